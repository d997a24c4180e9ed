import type { Stretch } from '../clauses.ts';
import type { CueName } from '../language.ts';
import { isFirstName, type Mention, nameEndFrom, nameOf, type PersonFound, type TitleFound } from '../mentions.ts';
import { sideBySide, withPointedTitles } from '../name-and-title.ts';
import { clauseAt, has, marksIn, type Scene, touching } from '../scene.ts';
import { isContracted, isPossessive, type Word } from '../words.ts';

/**
 * Everybody that a message may speak of, left to right: the mentions that the rules are sure of, and whatever else is written as a name or
 * stands where a title does. Most of the others are nobody; what stands around them tells.
 */
export function peopleNamed(of: Scene): Mention[] {
  const taken = new Set<number>();
  const take = ({ from, to }: Stretch) => {
    for (let i = from; i < to; i++) taken.add(i);
  };
  for (const { person, title } of of.mentions) for (const one of [person, title]) if (one) take(one);
  const names = namesGuessed(of, taken);
  for (const one of names) take(one);
  const people = [...of.mentions, ...names.map((person): Mention => ({ from: person.from, to: person.to, person, title: null }))];
  const titles = titlesGuessed(of, people, taken).map((title): Mention => ({ from: title.from, to: title.to, person: null, title }));
  const inOrder = (all: readonly Mention[]) => all.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const isPlain = ({ from, to }: Stretch) =>
    of.words.slice(from, to).every((word) => isTitleWord(of, word) || isSmall(of, word) || isShort(word));
  const joined = sideBySide(of, inOrder([...people, ...titles.filter(isPlain)]));
  const apart = titles.filter((one) => !isPlain(one) && touching(joined, one) === undefined);
  return withPointedTitles(of, inOrder([...joined, ...apart]));
}

const isWord = (word: Word | undefined): word is Word => word?.kind === 'word';

/** Letters of a word in capitals that is short for something: `CFO`, `ADON`. */
const MAX_SHORT = 5;
const isShort = ({ raw }: Word): boolean => raw.length > 1 && raw.length <= MAX_SHORT && raw === raw.toUpperCase();

/** A word that a name may be made of: neither listed as something else nor short for it. */
const isNamelike = (of: Scene, word: Word): boolean =>
  word.text.length > 1 &&
  !of.language.language.verbs?.is(word.text) &&
  !of.language.notNames.has(word.text) &&
  !of.language.common.has(word.text) &&
  !/\p{Ll}\p{Lu}|\d|\./u.test(word.raw);

const isOrdinary = (of: Scene, word: Word): boolean => of.language.isOrdinary?.(word.text) === true;

function namesGuessed(of: Scene, taken: ReadonlySet<number>): PersonFound[] {
  const found: PersonFound[] = [];
  for (let i = 0; i < of.words.length; i++) {
    const word = of.words[i];
    if (!isWord(word) || taken.has(i)) continue;
    const honorific = of.language.titles.honorifics.has(word.text) && isWord(of.words[i + 1]);
    const from = honorific ? i + 1 : i;
    const to = nameEndFrom(of, from, (at) => taken.has(at) || !mayBeName(of, at, from, honorific));
    if (to === from) continue;
    const names = of.words.slice(from, to).filter(isWord);
    const first = names[0];
    if (!first || !isSomebody(of, { from, to }, names, honorific)) {
      i = to - 1;
      continue;
    }
    const text = nameOf(of, names, from);
    found.push({ from: i, to, text, honorific, known: isFirstName(of, first.text), addressed: false });
    i = to - 1;
  }
  return found;
}

/** Whether a word may go on with the name that starts at `from`. */
function mayBeName(of: Scene, at: number, from: number, honorific: boolean): boolean {
  const word = of.words[at];
  if (!isWord(word) || isContracted(word.raw)) return false;
  if (at > from && isPossessive(of.words[at - 1]?.raw ?? '')) return false;
  if (at === from && word.capital && !word.line) {
    // `pan Turek`, `prezes Lipiec`, `R. Falk`
    if ((honorific || isTitled(of, at)) && word.text.length > 2 && !of.language.common.has(word.text)) return true;
    if (word.raw.length === 1 && of.words[at + 1]?.text === '.' && of.words[at + 2]?.capital)
      return isNamelike(of, of.words[at + 2] as Word);
  }
  // `Noreen Bonner ADON`: her post.
  if (at > from) {
    const first = of.words[from] as Word;
    // `barry fenn`
    if (!word.capital && !first.capital) return isNamelike(of, word) && !isOrdinary(of, word) && word.text.length > 2;
    return word.capital && !of.language.common.has(word.text) && (!isShort(word) || isShort(first));
  }
  const known = of.language.firstNames.has(word.text);
  if (word.capital) return (known || isNamelike(of, word)) && (known || honorific || !isShort(word));
  const next = of.words[at + 1];
  // `barry fenn`: an ordinary word is a name where a rare one follows it.
  const isRare = !isOrdinary(of, word) || (known && isWord(next) && next.glued === false && isNamelike(of, next) && !isOrdinary(of, next));
  return isNamelike(of, word) && isRare && (honorific || (known && word.text.length > 2));
}

function isSomebody(of: Scene, at: Stretch, names: readonly Word[], honorific: boolean): boolean {
  if (honorific) return true;
  const first = names[0] as Word;
  const last = names.at(-1) as Word;
  const known = isFirstName(of, first.text);
  if (!known && names.every((word) => isTitleWord(of, word))) return false;
  if (isTitled(of, at.from) && !first.line) return !isShort(first);
  if (!known && (has(of, 'company-head', at) || has(of, 'company-form', at))) return false;
  const before = of.words[at.from - 1];
  const apposed = before !== undefined && (APPOSES.has(before.text) || titleEnds(of, at.from));
  if (names.length > 1) return known || apposed || !isOrdinary(of, first) || !isOrdinary(of, last);
  if (of.language.notNames.has(first.text)) return known && apposed && first.capital;
  return !isOrdinary(of, first) || (known && first.capital);
}

/** Whether somebody's title, and no body's, ends right before the word. */
function isTitled(of: Scene, at: number): boolean {
  const title = at > 0 ? touching(of.mentions, { from: at - 1, to: at })?.title : null;
  return title?.to === at && !title.weak && !of.language.titles.groups.has(of.words[title.from]?.text ?? '');
}

const titleEnds = (of: Scene, at: number): boolean => at > 0 && touching(of.mentions, { from: at - 1, to: at })?.title?.to === at;

/** Words of a phrase that may be a title. */
const MAX_TITLE_WORDS = 5;
/** Words of which one shows that a phrase is no title. */
const NEVER: readonly CueName[] = ['negates', 'third-person', 'second-person', 'company-form', 'greeting', 'thanks', 'opens-question'];

function titlesGuessed(of: Scene, people: readonly Mention[], taken: Set<number>): TitleFound[] {
  const found: TitleFound[] = [];
  const take = (at: Stretch | null) => {
    if (!at) return;
    for (let i = at.from; i < at.to; i++) if (taken.has(i)) return;
    for (let i = at.from; i < at.to; i++) taken.add(i);
    const text = of.language.language.nominative.title(of.words.slice(at.from, at.to).map(({ raw }) => raw));
    found.push({ ...at, text, weak: true, decider: false });
  };
  for (const { person, title, to } of people) {
    if (!person || title) continue;
    const mark = of.words[to];
    if (!mark || mark.line) continue;
    const at = of.words[to + 1];
    if (mark.kind === 'word' && of.language.titles.ends.has(mark.text))
      take(at && (isTitleWord(of, at) || isShort(at)) ? phraseAt(of, to + 1) : null);
    else if (mark.kind === 'word') take(isShort(mark) && !of.language.notNames.has(mark.text) ? { from: to, to: to + 1 } : null);
    else if (APPOSES.has(mark.text)) take(phraseAt(of, to + 1));
  }
  for (const mark of marksIn(of, 'role-is', { from: 0, to: of.words.length })) take(phraseAt(of, mark.to));
  for (const { person, from } of people) {
    if (!person) continue;
    const at = of.words[from - 1]?.text === ',' ? from - 2 : from - 1;
    const before = of.words[at];
    if (isWord(before) && isShort(before) && !of.language.notNames.has(before.text)) take({ from: at, to: at + 1 });
  }
  for (let i = 0; i < of.words.length; i++) {
    const word = of.words[i];
    if (isWord(word) && isShort(word) && TITLE_INITIALS.test(word.raw)) take({ from: i, to: i + 1 });
  }
  return found;
}

/** `CISO`, `CFO`, `VP`, `GM`: initials as people's posts have them. */
const TITLE_INITIALS = /^(?:C[A-Z]{1,2}O|[AES]?VP|[A-Z]{0,2}[GM]M)$/;

/** Marks behind a name that its title may follow. */
const APPOSES = new Set([',', '(', '-', '–', '—', '=', ':', '|', '/']);

/** The words from `from` to the next mark, line or preposition where they may name what somebody does. */
function phraseAt(of: Scene, from: number): Stretch | null {
  const { titles, common } = of.language;
  let start = from;
  while (start - from < 2 && isOpener(of, of.words[start])) start++;
  const clause = clauseAt(of, start);
  let to = start;
  while (to - start < MAX_TITLE_WORDS) {
    const word = of.words[to];
    const joins = word?.kind === 'mark' && (word.text === '/' || word.text === '&') && word.glued;
    if (!word || (to > start && (word.line || to >= clause.to)) || titles.ends.has(word.text)) break;
    if (!joins && !isWord(word)) break;
    if (to > start && !joins && isOther(of, word)) break;
    if (to > start && word.capital && !isTitleWord(of, word) && !isShort(word) && !of.words[start]?.capital) break;
    to++;
  }
  while (to > start && isSmall(of, of.words[to - 1])) to--;
  if (to === start || has(of, 'first-person', { from: start, to })) return null;
  const all = of.words.slice(start, to);
  const plain = all.every((word) => isTitleWord(of, word) || isSmall(of, word) || isShort(word) || !common.has(word.text));
  const bears = all.some((word) => word.text.length > 2 || isShort(word));
  return plain &&
    bears &&
    !all.some(({ text }) => of.language.language.verbs?.is(text)) &&
    !NEVER.some((cue) => has(of, cue, { from: start, to }))
    ? { from: start, to }
    : null;
}

/** A word that ends a title: neither of a title nor a rare one. */
const isOther = (of: Scene, word: Word): boolean =>
  !isTitleWord(of, word) &&
  !isSmall(of, word) &&
  !isShort(word) &&
  (of.language.common.has(word.text) || of.language.language.verbs?.is(word.text) === true);

const isOpener = (of: Scene, word: Word | undefined): boolean =>
  isWord(word) && !word.line && (of.language.titles.articles.has(word.text) || of.language.titles.between.has(word.text));

const isTitleWord = ({ language: { titles } }: Scene, { text }: Word): boolean =>
  titles.heads.has(text) || titles.before.has(text) || titles.after.has(text) || titles.groups.has(text);

const isSmall = ({ language: { titles } }: Scene, word: Word | undefined): boolean =>
  word !== undefined &&
  (word.kind === 'mark' || titles.links.has(word.text) || titles.and.has(word.text) || titles.articles.has(word.text));
