import { addMonths, type Day, type Days } from './calendar.ts';
import { durationAt } from './durations.ts';
import type { DateGrain } from './found.ts';
import type { CalendarUnit } from './language.ts';
import { at, type Lexed, mayOpen, remembered, word } from './lexed.ts';
import { type MeaningName, OPENS } from './lexicon.ts';

/** What every reader of dates needs: the text, today, and how the writer orders day and month. */
export interface Clock {
  lexed: Lexed;
  today: Day;
  year: number;
  monthFirst: boolean;
  /** The month in which a fiscal year starts. */
  fiscalStart: number;
  /** The same, where the text speaks of a financial year that its money's country has. */
  financialStart: number;
  /** What was already read, by reader and token. */
  memory: Map<unknown, (Moment | null)[]>;
}

/** What a reader of moments gives at `index`, read once for each clock. */
export function once(clock: Clock, read: (clock: Clock, index: number) => Moment | null, index: number): Moment | null {
  if (!mayOpen(clock.lexed, index, OPENS.date)) return null;
  let row = clock.memory.get(read);
  if (!row) {
    row = new Array<Moment | null>(clock.lexed.tokens.length + 1);
    clock.memory.set(read, row);
  }
  const known = row[index];
  if (known !== undefined) return known;
  const moment = read(clock, index);
  row[index] = moment;
  return moment;
}

/** A stretch of days that some words name; `next` is the token after them. */
export interface Moment extends Days {
  next: number;
  grain: DateGrain;
  /** What the same words may mean as well. */
  other?: Days;
  /** For a part of a business year, the month in which that was taken to start. */
  fiscal?: number;
  /** True for a season of the northern half of the earth. */
  season?: true;
}

/** What `moment` tells of the cycle that it is a part of. */
export const cycleOf = ({ fiscal, season }: Pick<Moment, 'fiscal' | 'season'>): Pick<Moment, 'fiscal' | 'season'> => ({
  ...(fiscal === undefined ? {} : { fiscal }),
  ...(season ? { season } : {}),
});

/** `this`, `next` or `last` before a name. */
export type Turn = 'this' | 'next' | 'last' | null;

const turns = ['this', 'next', 'last'] as const;

interface TurnFound {
  turn: Turn;
  next: number;
}

/** The turn said at `index`, an article before it skipped. */
export function turnAt(lexed: Lexed, index: number): TurnFound {
  return remembered(lexed, 'turn', index, readTurn);
}

function readTurn(lexed: Lexed, index: number): TurnFound {
  const plain = turnHere(lexed, index);
  const the = plain ? null : at(lexed, index, 'the');
  return plain ?? (the && turnHere(lexed, the.next)) ?? { turn: null, next: index };
}

function turnHere(lexed: Lexed, index: number): TurnFound | null {
  if (lexed.meanings[index]?.length === 0) return null;
  for (const turn of turns) {
    const found = at(lexed, index, turn);
    if (found) return { turn, next: found.next };
  }
  return null;
}

/** Anything that a number before it counts, so that the number is no year and no day. */
export function countsSomething(lexed: Lexed, index: number): boolean {
  if (word(lexed, index) === '%') return true;
  return (['noun', 'currency', 'minor', 'multiplier', 'percent', 'unit'] as const).some((kind) => at(lexed, index, kind) !== null);
}

/** A number of units for `this` (0), `next` (1) and `last` (-1). */
export function turnCount(turn: Turn): number {
  return turn === 'next' ? 1 : turn === 'last' ? -1 : 0;
}

/** `in 9 months`, `9 months from now`, after a name. */
export function distanceAt({ lexed }: Clock, index: number): { count: number; unit: CalendarUnit; next: number } | null {
  const ahead = at(lexed, index, 'ahead');
  const duration = lexed.meanings[index]?.length || lexed.tokens[index]?.kind === 'number' ? durationAt(lexed, ahead?.next ?? index) : null;
  if (!duration || duration.min === null) return null;
  const after = at(lexed, duration.next, 'aheadAfter');
  if (!ahead && !after) return null;
  const { unit } = duration.operands[0];
  return { count: duration.min, unit, next: after?.next ?? duration.next };
}

/** Words before a weak name that make a date of it: `in` may, `do` maja. */
const supports: MeaningName[] = [
  'at',
  'by',
  'before',
  'after',
  'since',
  'notBefore',
  'until',
  'starting',
  'from',
  'to',
  'of',
  'between',
  'betweenAnd',
  'this',
  'next',
  'last',
  'start',
  'middle',
  'end',
  'halfOf',
  'within',
  'about',
  'ordinal',
  'weekday',
  'weakWeekday',
  'month',
  'unit',
];

/** True where the words around a name that is also another word say that a date is meant. */
export function isSupported(clock: Clock, index: number, next: number): boolean {
  const { lexed } = clock;
  const { tokens } = lexed;
  if (tokens.length === next && index === 0) return true;
  if (tokens.length === next + 1 && index === 0 && tokens[next]?.text === '.') return true;
  if (isDated(clock, index, next) || at(lexed, next, 'ordinal')) return true;
  if (tokens[next]?.text === ',' && tokens[next + 1]?.kind === 'number') return true;
  if (at(lexed, next, 'afterNext') || distanceAt(clock, next)) return true;
  const before = index - 1;
  if (tokens[before]?.kind === 'number' || (at(lexed, before, 'ordinalSuffix') && tokens[before - 1]?.kind === 'number')) return true;
  if (standsBesideMonth(lexed, before, next)) return true;
  if (/^[:=(]$/.test(word(lexed, before)) && tokens[next]?.kind !== 'word') return true;
  const named = at(lexed, before, 'the')?.next === index ? before : index;
  for (let from = before; from >= Math.max(0, named - 2); from--) {
    if (supports.some((kind) => at(lexed, from, kind)?.next === named)) return true;
  }
  if (isProper(clock, index) || isSentence(lexed, index, next)) return true;
  return tokens[before]?.text === ',' && (at(lexed, before - 1, 'weekday') ?? at(lexed, before - 1, 'weakWeekday')) !== null;
}

/** `so March`, `new season, May`: a name in capitals where no sentence begins, and no part of somebody's. */
function isProper({ lexed: { tokens } }: Clock, index: number): boolean {
  const [before, name, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!before || !name || name.text.length < 2 || !startsCapital(name.text) || startsCapital(name.text.slice(1))) return false;
  const isOpen = before.kind === 'word' ? !startsCapital(before.text) : before.text === ',' || before.text === ':';
  return isOpen && behind?.kind !== 'word';
}

/** `… in the budget. March.`: all of a sentence. */
function isSentence({ tokens }: Lexed, index: number, next: number): boolean {
  const name = tokens[index]?.text ?? '';
  return (
    /^[.!?]$/.test(tokens[index - 1]?.text ?? '') && /^[.!?]$/.test(tokens[next]?.text ?? '.') && name.length > 2 && startsCapital(name)
  );
}

const startsCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** `March/April`, `April or May`. */
function standsBesideMonth(lexed: Lexed, before: number, next: number): boolean {
  const joins = (index: number) => /^[/-]$/.test(word(lexed, index)) || at(lexed, index, 'or') !== null || at(lexed, index, 'and') !== null;
  const isMonth = (index: number) => (at(lexed, index, 'month') ?? at(lexed, index, 'weakMonth')) !== null;
  return (joins(next) && isMonth(next + 1)) || (joins(before) && isMonth(before - 1));
}

/** A number behind a weak name dates it where it counts nothing: `May 5`, not `maja 20 programistów`. */
function isDated({ lexed }: Clock, index: number, next: number): boolean {
  const number = lexed.tokens[next];
  if (number?.kind !== 'number' || countsSomething(lexed, next + 1)) return false;
  const name = lexed.tokens[index];
  return (
    number.text.length === 4 ||
    lexed.tokens[next + 1]?.kind !== 'word' ||
    name?.text !== name?.text.toLowerCase() ||
    at(lexed, next + 1, 'ordinalSuffix') !== null
  );
}

const endLengths = { week: 3, month: 10 };

/** The beginning, middle or end of a stretch, as people mean it: the last ten days of a month, the last four months of a year. */
export function partOf(part: 'start' | 'middle' | 'end', whole: Moment): Moment {
  const { from, to, grain } = whole;
  if (grain === 'day') return whole;
  if (grain === 'week') {
    if (part === 'start') return { ...whole, to: from + endLengths.week - 1, grain: 'day' };
    if (part === 'end') return { ...whole, from: to - endLengths.week + 1, grain: 'day' };
    return { ...whole, from: from + 1, to: to - 2, grain: 'day' };
  }
  if (grain === 'month') {
    if (part === 'start') return { ...whole, to: from + endLengths.month - 1, grain: 'day' };
    if (part === 'end') return { ...whole, from: from + 2 * endLengths.month, grain: 'day' };
    return { ...whole, from: from + endLengths.month, to: from + 2 * endLengths.month - 1, grain: 'day' };
  }
  if (grain === 'year') {
    if (part === 'start') return { ...whole, to: addMonths(from, 3) - 1, grain: 'month' };
    if (part === 'end') return { ...whole, from: addMonths(from, 8), grain: 'month' };
    return { ...whole, from: addMonths(from, 4), to: addMonths(from, 8) - 1, grain: 'month' };
  }
  const third = Math.round((to - from + 1) / 3);
  if (part === 'start') return { ...whole, to: from + third - 1, grain: 'month' };
  if (part === 'end') return { ...whole, from: to - third + 1, grain: 'month' };
  return { ...whole, from: from + third, to: to - third, grain: 'month' };
}

/** The first or second half of a stretch, by months where it has whole ones. */
export function halfOf(nth: 1 | 2, whole: Moment): Moment {
  const months = whole.grain === 'year' ? 6 : whole.grain === 'half' ? 3 : 0;
  const middle = months > 0 ? addMonths(whole.from, months) : whole.from + Math.floor((whole.to - whole.from + 1) / 2);
  const grain: DateGrain = whole.grain === 'year' ? 'half' : 'day';
  return nth === 1 ? { ...whole, to: middle - 1, grain } : { ...whole, from: middle, grain };
}
