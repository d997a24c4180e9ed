import { addMonths, holidaysOf, isoWeekOf, isoWeeksIn, monthsOf, nthWeekday, seasonOf, unitOf, weekdayOf } from './calendar.ts';
import type { DateGrain } from './found.ts';
import type { CalendarUnit, Season } from './language.ts';
import { at, type Lexed, skip, touches, word } from './lexed.ts';
import { type Clock, cycleOf, isSupported, type Moment, once, partOf, type Turn, turnAt, turnCount } from './moments.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { dayMonthAt, figuresAt, monthAt } from './written-dates.ts';
import { decadeAt, resolveYearly, shortYearAt, soonYearAt, wholeYear, type Yearly, yearAfter, yearAt } from './years.ts';

const romans: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, ii: 2, iii: 3, iv: 4 };

/** A number from 1 to 4 in figures, as an ordinal or in Roman figures, before or after `Q`. */
export function smallNumberAt(lexed: Lexed, index: number): { value: number; next: number } | null {
  const token = lexed.tokens[index];
  if (!token) return null;
  // `i kwartał` as all of an answer: after another word a small `i` is a conjunction.
  const roman = romans[token.text] ?? (index === 0 && token.text === 'i' ? 1 : undefined);
  if (roman !== undefined)
    return { value: roman, next: word(lexed, index + 1) === '.' && touches(lexed, index + 1) ? index + 2 : index + 1 };
  const numeral = token.kind === 'number' || at(lexed, index, 'ordinal') ? numeralAt(lexed, index, { fractions: false }) : null;
  if (numeral?.ordinal && numeral.value <= 4) return { value: numeral.value, next: numeral.next };
  const value = Number(token.text);
  if (token.kind !== 'number' || token.text.length > 1 || value < 1 || value > 4) return null;
  const dot = word(lexed, index + 1) === '.' && touches(lexed, index + 1) && lexed.tokens[index + 2]?.kind === 'word';
  return { value, next: dot ? index + 2 : index + 1 };
}

/** Q3, 3Q, trzeci kwartał, H2, II półrocze: the number and the token after it. */
function numberedPart(lexed: Lexed, index: number, name: 'quarter' | 'half', most: number): { value: number; next: number } | null {
  const named = at(lexed, index, name);
  if (named) {
    const number = smallNumberAt(lexed, named.next);
    const isGlued = number && touches(lexed, number.next) && lexed.tokens[number.next]?.kind === 'word';
    const isWhole = number && (!isGlued || at(lexed, number.next, 'fiscal') !== null);
    return isWhole && number.value <= most ? number : null;
  }
  const number = smallNumberAt(lexed, index);
  const after = number && at(lexed, skip(lexed, number.next, 'fiscal'), name);
  return after && number.value <= most ? { value: number.value, next: after.next } : null;
}

function partMonths(clock: Clock, value: number, length: number) {
  const start = clock.fiscalStart === 1 ? 1 : clock.fiscalStart;
  return (year: number) => monthsOf(start === 1 ? year : year - 1, start + (value - 1) * length, length);
}

function quarterOrHalfAt(clock: Clock, index: number, turn: Turn): Moment | null {
  const { lexed } = clock;
  const kinds = [
    { name: 'quarter', most: 4, length: 3 },
    { name: 'half', most: 2, length: 6 },
  ] as const;
  for (const { name, most, length } of kinds) {
    const part = numberedPart(lexed, at(lexed, index, 'fiscal')?.next ?? index, name, most);
    const fiscal = part && fiscalPartAt(clock, part, name, length);
    if (fiscal) return fiscal;
    const short = part && yearAfter(clock, part.next) === null ? soonYearAt(clock, part.next) : null;
    if (part && short) return { ...partMonths(clock, part.value, length)(short.year), next: short.next, grain: name };
    const found = part && resolveYearly(clock, partMonths(clock, part.value, length), name, part.next, turn);
    if (found) return inFiscal(clock, index, found);
    const before = yearBefore(clock, index);
    const later = before && numberedPart(lexed, before.next, name, most);
    const days = later && partMonths(clock, later.value, length)(before.year);
    if (days) return inFiscal(clock, index, { ...days, next: later.next, grain: name });
  }
  return null;
}

/** `Q1 of FY29`, `kwartał fiskalny`, `the fiscal year`: a part of a business year where a word from `index` on says so. */
function inFiscal(clock: Clock, index: number, moment: Moment): Moment {
  const { lexed, fiscalStart } = clock;
  const link = skip(lexed, moment.next, 'of', 'the');
  const behind = at(lexed, link, 'fiscal') ?? at(lexed, moment.next, 'fiscal');
  const unit = behind && at(lexed, behind.next, 'unit');
  const next = unit?.value === 'year' ? unit.next : (behind?.next ?? moment.next);
  for (let i = index; i < next; i++) if (at(lexed, i, 'fiscal')) return { ...moment, next, fiscal: fiscalStart };
  return moment;
}

/** `the first quarter of the new financial year`. */
function fiscalPartAt(clock: Clock, part: { value: number; next: number }, grain: 'quarter' | 'half', length: number): Moment | null {
  const linked = skip(clock.lexed, part.next, 'of', 'the');
  const named = at(clock.lexed, linked, 'holiday') ?? at(clock.lexed, turnAt(clock.lexed, linked).next, 'holiday');
  const year = named && 'fiscal' in named.value && named.value.day === 1 ? holidayAt(clock, linked) : null;
  if (!year) return null;
  const from = addMonths(year.from, (part.value - 1) * length);
  return { from, to: addMonths(from, length) - 1, next: year.next, grain, ...cycleOf(year) };
}

/** A year in front of its part: 2016 Q3, 18q4, 2016, nov. */
function yearBefore(clock: Clock, index: number): { year: number; next: number } | null {
  const { lexed } = clock;
  const token = lexed.tokens[index];
  if (at(lexed, index, 'fiscal')) return yearAt(clock, index);
  if (token?.kind === 'number' && token.text.length === 2 && touches(lexed, index + 1))
    return { year: 2000 + Number(token.text), next: index + 1 };
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = yearAt(clock, index) ?? { year: Number(token.text), next: index + 1 };
  if (year.year < 1900 || year.year > 2199) return null;
  return { year: year.year, next: skip(lexed, word(lexed, year.next) === ',' ? year.next + 1 : year.next, 'at') };
}

/** A month, quarter, half-year, season or feast, with the year or turn that tells which. */
export function yearlyAt(clock: Clock, index: number): Moment | null {
  return once(clock, readYearly, index);
}

function readYearly(clock: Clock, index: number): Moment | null {
  const { lexed } = clock;
  const { turn, next } = turnAt(lexed, index);
  const part = quarterOrHalfAt(clock, next, turn);
  if (part) return part;
  const month = monthAt(clock, next);
  const short = month && shortYearAt(clock, month.next);
  if (month && short && Number(lexed.tokens[month.next]?.text) > 31)
    return { ...monthsOf(short.year, month.month), next: short.next, grain: 'month' };
  const found = month && resolveYearly(clock, (year) => monthsOf(year, month.month), 'month', month.next, turn);
  if (found) return weekBehind(clock, found) ?? found;
  const season = at(lexed, next, 'season') ?? weakSeasonAt(clock, next, turn);
  if (season) {
    const seasons = (year: number) => seasonOf(season.value, year);
    const found = inShortYear(clock, seasons, 'season', season.next) ?? resolveYearly(clock, seasons, 'season', season.next, turn);
    return found && { ...found, season: true };
  }
  const holiday = holidayAt(clock, index);
  if (holiday) return holiday;
  const before = turn ? null : yearBefore(clock, index);
  const named = before && monthAt(clock, before.next);
  return named && touchesYear(lexed, index) ? { ...monthsOf(before.year, named.month), next: named.next, grain: 'month' } : null;
}

/** Days from which a time with a name has a beginning and an end of its own. */
const SEASON_DAYS = 20;

/** A feast by its name; `wielki piątek` is one, not a Friday. */
export function holidayAt(clock: Clock, index: number): Moment | null {
  const { turn, next } = turnAt(clock.lexed, index);
  const holiday = at(clock.lexed, next, 'holiday');
  if (!holiday) return null;
  const { value } = holiday;
  const grain = 'days' in value && (value.days ?? 1) >= SEASON_DAYS ? 'season' : 'day';
  const feasts = (year: number) => holidaysOf(value, year, clock.financialStart);
  const found = inShortYear(clock, feasts, grain, holiday.next) ?? resolveYearly(clock, feasts, grain, holiday.next, turn);
  return found && 'fiscal' in value ? { ...found, fiscal: clock.financialStart } : found;
}

/** `winter 27`, `xmas 28`. */
function inShortYear(clock: Clock, yearly: Yearly, grain: DateGrain, index: number): Moment | null {
  const short = yearAfter(clock, index) ? null : soonYearAt(clock, index);
  const days = short && yearly(short.year);
  const first = days && ('from' in days ? days : days[0]);
  return first ? { ...first, next: short.next, grain } : null;
}

function touchesYear(lexed: Lexed, index: number): boolean {
  return lexed.tokens[index]?.text.length === 4;
}

/** `fall`, `spring` and the like are verbs too. */
function weakSeasonAt(clock: Clock, index: number, turn: Turn): { value: Season; next: number } | null {
  const { lexed } = clock;
  const season = at(lexed, index, 'weakSeason');
  if (!season) return null;
  const isOne = turn !== null || yearAfter(clock, season.next) !== null || isSupported(clock, index, season.next);
  return isOne || lexed.tokens[season.next]?.kind !== 'word' ? season : null;
}

const grains = {
  day: 'day',
  week: 'week',
  weekend: 'day',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'year',
} as const;

type CalendarGrainUnit = keyof typeof grains;

function isCalendarUnit(unit: CalendarUnit): unit is CalendarGrainUnit {
  return unit in grains;
}

/** A unit of the calendar by its turn: next week, tym roku, last two weeks, the week after next. */
export function unitMomentAt(clock: Clock, index: number): Moment | null {
  return once(clock, readUnit, index);
}

/** The same, or a bare unit, which is the present one: `the month`. */
export function bareUnitAt(clock: Clock, index: number): Moment | null {
  return unitMomentAt(clock, index) ?? unitAt(clock, index, true);
}

const readUnit = (clock: Clock, index: number) => unitAt(clock, index, false);

function unitAt(clock: Clock, index: number, bare: boolean): Moment | null {
  const { lexed, today } = clock;
  const relative = at(lexed, index, 'relativeUnit');
  if (relative && isCalendarUnit(relative.value.unit)) {
    const { unit, count } = relative.value;
    const fiscal = at(lexed, relative.next - 1, 'fiscal') ? { fiscal: clock.fiscalStart } : {};
    return { ...unitOf(unit, today, count, clock.fiscalStart), next: relative.next, grain: grains[unit], ...fiscal };
  }
  const leading = turnAt(lexed, index);
  const counted = countedUnits(clock, index, leading);
  if (counted) return counted;
  const fiscal = at(lexed, leading.next, 'fiscal');
  const unit = at(lexed, fiscal?.next ?? skip(lexed, leading.next, 'the', 'about'), 'unit');
  if (!unit || !isCalendarUnit(unit.value)) return null;
  const trailing = leading.turn ? null : turnAt(lexed, unit.next);
  const second = at(lexed, unit.next, 'afterNext');
  const turn = leading.turn ?? trailing?.turn ?? null;
  if (!turn && !second && !bare) return null;
  const count = second ? 2 : turnCount(turn);
  const days = unitOf(unit.value, today, count, fiscal || unit.value === 'quarter' ? clock.fiscalStart : 1);
  const next = second?.next ?? (trailing?.turn ? trailing.next : unit.next);
  return { ...days, next, grain: grains[unit.value], ...cycleOf(fiscal ? { fiscal: clock.fiscalStart } : {}) };
}

/** Next 3 days, last two weeks, 2 upcoming months: whole units after or before the present one. */
function countedUnits({ lexed, today }: Clock, index: number, leading: { turn: Turn; next: number }): Moment | null {
  const counted = countAt(lexed, leading.turn ? leading.next : index);
  if (!counted) return null;
  const inner = leading.turn ? { turn: null, next: counted.next } : turnAt(lexed, counted.next);
  const turn = leading.turn ?? inner.turn;
  const unit = at(lexed, skip(lexed, inner.turn ? inner.next : counted.next, 'unitFiller'), 'unit');
  if (!turn || turn === 'this' || !unit || !isCalendarUnit(unit.value)) return null;
  const count = counted.max;
  if (count < 1 || count > MAX_UNITS) return null;
  const near = unitOf(unit.value, today, turn === 'next' ? 1 : -count);
  const far = unitOf(unit.value, today, turn === 'next' ? count : -1);
  // `we are buying two next year`
  const other = inner.turn ? { other: turn === 'next' ? near : far } : {};
  return { from: near.from, to: far.to, next: unit.next, grain: grains[unit.value], ...other };
}

/** Units that a window may run over. */
const MAX_UNITS = 1000;

function countAt(lexed: Lexed, index: number): Numeral | null {
  const numeral = numeralAt(lexed, index, { fractions: false });
  return numeral && !numeral.ordinal && numeral.whole && numeral.scale === 1 ? { ...numeral, max: numeral.value } : null;
}

/** Tomorrow, pojutrze, a weekday in its week, a weekday in a few weeks. */
export function dayNameAt(clock: Clock, index: number): Moment | null {
  const { lexed, today } = clock;
  const relative = at(lexed, index, 'relativeDay');
  if (relative) return { from: today + relative.value, to: today + relative.value, next: relative.next, grain: 'day' };
  const { turn, next } = turnAt(lexed, index);
  const strong = at(lexed, next, 'weekday');
  const weak = strong ? null : at(lexed, next, 'weakWeekday');
  const weekday = strong ?? (weak && (turn || isSupported(clock, next, weak.next)) ? weak : null);
  if (!weekday) return null;
  const date = dateAfterWeekday(clock, weekday.value, weekday.next);
  if (date) return date;
  const second = at(lexed, weekday.next, 'afterNext');
  if (second) {
    const day = weekdayBy(today, weekday.value, null) + WEEK;
    return { from: day, to: day, next: second.next, grain: 'day' };
  }
  const inWeek = weekAfter(clock, weekday.next);
  const day = inWeek ? inWeek.from + weekday.value - 1 : weekdayBy(today, weekday.value, turn);
  return { from: day, to: day, next: inWeek?.next ?? weekday.next, grain: 'day' };
}

const WEEK = 7;

function weekdayBy(today: number, weekday: number, turn: Turn): number {
  const ahead = (weekday - weekdayOf(today) + WEEK) % WEEK;
  if (turn === 'this') return today + ahead;
  if (turn === 'last') return today - ((weekdayOf(today) - weekday + WEEK) % WEEK || WEEK);
  if (turn === 'next') return unitOf('week', today, 1).from + weekday - 1;
  return today + (ahead || WEEK);
}

/** Wednesday `next week`, niedziela `z ostatniego tygodnia`, wtorek `za tydzień`. */
function weekAfter(clock: Clock, index: number): Moment | null {
  const { lexed, today } = clock;
  const ahead = at(lexed, index, 'ahead');
  const length = ahead && (at(lexed, ahead.next, 'unit') ?? at(lexed, skip(lexed, ahead.next, 'article'), 'unit'));
  if (length?.value === 'week') return { ...unitOf('week', today, 1), next: length.next, grain: 'week' };
  const week = unitMomentAt(clock, skip(lexed, index, 'of', 'at', 'from'));
  return week?.grain === 'week' ? week : null;
}

/** The date behind a weekday says which one: Mon, February 18; Tuesday the 19th. */
function dateAfterWeekday(clock: Clock, weekday: number, index: number): Moment | null {
  const { lexed, today } = clock;
  const from = skip(lexed, word(lexed, index) === ',' ? index + 1 : index, 'at', 'the');
  const date = figuresAt(clock, from) ?? dayMonthAt(clock, from);
  if (date) return nearest(clock, date, weekday);
  const day = numeralAt(lexed, from);
  if (!day?.ordinal || day.value > 31) return null;
  for (let offset = 0; offset < LONGEST_SEARCH; offset++) {
    const candidate = today + offset;
    if (weekdayOf(candidate) === weekday && new Date(candidate * 86_400_000).getUTCDate() === day.value)
      return { from: candidate, to: candidate, next: day.next, grain: 'day' };
  }
  return null;
}

/** Days in which a weekday meets every day of the month at least once. */
const LONGEST_SEARCH = 366 * 2;

/** A date without a year and its weekday: the year, this or the one before, in which they agree. */
function nearest({ today }: Clock, date: Moment, weekday: number): Moment {
  if (weekdayOf(date.from) === weekday) return date;
  const before = new Date(date.from * 86_400_000);
  before.setUTCFullYear(before.getUTCFullYear() - 1);
  const day = Math.floor(before.getTime() / 86_400_000);
  return weekdayOf(day) === weekday && today - day < 60 ? { ...date, from: day, to: day } : date;
}

/** The nth day, week or weekday of a stretch: third tuesday of september, last week of 2015, ostatni dzień października. */
export function nthOfAt(clock: Clock, index: number, stretchAt: (clock: Clock, index: number) => Moment | null): Moment | null {
  const { lexed } = clock;
  const from = skip(lexed, index, 'the');
  const ordinal = at(lexed, from, 'ordinal') || lexed.tokens[from]?.kind === 'number' ? numeralAt(lexed, from, { fractions: false }) : null;
  const nth = ordinal?.ordinal ? ordinal : null;
  const lastAt = nth ? nth.next : from;
  const last = at(lexed, lastAt, 'last');
  if (!nth && !last) return null;
  const count = last ? -(nth?.value ?? 1) : (nth?.value ?? 1);
  const after = last?.next ?? lastAt;
  const unit = at(lexed, after, 'unit');
  const weekday = at(lexed, after, 'weekday');
  const isPart = last !== null && (unit?.value === 'month' || unit?.value === 'quarter' || unit?.value === 'half');
  const name = weekday ?? (isPart || unit?.value === 'day' || unit?.value === 'week' || unit?.value === 'decade' ? unit : null);
  if (!name) return null;
  const linked = skip(lexed, name.next, 'of', 'at', 'the');
  const stretch = stretchAt(clock, linked);
  if (!stretch || stretch.grain === 'day' || (stretch.grain === 'week' && !weekday)) return null;
  if (weekday) {
    const day = nthWeekday(stretch, weekday.value, count);
    return day === null ? null : { from: day, to: day, next: stretch.next, grain: 'day' };
  }
  if (unit?.value === 'decade') {
    const part = ([null, 'start', 'middle', 'end'] as const)[last ? 3 : count];
    return part && stretch.grain === 'month' ? partOf(part, stretch) : null;
  }
  if (unit?.value === 'day') {
    const day = count > 0 ? stretch.from + count - 1 : stretch.to + count + 1;
    return { from: day, to: day, next: stretch.next, grain: 'day' };
  }
  if (unit && isPart) {
    const part = unitOf(unit.value, stretch.to, count + 1);
    const grain = unit.value as 'month' | 'quarter' | 'half';
    return stretch.grain === 'year' ? { ...part, next: stretch.next, grain, ...cycleOf(stretch) } : null;
  }
  return { ...weekOf(stretch, count), next: stretch.next, grain: 'week' };
}

/** `december first week`, `March 2nd week`: a week of the month that stands before it. */
function weekBehind({ lexed }: Clock, month: Moment): Moment | null {
  const nth = at(lexed, month.next, 'ordinal') || lexed.tokens[month.next]?.kind === 'number' ? numeralAt(lexed, month.next) : null;
  const last = nth ? null : at(lexed, month.next, 'last');
  const unit = nth?.ordinal || last ? at(lexed, nth?.next ?? last?.next ?? 0, 'unit') : null;
  return unit?.value === 'week' && month.grain === 'month'
    ? { ...weekOf(month, last ? -1 : (nth?.value ?? 1)), next: unit.next, grain: 'week' }
    : null;
}

/** The nth week of a year by ISO, of anything shorter by the whole weeks in it. */
function weekOf(stretch: Moment, count: number) {
  if (stretch.grain === 'year') {
    const year = new Date(stretch.from * 86_400_000).getUTCFullYear();
    return isoWeekOf(year, count > 0 ? count : isoWeeksIn(year) + count + 1);
  }
  const first = unitOf('week', stretch.from + WEEK - 1);
  const last = unitOf('week', stretch.to - WEEK + 1);
  const week = count > 0 ? first.from + (count - 1) * WEEK : last.from + (count + 1) * WEEK;
  return { from: week, to: week + WEEK - 1 };
}

/** Week 10, tydzień 10, the week of October 7th. */
export function namedWeekAt(clock: Clock, index: number, dateAt: (clock: Clock, index: number) => Moment | null): Moment | null {
  const { lexed } = clock;
  const unit = at(lexed, skip(lexed, index, 'the'), 'unit');
  if (unit?.value !== 'week') return null;
  const number = lexed.tokens[unit.next];
  const value = Number(number?.text);
  if (number?.kind === 'number' && number.text.length <= 2 && value >= 1 && value <= 53) {
    const stated = yearAfter(clock, unit.next + 1);
    const year = stated?.year ?? clock.year;
    const week = isoWeekOf(year, value);
    return { ...week, next: stated?.next ?? unit.next + 1, grain: 'week' };
  }
  const after = at(lexed, unit.next, 'after');
  const feast = after && (holidayAt(clock, after.next) ?? dateAt(clock, after.next));
  if (feast) return { ...unitOf('week', feast.to, 1), next: feast.next, grain: 'week' };
  const linked = skip(lexed, unit.next, 'of', 'starting', 'start', 'the');
  const date = linked === unit.next ? null : dateAt(clock, linked);
  return date?.grain === 'day' ? { ...unitOf('week', date.from), next: date.next, grain: 'week' } : null;
}

/** A bare year: 2027, roku 2027, FY27; needs a word beside it that makes it one. */
export function yearMomentAt(clock: Clock, index: number): Moment | null {
  const { lexed } = clock;
  const decade = decadeAt(clock, index);
  if (decade) return decade;
  const from = skip(lexed, index, 'the');
  const year = yearAt(clock, from);
  if (!year) return null;
  const marked =
    at(lexed, from, 'yearMark') || at(lexed, from, 'fiscal') || at(lexed, year.next - 1, 'yearMark') || lexed.tokens[from]?.kind === 'word';
  if (!marked && !isSupported(clock, from, year.next)) return null;
  const { fiscalStart } = clock;
  if (!at(lexed, turnAt(lexed, from).next, 'fiscal')) return wholeYear(year.year, year.next);
  const days = fiscalStart === 1 ? wholeYear(year.year, year.next) : monthsOf(year.year - 1, fiscalStart, 12);
  return { ...days, next: year.next, grain: 'year', fiscal: fiscalStart };
}
