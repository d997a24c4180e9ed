import type { Linear } from '../linear.ts';
import { type Learnt, QUESTION_NAMES, QUESTIONS, type Question } from './weigh.ts';

/** What stands before the numbers of a weights file: for each question its labels in order, and how to read its rows. */
interface Head {
  question: Question;
  labels: readonly string[];
  rows: number;
  steps: readonly number[];
  bias: readonly number[];
  enough: readonly number[];
}

/** The bytes of a weights file: a line of JSON, then for each question its features (32 bits each, rising) and their weights (8 bits a label). The same weights always give the same bytes. */
export function writeWeights(learnt: Learnt): Uint8Array {
  const heads: Head[] = [];
  const bodies: Uint8Array[] = [];
  for (const question of QUESTION_NAMES) {
    const { features, weights, steps, bias, enough } = learnt[question];
    heads.push({
      question,
      labels: QUESTIONS[question],
      rows: features.length,
      steps,
      bias: bias.map(round),
      enough: enough.map(round),
    });
    bodies.push(new Uint8Array(features.buffer), new Uint8Array(weights.buffer));
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(heads)}\n`), ...bodies]);
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** What a weights file holds; throws where its labels are not those of this version. */
export function readWeights(file: Uint8Array): Learnt {
  const end = file.indexOf(NEW_LINE);
  const heads = JSON.parse(Buffer.from(file.subarray(0, end)).toString()) as Head[];
  let at = end + 1;
  const learnt = heads.map(({ question, labels, rows, steps, bias, enough }): [Question, Linear & { enough: readonly number[] }] => {
    if (String(labels) !== String(QUESTIONS[question]))
      throw new Error(`The weights are of other labels of "${question}": learn them again.`);
    // Copies that start their own buffers, as numbers of 32 bits need.
    const features = new Uint32Array(new Uint8Array(file.subarray(at, at + rows * 4)).buffer);
    at += rows * 4;
    const weights = new Int8Array(new Uint8Array(file.subarray(at, at + rows * labels.length)).buffer);
    at += rows * labels.length;
    return [question, { features, weights, steps, bias, enough }];
  });
  return Object.fromEntries(learnt) as Learnt;
}

const NEW_LINE = 10;
