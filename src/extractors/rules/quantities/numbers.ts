import type { Reading } from '../text.ts';
import { type Bounded, bothSides, boundedAt, type Operand } from './bounds.ts';
import type { AmountFound, NumberFound } from './found.ts';
import type { QuantityLanguage } from './language.ts';
import { at, endOf, type Lexed, lex, mayOpen, touches, word } from './lexed.ts';
import { OPENS } from './lexicon.ts';
import { noAmountAt } from './numeral-steps.ts';
import { type Numeral, numeralAt, one } from './numerals.ts';
import { powerAfter, ratioAfter, spelledFractionAt } from './ratios.ts';

/** A date, clock time or telephone number that starts here, which holds no amount: the token after it. */
export function noAmountEnd(lexed: Lexed, index: number): number | null {
  return lexed.tokens[index]?.kind === 'number' ? noAmountAt(lexed, index) : null;
}

/** `this one` counts nothing. */
export function isPronoun(lexed: Lexed, { first, next }: Numeral): boolean {
  // The first word of `one-off` counts nothing either.
  const term = at(lexed, first, 'period');
  if (term && term.next > next) return true;
  const pronoun = at(lexed, first, 'pronounOne');
  if (pronoun?.next !== next) return false;
  for (let before = first - 1; before >= Math.max(0, first - 2); before--) {
    if (at(lexed, before, 'beforePronoun')?.next === first) return true;
  }
  return false;
}

/** `180.25ml`, `1m`: digits grown together with a word measure something and are no plain number. */
function isMeasure(lexed: Lexed, { next, ordinal }: Numeral): boolean {
  const token = lexed.tokens[next];
  return (
    !ordinal &&
    token?.kind === 'word' &&
    touches(lexed, next) &&
    at(lexed, next, 'aboutAfter') === null &&
    lexed.tokens[next - 1]?.kind === 'number' &&
    /^[a-z]/.test(token.folded)
  );
}

/** The plain number at `index`: no pronoun, no measure, no part of a name. */
function plainNumeralAt(lexed: Lexed, index: number): Numeral | null {
  const numeral = numeralAt(lexed, index);
  if (!numeral || numeral.weak || isPronoun(lexed, numeral) || isMeasure(lexed, numeral)) return null;
  return numeral;
}

function percentEnd(lexed: Lexed, next: number): number | null {
  return word(lexed, next) === '%' ? next + 1 : (at(lexed, next, 'percent')?.next ?? null);
}

/** The number at `index` with the fraction or power that it is the beginning of. */
function fractionOrNumeralAt(lexed: Lexed, index: number): Numeral | null {
  const spelled = spelledFractionAt(lexed, index);
  if (spelled) return { ...one(index, spelled.next), value: spelled.value, min: spelled.value, max: spelled.value, whole: false };
  const numeral = numeralAt(lexed, index);
  if (!numeral) return null;
  const ratio = numeral.bare
    ? (powerAfter(lexed, Math.abs(numeral.value), numeral.next) ?? ratioAfter(lexed, numeral))
    : ratioAfter(lexed, numeral);
  if (!ratio) return plainNumeralAt(lexed, index);
  const value = Math.sign(ratio.value) === -1 || numeral.value >= 0 ? ratio.value : -ratio.value;
  return { ...numeral, next: ratio.next, value, min: value, max: value };
}

/** Every number in the text, in digits or words, left to right, none overlapping. */
export function numbersIn(reading: Reading, language: QuantityLanguage): NumberFound[] {
  const lexed = lex(reading, language);
  const found: NumberFound[] = [];
  for (let index = 0; index < lexed.tokens.length; ) {
    if (!mayOpen(lexed, index, OPENS.amount)) {
      index++;
      continue;
    }
    const skipped = noAmountEnd(lexed, index);
    const numeral = skipped === null ? fractionOrNumeralAt(lexed, index) : null;
    if (!numeral) {
      index = skipped ?? index + 1;
      continue;
    }
    const percent = percentEnd(lexed, numeral.next);
    const { value, min, max, ordinal, scale } = numeral;
    found.push({
      start: lexed.tokens[index]?.start ?? 0,
      end: endOf(lexed, percent ?? numeral.next),
      value,
      min,
      max,
      ordinal,
      percent: percent !== null,
      magnitude: scale !== 1,
      approximate: numeral.vague,
    });
    index = percent ?? numeral.next;
  }
  return found;
}

interface PlainOperand extends Operand {
  percent: boolean;
}

function plainOperandAt(lexed: Lexed, index: number): PlainOperand | null {
  const numeral = plainNumeralAt(lexed, index);
  if (!numeral) return null;
  const percent = percentEnd(lexed, numeral.next);
  return { numeral, first: index, next: percent ?? numeral.next, percent: percent !== null };
}

/** The amount at `index` with its bounds and hedges, no money and no unit, or null. */
function amountAt(lexed: Lexed, index: number): Bounded<PlainOperand> | null {
  const operandAt = (from: number) => plainOperandAt(lexed, from);
  const amount = boundedAt(lexed, index, operandAt);
  return amount && bothSides(lexed, amount, operandAt);
}

/** Every number with its bounds and hedges (`up to 20`, `15-20k`), left to right, none overlapping; money, dates and counts are among them. */
export function amountsIn(reading: Reading, language: QuantityLanguage): AmountFound[] {
  const lexed = lex(reading, language);
  const found: AmountFound[] = [];
  for (let index = 0; index < lexed.tokens.length; ) {
    if (!mayOpen(lexed, index, OPENS.amount)) {
      index++;
      continue;
    }
    const skipped = noAmountEnd(lexed, index);
    const amount = skipped === null ? amountAt(lexed, index) : null;
    if (!amount) {
      index = skipped ?? index + 1;
      continue;
    }
    const { min, max, approximate, bound, operands } = amount;
    found.push({
      start: lexed.tokens[index]?.start ?? 0,
      end: endOf(lexed, amount.next),
      min,
      max,
      approximate,
      bound,
      percent: operands.some((operand) => operand.percent),
      magnitude: operands.some((operand) => operand.numeral.scale !== 1),
    });
    index = amount.next;
  }
  return found;
}
