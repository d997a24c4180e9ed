import type { Token } from '../text.ts';

/** A number in digits. `value` takes a lone dot or comma as the language does; `grouped` is set where it may also part thousands. */
export interface Literal {
  value: number;
  grouped: number | null;
  /** Written without a decimal part. */
  whole: boolean;
  next: number;
}

const GROUP = 3;
/** Fractions that are one character. */
export const vulgarFractions: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
};

function adjoins(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

function isDigits(token: Token | undefined): token is Token {
  return token?.kind === 'number';
}

/** True where the tokens from `index` are a date (`15.03.2026`), a clock time or a longer dotted code, none of them an amount. */
export function isNoAmount(tokens: Token[], index: number): number | null {
  const parts = [tokens[index]];
  let at = index;
  while (parts.length <= 8) {
    const sign = tokens[at + 1];
    const next = tokens[at + 2];
    if (!(sign && '.-/:'.includes(sign.text) && adjoins(tokens[at], sign) && adjoins(sign, next) && isDigits(next))) break;
    if (parts.length > 1 && sign.text !== tokens[index + 1]?.text) break;
    parts.push(next);
    at += 2;
  }
  const sign = tokens[index + 1]?.text;
  const lengths = parts.map((part) => part?.text.length ?? 0);
  if (parts.length === 2 && sign === ':' && (lengths[0] ?? 9) <= 2 && lengths[1] === 2) return at + 1;
  if (parts.length === 3) {
    const [first = 0, second = 0, third = 0] = lengths;
    const dayFirst = first <= 2 && second <= 2 && (third === 4 || (third === 2 && sign !== '-'));
    const yearFirst = first === 4 && second <= 2 && third <= 2;
    if (dayFirst || yearFirst) return at + 1;
  }
  if (parts.length >= 3 && (sign === '-' || sign === '/')) return at + 1;
  return null;
}

function number(groups: string[], decimals = ''): number {
  return Number(`${groups.join('')}${decimals && `.${decimals}`}`);
}

/** The number written in digits at `index`, with thousands and decimals as any of the usual countries write them. */
export function literalAt(tokens: Token[], index: number, decimal: '.' | ','): Literal | null {
  const first = tokens[index];
  if (!first) return null;
  const vulgar = vulgarFractions[first.text];
  if (vulgar !== undefined) return { value: vulgar, grouped: null, whole: false, next: index + 1 };
  if (first.text === '.' && isDigits(tokens[index + 1]) && adjoins(first, tokens[index + 1])) {
    if (adjoins(tokens[index - 1], first) && /[\p{L}\p{N}]/u.test(tokens[index - 1]?.text ?? '')) return null;
    return { value: Number(`0.${tokens[index + 1]?.text}`), grouped: null, whole: false, next: index + 2 };
  }
  if (!isDigits(first)) return null;

  const slash = fractionAt(tokens, index);
  if (slash) return slash;
  // In `192.168.1.2` and `22,24,26` each part stands for itself.
  if (isChained(tokens, index)) return { value: Number(first.text), grouped: null, whole: true, next: index + 1 };
  const groups = [first.text];
  const signs: string[] = [];
  let at = index;
  for (;;) {
    const sign = tokens[at + 1];
    const next = tokens[at + 2];
    if (sign && ".,'".includes(sign.folded) && adjoins(tokens[at], sign) && adjoins(sign, next) && isDigits(next)) {
      groups.push(next.text);
      signs.push(sign.folded);
      at += 2;
    } else if (
      isDigits(sign) &&
      sign.text.length === GROUP &&
      sign.start - (tokens[at]?.end ?? 0) === 1 &&
      (groups[0]?.length ?? 9) <= GROUP
    ) {
      groups.push(sign.text);
      signs.push(' ');
      at += 1;
    } else break;
    if (signs.length > MAX_GROUPS) break;
  }
  const literal = interpret(groups, signs, decimal);
  let next = index + 1;
  for (let part = 1; part < literal.parts; part++) next += signs[part - 1] === ' ' ? 1 : 2;
  // `1.500,-` has no pennies.
  const noPennies =
    tokens[next]?.text === ',' &&
    tokens[next + 1]?.folded === '-' &&
    adjoins(tokens[next - 1], tokens[next]) &&
    adjoins(tokens[next], tokens[next + 1]);
  if (noPennies) return { value: literal.grouped ?? literal.value, grouped: null, whole: true, next: next + 2 };
  const half = vulgarFractions[tokens[next]?.text ?? ''];
  if (half !== undefined && literal.parts === 1 && adjoins(tokens[next - 1], tokens[next])) {
    return { value: literal.value + half, grouped: null, whole: false, next: next + 1 };
  }
  return { value: literal.value, grouped: literal.grouped, whole: literal.decimals === '', next };
}

/** `1/2`, `3/15`; `24/7` is no fraction. */
function fractionAt(tokens: Token[], index: number): Literal | null {
  const [above, sign, below, after] = tokens.slice(index, index + 4);
  if (sign?.text !== '/' || !isDigits(above) || !isDigits(below) || !adjoins(above, sign) || !adjoins(sign, below)) return null;
  const isCode = above.text.length > MAX_FRACTION_DIGITS || below.text.length > MAX_FRACTION_DIGITS || Number(below.text) === 0;
  if (isCode || (above.text === '24' && below.text === '7') || (after?.text === '/' && adjoins(below, after))) return null;
  return { value: Number(above.text) / Number(below.text), grouped: null, whole: false, next: index + 3 };
}

const MAX_FRACTION_DIGITS = 3;

function isChained(tokens: Token[], index: number): boolean {
  const [before, sign, first] = tokens.slice(Math.max(0, index - 2), index + 1);
  return index >= 2 && isDigits(before) && sign !== undefined && '.,'.includes(sign.text) && adjoins(before, sign) && adjoins(sign, first);
}

/** Groups of digits that one number may have; more is no amount. */
const MAX_GROUPS = 12;

interface Interpretation {
  /** How many of the groups of digits belong to the number. */
  parts: number;
  decimals: string;
  value: number;
  grouped: number | null;
}

function interpret(groups: string[], signs: string[], decimal: '.' | ','): Interpretation {
  const take = (integers: number, decimals = '', grouped: number | null = null): Interpretation => ({
    parts: integers + (decimals ? 1 : 0),
    decimals,
    value: number(groups.slice(0, integers), decimals),
    grouped,
  });
  const isGroup = (group: string | undefined) => group?.length === GROUP;
  const [lead = ''] = groups;
  const [sign] = signs;
  if (sign === undefined) return take(1);

  let same = 1;
  while (same < signs.length && signs[same] === sign) same++;
  const grouping = lead.length <= GROUP && lead !== '0' && groups.slice(1, same + 1).every(isGroup);

  if (grouping && same < signs.length && signs[same] !== ' ' && sign !== signs[same]) {
    const rest = signs.length - same;
    if (rest === 1) return take(same + 1, groups[same + 1]);
  }
  if (sign === ' ') {
    let spaced = 0;
    while (spaced < same && isGroup(groups[spaced + 1])) spaced++;
    return take(spaced + 1);
  }
  if (same < signs.length && signs[same] === ' ') {
    // A list such as `5, 100 200`: only the first number is sure.
    return same === 1 && sign !== "'" ? take(1, groups[1]) : take(1);
  }
  if (same > 1) return grouping ? take(same + 1) : take(1);
  if (sign === "'") return grouping ? take(2) : take(1);
  if (!grouping) return take(1, groups[1]);
  const asGroups = take(2);
  return sign === decimal && sign === '.' ? take(1, groups[1], asGroups.value) : asGroups;
}
