import type { Reading } from '../text.ts';
import { isNegated } from './bounds.ts';
import { addMonths, type Day, type Days, dateOf, isoOf, parseDay, shift, unitOf } from './calendar.ts';
import { type BoundedDuration, durationAt } from './durations.ts';
import type { DateFound } from './found.ts';
import type { QuantityLanguage } from './language.ts';
import { at, endOf, type Lexed, lex, type MeaningName, mayOpen, OPENS, skip, word } from './lexicon.ts';
import { type Clock, halfOf, type Moment, once, partOf, turnAt } from './moments.ts';
import { currenciesIn } from './money.ts';
import { bareUnitAt, dayNameAt, holidayAt, namedWeekAt, nthOfAt, unitMomentAt, yearlyAt, yearMomentAt } from './named-periods.ts';
import { numeralAt } from './numerals.ts';
import { dayMonthAt, dayRangeAt, figuresAt, shownOrder } from './written-dates.ts';
import { decadeAt } from './years.ts';

export interface DateOptions {
  /** True where `7/4` means July 4; left out, the text's own signs (`25/12`, `£`) and then the language's habit tell. */
  monthFirst?: boolean;
  /** The month (1–12) in which the fiscal year starts; 1 when left out. */
  fiscalYearStart?: number;
}

interface Dated extends Omit<Moment, 'from' | 'to'> {
  from: Day | null;
  to: Day | null;
  kind: DateFound['kind'];
  approximate: boolean;
}

/** How long `from 12 October` is taken to last, in days. */
const DAYS_FROM = 14;

/** How long `after New Year` is taken to last. */
const MONTHS_AFTER = 2;

/** A day, week, month or other stretch that is named outright, without parts of it. */
function plainMomentAt(clock: Clock, index: number): Moment | null {
  return once(clock, readPlainMoment, index);
}

function readPlainMoment(clock: Clock, index: number): Moment | null {
  return clock.lexed.tokens[index]?.kind === 'number' ? momentInDigits(clock, index) : momentInWords(clock, index);
}

/** The stretch that an ordinal or a run of days belongs to. */
const stretchAt = (clock: Clock, index: number) => yearlyAt(clock, index) ?? yearMomentAt(clock, index) ?? bareUnitAt(clock, index);
const monthAround = (clock: Clock, index: number) => unitMomentAt(clock, index) ?? yearlyAt(clock, index);
const dateWithin = (clock: Clock, index: number) => dayMonthAt(clock, index) ?? figuresAt(clock, index);

function momentInDigits(clock: Clock, index: number): Moment | null {
  return (
    figuresAt(clock, index) ??
    dayRangeAt(clock, index, monthAround) ??
    dayMonthAt(clock, index) ??
    nthOfAt(clock, index, stretchAt) ??
    dayOfUnit(clock, index) ??
    yearlyAt(clock, index) ??
    unitMomentAt(clock, index) ??
    yearMomentAt(clock, index)
  );
}

function momentInWords(clock: Clock, index: number): Moment | null {
  return (
    dayRangeAt(clock, index, monthAround) ??
    dayMonthAt(clock, index) ??
    holidayAt(clock, index) ??
    nthOfAt(clock, index, stretchAt) ??
    dayNameAt(clock, index) ??
    dayOfUnit(clock, index) ??
    yearlyAt(clock, index) ??
    weekdayOfWeek(clock, index) ??
    unitMomentAt(clock, index) ??
    namedWeekAt(clock, index, dateWithin) ??
    yearMomentAt(clock, index)
  );
}

/** 20 of next month, 20th of the current month. */
function dayOfUnit(clock: Clock, index: number): Moment | null {
  const { lexed } = clock;
  if (lexed.tokens[index]?.kind !== 'number' && !at(lexed, index, 'ordinal') && !at(lexed, index, 'the')) return null;
  const day = numeralAt(lexed, skip(lexed, index, 'the'), { fractions: false });
  if (!day?.whole || day.value < 1 || day.value > 31) return null;
  const unit = at(lexed, day.next, 'unit');
  const link = skip(lexed, unit?.value === 'day' ? unit.next : day.next, 'of');
  const month = link === day.next && !day.ordinal ? null : unitMomentAt(clock, link);
  return month?.grain === 'month'
    ? { from: month.from + day.value - 1, to: month.from + day.value - 1, next: month.next, grain: 'day' }
    : null;
}

/** Last week's sunday, last week between Friday and Sunday. */
function weekdayOfWeek(clock: Clock, index: number): Moment | null {
  const { lexed } = clock;
  const week = unitMomentAt(clock, index);
  if (week?.grain !== 'week') return null;
  const genitive =
    word(lexed, week.next) === "'" ? skip(lexed, week.next + 1, 'ordinalSuffix') + (word(lexed, week.next + 1) === 's' ? 1 : 0) : week.next;
  const first = at(lexed, genitive, 'weekday');
  if (first) return { from: week.from + first.value - 1, to: week.from + first.value - 1, next: first.next, grain: 'day' };
  const between = at(lexed, week.next, 'between') ?? at(lexed, week.next, 'from');
  const start = between && at(lexed, between.next, 'weekday');
  const joint = start && (at(lexed, start.next, 'betweenAnd') ?? at(lexed, start.next, 'to'));
  const end = joint && at(lexed, joint.next, 'weekday');
  return end ? { from: week.from + start.value - 1, to: week.from + end.value - 1, next: end.next, grain: 'day' } : null;
}

const parts = ['start', 'middle', 'end'] as const;
type Part = (typeof parts)[number] | 'rest' | 'later' | 'earlier' | 1 | 2;

function partNameAt({ lexed }: Clock, index: number): { part: Part; next: number } | null {
  const from = skip(lexed, index, 'the');
  for (const part of [...parts, 'rest', 'later', 'earlier'] as const) {
    const found = at(lexed, from, part);
    if (found) return { part, next: found.next };
  }
  const number = at(lexed, from, 'ordinal') ? numeralAt(lexed, from, { fractions: false }) : null;
  const half = number?.ordinal && (number.value === 1 || number.value === 2) ? at(lexed, number.next, 'halfOf') : null;
  return half && number ? { part: number.value as 1 | 2, next: half.next } : null;
}

function cut(clock: Clock, part: Part, whole: Moment): Moment {
  const { today } = clock;
  if (part === 1 || part === 2) return halfOf(part, whole);
  if (part === 'rest' || part === 'later') return { ...whole, from: Math.max(whole.from, today) };
  if (part === 'earlier') return { ...whole, to: Math.max(whole.from, Math.min(whole.to, today - 1)) };
  return partOf(part, whole);
}

/** A part of a stretch (end of next month, mid-May, EOY, druga połowa roku), or the whole. */
function momentAt(clock: Clock, index: number): Moment | null {
  return once(clock, readMoment, index);
}

function readMoment(clock: Clock, index: number): Moment | null {
  const { lexed, today } = clock;
  const shorthand = at(lexed, skip(lexed, index, 'the'), 'shorthand');
  if (shorthand) {
    const { part, unit } = shorthand.value;
    const whole: Moment = { ...unitOf(unit, today), next: shorthand.next, grain: unit === 'day' ? 'day' : (unit as Moment['grain']) };
    return partOf(part, whole);
  }
  const named = partNameAt(clock, index);
  if (named) {
    const from = skip(lexed, word(lexed, named.next) === '-' ? named.next + 1 : named.next, 'of', 'the', 'at', 'about');
    const whole = plainMomentAt(clock, from) ?? bareUnitAt(clock, from);
    if (whole && (whole.grain !== 'day' || named.part === 'rest')) return { ...cut(clock, named.part, whole), next: whole.next };
  }
  return plainMomentAt(clock, index) ?? trailingPart(clock, index);
}

/** `next year end`, `roku koniec` do not occur; a bare weekend does. */
function trailingPart(clock: Clock, index: number): Moment | null {
  const { lexed } = clock;
  const unit = at(lexed, skip(lexed, index, 'the'), 'unit');
  if (unit?.value === 'weekend') return bareUnitAt(clock, skip(lexed, index, 'the'));
  const whole = at(lexed, index, 'whole');
  const named = whole && at(lexed, whole.next, 'unit');
  return named?.value === 'week' && whole ? bareUnitAt(clock, whole.next) : null;
}

function first(lexed: Lexed, index: number, names: MeaningName[]): number | null {
  for (const name of names) {
    const found = at(lexed, index, name);
    if (found) return found.next;
  }
  return null;
}

function dated(moment: Moment, kind?: DateFound['kind']): Dated {
  return { ...moment, kind: kind ?? (moment.from === moment.to ? 'point' : 'window'), approximate: false };
}

function moved(day: Day, duration: BoundedDuration, sign: 1 | -1, end: 'min' | 'max'): Day {
  const { operands } = duration;
  const operand = end === 'max' ? (operands.at(-1) ?? operands[0]) : operands[0];
  if (operand.parts.length > 1) return operand.parts.reduce((at, part) => shift(at, sign * part.count, part.unit), day);
  const count = duration[end] ?? duration.min ?? duration.max ?? 0;
  return shift(day, sign * count, operands.at(-1)?.unit ?? operand.unit);
}

/** A day some lengths of time away from another: in three weeks, 2 years ago, three days after Easter. */
function offsetAt(clock: Clock, index: number): Dated | null {
  const { lexed, today } = clock;
  const ahead = at(lexed, index, 'ahead');
  const start = ahead?.next ?? index;
  // `in the 70s` are years, no seconds.
  if (ahead && decadeAt(clock, start)) return null;
  const duration =
    lexed.meanings[skip(lexed, start, 'about')]?.length || lexed.tokens[start]?.kind === 'number' ? durationAt(lexed, start) : null;
  if (!duration) return weekdaysAhead(clock, index);
  const { unit } = duration.operands[0];
  const give = (anchor: Day, sign: 1 | -1, next: number, exact: boolean): Dated => {
    const ends = [moved(anchor, duration, sign, 'min'), moved(anchor, duration, sign, 'max')].sort((a, b) => a - b) as [Day, Day];
    const isYear = unit === 'year' && !exact && duration.operands[0].parts.length === 1 && Number.isInteger(duration.min);
    const span = isYear ? { from: unitOf('month', ends[0]).from, to: unitOf('month', ends[1]).to } : { from: ends[0], to: ends[1] };
    return { ...dated({ ...span, next, grain: isYear ? 'month' : 'day' }), approximate: duration.approximate };
  };
  if (ahead) return give(today, 1, at(lexed, duration.next, 'aheadAfter')?.next ?? duration.next, false);
  const ago = at(lexed, duration.next, 'ago');
  if (ago) return give(today, -1, ago.next, false);
  const now = first(lexed, duration.next, ['after', 'from', 'since']);
  const anchorNow =
    now === null ? null : (at(lexed, now, 'now') ?? (at(lexed, now, 'relativeDay')?.value === 0 ? at(lexed, now, 'relativeDay') : null));
  if (anchorNow) return bounded(clock, duration, give(today, 1, anchorNow.next, true), today);
  const later = at(lexed, duration.next, 'aheadAfter');
  if (later) return give(today, 1, later.next, false);
  const after = now === null ? null : momentAt(clock, now);
  if (after) return bounded(clock, duration, give(after.to, 1, after.next, true), after.to);
  const before = first(lexed, duration.next, ['before']);
  const anchor = before === null ? null : momentAt(clock, before);
  if (anchor) return bounded(clock, duration, give(anchor.from, -1, anchor.next, true), anchor.from, true);
  return runFrom(clock, duration);
}

/** More than 2 weeks after today is open, less than 3 days after tomorrow ends there. */
function bounded(_clock: Clock, duration: BoundedDuration, date: Dated, anchor: Day, backwards = false): Dated {
  if (duration.bound === 'at-least') return backwards ? { ...date, from: null, kind: 'deadline' } : { ...date, to: null, kind: 'from' };
  if (duration.bound === 'at-most') return backwards ? { ...date, to: anchor, kind: 'window' } : { ...date, from: anchor, kind: 'window' };
  return date;
}

/** `for 10 days from 18th Dec`, `a week starting tomorrow`. */
function runFrom(clock: Clock, duration: BoundedDuration): Dated | null {
  const { lexed } = clock;
  const comma = word(lexed, duration.next) === ',' ? duration.next + 1 : duration.next;
  const start = first(lexed, comma, ['starting', 'from', 'since']);
  const moment = start === null ? null : momentAt(clock, start);
  return moment && dated({ from: moment.from, to: moved(moment.from, duration, 1, 'max') - 1, next: moment.next, grain: 'day' }, 'window');
}

/** Two sundays from now. */
function weekdaysAhead(clock: Clock, index: number): Dated | null {
  const { lexed, today } = clock;
  const count = lexed.tokens[index]?.kind === 'number' || at(lexed, index, 'cardinal') ? numeralAt(lexed, index) : null;
  const weekday = count?.whole ? at(lexed, count.next, 'weekday') : null;
  const after = weekday && at(lexed, weekday.next, 'aheadAfter');
  if (!count || !after) return null;
  const name = dayNameAt(clock, count.next);
  if (!name) return null;
  const next = name.from - today > 7 ? name.from - 7 : name.from;
  const day = next + (count.value - 1) * 7;
  return dated({ from: day, to: day, next: after.next, grain: 'day' });
}

/** Within 60 days, in the next three months, w ciągu dwóch miesięcy, do 3 tygodni. */
function withinAt(clock: Clock, index: number): Dated | null {
  const { lexed, today } = clock;
  const within = at(lexed, index, 'within');
  const ahead = within ? null : (at(lexed, index, 'ahead') ?? at(lexed, index, 'at'));
  const by = within || ahead ? null : at(lexed, index, 'by');
  const opened = within ?? ahead ?? by;
  if (!opened) return null;
  const turned = turnAt(lexed, opened.next);
  if (ahead && turned.turn !== 'next') return null;
  const start = turned.turn === 'next' ? turned.next : skip(lexed, opened.next, 'the');
  if (yearMomentAt(clock, start)) return null;
  const unit = turned.turn === 'next' && within === null ? null : at(lexed, start, 'unit');
  // `w kolejnym roku` is that year; `in the next two years` runs from today.
  if (turned.turn === 'next' && !numeralAt(lexed, skip(lexed, start, 'about'))) return null;
  const duration = durationAt(lexed, start);
  if (!duration) {
    if (!unit || !within || unit.value === 'weekend') return null;
    return dated({ from: today, to: shift(today, 1, unit.value), next: unit.next, grain: 'day' }, 'deadline');
  }
  return {
    ...dated({ from: today, to: moved(today, duration, 1, 'max'), next: duration.next, grain: 'day' }, 'deadline'),
    approximate: duration.approximate,
  };
}

function deadlineAt(clock: Clock, index: number): Dated | null {
  const { lexed, today } = clock;
  const by = first(lexed, index, ['by', 'until']);
  const before = by === null ? first(lexed, index, ['before']) : null;
  const opened = by ?? before;
  if (opened === null || negatedBefore(lexed, index)) return null;
  const hedged = skip(lexed, opened, 'about', 'the');
  const moment =
    momentAt(clock, opened) ??
    momentAt(clock, hedged) ??
    offsetMoment(clock, hedged) ??
    byOrdinal(clock, hedged) ??
    bareUnit(clock, hedged, by !== null);
  if (!moment) return null;
  const to = by === null ? moment.from - 1 : moment.to;
  return dated({ from: Math.min(today, to), to, next: moment.next, grain: moment.grain }, 'deadline');
}

/** `do końca roku` has an end; `by the 15th` only a number. */
function byOrdinal(clock: Clock, index: number): Moment | null {
  const { lexed, today } = clock;
  const day = numeralAt(lexed, index, { fractions: false });
  if (!day?.ordinal || day.value > 31 || day.value < 1) return null;
  const month = unitOf('month', today).from + day.value - 1 >= today ? 0 : 1;
  const from = unitOf('month', today, month).from + day.value - 1;
  return { from, to: from, next: day.next, grain: 'day' };
}

/** `on the 15th`, at the end of a clause. */
function onOrdinal(clock: Clock, index: number): Dated | null {
  const { lexed } = clock;
  const on = at(lexed, index, 'at');
  const the = on && at(lexed, on.next, 'the');
  const day = the && byOrdinal(clock, the.next);
  return day && lexed.tokens[day.next]?.kind !== 'word' ? dated(day) : null;
}

function bareUnit(clock: Clock, index: number, isBy: boolean): Moment | null {
  return isBy && at(clock.lexed, index - 1, 'the') ? bareUnitAt(clock, index) : null;
}

function offsetMoment(clock: Clock, index: number): Moment | null {
  const offset = offsetAt(clock, index);
  return offset && offset.from !== null && offset.to !== null
    ? { from: offset.from, to: offset.to, next: offset.next, grain: offset.grain }
    : null;
}

/** `we won't start before March` puts March first, not last. */
function negatedBefore(lexed: Lexed, index: number): { next: number } | null {
  return isNegated(lexed, index) ? (at(lexed, index, 'before') ?? at(lexed, index, 'until')) : null;
}

function onwardsAt(clock: Clock, index: number): Dated | null {
  const { lexed, today } = clock;
  const notBefore = at(lexed, index, 'notBefore') ?? negatedBefore(lexed, index);
  const after = notBefore ? null : at(lexed, index, 'after');
  const since = notBefore || after ? null : (at(lexed, index, 'since') ?? at(lexed, index, 'starting') ?? at(lexed, index, 'from'));
  const opened = notBefore ?? after ?? since;
  if (!opened) return null;
  const from = skip(lexed, opened.next, 'at', 'about', 'the');
  const duration = after ? durationAt(lexed, from) : null;
  const moment = momentAt(clock, opened.next) ?? momentAt(clock, from) ?? (duration ? null : offsetMoment(clock, from));
  if (!moment) {
    if (!duration) return null;
    const start = moved(today, duration, 1, 'min');
    return dated({ from: start, to: addMonths(start, MONTHS_AFTER) - 1, next: duration.next, grain: 'day' }, 'from');
  }
  const start = after ? moment.to + 1 : moment.from;
  if (at(lexed, index, 'since') && moment.grain === 'month' && start > today && !statesYear(lexed, index, moment.next)) {
    return { ...dated(moment, 'from'), from: addMonths(start, -12), to: null };
  }
  return {
    ...dated(moment, 'from'),
    from: notBefore ? Math.max(start, today) : start,
    to: lastDayAfter(clock, start, moment, after !== null),
  };
}

/** `since January` is over where no year says otherwise. */
function statesYear(lexed: Lexed, index: number, next: number): boolean {
  return lexed.tokens.slice(index, next).some((token) => token.kind === 'number' && token.text.length === 4);
}

/** Until when something that begins then may be expected: two months for `after`, the period itself for `from March`. */
function lastDayAfter({ today }: Clock, start: Day, moment: Moment, isAfter: boolean): Day | null {
  if (isAfter) return start < today ? null : addMonths(start, MONTHS_AFTER) - 1;
  if (moment.to < today) return null;
  return moment.grain === 'day' ? start + DAYS_FROM : moment.to;
}

/** The joints of a range of dates, by how it opened. */
function rangeAt(clock: Clock, index: number): Dated | null {
  const { lexed, today } = clock;
  const between = at(lexed, index, 'between');
  const from = between ? null : (at(lexed, index, 'from') ?? at(lexed, index, 'since'));
  const start = skip(lexed, between?.next ?? from?.next ?? index, 'the');
  const now = at(lexed, start, 'now');
  const left: Moment | null = now
    ? { from: today, to: today, next: now.next, grain: 'day' }
    : (momentAt(clock, start) ?? (from || between ? looseYear(clock, start) : null));
  if (!left) return null;
  const dash = /^[-~]$/.test(word(lexed, left.next));
  const joint = dash ? left.next + 1 : first(lexed, left.next, between ? ['betweenAnd', 'to', 'by', 'until'] : ['to', 'until', 'by']);
  if (joint === null) return null;
  const to = skip(lexed, joint, 'the');
  const nowRight = at(lexed, to, 'now');
  const right = nowRight
    ? { from: today, to: today, next: nowRight.next, grain: 'day' as const }
    : (momentAt(clock, to) ?? looseYear(clock, to));
  if (!right || (dash && !from && !between && left.grain === 'year' && right.grain !== 'year')) return null;
  const span = aligned(left, right);
  return span && dated({ ...span, next: right.next, grain: left.grain }, 'window');
}

/** Both ends in order: Monday to Friday ends next week, November to January 2027 starts the year before. */
function aligned(left: Moment, right: Moment): Days | null {
  if (left.from <= right.to) return { from: left.from, to: right.to };
  if (left.from - right.to < WEEK) return { from: left.from, to: right.to + WEEK };
  const from = addMonths(left.from, -12);
  return from <= right.to ? { from, to: right.to } : null;
}

const WEEK = 7;

function looseYear({ lexed }: Clock, index: number): Moment | null {
  const token = lexed.tokens[index];
  const value = Number(token?.text);
  if (token?.kind !== 'number' || token.text.length !== 4 || value < 1900 || value > 2199) return null;
  return { from: parseDay(`${value}-01-01`), to: parseDay(`${value}-12-31`), next: index + 1, grain: 'year' };
}

function yearsRangeAt(clock: Clock, index: number): Dated | null {
  const left = looseYear(clock, index);
  if (!left || word(clock.lexed, left.next) !== '-') return null;
  const right = looseYear(clock, left.next + 1);
  return right && right.from > left.from ? dated({ ...left, to: right.to, next: right.next }, 'window') : null;
}

function soonAt({ lexed, today }: Clock, index: number): Dated | null {
  const soon = at(lexed, index, 'soon');
  return soon && { ...dated({ from: today, to: today + soon.value, next: soon.next, grain: 'day' }, 'deadline'), approximate: true };
}

/** `from 18th Dec for 10 days`, `18th Dec for 10 days`. */
function lastingFor(clock: Clock, date: Dated): Dated {
  const { lexed } = clock;
  const lasting = date.grain === 'day' && date.from !== null ? at(lexed, date.next, 'lasting') : null;
  const duration = lasting && durationAt(lexed, lasting.next);
  if (!duration || date.from === null) return date;
  return { ...date, to: moved(date.from, duration, 1, 'max') - 1, next: duration.next, kind: 'window' };
}

function dateAt(clock: Clock, index: number): Dated | null {
  const { lexed } = clock;
  const about = at(lexed, index, 'about');
  const start = about?.next ?? index;
  const lasting = at(lexed, index, 'lasting');
  const run = lasting && durationAt(lexed, lasting.next);
  const found =
    (run && runFrom(clock, run)) ??
    relativeDay(clock, start) ??
    dayRun(clock, start) ??
    withinAt(clock, start) ??
    rangeAt(clock, start) ??
    yearsRangeAt(clock, start) ??
    deadlineAt(clock, start) ??
    onwardsAt(clock, start) ??
    soonAt(clock, start) ??
    longest(momentAt(clock, start), offsetAt(clock, start)) ??
    onOrdinal(clock, start);
  if (!found) return null;
  const date = lastingFor(clock, found);
  return about ? { ...date, approximate: true } : date;
}

/** `po jutrze` is one day, not all that comes after it. */
function relativeDay(clock: Clock, index: number): Dated | null {
  const found = at(clock.lexed, index, 'relativeDay');
  const date = found && found.next > index + 1 ? dayNameAt(clock, index) : null;
  return date && dated(date);
}

function dayRun(clock: Clock, index: number): Dated | null {
  const run = dayRangeAt(clock, index, monthAround);
  return run && dated(run, 'window');
}

function longest(moment: Moment | null, offset: Dated | null): Dated | null {
  if (!moment) return offset;
  return offset && offset.next > moment.next ? offset : dated(moment);
}

const monthFirstCurrencies = new Set(['USD']);
const dayFirstCurrencies = new Set(['GBP', 'EUR', 'PLN', 'AUD', 'NZD', 'CHF', 'SEK', 'NOK', 'DKK', 'CZK', 'INR']);

/** Which of day and month comes first: as told, as the text's own dates show, as its money suggests, as the language is used to. */
function monthComesFirst(reading: Reading, language: QuantityLanguage, lexed: Lexed, told: boolean | undefined): boolean {
  const known = told ?? shownOrder(lexed);
  if (known !== null) return known;
  const [money] = reading.folded.includes('/') ? currenciesIn(reading, language) : [];
  if (money && monthFirstCurrencies.has(money.currency)) return true;
  if (money && dayFirstCurrencies.has(money.currency)) return false;
  return language.calendar.monthFirst;
}

/** Every date and window of dates, resolved against `now` (`YYYY-MM-DD`, a time after it is ignored); clock times are not read. */
export function datesIn(reading: Reading, language: QuantityLanguage, now: string, options: DateOptions = {}): DateFound[] {
  const lexed = lex(reading, language);
  const today = parseDay(now);
  const clock: Clock = {
    lexed,
    today,
    year: dateOf(today).year,
    monthFirst: monthComesFirst(reading, language, lexed, options.monthFirst),
    fiscalStart: options.fiscalYearStart ?? 1,
    memory: new Map(),
  };
  const found: DateFound[] = [];
  for (let index = 0; index < lexed.tokens.length; ) {
    const date = mayOpen(lexed, index, OPENS.date) ? dateAt(clock, index) : null;
    if (!date) {
      index++;
      continue;
    }
    const { from, to, grain, kind, approximate } = date;
    found.push({
      start: lexed.tokens[index]?.start ?? 0,
      end: endOf(lexed, date.next),
      from: from === null ? null : isoOf(from),
      to: to === null ? null : isoOf(to),
      grain,
      kind,
      approximate,
    });
    index = date.next;
  }
  return found;
}
