import { addDays } from '../../../core/days.ts';
import type { Proposal } from '../../../core/proposals.ts';
import { leaning } from '../acts/acts.ts';
import type { Stretch } from '../clauses.ts';
import type { CueName } from '../language.ts';
import { durationsIn } from '../quantities/durations.ts';
import type { TimeUnit } from '../quantities/found.ts';
import {
  claim,
  clauseAt,
  evidenceOf,
  has,
  marksIn,
  partAt,
  type Scene,
  type SitedDate,
  sentenceAt,
  within,
  wordsWithin,
} from '../scene.ts';
import { answersUnknown } from './budget.ts';

const ENOUGH = 2;
const LONG: ReadonlySet<string> = new Set(['month', 'season', 'quarter', 'half']);
/** Points that the examples' judgement gives at most, one way or the other. */
const JUDGED = 3.5;
const AGAINST: [CueName, number][] = [
  ['meets', 4],
  ['happened', 3],
  ['not-timing', 3],
  ['supposes', 1],
];
/** Days that "as soon as possible" is taken to mean. */
const URGENT_DAYS = 30;

export interface TimeCandidate {
  found: SitedDate;
  points: number;
  from: string | null;
  to: string | null;
}

/** When the prospect wants it: the window of days, told from call-backs, the past and the end of another's contract. */
export function timing(of: Scene): Proposal[] {
  const candidates = of.dates.flatMap((found) => {
    const candidate = weigh(of, found);
    return candidate.points >= ENOUGH ? [candidate] : [];
  });
  const surest = candidates.toSorted((a, b) => b.points - a.points || lengthOf(a) - lengthOf(b))[0];
  const best = surest && closest(of, surest, candidates);
  if (best) {
    const corrects = of.utterance.record.timing.window !== null && has(of, 'corrects', sentenceAt(of, best.found.from));
    return [
      claim(
        of,
        'timing.window',
        { from: best.from, to: best.to },
        Math.min(0.95, 0.6 + best.points * 0.06),
        evidenceOf(of, best.found),
        corrects ? 'correct' : 'state',
      ),
    ];
  }
  return urgent(of).concat(ending(of)).slice(0, 1);
}

/** How a date's words are read: as they stand, as the time that begins then, in the year last spoken of, or as what else they may mean. */
export type TimeReading = 'said' | 'period' | 'month' | 'year' | 'other' | 'length';

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
    const weighed = weigh(of, found);
    const stated = YEAR.test(of.text.slice(found.start, found.end));
    const windows = windowsOf(of, found, stated ? null : year);
    if (stated) year = yearOf(found.kind === 'deadline' ? found.days.to : (found.days.from ?? found.days.to)) ?? year;
    return windows.map((window) => ({ ...weighed, ...window }));
  });
  return [...dates, ...lengthsNamed(of)];
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)|[/.]\d\d$/;
const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

type Windowed = { reading: TimeReading; from: string | null; to: string | null };

/** The first days of a month, after which what starts is taken to start in that month. */
const EARLY_DAYS = 10;
/** Years by which a year spoken of before may move a date. */
const MAX_YEARS_ON = 4;

/** The windows that a date may give; `year` is the one that was stated last before it. */
function windowsOf(of: Scene, found: SitedDate, year: number | null): Windowed[] {
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

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

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

const DAYS_IN: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25 };

/** `3-4 months`, to the question when: from today until they are over. */
function lengthsNamed(of: Scene): TimeNamed[] {
  if (!of.parts.some(({ asked, voice }) => asked.has('timing') && voice === 'prospect')) return [];
  return durationsIn(of.reading, of.language.quantities).flatMap(({ start, end, min, max, unit, approximate }): TimeNamed[] => {
    const days = (max ?? min ?? 0) * (DAYS_IN[unit] ?? 0);
    const words = wordsWithin(of.words, { start, end });
    const part = partAt(of, words.from);
    if (days < 1 || days > MAX_LENGTH || !part.asked.has('timing') || of.dates.some((one) => one.start < end && one.end > start)) return [];
    const window = { from: of.today, to: isoOf(new Date(Date.parse(of.today) + Math.round(days) * DAY)) };
    const found: SitedDate = { start, end, ...words, days: window, grain: 'day', kind: 'deadline', approximate };
    return [{ found, points: 0, reading: 'length', ...window }];
  });
}

const DAY = 86_400_000;
/** Days of the longest time that somebody waits for what they buy. */
const MAX_LENGTH = 1100;

/** Words that want it at once, with the window that they give. */
export function urgencies(of: Scene): { at: Stretch; from: string; to: string }[] {
  return of.parts
    .filter(({ voice }) => voice !== 'seller' && voice !== 'heading')
    .flatMap((part) => marksIn(of, 'urgent', part))
    .map((at) => ({ at, ...soon(of) }));
}

const soon = ({ today }: Scene) => ({ from: today, to: addDays(today, URGENT_DAYS) });

/** Who speaks of no other time must have something new when the present contract ends. */
function ending(of: Scene): Proposal[] {
  const found = of.dates.find((date) => {
    const { voice } = partAt(of, date.from);
    const sentence = sentenceAt(of, date.from);
    if (
      voice === 'seller' ||
      voice === 'heading' ||
      sentence.asks ||
      date.days.to === null ||
      date.days.to <= of.today ||
      LONG.has(date.grain)
    )
      return false;
    return (
      marksIn(of, 'contract-ends', sentence).some((mark) => mark.from < date.to && date.from - mark.to <= ENDS_REACH) &&
      !has(of, 'keeps-vendor', sentence)
    );
  });
  return found ? [claim(of, 'timing.window', { from: of.today, to: found.days.to }, 0.6, evidenceOf(of, found))] : [];
}

/** `in autumn, October is best`: a shorter time inside the surest one, said right after it, says it more exactly. */
function closest(of: Scene, surest: TimeCandidate, candidates: readonly TimeCandidate[]): TimeCandidate {
  const closer = candidates.find(
    (one) =>
      one !== surest &&
      one.found.from > surest.found.from &&
      one.found.from - surest.found.to <= CLOSER_REACH &&
      one.points >= surest.points - CLOSER_POINTS &&
      partAt(of, one.found.from) === partAt(of, surest.found.from) &&
      lengthOf(one) < lengthOf(surest) &&
      (one.from ?? '') <= (surest.to ?? '9') &&
      (one.to ?? '9') >= (surest.from ?? ''),
  );
  return closer ?? surest;
}

/** Words from a time to one that says it more exactly, and points that this one may lack. */
const CLOSER_REACH = 8;
const CLOSER_POINTS = 2.5;

function weigh(of: Scene, found: SitedDate): TimeCandidate {
  const part = partAt(of, found.from);
  const none = { found, points: 0, from: null, to: null };
  if (part.voice === 'seller' || part.voice === 'heading') return none;
  const clause = clauseAt(of, found.from);
  const sentence = sentenceAt(of, found.from);
  const window = windowOf(of, found, clause, sentence);
  if (window.to !== null && window.to < of.today) return none;
  if (has(of, 'recurs', { from: Math.max(0, found.from - 1), to: found.from }) && part.asked.size === 0) return none;
  // A page's own date, and "today", are when it was written.
  if (part.voice === 'notes' && window.from === of.today && window.to === of.today) return none;
  const asked = part.asked.has('timing');
  let points = 0;
  if (asked) points += 3;
  if (part.asked.has('other-time') && !asked) points -= 5;
  if (answersUnknown(part)) points += 2;
  if (part.asked.has('budget') && !asked) points += standsBeside(of, found, clause) ? BESIDE_AN_ANSWER : -2;
  if (isLateAnswer(of, found)) points += 3;
  if (has(of, 'wants-by', clause)) points += 3;
  else if (has(of, 'wants-by', sentence)) points += 2;
  points += leaning(of, found.from, 'wanted-date', 'other-date') * JUDGED;
  if (!asked && (has(of, 'wants', sentence) || has(of, 'ready', sentence))) points += 1;
  if (has(of, 'starts-after', clause)) points += 1;
  if (found.kind === 'deadline' && points > 0) points += 1;
  const byThen = asked && has(of, 'by-then', sentence);
  if (byThen) points += 2;
  const ends = byThen ? [] : marksIn(of, 'contract-ends', sentence);
  if (ends.length > 0) {
    const own = has(of, 'contract-ends', clause);
    if (leaves(of, sentence)) points += 3;
    else if (has(of, 'starts-after', sentence) || has(of, 'wants-by', sentence))
      points += own && !has(of, 'wants-by', clause) && within(of.dates, sentence).length > 1 ? -3 : 0;
    else points -= asked ? 0 : 3;
  }
  const between = (mark: Stretch) => of.dates.some((one) => one !== found && one.from >= mark.to && one.to <= found.from);
  const endsHere = ends.some((mark) => mark.to <= found.from && found.from - mark.to <= ENDS_REACH && !between(mark));
  if (endsHere && within(of.dates, sentence).some((one) => one !== found)) points -= 4;
  for (const [cue, weight] of AGAINST) {
    if (has(of, cue, clause)) points -= asked ? weight - 2 : weight;
    else if (has(of, cue, sentence) && !asked) points -= 1;
  }
  if (sentence.asks && !asked && !has(of, 'wants-by', clause)) points -= 2;
  // "This year" by the way is when money is spent, not when a thing is wanted.
  if (found.grain === 'year' && !asked && !has(of, 'wants-by', clause)) points -= 2;
  return { found, points, ...window };
}

/** What a date that bounds something counts where it stands in a clause of its own beside an amount: `1000 EUR a month, from March`. */
const BESIDE_AN_ANSWER = 3;

/** A date with words of its own, in a chat, after the amount that was asked for. */
function standsBeside(of: Scene, found: SitedDate, clause: Stretch): boolean {
  if (of.utterance.kind !== 'visitor' || (found.kind !== 'from' && found.kind !== 'deadline' && !has(of, 'wants-by', clause))) return false;
  const isApart =
    within(of.money, clause).length === 0 && !has(of, 'budget', clause) && !has(of, 'approved', clause) && !has(of, 'planned', clause);
  return isApart && of.money.some((one) => one.to <= clause.from);
}

/** Words of an answer that is hardly more than a date. */
const SHORT_ANSWER = 5;

/** "By March" to whatever is asked now, in a chat where no time is known: more than a day long, so no call back at a time. */
function isLateAnswer(of: Scene, found: SitedDate): boolean {
  const part = partAt(of, found.from);
  const isAnswer = of.utterance.kind === 'visitor' && part.asked.size > 0 && part.to - part.from <= SHORT_ANSWER;
  const isOther = (['timing', 'other-time', 'budget', 'money-now'] as const).some((asked) => part.asked.has(asked));
  return isAnswer && !isOther && of.utterance.record.timing.window === null && (found.grain !== 'day' || found.kind === 'deadline');
}

/** Words between "the contract ends" and its day. */
const ENDS_REACH = 4;

function windowOf(of: Scene, found: SitedDate, clause: Stretch, sentence: Stretch): { from: string | null; to: string | null } {
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
  if ((before || byThen) && found.days.to !== null && found.days.to > of.today)
    return { from: of.today, to: found.kind === 'point' || byThen ? found.days.to : found.days.to };
  return { from: found.days.from, to: found.days.to };
}

/** Words between "before" and the month of what it names. */
const BEFORE_REACH = 9;

/** The end of a contract is a date to be ready by for those who will not renew it. */
const leaves = (of: Scene, sentence: Stretch): boolean => has(of, 'not-renewing', sentence);

/** Nothing is said of the end of "from July on": the first month counts. */
function monthAfter(day: string | null): string | null {
  if (day === null) return null;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function urgent(of: Scene): Proposal[] {
  for (const part of of.parts) {
    if (part.voice === 'seller' || part.voice === 'heading') continue;
    const mark = marksIn(of, 'urgent', part).find(
      (one) => part.asked.has('timing') || has(of, 'wants-by', sentenceAt(of, one.from)) || has(of, 'wants', sentenceAt(of, one.from)),
    );
    if (!mark || has(of, 'meets', clauseAt(of, mark.from)) || sentenceAt(of, mark.from).asks) continue;
    return [claim(of, 'timing.window', soon(of), 0.7, evidenceOf(of, mark))];
  }
  return [];
}

const lengthOf = ({ from, to }: TimeCandidate): number =>
  from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);
