import { type Stretch, shareWord } from './clauses.ts';
import type { CueName } from './language.ts';
import type { PersonFound, TitleFound } from './mentions.ts';
import { has, marksIn, type Page, within } from './scene.ts';
import type { Word } from './words.ts';

const MAX_PLACED_WORDS = 5;
/** Words of which one shows that a phrase is no title. */
const NEVER: readonly CueName[] = [
  'first-person',
  'third-person',
  'second-person',
  'negates',
  'decides',
  'recommends',
  'blocks',
  'uninvolved',
  'wants',
  'thanks',
  'greeting',
  'goodbye',
  'opens-question',
  'company-form',
  'employs',
  'phone-follows',
  'pain',
  'points-at',
  'does-not-know',
  'refuses',
];
const MIN_LETTERS = 4;

/**
 * Titles that no list holds, told by their place: after a name (`Gwen Pritchard, front of house manager,`), after `I am a` or `jestem`, and
 * where `answers` says that a question for somebody's role is answered; left to right, none of them over a title of `titles` that is as long.
 */
export function placedTitles(
  of: Page,
  titles: readonly TitleFound[],
  people: readonly PersonFound[],
  answers: (at: number) => boolean,
): TitleFound[] {
  const found: TitleFound[] = [];
  const taken = new Set<number>();
  const take = (at: number, asked: boolean) => {
    const phrase = phraseAt(of, at);
    if (!phrase || taken.has(phrase.from) || taken.has(phrase.to - 1)) return;
    const around = { from: phrase.from - MAX_PLACED_WORDS, to: phrase.to + MAX_PLACED_WORDS };
    const inside = within(titles, around).filter((one) => shareWord(one, phrase));
    const whole =
      inside.length === 1 && inside[0] !== undefined && phrase.from <= inside[0].from && phrase.to >= inside[0].to ? inside[0] : null;
    if (inside.length > 0 && (!whole || whole.to - whole.from === phrase.to - phrase.from)) return;
    if (!whole && !looksLikeTitle(of, phrase, asked)) return;
    const text = of.language.language.nominative.title(of.words.slice(phrase.from, phrase.to).map(({ raw }) => raw));
    for (let i = phrase.from; i < phrase.to; i++) taken.add(i);
    found.push({ ...phrase, text, weak: false, decider: whole?.decider ?? false });
  };
  for (const person of people) {
    const link = of.words[person.to];
    if (
      link &&
      !link.line &&
      !person.addressed &&
      (person.honorific || person.known || person.to - person.from > 1) &&
      [',', '(', '/', '-', '–', '|'].includes(link.text)
    )
      take(person.to + 1, false);
  }
  for (const mark of marksIn(of, 'role-is', { from: 0, to: of.words.length })) {
    if (has(of, 'first-person', { from: mark.from - 2, to: mark.to }) || isSelf(of, mark)) take(mark.to, false);
  }
  for (let at = 0; at < of.words.length; at++) if (answers(at)) take(at, true);
  return found.sort((a, b) => a.from - b.from);
}

/** `jestem`, where the pronoun is left out. */
const isSelf = (of: Page, { from, to }: Stretch): boolean =>
  of.words.slice(from, to).some(({ raw }) => of.language.language.verbs?.self(raw) ?? false);

/** The words from `from` to the next mark, line or preposition; null where something other than a title shows in them. */
function phraseAt(of: Page, from: number): Stretch | null {
  let to = from;
  const { titles, common } = of.language;
  while (to - from <= MAX_PLACED_WORDS) {
    const word = of.words[to];
    if (
      word?.kind !== 'word' ||
      (to > from && word.line) ||
      titles.ends.has(word.text) ||
      (to > from && word.capital && !titles.before.has(word.text) && !titles.heads.has(word.text))
    )
      break;
    to++;
  }
  while (to > from && isSmall(of, of.words[to - 1] as Word)) to--;
  const first = of.words[from];
  if (to === from || to - from > MAX_PLACED_WORDS || !first || isSmall(of, first)) return null;
  if (of.language.firstNames.has(first.text) && first.capital) return null;
  const all = of.words.slice(from, to);
  const plain = all.every(
    (word) =>
      titles.before.has(word.text) ||
      titles.heads.has(word.text) ||
      titles.after.has(word.text) ||
      isSmall(of, word) ||
      (!common.has(word.text) && !of.language.language.verbs?.is(word.text)),
  );
  return plain && !NEVER.some((cue) => has(of, cue, { from, to })) ? { from, to } : null;
}

/** Whether the noun that the phrase turns on ends as those do that name somebody by what they do. */
function looksLikeTitle(of: Page, { from, to }: Stretch, asked: boolean): boolean {
  const all = of.words.slice(from, to);
  const endings = of.language.titleEndings;
  const shaped = (word: Word) => word.text.length >= MIN_LETTERS && endings.some((ending) => word.text.endsWith(ending));
  if (asked)
    return (
      all.some((word) => word.text.length >= MIN_LETTERS) &&
      (all.some(shaped) || (all.length <= 2 && all.every(({ text }) => !of.language.isOrdinary?.(text))))
    );
  const lower = all.every((word, i) => !word.capital || i === 0);
  const split = all.findIndex((word) => isSmall(of, word));
  const head = of.language.quantities.numerals.headLast ? all[(split < 0 ? all.length : split) - 1] : all[0];
  return lower && head !== undefined && shaped(head);
}

/** Words inside a title that name nothing: `of`, `and`, `the`. */
function isSmall(of: Page, { text }: Word): boolean {
  const { links, and, articles } = of.language.titles;
  return text === '&' || links.has(text) || and.has(text) || articles.has(text);
}
