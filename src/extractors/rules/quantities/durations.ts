import type { Reading } from '../text.ts';
import { type Bounded, boundedAt, type Operand } from './bounds.ts';
import type { DurationFound, TimeUnit } from './found.ts';
import type { CalendarUnit, QuantityLanguage } from './language.ts';
import { at, endOf, type Lexed, lex, mayOpen, remembered, skip, touches, word } from './lexed.ts';
import { OPENS } from './lexicon.ts';
import { noAmountEnd } from './numbers.ts';
import { type Numeral, numeralAt, one } from './numerals.ts';

/** A number of units of time, token indexes. */
export interface DurationOperand extends Operand {
  unit: TimeUnit;
  /** Every part of a length said in several: 2 years 3 months. */
  parts: { count: number; unit: TimeUnit }[];
}

/** A length of time with its bounds, in tokens. */
export type BoundedDuration = Bounded<DurationOperand>;

/** Seconds in a unit; a month is 30 days, a year 365. */
export const secondsIn: Record<TimeUnit, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 7 * 86_400,
  month: 30 * 86_400,
  quarter: 3 * 30 * 86_400,
  year: 365 * 86_400,
};

const multiples: Partial<Record<CalendarUnit, { count: number; unit: TimeUnit }>> = {
  fortnight: { count: 2, unit: 'week' },
  half: { count: 6, unit: 'month' },
  decade: { count: 10, unit: 'year' },
};

interface UnitFound {
  count: number;
  unit: TimeUnit;
  next: number;
}

/** A unit of time at `index`; signs such as `h` only where digits touch them or stand before them. */
function unitAt(lexed: Lexed, index: number, afterDigits: boolean): UnitFound | null {
  const named = at(lexed, index, 'unit');
  if (named && named.value !== 'weekend') {
    const multiple = multiples[named.value] ?? { count: 1, unit: named.value as TimeUnit };
    return { ...multiple, next: named.next };
  }
  const sign = afterDigits ? at(lexed, index, 'unitSuffix') : null;
  if (!sign || (touches(lexed, sign.next) && lexed.tokens[sign.next]?.kind !== 'punct')) return null;
  return { count: 1, unit: sign.value, next: sign.next };
}

function times(numeral: Numeral, count: number): Numeral {
  return { ...numeral, value: numeral.value * count, min: numeral.min * count, max: numeral.max * count };
}

/** `a month`, `half a year`, `all week`, `another week`, `kwartał`. */
function unnumberedAt(lexed: Lexed, index: number): DurationOperand | null {
  const whole = at(lexed, index, 'whole') ?? at(lexed, index, 'article');
  const from = whole ? (word(lexed, whole.next) === '-' ? whole.next + 1 : whole.next) : index;
  const length = at(lexed, from, 'length');
  if (length && (whole || length.value.count !== 1 || isMeasured(lexed, index, length.next))) {
    const { count, unit } = length.value;
    return { numeral: times(one(index, index), count), first: index, next: length.next, unit, parts: [{ count, unit }] };
  }
  const unit = whole ? unitAt(lexed, skip(lexed, from, 'unitFiller'), false) : null;
  if (!unit) return null;
  return {
    numeral: times(one(index, index), unit.count),
    first: index,
    next: unit.next,
    unit: unit.unit,
    parts: [{ count: unit.count, unit: unit.unit }],
  };
}

/** A lone `rok` is a length only where a word beside it measures with it: `za` rok, rok `temu`. */
function isMeasured(lexed: Lexed, index: number, next: number): boolean {
  const before = (['ahead', 'within', 'lasting', 'by', 'after', 'atMost', 'atLeast', 'about'] as const).some((kind) => {
    for (let from = index - 1; from >= Math.max(0, index - MAX_PHRASE); from--) if (at(lexed, from, kind)?.next === index) return true;
    return false;
  });
  return before || at(lexed, next, 'ago') !== null || at(lexed, next, 'aheadAfter') !== null;
}

/** Words in the longest preposition. */
const MAX_PHRASE = 3;

function numberedAt(lexed: Lexed, index: number, fractions: boolean): DurationOperand | null {
  const numeral = numeralAt(lexed, index, { fractions });
  if (!numeral || numeral.ordinal || numeral.value < 0) return null;
  const dash = word(lexed, numeral.next) === '-' && touches(lexed, numeral.next) && touches(lexed, numeral.next + 1);
  let from = skip(lexed, dash ? numeral.next + 1 : numeral.next, 'unitFiller', 'of');
  if (numeral.value < 1 && !numeral.bare) from = at(lexed, from, 'article')?.next ?? from;
  const unit = unitAt(lexed, from, lexed.tokens[numeral.next - 1]?.kind === 'number' || numeral.bare);
  if (!unit) return numeral.weak ? weakMinutes(lexed, numeral) : null;
  const counted = times(numeral, unit.count);
  return {
    numeral: counted,
    first: index,
    next: skip(lexed, unit.next, 'unitFiller'),
    unit: unit.unit,
    parts: [{ count: counted.value, unit: unit.unit }],
  };
}

/** `2m` is two minutes where it is no money. */
function weakMinutes(lexed: Lexed, numeral: Numeral): DurationOperand | null {
  const sign = at(lexed, numeral.next - 1, 'unitSuffix');
  if (!sign || numeral.scale === 1 || at(lexed, numeral.first - 1, 'currency')) return null;
  const plain = times(numeral, 1 / numeral.scale);
  return { numeral: plain, first: numeral.first, next: numeral.next, unit: sign.value, parts: [{ count: plain.value, unit: sign.value }] };
}

/** `and a half`, `i pół`, after the unit: a month and a half. */
function halfMore(lexed: Lexed, operand: DurationOperand): DurationOperand {
  const and = at(lexed, operand.next, 'and');
  const article = and && (at(lexed, and.next, 'article')?.next ?? and.next);
  const half = article ? at(lexed, article, 'fraction') : null;
  if (!half || at(lexed, half.next, 'unit')) return operand;
  const numeral = operand.numeral;
  const counted = { ...numeral, value: numeral.value + half.value, min: numeral.min + half.value, max: numeral.max + half.value };
  return { ...operand, numeral: counted, next: half.next, parts: [{ count: counted.value, unit: operand.unit }] };
}

const MAX_PARTS = 4;

/** Adds the smaller units that follow: 2 years 3 months, an hour and 45 minutes, 1 hour and thirty. */
function withSmaller(lexed: Lexed, operand: DurationOperand): DurationOperand {
  let whole = operand;
  for (let part = 0; part < MAX_PARTS; part++) {
    const and = at(lexed, whole.next, 'and');
    const comma = word(lexed, whole.next) === ',' ? whole.next + 1 : whole.next;
    const next = numberedAt(lexed, and?.next ?? comma, true) ?? bareMinutes(lexed, whole, and?.next);
    if (!next || secondsIn[next.unit] >= secondsIn[whole.unit] || whole.numeral.min !== whole.numeral.max) break;
    const ratio = conversion(whole.unit, next.unit);
    const value = Number((whole.numeral.value * ratio + next.numeral.value).toFixed(2));
    whole = {
      ...whole,
      numeral: { ...whole.numeral, value, min: value, max: value },
      unit: next.unit,
      next: next.next,
      parts: [...whole.parts, ...next.parts],
    };
  }
  return whole;
}

/** How many of the smaller unit make the larger one, by the calendar where it says. */
function conversion(larger: TimeUnit, smaller: TimeUnit): number {
  if (larger === 'year' && smaller === 'month') return 12;
  if (larger === 'year' && smaller === 'quarter') return 4;
  return secondsIn[larger] / secondsIn[smaller];
}

function bareMinutes(lexed: Lexed, { unit }: DurationOperand, from: number | undefined): DurationOperand | null {
  if (unit !== 'hour' || from === undefined) return null;
  const numeral = numeralAt(lexed, from);
  if (!numeral?.whole || numeral.value >= 60) return null;
  return { numeral, first: from, next: numeral.next, unit: 'minute', parts: [{ count: numeral.value, unit: 'minute' }] };
}

function operandAt(lexed: Lexed, index: number): DurationOperand | null {
  return mayOpen(lexed, index, OPENS.duration) ? remembered(lexed, 'duration operand', index, readOperand) : null;
}

function readOperand(lexed: Lexed, index: number): DurationOperand | null {
  const single = numberedAt(lexed, index, true) ?? numberedAt(lexed, index, false) ?? unnumberedAt(lexed, index);
  return single && orTwo(lexed, withSmaller(lexed, halfMore(lexed, single)));
}

/** `a month or two`, `rok dwa`: the far end without its unit. */
function orTwo(lexed: Lexed, operand: DurationOperand): DurationOperand {
  const { numeral } = operand;
  if (numeral.value !== 1 || operand.parts.length > 1) return operand;
  const joint = at(lexed, operand.next, 'or')?.next ?? (/^[-,]$/.test(word(lexed, operand.next)) ? operand.next + 1 : operand.next);
  const two = at(lexed, skip(lexed, joint, 'about'), 'cardinal');
  if (two?.value !== 2 || at(lexed, two.next, 'unit') || at(lexed, two.next, 'noun') || at(lexed, two.next, 'multiplier')) return operand;
  return { ...operand, numeral: { ...numeral, max: two.value }, next: two.next };
}

/** A near end that leaves its unit to the far end: `60-90 days`. */
function rangeOperandAt(lexed: Lexed, index: number): DurationOperand | null {
  const operand = operandAt(lexed, index);
  if (operand) return operand;
  const numeral = numeralAt(lexed, index);
  if (!numeral || numeral.ordinal || noAmountEnd(lexed, index) !== null) return null;
  return { numeral, first: index, next: numeral.next, unit: 'second', parts: [] };
}

/** The length of time at `index` with its bounds, or null. */
export function durationAt(lexed: Lexed, index: number): BoundedDuration | null {
  return mayOpen(lexed, index, OPENS.duration) ? remembered(lexed, 'duration', index, readDuration) : null;
}

function readDuration(lexed: Lexed, index: number): BoundedDuration | null {
  const duration = boundedAt(lexed, index, (from) => rangeOperandAt(lexed, from));
  if (!duration) return null;
  const [near, far] = duration.operands;
  if (!far) return near.parts.length > 0 ? duration : null;
  if (far.parts.length === 0) return near.parts.length > 0 ? boundedAt(lexed, index, (from) => operandAt(lexed, from)) : null;
  if (near.parts.length === 0 || near.unit === far.unit) return duration;
  const ratio = secondsIn[near.unit] / secondsIn[far.unit];
  return { ...duration, min: near.numeral.min * ratio };
}

/** Every length of time, from seconds to years. */
export function durationsIn(reading: Reading, language: QuantityLanguage): DurationFound[] {
  const lexed = lex(reading, language);
  const found: DurationFound[] = [];
  for (let index = 0; index < lexed.tokens.length; ) {
    if (!mayOpen(lexed, index, OPENS.duration)) {
      index++;
      continue;
    }
    const skipped = noAmountEnd(lexed, index);
    const duration = skipped === null ? durationAt(lexed, index) : null;
    if (!duration) {
      index = skipped ?? index + 1;
      continue;
    }
    const { min, max, approximate, bound, operands } = duration;
    const unit = (operands.at(-1) ?? operands[0]).unit;
    found.push({ start: lexed.tokens[index]?.start ?? 0, end: endOf(lexed, duration.next), min, max, unit, approximate, bound });
    index = duration.next;
  }
  return found;
}
