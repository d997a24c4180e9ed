import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Formula, isMoney, nameOf, namesIn, parseFormula, type Quantity, quantity } from '../../src/core/formula.ts';

const parsed = (text: string): Formula => {
  const formula = parseFormula(text);
  if ('error' in formula) throw new Error(formula.error);
  return formula;
};
const worth = (text: string, values: Record<string, Quantity> = {}) => evaluate(parsed(text), values);
const count = (min: number, max = min) => quantity(min, max, 'count');

describe('A formula works out', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 2', 3],
    ['2 * (3 + (4 - 1)) / 4', 3],
    ['0.1 * 12', 1.2000000000000002],
    [' 7 ', 7],
  ])('%s as %d', (text, result) => {
    expect(worth(text)).toMatchObject({ min: result, max: result });
  });

  test.each([
    ['a + b', 4, 9],
    ['a - b', -4, 1],
    ['a * b', 3, 20],
    ['a / b', 0.2, 4 / 3],
    ['a * (0 - b)', -20, -3],
  ])('%s over ranges, from the least to the most', (text, min, max) => {
    expect(worth(text, { a: count(1, 4), b: count(3, 5) })).toMatchObject({ min, max });
  });

  test('minutes and hours together', () => {
    const cost = worth('tickets * minutes * rate', {
      tickets: count(600),
      minutes: quantity(2, 4, 'minutes'),
      rate: quantity(30, 30, 'money-per-hour'),
    });
    expect(cost).toMatchObject({ min: 600, max: 1200 });
    expect('error' in cost || isMoney(cost)).toBe(true);
  });
});

describe('A formula says where it breaks off', () => {
  test.each([
    ['', 0, 'expected a number, a name or "(", found the end'],
    ['a +', 3, 'expected a number, a name or "(", found the end'],
    ['a b', 2, 'expected an operator or the end, found "b"'],
    ['(a + b', 6, 'expected ")", found the end'],
    ['a * (b', 6, 'expected ")", found the end'],
    ['a + b)', 5, 'expected an operator or the end, found ")"'],
    ['a ^ 2', 2, '"^" is not part of a formula'],
    ['Tickets', 0, '"T" is not part of a formula'],
    ['1 + -2', 4, 'expected a number, a name or "(", found "-"'],
  ])('%s', (text, at, error) => {
    expect(parseFormula(text)).toEqual({ error, at });
  });

  test('however deep its brackets are', () => {
    expect(parseFormula(`${'('.repeat(5000)}1${')'.repeat(5000)}`)).toMatchObject({ at: 50 });
  });
});

describe('A formula gives no figure', () => {
  const values = { tickets: count(5), rate: quantity(30, 40, 'money-per-hour'), fee: quantity(9, 9, 'money'), saved: count(0, 3) };
  test.each([
    ['missing * 2', '"missing" has no value'],
    ['fee + tickets', 'adds or subtracts money and a plain number'],
    ['fee - rate', 'adds or subtracts money and money × hours^-1'],
    ['fee / saved', 'divides by what may be zero'],
  ])('%s: %s', (text, error) => {
    expect(worth(text, values)).toMatchObject({ error });
  });

  test('in money, when it counts hours or pays twice', () => {
    for (const text of ['rate', 'fee * fee', 'tickets', 'fee / rate']) {
      const result = worth(text, values);
      expect('error' in result || isMoney(result)).toBe(false);
      expect('error' in result ? '' : nameOf(result)).not.toBe('money');
    }
  });
});

test('Names are told once each, in their order', () => {
  expect(namesIn(parsed('b * (a + b) / c')).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});

describe('Whatever the ranges', () => {
  const range = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
    .map(([a, b]) => count(Math.min(a, b), Math.max(a, b)));
  const formula: fc.Arbitrary<string> = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: 0, max: 9 }).map(String),
      fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree')).map(([x, mark, y]) => `(${x} ${mark} ${y})`),
    ),
  })).tree as fc.Arbitrary<string>;

  test('the least is never above the most', () => {
    fc.assert(
      fc.property(formula, range, range, range, (text, a, b, c) => {
        const result = worth(text, { a, b, c });
        if (!('error' in result)) expect(result.min).toBeLessThanOrEqual(result.max);
      }),
    );
  });

  test('the range of a whole holds that of its parts: wider inputs never give a narrower figure', () => {
    const wider = ({ min, max, dimension }: Quantity): Quantity => ({ min: min - 3, max: max + 3, dimension });
    fc.assert(
      fc.property(formula, range, range, range, (text, a, b, c) => {
        const [narrow, wide] = [worth(text, { a, b, c }), worth(text, { a: wider(a), b: wider(b), c: wider(c) })];
        if ('error' in narrow || 'error' in wide) return;
        expect(wide.min).toBeLessThanOrEqual(narrow.min + 1e-6);
        expect(wide.max).toBeGreaterThanOrEqual(narrow.max - 1e-6);
      }),
    );
  });

  test('every figure needs every name', () => {
    fc.assert(
      fc.property(formula, range, range, (text, a, b) => {
        const names = namesIn(parsed(text)).map(({ name }) => name);
        if (names.includes('c')) expect(worth(text, { a, b })).toHaveProperty('error');
      }),
    );
  });

  test('any text is either read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ab0-9+\-*/() .]{0,20}$/)), (text) => {
        const result = parseFormula(text);
        if ('error' in result) expect(result.at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
