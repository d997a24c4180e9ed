import { type Reading, type Token, tokens } from '../text.ts';
import { codeOf, currencyNames } from './currencies.ts';
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
  QuantityLanguage,
  QuantityTables,
  Season,
} from './language.ts';
import { vulgarFractions } from './literals.ts';
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
export type MeaningName = keyof Meanings | PlainWord;
export type MeaningValue<Name extends MeaningName> = Name extends keyof Meanings ? Meanings[Name] : true;

interface Node {
  next: Map<string, Node>;
  means: { is: MeaningName; value: unknown }[];
  opens: number;
}

/** What may begin at a token, so that an engine passes over all the others at no cost. */
export const OPENS = { amount: 1, money: 2, count: 4, duration: 8, date: 16, anything: 31 } as const;

const amountOpeners = new Set<MeaningName>([
  'cardinal',
  'multiplierAlone',
  'ordinal',
  'fraction',
  'countableFraction',
  'vague',
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
  'month',
  'weakMonth',
  'weekday',
  'weakWeekday',
  'season',
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
  'rest',
  'later',
  'earlier',
  'fiscal',
  'yearMark',
  'whole',
  'at',
]);

function opensBy(is: MeaningName): number {
  let opens = amountOpeners.has(is) ? OPENS.anything : 0;
  if (dateOpeners.has(is)) opens |= OPENS.date;
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

/** The node of a word, or of the word that it was meant to be. */
function nodeOf({ root, typos: slips }: Lexicon, token: Token): Node | undefined {
  const known = root.next.get(token.folded);
  if (known || token.kind !== 'word') return known;
  const meant = slips.meant(token.folded);
  return meant === null ? undefined : root.next.get(meant);
}

interface Meaning {
  is: MeaningName;
  value: unknown;
  next: number;
}

/** A reading with what each of its words may mean in one language; `next` is the index of the token after the phrase. */
export interface Lexed {
  reading: Reading;
  language: QuantityLanguage;
  tokens: Token[];
  meanings: Meaning[][];
  /** For each token the `OPENS` bits of what may begin there. */
  opens: Uint8Array;
  /** What engines have already read, by a name of theirs and the token where it begins. */
  memory: Map<string, unknown[]>;
}

/** What `read` gave at `index`, read once; it must depend on the text and `index` alone. */
export function remembered<T>(lexed: Lexed, name: string, index: number, read: (lexed: Lexed, index: number) => T): T {
  let row = lexed.memory.get(name) as T[] | undefined;
  if (!row) {
    row = new Array<T>(lexed.tokens.length + 1);
    lexed.memory.set(name, row);
  }
  const known = row[index];
  if (known !== undefined) return known;
  const value = read(lexed, index);
  row[index] = value;
  return value;
}

/** True where something of a kind in `OPENS` may begin. */
export function mayOpen(lexed: Lexed, index: number, kind: number): boolean {
  return ((lexed.opens[index] ?? 0) & kind) !== 0;
}

const nothing: Meaning[] = [];

function meaningsAt(all: Token[], index: number, known: Lexicon, opens: Uint8Array): Meaning[] {
  const found: Meaning[] = [];
  let node: Node | undefined;
  for (let at = index; at < all.length; at++) {
    const token: Token = all[at] as Token;
    node = node ? node.next.get(token.folded) : nodeOf(known, token);
    if (!node) break;
    if (token.text !== token.folded && known.lookalikes.has(token.text.toLowerCase())) break;
    for (const meaning of node.means) found.push({ is: meaning.is, value: meaning.value, next: at + 1 });
    opens[index] = (opens[index] ?? 0) | node.opens;
  }
  return found.length > 0 ? found.reverse() : nothing;
}

const isRomanNumber = (text: string) => text === 'I' || text === 'II' || text === 'III' || text === 'IV';

/** `.5`, `-3`, `'27`. */
function opensNumber(token: Token, next: Token | undefined): boolean {
  const isSign = token.folded === '-' || token.folded === '.' || token.folded === "'";
  return isSign && next !== undefined && next.start === token.end && (next.kind === 'number' || next.folded === '.');
}

const lexedReadings = new WeakMap<Reading, Lexed>();

/** Words and signs of one text that are read: 100 KB of a person's writing has fewer; what has more is cut off here. */
export const MOST_TOKENS = 20_000;

/** Looks every word up once; a second engine that reads the same reading in the same language gets the same answer. */
export function lex(reading: Reading, language: QuantityLanguage): Lexed {
  const known = lexedReadings.get(reading);
  if (known?.language === language) return known;
  const all = reading.tokens.length > MOST_TOKENS ? reading.tokens.slice(0, MOST_TOKENS) : reading.tokens;
  const opens = new Uint8Array(all.length);
  const meanings = all.map((token, index) => {
    if (token.kind === 'number') opens[index] = OPENS.anything;
    else if (token.kind === 'symbol' ? token.text in vulgarFractions : opensNumber(token, all[index + 1])) opens[index] = OPENS.anything;
    else if (token.kind === 'word' && codeOf(token.text)) opens[index] = OPENS.money;
    if (isRomanNumber(token.text)) opens[index] = (opens[index] ?? 0) | OPENS.date;
    return meaningsAt(all, index, language.lexicon, opens);
  });
  const lexed: Lexed = { reading, language, tokens: all, meanings, opens, memory: new Map() };
  lexedReadings.set(reading, lexed);
  return lexed;
}

/** What the words at `index` mean as `is`, by the longest phrase, or null. */
export function at<Name extends MeaningName>(lexed: Lexed, index: number, is: Name): { value: MeaningValue<Name>; next: number } | null {
  const meanings = lexed.meanings[index];
  if (!meanings) return null;
  for (const meaning of meanings) {
    if (meaning.is === is) return meaning as { is: Name; value: MeaningValue<Name>; next: number };
  }
  return null;
}

/** Steps over words of one kind, if they are there. */
export function skip(lexed: Lexed, index: number, ...kinds: MeaningName[]): number {
  let next = index;
  for (let step = 0; step < MAX_SKIPPED; step++) {
    const meanings = lexed.meanings[next];
    if (meanings === undefined || meanings.length === 0) return next;
    let after = next;
    for (const kind of kinds) after = Math.max(after, at(lexed, next, kind)?.next ?? after);
    if (after === next) return next;
    next = after;
  }
  return next;
}

/** Filler words that `skip` steps over at most, which keeps every engine linear. */
const MAX_SKIPPED = 3;

/** True where no space stands between the token and the one before it. */
export function touches(lexed: Lexed, index: number): boolean {
  const token = lexed.tokens[index];
  const before = lexed.tokens[index - 1];
  return token !== undefined && before !== undefined && before.end === token.start;
}

/** The folded text of a token, or an empty string outside the text. */
export function word(lexed: Lexed, index: number): string {
  return lexed.tokens[index]?.folded ?? '';
}

/** Where the token before `next` ends. */
export function endOf(lexed: Lexed, next: number): number {
  return lexed.tokens[next - 1]?.end ?? 0;
}
