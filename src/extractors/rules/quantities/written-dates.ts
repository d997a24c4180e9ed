import { type Days, dayOf, isDate, monthsOf } from './calendar.ts';
import { at, type Lexed, skip, touches, word } from './lexed.ts';
import { type Clock, countsSomething, isSupported, type Moment, once, turnAt } from './moments.ts';
import { numeralAt } from './numerals.ts';
import { resolveYearly, shortYearAt, soonYearAt, tenAndOneAt, yearAfter, yearAt } from './years.ts';

interface Part {
  value: number;
  length: number;
  next: number;
}

function partAt(lexed: Lexed, index: number): Part | null {
  const token = lexed.tokens[index];
  return token?.kind === 'number' ? { value: Number(token.text), length: token.text.length, next: index + 1 } : null;
}

function dateDays(year: number, month: number, day: number): Days | null {
  return isDate(year, month, day) ? { from: dayOf(year, month, day), to: dayOf(year, month, day) } : null;
}

/** Day and month from two numbers in the order that the calendar allows, or that the writer uses. */
function ordered(first: number, second: number, monthFirst: boolean): { month: number; day: number } | null {
  const asMonthFirst = { month: first, day: second };
  const asDayFirst = { month: second, day: first };
  const [likely, other] = monthFirst ? [asMonthFirst, asDayFirst] : [asDayFirst, asMonthFirst];
  if (isDate(2024, likely.month, likely.day)) return likely;
  return isDate(2024, other.month, other.day) ? other : null;
}

function full(year: number): number {
  return year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
}

/** A date in figures: 2026-07-04, 4.07.2026, 7/4, 11/2016. */
export function figuresAt(clock: Clock, index: number): Moment | null {
  return once(clock, readFigures, index);
}

function readFigures(clock: Clock, index: number): Moment | null {
  const { lexed, monthFirst } = clock;
  const first = partAt(lexed, index);
  if (!first || first.length > 4 || (touches(lexed, index) && /[.,/:]/.test(word(lexed, index - 1)))) return null;
  const sign = word(lexed, first.next);
  if (sign !== '/' && sign !== '-' && sign !== '.') return null;
  const second = partAt(lexed, first.next + 1);
  if (!second || second.length === 3) return null;
  const tight = touches(lexed, first.next) && touches(lexed, first.next + 1);
  const third =
    tight && word(lexed, second.next) === sign && touches(lexed, second.next) && touches(lexed, second.next + 1)
      ? partAt(lexed, second.next + 1)
      : null;
  if (third) {
    if (touches(lexed, third.next) && touches(lexed, third.next + 1) && partAt(lexed, third.next + 1)) return null;
    const days = threeParts(first, second, third, monthFirst && sign !== '.');
    const next = at(lexed, third.next, 'yearMark')?.next ?? third.next;
    return days && { ...days, next, grain: 'day' };
  }
  return monthAndYear(clock, first, second, sign) ?? (tight ? dayAndMonth(clock, index, first, second, sign) : null);
}

function threeParts(first: Part, second: Part, third: Part, monthFirst: boolean): Days | null {
  if (first.length === 4) return third.length <= 2 ? dateDays(first.value, second.value, third.value) : null;
  if (first.length > 2 || second.length > 2 || third.length === 3 || third.length === 1) return null;
  const order = ordered(first.value, second.value, monthFirst);
  return order && dateDays(full(third.value), order.month, order.day);
}

function monthAndYear({ lexed }: Clock, first: Part, second: Part, sign: string): Moment | null {
  const [year, month] = first.length === 4 ? [first, second] : [second, first];
  const isYear = year.length === 4 && year.value >= 1900 && year.value <= 2199;
  if (!isYear || month.length > 2 || month.value < 1 || month.value > 12) return null;
  if (sign === '.' && first.length === 4) return null;
  if (countsSomething(lexed, second.next)) return null;
  return { ...monthsOf(year.value, month.value), next: at(lexed, second.next, 'yearMark')?.next ?? second.next, grain: 'month' };
}

/** The largest denominator that makes `3/4` a fraction and no date. */
const LARGEST_PLAIN_DENOMINATOR = 5;

function dayAndMonth(clock: Clock, index: number, first: Part, second: Part, sign: string): Moment | null {
  const { lexed, monthFirst } = clock;
  if (first.length > 2 || second.length > 2 || first.value === 0 || second.value === 0) return null;
  if (countsSomething(lexed, second.next) || at(lexed, second.next, 'of') || at(lexed, second.next, 'suffix')) return null;
  if (sign === '-') return null;
  if (sign === '.' && (second.length !== 2 || monthFirst || !isSupported(clock, index, index))) return null;
  const looksLikeFraction = first.value < second.value && second.value <= LARGEST_PLAIN_DENOMINATOR;
  const isAlways = first.value === 24 && second.value === 7;
  if (isAlways || (looksLikeFraction && !isSupported(clock, index, index))) return null;
  const order = ordered(first.value, second.value, monthFirst && sign === '/');
  if (!order) return null;
  const end = sign === '.' && word(lexed, second.next) === '.' && touches(lexed, second.next) ? second.next + 1 : second.next;
  const moment = resolveYearly(clock, (year) => dateDays(year, order.month, order.day), 'day', end, null);
  const turned = sign === '/' && order.month !== order.day && order.day <= 12;
  const other = turned ? resolveYearly(clock, (year) => dateDays(year, order.day, order.month), 'day', end, null) : null;
  return moment && { ...moment, next: end, ...(other ? { other: { from: other.from, to: other.to } } : {}) };
}

/** True or false where the dates in figures of this text show which of day and month comes first. */
export function shownOrder(lexed: Lexed): boolean | null {
  for (let index = 0; index < lexed.tokens.length - 2; index++) {
    if (word(lexed, index + 1) !== '/') continue;
    const first = partAt(lexed, index);
    const second = partAt(lexed, index + 2);
    if (!first || !second || first.length > 2 || second.length > 2 || (first.value === 24 && second.value === 7)) continue;
    if (first.value <= 12 && second.value > 12 && second.value <= 31) return true;
    if (second.value <= 12 && first.value > 12 && first.value <= 31) return false;
  }
  return null;
}

/** `30 VI`: a figure that is a month only behind a day. */
const ROMAN = /^[ivx]+$/;

/** `do końca XI`, `od IX`: a month in capitals behind a word that bounds a time. */
function isBoundRoman(lexed: Lexed, index: number): boolean {
  const isCapital = lexed.tokens[index]?.text === word(lexed, index).toUpperCase();
  const bounds = ['by', 'until', 'before', 'after', 'starting', 'start', 'middle', 'end'] as const;
  return isCapital && bounds.some((kind) => at(lexed, index - 1, kind) !== null);
}

/** The month named at `index`; a name that is also another word needs a date beside it. */
export function monthAt(clock: Clock, index: number): { month: number; next: number } | null {
  const { lexed } = clock;
  const strong = at(lexed, index, 'month');
  if (strong) return { month: strong.value, next: strong.next };
  const weak = at(lexed, index, 'weakMonth');
  if (weak && ROMAN.test(word(lexed, index)) && lexed.tokens[index - 1]?.kind !== 'number' && !isBoundRoman(lexed, index)) return null;
  return weak && isSupported(clock, index, weak.next) ? { month: weak.value, next: weak.next } : null;
}

interface DayNumber {
  day: number;
  ordinal: boolean;
  next: number;
}

/** A day of the month: 15, 15th, piętnastego, the 20th day. */
function dayNumberAt({ lexed }: Clock, index: number): DayNumber | null {
  const from = skip(lexed, index, 'the');
  const token = lexed.tokens[from];
  if (!token || (token.kind !== 'number' && !at(lexed, from, 'ordinal') && !at(lexed, from, 'cardinal'))) return null;
  const pair = tenAndOneAt(lexed, from);
  if (pair && pair.value <= 31) return { day: pair.value, ordinal: true, next: pair.next };
  const numeral = numeralAt(lexed, from, { fractions: false });
  if (numeral?.ordinal && numeral.value >= 1 && numeral.value <= 31) {
    const unit = at(lexed, numeral.next, 'unit');
    return { day: numeral.value, ordinal: true, next: unit?.value === 'day' ? unit.next : numeral.next };
  }
  if (token.kind !== 'number' || token.text.length > 2) return null;
  const day = Number(token.text);
  const grown = touches(lexed, from + 1) && lexed.tokens[from + 1]?.kind === 'word' && !at(lexed, from + 1, 'month');
  return day >= 1 && day <= 31 && !grown ? { day, ordinal: false, next: from + 1 } : null;
}

const inDate = new Set(['-', '/', '.', ',']);

function stepOver(lexed: Lexed, index: number): number {
  const sign = inDate.has(word(lexed, index)) ? index + 1 : index;
  return skip(lexed, sign, 'of', 'the');
}

function resolveDay(clock: Clock, month: number, day: number, next: number): Moment | null {
  const short = shortYearAt(clock, next);
  if (short && !yearAfter(clock, next)) {
    const days = dateDays(short.year, month, day);
    return days && { ...days, next: short.next, grain: 'day' };
  }
  return resolveYearly(clock, (year) => dateDays(year, month, day), 'day', next, null);
}

/** A day of a named month in either order: 3rd of March 2027, marzec 3, 31-Oct-74, 2019/aug/01. */
export function dayMonthAt(clock: Clock, index: number): Moment | null {
  return once(clock, readDayMonth, index);
}

function readDayMonth(clock: Clock, index: number): Moment | null {
  const { lexed } = clock;
  const day = dayNumberAt(clock, index);
  if (day) {
    const month = monthAt(clock, stepOver(lexed, day.next));
    if (month && !(month.next < lexed.tokens.length && word(lexed, day.next) === ',' && !day.ordinal))
      return resolveDay(clock, month.month, day.day, month.next);
  }
  const year = yearAt(clock, index);
  if (year) {
    const sign = word(lexed, year.next);
    const month = sign === '/' || sign === '-' ? monthAt(clock, year.next + 1) : null;
    const last = month && word(lexed, month.next) === sign ? dayNumberAt(clock, month.next + 1) : null;
    const days = month && last && dateDays(year.year, month.month, last.day);
    if (days) return { ...days, next: last.next, grain: 'day' };
  }
  const turned = turnAt(lexed, index);
  const month = monthAt(clock, turned.next);
  if (!month) return null;
  // A full stop after a month's name ends the sentence; an abbreviation's own is part of the name.
  if (word(lexed, month.next) === '.') return null;
  if (lexed.language.calendar.ordinalYears && tenAndOneAt(lexed, month.next) && yearAfter(clock, month.next)) return null;
  const number = dayNumberAt(clock, stepOver(lexed, month.next));
  // `July, first of July` names the day by the second month.
  if (number && at(lexed, number.next, 'of') && monthAt(clock, skip(lexed, number.next, 'of'))) return null;
  if (!number || countsSomething(lexed, number.next) || yearAt(clock, stepOver(lexed, month.next))) return null;
  const named = resolveDay(clock, month.month, number.day, number.next);
  const soon = number.ordinal || number.next !== month.next + 1 ? null : soonYearAt(clock, month.next);
  return named && soon ? { ...named, other: monthsOf(soon.year, month.month) } : named;
}

const dash = new Set(['-', '~']);

function joinedDay(clock: Clock, index: number): DayNumber | null {
  const { lexed } = clock;
  if (dash.has(word(lexed, index))) return dayNumberAt(clock, index + 1);
  for (const joint of ['to', 'until', 'by', 'betweenAnd'] as const) {
    const found = at(lexed, index, joint);
    if (found) return dayNumberAt(clock, found.next);
  }
  return null;
}

/** A run of days of one month: from 13 to 15 July, July 13-15, 4 to 23 next month. */
export function dayRangeAt(clock: Clock, index: number, monthMomentAt: (clock: Clock, index: number) => Moment | null): Moment | null {
  const { lexed } = clock;
  const opened = at(lexed, index, 'from')?.next ?? at(lexed, index, 'between')?.next ?? index;
  const first = dayNumberAt(clock, opened);
  if (first) {
    const last = joinedDay(clock, first.next);
    const monthFirst = last ? null : joinedMonth(clock, first.next);
    if (monthFirst) return spanOf({ ...monthFirst, next: monthFirst.next }, first.day, monthFirst.day);
    if (!last || last.day < first.day) return null;
    const month = monthMomentAt(clock, skip(lexed, stepOver(lexed, last.next), 'at', 'the'));
    return month?.grain === 'month' ? spanOf(month, first.day, last.day) : null;
  }
  const month = monthAt(clock, opened);
  if (!month) return null;
  const between = at(lexed, month.next, 'between')?.next ?? at(lexed, month.next, 'from')?.next ?? month.next;
  const start = dayNumberAt(clock, between);
  const end = start && joinedDay(clock, start.next);
  if (!start || !end || end.day < start.day || monthAt(clock, end.next)) return null;
  const days = resolveYearly(clock, (year) => dateDays(year, month.month, end.day), 'day', end.next, null);
  return days && { ...days, from: days.to - (end.day - start.day) };
}

/** `from 4 to January 22, 1995`. */
function joinedMonth(clock: Clock, index: number): (Moment & { day: number }) | null {
  const { lexed } = clock;
  const joint = dash.has(word(lexed, index)) ? index + 1 : (at(lexed, index, 'to')?.next ?? at(lexed, index, 'until')?.next);
  const month = joint === undefined ? null : monthAt(clock, joint);
  const day = month && dayNumberAt(clock, month.next);
  const end = month && day && resolveDay(clock, month.month, day.day, day.next);
  return end && { from: end.from - day.day + 1, to: end.to, next: end.next, grain: 'month', day: day.day };
}

function spanOf(month: Moment, first: number, last: number): Moment {
  return { from: month.from + first - 1, to: month.from + last - 1, next: month.next, grain: 'day' };
}
