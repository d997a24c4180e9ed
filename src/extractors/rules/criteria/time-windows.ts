import { addDays, addMonths } from '../../../core/days.ts';
import type { Stretch } from '../clauses.ts';
import { has, marksIn, type Scene, type SitedDate } from '../scene.ts';

/** First and last day of a time; null where it is open. */
export interface Window {
  from: string | null;
  to: string | null;
}

/** Times long enough to begin before they are reached. */
export const LONG: ReadonlySet<string> = new Set(['month', 'season', 'quarter', 'half']);
/** Days that "as soon as possible" is taken to mean. */
const URGENT_DAYS = 30;

/** The window of what is wanted at once. */
export const soon = ({ today }: Scene) => ({ from: today, to: addDays(today, URGENT_DAYS) });

/** Words between "the contract ends" and its day. */
export const ENDS_REACH = 4;

/** The window that a date gives where it stands. */
export function windowOf(of: Scene, found: SitedDate, clause: Stretch, sentence: Stretch): Window {
  if (found.kind === 'deadline') return { from: of.today, to: found.days.to };
  if (has(of, 'contract-ends', sentence) && leaves(of, sentence) && found.days.to !== null) return { from: of.today, to: found.days.to };
  if (found.kind === 'from') return { from: found.days.from, to: found.days.to ?? monthAfter(found.days.from) };
  // `before the season starts in May`: ready when the month begins.
  const at = found.from;
  const since = Math.max(sentence.from, at - BEFORE_REACH);
  const event = !LONG.has(found.grain)
    ? undefined
    : marksIn(of, 'before-word', { from: since, to: at }).find(
        (mark) => mark.to < at && of.words[mark.to]?.kind === 'word' && !of.dates.some((one) => one.from >= mark.to && one.to <= at),
      );
  if (event && found.kind === 'window' && found.days.from !== null && found.days.from > of.today)
    return { from: of.today, to: found.days.from };
  // A date may begin inside a word.
  const start = (of.words[found.from]?.start ?? 0) >= found.start ? found.from : found.from + 1;
  const before = has(of, 'deadline-word', { from: Math.max(clause.from, start - 3), to: start });
  const byThen = has(of, 'by-then', sentence);
  if ((before || byThen) && found.days.to !== null && found.days.to > of.today) return { from: of.today, to: found.days.to };
  return { from: found.days.from, to: found.days.to };
}

/** Words between "before" and the month of what it names. */
const BEFORE_REACH = 9;

/** The end of a contract is a date to be ready by for those who will not renew it. */
export const leaves = (of: Scene, sentence: Stretch): boolean => has(of, 'not-renewing', sentence);

/** Nothing is said of the end of "from July on": the first month counts. */
export const monthAfter = (day: string | null): string | null => (day === null ? null : addDays(addMonths(day, 1), -1));
