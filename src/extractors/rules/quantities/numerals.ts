import { at, type Lexed, mayOpen, remembered, touches, word } from './lexed.ts';
import { OPENS } from './lexicon.ts';
import {
  begin,
  cardinalStep,
  countableFractionStep,
  joinStep,
  literalStep,
  mixedStep,
  multiplierStep,
  openingStep,
  ordinalEnd,
  pointStep,
  suffixStep,
} from './numeral-steps.ts';

/** One number as written, in digits, words or both; token indexes, `next` exclusive. */
export interface Numeral {
  first: number;
  next: number;
  value: number;
  min: number;
  max: number;
  /** The last magnitude (`k` of `15k`), 1 without one; a range's other end may borrow it. */
  scale: number;
  money: boolean;
  ordinal: boolean;
  /** Digits alone, which a neighbour may still join. */
  bare: boolean;
  whole: boolean;
  /** The value where a lone dot parts thousands: `4.800`. */
  grouped: number | null;
  /** The scale holds only beside a currency: `2m`. */
  weak: boolean;
  /** Said without counting: `a few`, `kilkanaście`. */
  vague: boolean;
}

const MAX_STEPS = 24;

/** What belongs to the number. */
export interface NumeralOptions {
  /** False leaves `quarters` to the caller: three `quarters` of a year. */
  fractions?: boolean;
}

/** The number that begins at the token `index`, or null. */
export function numeralAt(lexed: Lexed, index: number, { fractions = true }: NumeralOptions = {}): Numeral | null {
  if (!mayOpen(lexed, index, OPENS.amount)) return null;
  return fractions ? remembered(lexed, 'numeral', index, readNumeral) : remembered(lexed, 'whole numeral', index, readWholeNumeral);
}

const readNumeral = (lexed: Lexed, index: number) => scanNumeral(lexed, index, true, true);
const readWholeNumeral = (lexed: Lexed, index: number) => scanNumeral(lexed, index, false, true);

function scanNumeral(lexed: Lexed, index: number, fractions: boolean, repetition: boolean): Numeral | null {
  const scan = begin(index);
  const token = lexed.tokens[index];
  if (!token) return null;
  const sign = at(lexed, index, 'minus');
  const dash = token.folded === '-' && touches(lexed, index + 1) && (!touches(lexed, index) || lexed.tokens[index - 1]?.kind === 'punct');
  const negative = sign !== null || (dash && (lexed.tokens[index + 1]?.kind === 'number' || word(lexed, index + 1) === '.'));
  if (negative) scan.at = sign?.next ?? index + 1;
  else if (dash) return null;

  const from = scan.at;
  if (openingStep(lexed, scan) || cardinalStep(lexed, scan) || literalStep(lexed, scan) || multiplierStep(lexed, scan, false)) {
    for (let step = 0; step < MAX_STEPS; step++) {
      const moved =
        cardinalStep(lexed, scan) ||
        multiplierStep(lexed, scan, false) ||
        suffixStep(lexed, scan) ||
        literalStep(lexed, scan) ||
        (fractions && (mixedStep(lexed, scan) || countableFractionStep(lexed, scan))) ||
        pointStep(lexed, scan) ||
        joinStep(lexed, scan);
      if (!moved) break;
    }
  } else if (!pointStep(lexed, scan) && ordinalEnd(lexed, begin(from)) === null) return null;

  const ordinal = ordinalEnd(lexed, scan);
  if (ordinal === null && scan.group === null && scan.total === 0) return null;
  const value = (scan.total + (scan.group ?? 0)) * (negative ? -1 : 1);
  const next = ordinal ?? (repetition ? repetitionEnd(lexed, scan.at, value) : scan.at);
  return {
    first: index,
    next,
    value: tidy(value),
    min: scan.spread ? scan.spread.least : tidy(value),
    max: scan.spread ? scan.spread.most : tidy(value),
    scale: scan.scale,
    money: scan.money,
    ordinal: ordinal !== null,
    bare: scan.literal && !scan.spoken && scan.scale === 1 && ordinal === null,
    whole: scan.whole && scan.total === 0,
    grouped: scan.grouped,
    weak: scan.weak,
    vague: scan.spread !== null,
  };
}

/** Steps over the same number once more in brackets: `45 (forty five)`. */
function repetitionEnd(lexed: Lexed, index: number, value: number): number {
  if (word(lexed, index) !== '(' || lexed.tokens[index + 1]?.kind !== 'word') return index;
  const again = scanNumeral(lexed, index + 1, true, false);
  return again?.value === value && word(lexed, again.next) === ')' ? again.next + 1 : index;
}

/** Rounds away what adding and multiplying decimals leaves behind. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(PRECISION));
}

const PRECISION = 15;

/** One of something that an article or the thing itself counts. */
export function one(first: number, next: number): Numeral {
  return {
    first,
    next,
    value: 1,
    min: 1,
    max: 1,
    scale: 1,
    money: false,
    ordinal: false,
    bare: false,
    whole: true,
    grouped: null,
    weak: false,
    vague: false,
  };
}
