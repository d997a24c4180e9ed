import { tokens } from '../text.ts';
import { currencyNames } from './currencies.ts';
import type { MoneyPeriod, TimeUnit } from './found.ts';
import type {
  AnswerWord,
  CalendarUnit,
  CalendarWord,
  Holiday,
  MoneyWord,
  Multiplier,
  NumeralWord,
  Phrases,
  QuantityTables,
  Season,
} from './language.ts';
import { type Typos, typos } from './typos.ts';

/** How surely a word answers, and whether it must stand alone to. */
export interface Answering {
  strength: number;
  alone: boolean;
}

/** What a word may mean to the engines, with the value that it carries. */
export interface Meanings {
  cardinal: number;
  multiplier: Multiplier;
  multiplierAlone: Multiplier;
  suffix: { value: number; weak: boolean };
  ordinal: number;
  fraction: number;
  countableFraction: number;
  vague: { usual: number; least: number; most: number; money: boolean };
  noun: string;
  currency: string;
  minor: string | null;
  period: MoneyPeriod;
  month: number;
  weakMonth: number;
  weekday: number;
  weakWeekday: number;
  season: Season;
  weakSeason: Season;
  holiday: Holiday;
  unit: CalendarUnit;
  unitSuffix: TimeUnit;
  length: { count: number; unit: TimeUnit };
  relativeDay: number;
  relativeUnit: { count: number; unit: CalendarUnit };
  quarter: true;
  half: true;
  soon: number;
  decade: number;
  shorthand: { part: 'start' | 'end'; unit: CalendarUnit };
  yes: Answering;
  no: Answering;
  unsure: Answering;
}

type PlainWord = NumeralWord | MoneyWord | CalendarWord | AnswerWord;
/** Every sense that a word can have for the engines. */
export type MeaningName = keyof Meanings | PlainWord;
/** What comes with a sense: a number for `cardinal`, true for words that only shape. */
export type MeaningValue<Name extends MeaningName> = Name extends keyof Meanings ? Meanings[Name] : true;

/** A word of a phrase: what may follow it, and what the phrase up to here means. */
export interface Node {
  next: Map<string, Node>;
  means: { is: MeaningName; value: unknown }[];
  opens: number;
}

/** What may begin at a token, so that an engine passes over all the others at no cost. */
export const OPENS = { amount: 1, money: 2, count: 4, duration: 8, date: 16, anything: 31 } as const;
/** Beside what a token opens: that it names a time itself, as no date goes without. */
export const NAMES_TIME = 32;

const numbers: readonly MeaningName[] = ['cardinal', 'multiplierAlone', 'ordinal', 'fraction', 'countableFraction', 'vague'];

const times: readonly MeaningName[] = [
  'month',
  'weakMonth',
  'weekday',
  'weakWeekday',
  'season',
  'weakSeason',
  'holiday',
  'unit',
  'length',
  'relativeDay',
  'relativeUnit',
  'quarter',
  'half',
  'soon',
  'decade',
  'shorthand',
];

const amountOpeners = new Set<MeaningName>([
  ...numbers,
  'article',
  'the',
  'minus',
  'point',
  'about',
  'atMost',
  'atLeast',
  'exactly',
  'from',
  'between',
]);
const dateOpeners = new Set<MeaningName>([
  ...times,
  'this',
  'next',
  'last',
  'ahead',
  'within',
  'by',
  'before',
  'after',
  'since',
  'notBefore',
  'until',
  'starting',
  'lasting',
  'start',
  'middle',
  'end',
  'turnOf',
  'rest',
  'later',
  'earlier',
  'fiscal',
  'over',
  'yearMark',
  'whole',
  'at',
]);

/** What names a time by itself, or counts one. */
const timeNames = new Set<MeaningName>([...numbers, ...times, 'multiplier', 'suffix', 'unitSuffix', 'now']);

function opensBy(is: MeaningName): number {
  let opens = amountOpeners.has(is) ? OPENS.anything : 0;
  if (dateOpeners.has(is)) opens |= OPENS.date;
  if (timeNames.has(is)) opens |= NAMES_TIME;
  if (is === 'currency') opens |= OPENS.money;
  if (is === 'noun') opens |= OPENS.count;
  if (is === 'length' || is === 'whole') opens |= OPENS.duration;
  return opens;
}

/** The look-up from words, one or several, to what they may mean. */
export interface Lexicon {
  root: Node;
  lookalikes: Set<string>;
  typos: Typos;
}

function add(root: Node, phrases: Phrases, is: MeaningName, value: unknown): void {
  for (const phrase of phrases.split(',')) {
    const words = tokens(phrase).map((token) => token.folded);
    if (words.length === 0) continue;
    const insert = (path: string[]) => {
      let node = root;
      for (const word of path) {
        let child = node.next.get(word);
        if (!child) {
          child = { next: new Map(), means: [], opens: 0 };
          node.next.set(word, child);
        }
        node = child;
      }
      if (!node.means.some((meaning) => meaning.is === is)) node.means.push({ is, value });
      node.opens |= opensBy(is);
    };
    insert(words);
    if (words.length > 1 && words.at(-1) === '.') insert(words.slice(0, -1));
  }
}

/** Builds the look-up of a language's tables together with the currencies that all languages share. */
export function lexicon({ numerals, money, calendar, answers }: QuantityTables): Lexicon {
  const root: Node = { next: new Map(), means: [], opens: 0 };
  const put = (phrases: Phrases, is: MeaningName, value: unknown) => add(root, phrases, is, value);
  const each = (rows: [unknown, Phrases, ...unknown[]][], is: MeaningName) => {
    for (const [value, phrases] of rows) put(phrases, is, value);
  };

  each(numerals.cardinals, 'cardinal');
  each(numerals.ordinals, 'ordinal');
  each(numerals.fractions, 'fraction');
  each(numerals.countableFractions, 'countableFraction');
  each(numerals.nouns, 'noun');
  for (const multiplier of numerals.multipliers) {
    put(multiplier.words, 'multiplier', multiplier);
    if (multiplier.alone) {
      put(multiplier.alone, 'multiplier', multiplier);
      put(multiplier.alone, 'multiplierAlone', multiplier);
    }
  }
  for (const [value, phrases, weak] of numerals.suffixes) put(phrases, 'suffix', { value, weak: weak === 'weak' });
  for (const [usual, least, most, phrases, money] of numerals.vague)
    put(phrases, 'vague', { usual, least, most, money: money === 'money' });

  each(money.currencies, 'currency');
  each(currencyNames, 'currency');
  each(money.minor, 'minor');
  each(money.periods, 'period');

  each(
    calendar.months.map((phrases, index) => [index + 1, phrases]),
    'month',
  );
  each(
    calendar.weekdays.map((phrases, index) => [index + 1, phrases]),
    'weekday',
  );
  each(calendar.weakMonths, 'weakMonth');
  each(calendar.weakWeekdays, 'weakWeekday');
  each(calendar.seasons, 'season');
  each(calendar.weakSeasons ?? [], 'weakSeason');
  for (const holiday of calendar.holidays) put(holiday.names, 'holiday', holiday);
  each(calendar.units, 'unit');
  each(calendar.unitSuffixes, 'unitSuffix');
  for (const [count, unit, phrases] of calendar.lengths) put(phrases, 'length', { count, unit });
  each(calendar.relativeDays, 'relativeDay');
  for (const [count, unit, phrases] of calendar.relativeUnits) put(phrases, 'relativeUnit', { count, unit });
  put(calendar.quarter, 'quarter', true);
  put(calendar.half, 'half', true);
  each(calendar.soon, 'soon');
  each(calendar.decades, 'decade');
  for (const [part, unit, phrases] of calendar.shorthands) put(phrases, 'shorthand', { part, unit });

  for (const is of ['yes', 'no', 'unsure'] as const) {
    for (const [strength, phrases, alone] of answers[is]) put(phrases, is, { strength, alone: alone === 'alone' });
  }

  for (const words of [numerals.words, money.words, calendar.words, answers.words]) {
    for (const [is, phrases] of Object.entries(words)) put(phrases, is as PlainWord, true);
  }
  return { root, typos: typos(correctedWords(root)), lookalikes: new Set(numerals.lookalikes.split(',').map((word) => word.trim())) };
}

/** What people mistype and no other word comes near: numerals, magnitudes, months and days of the week. */
const corrected = new Set<MeaningName>(['cardinal', 'multiplier', 'vague', 'month', 'weekday']);

function correctedWords(root: Node): string[] {
  return [...root.next].filter(([, node]) => node.means.some(({ is }) => corrected.has(is))).map(([word]) => word);
}
