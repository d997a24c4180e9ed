import { unitOf } from './calendar.ts';
import { at, skip, word } from './lexed.ts';
import { type Clock, halfOf, type Moment, once, partOf } from './moments.ts';
import {
  bareUnitAt,
  dayNameAt,
  holidayAt,
  namedWeekAt,
  nthOfAt,
  smallNumberAt,
  unitMomentAt,
  yearlyAt,
  yearMomentAt,
} from './named-periods.ts';
import { numeralAt } from './numerals.ts';
import { dayMonthAt, dayRangeAt, figuresAt } from './written-dates.ts';

/** A day, week, month or other stretch that is named outright, without parts of it. */
function plainMomentAt(clock: Clock, index: number): Moment | null {
  return once(clock, readPlainMoment, index);
}

function readPlainMoment(clock: Clock, index: number): Moment | null {
  return clock.lexed.tokens[index]?.kind === 'number' ? momentInDigits(clock, index) : momentInWords(clock, index);
}

/** The stretch that an ordinal or a run of days belongs to. */
const stretchAt = (clock: Clock, index: number) => yearlyAt(clock, index) ?? yearMomentAt(clock, index) ?? bareUnitAt(clock, index);
/** The month that a run of days belongs to. */
export const monthAround = (clock: Clock, index: number) => unitMomentAt(clock, index) ?? yearlyAt(clock, index);
const dateWithin = (clock: Clock, index: number) => dayMonthAt(clock, index) ?? figuresAt(clock, index);

function momentInDigits(clock: Clock, index: number): Moment | null {
  // Of two numbers side by side the first may only be a year.
  if (clock.lexed.tokens[index + 1]?.kind === 'number') return yearMomentAt(clock, index);
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
  const nth = number?.ordinal ? number : smallNumberAt(lexed, from);
  const half = nth && (nth.value === 1 || nth.value === 2) ? at(lexed, nth.next, 'halfOf') : null;
  return half && nth ? { part: nth.value as 1 | 2, next: half.next } : null;
}

function cut(clock: Clock, part: Part, whole: Moment): Moment {
  const { today } = clock;
  if (part === 1 || part === 2) return halfOf(part, whole);
  if (part === 'rest' || part === 'later') return { ...whole, from: Math.max(whole.from, today) };
  if (part === 'earlier') return { ...whole, to: Math.max(whole.from, Math.min(whole.to, today - 1)) };
  return partOf(part, whole);
}

/** A part of a stretch (end of next month, mid-May, EOY, druga połowa roku), or the whole. */
export function momentAt(clock: Clock, index: number): Moment | null {
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
  // `the start of the school year` has a day of its own.
  const feast = named && holidayAt(clock, index);
  if (feast) return feast;
  if (named) {
    const from = skip(lexed, word(lexed, named.next) === '-' ? named.next + 1 : named.next, 'of', 'the', 'at', 'about');
    const plain = plainMomentAt(clock, from);
    const whole = plain ?? bareUnitAt(clock, from);
    const isPart = whole !== null && (whole.grain !== 'day' || named.part === 'rest');
    const part = isPart ? cut(clock, named.part, whole) : null;
    // `the start of the year` that is over is the next one.
    const later =
      part && !plain && part.to < today && named.part !== 'earlier' ? cut(clock, named.part, nextUnit(clock, whole as Moment)) : part;
    if (later && whole) return { ...later, next: whole.next };
  }
  const plain = turnOf(clock, index) ?? plainMomentAt(clock, index);
  return plain ? (partBehind(clock, plain) ?? plain) : trailingPart(clock, index);
}

/** `March end`, `Dec mid`, at the end of a clause. */
function partBehind({ lexed }: Clock, whole: Moment): Moment | null {
  if (whole.grain !== 'month') return null;
  const from = word(lexed, whole.next) === '-' ? whole.next + 1 : whole.next;
  for (const part of parts) {
    const found = at(lexed, from, part);
    if (found && lexed.tokens[found.next]?.kind !== 'word' && lexed.tokens[found.next]?.kind !== 'number')
      return { ...partOf(part, whole), next: found.next };
  }
  return null;
}

function nextUnit({ today }: Clock, whole: Moment): Moment {
  const unit = whole.grain === 'season' ? 'quarter' : whole.grain;
  return { ...whole, ...unitOf(unit, today, 1) };
}

/** `the turn of May and June`, `na przełomie II i III kwartału`: the end of one and the start of the other. */
function turnOf(clock: Clock, index: number): Moment | null {
  const { lexed } = clock;
  const turn = at(lexed, index, 'turnOf');
  if (!turn) return null;
  const plain = plainMomentAt(clock, turn.next);
  const before = plain?.grain === 'day' ? null : plain;
  const number = before ? null : smallNumberAt(lexed, turn.next);
  const and = before || number ? at(lexed, (before ?? number)?.next ?? 0, 'and') : null;
  const after = and && plainMomentAt(clock, and.next);
  if (!after || after.grain === 'day') return null;
  const start = partOf('start', after);
  const first = before ?? { ...after, from: 2 * after.from - after.to - 1, to: after.from - 1 };
  const from = partOf('end', first.from < after.from ? first : after).from;
  return from <= start.to && start.to - from < LONGEST_TURN ? { ...start, from, next: after.next } : { ...start, next: after.next };
}

/** Days that the turn of two periods takes at most. */
const LONGEST_TURN = 100;

/** `next year end`, `roku koniec` do not occur; a bare weekend does. */
function trailingPart(clock: Clock, index: number): Moment | null {
  const { lexed } = clock;
  const unit = at(lexed, skip(lexed, index, 'the'), 'unit');
  if (unit?.value === 'weekend') return bareUnitAt(clock, skip(lexed, index, 'the'));
  const whole = at(lexed, index, 'whole');
  const named = whole && at(lexed, whole.next, 'unit');
  return named?.value === 'week' && whole ? bareUnitAt(clock, whole.next) : null;
}
