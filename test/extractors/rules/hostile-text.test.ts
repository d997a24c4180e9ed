import { describe, expect, test } from 'vitest';
import { answerIn } from '../../../src/extractors/rules/quantities/answers.ts';
import { countsIn } from '../../../src/extractors/rules/quantities/counts.ts';
import { datesIn } from '../../../src/extractors/rules/quantities/dates.ts';
import { durationsIn } from '../../../src/extractors/rules/quantities/durations.ts';
import type { QuantityLanguage } from '../../../src/extractors/rules/quantities/language.ts';
import { moneyIn } from '../../../src/extractors/rules/quantities/money.ts';
import { amountsIn, numbersIn } from '../../../src/extractors/rules/quantities/numbers.ts';
import { reading } from '../../../src/extractors/rules/text.ts';
import { english, polish } from './quantities/languages.ts';

/** What people write to make a reader slow: runs of whatever opens, joins or continues something. */
const bricks = [
  '1.',
  '1,111',
  '1/1/',
  '1-',
  '.',
  'one (',
  'one hundred and ',
  'between 1 and ',
  'from monday to ',
  'first last ',
  '$1 and ',
  '2027 ',
  'Q3 ',
  'half of a ',
  '2 years 3 months ',
  'od stycznia do ',
  'za rok lub ',
  'pół i ',
  '👌🏾',
  'ż',
];

function readAll(text: string, language: QuantityLanguage): void {
  const read = reading(text);
  numbersIn(read, language);
  amountsIn(read, language);
  moneyIn(read, language);
  countsIn(read, language);
  durationsIn(read, language);
  datesIn(read, language, '2026-11-23');
  answerIn(read, language);
}

/** The work of this thread alone, in milliseconds: other load on the machine adds nothing to it. */
function workOf(brick: string, length: number, language: QuantityLanguage): number {
  const text = brick.repeat(Math.ceil(length / brick.length)).slice(0, length);
  const before = process.cpuUsage();
  readAll(text, language);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const SMALL = 12_500;
const LARGE = 100_000;
/** Linear work grows eightfold; quadratic work would grow sixty-four-fold. */
const MOST_GROWTH = 24;
/** Below this the clock is too coarse to compare, in milliseconds. */
const NOISE = 10;

describe.each([
  ['English', english],
  ['Polish', polish],
] as const)('in %s', (_name, language) => {
  test.each(bricks)('100 KB of "%s" costs in proportion to its length', (brick) => {
    workOf(brick, SMALL, language);
    const small = Math.max(workOf(brick, SMALL, language), NOISE);
    expect(workOf(brick, LARGE, language) / small).toBeLessThan(MOST_GROWTH);
  });
});
