import type { Proposal } from '../../../core/proposals.ts';
import { INTEREST_LEVELS, type InterestLevel } from '../../../core/record.ts';
import { likeliest } from '../acts/acts.ts';
import type { Act } from '../acts/labels.ts';
import type { Stretch } from '../clauses.ts';
import type { CueName } from '../language.ts';
import { claim, clauseAt, evidenceOf, has, isNegated, marksIn, type Scene, sentenceAt, trimmed } from '../scene.ts';

const SHOWN_BY: [CueName, InterestLevel, number][] = [
  ['ready', 'ready', 0.75],
  ['compares', 'comparing', 0.75],
  ['weighs', 'comparing', 0.7],
  ['asks-fit', 'evaluating', 0.7],
  ['asks-price', 'information', 0.7],
  ['asks-general', 'information', 0.7],
  ['just-looking', 'information', 0.75],
];

const TOLD_BY: [Act, InterestLevel][] = [
  ['ready', 'ready'],
  ['comparing', 'comparing'],
  ['evaluating', 'evaluating'],
];
/** Likelihood from which an act of the examples counts. */
const ENOUGH = 0.8;
const WHOLE: Stretch = { from: 0, to: Number.POSITIVE_INFINITY };

/** How far they are, by what this message says and what else was read from it; it never falls but to "not interested". */
export function interest(of: Scene, read: readonly Proposal[]): Proposal[] {
  const none = refused(of);
  if (none && !read.some(({ field, value }) => field === 'need.present' && value === true)) return [none];
  const shown: { level: InterestLevel; at: Stretch; confidence: number }[] = [];
  for (const part of of.parts) {
    if (part.voice === 'seller' || part.voice === 'heading') continue;
    for (const [cue, level, confidence] of SHOWN_BY) {
      const mark = marksIn(of, cue, part).find(
        (one) =>
          !isNegated(of, one) && !(level === 'ready' && (sentenceAt(of, one.from).asks || has(of, 'supposes', clauseAt(of, one.from)))),
      );
      if (mark && !(isLong(of) && (level === 'ready' || level === 'comparing'))) shown.push({ level, at: mark, confidence });
    }
  }
  if (!isLong(of))
    for (const [act, level] of TOLD_BY) {
      const told = likeliest(of, WHOLE, act);
      if (told && told.share >= ENOUGH && !(level === 'ready' && sentenceAt(of, told.at.from).asks))
        shown.push({ level, at: told.at, confidence: 0.4 + told.share * 0.35 });
    }
  const alternatives = read.find(({ field }) => field === 'interest.alternatives');
  const needed = read.find(({ field, value }) => field === 'need.present' && value === true);
  const found = [
    ...shown.map(({ level, at, confidence }) =>
      claim(of, 'interest.level', level, confidence, evidenceOf(of, trimmed(of, clauseAt(of, at.from)))),
    ),
    ...(alternatives ? [claim(of, 'interest.level', 'comparing', 0.75, alternatives.evidence[0])] : []),
    ...(needed ? [claim(of, 'interest.level', 'evaluating', 0.65, needed.evidence[0])] : []),
  ];
  const held = of.utterance.record.interest.level;
  const rank = (one: Proposal) => INTEREST_LEVELS.indexOf(one.value as InterestLevel);
  const best = found.toSorted((a, b) => rank(b) - rank(a))[0];
  if (!best || (held && held.value !== 'none' && rank(best) <= INTEREST_LEVELS.indexOf(held.value))) return [];
  return [{ ...best, mode: held ? 'correct' : 'state' } as Proposal];
}

/** In a long call orders, contracts and comparisons are talked about before anything is asked for. */
const isLong = (of: Scene): boolean =>
  of.utterance.kind === 'rep' &&
  (of.parts.filter(({ voice }) => voice === 'prospect').length >= LONG_TALK ||
    of.utterance.messages.filter(({ from }) => from === 'visitor').length >= LONG_TALK);

const LONG_TALK = 6;

function refused(of: Scene): Proposal | null {
  for (const part of of.parts) {
    if (part.voice === 'seller' || part.voice === 'heading') continue;
    const mark = marksIn(of, 'not-interested', part).find((one) => !has(of, 'supposes', clauseAt(of, one.from)));
    if (!mark) continue;
    if (part.asked.has('budget') || part.asked.has('authority') || part.asked.has('timing')) continue;
    if (part.voice === 'prospect' && part.asked.has('alternatives') && mark.to - mark.from < 2) continue;
    return claim(of, 'interest.level', 'none', 0.82, evidenceOf(of, trimmed(of, clauseAt(of, mark.from))));
  }
  return null;
}
