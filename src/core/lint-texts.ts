import { doubtful, type Finding, wrong } from './lint-finding.ts';
import type { LoadedPlaybook } from './playbook.ts';

/** Every text in every language of the playbook, and each an ICU message that can be filled in. */
export function lintTexts(loaded: LoadedPlaybook): Finding[] {
  const { languages } = loaded.playbook;
  return perLanguage(loaded.playbook, []).flatMap(({ path, texts }) => {
    const missing = languages.filter((language) => texts[language] === undefined);
    const foreign = Object.keys(texts).filter((language) => !languages.includes(language));
    const counts = new Set(languages.map((language) => [texts[language] ?? []].flat().length));
    return [
      ...(missing.length > 0
        ? [wrong(path, `stands in ${Object.keys(texts).join(', ')} only; must stand in ${languages.join(', ')}.`)]
        : []),
      ...foreign.map((language) =>
        doubtful(`${path}.${language}`, `is in a language that the playbook does not speak; it speaks ${languages.join(', ')}.`),
      ),
      ...(path.endsWith('.choices') && counts.size > 1
        ? [wrong(path, 'offers other numbers of choices in other languages; must be the same choices.')]
        : []),
      ...(isSaid(path) ? lintMessages(path, texts, loaded) : []),
    ];
  });
}

type Texts = Record<string, string | string[]>;

/** Cues and aliases are looked for, currencies are codes: none of them is ever said. */
const isSaid = (path: string) => !/(^|\.)(cues|aliases|currencies)$/.test(path);

/** All places that hold one thing in several languages. */
function perLanguage(value: unknown, path: (string | number)[]): { path: string; texts: Texts }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isTexts(value)) return [{ path: path.join('.'), texts: value }];
  return Object.entries(value).flatMap(([key, part]) => perLanguage(part, [...path, key]));
}

function isTexts(value: object): value is Texts {
  const entries = Object.entries(value);
  const isText = (text: unknown) => typeof text === 'string' || (Array.isArray(text) && text.every((part) => typeof part === 'string'));
  return entries.length > 0 && entries.every(([key, text]) => /^[a-z]{2}$/.test(key) && isText(text));
}

function lintMessages(path: string, texts: Texts, { fill }: LoadedPlaybook): Finding[] {
  const allowed = allowedParams(path);
  return Object.entries(texts).flatMap(([language, said]) =>
    [said].flat().flatMap((text, i) => {
      const at = typeof said === 'string' ? `${path}.${language}` : `${path}.${language}.${i}`;
      const asked = new Set<string>();
      try {
        fill(language, text, probe(asked));
      } catch (error) {
        return [wrong(at, `is no ICU message: ${(error as Error).message} Check its braces.`)];
      }
      const unknown = [...asked].filter((name) => allowed !== null && !allowed.includes(name));
      const may = allowed?.length ? `only {${allowed.join('}, {')}}` : 'no value';
      return unknown.map((name) => wrong(at, `asks for the value {${name}}; ${may} is known here.`));
    }),
  );
}

/** The values a text may ask for; null where they depend on the message it replaces. */
function allowedParams(path: string): string[] | null {
  if (path.startsWith('words.')) return null;
  return /^offers\.\d+\.unit$/.test(path) ? ['quantity'] : [];
}

/** Has every value that a message asks for (the number 1 fits each kind of placeholder) and notes its name. */
function probe(asked: Set<string>): Record<string, number> {
  const has = (_: object, name: string | symbol) => {
    if (typeof name === 'string') asked.add(name);
    return true;
  };
  return new Proxy<Record<string, number>>({}, { has, get: () => 1 });
}
