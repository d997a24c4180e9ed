import type { Linear } from '../linear.ts';
import { type Learnt, QUESTIONS, type Question } from './weigh.ts';

/** What stands before the numbers of a weights file: for each question its labels in order, and how to read its rows. */
interface Head {
  question: Question;
  labels: readonly string[];
  rows: number;
  /** What a step of a weight (-127 to 127) is worth, by label. */
  steps: number[];
  bias: number[];
  enough: number[];
}

/** Steps that a weight is told apart in, to either side. */
const STEPS = 127;
/** A row none of whose weights reaches this adds nothing that counts. */
const NEGLIGIBLE = 0.05;

/** What was just learnt, by question: its rows can be listed. */
export type Taught = Record<Question, Linear & { rows: ReadonlyMap<number, number>; enough: ArrayLike<number> }>;

/** The bytes of a weights file: a line of JSON, then for each question its features (32 bits each, rising) and their weights (8 bits a label). The same weights always give the same bytes. */
export function writeWeights(taught: Taught): Uint8Array {
  const heads: Head[] = [];
  const bodies: Uint8Array[] = [];
  for (const question of Object.keys(QUESTIONS) as Question[]) {
    const { rows, weights, bias, enough } = taught[question];
    const width = bias.length;
    const kept = [...rows]
      .filter(([, row]) =>
        Array.from({ length: width }, (_, k) => Math.abs(weights[row * width + k] ?? 0)).some((weight) => weight >= NEGLIGIBLE),
      )
      .toSorted(([a], [b]) => a - b);
    const steps = Array.from(
      { length: width },
      (_, k) => Math.max(NEGLIGIBLE, ...kept.map(([, row]) => Math.abs(weights[row * width + k] ?? 0))) / STEPS,
    );
    const features = Uint32Array.from(kept, ([feature]) => feature);
    const quantized = new Int8Array(kept.length * width);
    kept.forEach(([, row], i) => {
      for (let k = 0; k < width; k++) quantized[i * width + k] = Math.round((weights[row * width + k] ?? 0) / (steps[k] ?? 1));
    });
    heads.push({
      question,
      labels: QUESTIONS[question],
      rows: kept.length,
      steps,
      bias: Array.from(bias, round),
      enough: Array.from(enough, round),
    });
    bodies.push(new Uint8Array(features.buffer), new Uint8Array(quantized.buffer));
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(heads)}\n`), ...bodies]);
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** What a weights file holds; throws where its labels are not those of this version. */
export function readWeights(file: Uint8Array): Learnt {
  // A copy that starts its own buffer, as numbers of 32 bits need.
  const bytes = new Uint8Array(file);
  const end = bytes.indexOf(NEW_LINE);
  const heads = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as Head[];
  let at = end + 1;
  const learnt = heads.map(({ question, labels, rows, steps, bias, enough }) => {
    if (String(labels) !== String(QUESTIONS[question]))
      throw new Error(`The weights are of other labels of "${question}": learn them again.`);
    const features = new Uint32Array(bytes.slice(at, at + rows * 4).buffer);
    at += rows * 4;
    const quantized = new Int8Array(bytes.slice(at, at + rows * labels.length).buffer);
    at += rows * labels.length;
    const weights = Float32Array.from(quantized, (step, i) => step * (steps[i % labels.length] ?? 0));
    return [question, { rows: table(features), weights, bias, enough }];
  });
  return Object.fromEntries(learnt);
}

const NEW_LINE = 10;

/** The row of each feature, found without a box for any: features stand where they fall, or right behind. */
function table(features: Uint32Array): Linear['rows'] {
  let size = 16;
  while (size < features.length * 2) size *= 2;
  const mask = size - 1;
  // Each feature stands beside its row, so that both are fetched from memory at once.
  const pairs = new Int32Array(size * 2).fill(-1);
  features.forEach((feature, row) => {
    let at = feature & mask;
    while (pairs[at * 2 + 1] !== -1) at = (at + 1) & mask;
    pairs[at * 2] = feature;
    pairs[at * 2 + 1] = row;
  });
  return {
    get(feature) {
      for (let at = feature & mask; pairs[at * 2 + 1] !== -1; at = (at + 1) & mask) if (pairs[at * 2] === feature) return pairs[at * 2 + 1];
      return undefined;
    },
  };
}
