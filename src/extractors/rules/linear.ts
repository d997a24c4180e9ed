import { oncePer } from './once-per.ts';

/** What one thing to be weighed looks like, and the labels that it has (1), has not (0), or of which it teaches nothing (-1). */
export interface Lesson {
  /** Feature numbers; one that stands twice counts once. */
  features: readonly number[];
  goals: ArrayLike<number>;
}

/** One logistic regression a label over the same features. */
export interface Linear {
  /** The row of `weights` of each feature. */
  rows: { get(feature: number): number | undefined };
  /** Row after row, one weight a label. */
  weights: ArrayLike<number>;
  bias: ArrayLike<number>;
}

export interface Schooling {
  /** Rounds over all lessons. */
  rounds: number;
  step: number;
  /** What a weight loses each time it is touched, as a share of the step. */
  shrink: number;
  /** What a lesson that has the label weighs against one that has not. */
  rare: number;
  /** Lessons that a feature must stand in. */
  seen: number;
}

/** A gap to the goal that is not worth a step. */
const NEGLIGIBLE = 0.05;
/** How far the weights of a lesson's features add up, whatever their number. */
const REACH = 2;
const BIAS_STEP = 0.02;
/** Before anything is learnt every label is unlikely. */
const FIRST_BIAS = -3.5;
const SEED = 20_260;

/**
 * Learns by Adagrad, shrinking the weights towards zero. The order of the lessons is shuffled the same way each time, so the same lessons
 * always give the same weights.
 */
export function learnLinear(
  lessons: readonly Lesson[],
  width: number,
  { rounds, step, shrink, rare, seen }: Schooling,
): Linear & { rows: ReadonlyMap<number, number> } {
  const rows = rowsSeen(lessons, seen);
  const weights = new Float32Array(rows.size * width);
  const slopes = new Float32Array(rows.size * width).fill(1);
  const bias = new Float32Array(width).fill(FIRST_BIAS);
  const linear = { rows, weights, bias };
  const shares = new Float32Array(width);
  const known = lessons.map(({ features, goals }) => ({ goals, own: rowsOf(linear, features) }));
  let seed = SEED;
  for (let round = 0; round < rounds; round++) {
    for (let i = known.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [known[i], known[j]] = [known[j] as (typeof known)[number], known[i] as (typeof known)[number]];
    }
    for (const { goals, own } of known) {
      const scale = judge(linear, own, shares);
      for (let k = 0; k < width; k++) {
        const goal = goals[k] as number;
        if (goal < 0) continue;
        const gap = (goal - (shares[k] as number)) * (goal === 1 ? rare : 1);
        if (Math.abs(gap) < NEGLIGIBLE) continue;
        bias[k] = (bias[k] as number) + gap * BIAS_STEP;
        for (let i = 0; i < own.length; i++) {
          const at = (own[i] as number) * width + k;
          const weight = weights[at] as number;
          const slope = gap * scale - shrink * weight;
          const sum = (slopes[at] as number) + slope * slope;
          slopes[at] = sum;
          weights[at] = weight + (step * slope) / Math.sqrt(sum);
        }
      }
    }
  }
  return linear;
}

/** The likelihood (0–1) of each label, each by itself. */
export function sharesOf(linear: Linear, features: readonly number[]): Float32Array {
  const shares = new Float32Array(linear.bias.length);
  judge(linear, rowsOf(linear, features), shares);
  return shares;
}

/** Writes the likelihoods into `shares` and gives the scale by which the weights were added up. */
function judge({ weights, bias }: Linear, own: readonly number[], shares: Float32Array): number {
  const width = bias.length;
  const scale = REACH / Math.sqrt(Math.max(1, own.length));
  shares.fill(0);
  for (let i = 0; i < own.length; i++) {
    const row = (own[i] as number) * width;
    for (let k = 0; k < width; k++) shares[k] = (shares[k] as number) + (weights[row + k] as number);
  }
  for (let k = 0; k < width; k++) shares[k] = 1 / (1 + Math.exp(-(shares[k] as number) * scale - (bias[k] as number)));
  return scale;
}

/** The rows of the known ones among the features, each once. */
function rowsOf(linear: Linear, features: readonly number[]): number[] {
  const visits = visitsOf(linear);
  visits.last += 1;
  const own: number[] = [];
  for (let i = 0; i < features.length; i++) {
    const row = linear.rows.get(features[i] as number);
    if (row === undefined || visits.of[row] === visits.last) continue;
    visits.of[row] = visits.last;
    own.push(row);
  }
  return own;
}

/** By the row: the last features among which it stood, counted from one. */
const visitsOf = oncePer(({ weights, bias }: Linear) => ({ of: new Uint32Array(weights.length / bias.length), last: 0 }));

function rowsSeen(lessons: readonly Lesson[], seen: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of lessons) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= seen) rows.set(feature, rows.size);
  return rows;
}
