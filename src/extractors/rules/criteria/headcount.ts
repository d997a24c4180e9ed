import type { Stretch } from '../clauses.ts';
import { oncePer } from '../once-per.ts';
import type { AmountFound, CountFound } from '../quantities/found.ts';
import { clauseAt, has, marksIn, partAt, type Scene, type Sited, sentenceAt, touching, within } from '../scene.ts';
import type { Word } from '../words.ts';
import { isGlued, isYear, mayTell } from './bare-amounts.ts';

export interface HeadcountCandidate {
  count: Sited<CountFound> | Sited<AmountFound> | (Stretch & { kind: string });
  points: number;
  value: { min: number | null; max: number | null };
  /** The word behind the last that the value is made of. */
  to: number;
  /** Too unsure for the rules alone: it waits to be weighed. */
  unsure: boolean;
}

/** Every number that may be of the firm's people, with what tells for it. */
export const headcountsNamed = oncePer((of: Scene): readonly HeadcountCandidate[] => {
  const bare = bareNumbers(of);
  const sure = new Set<Stretch>(bare);
  const counted = [...of.counts, ...bare, ...numbersBeside(of).filter((one) => !sure.has(one))];
  return [
    ...counted.flatMap((count) => headcountOf(of, count, 'kind' in count || sure.has(count))),
    ...sums(of),
    ...ourselves(of),
    ...marksIn(of, 'works-alone', { from: 0, to: of.words.length }).flatMap((at) => made(of, 'alone', at, 1)),
  ];
});

function headcountOf(of: Scene, count: Sited<CountFound> | Sited<AmountFound>, isSure: boolean): HeadcountCandidate[] {
  const part = partAt(of, count.from);
  if (!mayTell(of, part) || isMoney(of, count)) return [];
  const clause = clauseAt(of, count.from);
  const near = { from: Math.max(clause.from, count.from - 4), to: Math.min(clause.to, count.to + 3) };
  const kind = 'kind' in count ? count.kind : null;
  const asked = part.asked.has('employees') && !part.asked.has('quantity');
  let points = asked ? 3 : 0;
  if (kind === 'employee') points += 2;
  else if (kind === 'person') points += part.voice === 'notes' && (count.max ?? count.min ?? 0) >= 10 ? 1.5 : 0.5;
  else if (kind !== null) points -= 4;
  if ((kind === 'employee' || kind === 'person') && !asked && standsAlone(of, count)) points += 1.5;
  if (has(of, 'employs', near)) points += 1.5;
  if (has(of, 'whole-company', near)) points += 2;
  if (has(of, 'part-of-company', near)) points -= 2;
  if (has(of, 'company-word', near)) points += 1;
  if (has(of, 'supposes', clause)) points -= 2;
  if (part.asked.has('quantity')) points -= 1;
  if (part.voice === 'notes') points += 0.5;
  const high = count.max ?? count.min ?? 0;
  const isStaff = kind !== null && STAFF.has(kind);
  if (high < (asked || isStaff || has(of, 'employs', near) ? 1 : LEAST)) return [];
  const unsure = !isSure || part.voice === 'seller' || high < (asked ? 1 : LEAST);
  if (kind !== null && !STAFF.has(kind) && !asked) return [];
  const extra = added(of, count);
  const alone = { count, points, value: { min: count.min, max: count.max }, to: count.to, unsure };
  if (extra.more === 0) return [alone];
  const most = count.max ?? (of.words[count.to - 1]?.text === '+' ? count.min : null);
  const value = { min: count.min === null ? null : count.min + extra.more, max: most === null ? null : most + extra.more };
  return [
    { ...alone, value, to: extra.to, unsure: unsure || !extra.isSure },
    { ...alone, unsure: unsure || extra.isSure },
  ];
}

const STAFF = new Set(['employee', 'person', 'team', 'user']);
/** The least number that counts a firm's people where nobody asked for it. */
const LEAST = 3;

/** `, 33 ppl.`, `(Bergen, 240 pers)`: a count of people between two marks says how many there are. */
function standsAlone(of: Scene, { from, to }: Stretch): boolean {
  const before = of.words[from - 1]?.kind === 'mark' ? of.words[from - 1] : of.words[from - 2];
  const after = of.words[to]?.kind === 'word' && !of.words[to]?.line ? of.words[to + 1] : of.words[to];
  return before?.kind === 'mark' && before.text !== '.' && (!after || after.kind === 'mark' || after.line);
}

/** `4 tys.` of people may be read as a sum, too. */
const isMoney = (of: Scene, at: Stretch): boolean =>
  within(of.money, { from: at.from - 2, to: at.to + MONEY_WORDS }).some((one) => one.certain && one.from < at.to && one.to > at.from);

const MONEY_WORDS = 8;

/** Whether a word or sign adds what follows to what stands before it. */
function adds(of: Scene, at: number): boolean {
  const word = of.words[at];
  return word !== undefined && !word.line && (word.text === '+' || word.text === 'plus' || of.language.linking.and.has(word.text));
}

/** What is added to a count right behind it: `17 and me`, `52 drivers and 9 in the control room`, `13 lads plus Gaz`; 0 where nothing is. */
function added(of: Scene, { to: end }: Stretch): { more: number; to: number; isSure: boolean } {
  const to = pastOfUs(of, end);
  const none = { more: 0, to: end, isSure: true };
  // `6 + me`: the sign was read as `and more`.
  if (of.words[end - 1]?.text === '+' && has(of, 'first-person', { from: end, to: end + 1 }))
    return { more: 1, to: end + 1, isSure: false };
  if (!adds(of, to)) return none;
  const near = { from: to + 1, to: to + 2 };
  // `410 tailors plus office 30`
  const amount = touching(of.amounts, near) ?? touching(of.amounts, { from: to + 2, to: to + 3 });
  const next = amount && amount.from > near.from ? { from: to + 2, to: to + 3 } : near;
  if (
    amount &&
    !amount.percent &&
    amount.from === next.from &&
    amount.min !== null &&
    amount.min === amount.max &&
    !touching(of.money, next)
  ) {
    const count = touching(of.counts, next);
    const staff = !count || count.kind === null || count.kind === 'person' || count.kind === 'employee';
    return staff ? { more: amount.min, to: Math.max(amount.to, count?.to ?? 0), isSure: true } : none;
  }
  if (of.words[to + 1]?.kind !== 'word') return none;
  // `9 brokers and an admin who cries`
  if (isOne(of, to + 1)) return { more: 1, to: to + 3, isSure: false };
  const behind = of.words[to + 2];
  if (behind && behind.kind !== 'mark' && !behind.line) return none;
  return { more: 1, to: to + 2, isSure: has(of, 'first-person', near) };
}

/** The word behind `of us` or `of them`, and a comma, where they follow a count. */
function pastOfUs(of: Scene, to: number): number {
  const us = within(of.marks.get('employs') ?? [], { from: to, to: to + 2 })[0];
  const past = us?.from === to && us.to === to + 2 ? us.to : to;
  return of.words[past]?.text === ',' && adds(of, past + 1) ? past + 1 : past;
}

/** `an admin`, `the secretary`, `my wife`: somebody, in a language that has words for one. */
function isOne(of: Scene, at: number): boolean {
  const noun = of.words[at + 1];
  return noun?.kind === 'word' && !noun.line && isArticle(of, of.words[at]);
}

/** `a`, `the`: what stands before one of a kind. */
const isArticle = ({ language: { linking } }: Scene, word: Word | undefined): boolean =>
  word !== undefined && (linking.article.has(word.text) || linking.the.has(word.text));

function made(of: Scene, kind: string, at: Stretch, value: number): HeadcountCandidate[] {
  if (!mayTell(of, partAt(of, at.from))) return [];
  return [{ count: { from: at.from, to: at.to, kind }, points: 0, value: { min: value, max: value }, to: at.to, unsure: true }];
}

/** Addends of a sum at most. */
const MOST_ADDENDS = 4;
const PEOPLE = new Set<string | null>(['employee', 'person', 'alone', null]);

/** `14 in the warehouse + 5 in the office`: the counts of one sentence together. */
function sums(of: Scene): HeadcountCandidate[] {
  const counts = of.counts.filter(({ kind }) => PEOPLE.has(kind));
  const all = [...counts, ...numbersBeside(of), ...bareNumbers(of)].sort((a, b) => a.from - b.from);
  const bySentence = Map.groupBy(
    all.filter((one, i) => one.from !== all[i - 1]?.from && one.min !== null && one.min === one.max && !touching(of.money, one)),
    (one) => of.words[one.from]?.sentence ?? -1,
  );
  return [...bySentence.values()].flatMap((addends) => {
    const [first, last] = [addends[0], addends.at(-1)];
    if (!first || !last || addends.length < 2 || addends.length > MOST_ADDENDS) return [];
    const isCounted =
      addends.some((one) => 'kind' in one && one.kind !== null) ||
      partAt(of, first.from).asked.has('employees') ||
      has(of, 'employs', { from: first.from, to: last.to + 2 });
    if (!isCounted) return [];
    // `85 casuals across the four cafes, plus 11`: what is known to all is no addend.
    const apart = addends.filter(({ from }) => !isArticle(of, of.words[from]));
    return [addends, ...(apart.length < addends.length && apart.length > 1 ? [apart] : [])].flatMap((some) =>
      made(
        of,
        'sum',
        { from: first.from, to: last.to },
        some.reduce((total, { min }) => total + (min ?? 0), 0),
      ),
    );
  });
}

/** Words that name one of those whom a list counts, and how many are listed at most. */
const ITEM_WORDS = 3;
const LONG_ITEM = 6;
const MOST_ITEMS = 6;
/** Ends of a list that are tried, the last ones. */
const MOST_ENDS = 2;

/** `me, my sister and two lads`: those who are listed with the speaker. */
function ourselves(of: Scene): HeadcountCandidate[] {
  const heads = (['first-person', 'third-person'] as const).flatMap((cue) => marksIn(of, cue, { from: 0, to: of.words.length }));
  return heads.flatMap((head) => {
    if (head.to - head.from > 1) return [];
    const listed: HeadcountCandidate[] = [];
    let people = 1;
    let at = head.to;
    for (let items = 0; items < MOST_ITEMS; items++) {
      const item = itemAt(of, at);
      if (!item) break;
      people += item.people;
      at = item.to;
      // Where the list ends is seldom told: what stands behind a comma may be another thing.
      if (people > 1) listed.push(...made(of, 'listed', { from: head.from, to: at }, people));
    }
    return listed.slice(-MOST_ENDS);
  });
}

/** The next of a list, behind the comma or the word that joins it; it ends where the next one, or the clause, does. */
function itemAt(of: Scene, link: number): { people: number; to: number } | null {
  if (of.words[link]?.text !== ',' && !adds(of, link)) return null;
  const from = of.words[link]?.text === ',' && adds(of, link + 1) ? link + 2 : link + 1;
  let to = from;
  while (of.words[to]?.kind === 'word' && !of.words[to]?.line && !adds(of, to)) to++;
  if (to === from) return null;
  const amount = of.amounts.find((one) => one.from >= from && one.from <= from + 1);
  if (amount && amount.min !== null && amount.min === amount.max && !amount.percent)
    return { people: amount.min, to: Math.min(to, from + ITEM_WORDS) };
  return to - from <= ITEM_WORDS || isOne(of, from) ? { people: 1, to: Math.min(to, from + LONG_ITEM) } : null;
}

/** Numbers alone, where the number of people was asked for or a word of staff stands beside. */
function bareNumbers(of: Scene): Sited<AmountFound>[] {
  return of.amounts.filter((amount) => {
    if (amount.percent) return false;
    const asked = partAt(of, amount.from).asked.has('employees');
    const beside = has(of, 'employs', { from: Math.max(0, amount.from - 2), to: amount.to + 2 });
    return (asked || beside) && isUncounted(of, amount);
  });
}

const isUncounted = (of: Scene, amount: Sited<AmountFound>): boolean =>
  ![of.counts, of.dates].some((all: readonly Stretch[]) => touching(all, amount)) && !isMoney(of, amount);

/** Words of an answer that a number is most of. */
const SHORT = 12;

/** A number in few words of a chat, whatever was asked: `52`, `12 no wait 13`. */
function isShortAnswer(of: Scene, { from }: Stretch): boolean {
  const part = partAt(of, from);
  return (
    of.utterance.kind === 'visitor' &&
    part.voice === 'prospect' &&
    part.to - part.from <= SHORT &&
    !OTHER.some((one) => part.asked.has(one))
  );
}

const OTHER = ['budget', 'timing', 'phone', 'money-now'] as const;

/** `300 staff. No wait, she said 317.`: a number alone behind a count of people, where something is put right. */
function putsRight(of: Scene, amount: Sited<AmountFound>): boolean {
  const before = within(of.counts, { from: Math.max(0, amount.from - RIGHT_BEHIND), to: amount.from });
  return (
    before.some(({ kind }) => kind === 'employee' || kind === 'person') &&
    has(of, 'corrects', { from: Math.max(0, amount.from - RIGHT_BEHIND), to: amount.to + 2 })
  );
}

/** `we're 72`, `a law office of 14`, `Norrtorn AB (190)`, `(85 MA)`: a number right behind whoever has that many. */
function isOfWhole(of: Scene, { from, to }: Stretch): boolean {
  const before = of.words[from - 1];
  if (before === undefined || of.words[from]?.line) return false;
  const isEnclosed = before.text === '(' && (of.words[to]?.text === ')' || of.words[to + 1]?.text === ')');
  const isOfOne = of.language.titles.links.has(before.text) && of.words[from - 2]?.kind === 'word';
  return isEnclosed || isOfOne || has(of, 'first-person', { from: from - 1, to: from });
}

/** Words from a count to the number that puts it right. */
const RIGHT_BEHIND = 24;

const OF_FIRMS = ['employs', 'whole-company', 'part-of-company', 'company-word'] as const;
/** A telephone number is no count. */
const MOST_PEOPLE = 3_000_000;

/** Numbers alone in a sentence that speaks of a firm or counts people, or behind a label: `17 fitters, 41 altogether`, `Size: 9`. */
function numbersBeside(of: Scene): Sited<AmountFound>[] {
  return of.amounts.filter((amount) => {
    const high = amount.max ?? amount.min ?? 0;
    const written = of.text.slice(amount.start, amount.end);
    if (amount.percent || high < 2 || high > MOST_PEOPLE || isYear(written) || isGlued(of, amount) || !isUncounted(of, amount))
      return false;
    const sentence = sentenceAt(of, amount.from);
    const counts = within(of.counts, sentence).some(({ kind }) => kind === 'employee' || kind === 'person' || kind === 'team');
    if (isShortAnswer(of, amount) || putsRight(of, amount) || isOfWhole(of, amount)) return true;
    return counts || of.words[amount.from - 1]?.text === ':' || OF_FIRMS.some((cue) => has(of, cue, sentence));
  });
}
