import { featuresOf } from './features.ts';
import { ACTS, ACTS_OF, type Act, type ActWords } from './labels.ts';

export interface Example extends ActWords {
  acts: ReadonlySet<Act>;
}

/** The likelihood (0–1) of every act, in the order of `ACTS`, each by itself: a clause may do several things or none. */
export type ActJudge = (clause: ActWords) => Float32Array;

/** Rounds over all examples; more change hardly anything in what is held out. */
const ROUNDS = 4;
const STEP = 1.2;
/** What a weight loses each time it is touched, as a share of the step. */
const SHRINK = 0.0015;
/** Examples of an act weigh more than those without it, which are many. */
const RARE = 2;
/** A gap to the goal that is not worth a step. */
const NEGLIGIBLE = 0.05;
/** How far the weights of a clause's features add up, whatever their number. */
const REACH = 2;
const BIAS_STEP = 0.02;
/** Before anything is learnt every act is unlikely. */
const FIRST_BIAS = -3.5;
const SEED = 20_260;
/** The goal of an act that an example teaches nothing of. */
const UNSEEN = -1;

/**
 * A judge learnt from examples: one logistic regression an act over words, pairs and letters, shrunk towards zero. The order of the
 * examples is shuffled the same way each time, so the same examples always give the same judge.
 */
export function learnActs(examples: readonly Example[]): ActJudge {
  const width = ACTS.length;
  const features = examples.map(featuresOf);
  const index = new Map<number, number>();
  for (const own of features) for (const feature of own) if (!index.has(feature)) index.set(feature, index.size);
  // Each row once: the last clause that touched it is written beside it.
  const touched = new Int32Array(index.size);
  let clauses = 0;
  const rowsOf = (found: readonly number[]): Int32Array => {
    clauses += 1;
    const rows: number[] = [];
    for (let i = 0; i < found.length; i++) {
      const row = index.get(found[i] as number);
      if (row === undefined || touched[row] === clauses) continue;
      touched[row] = clauses;
      rows.push(row * width);
    }
    return Int32Array.from(rows);
  };
  const weights = new Float32Array(index.size * width);
  const slopes = new Float32Array(index.size * width).fill(1);
  const bias = new Float32Array(width).fill(FIRST_BIAS);
  const shares = new Float32Array(width);
  const judge = (rows: Int32Array, scale: number): void => {
    shares.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      for (let k = 0; k < width; k++) shares[k] = (shares[k] as number) + (weights[row + k] as number);
    }
    for (let k = 0; k < width; k++) shares[k] = 1 / (1 + Math.exp(-(shares[k] as number) * scale - (bias[k] as number)));
  };
  const lessons = examples.map((example, i): Lesson => {
    const own = rowsOf(features[i] ?? []);
    return { rows: own, scale: scaleOf(own), goals: Int8Array.from(ACTS, (act) => goalOf(example, act)) };
  });
  let seed = SEED;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = lessons.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [lessons[i], lessons[j]] = [lessons[j] as Lesson, lessons[i] as Lesson];
    }
    for (const { rows, scale, goals } of lessons) {
      judge(rows, scale);
      for (let k = 0; k < width; k++) {
        const goal = goals[k] as number;
        if (goal === UNSEEN) continue;
        const gap = (goal - (shares[k] as number)) * (goal === 1 ? RARE : 1);
        if (Math.abs(gap) < NEGLIGIBLE) continue;
        bias[k] = (bias[k] as number) + gap * BIAS_STEP;
        for (let i = 0; i < rows.length; i++) {
          const at = (rows[i] as number) + k;
          const weight = weights[at] as number;
          const slope = gap * scale - SHRINK * weight;
          const sum = (slopes[at] as number) + slope * slope;
          slopes[at] = sum;
          weights[at] = weight + (STEP * slope) / Math.sqrt(sum);
        }
      }
    }
  }
  return (clause) => {
    const rows = rowsOf(featuresOf(clause));
    judge(rows, scaleOf(rows));
    return shares.slice();
  };
}

interface Lesson {
  rows: Int32Array;
  scale: number;
  goals: Int8Array;
}

const scaleOf = (rows: Int32Array): number => REACH / Math.sqrt(Math.max(1, rows.length));

/** What an example teaches of an act; nothing where the act cannot be seen, as an amount's in a clause without one. */
function goalOf({ acts, words }: Example, act: Act): number {
  const of = ACTS_OF[act];
  if (of !== undefined && !words.includes(of)) return UNSEEN;
  return acts.has(act) ? 1 : 0;
}
