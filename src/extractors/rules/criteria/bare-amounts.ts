import type { Stretch } from '../clauses.ts';
import type { ReadyLanguage } from '../languages.ts';
import { oncePer } from '../once-per.ts';
import { currencyLetters } from '../quantities/currency-marks.ts';
import type { AmountFound, CountFound } from '../quantities/found.ts';
import { amountsIn } from '../quantities/numbers.ts';
import { type Part, partAt, type Scene, type Sited, touching } from '../scene.ts';
import { fold, reading } from '../text.ts';

/** The least number that may be a sum of money by itself. */
const LEAST = 20;
const BIG = 1000;
/** From here on a number may be a sum though an unknown word follows it. */
const HUNDREDS = 100;
const PHONE = 10_000_000;

/** Whether the words may give facts: those of a prospect, of notes, and of a letter or call in notes, whose sides may be mistaken. */
export const mayTell = (of: Scene, { voice }: Part): boolean =>
  voice !== 'heading' &&
  (voice !== 'seller' || (of.utterance.kind === 'rep' && !of.utterance.messages.some(({ from }) => from === 'visitor')));

/** Numbers that may be sums of money though no sign of money stands beside them: no part of a date, a count, a code or a telephone number. */
export function numbersAlone(of: Scene): Sited<AmountFound>[] {
  const spoken = spokenTogether(of);
  const single = of.amounts.filter((amount) => !touching(spoken, amount) && isSum(of, amount));
  return [...single, ...spoken.filter((amount) => !isMoneyOrDate(of, amount))].sort((a, b) => a.from - b.from);
}

function isSum(of: Scene, amount: Sited<AmountFound>): boolean {
  const high = amount.max ?? amount.min ?? 0;
  const written = of.text.slice(amount.start, amount.end);
  if (amount.percent || (high < LEAST && !amount.magnitude)) return false;
  if (!mayTell(of, partAt(of, amount.from)) || isGlued(of, amount) || isYear(written)) return false;
  if (!amount.magnitude && high >= PHONE && !/[.,]/.test(written)) return false;
  if (/\d(?:st|nd|rd|th)$/.test(written) || isMoneyOrDate(of, amount)) return false;
  const count = touching(of.counts, amount);
  return !count || (count.kind === null && (high >= HUNDREDS || saysNothing(of, count)));
}

const isMoneyOrDate = (of: Scene, at: Stretch): boolean => [of.money, of.dates].some((all: readonly Stretch[]) => touching(all, at));

/** A word behind the number that is no thing: `96 is in the forecast`, `39 900 put aside`. */
const saysNothing = (of: Scene, count: Sited<CountFound>): boolean => {
  const noun = of.words[count.to - 1]?.text ?? '';
  return of.language.common.has(noun) || of.language.places.has(noun);
};

/** Part of a code, an address or a time: `WR-400`, `26-0113`, `16:30`, `4lapy`. */
export function isGlued(of: Scene, { start, end }: Stretch & { start: number; end: number }): boolean {
  const letter = of.text[start - 1] ?? '';
  // `R350 000`
  if (currencyLetters[letter] && !/[\p{L}\p{N}&-]/u.test(of.text[start - 2] ?? ''))
    return /^[\p{L}\p{N}@_-]/u.test(of.text.slice(end, end + 1));
  const before = of.text.slice(Math.max(0, start - 2), start);
  const after = of.text.slice(end, end + 2);
  // Digits in groups are a telephone's, as are those behind a nought.
  if (/^0\d/.test(of.text.slice(start, end)) || /\d $/.test(before) || /^ \d/.test(after)) return true;
  return /[\p{L}\p{N}][-/:.]$|[/:@_#+\p{L}\p{N}]$/u.test(before) || /^[-/:.,][\p{L}\p{N}]|^[\p{L}\p{N}@_]/u.test(after);
}

/** A round thousand is seldom a year that is meant. */
export const isYear = (written: string): boolean => /^(?:19|20)\d\d$/.test(written) && !written.endsWith('00');

/** Words of numbers said one by one that mean one number: `six eight two`, `trzy czterysta`. */
function spokenTogether(of: Scene): Sited<AmountFound>[] {
  const found: Sited<AmountFound>[] = [];
  const plain = of.amounts.map((one) =>
    /^\p{L}+(?:[ -]\p{L}+)?$/u.test(of.text.slice(one.start, one.end)) && one.min === one.max ? one.min : null,
  );
  for (let at = 0; at < of.amounts.length; at++) {
    let end = at + 1;
    while (plain[at] !== null && plain[end] != null && follows(of, of.amounts[end - 1], of.amounts[end])) end++;
    const [first, last] = [of.amounts[at], of.amounts[end - 1]];
    const values = plain.slice(at, end) as number[];
    if (!first || !last || values.length < 2) continue;
    const value = together(values);
    if (value !== null && mayTell(of, partAt(of, first.from)))
      found.push({ ...first, min: value, max: value, end: last.end, to: last.to, bound: 'exact' });
    at = end - 1;
  }
  return found;
}

/** `seven five`, `seven-five` */
const follows = (of: Scene, first: Stretch | undefined, second: Stretch | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  (second.from === first.to || (second.from === first.to + 1 && of.words[first.to]?.text === '-'));

const MOST_DIGITS = 5;
const TEN = 10;

function together(values: readonly number[]): number | null {
  if (values.length >= 3)
    return values.length <= MOST_DIGITS && values.every((one) => one < 10) && values[0] !== 0 ? Number(values.join('')) : null;
  const [thousands = 0, hundreds = 0] = values;
  if (thousands <= 0 || thousands >= HUNDREDS || hundreds <= 0 || hundreds >= BIG) return null;
  // `twenty two five` is said for 22,500.
  if (hundreds < TEN) return thousands * BIG + hundreds * HUNDREDS;
  return hundreds % HUNDREDS === 0 ? thousands * BIG + hundreds : null;
}

/** Whether thousands are spoken of around an amount, in which a smaller number may be counted too: `not 218 thousand, 140`. */
export function countsInThousands(of: Scene, { from }: Stretch): boolean {
  const part = partAt(of, from);
  const before = of.utterance.record.budget.amount?.value;
  return (
    (before?.max ?? before?.min ?? 0) >= THOUSANDS ||
    of.amounts.some((one) => one.magnitude && one.from >= part.from && one.to <= part.to) ||
    of.words.slice(from, from + LATER).some(({ text }) => thousandsIn(of.language).has(text)) ||
    (part.question !== '' && amountsIn(reading(part.question), of.language.quantities).some((one) => one.magnitude))
  );
}

const THOUSANDS = 10_000;
/** Words behind a number within which the thousands that it counts may be named: `420 put aside, thousand of course`. */
const LATER = 10;
const thousandsIn = oncePer(
  ({ quantities }: ReadyLanguage): ReadonlySet<string> =>
    new Set(
      quantities.numerals.multipliers
        .filter(({ value, money }) => value === BIG && !money)
        .flatMap(({ words, alone = '' }) => fold(`${words}, ${alone}`).split(/[\s,.]+/)),
    ),
);
