import type { Stretch } from './clauses.ts';
import { has, type Page } from './scene.ts';
import { fold } from './text.ts';
import { isPossessive, type Word } from './words.ts';

/** A title as it stands in the text. */
export interface TitleFound extends Stretch {
  /** In its dictionary form. */
  text: string;
  /** `it`, `procurement`, `lead` alone: a title only where somebody does something as one. */
  weak: boolean;
  decider: boolean;
}

export interface PersonFound extends Stretch {
  text: string;
  /** `Mr`, `pani` stood before it. */
  honorific: boolean;
  /** A first name that is known stands in it. */
  known: boolean;
  /** Greeted, thanked or called by it: the one who listens. */
  addressed: boolean;
}

/** Somebody spoken of: by name, by title, or both side by side. */
export interface Mention extends Stretch {
  person: PersonFound | null;
  title: TitleFound | null;
}

const MAX_TITLE_WORDS = 5;
const MAX_NAME_WORDS = 4;
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'da',
  'di',
  'dos',
  'del',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ter',
  'mac',
  'st',
]);

export const isWord = (word: Word | undefined): word is Word => word?.kind === 'word';

/** Every title in the page, left to right. */
export function titlesIn(of: Page): TitleFound[] {
  const { titles, language } = of.language;
  const found: TitleFound[] = [];
  let free = 0;
  for (let i = 0; i < of.words.length; i++) {
    const word = of.words[i];
    if (!isWord(word)) continue;
    const owner = isPossessive(word.raw) ? word.text.slice(0, -1) : word.text;
    const group = titles.groups.has(owner) && !(owner.length <= 2 && word.raw !== word.raw.toUpperCase());
    if (!titles.heads.has(owner) && !group) continue;
    // `PO` is a post, `po` a word of every other sentence.
    if (owner.length <= 2 && word.raw === word.raw.toLowerCase() && of.language.common.has(owner)) continue;
    if (!group && isNameToo(of, i)) continue;
    // `Zarząd Dróg`, `Council Services`: a body whose name goes on is a firm.
    if (group && word.capital && of.words[i + 1]?.capital && has(of, 'company-head', { from: i, to: i + 2 })) continue;
    let from = i;
    while (from > free && i - from < MAX_TITLE_WORDS && joinsBefore(of, from)) from--;
    while (from < i && !titles.before.has(of.words[from]?.text ?? '') && !titles.heads.has(of.words[from]?.text ?? '')) from++;
    from = Math.max(free, Math.min(from, appositiveStart(of, i)));
    let to = i + 1;
    while (titles.heads.has(of.words[to]?.text ?? '') && !of.words[to]?.line && to - i < 3) to++;
    const head = to;
    if (of.words[to]?.text === '.' && of.words[to]?.glued && of.language.abbreviations.has(word.text)) to++;
    to = extended(of, to);
    // `Chief People Officer`, `Board of Trustees chair`: the field stands inside.
    if (to > head && titles.heads.has(of.words[to]?.text ?? '') && !of.words[to]?.line) to++;
    const alone = to - from === 1;
    // `MD`, `FD` in capitals are plain titles; `md` may be anything.
    const shouted = word.raw.length > 1 && word.raw === word.raw.toUpperCase() && titles.heads.has(word.text);
    const weak = alone && !shouted && (titles.weak.has(word.text) || (group && !titles.heads.has(owner)));
    // `pani kierownik` is `kierownik`.
    const bare =
      from < i && titles.honorifics.has(of.words[from]?.text ?? '') && !titles.heads.has(of.words[from]?.text ?? '') ? from + 1 : from;
    const text = language.nominative.title(of.words.slice(bare, to).map(({ raw }) => raw.replace(/['’]s$/, '')));
    const decider = of.words.slice(from, head).some((one) => titles.deciders.has(one.text));
    found.push({ from, to, text, weak, decider });
    free = to;
    i = to - 1;
  }
  return found;
}

/** `Dean, the store manager`: a title that people are called by, too, without an article or anything that it is of. */
function isNameToo(of: Page, at: number): boolean {
  const word = of.words[at];
  if (!word?.capital || word.raw === word.raw.toUpperCase() || !of.language.firstNames.has(word.text)) return false;
  const { titles } = of.language;
  const before = of.words[at - 1];
  const isTitle = (other: Word | undefined) => isWord(other) && (titles.before.has(other.text) || titles.links.has(other.text));
  return !isArticle(of, before) && !isTitle(before) && !isTitle(of.words[at + 1]);
}

/** Where a title starts that stands alone between marks: `(member services rep)`, `, asset performance mgr,`, `packhouse manager.` */
function appositiveStart(of: Page, head: number): number {
  let from = head;
  while (from > 0 && head - from < MAX_TITLE_WORDS) {
    const before = of.words[from - 1];
    if (before?.kind === 'mark' || before === undefined || of.words[from]?.line) break;
    from--;
  }
  const opener = of.words[from - 1];
  const next = of.words[head + 1];
  // `Mr. Alok Tyagi GM`
  if (opener?.text === '.' && of.language.titles.honorifics.has(of.words[from - 2]?.text ?? '')) return head;
  const alone =
    (opener === undefined || opener.kind === 'mark' || of.words[from]?.line) &&
    (next === undefined ||
      next.kind === 'mark' ||
      next.line ||
      of.language.titles.links.has(next.text) ||
      of.language.titles.ends.has(next.text));
  // `, our radiology manager`
  while (alone && from < head && isArticle(of, of.words[from])) from++;
  if (!alone || head === from) return head;
  const plain = of.words
    .slice(from, head)
    .every(
      (word, k) =>
        word.kind === 'word' &&
        ![
          'first-person',
          'third-person',
          'role-filler',
          'negates',
          'points-at',
          'thing-word',
          'opens-question',
          'greeting',
          'decides',
          'uninvolved',
          'company-head',
        ].some((cue) => has(of, cue as 'negates', { from: from + k, to: from + k + 1 })) &&
        !of.language.firstNames.has(word.text) &&
        !of.language.language.verbs?.is(word.text),
    );
  return plain ? from : head;
}

export const isArticle = ({ language: { titles } }: Page, word: Word | undefined): boolean =>
  isWord(word) && (titles.articles.has(word.text) || titles.between.has(word.text));

/** Whether the word before `at` belongs to the title that starts at `at`. */
function joinsBefore(of: Page, at: number): boolean {
  const { titles } = of.language;
  const before = of.words[at - 1];
  const here = of.words[at];
  if (!before || !here || here.line) return false;
  const short = of.words[at - 2];
  if (before.text === '.')
    return before.glued && isWord(short) && titles.before.has(short.text) && of.language.abbreviations.has(short.text);
  if (before.text === '&' || before.text === '/' || titles.links.has(before.text)) {
    const further = of.words[at - 2];
    return isWord(further) && titles.before.has(further.text) && isAnd(of, before);
  }
  if (isAnd(of, before)) return isWord(of.words[at - 2]) && titles.before.has(of.words[at - 2]?.text ?? '') && titles.before.has(here.text);
  return isWord(before) && (titles.before.has(before.text) || titles.heads.has(before.text));
}

export const isAnd = (of: Page, word: Word | undefined): boolean =>
  word !== undefined && (word.text === '&' || of.language.titles.and.has(word.text));

/** Words after a head that say of what: `of Finance`, `ds. technicznych`, `logistyki`. */
function extended(of: Page, start: number): number {
  const { titles } = of.language;
  let to = start;
  const next = of.words[to];
  if (!next || next.line) return to;
  if (isFieldBeforeName(of, to)) return to + 1;
  if (titles.links.has(next.text) && next.kind === 'word') {
    let end = to + 1;
    if (of.words[end]?.text === '.') end++;
    const first = end;
    while (end - first < MAX_TITLE_WORDS && belongs(of, end, end === first)) end++;
    while (
      end > first &&
      (of.words[end - 1]?.kind === 'mark' || titles.links.has(of.words[end - 1]?.text ?? '') || isAnd(of, of.words[end - 1]))
    )
      end--;
    return end > first ? end : to;
  }
  while (to - start < MAX_TITLE_WORDS && isWord(of.words[to]) && !of.words[to]?.line && titles.after.has(of.words[to]?.text ?? '')) {
    to++;
    if (isAnd(of, of.words[to]) && titles.after.has(of.words[to + 1]?.text ?? '')) to++;
  }
  if (to > start && titles.links.has(of.words[to]?.text ?? '') && of.words[to]?.kind === 'word') {
    const further = extended(of, to);
    if (further > to) return further;
  }
  return to;
}

/** `ordynator radiologii, dr Bielski`: an unknown noun between a title and the comma before a name says of what the title is. */
function isFieldBeforeName(of: Page, at: number): boolean {
  const { quantities, language, common, titles } = of.language;
  const [word, comma, name] = of.words.slice(at, at + 3);
  if (quantities.numerals.headLast || !isWord(word) || word.capital || comma?.text !== ',' || !isWord(name) || name.line) return false;
  if (common.has(word.text) || titles.ends.has(word.text) || titles.links.has(word.text) || language.verbs?.is(word.text)) return false;
  return name.capital || titles.honorifics.has(name.text);
}

function belongs(of: Page, at: number, first: boolean): boolean {
  const { titles, notNames, firstNames } = of.language;
  const word = of.words[at];
  if (!word || word.line) return false;
  if (isAnd(of, word)) return !first && belongs(of, at + 1, true) && titles.before.has(of.words[at + 1]?.text ?? '');
  if (!isWord(word)) return false;
  if (firstNames.has(word.text) && word.capital) return false;
  if (titles.before.has(word.text) || titles.after.has(word.text) || (first && titles.groups.has(word.text))) return true;
  if (
    first &&
    !has(of, 'negates', { from: at, to: at + 1 }) &&
    !has(of, 'first-person', { from: at, to: at + 1 }) &&
    word.text.length > 3 &&
    !of.language.common.has(word.text)
  )
    return true;
  return word.capital && !notNames.has(word.text) && first;
}

/** Every person's name in the page, left to right. Lower-case names are found only where `named` says that one stands. */
export function peopleIn(of: Page, titles: readonly TitleFound[], named: (at: number) => boolean): PersonFound[] {
  const found: PersonFound[] = [];
  const inTitle = new Set(titles.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  for (let i = 0; i < of.words.length; i++) {
    const word = of.words[i];
    if (!isWord(word)) continue;
    const honorific = of.language.titles.honorifics.has(word.text) && !inTitle.has(i);
    let from = i;
    if (honorific) {
      from = i + 1;
      if (of.words[from]?.text === '.') from++;
    }
    const to = nameEnd(of, from, named(from), inTitle);
    if (to <= from) continue;
    const names = of.words.slice(from, to).filter(isWord);
    const first = names[0];
    if (!first) continue;
    const known = isFirstName(of, first.text);
    const addressed = first.capital && names.length <= 2 && isAddressed(of, honorific ? i : from, to, false);
    const titled = names.length > 1 ? besideTitle(of, from, to, titles) : isSurname(of, from, titles);
    const placed = named(from) || addressed || titled;
    const isFirm = !honorific && !known && (has(of, 'company-head', { from, to }) || has(of, 'company-form', { from, to }));
    if ((!honorific && !known && !placed) || isFirm) {
      i = to - 1;
      continue;
    }
    if (!honorific && known && names.length === 1 && !first.capital && !placed) continue;
    const text = nameOf(of, names, from);
    found.push({
      from: honorific ? i : from,
      to,
      text,
      honorific,
      known,
      addressed: isAddressed(of, honorific ? i : from, to, names.length > 1 && !honorific),
    });
    i = to - 1;
  }
  return found;
}

/** A person's name in the nominative, its words joined as they are written. */
export function nameOf(of: Page, names: readonly Word[], from: number): string {
  const before = of.words[from - 1]?.text === '.' ? of.words[from - 2] : of.words[from - 1];
  const told = of.language.language.nominative.person(
    names.map(({ raw }) => raw),
    before?.text ?? null,
  );
  const words = told.split(' ');
  if (words.length !== names.length) return told;
  return words
    .map((word, i) => `${i === 0 ? '' : isHyphened(of, names[i]) ? '-' : ' '}${word}${isInitial(of, names[i]) ? '.' : ''}`)
    .join('');
}

/** `J.` */
const isInitial = (of: Page, word: Word | undefined): boolean => word?.raw.length === 1 && of.text.charAt(word.end) === '.';

/** `Sikora-Lis` is read as two words. */
const isHyphened = (of: Page, word: Word | undefined): boolean => word?.glued === true && of.text.charAt(word.start - 1) === '-';

/** `Hello Terrence.`, `Thanks, Marcus`: a greeting before a name, and nothing that it does behind it. A name in full is its bearer's own. */
function isAddressed(of: Page, from: number, to: number, full: boolean): boolean {
  if (has(of, 'addresses', { from: Math.max(0, from - 1), to: from + 1 })) return true;
  if (full) return false;
  const before = { from: Math.max(0, from - 2), to: from };
  const greeted =
    ['greeting', 'thanks', 'goodbye'].some((cue) => has(of, cue as 'greeting', before)) &&
    of.words[from]?.sentence === of.words[from - 1]?.sentence;
  const next = of.words[to];
  return greeted && (!next || next.kind === 'mark' || next.line || next.sentence !== of.words[from]?.sentence);
}

/** `prezes Adamiec`, `owner Dolores`, `Deon (our winemaker)`: one unknown word right beside somebody's title. */
function isSurname(of: Page, at: number, titles: readonly TitleFound[]): boolean {
  const word = of.words[at];
  if (!word?.capital || word.text.length < 3 || (word.raw === word.raw.toUpperCase() && word.raw.length <= MAX_SHORT)) return false;
  const { common, notNames } = of.language;
  if (common.has(word.text) || notNames.has(word.text)) return false;
  if (has(of, 'company-head', { from: at, to: at + 1 }) || has(of, 'company-form', { from: at, to: at + 2 })) return false;
  const open = of.words[at + 1]?.text === '(' ? at + 2 : -1;
  const inside = open >= 0 && has(of, 'others-own', { from: open, to: open + 1 }) ? open + 1 : open;
  return titles.some(
    (title) => (!title.weak || isRelative(of, title)) && !isGroup(of, title) && (title.to === at || title.from === inside),
  );
}

/** A body of people, not one of them. */
export function isGroup(of: Page, title: TitleFound): boolean {
  const { heads, groups } = of.language.titles;
  const isOnes = of.words.slice(title.from, title.to).some(({ text }) => heads.has(text) && !groups.has(text));
  return groups.has(of.words[title.from]?.text ?? '') && !isOnes && !isRelative(of, title);
}

/** Letters of a word in capitals that is short for something. */
const MAX_SHORT = 4;

export const isRelative = (of: Page, { from, to }: TitleFound): boolean =>
  of.words.slice(from, to).some(({ text }) => of.language.titles.relatives.has(text));

/** `Lorne, drivers' rep` and `maintenance lead Dougie Fairweather`: who bears a title is a person. */
function besideTitle(of: Page, from: number, to: number, titles: readonly TitleFound[]): boolean {
  if (has(of, 'company-head', { from, to }) || has(of, 'company-form', { from, to })) return false;
  const link = of.words[to];
  const after =
    link && (link.text === ',' || link.text === '(' || link.text === '-' || has(of, 'role-link', { from: to, to: to + 1 })) ? to + 1 : -1;
  const skipped = after >= 0 && has(of, 'others-own', { from: after, to: after + 1 }) ? after + 1 : after;
  // `dyrektorka szkoły Lingua Fun`: behind a title that ends with a firm's noun stands the firm.
  const ofFirm = (title: TitleFound) => title.to - title.from > 1 && has(of, 'company-head', { from: title.to - 1, to: title.to });
  return titles.some(
    (title) => !title.weak && ((title.to === from && !ofFirm(title)) || (after >= 0 && (title.from === after || title.from === skipped))),
  );
}

/** Whether a word is a known first name, in any form that the language gives it. */
export function isFirstName(of: Page, word: string): boolean {
  const { firstNames, language } = of.language;
  return firstNames.has(word) || firstNames.has(fold(language.nominative.person([word])));
}

/** The word after a name that starts at `from`; `from` when none does. */
function nameEnd(of: Page, from: number, placed: boolean, inTitle: ReadonlySet<number>): number {
  const { notNames, common, firstNames } = of.language;
  let at = from;
  while (at - from < MAX_NAME_WORDS) {
    const word = of.words[at];
    if (!isWord(word) || inTitle.has(at) || (at > from && word.line)) break;
    if (at > from && of.words[at - 1]?.kind === 'mark' && of.words[at - 1]?.text !== '.') break;
    const lowerName =
      placed &&
      !word.capital &&
      (at === from
        ? isFirstName(of, word.text)
        : !common.has(word.text) &&
          at - from < 2 &&
          word.text.length > 2 &&
          isFirstName(of, of.words[from]?.text ?? '') &&
          !of.words[from]?.capital);
    const particle = at > from && PARTICLES.has(word.text) && of.words[at + 1]?.capital === true;
    if (!word.capital && !lowerName && !particle) break;
    if (notNames.has(word.text) && !(at > from && word.capital && !common.has(word.text))) break;
    if (
      at === from &&
      !firstNames.has(word.text) &&
      (has(of, 'first-person', { from: at, to: at + 1 }) || (common.has(word.text) && !placed && word.text.length > 1))
    )
      break;
    if (at === from && word.text.length === 1 && of.words[at + 1]?.text !== '.') break;
    if (has(of, 'company-form', { from: at, to: at + 1 }) && word.text.length > 2 && at > from) return from;
    at++;
    if (word.text.length === 1 && of.words[at]?.text === '.' && of.words[at + 1]?.capital) at++;
  }
  return at;
}

/** The word after the name that starts at `from` and goes on until `ends` says so; `from` when none does. */
export function nameEndFrom(of: Page, from: number, ends: (at: number) => boolean): number {
  let at = from;
  while (at - from < MAX_NAME_WORDS) {
    const word = of.words[at];
    const isInitials = of.words[at - 1]?.text === '.' && of.words[at - 2]?.raw.length === 1;
    if (!isWord(word) || (at > from && (word.line || (word.sentence !== of.words[from]?.sentence && !isInitials)))) break;
    const particle = at > from && PARTICLES.has(word.text) && of.words[at + 1]?.capital === true;
    if (!particle && ends(at)) break;
    at++;
    if (word.text.length === 1 && of.words[at]?.text === '.' && of.words[at + 1]?.capital) at++;
  }
  return at;
}
