import { oncePer } from './once-per.ts';

/** What one thing to be weighed looks like, and the labels that it has (1), has not (0), or of which it teaches nothing (-1). */
export interface Lesson {
  /** Feature numbers; one that stands twice counts once. */
  features: readonly number[];
  goals: ArrayLike<number>;
}

/** One logistic regression a label over the same features, in few bytes. */
export interface Linear {
  /** What has weights, rising. */
  features: Uint32Array;
  /** Row after row as `features` stand, one weight a label, in steps (-127 to 127). */
  weights: Int8Array;
  /** What a step is worth, by label. */
  steps: readonly number[];
  bias: readonly number[];
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

/** A gap to the goal that is not worth a step of learning. */
const SMALL_GAP = 0.05;
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
export function learnLinear(lessons: readonly Lesson[], width: number, { rounds, step, shrink, rare, seen }: Schooling): Linear {
  const rows = rowsSeen(lessons, seen);
  const weights = new Float32Array(rows.size * width);
  const slopes = new Float32Array(rows.size * width).fill(1);
  const bias = new Float32Array(width).fill(FIRST_BIAS);
  const shares = new Float32Array(width);
  const known = lessons.map(({ features, goals }) => ({ goals, own: ownRows(rows, features) }));
  let seed = SEED;
  for (let round = 0; round < rounds; round++) {
    for (let i = known.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [known[i], known[j]] = [known[j] as (typeof known)[number], known[i] as (typeof known)[number]];
    }
    for (const { goals, own } of known) {
      const scale = scaleOf(own.length);
      shares.fill(0);
      for (let i = 0; i < own.length; i++) {
        const row = (own[i] as number) * width;
        for (let k = 0; k < width; k++) shares[k] = (shares[k] as number) + (weights[row + k] as number);
      }
      for (let k = 0; k < width; k++) {
        const goal = goals[k] as number;
        if (goal < 0) continue;
        const gap = (goal - likelihood((shares[k] as number) * scale + (bias[k] as number))) * (goal === 1 ? rare : 1);
        if (Math.abs(gap) < SMALL_GAP) continue;
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
  return compact(rows, weights, bias);
}

/** Features whose count does not swell the sum. */
const scaleOf = (features: number): number => REACH / Math.sqrt(Math.max(1, features));

const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Steps that a weight is told apart in, to either side. */
const STEPS = 127;
/** A row none of whose weights reaches this adds nothing that counts. */
const NEGLIGIBLE = 0.05;

function compact(rows: ReadonlyMap<number, number>, weights: Float32Array, bias: Float32Array): Linear {
  const width = bias.length;
  const labels = Array.from({ length: width }, (_, k) => k);
  const size = (row: number, k: number): number => Math.abs(weights[row * width + k] as number);
  const kept = [...rows].filter(([, row]) => labels.some((k) => size(row, k) >= NEGLIGIBLE)).toSorted(([a], [b]) => a - b);
  const steps = labels.map((k) => kept.reduce((most, [, row]) => Math.max(most, size(row, k)), NEGLIGIBLE) / STEPS);
  const quantized = new Int8Array(kept.length * width);
  kept.forEach(([, row], i) => {
    for (const k of labels) quantized[i * width + k] = Math.round((weights[row * width + k] as number) / (steps[k] as number));
  });
  return { features: Uint32Array.from(kept, ([feature]) => feature), weights: quantized, steps, bias: Array.from(bias) };
}

function ownRows(rows: ReadonlyMap<number, number>, features: readonly number[]): number[] {
  const found = new Set<number>();
  for (const feature of features) {
    const row = rows.get(feature);
    if (row !== undefined) found.add(row);
  }
  return [...found];
}

function rowsSeen(lessons: readonly Lesson[], seen: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of lessons) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= seen) rows.set(feature, rows.size);
  return rows;
}

/** The likelihood (0–1) of each label, each by itself. */
export function sharesOf(linear: Linear, features: readonly number[]): Float64Array {
  const { steps, bias } = linear;
  const table = tableOf(linear);
  const { mask, stride, slots, weights } = table;
  table.last += 1;
  const width = bias.length;
  const sums = new Int32Array(width);
  let own = 0;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] as number;
    let at = feature & mask;
    while (slots[at * stride] !== feature && slots[at * stride + 1] !== FREE) at = (at + 1) & mask;
    const slot = at * stride;
    const seen = slots[slot + 1] as number;
    if (seen === FREE || seen === table.last) continue;
    slots[slot + 1] = table.last;
    own += 1;
    for (let k = 0, from = (slot + 2) * 4; k < width; k++) sums[k] = (sums[k] as number) + (weights[from + k] as number);
  }
  const scale = scaleOf(own);
  const shares = new Float64Array(width);
  for (let k = 0; k < width; k++) shares[k] = likelihood((sums[k] as number) * (steps[k] as number) * scale + (bias[k] as number));
  return shares;
}

/** Features seen last in no list, and slots that hold none. */
const UNSEEN = 0;
const FREE = -1;

/**
 * Where the weights of each feature are found at once, without a box for any: features stand where they fall, or right behind. A slot holds the
 * feature, the last list of features in which it stood, counted from one, and its weights, four to a number.
 */
const tableOf = oncePer(({ features, weights: given, bias: { length: width } }: Linear) => {
  let size = 16;
  while (size < features.length * 2) size *= 2;
  const mask = size - 1;
  const stride = 2 + Math.ceil(width / 4);
  const slots = new Int32Array(size * stride);
  const weights = new Int8Array(slots.buffer);
  for (let at = 0; at < size; at++) slots[at * stride + 1] = FREE;
  features.forEach((feature, row) => {
    let at = feature & mask;
    while (slots[at * stride + 1] !== FREE) at = (at + 1) & mask;
    const slot = at * stride;
    slots[slot] = feature;
    slots[slot + 1] = UNSEEN;
    weights.set(given.subarray(row * width, (row + 1) * width), (slot + 2) * 4);
  });
  return { mask, stride, slots, weights, last: UNSEEN };
});
