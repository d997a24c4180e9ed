import { describe, expect, test } from 'vitest';
import { type Judged, judgedRows } from './corpora-rows.ts';

/** The least share of the rows that matter which each set must get right. */
const shares: Record<string, number> = {
  'duckling.en': 0.97,
  'duckling.pl': 0.97,
  'recognizers currency': 0.95,
  'recognizers number': 0.95,
  'recognizers number_range': 0.95,
  'recognizers date_period': 0.95,
  'recognizers duration': 0.95,
  'recognizers boolean': 0.95,
  prices: 0.95,
};

const rows = judgedRows();
const rowsOf = (set: string): Judged[] => rows.filter((row) => row.set === set || row.set.startsWith(`${set} `));
const count = (of: Judged[], is: Judged['outcome']['is']) => of.filter(({ outcome }) => outcome.is === is).length;

function tableOf(sets: string[]): string {
  const lines = sets.map((set) => {
    const of = rowsOf(set);
    const right = count(of, 'right');
    const judged = right + count(of, 'wrong');
    return `${set.padEnd(26)} ${right}/${judged} ${((100 * right) / judged).toFixed(1)} %  left out ${of.length - judged}`;
  });
  const reasons = new Map<string, number>();
  for (const { outcome } of rows) if (outcome.is === 'left out') reasons.set(outcome.why, (reasons.get(outcome.why) ?? 0) + 1);
  const leftOut = [...reasons].map(([why, times]) => `${String(times).padStart(5)}  ${why}`);
  return ['', ...lines, 'left out:', ...leftOut, ''].join('\n');
}

describe('numbers, money, lengths of time, dates and answers of three other projects', () => {
  test.each(Object.entries(shares))('%s: at least %f of the rows are read as they are meant', (set, share) => {
    const of = rowsOf(set);
    const wrong = of.filter(({ outcome }) => outcome.is === 'wrong');
    const judged = of.length - count(of, 'left out');
    expect(judged).toBeGreaterThan(0);
    expect(1 - wrong.length / judged, wrong.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(share);
  });

  test('the share by set is printed, with what is left out and why', () => {
    const table = tableOf(Object.keys(shares));
    process.stdout.write(table);
    expect(table).not.toContain('NaN');
  });
});
