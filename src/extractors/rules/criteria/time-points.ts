import { leaning } from '../acts/acts.ts';
import type { Stretch } from '../clauses.ts';
import type { CueName } from '../language.ts';
import { clauseAt, has, marksIn, partAt, type Scene, type SitedDate, sentenceAt, within } from '../scene.ts';
import { answersUnknown } from './budget.ts';
import { ENDS_REACH, leaves, windowOf } from './time-windows.ts';

/** Points that the examples' judgement gives at most, one way or the other. */
const JUDGED = 3.5;
const AGAINST: [CueName, number][] = [
  ['meets', 4],
  ['happened', 3],
  ['not-timing', 3],
  ['supposes', 1],
];
/** A date, its window where it stands, and how much tells for it. */
export interface TimeCandidate {
  found: SitedDate;
  points: number;
  from: string | null;
  to: string | null;
}

/** What tells for and against a date as the time when it is wanted. */
export function weighTime(of: Scene, found: SitedDate): TimeCandidate {
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
