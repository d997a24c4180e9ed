import type { Reading } from '../text.ts';
import { isNegated } from './bounds.ts';
import { addMonths, type Day, type Days, dateOf, isoOf, parseDay, UNSAID_FISCAL_START, unitOf } from './calendar.ts';
import { type Dated, dated, first, lastingFor, moved, offsetAt, runFrom, withinAt } from './distances.ts';
import { durationAt } from './durations.ts';
import type { DateFound } from './found.ts';
import type { Holiday, QuantityLanguage } from './language.ts';
import { at, endOf, type Lexed, lex, mayOpen, skip, word } from './lexed.ts';
import { OPENS } from './lexicon.ts';
import { type Clock, cycleOf, type Moment } from './moments.ts';
import { currenciesIn } from './money.ts';
import { bareUnitAt, dayNameAt } from './named-periods.ts';
import { numeralAt } from './numerals.ts';
import { momentAt, monthAround } from './stretches.ts';
import { dayRangeAt, shownOrder } from './written-dates.ts';

/** What the text itself may not tell. */
export interface DateOptions {
  /** True where `7/4` means July 4; left out, the text's own signs (`25/12`, `£`) and then the language's habit tell. */
  monthFirst?: boolean;
  /** The month (1–12) in which the fiscal year starts; 1 when left out. */
  fiscalYearStart?: number;
}

/** How long `from 12 October` is taken to last, in days. */
const DAYS_FROM = 14;

/** How long `after New Year` is taken to last. */
const MONTHS_AFTER = 2;

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
  const over = at(lexed, moment.next, 'over');
  const isEnd = over !== null || at(lexed, hedged, 'end') !== null || at(lexed, hedged, 'shorthand')?.value.part === 'end';
  const lastOf = ({ from, to }: Days) => (by === null && !isEnd ? from - 1 : to);
  // Before a season that has begun is before it comes again.
  const to = moment.grain === 'season' && lastOf(moment) < today ? addMonths(lastOf(moment), 12) : lastOf(moment);
  // What runs until a season ends with it, or somewhere in it.
  const isLong = by !== null && (moment.grain === 'season' || moment.grain === 'year') && moment.from > today;
  const turned = moment.other && { from: Math.min(today, lastOf(moment.other)), to: lastOf(moment.other) };
  const other = turned ?? (isLong ? { from: moment.from, to: moment.to } : undefined);
  const { grain } = moment;
  const next = over?.next ?? moment.next;
  return dated({ from: Math.min(today, to), to, next, grain, ...cycleOf(moment), ...(other ? { other } : {}) }, 'deadline');
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
  const plainly = at(lexed, index, 'notBefore');
  const notBefore = plainly ?? negatedBefore(lexed, index);
  const isOpposed = notBefore !== null && plainly === null;
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
    // `no hurry, but before March` negates something else.
    ...(isOpposed && start > today ? { other: { from: today, to: start - 1 } } : {}),
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
  if (!from && !between && !now) {
    const run = runOfPeriods(clock, left);
    if (run) return run;
  }
  const dash = /^[-~]$/.test(word(lexed, left.next));
  const joint = dash ? left.next + 1 : first(lexed, left.next, between ? ['betweenAnd', 'to', 'by', 'until'] : ['to', 'until', 'by']);
  if (joint === null) return null;
  const to = skip(lexed, joint, 'the');
  const nowRight = at(lexed, to, 'now');
  const right = nowRight
    ? { from: today, to: today, next: nowRight.next, grain: 'day' as const }
    : (momentAt(clock, to) ?? looseYear(clock, to));
  if (dash && left.grain === 'season' && right?.grain === 'month') return null;
  if (!right || (dash && !from && !between && left.grain === 'year' && right.grain !== 'year')) return null;
  const span = aligned(left, right);
  return span && dated({ ...span, next: right.next, grain: left.grain }, 'window');
}

/** Periods in a row that one list may name. */
const MAX_RUN = 4;

/** Days between two periods that are still one time: `March or May`. */
const NEAR_DAYS = 32;

/** `Jan or Feb 2028`: the year behind the last is that of the first, too. */
function broughtNear(first: Moment, next: Moment): Moment {
  const years = Math.floor((next.from - first.from) / 365);
  return years > 0 ? { ...first, from: addMonths(first.from, 12 * years), to: addMonths(first.to + 1, 12 * years) - 1 } : first;
}

/** `March/April`, `Jan or Feb`, `June, July and August`: one window from periods that follow on one another. */
function runOfPeriods(clock: Clock, opening: Moment): Dated | null {
  const { lexed } = clock;
  if (opening.grain !== 'month' && opening.grain !== 'quarter') return null;
  let first = opening;
  let last = first;
  for (let more = 1; more < MAX_RUN; more++) {
    const comma = /^[,/]$/.test(word(lexed, last.next)) ? last.next + 1 : last.next;
    const joint = at(lexed, comma, 'or')?.next ?? at(lexed, comma, 'and')?.next ?? comma;
    if (joint === last.next) break;
    const next = momentAt(clock, joint) ?? momentAt(clock, skip(lexed, joint, 'at', 'about'));
    if (!next || next.grain !== first.grain) break;
    if (more === 1) {
      first = broughtNear(first, next);
      last = first;
    }
    if (next.from <= last.from || next.from - Math.max(first.to, last.to) > NEAR_DAYS) break;
    last = next;
  }
  return last.next === first.next ? null : dated({ from: first.from, to: last.to, next: last.next, grain: first.grain }, 'window');
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

/** Months in which the business year starts where that is not April, by money. */
const financialStarts: Record<string, number> = { AUD: 7, USD: 1, EUR: 1, PLN: 1, CHF: 1, SEK: 1, NOK: 1, DKK: 1, CZK: 1, ZAR: 3 };

function financialStart({ reading, language, meanings }: Lexed): number {
  const isAsked = meanings.some((all) => all.some(({ is, value }) => is === 'holiday' && 'fiscal' in (value as Holiday)));
  const [money] = isAsked ? currenciesIn(reading, language) : [];
  return (money && financialStarts[money.currency]) ?? UNSAID_FISCAL_START;
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
    financialStart: options.fiscalYearStart ?? financialStart(lexed),
    memory: new Map(),
  };
  const found: DateFound[] = [];
  for (let index = 0; index < lexed.tokens.length; ) {
    const date = mayOpen(lexed, index, OPENS.date) ? dateAt(clock, index) : null;
    if (!date) {
      index++;
      continue;
    }
    const { from, to, grain, kind, approximate, other } = date;
    found.push({
      start: lexed.tokens[index]?.start ?? 0,
      end: endOf(lexed, date.next),
      from: from === null ? null : isoOf(from),
      to: to === null ? null : isoOf(to),
      grain,
      kind,
      approximate,
      ...(other ? { other: { from: isoOf(other.from), to: isoOf(other.to) } } : {}),
      ...cycleOf(date),
    });
    index = date.next;
  }
  return found;
}
