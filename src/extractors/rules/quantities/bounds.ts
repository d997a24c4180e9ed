import type { AmountFound } from './found.ts';
import { at, type Lexed, skip, touches, word } from './lexed.ts';
import type { MeaningName } from './lexicon.ts';
import type { Numeral } from './numerals.ts';

/** Something that has a number in it and may stand at either end of a range. */
export interface Operand {
  numeral: Numeral;
  /** The token where it begins, a currency before the number counted in. */
  first: number;
  next: number;
}

/** An amount with its bounds, token indexes; null is an open end. */
export interface Bounded<T extends Operand> {
  first: number;
  next: number;
  min: number | null;
  max: number | null;
  approximate: boolean;
  bound: AmountFound['bound'];
  /** One or, in a range, two. */
  operands: [T] | [T, T];
}

interface Side {
  kind: 'atMost' | 'atLeast' | 'exactly' | null;
  approximate: boolean;
  next: number;
}

const sides = ['atMost', 'atLeast', 'exactly'] as const;
const MAX_HEDGES = 4;

function hedgesAt(lexed: Lexed, index: number): Side {
  const side: Side = { kind: null, approximate: false, next: index };
  for (let step = 0; step < MAX_HEDGES; step++) {
    const about = at(lexed, side.next, 'about');
    if (about) {
      side.approximate = true;
      side.next = about.next;
      continue;
    }
    const kind = side.kind === null && !isQuoteMark(lexed, side.next) ? sides.find((name) => at(lexed, side.next, name)) : undefined;
    if (!kind) break;
    side.kind = kind;
    side.next = at(lexed, side.next, kind)?.next ?? side.next;
  }
  return side;
}

/** `>` that opens a line quotes an older letter. */
function isQuoteMark({ tokens, reading: { text } }: Lexed, index: number): boolean {
  const token = tokens[index];
  return token?.folded === '>' && /(?:^|\n)$/.test(text.slice(Math.max(0, token.start - 1), token.start));
}

function hedgesAfter(lexed: Lexed, index: number): Side {
  const side: Side = { kind: null, approximate: false, next: index };
  for (let step = 0; step < 2; step++) {
    const about = at(lexed, side.next, 'aboutAfter');
    const most = at(lexed, side.next, 'atMostAfter');
    const least = at(lexed, side.next, 'atLeastAfter');
    const found = about ?? most ?? least;
    if (!found || isNumber(lexed, found.next) || opensAnother(lexed, side.next, found.next)) break;
    if (about) side.approximate = true;
    else side.kind ??= most ? 'atMost' : 'atLeast';
    side.next = found.next;
  }
  return side;
}

/** `and more` closes an amount, `and more than 40` opens the next. */
function opensAnother(lexed: Lexed, index: number, next: number): boolean {
  const joint = at(lexed, index, 'both') ?? at(lexed, index, 'or');
  const longer = joint && (at(lexed, joint.next, 'atMost') ?? at(lexed, joint.next, 'atLeast'));
  return longer !== null && longer.next >= next && isNumber(lexed, longer.next);
}

function isNumber(lexed: Lexed, index: number): boolean {
  const from = skip(lexed, index, 'article', 'the');
  return lexed.tokens[from]?.kind === 'number' || at(lexed, from, 'cardinal') !== null || at(lexed, from, 'fraction') !== null;
}

const rangeSigns = new Set(['-', '~', '÷']);

/** Where the far end of a range begins, when the tokens at `index` join two ends. */
function joinAt(lexed: Lexed, index: number, names: MeaningName[]): number | null {
  const sign = word(lexed, index);
  if (rangeSigns.has(sign) || (sign === '.' && word(lexed, index + 1) === '.')) {
    let next = index + 1;
    while (next < index + 3 && (rangeSigns.has(word(lexed, next)) || word(lexed, next) === '.')) next++;
    // A dash before digits that no space parts from it, with a space before it, is a minus, or a list's dash.
    return next;
  }
  for (const name of names) {
    const found = at(lexed, index, name);
    if (found) return found.next;
  }
  return null;
}

const TEN = 10;
const HUNDRED = 100;

/** The value of `numeral` in the magnitude that the far end of its range brings: 15 of `15-20k` is 15000. */
function scaled(near: Numeral, far: Numeral): number {
  // `three to four hundred`, in words
  const isSpoken = !near.bare && !far.bare && near.scale === 1 && far.scale === 1 && near.value < TEN && far.value < TEN * HUNDRED;
  if (isSpoken && far.value % HUNDRED === 0 && near.value * HUNDRED < far.value) return near.value * HUNDRED;
  if (near.scale !== 1 || far.scale === 1 || near.value >= far.value) return near.value;
  const candidate = near.value * far.scale;
  // `three to four hundred thousand`, `3-400k`
  const hundreds = far.value / far.scale;
  const isHundreds = hundreds >= HUNDRED && hundreds % HUNDRED === 0 && Number.isInteger(near.value) && near.value * HUNDRED < hundreds;
  if (isHundreds && near.value < TEN && 2 * near.value * HUNDRED >= hundreds) return candidate * HUNDRED;
  if (candidate <= far.value) return candidate;
  const smaller = near.value * (far.scale / 1000);
  return far.scale >= 1_000_000 && near.value >= 1 && smaller <= far.value ? smaller : near.value;
}

/** The amount that begins at `index`: an operand with the words that bound or hedge it, or a range of two. */
export function boundedAt<T extends Operand>(lexed: Lexed, index: number, operandAt: (index: number) => T | null): Bounded<T> | null {
  const between = at(lexed, index, 'between');
  const from = between ? null : at(lexed, index, 'from');
  const opening = hedgesAt(lexed, between?.next ?? from?.next ?? index);
  const left = operandAt(skip(lexed, opening.next, 'the'));
  if (!left) return null;

  const joints: MeaningName[] = between ? ['betweenAnd', 'to'] : from ? ['to'] : ['to', 'or'];
  const mayRange = opening.kind !== 'exactly';
  const stated = mayRange ? joinAt(lexed, left.next, joints) : null;
  const isLoose = stated === null;
  const join = stated ?? (mayRange ? loosePair(lexed, left) : null);
  if (join !== null) {
    const second = hedgesAt(lexed, join);
    const mayEnd =
      second.kind === null || from !== null || (between !== null && second.kind === 'atMost') || (isLoose && second.kind === 'atMost');
    const right = mayEnd ? operandAt(skip(lexed, second.next, 'the')) : null;
    if (right && isRange(lexed, left, right, join)) {
      const near = scaled(left.numeral, right.numeral);
      if (near <= right.numeral.max && (!isLoose || isNeighbour(near, left.numeral, right.numeral))) {
        const after = hedgesAfter(lexed, right.next);
        return {
          first: index,
          next: after.kind ? right.next : after.next,
          min: near === left.numeral.value ? left.numeral.min : near,
          max: right.numeral.max,
          approximate: opening.approximate || second.approximate || after.approximate,
          bound: 'range',
          operands: [left, right],
        };
      }
    }
  }
  // `from` and `between` open nothing without their far end.
  if (between || (from && opening.next === from.next)) return null;
  return oneSided(lexed, index, opening, left);
}

/** Ends that nothing joins: `two three weeks`, `dwóch, trzech miesięcy`, `sixty, maybe sixty-five thousand`. */
function loosePair(lexed: Lexed, { numeral, next }: Operand): number | null {
  if (numeral.scale !== 1 || numeral.ordinal) return null;
  const comma = word(lexed, next) === ',';
  const from = comma ? next + 1 : next;
  const isHedged = comma && hedgesAt(lexed, from).next > from;
  const isSpoken =
    !numeral.bare && numeral.value < LEAST_LOOSE && lexed.tokens[from]?.kind === 'word' && at(lexed, from, 'cardinal') !== null;
  return isHedged || isSpoken ? from : null;
}

/** Numbers from here on follow one another only by chance. */
const LEAST_LOOSE = 10;

/** True where two numbers side by side are so near each other that they mean a range. */
function isNeighbour(near: number, left: Numeral, right: Numeral): boolean {
  const isNext = right.value / right.scale === left.value + 1;
  return isNext || (near > 1 && right.scale > 1 && near !== left.value && right.value > near && right.value <= 2 * near);
}

function isRange(lexed: Lexed, left: Operand, right: Operand, join: number): boolean {
  if (left.numeral.ordinal !== right.numeral.ordinal) return false;
  const dash = word(lexed, join - 1) === '-';
  // `650-650-6500` is a telephone number, `SKU-12 -4` no range.
  if (dash && word(lexed, right.next) === '-' && touches(lexed, right.next) && touches(lexed, right.next + 1)) return false;
  if (dash && word(lexed, left.first - 1) === '-' && touches(lexed, left.first)) return false;
  return right.numeral.value >= 0;
}

const NEGATION_REACH = 4;

/** True where a negation shortly before `index`, in the same clause, turns a bound round: `can't go` over 25k. */
export function isNegated(lexed: Lexed, index: number): boolean {
  for (let from = index - 1; from >= Math.max(0, index - NEGATION_REACH); from--) {
    const token = lexed.tokens[from];
    if (token?.kind === 'punct' && token.folded !== "'") return false;
    if (at(lexed, from, 'negation')) return true;
  }
  return false;
}

function oneSided<T extends Operand>(lexed: Lexed, index: number, opening: Side, left: T): Bounded<T> {
  const after = hedgesAfter(lexed, left.next);
  const said = opening.kind === 'exactly' ? (after.kind ?? 'exactly') : (opening.kind ?? after.kind);
  const kind = said === 'atLeast' && opening.kind === said && isNegated(lexed, index) ? 'atMost' : said;
  const { value } = left.numeral;
  const { min, max } = kind ? { min: value, max: value } : left.numeral;
  return {
    first: index,
    next: after.next,
    min: kind === 'atMost' ? null : min,
    max: kind === 'atLeast' ? null : max,
    approximate: opening.approximate || after.approximate || left.numeral.vague,
    bound: kind === 'atMost' ? 'at-most' : kind === 'atLeast' ? 'at-least' : min !== max ? 'range' : 'exact',
    operands: [left],
  };
}

/** Two one-sided amounts that say one range: more than 10 and less than 20. */
export function bothSides<T extends Operand>(lexed: Lexed, low: Bounded<T>, operandAt: (index: number) => T | null): Bounded<T> {
  const both = low.bound === 'at-least' || low.bound === 'at-most' ? at(lexed, low.next, 'both') : null;
  if (!both) return low;
  const other = boundedAt(lexed, both.next, operandAt);
  if (!other || other.bound === low.bound || (other.bound !== 'at-least' && other.bound !== 'at-most')) return low;
  const min = low.min ?? other.min;
  const max = low.max ?? other.max;
  if (min === null || max === null || min > max) return low;
  return {
    ...low,
    next: other.next,
    min,
    max,
    approximate: low.approximate || other.approximate,
    bound: 'range',
    operands: [low.operands[0], other.operands[0]],
  };
}
