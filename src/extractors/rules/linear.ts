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
export function sharesOf(linear: Linear, features: readonly number[]): number[] {
  const { steps, bias } = linear;
  const table = tableOf(linear);
  const { places, mask, seen, weights } = table;
  if (table.found.length < features.length) table.found = new Int32Array(2 * features.length);
  const { found } = table;

  // All places are asked for before any is waited for: most of them are far from the processor.
  let asked = 0;
  for (let i = 0; i < features.length; i++) asked ^= places[((features[i] as number) & mask) * 2] as number;
  table.asked = asked;

  let known = 0;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] as number;
    let at = feature & mask;
    let there = places[at * 2] as number;
    while (there !== feature && there !== FREE) {
      at = (at + 1) & mask;
      there = places[at * 2] as number;
    }
    found[known] = places[at * 2 + 1] as number;
    if (there !== FREE) known += 1;
  }

  const list = table.lists + 1;
  table.lists = list;
  let own = 0;
  for (let i = 0; i < known; i++) {
    const row = found[i] as number;
    if (seen[row] === list) continue;
    seen[row] = list;
    found[own] = row * BYTES + BYTES;
    own += 1;
  }

  // Label by label, so that a sum is kept at hand while it grows.
  const sums: number[] = [];
  for (let k = 0; k < bias.length; k++) {
    let sum = 0;
    for (let i = 0; i < own; i++) sum += weights[(found[i] as number) + k] as number;
    sums.push(sum);
  }
  const scale = scaleOf(own);
  return sums.map((sum, k) => likelihood(sum * (steps[k] as number) * scale + (bias[k] as number)));
}

/** What stands at a place without a feature. */
const FREE = -1;
/** Weights that are as long as the number before them. */
const BYTES = 4;
/** Features of a list for which there is room at first. */
const ROOM = 512;

/** Where the weights of each feature are found at once, without a box for any. */
interface Table {
  /** Features, each where it falls or right behind, and beside it where its row starts. */
  places: Int32Array;
  mask: number;
  /** A row starts with the last list of features in which its own stood, counted from one; its weights follow. */
  seen: Int32Array;
  weights: Int8Array;
  lists: number;
  /** Rows of the list that is weighed. */
  found: Int32Array;
  /** Kept so that asking for places is not left out as of no use. */
  asked: number;
}

const tableOf = oncePer(({ features, weights: given, bias: { length: width } }: Linear): Table => {
  let size = 16;
  while (size < features.length * 2) size *= 2;
  const mask = size - 1;
  const stride = 1 + Math.ceil(width / BYTES);
  const places = new Int32Array(size * 2).fill(FREE);
  const seen = new Int32Array(features.length * stride);
  const weights = new Int8Array(seen.buffer);
  features.forEach((feature, row) => {
    let at = feature & mask;
    while (places[at * 2] !== FREE) at = (at + 1) & mask;
    places[at * 2] = feature;
    places[at * 2 + 1] = row * stride;
    weights.set(given.subarray(row * width, (row + 1) * width), (row * stride + 1) * BYTES);
  });
  return { places, mask, seen, weights, lists: 0, found: new Int32Array(ROOM), asked: 0 };
});
