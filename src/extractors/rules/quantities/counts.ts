import type { Reading } from '../text.ts';
import { type Bounded, bothSides, boundedAt, type Operand } from './bounds.ts';
import type { CountFound } from './found.ts';
import type { QuantityLanguage } from './language.ts';
import { at, endOf, type Lexed, lex, mayOpen, skip, word } from './lexed.ts';
import { OPENS } from './lexicon.ts';
import { currencyAt } from './money.ts';
import { isPronoun, noAmountEnd } from './numbers.ts';
import { numeralAt } from './numerals.ts';

function operandAt(lexed: Lexed, index: number): Operand | null {
  const numeral = numeralAt(lexed, index);
  if (
    !numeral ||
    isPronoun(lexed, numeral) ||
    numeral.ordinal ||
    numeral.value < 0 ||
    numeral.weak ||
    numeral.money ||
    word(lexed, numeral.next) === '%'
  )
    return null;
  return { numeral, first: index, next: numeral.next };
}

interface Noun {
  first: number;
  next: number;
  kind: string | null;
}

/** The counted noun after an amount: one that the language classes, or else any plain word. */
function nounAfter(lexed: Lexed, index: number): Noun | null {
  const filled = skip(lexed, index, 'nounFiller', 'of');
  const dash = word(lexed, filled) === '-' ? filled + 1 : filled;
  const compound = lexed.language.numerals.headLast && at(lexed, dash, 'noun')?.next === dash + 1 && at(lexed, dash + 1, 'noun') !== null;
  for (const from of compound ? [dash + 1] : [dash, dash + 1]) {
    const known = at(lexed, from, 'noun');
    // One adjective may stand between: `40 warehouse users`, `120 fizycznych pracowników`.
    const adjective = from === dash || isAdjective(lexed, dash);
    if (known && adjective && !isUnit(lexed, dash) && !breaksLine(lexed, index, from))
      return { first: from, next: known.next, kind: known.value };
  }
  const token = lexed.tokens[dash];
  if (
    breaksLine(lexed, index, dash) ||
    token?.kind !== 'word' ||
    token.text.length < MIN_NOUN_LENGTH ||
    lexed.meanings[dash]?.length ||
    isUnit(lexed, dash)
  )
    return null;
  return { first: dash, next: dash + 1, kind: null };
}

const MIN_NOUN_LENGTH = 3;

/** A short word in small letters tells where (`260 on site`), not of what kind. */
function isAdjective(lexed: Lexed, index: number): boolean {
  const token = lexed.tokens[index];
  return token?.kind === 'word' && !at(lexed, index, 'per') && (token.text.length >= MIN_NOUN_LENGTH || token.text !== token.folded);
}

/** What stands on the next line is not what was counted. */
const breaksLine = (lexed: Lexed, index: number, noun: number): boolean =>
  lexed.reading.text.slice(lexed.tokens[index - 1]?.end ?? 0, lexed.tokens[noun]?.start ?? 0).includes('\n');

function isUnit(lexed: Lexed, index: number): boolean {
  return (
    currencyAt(lexed, index) !== null || (['unit', 'percent', 'month', 'length'] as const).some((kind) => at(lexed, index, kind) !== null)
  );
}

interface Count {
  amount: Bounded<Operand>;
  noun: Noun;
  first: number;
  next: number;
}

function countAt(lexed: Lexed, index: number): Count | null {
  const operand = (from: number) => operandAt(lexed, from);
  const bounded = boundedAt(lexed, index, operand);
  if (bounded) {
    const amount = bothSides(lexed, bounded, operand);
    const noun = nounAfter(lexed, amount.next);
    return noun && { amount, noun, first: index, next: noun.next };
  }
  // `team of 12`, `headcount: 140`, `pracowników mamy 35`.
  const noun = at(lexed, index, 'noun');
  const link = noun && skip(lexed, noun.next, 'nounLink', 'of');
  if (!noun || link === null || (link === noun.next && word(lexed, link) !== ':')) return null;
  const amount = boundedAt(lexed, word(lexed, link) === ':' ? link + 1 : link, operand);
  if (!amount || isUnit(lexed, amount.next) || nounAfter(lexed, amount.next)?.kind) return null;
  return { amount, noun: { first: index, next: noun.next, kind: noun.value }, first: index, next: amount.next };
}

/** Counts of things: an amount and the noun that it counts, in either order that the language allows. */
export function countsIn(reading: Reading, language: QuantityLanguage): CountFound[] {
  const lexed = lex(reading, language);
  const found: CountFound[] = [];
  const start = (token: number) => lexed.tokens[token]?.start ?? 0;
  for (let index = 0; index < lexed.tokens.length; ) {
    if (!mayOpen(lexed, index, OPENS.count)) {
      index++;
      continue;
    }
    const skipped = noAmountEnd(lexed, index);
    const count = skipped === null ? countAt(lexed, index) : null;
    if (!count) {
      index = skipped ?? index + 1;
      continue;
    }
    const { amount, noun } = count;
    found.push({
      start: start(count.first),
      end: endOf(lexed, count.next),
      min: amount.min,
      max: amount.max,
      approximate: amount.approximate,
      bound: amount.bound,
      amount: { start: start(amount.first), end: endOf(lexed, amount.next) },
      noun: { start: start(noun.first), end: endOf(lexed, noun.next) },
      kind: noun.kind,
    });
    index = count.next;
  }
  return found;
}
