import { clauseAt, type Scene, type SitedDate, sentenceAt } from '../scene.ts';
import { monthAfter, windowOf } from './time-windows.ts';

/** How a date's words are read: as they stand, as the time that begins then, in the year last spoken of, or as what else they may mean. */
export type TimeReading = 'said' | 'period' | 'month' | 'year' | 'other' | 'length';

/** A year as a date's words state it. */
export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)|[/.]\d\d$/;
export const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** A window, and how the words are read that give it. */
export type Windowed = { reading: TimeReading; from: string | null; to: string | null };

/** The first days of a month, after which what starts is taken to start in that month. */
const EARLY_DAYS = 10;
/** Years by which a year spoken of before may move a date. */
const MAX_YEARS_ON = 4;

/** The windows that a date may give; `year` is the one that was stated last before it. */
export function windowsOf(of: Scene, found: SitedDate, year: number | null): Windowed[] {
  const said = windowOf(of, found, clauseAt(of, found.from), sentenceAt(of, found.from));
  const { from, to } = found.days;
  const all: Windowed[] = [{ reading: 'said', ...said }];
  if (found.kind !== 'deadline' && to !== said.to) all.push({ reading: 'period', from, to: to ?? monthAfter(from) });
  if (startsEarly(found)) all.push({ reading: 'month', from, to: lastOfMonth(from ?? of.today) });
  if (found.other) all.push({ reading: 'other', ...found.other });
  const years = year === null || to === null || found.grain === 'year' || found.grain === 'week' ? 0 : year - (yearOf(from ?? to) ?? year);
  const isDeadline = found.kind === 'deadline';
  const on = isDeadline && to !== null && year !== null ? year - (yearOf(to) ?? year) : years;
  if (on > 0 && on <= MAX_YEARS_ON) all.push({ reading: 'year', from: isDeadline ? of.today : yearsOn(from, on), to: yearsOn(to, on) });
  return all;
}

/** A first day of something, or the first days of a month. */
function startsEarly({ days: { from, to }, kind, grain }: SitedDate): boolean {
  if (kind === 'deadline' || grain !== 'day' || from === null || Number(from.slice(8)) > EARLY_DAYS) return false;
  return kind !== 'window' || (to !== null && to.slice(0, 7) === from.slice(0, 7) && Number(to.slice(8)) <= EARLY_DAYS);
}

export const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

function lastOfMonth(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return isoOf(date);
}

/** The same day some years on, or its month's last. */
function yearsOn(day: string | null, years: number): string | null {
  if (day === null) return null;
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  const last = lastOfMonth(moved);
  return day === lastOfMonth(day) || moved > last ? last : moved;
}
