import type { Playbook } from './playbook.ts';

type Hours = Playbook['hours'];

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const DAY_MS = 86_400_000;
/** Further ahead than the longest closed stretch a week of hours can hold. */
const DAYS_AHEAD = 8;

/** The wall clock of an instant in a time zone: as if it were UTC, in milliseconds. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The instant at which the wall clock of a zone shows `wall`; where a clock is put forward over it, the first instant after. */
function instantOf(wall: number, timeZone: string): number {
  const guess = wall - (wallClock(wall, timeZone) - wall);
  return guess - (wallClock(guess, timeZone) - wall);
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The opening hours of the day that lies `ahead` days after the one of `now`, as instants; null when it is closed all day. */
function openingOf(hours: Hours, now: number, ahead: number): { from: number; to: number } | null {
  const midnight = Math.floor(wallClock(now, hours.timeZone) / DAY_MS) * DAY_MS + ahead * DAY_MS;
  const day = DAYS[new Date(midnight).getUTCDay()];
  const open = day && hours.open[day];
  if (!open) return null;
  const at = (time: string) => instantOf(midnight + minutesOf(time) * 60_000, hours.timeZone);
  return { from: at(open.from), to: at(open.to) };
}

/** Whether the company is open at the ISO instant, by its own time zone. */
export function isOpen(hours: Hours, now: string): boolean {
  const instant = Date.parse(now);
  const today = openingOf(hours, instant, 0);
  return today !== null && instant >= today.from && instant < today.to;
}

/** The next opening after the ISO instant; null when the company is never open. */
export function nextOpening(hours: Hours, now: string): Date | null {
  const instant = Date.parse(now);
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const opening = openingOf(hours, instant, ahead);
    if (opening && opening.from > instant) return new Date(opening.from);
  }
  return null;
}
