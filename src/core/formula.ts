import type { UNITS } from './playbook.ts';

/** A formula's parts: what `parseFormula` reads and `evaluate` works out. `at` is the place in the text, counted from 0. */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: string; at: number }
  | { kind: 'sum' | 'difference' | 'product' | 'quotient'; left: Formula; right: Formula; at: number };

/** What stands in the way of a figure, and where in the formula. */
export interface FormulaError {
  error: string;
  at: number;
}

/** A range with its dimension: powers of money, hours and days. Minutes are counted as hours, so both may meet in one formula. */
export interface Quantity {
  min: number;
  max: number;
  dimension: Dimension;
}

interface Dimension {
  money: number;
  hours: number;
  days: number;
}

const PLAIN: Dimension = { money: 0, hours: 0, days: 0 };
const UNIT: Record<(typeof UNITS)[number], { scale: number; dimension: Dimension }> = {
  count: { scale: 1, dimension: PLAIN },
  share: { scale: 1, dimension: PLAIN },
  minutes: { scale: 1 / 60, dimension: { ...PLAIN, hours: 1 } },
  hours: { scale: 1, dimension: { ...PLAIN, hours: 1 } },
  days: { scale: 1, dimension: { ...PLAIN, days: 1 } },
  money: { scale: 1, dimension: { ...PLAIN, money: 1 } },
  'money-per-hour': { scale: 1, dimension: { ...PLAIN, money: 1, hours: -1 } },
  'money-per-day': { scale: 1, dimension: { ...PLAIN, money: 1, days: -1 } },
};

/** A range of one unit as a quantity to calculate with. */
export function quantity(min: number, max: number, unit: (typeof UNITS)[number]): Quantity {
  const { scale, dimension } = UNIT[unit];
  return { min: min * scale, max: max * scale, dimension };
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9_]*)|([-+*/()]))/y;
const MAX_DEPTH = 50;

type Token = { text: string; kind: 'number' | 'name' | 'mark' | 'end'; at: number };

/** Reads arithmetic over numbers, names, + - * / and brackets; says where it breaks off when it is none. */
export function parseFormula(text: string): Formula | FormulaError {
  const tokens = tokensOf(text);
  if ('error' in tokens) return tokens;
  let next = 0;
  const peek = () => tokens[next] as Token;
  const expected = (what: string): FormulaError => {
    const { text: found, at } = peek();
    return { error: `expected ${what}, found ${found === '' ? 'the end' : `"${found}"`}`, at };
  };

  const chain = (part: (depth: number) => Formula | FormulaError, marks: Partial<Record<string, Operation['kind']>>) => (depth: number) => {
    let left = part(depth);
    for (let kind = marks[peek().text]; kind && !('error' in left); kind = marks[peek().text]) {
      const { at } = peek();
      next += 1;
      const right = part(depth);
      left = 'error' in right ? right : { kind, left, right, at };
    }
    return left;
  };

  const operand = (depth: number): Formula | FormulaError => {
    const token = peek();
    if (token.kind === 'number') {
      next += 1;
      return { kind: 'number', value: Number(token.text) };
    }
    if (token.kind === 'name') {
      next += 1;
      return { kind: 'name', name: token.text, at: token.at };
    }
    if (token.text !== '(') return expected('a number, a name or "("');
    if (depth === MAX_DEPTH) return { error: `more than ${MAX_DEPTH} brackets in one another`, at: token.at };
    next += 1;
    const inner = sum(depth + 1);
    if ('error' in inner) return inner;
    if (peek().text !== ')') return expected('")"');
    next += 1;
    return inner;
  };
  const product = chain(operand, { '*': 'product', '/': 'quotient' });
  const sum = chain(product, { '+': 'sum', '-': 'difference' });

  const formula = sum(0);
  if ('error' in formula || peek().kind === 'end') return formula;
  return expected('an operator or the end');
}

type Operation = Extract<Formula, { left: Formula }>;

function tokensOf(text: string): Token[] | FormulaError {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      const at = from + (text.slice(from).length - text.slice(from).trimStart().length);
      return { error: `"${text[at]}" is not part of a formula`, at };
    }
    const [whole, number, name, mark] = match;
    const found = number ?? name ?? mark ?? '';
    tokens.push({ text: found, kind: number ? 'number' : name ? 'name' : 'mark', at: from + whole.length - found.length });
  }
  return [...tokens, { text: '', kind: 'end', at: end }];
}

/** The names a formula asks for, each once. */
export function namesIn(formula: Formula): { name: string; at: number }[] {
  if (formula.kind === 'number') return [];
  if (formula.kind === 'name') return [{ name: formula.name, at: formula.at }];
  const names = [...namesIn(formula.left), ...namesIn(formula.right)];
  return names.filter(({ name }, i) => names.findIndex((other) => other.name === name) === i);
}

/**
 * The range a formula gives when each name may lie anywhere in its own range (interval arithmetic, so min ≤ max always). An error where
 * a name is missing, unlike things are added, or something is divided by a range that holds zero.
 */
export function evaluate(formula: Formula, values: Readonly<Record<string, Quantity>>): Quantity | FormulaError {
  if (formula.kind === 'number') return { min: formula.value, max: formula.value, dimension: PLAIN };
  if (formula.kind === 'name') return values[formula.name] ?? { error: `"${formula.name}" has no value`, at: formula.at };
  const left = evaluate(formula.left, values);
  if ('error' in left) return left;
  const right = evaluate(formula.right, values);
  if ('error' in right) return right;
  switch (formula.kind) {
    case 'sum':
      return alike(left, right, formula.at) ?? { ...left, min: left.min + right.min, max: left.max + right.max };
    case 'difference':
      return alike(left, right, formula.at) ?? { ...left, min: left.min - right.max, max: left.max - right.min };
    case 'product':
      return { ...corners(left, right, (a, b) => a * b), dimension: combine(left, right, 1) };
    case 'quotient':
      if (right.min <= 0 && right.max >= 0) return { error: 'divides by what may be zero', at: formula.at };
      return { ...corners(left, right, (a, b) => a / b), dimension: combine(left, right, -1) };
  }
}

function corners(left: Quantity, right: Quantity, work: (a: number, b: number) => number): { min: number; max: number } {
  const all = [work(left.min, right.min), work(left.min, right.max), work(left.max, right.min), work(left.max, right.max)];
  return { min: Math.min(...all), max: Math.max(...all) };
}

const combine = (a: Quantity, b: Quantity, sign: 1 | -1): Dimension => ({
  money: a.dimension.money + sign * b.dimension.money,
  hours: a.dimension.hours + sign * b.dimension.hours,
  days: a.dimension.days + sign * b.dimension.days,
});

/** Whether a quantity is plain money, which a saving must be. */
export const isMoney = ({ dimension }: Quantity): boolean => dimension.money === 1 && dimension.hours === 0 && dimension.days === 0;

function alike(a: Quantity, b: Quantity, at: number): FormulaError | null {
  const same = a.dimension.money === b.dimension.money && a.dimension.hours === b.dimension.hours && a.dimension.days === b.dimension.days;
  return same ? null : { error: `adds or subtracts ${nameOf(a)} and ${nameOf(b)}`, at };
}

/** A dimension in words: `money`, `hours`, `money × hours⁻¹`, `a plain number`. */
export function nameOf({ dimension }: Quantity): string {
  const parts = Object.entries(dimension).filter(([, power]) => power !== 0);
  return parts.map(([name, power]) => (power === 1 ? name : `${name}^${power}`)).join(' × ') || 'a plain number';
}
