import { reading } from '../text.ts';
import { at, type Lexed, lex, touches, word } from './lexed.ts';
import { type Numeral, numeralAt } from './numerals.ts';

/** A number that is said as one number by another; token after it. */
export interface Ratio {
  value: number;
  next: number;
}

/** `one over three`, at the end of a clause, and `two out of five hundred`: a part of a whole. */
export function ratioAfter(lexed: Lexed, above: Numeral): Ratio | null {
  const outOf = at(lexed, above.next, 'outOf');
  const over = outOf ?? at(lexed, above.next, 'over');
  const below = over && !above.ordinal ? numeralAt(lexed, over.next) : null;
  if (!below || below.ordinal || below.value <= Math.abs(above.value)) return null;
  const closes = lexed.tokens[below.next]?.kind !== 'word';
  return outOf || closes ? { value: above.value / below.value, next: below.next } : null;
}

/** Words that a spelt-out fraction runs over at most. */
const MAX_WORDS = 9;
const HUNDRED = 100;

interface Denominator {
  first: number;
  value: number;
  next: number;
}

/** The value of the words from `first` up to `next`, where they are one number. */
function wordsValue(lexed: Lexed, first: number, next: number): number | null {
  const start = lexed.tokens[first]?.start;
  const end = lexed.tokens[next - 1]?.end;
  if (start === undefined || end === undefined || next <= first) return null;
  if (next === first + 1 && at(lexed, first, 'article')) return 1;
  const inner = lex(reading(lexed.reading.text.slice(start, end)), lexed.language);
  const numeral = numeralAt(inner, 0);
  return numeral && !numeral.ordinal && numeral.next === inner.tokens.length ? numeral.value : null;
}

/** `twenty-firsts`, `thirty fifths`, `hundred and fifth`: a denominator of two words, and where it begins. */
function denominatorAt(lexed: Lexed, index: number, last: number): Denominator | null {
  const part = at(lexed, last, 'countableFraction');
  const unit = part ? { value: Math.round(1 / part.value), next: part.next } : at(lexed, last, 'ordinal');
  if (!unit) return null;
  const joint = word(lexed, last - 1) === '-' || at(lexed, last - 1, 'and') ? last - 1 : last;
  const tens = joint - 1;
  if (tens < index) return null;
  const ten = at(lexed, tens, 'cardinal');
  if (ten && ten.value >= 20 && ten.value % 10 === 0 && unit.value < 10 && ten.next === joint)
    return { first: tens, value: ten.value + unit.value, next: unit.next };
  const hundred = at(lexed, tens, 'multiplier');
  const one = hundred && hundred.value.value >= HUNDRED && tens > index ? at(lexed, tens - 1, 'cardinal') : null;
  return one?.value === 1 && unit.value < HUNDRED && tens - 1 > index
    ? { first: tens - 1, value: (hundred?.value.value ?? 0) + unit.value, next: unit.next }
    : null;
}

/** A fraction whose denominator takes two words: three twenty-firsts, one one hundred and fifth. */
export function spelledFractionAt(lexed: Lexed, index: number): Ratio | null {
  if (!at(lexed, index, 'cardinal') && !at(lexed, index, 'article')) return null;
  for (let last = index + 2; last < index + MAX_WORDS; last++) {
    if (lexed.tokens[last]?.kind !== 'word' && word(lexed, last) !== '-') return null;
    const denominator = denominatorAt(lexed, index, last);
    if (!denominator) continue;
    const before = word(lexed, denominator.first - 1) === '-' ? denominator.first - 1 : denominator.first;
    const above = wordsValue(lexed, index, before);
    // `three twenty-fifths` parts, `three, twenty-fifth` orders.
    if (above === null || (above !== 1 && !at(lexed, last, 'countableFraction'))) return null;
    return { value: above / denominator.value, next: denominator.next };
  }
  return null;
}

const MAX_EXPONENT = 300;

/** `1.1^23`, `12e+14`, `1.3x10^6`: the power behind digits. */
export function powerAfter(lexed: Lexed, base: number, next: number): Ratio | null {
  if (!touches(lexed, next)) return null;
  const sign = word(lexed, next);
  const isTimesTen = sign === 'x' && word(lexed, next + 1) === '10' && word(lexed, next + 2) === '^';
  if (sign !== '^' && sign !== 'e' && !isTimesTen) return null;
  let at = isTimesTen ? next + 3 : next + 1;
  let direction = 1;
  for (; word(lexed, at) === '-' || word(lexed, at) === '+'; at++) if (word(lexed, at) === '-') direction = -direction;
  const digits = lexed.tokens[at];
  if (digits?.kind !== 'number' || digits.text.length > 3 || !touches(lexed, at)) return null;
  const exponent = direction * Number(digits.text);
  if (Math.abs(exponent) > MAX_EXPONENT) return null;
  const value = sign === '^' ? base ** exponent : base * 10 ** exponent;
  return Number.isFinite(value) ? { value, next: at + 1 } : null;
}
