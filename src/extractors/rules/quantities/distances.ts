import { type Day, shift, unitOf } from './calendar.ts';
import { codeOf } from './currencies.ts';
import { type BoundedDuration, durationAt, secondsIn } from './durations.ts';
import type { DateFound } from './found.ts';
import { at, type Lexed, skip, word } from './lexed.ts';
import type { MeaningName } from './lexicon.ts';
import { type Clock, type Moment, turnAt } from './moments.ts';
import { dayNameAt, holidayAt, namedWeekAt, yearMomentAt } from './named-periods.ts';
import { numeralAt } from './numerals.ts';
import { momentAt } from './stretches.ts';
import { dayMonthAt, figuresAt } from './written-dates.ts';
import { decadeAt } from './years.ts';

/** What a text says of dates before it is reported: days for dates, tokens for offsets. */
export interface Dated extends Omit<Moment, 'from' | 'to'> {
  from: Day | null;
  to: Day | null;
  kind: DateFound['kind'];
  approximate: boolean;
}

/** The token after the first of `names` that stands at `index`. */
export function first(lexed: Lexed, index: number, names: MeaningName[]): number | null {
  for (const name of names) {
    const found = at(lexed, index, name);
    if (found) return found.next;
  }
  return null;
}

/** A moment as it is reported. */
export function dated(moment: Moment, kind?: DateFound['kind']): Dated {
  return { ...moment, kind: kind ?? (moment.from === moment.to ? 'point' : 'window'), approximate: false };
}

/** `day` moved by the shorter or the longer end of a length of time. */
export function moved(day: Day, duration: BoundedDuration, sign: 1 | -1, end: 'min' | 'max'): Day {
  const { operands } = duration;
  const operand = end === 'max' ? (operands.at(-1) ?? operands[0]) : operands[0];
  if (operand.parts.length > 1) return operand.parts.reduce((at, part) => shift(at, sign * part.count, part.unit), day);
  const count = duration[end] ?? duration.min ?? duration.max ?? 0;
  return shift(day, sign * count, operands.at(-1)?.unit ?? operand.unit);
}

/** A day some lengths of time away from another: in three weeks, 2 years ago, three days after Easter. */
export function offsetAt(clock: Clock, index: number): Dated | null {
  const { lexed, today } = clock;
  const ahead = at(lexed, index, 'ahead');
  const start = ahead?.next ?? index;
  // `in the 70s` are years, no seconds.
  if (ahead && decadeAt(clock, start)) return null;
  const duration =
    lexed.meanings[skip(lexed, start, 'about')]?.length || lexed.tokens[start]?.kind === 'number' ? durationAt(lexed, start) : null;
  if (!duration) return weekdaysAhead(clock, index);
  if (!ahead && isRate(lexed, index)) return null;
  const { unit } = duration.operands.at(-1) ?? duration.operands[0];
  if (secondsIn[unit] * (duration.max ?? duration.min ?? 0) < secondsIn.day) return null;
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
  if (anchorNow) return bounded(duration, give(today, 1, anchorNow.next, true), today);
  const later = at(lexed, duration.next, 'aheadAfter');
  if (later) return give(today, 1, later.next, false);
  const after = now === null ? null : momentAt(clock, now);
  if (after) return bounded(duration, give(after.to, 1, after.next, true), after.to);
  const before = first(lexed, duration.next, ['before']);
  const anchor = before === null ? null : momentAt(clock, before);
  if (anchor) return bounded(duration, give(anchor.from, -1, anchor.next, true), anchor.from, true);
  return runFrom(clock, duration);
}

/** `1000 EUR a month, from March` pays for each month. */
function isRate(lexed: Lexed, index: number): boolean {
  if (!at(lexed, index, 'article')) return false;
  const before = lexed.tokens[index - 1];
  const isMoney = (['currency', 'multiplier', 'suffix', 'noun', 'vague', 'cardinal'] as const).some((kind) => at(lexed, index - 1, kind));
  return before?.kind === 'number' || isMoney || (before !== undefined && codeOf(before.text) !== null);
}

/** More than 2 weeks after today is open, less than 3 days after tomorrow ends there. */
function bounded(duration: BoundedDuration, date: Dated, anchor: Day, backwards = false): Dated {
  if (duration.bound === 'at-least') return backwards ? { ...date, from: null, kind: 'deadline' } : { ...date, to: null, kind: 'from' };
  if (duration.bound === 'at-most') return backwards ? { ...date, to: anchor, kind: 'window' } : { ...date, from: anchor, kind: 'window' };
  return date;
}

/** `for 10 days from 18th Dec`, `a week starting tomorrow`. */
export function runFrom(clock: Clock, duration: BoundedDuration): Dated | null {
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
export function withinAt(clock: Clock, index: number): Dated | null {
  const { lexed, today } = clock;
  const within = at(lexed, index, 'within');
  const ahead = within ? null : (at(lexed, index, 'ahead') ?? at(lexed, index, 'at'));
  const by = within || ahead ? null : at(lexed, index, 'by');
  const opened = within ?? ahead ?? by;
  if (!opened) return null;
  const turned = turnAt(lexed, opened.next);
  if (ahead && turned.turn !== 'next') return null;
  const start = turned.turn === 'next' ? turned.next : skip(lexed, opened.next, 'the');
  if (
    yearMomentAt(clock, start) ||
    holidayAt(clock, start) ||
    namedWeekAt(clock, start, (of, from) => dayMonthAt(of, from) ?? figuresAt(of, from))
  )
    return null;
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

/** `from 18th Dec for 10 days`, `18th Dec for 10 days`. */
export function lastingFor(clock: Clock, date: Dated): Dated {
  const { lexed } = clock;
  const lasting = date.grain === 'day' && date.from !== null ? at(lexed, date.next, 'lasting') : null;
  const duration = lasting && durationAt(lexed, lasting.next);
  if (!duration || date.from === null) return date;
  // It may be wanted from then, or all that time.
  const start = date.to === null ? {} : { other: { from: date.from, to: date.to } };
  return { ...date, to: moved(date.from, duration, 1, 'max') - 1, next: duration.next, kind: 'window', ...start };
}
