import type { Stretch } from '../clauses.ts';
import type { ReadyLanguage } from '../languages.ts';
import { oncePer } from '../once-per.ts';
import type { AmountFound, CountFound } from '../quantities/found.ts';
import { clauseAt, has, marksIn, partAt, type Scene, type Sited, sentenceAt, touching, within } from '../scene.ts';
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
  if (!mayTell(of, part) || touching(of.money, count)) return [];
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
  if (high < (asked || isStaff ? 1 : LEAST)) return [];
  const unsure = !isSure || part.voice === 'seller' || high < (asked ? 1 : LEAST);
  if (kind !== null && !STAFF.has(kind) && !asked) return [];
  const extra = added(of, count);
  const alone = { count, points, value: { min: count.min, max: count.max }, to: count.to, unsure };
  if (extra.more === 0) return [alone];
  const value = { min: count.min === null ? null : count.min + extra.more, max: count.max === null ? null : count.max + extra.more };
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

/** Whether a word or sign adds what follows to what stands before it. */
function adds(of: Scene, at: number): boolean {
  const word = of.words[at];
  return word !== undefined && !word.line && (word.text === '+' || word.text === 'plus' || andsIn(of.language).has(word.text));
}

const andsIn = oncePer(({ quantities }: ReadyLanguage): ReadonlySet<string> => new Set(quantities.numerals.words.and.split(/[\s,]+/)));

/** What is added to a count right behind it: `17 and me`, `52 drivers and 9 in the control room`, `13 lads plus Gaz`; 0 where nothing is. */
function added(of: Scene, { to }: Stretch): { more: number; to: number; isSure: boolean } {
  const none = { more: 0, to, isSure: true };
  const next = { from: to + 1, to: to + 2 };
  if (!adds(of, to)) return none;
  const amount = touching(of.amounts, next);
  if (
    amount &&
    !amount.percent &&
    amount.from === to + 1 &&
    amount.min !== null &&
    amount.min === amount.max &&
    !touching(of.money, next)
  ) {
    const count = touching(of.counts, next);
    const staff = !count || count.kind === null || count.kind === 'person' || count.kind === 'employee';
    return staff ? { more: amount.min, to: Math.max(amount.to, count?.to ?? 0), isSure: true } : none;
  }
  const end = of.words[to + 2];
  if (of.words[to + 1]?.kind !== 'word' || (end && end.kind !== 'mark' && !end.line)) return none;
  return { more: 1, to: to + 2, isSure: has(of, 'first-person', next) };
}

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
    const isCounted = addends.some((one) => 'kind' in one && one.kind !== null) || (first && partAt(of, first.from).asked.has('employees'));
    if (!first || !last || !isCounted || addends.length < 2 || addends.length > MOST_ADDENDS) return [];
    const sum = addends.reduce((total, { min }) => total + (min ?? 0), 0);
    return made(of, 'sum', { from: first.from, to: last.to }, sum);
  });
}

/** Words that name one of those whom a list counts, and how many are listed at most. */
const ITEM_WORDS = 3;
const MOST_ITEMS = 6;

/** `me, my sister and two lads`: those who are listed with the speaker. */
function ourselves(of: Scene): HeadcountCandidate[] {
  const heads = (['first-person', 'third-person'] as const).flatMap((cue) => marksIn(of, cue, { from: 0, to: of.words.length }));
  return heads.flatMap((head) => {
    if (head.to - head.from > 1) return [];
    let people = 1;
    let at = head.to;
    for (let items = 0; items < MOST_ITEMS; items++) {
      const item = itemAt(of, at);
      if (!item) break;
      people += item.people;
      at = item.to;
    }
    return people > 1 ? made(of, 'listed', { from: head.from, to: at }, people) : [];
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
  return to - from <= ITEM_WORDS ? { people: 1, to } : null;
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
  ![of.counts, of.money, of.dates].some((all: readonly Stretch[]) => touching(all, amount));

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
    return counts || of.words[amount.from - 1]?.text === ':' || OF_FIRMS.some((cue) => has(of, cue, sentence));
  });
}
