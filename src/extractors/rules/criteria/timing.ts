import type { Proposal } from '../../../core/proposals.ts';
import { claim, clauseAt, evidenceOf, has, marksIn, partAt, type Scene, sentenceAt } from '../scene.ts';
import { type TimeCandidate, weighTime } from './time-points.ts';
import { ENDS_REACH, LONG, soon } from './time-windows.ts';

const ENOUGH = 2;
/** When the prospect wants it: the window of days, told from call-backs, the past and the end of another's contract. */
export function timing(of: Scene): Proposal[] {
  const candidates = of.dates.flatMap((found) => {
    const candidate = weighTime(of, found);
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
