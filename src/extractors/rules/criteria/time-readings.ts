import { addDays, addMonths } from '../../../core/days.ts';
import { clauseAt, has, type Scene, type SitedDate, sentenceAt } from '../scene.ts';
import { businessYearMoved, seasonTurned } from './time-cycles.ts';
import { monthAfter, type Window, windowOf } from './time-windows.ts';

/**
 * How a date's words are read: as they stand, as the time that begins then, in the year last spoken of, as what else they may mean, as what must
 * be over before it is wanted, as what it must be ready for, as a part of the country's business year or as a season of the south.
 */
export type TimeReading = 'said' | 'period' | 'year' | 'other' | 'length' | 'after' | 'ready' | 'business' | 'south';

/** A year as a date's words state it. */
export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)|[/.]\d\d$/;
export const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** A window, and how the words are read that give it. */
export type Windowed = Window & { reading: TimeReading };

/** The first days of a month, by which its first half is meant as often as the day itself. */
const EARLY_DAYS = 10;
const STARTING_DAYS = 14;
/** Years by which a year spoken of before may move a date. */
const MAX_YEARS_ON = 4;

/** The windows that a date may give; `year` is the one that was stated last before it. */
export function windowsOf(of: Scene, found: SitedDate, year: number | null): Windowed[] {
  const said = windowOf(of, found, clauseAt(of, found.from), sentenceAt(of, found.from));
  const { from, to } = found.days;
  if (from !== null && startsEarly(found) && said.from === from) said.to = addDays(from, STARTING_DAYS);
  const all: Windowed[] = [{ reading: 'said', ...said }];
  if (found.kind !== 'deadline' && to !== said.to && !startsEarly(found)) all.push({ reading: 'period', from, to: to ?? monthAfter(from) });
  if (found.other) all.push({ reading: 'other', ...found.other });
  const years = year === null || to === null || found.grain === 'year' || found.grain === 'week' ? 0 : year - (yearOf(from ?? to) ?? year);
  const isDeadline = found.kind === 'deadline';
  const on = isDeadline && to !== null && year !== null ? year - (yearOf(to) ?? year) : years;
  if (on > 0 && on <= MAX_YEARS_ON) all.push({ reading: 'year', from: isDeadline ? of.today : yearsOn(from, on), to: yearsOn(to, on) });
  const soonest = found.kind === 'from' ? monthAfter(from) : null;
  if (soonest !== null && to !== null && soonest < to) all.push({ reading: 'period', from, to: soonest });
  if (beginsAfter(of, found)) all.push({ reading: 'after', ...afterwards(found) });
  const ahead = found.kind !== 'deadline' && from !== null && from > of.today && from !== said.to;
  if (ahead && has(of, 'ready-for', { from: Math.max(0, found.from - READY_REACH), to: found.from }))
    all.push({ reading: 'ready', from: of.today, to: from });
  for (const window of businessYearMoved(of, found)) all.push({ reading: 'business', ...window });
  const turned = seasonTurned(of, found);
  if (turned) all.push({ reading: 'south', ...turned });
  return all;
}

/** Words between what it must be ready for and that word. */
const READY_REACH = 3;
/** Words behind a date in which what comes after it is spoken of. */
const AFTER_REACH = 40;

/** `locked in till May`, `we hear on 12 June and start right after`, `the contract ends in May, so then`. */
function beginsAfter(of: Scene, { from, to, days, kind }: SitedDate): boolean {
  if (days.to === null || days.to <= of.today || kind === 'from') return false;
  if (kind === 'deadline') return has(of, 'contract-ends', sentenceAt(of, from)) || has(of, 'starts-after', { from, to: to + AFTER_REACH });
  return has(of, 'then-after', { from: to, to: to + AFTER_REACH });
}

/** From the last month, or the day, of a date until a month after it. */
function afterwards({ days: { from, to }, kind, grain }: SitedDate): Window {
  const end = to ?? from;
  const isDay = grain === 'day' || grain === 'week' || end === null;
  const start = isDay ? (kind === 'deadline' ? end : from) : `${end.slice(0, 7)}-01`;
  const next = end === null ? null : monthAfter(addDays(end, 1));
  return { from: start, to: next };
}

/** A first day of something, or the first days of a month. */
function startsEarly({ days: { from, to }, kind, grain }: SitedDate): boolean {
  if (kind === 'deadline' || grain !== 'day' || from === null || Number(from.slice(8)) > EARLY_DAYS) return false;
  return kind !== 'window' || (to !== null && to.slice(0, 7) === from.slice(0, 7) && Number(to.slice(8)) <= EARLY_DAYS);
}

const lastOfMonth = (day: string): string => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);

/** The same day some years on, or its month's last. */
function yearsOn(day: string | null, years: number): string | null {
  if (day === null) return null;
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  const last = lastOfMonth(moved);
  return day === lastOfMonth(day) || moved > last ? last : moved;
}
