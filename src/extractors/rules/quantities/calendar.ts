import type { CalendarUnit, Holiday, Season } from './language.ts';

/** A day as a whole number of days since 1970-01-01. */
export type Day = number;

/** Both ends inclusive. */
export interface Days {
  from: Day;
  to: Day;
}

const MS_PER_DAY = 86_400_000;
const MONTHS = 12;
const WEEK = 7;
/** 1970-01-01 was a Thursday, three days after a Monday. */
const EPOCH_WEEKDAY = 3;

/** The day of a date; months and days beyond their range carry over. Years before 100 are meant as they stand. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** The day of `YYYY-MM-DD…`. */
export function parseDay(iso: string): Day {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return dayOf(year, month, day);
}

/** The date of a day. */
export function dateOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const { year, month, day: date } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + EPOCH_WEEKDAY) % WEEK) + WEEK) % WEEK) + 1;
}

/** True for a date that the calendar has. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= MONTHS && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  return dateOf(dayOf(year, month + 1, 0)).day;
}

/** The same day of another month, or that month's last. */
export function addMonths(day: Day, count: number): Day {
  const date = dateOf(day);
  const index = date.year * MONTHS + date.month - 1 + count;
  const year = Math.floor(index / MONTHS);
  const month = index - year * MONTHS + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** A run of whole months. */
export function monthsOf(year: number, month: number, count = 1): Days {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + count, 1) - 1 };
}

const monthsPer: Partial<Record<CalendarUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };
const daysPer: Partial<Record<CalendarUnit, number>> = { day: 1, week: 7, weekend: 7, fortnight: 14 };

/** The unit of the calendar that holds `day`, moved on by `count` units: the week, the quarter, the weekend of this week. */
export function unitOf(unit: CalendarUnit, day: Day, count = 0, yearStart = 1): Days {
  const monday = day - weekdayOf(day) + 1;
  const months = monthsPer[unit];
  if (months !== undefined) {
    const { year, month } = dateOf(day);
    const offset = months === MONTHS || months === 3 ? yearStart - 1 : 0;
    const index = Math.floor((year * MONTHS + month - 1 - offset) / months) + count;
    const start = index * months + offset;
    return monthsOf(Math.floor(start / MONTHS), (start % MONTHS) + 1, months);
  }
  if (unit === 'week') return { from: monday + count * WEEK, to: monday + count * WEEK + 6 };
  if (unit === 'weekend') return { from: monday + count * WEEK + 5, to: monday + count * WEEK + 6 };
  if (unit === 'fortnight') return { from: monday + count * 14, to: monday + count * 14 + 13 };
  return { from: day + count, to: day + count };
}

/** `day` moved by a number of units, whole or not. */
export function shift(day: Day, count: number, unit: CalendarUnit): Day {
  const months = monthsPer[unit];
  if (months !== undefined) {
    const whole = Math.trunc(count * months);
    return addMonths(day, whole) + Math.round((count * months - whole) * 30);
  }
  const days = daysPer[unit];
  return days === undefined ? day + Math.floor((count * (unit === 'hour' ? 1 : 0)) / 24) : day + Math.round(count * days);
}

/** Gauss's rule for Easter Sunday, as Meeus gives it for the Gregorian calendar. */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const index = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(index / 31), (index % 31) + 1);
}

/** The nth weekday of a span, from its end where `nth` is below zero; null where it has none. */
export function nthWeekday(span: Days, weekday: number, nth: number): Day | null {
  const first = span.from + ((weekday - weekdayOf(span.from) + WEEK) % WEEK);
  const last = span.to - ((weekdayOf(span.to) - weekday + WEEK) % WEEK);
  const day = nth > 0 ? first + (nth - 1) * WEEK : last + (nth + 1) * WEEK;
  return day >= span.from && day <= span.to ? day : null;
}

/** The days of a feast in a year, for each time that it comes. */
export function holidaysOf(holiday: Holiday, year: number, fiscalStart: number): Days[] {
  if ('starts' in holiday) return startsOf(holiday.starts, year).map((from) => ({ from, to: from + (holiday.days ?? 1) - 1 }));
  if ('fiscal' in holiday) return [monthsMoved(holidayOf(holiday, year), fiscalStart - UNSAID_FISCAL_START)];
  return [holidayOf(holiday, year)];
}

/** April, as in most countries whose business year is not the calendar's. */
export const UNSAID_FISCAL_START = 4;

function monthsMoved({ from, to }: Days, months: number): Days {
  return months === 0 ? { from, to } : { from: addMonths(from, months), to: addMonths(to + 1, months) - 1 };
}

function startsOf(starts: string, year: number): Day[] {
  return starts.split(',').flatMap((one) => {
    const start = one.trim();
    if (start === 'easter') return [easterOf(year)];
    const [day = 1, month = 1, stated = year] = start.split('-').map(Number).reverse();
    return stated === year ? [dayOf(year, month, day)] : [];
  });
}

function holidayOf(holiday: Exclude<Holiday, { starts: unknown }>, year: number): Days {
  if ('easter' in holiday) {
    const from = easterOf(year) + holiday.easter;
    return { from, to: from + (holiday.days ?? 1) - 1 };
  }
  if ('weekday' in holiday) {
    const from =
      (nthWeekday(monthsOf(year, holiday.month), holiday.weekday, holiday.nth) ?? dayOf(year, holiday.month, 1)) + (holiday.plus ?? 0);
    return { from, to: from };
  }
  const from = dayOf(year, holiday.month, holiday.day);
  return { from, to: from + (holiday.days ?? 1) - 1 };
}

const seasonStarts: Record<Season, [month: number, day: number]> = {
  spring: [3, 20],
  summer: [6, 21],
  autumn: [9, 23],
  winter: [12, 21],
};
const seasons: Season[] = ['spring', 'summer', 'autumn', 'winter'];

/** The astronomical season that starts in `year`. */
export function seasonOf(season: Season, year: number): Days {
  const [month, day] = seasonStarts[season];
  const next = seasons[(seasons.indexOf(season) + 1) % seasons.length] as Season;
  const [endMonth, endDay] = seasonStarts[next];
  return { from: dayOf(year, month, day), to: dayOf(season === 'winter' ? year + 1 : year, endMonth, endDay) - 1 };
}

/** The ISO week of a year; week 1 holds the first Thursday. */
export function isoWeekOf(year: number, week: number): Days {
  const first = unitOf('week', dayOf(year, 1, 4));
  return { from: first.from + (week - 1) * WEEK, to: first.to + (week - 1) * WEEK };
}

/** How many ISO weeks a year has. */
export function isoWeeksIn(year: number): number {
  return Math.round((isoWeekOf(year + 1, 1).from - isoWeekOf(year, 1).from) / WEEK);
}
