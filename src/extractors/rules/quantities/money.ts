import type { Reading } from '../text.ts';
import { type Bounded, bothSides, boundedAt, type Operand } from './bounds.ts';
import { codeOf, threeDecimals } from './currencies.ts';
import type { MoneyFound, MoneyPeriod, Span } from './found.ts';
import type { QuantityLanguage } from './language.ts';
import { at, endOf, type Lexed, lex, mayOpen, skip, touches, word } from './lexed.ts';
import { OPENS } from './lexicon.ts';
import { isPronoun, noAmountEnd } from './numbers.ts';
import { type Numeral, numeralAt, one } from './numerals.ts';

/** How the text is to be taken. */
export interface MoneyOptions {
  /** True where the text answers a question about money: bare numbers are then money too. */
  asked?: boolean;
}

/** A currency named in the text; `next` is the token after it. */
export interface CurrencyMark {
  code: string;
  scale: number;
  /** A sign or code, not a word that a sentence may hold for its own sake. */
  sign: boolean;
  next: number;
}

interface MoneyOperand extends Operand {
  currency: string | null;
}

/** The currency that a sign, code or word names at `index`. */
export function currencyAt(lexed: Lexed, index: number): CurrencyMark | null {
  const token = lexed.tokens[index];
  if (!token) return null;
  const named = at(lexed, index, 'currency');
  const coded = token.kind === 'word' ? codeOf(token.text) : null;
  // `USD $` and `usd$` are one mark.
  const letter = token.text.length === 1 && token.kind === 'word' && named && named.next > index + 1 && !touches(lexed, index + 1);
  if (letter) return null;
  if (named && (!coded || named.next > index + 1)) return { code: named.value, scale: 1, sign: token.kind === 'symbol', next: named.next };
  return coded && { ...coded, sign: true, next: index + 1 };
}

/** A number with its currency on either side, and the part of it that is said in pennies. */
function operandAt(lexed: Lexed, index: number, { asked = false }: MoneyOptions): MoneyOperand | null {
  const before = currencyAt(lexed, index);
  let from = before?.next ?? index;
  if (before?.sign && word(lexed, from) === '.' && word(lexed, from + 1) === '.') from++;
  const numeral = noAmountEnd(lexed, from) === null ? (numeralAt(lexed, from) ?? (before ? null : oneAt(lexed, from))) : null;
  if (!numeral || numeral.ordinal || isPercent(lexed, numeral.next)) return null;

  const after = currencyAfter(lexed, numeral, before);
  let { value } = numeral;
  let next = after?.next ?? numeral.next;
  const currency = pick(before, after);
  if (numeral.grouped !== null && (currency ? !threeDecimals.has(currency) : asked)) value = numeral.grouped;

  let scale = (before?.scale ?? 1) * (after?.scale ?? 1);
  const late =
    after && numeral.scale === 1 ? (at(lexed, next, 'multiplier') ?? (touches(lexed, next) ? at(lexed, next, 'suffix') : null)) : null;
  if (late && late.value.value >= 1000) {
    scale *= late.value.value;
    next = late.next;
  }
  const scaled: Numeral = {
    ...numeral,
    value: value * scale,
    min: (numeral.min === numeral.max ? value : numeral.min) * scale,
    max: (numeral.min === numeral.max ? value : numeral.max) * scale,
    scale: numeral.scale * scale,
  };
  const operand: MoneyOperand = { numeral: scaled, first: index, next, currency };
  if (currency) return withPennies(lexed, operand, after !== null);
  return minorOnly(lexed, operand) ?? operand;
}

/** `a dollar`: one of it. */
function oneAt(lexed: Lexed, index: number): Numeral | null {
  const article = at(lexed, index, 'article');
  const named = article && at(lexed, article.next, 'currency');
  return named && lexed.tokens[named.next - 1]?.kind === 'word' ? one(index, article.next) : null;
}

function currencyAfter(lexed: Lexed, numeral: Numeral, before: CurrencyMark | null): CurrencyMark | null {
  const from =
    word(lexed, numeral.next) === '-' && touches(lexed, numeral.next) && touches(lexed, numeral.next + 1) ? numeral.next + 1 : numeral.next;
  const after = currencyAt(lexed, from) ?? currencyAt(lexed, skip(lexed, from, 'nationality'));
  if (!after) return null;
  // In `$10 $20` and `50 $20 notes` the second sign belongs to the number behind it.
  const opensNext = lexed.tokens[after.next]?.kind === 'number';
  if (opensNext && (before || (touches(lexed, after.next) && !touches(lexed, from)))) return null;
  return after;
}

function pick(before: CurrencyMark | null, after: CurrencyMark | null): string | null {
  if (before && after && before.code !== after.code && before.code === 'USD') return after.code;
  return before?.code ?? after?.code ?? null;
}

function isPercent(lexed: Lexed, index: number): boolean {
  return word(lexed, index) === '%' || at(lexed, index, 'percent') !== null;
}

function add(numeral: Numeral, part: number): Numeral {
  const value = Number((numeral.value + part).toFixed(MINOR_DIGITS));
  return { ...numeral, value, min: value, max: value };
}

const MINOR_DIGITS = 4;

function withPennies(lexed: Lexed, operand: MoneyOperand, signAfter: boolean): MoneyOperand {
  const { numeral, next } = operand;
  if (!numeral.whole || numeral.scale !== 1 || numeral.min !== numeral.max) return operand;
  const token = lexed.tokens[next];
  if (signAfter && touches(lexed, next) && token?.kind === 'number') {
    return { ...operand, numeral: add(numeral, Number(`0.${token.text}`)), next: next + 1 };
  }
  const pennies = numeralAt(lexed, skip(lexed, next, 'and'));
  if (!pennies?.whole || pennies.value >= 100 || pennies.value < 0) return operand;
  const minor = at(lexed, pennies.next, 'minor') ?? (touches(lexed, pennies.next) ? at(lexed, pennies.next, 'minorSign') : null);
  return minor ? { ...operand, numeral: add(numeral, pennies.value / 100), next: minor.next } : operand;
}

function minorOnly(lexed: Lexed, operand: MoneyOperand): MoneyOperand | null {
  const from = word(lexed, operand.next) === '-' ? operand.next + 1 : operand.next;
  const minor = at(lexed, from, 'minor');
  if (!minor) return null;
  const value = operand.numeral.value / 100;
  return { ...operand, numeral: { ...operand.numeral, value, min: value, max: value }, next: minor.next, currency: minor.value };
}

/** `20 rupees 43`, `fifteen dollars and 15`: pennies that are not called so, at the end of a clause. */
function barePennies(lexed: Lexed, money: Bounded<MoneyOperand>): Bounded<MoneyOperand> {
  const [operand, second] = money.operands;
  const { numeral, currency } = operand;
  if (second || !currency || !numeral.whole || numeral.scale !== 1 || money.next !== operand.next) return money;
  const pennies = numeralAt(lexed, skip(lexed, money.next, 'and'));
  if (!pennies?.whole || pennies.scale !== 1 || pennies.value >= 100 || pennies.value <= 0 || pennies.ordinal) return money;
  const after = lexed.tokens[pennies.next];
  if (after && !'.,;!?)'.includes(after.text)) return money;
  const { value } = add(numeral, pennies.value / 100);
  return { ...money, min: money.min === null ? null : value, max: money.max === null ? null : value, next: pennies.next };
}

interface Terms {
  period: MoneyPeriod | null;
  per: MoneyFound['per'];
  next: number;
}

const periodUnits = new Set<string>(['hour', 'day', 'week', 'month', 'quarter', 'year']);
const MAX_TERMS = 4;
const FAR_TERMS = 4;

function periodUnitAt(lexed: Lexed, index: number): { value: MoneyPeriod; next: number } | null {
  const unit = at(lexed, index, 'unit') ?? at(lexed, index, 'unitSuffix');
  if (unit && periodUnits.has(unit.value)) return { value: unit.value as MoneyPeriod, next: unit.next };
  const length = at(lexed, index, 'length');
  return length?.value.count === 1 && periodUnits.has(length.value.unit)
    ? { value: length.value.unit as MoneyPeriod, next: length.next }
    : null;
}

/** What follows an amount: net or gross, for which period, for each of what. */
function termsAfter(lexed: Lexed, index: number): Terms {
  const terms: Terms = { period: null, per: null, next: index };
  for (let step = 0; step < MAX_TERMS; step++) {
    const filler = skip(lexed, terms.next, 'moneyFiller');
    const period = at(lexed, filler, 'period');
    const slash = word(lexed, filler) === '/';
    const per = slash ? { next: filler + 1 } : at(lexed, filler, 'per');
    const unit = per ? periodUnitAt(lexed, skip(lexed, per.next, 'the')) : null;
    const seat = per ? at(lexed, per.next, 'seat') : null;
    const item = (per && at(lexed, per.next, 'item')) ?? at(lexed, filler, 'item');
    const inPeriod = per && !unit ? at(lexed, per.next, 'period') : null;
    if (period && terms.period === null) Object.assign(terms, { period: period.value, next: period.next });
    else if (inPeriod && terms.period === null) Object.assign(terms, { period: inPeriod.value, next: inPeriod.next });
    else if (unit && terms.period === null) Object.assign(terms, { period: unit.value, next: unit.next });
    else if (seat && terms.per === null) Object.assign(terms, { per: 'seat', next: seat.next });
    else if (item && terms.per === null) Object.assign(terms, { per: 'item', next: item.next });
    else break;
  }
  return terms;
}

/** A period said near the amount in its clause: `annual` budget of 40k, 40k for licences `yearly`. */
function periodNear(lexed: Lexed, first: number, next: number, floor: number): MoneyPeriod | null {
  for (let index = first - 1; index >= Math.max(floor, first - FAR_TERMS); index--) {
    if (/^[.!?;]$/.test(word(lexed, index))) break;
    const period = at(lexed, index, 'period');
    if (period && period.next <= first) return period.value;
  }
  for (let index = next; index < next + FAR_TERMS; index++) {
    const token = lexed.tokens[index];
    const period = at(lexed, index, 'period');
    // Behind a comma only `one-off` still speaks of the amount.
    if (period?.value === 'once') return period.value;
    if (token?.text === ',') continue;
    if (token?.kind !== 'word') break;
    if (period && lexed.tokens[index - 1]?.text !== ',') return period.value;
  }
  return null;
}

/** Where an amount without a currency counts something else: `60k employees`, `3 mln rekordów`. */
function countsOther(lexed: Lexed, next: number): boolean {
  const from = skip(lexed, next, 'nounFiller', 'of');
  // `9 tys mies`: a short form that also says how often is no unit here.
  const unit = at(lexed, from, 'unit') !== null && at(lexed, from, 'period') === null;
  return at(lexed, from, 'noun') !== null || unit || at(lexed, from, 'month') !== null;
}

const payPeriods = new Set<MoneyPeriod | null>(['month', 'quarter', 'year']);

/** `200/month`, `2000 miesięcznie`: a bare number that comes every so often may be a price. */
function isPaid(lexed: Lexed, { operands, next }: Bounded<MoneyOperand>): boolean {
  const [{ numeral }] = operands;
  return numeral.bare && payPeriods.has(termsAfter(lexed, next).period);
}

function moneyAt(
  lexed: Lexed,
  index: number,
  options: MoneyOptions,
): (Bounded<MoneyOperand> & { currency: string | null; certain: boolean }) | null {
  const operand = (from: number) => operandAt(lexed, from, options);
  const bounded = boundedAt(lexed, index, operand);
  if (!bounded) return null;
  const money = bothSides(lexed, barePennies(lexed, bounded), operand);
  const currency = money.operands.map((one) => one.currency).findLast((code) => code !== null) ?? null;
  const certain = currency !== null || money.operands.some(({ numeral }) => numeral.money);
  if (certain) return { ...money, currency, certain };
  const hasScale = money.operands.some(({ numeral }) => numeral.scale !== 1);
  const suggests = hasScale || options.asked || isPaid(lexed, money);
  if (!suggests || isPronoun(lexed, money.operands[0].numeral) || countsOther(lexed, money.next)) return null;
  return { ...money, currency, certain };
}

/** Every amount of money; the span takes in bounds, currency and period. A bare number is none, unless `asked`. */
export function moneyIn(reading: Reading, language: QuantityLanguage, options: MoneyOptions = {}): MoneyFound[] {
  const lexed = lex(reading, language);
  const found: MoneyFound[] = [];
  let floor = 0;
  for (let index = 0; index < lexed.tokens.length; ) {
    if (!mayOpen(lexed, index, OPENS.money)) {
      index++;
      continue;
    }
    const skipped = noAmountEnd(lexed, index);
    const money = skipped === null ? moneyAt(lexed, index, options) : null;
    if (!money) {
      index = skipped ?? index + 1;
      continue;
    }
    const terms = termsAfter(lexed, money.next);
    const { min, max, approximate, bound, currency, certain } = money;
    found.push({
      start: lexed.tokens[index]?.start ?? 0,
      end: endOf(lexed, terms.next),
      min,
      max,
      approximate,
      bound,
      currency,
      period: terms.period ?? periodNear(lexed, index, terms.next, floor),
      per: terms.per,
      certain,
    });
    index = floor = terms.next;
  }
  return found;
}

/** Currencies named with or without an amount (`in euros`, `zł`), as ISO 4217. */
export function currenciesIn(reading: Reading, language: QuantityLanguage): (Span & { currency: string })[] {
  const lexed = lex(reading, language);
  const found: (Span & { currency: string })[] = [];
  for (let index = 0; index < lexed.tokens.length; ) {
    const mark = currencyAt(lexed, index);
    if (mark) found.push({ start: lexed.tokens[index]?.start ?? 0, end: endOf(lexed, mark.next), currency: mark.code });
    index = mark?.next ?? index + 1;
  }
  return found;
}
