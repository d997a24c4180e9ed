import { addMonths, dateOf, isoOf, parseDay, UNSAID_FISCAL_START } from '../quantities/calendar.ts';
import { has, type Scene, type SitedDate, sentenceAt } from '../scene.ts';
import { voted } from './currency.ts';
import type { Window } from './time-windows.ts';

const MONTHS = 12;
/** Days of a month from which a year that ends then makes room for one that starts with the next month. */
const LATE = 28;

/** Months in which business years start that are not the calendar's, by the money of the country; the federal one for dollars. */
const STARTS: Record<string, number> = {
  INR: 4,
  GBP: 4,
  NZD: 4,
  CAD: 4,
  SGD: 4,
  HKD: 4,
  JPY: 4,
  ZAR: 3,
  AUD: 7,
  PKR: 7,
  BDT: 7,
  KES: 7,
  USD: 10,
};
/** Money of countries whose business year is mostly the calendar's. */
const PLAIN: ReadonlySet<string> = new Set('EUR PLN CHF SEK NOK DKK CZK HUF RON BRL'.split(' '));
/** Money of the southern half of the earth. */
const SOUTHERN: ReadonlySet<string> = new Set('AUD NZD ZAR ARS CLP BRL UYU BWP NAD'.split(' '));

const movedBy = (day: string, months: number): string => isoOf(addMonths(parseDay(day) + 1, months) - 1);
const startMovedBy = (day: string, months: number): string => isoOf(addMonths(parseDay(day), months));

/** Words between "the fiscal year" and the month that it starts in. */
const START_REACH = 5;

/** The month in which the business year starts as the message tells it: `the fiscal year (starts April 1)`; null where it does not. */
function startTold(of: Scene): number | null {
  let named: number | null = null;
  for (const { from, days, grain, fiscal } of of.dates) {
    const day = days.to ?? days.from;
    if (day === null || fiscal !== undefined || !has(of, 'business-year', sentenceAt(of, from))) continue;
    const { month, day: date } = dateOf(parseDay(day));
    if (grain === 'day' && date === 1) return month;
    if (grain === 'day' && date >= LATE) return (month % MONTHS) + 1;
    if (grain === 'month' && has(of, 'business-year', { from: Math.max(0, from - START_REACH), to: from })) named ??= month;
  }
  return named;
}

/** A part of a business year where the year starts in the month that the message, or else the country, has for it. */
export function businessYearMoved(of: Scene, found: SitedDate): Window[] {
  const { fiscal } = found;
  if (fiscal === undefined) return [];
  const told = startTold(of);
  const money = told === null ? voted(of, null) : null;
  const start = told ?? STARTS[money ?? ''] ?? (PLAIN.has(money ?? '') ? 1 : UNSAID_FISCAL_START);
  if (start === fiscal) return [];
  const { from, to } = found.days;
  const end = to ?? from;
  if (end === null) return [];
  const isDeadline = found.kind === 'deadline';
  let months = start - fiscal;
  if (fiscal === 1) {
    const today = dateOf(parseDay(of.today));
    const isStated = /\d\d/.test(of.text.slice(found.start, found.end));
    // `FY29` ends in 2029; of a year that is only this or the next one the one that runs today is the first.
    if (isStated || today.month < start) months -= MONTHS;
    while (!isStated && movedBy(end, months) < of.today) months += MONTHS;
  } else {
    while (movedBy(end, months) < of.today) months += MONTHS;
    while (movedBy(end, months - MONTHS) >= of.today) months -= MONTHS;
  }
  return [{ from: isDeadline || from === null ? of.today : startMovedBy(from, months), to: movedBy(end, months) }];
}

const HALF_YEAR = 6;

/** A season as the south has it, in a conversation from there; null elsewhere. */
export function seasonTurned(of: Scene, found: SitedDate): Window | null {
  const { from, to } = found.days;
  if (!found.season || to === null || !SOUTHERN.has(voted(of, null) ?? '')) return null;
  const months = [-HALF_YEAR, HALF_YEAR].find((one) => movedBy(to, one) > of.today);
  if (months === undefined) return null;
  return { from: found.kind === 'deadline' || from === null ? of.today : startMovedBy(from, months), to: movedBy(to, months) };
}
