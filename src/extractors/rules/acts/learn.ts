import { learnLinear, sharesOf } from '../linear.ts';
import { featuresOf } from './features.ts';
import { ACTS, ACTS_OF, type Act, type ActWords } from './labels.ts';

export interface Example extends ActWords {
  acts: ReadonlySet<Act>;
}

/** The likelihood (0–1) of every act, in the order of `ACTS`, each by itself: a clause may do several things or none. */
export type ActJudge = (clause: ActWords) => readonly number[];

/** More rounds change hardly anything in what is held out; examples of an act weigh more than those without it, which are many. */
const SCHOOLING = { rounds: 4, step: 1.2, shrink: 0.0015, rare: 2, seen: 1 };
/** The goal of an act that an example teaches nothing of. */
const UNSEEN = -1;

/** A judge learnt from examples over words, pairs and letters; the same examples always give the same judge. */
export function learnActs(examples: readonly Example[]): ActJudge {
  const lessons = examples.map((example) => ({ features: featuresOf(example), goals: ACTS.map((act) => goalOf(example, act)) }));
  const linear = learnLinear(lessons, ACTS.length, SCHOOLING);
  return (clause) => sharesOf(linear, featuresOf(clause));
}

/** What an example teaches of an act; nothing where the act cannot be seen, as an amount's in a clause without one. */
function goalOf({ acts, words }: Example, act: Act): number {
  const of = ACTS_OF[act];
  if (of !== undefined && !words.includes(of)) return UNSEEN;
  return acts.has(act) ? 1 : 0;
}
