import { isAnd, isArticle, isGroup, isRelative, isWord, type Mention, type PersonFound, type TitleFound } from './mentions.ts';
import { has, marksIn, type Page } from './scene.ts';
import type { Word } from './words.ts';

/** People and titles that stand side by side are one mention. */
export function mentionsIn(of: Page, titles: readonly TitleFound[], people: readonly PersonFound[]): Mention[] {
  const all: Mention[] = [
    ...titles.map((title) => ({ from: title.from, to: title.to, title, person: null })),
    ...people.map((person) => ({ from: person.from, to: person.to, title: null, person })),
  ];
  return sideBySide(
    of,
    all.sort((a, b) => a.from - b.from || b.to - a.to),
  );
}

/** Joins each name to the title beside it; `all` stand in order. */
export function sideBySide(of: Page, all: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  all.forEach((mention, i) => {
    const last = found.at(-1);
    if (last && mention.from < last.to) return;
    const next = all[i + 1];
    // `Jerzy Pachla, skarbnik Nowak`: a title is that of the name right behind it.
    const isNexts = last?.person && mention.title && next?.person && next.from === mention.to && isOfNext(of, last, mention, next.person);
    if (!last || isNexts || !joined(of, last, mention)) {
      found.push({ ...mention });
      return;
    }
    // `my boss (head of people)`: what stands in brackets says it more exactly; `TC Janet Pugh, clerk`: so does a title that is the name's already.
    const closer =
      (of.words[mention.from - 1]?.text === '(' && !(last.title && mention.title?.weak && isRelative(of, last.title))) ||
      (mention.person !== null && mention.title !== null && !isRelative(of, mention.title));
    const fuller = mention.person && last.title ? withField(of, last.title, mention) : null;
    if (fuller) last.title = fuller;
    if (mention.title && (last.title === null || closer || (saysLess(of, last.title) && !saysLess(of, mention.title))))
      last.title = mention.title;
    last.to = mention.to;
    last.person ??= mention.person;
  });
  return found;
}

/** Whether the title between two names is that of the one behind it, not where a line ends, nor where what follows a full name's title is a firm. */
function isOfNext(of: Page, before: Mention, { from, to }: Mention, next: PersonFound): boolean {
  if (of.words[to]?.line) return false;
  if (next.known || next.honorific || before.to - before.from === 1) return true;
  const hasField = of.words.slice(from, to).some(({ text }) => of.language.titles.links.has(text));
  return before.to !== from && !hasField && next.to - next.from === 1;
}

/** `boss`, `dad`, `partner`: another title beside it says more. */
const saysLess = (of: Page, title: TitleFound): boolean =>
  title.weak || of.language.titles.vague.has(of.words[title.to - 1]?.text ?? '') || isRelative(of, title);

/** Marks that may part a name from its title. */
const BETWEEN = new Set([',', '(', '"', '-', '–', '—', ':', '=', '.', '/', '|']);

function joined(of: Page, a: Mention, b: Mention): boolean {
  if (a.person && b.person) return false;
  const { titles } = of.language;
  const next = of.words[a.to];
  if (a.title && b.person && next?.kind === 'mark' && next.text !== '(' && isGroup(of, a.title)) return false;
  // `Kasia: prezes decyduje`: what a speaker is labelled with is no title's.
  if (a.person && next?.text === ':' && of.words[a.from]?.line) return false;
  // `żona jako wspólnik`: who she is and what she is are two ways to speak of her.
  if (a.title && b.title && !a.person && !b.person && isRelative(of, a.title) && next?.text !== '(') return false;
  if (a.title && b.title && !saysLess(of, a.title) && next?.text !== '(' && !(a.person === null && b.title.weak)) return false;
  const between = of.words.slice(a.to, b.from);
  if (between.length > MAX_BETWEEN || b.from < a.to) return false;
  if (signed(of, a, b) || introduced(of, a, b, between)) return true;
  if (of.words[a.to - 1]?.sentence !== of.words[b.from]?.sentence) return false;
  if (a.title && b.person && between.length === 0) return true;
  if (a.title && b.person && withField(of, a.title, b)) return true;
  // `Ann in accounts`, `Krzysiek z produkcji`.
  const isWithin = between.length === 1 || (between.length === 2 && titles.articles.has(between[1]?.text ?? ''));
  if (a.person && b.title && isWithin && titles.ends.has(between[0]?.text ?? '') && isDepartment(of, b.title)) return true;
  if (a.title && b.person && (isBracketed(between) || isPlaced(of, between))) return true;
  return between.every((word) => BETWEEN.has(word.text) || titles.between.has(word.text)) && !between.some((word) => word.line);
}

/** Words from a name to a pronoun that means its bearer. */
const POINTED_WITHIN = 15;

/** `Anders has to like it too, he's the founder`: a title behind a pronoun is that of whoever was named last; `all` stand in order. */
export function withPointedTitles(of: Page, all: readonly Mention[]): Mention[] {
  const given = new Map<Mention, TitleFound>();
  let bearer: Mention | undefined;
  for (const one of all) {
    if (one.person) bearer = one;
    else if (
      one.title &&
      bearer &&
      !bearer.title &&
      !given.has(bearer) &&
      one.from - bearer.to <= POINTED_WITHIN &&
      isPointedAt(of, one.from)
    )
      given.set(bearer, one.title);
  }
  const moved = new Set(given.values());
  return all
    .filter(({ person, title }) => person !== null || title === null || !moved.has(title))
    .map((one) => ({ ...one, title: one.title ?? given.get(one) ?? null }));
}

/** `he's the`, `ona jest`: right before what somebody is. */
function isPointedAt(of: Page, at: number): boolean {
  let from = at;
  while (at - from < 2 && isArticle(of, of.words[from - 1])) from--;
  const before = { from: Math.max(0, from - 2), to: at };
  return marksIn(of, 'role-is', before).some((mark) => mark.to >= from && has(of, 'third-person', mark));
}

/** A body of people, or what it does: `payroll`. */
const isDepartment = (of: Page, title: TitleFound): boolean =>
  isGroup(of, title) ||
  of.words
    .slice(title.from, title.to)
    .every(
      ({ text }) => of.language.titles.before.has(text) && !of.language.titles.heads.has(text) && !of.language.titles.honorifics.has(text),
    );

/** A name that is all of a line, or all behind the letter's last comma, and the title on the line below. */
function signed(of: Page, a: Mention, b: Mention): boolean {
  if (!a.person || !b.title || b.person) return false;
  // `Hugh Marlow | Head of Estates`
  if (b.from === a.to + 1 && of.words[a.to]?.text === '|') return true;
  if (!of.words[b.from]?.line) return false;
  const isApart = b.from === a.to || (b.from === a.to + 1 && of.words[a.to]?.text === ',');
  return isApart && (of.words[a.from]?.line === true || of.words[a.from - 1]?.kind === 'mark');
}

/** `My name is Rebecca Stanhope and I'm practice manager`. */
function introduced(of: Page, a: Mention, b: Mention, between: readonly Word[]): boolean {
  if (!a.person || !b.title || b.person || !has(of, 'self-name', { from: Math.max(0, a.from - SELF_REACH), to: a.from })) return false;
  const self = (i: number) => ['first-person', 'role-is'].some((cue) => has(of, cue as 'role-is', { from: a.to + i, to: a.to + i + 1 }));
  const isSelf = (word: Word, i: number) => self(i) || of.language.language.verbs?.self(word.raw) === true;
  return (
    between.some(isSelf) && between.every((word, i) => isSelf(word, i) || isAnd(of, word) || isArticle(of, word) || BETWEEN.has(word.text))
  );
}

/** Words between "my name is" and the end of that name's first word. */
const SELF_REACH = 4;

/** `President (Ops) Mr Balakrishnan`. */
const isBracketed = (between: readonly Word[]): boolean => between.length === 3 && between[0]?.text === '(' && between[2]?.text === ')';

/** `our owner in Osaka, Mr Hayashi`. */
const isPlaced = (of: Page, between: readonly Word[]): boolean =>
  between.length === 3 && of.language.titles.ends.has(between[0]?.text ?? '') && between[1]?.capital === true && between[2]?.text === ',';

/** `prezes uzdrowiska Marek Sitko`: one unknown noun may part a title from a known name where what a title is of stands behind it. */
function withField(of: Page, title: TitleFound, { from, person }: Mention): TitleFound | null {
  const word = of.words[title.to];
  const { quantities, language, common } = of.language;
  if (from - title.to !== 1 || !isWord(word) || word.capital || word.line || quantities.numerals.headLast) return null;
  if (!person || common.has(word.text) || language.verbs?.is(word.text)) return null;
  if (!person.known && !person.honorific && has(of, 'company-head', { from: title.to, to: from })) return null;
  const text = language.nominative.title(of.words.slice(title.from, from).map(({ raw }) => raw));
  return { ...title, to: from, text };
}

/** Words and marks between a name and its title: `Wade, who is our`. */
const MAX_BETWEEN = 4;
