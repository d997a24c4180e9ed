import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { BotError } from './core/errors.ts';
import { type LoadedPlaybook, Playbook, type WordParams } from './core/playbook.ts';

/** The `dialogs` folder that ships with the program. */
export const DIALOGS = fileURLToPath(new URL('../dialogs', import.meta.url));
/** Problems of one file that an error message lists before it says how many more there are. */
const MAX_PROBLEMS = 12;

type WordTable = Record<string, string[]>;
const WordFile = z.record(z.string(), z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]));

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BotError('not-found', `${file}: cannot be read. Check the path and its permissions.`, { cause });
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

/** A union's own message says little: the branch that got furthest into the value says what is wrong with it. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .flatMap((branch) => branch.map((i) => ({ ...i, path: [...issue.path, ...i.path] })))
    .filter((i) => i.code !== 'unrecognized_keys');
  const furthest = inner.toSorted((a, b) => b.path.length - a.path.length)[0];
  return furthest && furthest.path.length > issue.path.length + 1 ? deepest(furthest as z.core.$ZodIssue) : issue;
}

/** Reads a YAML file into `schema`'s shape; a `bad-playbook` error names file, line, path, what was found and what is allowed. */
export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines, prettyErrors: true });
  const broken = document.errors[0];
  if (broken) throw new BotError('bad-playbook', `${file}: not YAML: ${broken.message}`, { cause: broken });
  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(deepest).map((issue) => {
    const line = lineOf(document, lines, issue.path);
    const found = issue.code === 'unrecognized_keys' ? '' : `, got ${show(issue.input)}`;
    return `${file}${line ? `:${line}` : ''}: ${issue.path.join('.') || 'the file'}: ${issue.message}${found}.`;
  });
  const more = problems.length > MAX_PROBLEMS ? `\n… and ${problems.length - MAX_PROBLEMS} more.` : '';
  throw new BotError('bad-playbook', problems.slice(0, MAX_PROBLEMS).join('\n') + more, { cause: parsed.error });
}

/** All of `dialogs/words/<language>/*.yaml`: for each language its keys, each with one or more wordings. */
export function loadWords(folder = join(DIALOGS, 'words')): Record<string, WordTable> {
  const words: Record<string, WordTable> = {};
  for (const language of readdirSync(folder)
    .filter((name) => !extname(name))
    .toSorted()) {
    const table: WordTable = {};
    for (const file of readdirSync(join(folder, language))
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()) {
      for (const [key, wording] of Object.entries(readYaml(join(folder, language, file), WordFile))) table[key] = [wording].flat();
    }
    words[language] = table;
  }
  return words;
}

function icu(timeZone: string): (language: string, text: string, params?: WordParams) => string {
  const compiled = new Map<string, IntlMessageFormat>();
  const formats = {
    date: { day: { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const },
    time: { short: { hour: '2-digit', minute: '2-digit', timeZone } as const },
  };
  return (language, text, params = {}) => {
    const key = `${language}\u0000${text}`;
    let message = compiled.get(key);
    if (!message) {
      // Day before month and a clock of 24 hours: most who read English here are not in America.
      message = new IntlMessageFormat(text, language === 'en' ? 'en-GB' : language, formats);
      compiled.set(key, message);
    }
    return String(message.format(params));
  };
}

/**
 * Joins a playbook to its words. The playbook's own `words` win over the shared ones; with informal address `<key>.informal` wins over
 * `<key>`; an unknown key is a programming error and throws.
 */
export function bindWords(playbook: Playbook, shared: Record<string, WordTable>): LoadedPlaybook {
  const fill = icu(playbook.hours.timeZone);
  const find = (language: string, key: string) => playbook.words[key]?.[language] ?? shared[language]?.[key];
  return {
    playbook,
    fill,
    words(language, key, params) {
      const spoken = playbook.languages.includes(language) ? language : (playbook.languages[0] ?? language);
      const variants = (playbook.address === 'informal' ? find(spoken, `${key}.informal`) : undefined) ?? find(spoken, key);
      if (!variants)
        throw new BotError('bad-playbook', `dialogs/words/${spoken}: the key "${key}" is missing. Add it to a file of that folder.`);
      return variants.map((variant) => fill(spoken, variant, params));
    },
  };
}

/** A `dialogs/*.yaml` file with all words around it, checked; throws `bad-playbook` or `not-found`. */
export function loadPlaybook(file = join(DIALOGS, 'helpdesk.yaml')): LoadedPlaybook {
  // A playbook kept elsewhere may bring a whole `words` folder; without one the program's words serve.
  const beside = join(dirname(file), 'words');
  const words = existsSync(beside) ? loadWords(beside) : loadWords();
  return bindWords(readYaml(file, Playbook), words);
}
