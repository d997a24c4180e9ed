import type { Multiplier } from './language.ts';
import { at, type Lexed, remembered, touches, word } from './lexed.ts';
import { isNoAmount, literalAt } from './literals.ts';

/** A number while it is being read. */
export interface Scan {
  at: number;
  /** Sum of what closed magnitudes gave. */
  total: number;
  /** What stands before the next magnitude; null before anything was said. */
  group: number | null;
  /** The lowest decimal place of `group`, below which more may be added. */
  place: number;
  /** The last closed magnitude. */
  closed: number;
  spoken: boolean;
  literal: boolean;
  spread: { least: number; most: number } | null;
  money: boolean;
  scale: number;
  weak: boolean;
  grouped: number | null;
  whole: boolean;
}

function placeOf(value: number): number {
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}

/** Adds a cardinal word (`twenty` `one`), true where one was read. */
export function cardinalStep(lexed: Lexed, scan: Scan): boolean {
  const found = at(lexed, scan.at, 'cardinal');
  if (!found) return false;
  const { value } = found;
  if (scan.group === null) {
    // `$1.2 million one time`
    const term = scan.closed === Number.POSITIVE_INFINITY ? null : at(lexed, scan.at, 'period');
    if (scan.closed <= value || (term && term.next > found.next)) return false;
    scan.group = value;
    scan.place = Number.isInteger(value) ? placeOf(value) : 1;
  } else if (value < scan.place && value > 0 && !scan.spread) {
    scan.group += value;
    scan.place = placeOf(value);
  } else if (isPair(lexed, scan, value)) {
    scan.group = scan.group * 100 + value;
    scan.place = placeOf(value);
  } else return false;
  scan.at = found.next;
  scan.spoken = true;
  return true;
}

/** `one` `twenty`, `nineteen` `seventy`, but not `fifty` `fifty`. */
function isPair(lexed: Lexed, scan: Scan, value: number): boolean {
  const { group } = scan;
  if (!lexed.language.numerals.pairs || group === null || scan.literal || scan.spread || scan.closed !== Number.POSITIVE_INFINITY)
    return false;
  const isYearLike = group === value ? group === 20 : true;
  return Number.isInteger(group) && group > 0 && group < 100 && value >= 10 && value < 100 && isYearLike && (group < 10 || value >= 10);
}

/** The token after a date, clock time or code in digits that begins at `index`, null where none does. */
export function noAmountAt(lexed: Lexed, index: number): number | null {
  return remembered(lexed, 'no amount', index, readNoAmount);
}

const readNoAmount = ({ tokens }: Lexed, index: number) => isNoAmount(tokens, index);

/** Takes a number in digits, first or after a magnitude (`4 thousand` `3 hundred`), true where one was read. */
export function literalStep(lexed: Lexed, scan: Scan): boolean {
  if (scan.group !== null && scan.place !== 100) return false;
  if (noAmountAt(lexed, scan.at) !== null) return false;
  const literal = literalAt(lexed.tokens, scan.at, lexed.language.numerals.decimal);
  if (!literal) return false;
  if (scan.group !== null) {
    if (literal.value >= scan.place || !literal.whole) return false;
    scan.group += literal.value;
    scan.place = 1;
  } else {
    if (scan.closed !== Number.POSITIVE_INFINITY) {
      const multiplier = at(lexed, literal.next, 'multiplier');
      const isRest = scan.closed === 1000 && literal.whole && literal.next === scan.at + 1 && word(lexed, scan.at).length === 3;
      if (!isRest && !(multiplier && multiplier.value.value * literal.value < scan.closed)) return false;
    } else scan.grouped = literal.grouped;
    scan.group = literal.value;
    scan.place = 1;
    scan.whole = literal.whole;
  }
  scan.literal = true;
  scan.at = literal.next;
  return true;
}

function close(scan: Scan, { value, money }: Multiplier): boolean {
  if (value < 1000) {
    if (scan.group !== null && (scan.spoken || scan.literal) && scan.place === 100 && value === 100) return false;
    scan.group = (scan.group ?? 1) * value;
    scan.place = value === 100 ? 100 : 1;
  } else {
    if (value === scan.closed) return false;
    if (value < scan.closed) scan.total += (scan.group ?? 1) * value;
    else scan.total = (scan.total + (scan.group ?? 0)) * value;
    scan.closed = value;
    scan.group = null;
    scan.place = 1;
  }
  if (scan.spread) scan.spread = { least: scan.spread.least * value, most: scan.spread.most * value };
  if (value >= 1000 || money) scan.scale = value;
  scan.money ||= money === true;
  scan.grouped = null;
  return true;
}

/** Takes a word that multiplies what was said before it, true where one was read. */
export function multiplierStep(lexed: Lexed, scan: Scan, afterArticle: boolean): boolean {
  if (scan.group === null && scan.closed !== Number.POSITIVE_INFINITY && !at(lexed, scan.at, 'multiplierAlone')) return false;
  const isFirst = scan.group === null && scan.total === 0;
  const found = isFirst && !afterArticle ? at(lexed, scan.at, 'multiplierAlone') : at(lexed, scan.at, 'multiplier');
  if (!found || !close(scan, found.value)) return false;
  scan.at = found.next;
  scan.spoken = true;
  return true;
}

const THOUSAND = 1000;

/** Takes the letter that multiplies the digits before it (`5k`), true where one was read. */
export function suffixStep(lexed: Lexed, scan: Scan): boolean {
  if (scan.group === null) return false;
  const found = at(lexed, scan.at, 'suffix');
  // `forty k` is said, `forty m` is not.
  if (!found || (!scan.literal && (found.value.weak || found.value.value > THOUSAND))) return false;
  const { value, weak } = found.value;
  // `2.33 k` may stand apart, but never a letter that opens the next word's number (`5 k 3`).
  const upper = lexed.tokens[scan.at]?.text !== word(lexed, scan.at);
  if (!touches(lexed, scan.at) && weak && !upper && !at(lexed, found.next, 'currency')) return false;
  if (touches(lexed, found.next) && lexed.tokens[found.next]?.kind === 'word') return false;
  if (!close(scan, { value, words: '' })) return false;
  scan.weak = weak && !upper;
  scan.at = found.next;
  return true;
}

/** `and a half`, `i pół`, after a group (`two and a half`) or a magnitude (`a million and a half`). */
export function mixedStep(lexed: Lexed, scan: Scan): boolean {
  const and = at(lexed, scan.at, 'and');
  if (!and) return false;
  const from = and.next;
  const article = at(lexed, from, 'article');
  const part = fractionAt(lexed, article?.next ?? from, article !== null);
  if (!part || part.value >= 1) return false;
  if (scan.group !== null) {
    scan.group += part.value;
    scan.place = 1;
    scan.at = part.next;
  } else {
    const multiplier = at(lexed, part.next, 'multiplier');
    const isSmaller = multiplier !== null && multiplier.value.value < scan.closed && multiplier.value.value >= 1000;
    scan.total += part.value * (isSmaller ? multiplier.value.value : scan.closed);
    if (isSmaller) scan.closed = multiplier.value.value;
    scan.at = isSmaller ? multiplier.next : part.next;
  }
  scan.whole = false;
  scan.spoken = true;
  return true;
}

/** `half`, `three quarters`, `a fourth`, as a part of one. */
function fractionAt(lexed: Lexed, index: number, afterArticle: boolean): { value: number; next: number } | null {
  const count =
    at(lexed, index, 'cardinal') ??
    (lexed.tokens[index]?.kind === 'number' ? { value: Number(word(lexed, index)), next: index + 1 } : null);
  if (count) {
    let next = count.next;
    const tail = at(lexed, next, 'cardinal');
    const value = tail && tail.value < placeOf(count.value) ? count.value + tail.value : count.value;
    if (value !== count.value && tail) next = tail.next;
    if (word(lexed, next) === '-') next++;
    const unit = at(lexed, next, 'countableFraction');
    return unit ? { value: value * unit.value, next: unit.next } : null;
  }
  const half = at(lexed, index, 'fraction');
  if (half) return half;
  // `and third` orders, `and a third` and `and quarter` part.
  return afterArticle || !at(lexed, index, 'ordinal') ? at(lexed, index, 'countableFraction') : null;
}

/** Takes `quarters` of what was said before it (`three quarters`), true where one was read. */
export function countableFractionStep(lexed: Lexed, scan: Scan): boolean {
  if (scan.group === null && scan.total === 0) return false;
  const from = word(lexed, scan.at) === '-' ? scan.at + 1 : scan.at;
  const unit = at(lexed, from, 'countableFraction');
  if (!unit || scan.literal || scan.spread) return false;
  scan.group = (scan.total + (scan.group ?? 0)) * unit.value;
  scan.total = 0;
  scan.place = 1;
  scan.whole = false;
  scan.at = unit.next;
  const of = at(lexed, scan.at, 'of');
  if (of) {
    const article = at(lexed, of.next, 'article')?.next ?? of.next;
    if (at(lexed, article, 'multiplier')) scan.at = article;
  }
  return true;
}

/** `two point five`: the digits after it one by one, as a number, or in digits. */
export function pointStep(lexed: Lexed, scan: Scan): boolean {
  const point = at(lexed, scan.at, 'point');
  if (!point || (scan.literal && !scan.whole)) return false;
  let decimals = '';
  let next = point.next;
  if (lexed.tokens[next]?.kind === 'number') decimals = word(lexed, next++);
  else {
    for (let digit = at(lexed, next, 'cardinal'); digit && decimals.length < MAX_SPOKEN_DECIMALS; digit = at(lexed, next, 'cardinal')) {
      const before = decimals;
      if (digit.value < 10 && /[1-9]0$/.test(decimals)) decimals = decimals.slice(0, -1) + String(digit.value);
      else decimals += String(digit.value);
      next = digit.next;
      if (before.length > 0 && digit.value >= 10) break;
      if (digit.value >= 20 && word(lexed, next) === '-' && at(lexed, next + 1, 'cardinal')) next++;
    }
  }
  if (decimals === '') return false;
  const whole = scan.group ?? 0;
  if (!Number.isInteger(whole)) return false;
  scan.group = Number(`${whole}.${decimals}`);
  scan.place = 1;
  scan.whole = false;
  scan.spoken = true;
  scan.at = next;
  return true;
}

const MAX_SPOKEN_DECIMALS = 6;

/** Joins `hundred and six`, `twenty-one`, `tysięcy i dwanaście`. */
export function joinStep(lexed: Lexed, scan: Scan): boolean {
  if (scan.literal && scan.group !== null && scan.place === 1) return false;
  const dash = word(lexed, scan.at) === '-';
  const and = at(lexed, scan.at, 'and');
  if (!dash && !and) return false;
  const from = dash ? scan.at + 1 : (and?.next ?? 0);
  const next = at(lexed, from, 'cardinal');
  if (next) {
    const fits = scan.group === null ? scan.closed > next.value : next.value < scan.place && (!dash || scan.place <= 100);
    if (!fits || next.value === 0 || (dash && scan.group === null)) return false;
    // `5 million and two people`: digits with a magnitude take on only what is itself large.
    if (scan.group === null && scan.literal && next.value < 100 && !at(lexed, next.next, 'multiplier')) return false;
    scan.at = from;
    return true;
  }
  const digits = !dash && scan.place === 100 && scan.group !== null ? literalAt(lexed.tokens, from, '.') : null;
  if (!digits?.whole || digits.value === 0 || digits.value >= 100) return false;
  scan.at = from;
  return true;
}

/** The token after the ending that makes an ordinal of what was read (`3rd`, `dwudziesty piąty`), or null. */
export function ordinalEnd(lexed: Lexed, scan: Scan): number | null {
  if (scan.literal && scan.group !== null && scan.total === 0 && scan.whole) {
    const dash = word(lexed, scan.at) === '-' && touches(lexed, scan.at + 1) ? scan.at + 1 : scan.at;
    const suffix = touches(lexed, scan.at) ? at(lexed, dash, 'ordinalSuffix') : null;
    return suffix ? suffix.next : null;
  }
  const from = word(lexed, scan.at) === '-' ? scan.at + 1 : scan.at;
  const ordinal = at(lexed, from, 'ordinal');
  if (!ordinal || (scan.group !== null && (scan.literal || ordinal.value >= scan.place || scan.place === 1))) return null;
  if (scan.group === null && (scan.total > 0 || from !== scan.at)) return null;
  scan.group = (scan.group ?? 0) + ordinal.value;
  return ordinal.next;
}

/** A number of which nothing is read yet. */
export function begin(index: number): Scan {
  return {
    at: index,
    total: 0,
    group: null,
    place: 1,
    closed: Number.POSITIVE_INFINITY,
    spoken: false,
    literal: false,
    spread: null,
    money: false,
    scale: 1,
    weak: false,
    grouped: null,
    whole: true,
  };
}

/** Opens a number with a word other than a plain numeral: `a few`, `half a`, `three quarters of a`. */
export function openingStep(lexed: Lexed, scan: Scan): boolean {
  const article = at(lexed, scan.at, 'article');
  const from = article?.next ?? scan.at;
  const vague = at(lexed, scan.at, 'vague') ?? at(lexed, from, 'vague');
  if (vague) {
    scan.group = vague.value.usual;
    scan.spread = { least: vague.value.least, most: vague.value.most };
    scan.money = vague.value.money;
    const of = at(lexed, vague.next, 'of')?.next ?? vague.next;
    scan.at = at(lexed, of, 'multiplier') ? of : vague.next;
    scan.spoken = true;
    scan.place = 1;
    return true;
  }
  const half = at(lexed, from, 'fraction') ?? (article ? lonelyFraction(lexed, from) : partOfMagnitude(lexed, from));
  if (half) {
    scan.group = half.value;
    scan.spoken = true;
    scan.whole = false;
    const of = at(lexed, half.next, 'of')?.next ?? half.next;
    const second = at(lexed, of, 'article')?.next ?? of;
    scan.at = at(lexed, second, 'multiplier') ? second : half.next;
    return true;
  }
  if (!article || (!at(lexed, from, 'multiplier') && !at(lexed, from, 'multiplierAlone'))) return false;
  scan.at = from;
  return multiplierStep(lexed, scan, true);
}

/** `quarter of a million`. */
function partOfMagnitude(lexed: Lexed, index: number): { value: number; next: number } | null {
  const found = at(lexed, index, 'ordinal') ? null : at(lexed, index, 'countableFraction');
  const of = found && at(lexed, found.next, 'of');
  const article = of && at(lexed, of.next, 'article');
  return article && at(lexed, article.next, 'multiplier') ? found : null;
}

/** `a fourth` is a number where nothing that it could order follows. */
function lonelyFraction(lexed: Lexed, index: number): { value: number; next: number } | null {
  const found = at(lexed, index, 'countableFraction');
  if (!found) return null;
  const after = lexed.tokens[found.next];
  return !after || after.kind === 'punct' || at(lexed, found.next, 'of') ? found : null;
}
