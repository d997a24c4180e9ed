import { addDays } from '../../../core/days.ts';
import type { Stretch } from '../clauses.ts';
import { durationsIn } from '../quantities/durations.ts';
import type { TimeUnit } from '../quantities/found.ts';
import { marksIn, partAt, type Scene, type SitedDate, wordsWithin } from '../scene.ts';
import { type TimeCandidate, weighTime } from './time-points.ts';
import { type TimeReading, windowsOf, YEAR, yearOf } from './time-readings.ts';
import { soon } from './time-windows.ts';

/** A date with one of the windows that it may give. */
export interface TimeNamed extends TimeCandidate {
  reading: TimeReading;
}

/** Every date that somebody but the seller names, with each window that it may give and what tells for it. */
export function timesNamed(of: Scene): TimeNamed[] {
  let year: number | null = null;
  const dates = of.dates.flatMap((found): TimeNamed[] => {
    const { voice } = partAt(of, found.from);
    if (voice === 'seller' || voice === 'heading') return [];
    const weighed = weighTime(of, found);
    const stated = YEAR.test(of.text.slice(found.start, found.end));
    const windows = windowsOf(of, found, stated ? null : year);
    if (stated || found.grain === 'year')
      year = yearOf(found.kind === 'deadline' ? found.days.to : (found.days.from ?? found.days.to)) ?? year;
    return windows.map((window) => ({ ...weighed, ...window }));
  });
  return [...dates, ...lengthsNamed(of)];
}

const DAYS_IN: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25 };

/** `3-4 months`, to the question when: from today until they are over. */
function lengthsNamed(of: Scene): TimeNamed[] {
  if (!of.parts.some(({ asked, voice }) => asked.has('timing') && voice === 'prospect')) return [];
  return durationsIn(of.reading, of.language.quantities).flatMap(({ start, end, min, max, unit, approximate }): TimeNamed[] => {
    const days = (max ?? min ?? 0) * (DAYS_IN[unit] ?? 0);
    const words = wordsWithin(of.words, { start, end });
    const part = partAt(of, words.from);
    if (days < 1 || days > MAX_LENGTH || !part.asked.has('timing') || of.dates.some((one) => one.start < end && one.end > start)) return [];
    const window = { from: of.today, to: addDays(of.today, Math.round(days)) };
    const found: SitedDate = { start, end, ...words, days: window, grain: 'day', kind: 'deadline', approximate };
    return [{ found, points: 0, reading: 'length', ...window }];
  });
}

/** Days of the longest time that somebody waits for what they buy. */
const MAX_LENGTH = 1100;

/** Words that want it at once, with the window that they give. */
export function urgencies(of: Scene): { at: Stretch; from: string; to: string }[] {
  return of.parts
    .filter(({ voice }) => voice !== 'seller' && voice !== 'heading')
    .flatMap((part) => marksIn(of, 'urgent', part))
    .map((at) => ({ at, ...soon(of) }));
}
