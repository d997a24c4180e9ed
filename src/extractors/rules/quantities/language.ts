import type { MoneyPeriod, TimeUnit } from './found.ts';
import { type Lexicon, lexicon } from './lexicon.ts';

/** Phrases separated by commas, as people write them; matched without case and diacritics. A dot at a phrase's end is optional in the text. */
export type Phrases = string;

/** The tables of one language that the engines of numbers, money, dates and answers read; a new language writes these and nothing else. */
export interface QuantityTables {
  /** BCP 47 code, `en`. */
  code: string;
  numerals: Numerals;
  money: MoneyWords;
  calendar: CalendarWords;
  answers: AnswerWords;
}

/** A word that multiplies what stands before it. */
export interface Multiplier {
  value: number;
  words: Phrases;
  /** Forms that mean one of it when they stand alone: `tysiąc`. */
  alone?: Phrases;
  /** Money slang: `grand`, `bańka`. */
  money?: true;
}

/** Words that shape an amount; each takes all its inflected forms. */
export type NumeralWord =
  | 'article'
  | 'the'
  | 'and'
  | 'of'
  | 'or'
  | 'point'
  | 'minus'
  | 'over'
  | 'outOf'
  | 'percent'
  | 'ordinalSuffix'
  | 'atMost'
  | 'atMostAfter'
  | 'atLeast'
  | 'atLeastAfter'
  | 'about'
  | 'aboutAfter'
  | 'exactly'
  | 'from'
  | 'to'
  | 'between'
  | 'betweenAnd'
  | 'both'
  | 'pronounOne'
  | 'beforePronoun'
  | 'negation'
  | 'nounFiller'
  | 'nounLink';

/** How a language writes numbers, and how it bounds and hedges them. */
export interface Numerals {
  /** The sign before decimals where three digits leave it open: `4.800`. */
  decimal: '.' | ',';
  /** In a compound of two nouns the last is what is counted: 40 warehouse `users`. */
  headLast: boolean;
  /** `one` `twenty` is 120, `nineteen` `seventy` 1970. */
  pairs: boolean;
  /** Below 1000, every inflected form; they add up (`twenty` `one`). */
  cardinals: [number, Phrases][];
  /** They multiply what stands before them. */
  multipliers: Multiplier[];
  /** Letters that multiply right after digits: `k`, `bn`; weak ones only with a currency beside them. */
  suffixes: [value: number, Phrases, 'weak'?][];
  ordinals: [number, Phrases][];
  /** `half`, `pół`: may open a number. */
  fractions: [number, Phrases][];
  /** Follow a number: `three` `quarters`. */
  countableFractions: [number, Phrases][];
  /** `a few`, `kilkanaście`; money where it counts nothing else (`six figures`). */
  vague: [usual: number, least: number, most: number, Phrases, 'money'?][];
  /** Classes of counted things by their nouns, in every form; null for nouns that only end an amount. */
  nouns: [kind: string, Phrases][];
  words: Record<NumeralWord, Phrases>;
  /** Words whose diacritics make them another word than a table's: `mają`, which is no May. */
  lookalikes: Phrases;
}

/** Words that stand around an amount of money. */
export type MoneyWord = 'per' | 'seat' | 'item' | 'moneyFiller' | 'minorSign' | 'nationality';

/** What a language calls money. */
export interface MoneyWords {
  /** ISO 4217 code and its names in every form. */
  currencies: [code: string, Phrases][];
  /** Names of the hundredth part, and the currency where the name tells it: `grosz`. */
  minor: [code: string | null, Phrases][];
  /** A period said whole: `monthly`, `rocznie`, `one-off`. */
  periods: [MoneyPeriod, Phrases][];
  words: Record<MoneyWord, Phrases>;
}

/** Of the northern half of the earth. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * A feast or another time with a name: a day of a month, days from Easter Sunday, the nth weekday (1 Monday, nth < 0 from the end) of a month, or
 * the first days where it comes several times a year or by the moon (`02-15, easter, 2027-10-29`). A `fiscal` one is the business year's, which
 * starts in April unless the text's money is of a country where it does not.
 */
export type Holiday =
  | { names: Phrases; month: number; day: number; days?: number; fiscal?: true }
  | { names: Phrases; starts: Phrases; days?: number }
  | { names: Phrases; easter: number; days?: number }
  | { names: Phrases; month: number; weekday: number; nth: number; plus?: number };

/** Units that dates are counted in. */
export type CalendarUnit = TimeUnit | 'weekend' | 'half' | 'fortnight' | 'decade';

/** Words that shape a date; each takes all its inflected forms. */
export type CalendarWord =
  | 'this'
  | 'next'
  | 'last'
  | 'afterNext'
  | 'ahead'
  | 'aheadAfter'
  | 'ago'
  | 'within'
  | 'by'
  | 'before'
  | 'after'
  | 'since'
  | 'notBefore'
  | 'until'
  | 'starting'
  | 'lasting'
  | 'start'
  | 'middle'
  | 'end'
  | 'turnOf'
  | 'rest'
  | 'later'
  | 'earlier'
  | 'halfOf'
  | 'fiscal'
  | 'over'
  | 'yearMark'
  | 'decadeSuffix'
  | 'whole'
  | 'unitFiller'
  | 'at'
  | 'now';

/** How a language speaks of time. */
export interface CalendarWords {
  /** True where `7/4` is July 4 unless the text tells otherwise. */
  monthFirst: boolean;
  /** A year may be said by its last two digits as an ordinal: `dwudziestego ósmego`. */
  ordinalYears?: true;
  /** January first. */
  months: Phrases[];
  /** Forms that are other words too (`may`, `maja`): they need a number or a preposition beside them. */
  weakMonths: [number, Phrases][];
  /** Monday first. */
  weekdays: Phrases[];
  weakWeekdays: [number, Phrases][];
  seasons: [Season, Phrases][];
  /** Forms that are other words too (`fall`). */
  weakSeasons?: [Season, Phrases][];
  holidays: Holiday[];
  units: [CalendarUnit, Phrases][];
  /** Signs right after digits: `24h`. */
  unitSuffixes: [TimeUnit, Phrases][];
  /** A length of time in one word: `fortnight`, `półrocze`. */
  lengths: [number, TimeUnit, Phrases][];
  /** Days from today in one phrase: `tomorrow`, `pojutrze`. */
  relativeDays: [number, Phrases][];
  /** A unit from now in one phrase: `przyszłoroczny` is one year ahead. */
  relativeUnits: [number, CalendarUnit, Phrases][];
  /** `Q`, `kw.`: before or after a number from 1 to 4. */
  quarter: Phrases;
  /** `H`, `półrocze`: before or after 1 or 2. */
  half: Phrases;
  /** `seventies`: the tens of a year, or all of it (`two thousands`). */
  decades: [number, Phrases][];
  /** At once, and how many days that gives. */
  soon: [days: number, Phrases][];
  /** `EOY` and the like. */
  shorthands: [part: 'start' | 'end', unit: CalendarUnit, Phrases][];
  words: Record<CalendarWord, Phrases>;
}

/** Words that stand around an answer. */
export type AnswerWord = 'not' | 'answerFiller';

/** How a language answers yes or no. */
export interface AnswerWords {
  /** Words that answer only where nothing follows them in their clause are `alone`: `mamy`. */
  yes: [strength: number, Phrases, 'alone'?][];
  no: [strength: number, Phrases, 'alone'?][];
  unsure: [strength: number, Phrases, 'alone'?][];
  words: Record<AnswerWord, Phrases>;
}

/** Tables made ready for the engines, once a language. */
export interface QuantityLanguage extends QuantityTables {
  lexicon: Lexicon;
}

/** Makes a language's tables ready for the engines; do it once, it builds the look-ups. */
export function quantityLanguage(tables: QuantityTables): QuantityLanguage {
  return { ...tables, lexicon: lexicon(tables) };
}
