import { readFileSync } from 'node:fs';
import { answerIn } from '../../../../src/extractors/rules/quantities/answers.ts';
import { isoOf, parseDay } from '../../../../src/extractors/rules/quantities/calendar.ts';
import { datesIn } from '../../../../src/extractors/rules/quantities/dates.ts';
import { durationsIn, secondsIn } from '../../../../src/extractors/rules/quantities/durations.ts';
import type { DateFound, DurationFound, MoneyFound } from '../../../../src/extractors/rules/quantities/found.ts';
import { currenciesIn, moneyIn } from '../../../../src/extractors/rules/quantities/money.ts';
import { amountsIn, numbersIn } from '../../../../src/extractors/rules/quantities/numbers.ts';
import { reading } from '../../../../src/extractors/rules/text.ts';
import { english, polish } from './languages.ts';

/** What a row came to: right, wrong with what was found, or left out with the reason. */
export type Outcome = { is: 'right' } | { is: 'wrong'; found: unknown } | { is: 'left out'; why: string };

export interface Judged {
  set: string;
  text: string;
  expected: unknown;
  outcome: Outcome;
}

const folder = new URL('../../../fixtures/corpora/', import.meta.url);

function rowsOf<Row>(name: string): Row[] {
  return readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

const near = (a: number | null | undefined, b: number | null | undefined) =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= Math.abs(b) * 1e-9 + 1e-12);
const same = (right: boolean, found: unknown): Outcome => (right ? { is: 'right' } : { is: 'wrong', found });
const leftOut = (why: string): Outcome => ({ is: 'left out', why });

/** How upstream names currencies that it does not tell apart. */
const currencyNames: Record<string, (string | null)[]> = {
  Dollar: ['USD'],
  'United States dollar': ['USD'],
  Unnamed: ['USD', null],
  Cent: ['USD'],
  Pence: ['GBP'],
  Pound: ['GBP'],
  Euro: ['EUR'],
  Riyal: ['SAR'],
  Rial: ['IRR'],
  Rupee: ['INR'],
  Peseta: ['ESP'],
  Bitcoin: ['BTC'],
  Satoshi: ['BTC'],
};

const isHundredth = (name: string | undefined) => name === 'Cent' || name === 'Pence';

function sameCurrency(found: string | null, expected: string): boolean {
  return (currencyNames[expected] ?? [expected]).includes(found);
}

interface DucklingRow {
  lang: 'en' | 'pl';
  dim: 'Time' | 'Numeral' | 'Duration' | 'AmountOfMoney';
  block: string;
  text: string;
  reference_time?: string;
  expect: {
    kind: 'none' | 'time' | 'interval' | 'open_interval' | 'number' | 'money' | 'duration';
    value?: string | number;
    min?: number;
    max?: number;
    currency?: string;
    grain?: string;
    from?: string;
    to_exclusive?: string;
    direction?: string;
    after?: string;
    before?: string;
    holiday?: string;
  };
}

/** Feasts that people in sales name as deadlines; the others of the corpus are left out. */
const feastsThatMatter = new Set([
  'Christmas',
  'Christmas Eve',
  "New Year's Day",
  "New Year's Eve",
  'Easter Sunday',
  'Easter Monday',
  'Good Friday',
  'Thanksgiving Day',
  'Black Friday',
  'Cyber Monday',
  'Halloween',
  "Valentine's Day",
  'Labor Day',
  'Memorial Day',
  'Independence Day',
  "Martin Luther King's Day",
  "St Patrick's Day",
  "Mother's Day",
  "Father's Day",
  "Women's Day",
  "Three Kings' Day",
  'Saint Nicholas Day',
  'Corpus Christi',
]);

const dayGrains = new Set(['day', 'week', 'month', 'quarter', 'year']);

function datesRight({ expect }: DucklingRow, found: DateFound[]): boolean {
  const [date] = found;
  const day = (iso: string | undefined) => iso?.slice(0, 10) ?? null;
  const shifted = (iso: string | undefined, by: number) => (iso ? isoOf(parseDay(iso) + by) : null);
  if (!date || found.length !== 1) return false;
  if (expect.kind === 'interval') {
    const slack = date.grain === 'season' ? 2 : 0;
    const end = shifted(expect.to_exclusive, -1);
    return date.from === day(expect.from) && Math.abs(parseDay(date.to ?? '') - parseDay(end ?? '')) <= slack;
  }
  if (expect.kind === 'open_interval') {
    const opens = String(expect.after ?? expect.value ?? expect.from ?? '');
    return expect.direction === 'before' || expect.before
      ? date.to === shifted(String(expect.before ?? expect.value), -1) || date.to === day(String(expect.before ?? expect.value))
      : date.from === day(opens);
  }
  if (date.kind === 'deadline') return date.to === day(String(expect.value));
  return date.from === day(String(expect.value)) && (expect.grain !== 'day' || date.to === date.from);
}

function timeOutcome(row: DucklingRow): Outcome {
  const { expect, text } = row;
  const now = row.reference_time ?? '2013-02-12';
  const language = row.lang === 'en' ? english : polish;
  const found = datesIn(reading(text), language, now, row.block === 'defaultCorpus' || row.lang === 'pl' ? { monthFirst: true } : {});
  if (expect.kind === 'none') return same(found.length === 0, found);
  const clockTime = [expect.value, expect.from, expect.to_exclusive, expect.after, expect.before].some((iso) =>
    /T(?!00:00:00)/.test(String(iso ?? '')),
  );
  if (!dayGrains.has(expect.grain ?? '') || clockTime) return leftOut('clock times and grains below a day');
  if (expect.holiday && !feastsThatMatter.has(expect.holiday)) return leftOut('feasts that no sale waits for');
  if (/\bupcoming\b.*\b(two|2)\b|\b(two|2)\b.*\bupcoming\b/.test(text))
    return leftOut('"upcoming two weeks" is taken upstream for the second week alone');
  if (/ides|a\.d\./.test(text)) return leftOut('the ides of March and the year 14');
  if (/^2 - 15$/.test(text)) return leftOut('"2 - 15" is a range of numbers to our readers');
  if (/10 days/.test(text) && expect.kind === 'interval') return leftOut('upstream counts eleven days in "for 10 days"');
  if (/\bclosest\b/.test(text)) return leftOut('"the second closest Christmas" and the like');
  if (/\bseasons?$/.test(text)) return leftOut('"next season", a word of fashion and sport');
  return same(datesRight(row, found), found);
}

function duckling(row: DucklingRow): Outcome {
  const { expect, text } = row;
  const language = row.lang === 'en' ? english : polish;
  const read = reading(text);
  if (row.dim === 'Time') return timeOutcome(row);
  if (row.dim === 'Numeral') {
    if (/\d l$|\bkr$/i.test(text)) return leftOut('"30 l" and "Kr" are litres and kronor to our readers');
    const found = numbersIn(read, language);
    return same(found.length === 1 && near(found[0]?.value, expect.value as number), found);
  }
  if (row.dim === 'Duration') {
    const found = durationsIn(read, language);
    if (expect.kind === 'none') return same(found.length === 0, found);
    const seconds = secondsIn[expect.grain as DurationFound['unit']] * Number(expect.value);
    return same(found.length === 1 && near(length(found[0]), seconds), found);
  }
  if (/\ble\b/.test(text)) return leftOut('small "le" for the Egyptian pound');
  if (/^7-9 lakh/.test(text)) return leftOut('upstream reads 7 rupees to 9 lakh');
  const found = moneyIn(read, language);
  if (expect.kind === 'none') return same(found.length === 0, found);
  const unit = isHundredth(expect.currency) ? 100 : 1;
  const expected = { min: expect.min ?? expect.value ?? null, max: expect.max ?? expect.value ?? null };
  const [money] = found;
  const right =
    money !== undefined &&
    found.length === 1 &&
    near(money.min, expected.min === null ? null : Number(expected.min) / unit) &&
    near(money.max, expected.max === null ? null : Number(expected.max) / unit) &&
    sameCurrency(money.currency, expect.currency ?? '');
  return same(right, found);
}

function length(duration: DurationFound | undefined): number | undefined {
  return duration && (duration.min ?? duration.max ?? 0) * secondsIn[duration.unit];
}

interface RecognizersResult {
  Text: string;
  Start?: number;
  End?: number;
  Length?: number;
  Resolution?: { value?: string | boolean | null; unit?: string; isoCurrency?: string; subtype?: string };
  Value?: { Timex?: string; FutureResolution?: Record<string, string>; PastResolution?: Record<string, string> };
}

interface RecognizersRow {
  id: string;
  text: string;
  model: 'currency' | 'number' | 'number_range' | 'duration' | 'date_period' | 'boolean';
  reference_time: string | null;
  results: RecognizersResult[];
}

/** True where the found spans lie, one to one and in order, over the expected ones. */
function pairs<Found extends { start: number; end: number }>(
  found: Found[],
  results: RecognizersResult[],
  agree: (found: Found, result: RecognizersResult) => boolean,
): boolean {
  if (found.length !== results.length) return false;
  return results.every((result, index) => {
    const one = found[index];
    if (!one) return false;
    const start = result.Start ?? one.start;
    return one.start < start + result.Text.length && one.end > start && agree(one, result);
  });
}

function currencyOutcome({ text, results }: RecognizersRow): Outcome {
  const read = reading(text);
  const money = moneyIn(read, english).filter(({ currency }) => currency !== null);
  const bare = currenciesIn(read, english).filter((one) => !money.some(({ start, end }) => start < one.end && one.start < end));
  const found = [...money, ...bare].sort((a, b) => a.start - b.start) as (MoneyFound | (typeof bare)[number])[];
  if (results.some(({ Resolution }) => Resolution?.unit === 'Satoshi')) return leftOut('satoshis');
  const agree = (one: (typeof found)[number], { Resolution }: RecognizersResult) => {
    const iso = Resolution?.isoCurrency;
    const currencyAgrees = iso ? one.currency === iso : sameCurrency(one.currency, Resolution?.unit ?? '');
    const value = Resolution?.value;
    if (value === null || value === undefined) return currencyAgrees && !('min' in one);
    const amount = Number(value) / (isHundredth(Resolution?.unit) ? 100 : 1);
    return currencyAgrees && 'min' in one && near(one.min ?? one.max, amount);
  };
  return same(pairs(found, results, agree), found);
}

function numberOutcome({ text, results }: RecognizersRow): Outcome {
  if (/trillionths|fifty-four hundredths/.test(text)) return leftOut('hundredths and trillionths spelt out');
  const found = numbersIn(reading(text), english).filter(({ ordinal }) => !ordinal);
  return same(
    pairs(found, results, (one, { Resolution }) =>
      near(Number(one.value.toPrecision(12)), Number(Number(Resolution?.value).toPrecision(12))),
    ),
    found,
  );
}

function rangeOutcome({ text, results }: RecognizersRow): Outcome {
  const found = amountsIn(reading(text), english).filter(
    ({ bound, start, end }) => bound !== 'exact' || /^(equal|=)/i.test(text.slice(start, end)),
  );
  const agree = (one: (typeof found)[number], { Resolution }: RecognizersResult) => {
    const [, min = '', max = ''] = /^[[(]([^,]*),([^\])]*)[\])]$/.exec(String(Resolution?.value)) ?? [];
    return near(one.min, min === '' ? null : Number(min)) && near(one.max, max === '' ? null : Number(max));
  };
  return same(pairs(found, results, agree), found);
}

/** Upstream ends a period with the day after it, a run of days with its last day, and `2014 to 2018` with the first day of 2018. */
function periodAgrees(one: DateFound, resolution: Record<string, string> | undefined): boolean {
  const { startDate, endDate } = resolution ?? {};
  const dayAfter = one.to === null ? null : isoOf(parseDay(one.to) + 1);
  const start = startDate === undefined ? one.kind === 'deadline' || one.from === null : one.from === startDate;
  const lastPeriod = one.to === null ? [] : [`${one.to.slice(0, 8)}01`, `${one.to.slice(0, 4)}-01-01`];
  const isRun = one.kind === 'window';
  return start && (endDate === undefined || dayAfter === endDate || one.to === endDate || (isRun && lastPeriod.includes(endDate)));
}

function datePeriodOutcome({ text, results, reference_time }: RecognizersRow): Outcome {
  const found = datesIn(reading(text), english, reference_time ?? '2016-11-07', { monthFirst: true });
  if (/\b(late|early) (this|next|last)\b|end of next week/.test(text))
    return leftOut('`early`, `late` and `end` are halves upstream; ours are what duckling has them be');
  if (/\bH2\b/.test(text)) return leftOut('upstream does not know half-years');
  const agree = (one: DateFound, { Value }: RecognizersResult) => {
    const { FutureResolution: future, PastResolution: past } = Value ?? {};
    if (!future?.startDate && !future?.endDate) return true;
    return periodAgrees(one, future) || periodAgrees(one, past);
  };
  return same(pairs(found, results, agree), found);
}

function recognizers(row: RecognizersRow): Outcome {
  if (row.model === 'currency') return currencyOutcome(row);
  if (row.model === 'number') return numberOutcome(row);
  if (row.model === 'number_range') return rangeOutcome(row);
  if (row.model === 'date_period') return datePeriodOutcome(row);
  if (row.model === 'duration') {
    const found = durationsIn(reading(row.text), english);
    return same(
      pairs(found, row.results, (one, { Value }) => near(length(one), Number(Value?.FutureResolution?.duration))),
      found,
    );
  }
  const found = answerIn(reading(row.text), english);
  const [result] = row.results;
  return same(found !== null && (found.answer === 'yes') === result?.Resolution?.value, found);
}

interface PriceRow {
  group: string;
  currency_hint: string | null;
  text: string;
  decimal_separator: string | null;
  expect: { currency: string | null; amount: number | null };
}

/** What a sign of the corpus stands for, where it is not an ISO code itself. */
const signs: Record<string, string> = {
  $: 'USD',
  'US $': 'USD',
  '€': 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  '₤': 'GBP',
  zł: 'PLN',
  Zł: 'PLN',
  pln: 'PLN',
  Kč: 'CZK',
  kr: 'SEK',
  Kr: 'SEK',
  Ft: 'HUF',
  lei: 'RON',
  LEI: 'RON',
  лв: 'BGN',
  'лв.': 'BGN',
  руб: 'RUB',
  'руб.': 'RUB',
  'р.': 'RUB',
  Р: 'RUB',
  грн: 'UAH',
  'грн.': 'UAH',
  TL: 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '₦': 'NGN',
  '₮': 'MNT',
  '₨': 'PKR',
  '₹': 'INR',
  र: 'INR',
  R$: 'BRL',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  NT$: 'TWD',
  BZ$: 'BZD',
  RD$: 'DOP',
  MOP$: 'MOP',
  TT$: 'TTD',
  $U: 'UYU',
  'S/.': 'PEN',
  Rp: 'IDR',
  RM: 'MYR',
  KM: 'BAM',
  kn: 'HRK',
  KD: 'KWD',
  Lek: 'ALL',
  Br: 'ETB',
  FBu: 'BIF',
  CFA: 'XOF',
  '₣': 'FRF',
  '₶': 'FRF',
  Nfk: 'ERN',
  'GH₵': 'GHS',
  LD: 'LRD',
  UM: 'MRU',
  Db: 'STN',
  Bs: 'BOB',
  ZK: 'ZMW',
  Dinara: 'RSD',
  Lei: 'RON',
  đ: 'VND',
  تومان: 'IRR',
  ريال: 'SAR',
  درهم: 'AED',
  جنيه: 'EGP',
};

function prices({ group, text, currency_hint, expect }: PriceRow): Outcome {
  if (group.includes('XFAIL')) return leftOut('upstream fails them too');
  if (text.includes('.75,333')) return leftOut('"$.75,333" is no number');
  const read = reading(text);
  const [price] = moneyIn(read, english, { asked: true });
  const amount = price?.min ?? price?.max ?? null;
  const hinted = currency_hint === null ? undefined : currenciesIn(reading(currency_hint), english)[0];
  const currency = price?.currency ?? currenciesIn(read, english)[0]?.currency ?? hinted?.currency ?? null;
  const wanted = expect.currency === null ? null : (signs[expect.currency] ?? expect.currency);
  return same(near(amount, expect.amount) && currency === wanted, { ...price, currency });
}

/** Every row of the four corpora with what our engines made of it. */
export function judgedRows(): Judged[] {
  const judged = (set: string, text: string, expected: unknown, outcome: Outcome): Judged => ({ set, text, expected, outcome });
  return [
    ...rowsOf<DucklingRow>('duckling.en.jsonl').map((row) => judged(`duckling.en ${row.dim}`, row.text, row.expect, duckling(row))),
    ...rowsOf<DucklingRow>('duckling.pl.jsonl').map((row) => judged(`duckling.pl ${row.dim}`, row.text, row.expect, duckling(row))),
    ...rowsOf<RecognizersRow>('recognizers.en.jsonl').map((row) =>
      judged(
        `recognizers ${row.model}`,
        row.text,
        row.results.map(({ Text, Resolution, Value }) => ({ Text, ...(Resolution ?? Value?.FutureResolution) })),
        recognizers(row),
      ),
    ),
    ...rowsOf<PriceRow>('prices.jsonl').map((row) => judged('prices', row.text, { ...row.expect, hint: row.currency_hint }, prices(row))),
  ];
}
