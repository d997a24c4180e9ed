import type { Proposal } from '../../../core/proposals.ts';
import type { Money } from '../../../core/record.ts';
import { leaning } from '../acts/acts.ts';
import { moneyTold } from '../acts/money.ts';
import type { Stretch } from '../clauses.ts';
import type { CueName } from '../language.ts';
import { oncePer } from '../once-per.ts';
import type { AmountFound, MoneyFound } from '../quantities/found.ts';
import {
  claim,
  clauseAt,
  evidenceOf,
  has,
  isNegated,
  isSaidIn,
  marksIn,
  type Part,
  partAt,
  questionSays,
  type Scene,
  type Sited,
  sentenceAt,
  touching,
  trimmed,
  within,
} from '../scene.ts';
import { countsInThousands, isGlued, mayTell, numbersAlone } from './bare-amounts.ts';
import { currencyCorrected, currencyMeant } from './currency.ts';
import { isMultiplied, seatsNamed } from './seats.ts';

/** What is said of the money: how much, and whether it is there. */
export function budget(of: Scene): Proposal[] {
  const amount = amountOf(of);
  const status = statusOf(of, amount);
  return [...(amount ? [amount] : []), ...(status ? [status] : [])];
}

/** Points from which an amount counts as a budget. */
const ENOUGH = 2;
/** What in the amount's own clause tells for and against a budget. */
const FOR: [CueName, number][] = [
  ['budget', 3],
  ['can-spend', 2],
  ['approved', 2],
  ['planned', 2],
];
const AGAINST: [CueName, number][] = [
  ['pays-now', 4],
  ['loses', 4],
  ['earns', 4],
  ['their-price', 4],
  ['signs-up-to', 4],
  ['other-money', 2],
  ['saves', 3],
  ['supposes', 3],
];

export interface AmountCandidate {
  found: Sited<MoneyFound> | Sited<AmountFound>;
  points: number;
  money: Money;
  total: boolean;
  perSeat: boolean;
  mode: Proposal['mode'];
  /** What the value was made by, beyond reading the words: a price times the seats, a number taken as thousands. */
  made: 'seats' | 'thousands' | 'currency' | 'echo' | null;
  /** Too unsure for the rules alone: it waits to be weighed. */
  unsure: boolean;
}

/** Every amount that somebody but the seller names, whatever it is of. */
export const amountsNamed = oncePer((of: Scene): readonly AmountCandidate[] => {
  const bare = bareAmounts(of);
  const answers = new Set<Stretch>(bare);
  const known = [...of.money, ...bare];
  const others = numbersAlone(of).filter((one) => !answers.has(one));
  return [...known, ...others].flatMap((found) => {
    const one = weigh(of, found, 'currency' in found || answers.has(found));
    return one ? [one, ...madeOf(of, one), ...echoesOf(of, one)] : [];
  });
});

/** Further values that an amount may stand for. */
function madeOf(of: Scene, one: AmountCandidate): AmountCandidate[] {
  const { found, money } = one;
  const times = (factor: number, made: AmountCandidate['made']): AmountCandidate => ({
    ...one,
    money: { ...money, min: money.min === null ? null : money.min * factor, max: money.max === null ? null : money.max * factor },
    made,
    perSeat: false,
    unsure: true,
  });
  const high = money.max ?? money.min ?? 0;
  // `ten and change`, `osiem`: said in words to who asked for the money.
  const isRounded = partAt(of, found.from).asked.has('budget') && !/\d/.test(of.text.slice(found.start, found.end));
  const isPlain =
    !('magnitude' in found && found.magnitude) &&
    high < BIG &&
    (high >= LEAST || isRounded) &&
    !('currency' in found && found.currency !== null);
  const seats = one.perSeat || isForOne(of, found) || isForEach(of, found) || isMultiplied(of, found) ? seatsNamed(of, found) : [];
  const meant = currencyCorrected(of, found);
  const corrected = { ...one, money: { ...money, currency: meant }, made: 'currency' as const, unsure: true };
  return [
    ...(meant !== null && meant !== money.currency ? [corrected] : []),
    ...seats.map((count) => times(count, 'seats')),
    ...(isPlain && (isRounded || countsInThousands(of, found)) ? [times(BIG, 'thousands')] : []),
  ];
}

/** How many times smaller or bigger an amount that follows another one is at most. */
const ECHO = 3;
/** Words from an amount to one that is counted in the same thousands, and to one that is the other end of a range. */
const ECHO_WITHIN = 30;
const ECHO_RANGE = 6;
const MAGNITUDES = [1e7, 1e6, 1e5, 1e3, 1e2];

/** `60K, maybe 65`, `eight lakh, so 8`, `a thousand, two at most`: smaller numbers behind an amount that are counted in its magnitude. */
function echoesOf(of: Scene, one: AmountCandidate): AmountCandidate[] {
  const { found, money } = one;
  const high = money.max ?? money.min ?? 0;
  const scale =
    one.made === null ? MAGNITUDES.find((size) => high >= size && (size >= BIG || /^\p{L}/u.test(of.text.slice(found.start)))) : undefined;
  if (scale === undefined) return [];
  const next = within(of.amounts, { from: found.to, to: found.to + ECHO_WITHIN }).filter(
    (echo) => !echo.percent && !echo.magnitude && echo.min !== null && echo.min === echo.max && !touching(of.dates, echo),
  );
  return next.slice(0, 2).flatMap((echo) => {
    const value = (echo.min ?? 0) * scale;
    if (value * ECHO < high || value > high * ECHO || value === high || isGlued(of, echo) || !isUncounted(of, echo)) return [];
    const alone: AmountCandidate = { ...one, found: echo, money: { ...money, min: value, max: value }, made: 'echo', unsure: true };
    const ends = [money.min ?? high, value].sort((a, b) => a - b) as [number, number];
    const range = { ...alone, money: { ...money, min: ends[0], max: ends[1] }, found: { ...found, end: echo.end, to: echo.to } };
    return echo.from - found.to <= ECHO_RANGE ? [alone, range] : [alone];
  });
}

/** Whether no money and no known thing is what the number is of. */
const isUncounted = (of: Scene, at: Stretch): boolean => {
  const count = touching(of.counts, at);
  return (count === undefined || count.kind === null) && !within(of.money, { from: at.from, to: at.to + 1 }).some((one) => one.certain);
};

/** `5 bucks a panel` */
function isForEach(of: Scene, { to }: Stretch): boolean {
  const [per, noun] = [of.words[to], of.words[to + 1]];
  if (per === undefined || noun?.kind !== 'word' || !of.language.linking.per.has(per.text)) return false;
  return !has(of, 'per-month', { from: to, to: to + 2 }) && !has(of, 'per-year', { from: to, to: to + 2 });
}

/** `25 euro for one van`. */
function isForOne(of: Scene, found: Stretch): boolean {
  const count = touching(of.counts, { from: found.to, to: found.to + ONE_WITHIN });
  return count !== undefined && count.from >= found.to && count.kind !== null && count.max === 1;
}

const ONE_WITHIN = 3;

function amountOf(of: Scene): Proposal | null {
  const candidates = amountsNamed(of).filter(({ points, unsure }) => !unsure && points >= ENOUGH);
  if (candidates.length === 0) return null;
  const best =
    candidates.filter(({ total }) => total).at(-1) ??
    candidates.filter(({ mode }) => mode === 'correct').at(-1) ??
    candidates.filter(({ perSeat }) => !perSeat).toSorted((a, b) => b.points - a.points)[0] ??
    candidates[0];
  if (!best) return null;
  return claim(of, 'budget.amount', best.money, Math.min(0.95, 0.6 + best.points * 0.06), evidenceOf(of, best.found), best.mode);
}

/** Numbers without a sign of money, where money was asked for or is corrected. */
function bareAmounts(of: Scene): Sited<AmountFound>[] {
  return of.amounts.filter((amount) => {
    const part = partAt(of, amount.from);
    // `połowa` of something is no sum.
    if (part.voice !== 'prospect' || amount.percent || (amount.max ?? amount.min ?? 0) < 1) return false;
    const overlaps = [of.money, of.dates, of.counts].some((all: readonly Stretch[]) => touching(all, amount));
    if (overlaps) return false;
    const asked = part.asked.has('budget') && !part.asked.has('employees') && !part.asked.has('timing') && isPlainAnswer(of, amount, part);
    const given = of.utterance.record.budget.amount !== null || of.money.some((one) => one.to <= amount.from && one.from >= part.from);
    const corrects = given && has(of, 'corrects', { from: Math.max(0, amount.from - CORRECTION_REACH), to: amount.to });
    return asked || (corrects && part.asked.has('budget'));
  });
}

/** A number that answers alone: a big one, one with a magnitude, or one in a short answer. */
function isPlainAnswer(of: Scene, amount: Sited<AmountFound>, part: Part): boolean {
  const high = amount.max ?? amount.min ?? 0;
  if (amount.magnitude || (high >= BIG && !/^(19|20)\d\d$/.test(of.text.slice(amount.start, amount.end)))) return true;
  if (within(of.money, part).length > 0) return false;
  const opens = amount.from - part.from < SHORT_ANSWER && sentenceAt(of, amount.from).to - amount.from <= SHORT_ANSWER;
  return part.to - part.from <= SHORT_ANSWER || (opens && high >= LEAST);
}

/** A short answer to a question of which nothing was understood. */
export const answersUnknown = (part: Part): boolean =>
  part.voice === 'prospect' && part.question !== '' && part.asked.size === 0 && part.to - part.from <= UNKNOWN_ANSWER;

const UNKNOWN_ANSWER = 20;
const BIG = 1000;
/** Words from a correction's sign to the number that it puts right. */
const CORRECTION_REACH = 8;
/** The least number that a longer answer's opening words may give alone. */
const LEAST = 20;
/** Points that the examples' judgement gives at most, one way or the other. */
const JUDGED = 4;

const SHORT_ANSWER = 14;
/** What an amount of money counts in a rep's notes where nothing tells that it is another one. */
const NOTED = 2;

function weigh(of: Scene, found: Sited<MoneyFound> | Sited<AmountFound>, isSure: boolean): AmountCandidate | null {
  const part = partAt(of, found.from);
  if (!mayTell(of, part)) return null;
  const isMoney = 'currency' in found;
  const clause = clauseAt(of, found.from);
  const sentence = sentenceAt(of, found.from);
  let points = 0;
  const askedBudget = part.asked.has('budget');
  if (askedBudget) points += 3;
  if (part.asked.has('money-now') && !askedBudget) points -= 5;
  // A question that nobody knows, answered by a sum, asked for it.
  if (isMoney && answersUnknown(part)) points += 2.5;
  for (const [cue, weight] of FOR) {
    if (has(of, cue, clause)) points += weight;
    else if (has(of, cue, sentence)) points += weight - 1;
  }
  for (const [cue, weight] of AGAINST) {
    // `if it is under MONEY` names a limit.
    if (cue === 'supposes' && (found.min === null || found.max === null)) continue;
    if (has(of, cue, clause)) points -= weight;
    else if (has(of, cue, sentence) && !askedBudget) points -= 1;
  }
  if (part.voice === 'notes' && points === 0 && AGAINST.every(([cue]) => !has(of, cue, sentence)) && isMoney && found.certain)
    points += NOTED;
  const judged = leaning(of, found.from, 'budget-money', 'other-money') * JUDGED;
  const isPlain = isMoney && found.certain && of.utterance.kind === 'visitor' && AGAINST.every(([cue]) => !has(of, cue, sentence));
  points += isPlain && (askedBudget || isAlone(of, part)) ? Math.max(judged, -0.5) : judged;
  if (isPlain && !askedBudget && isAlone(of, part)) points += ALONE;
  if (sentence.asks && !askedBudget) points -= 2;
  if (isMoney && !found.certain && !askedBudget && !has(of, 'budget', clause)) points -= 1;
  if (has(of, 'happened', clause) && !has(of, 'approved', sentence) && !askedBudget) points -= 1;
  const mode = corrected(of, found) ? 'correct' : 'state';
  const money = moneyOf(of, found);
  if (!money) return null;
  return {
    found,
    points,
    money,
    mode,
    total: has(of, 'total', clause) && points >= ENOUGH,
    perSeat: (isMoney && found.per !== null) || has(of, 'unit-price', clause),
    made: null,
    unsure: !isSure || part.voice === 'seller',
  };
}

/** What an amount counts that is all of a short message, whatever was asked: visitors answer an earlier question late. */
const ALONE = 2.5;

/** An answer in a chat that is hardly more than an amount, where no budget is known. */
const isAlone = (of: Scene, part: Part): boolean =>
  part.asked.size > 0 && !part.asked.has('money-now') && part.to - part.from <= SHORT_ANSWER && of.utterance.record.budget.amount === null;

function corrected(of: Scene, found: Stretch): boolean {
  const sentence = sentenceAt(of, found.from);
  return (
    has(of, 'corrects', { from: Math.max(0, sentence.from - 3), to: found.to }) &&
    (of.utterance.record.budget.amount !== null || of.money.some((one) => one.to <= found.from))
  );
}

/** How many times its lower end a range's upper end may be. */
const MAX_SPREAD = 20;

/** Whether the sentence denies, before the amount, what lies above it. */
const isDenied = (of: Scene, found: Stretch): boolean => has(of, 'negates', { from: sentenceAt(of, found.from).from, to: found.from });

const PERIODS: Partial<Record<string, Money['period']>> = { once: 'once', month: 'month', year: 'year', quarter: null };

function moneyOf(of: Scene, found: Sited<MoneyFound> | Sited<AmountFound>): Money | null {
  const part = partAt(of, found.from);
  const isMoney = 'currency' in found;
  const before = of.utterance.record.budget.amount?.value ?? null;
  const earlier = within(of.money, { from: Math.max(0, found.from - EARLIER_REACH), to: found.from }).at(-1);
  const period = isMoney && found.period !== null ? PERIODS[found.period] : periodNear(of, found, part.question);
  if (period === undefined) return null;
  let { min, max } = found;
  const high = max ?? min ?? 0;
  const scale = earlier ?? before;
  const scaleHigh = scale ? (scale.max ?? scale.min ?? 0) : 0;
  if (!('magnitude' in found && found.magnitude) && high < 1000 && scaleHigh >= 10_000 && has(of, 'corrects', sentenceAt(of, found.from))) {
    min = min === null ? null : min * 1000;
    max = max === null ? null : max * 1000;
  }
  // `milion dwieście` is said for 1,200,000, `a million two` for the same.
  if (min !== null && min === max && min > MILLION && !/\d/.test(of.text.slice(found.start, found.end))) min = max = ofMillions(min);
  // `three-fifty` is said for 350.
  if (min !== null && max !== null && min < 10 && max >= 20 && max < 100 && /^\p{L}+-\p{L}+$/u.test(of.text.slice(found.start, found.end)))
    min = max = min * 100 + max;
  // `12-15k` and `between 12.000 and 15.000`: the lower end is counted in the same thousands.
  if (min !== null && max !== null && min < 1000 && max >= 1000 && min * 1000 <= max && min * 1000 * MAX_SPREAD >= max) min *= 1000;
  // "Anything north of 300 and I'm out" names a ceiling.
  if (min !== null && max === null && has(of, 'too-much', clauseAt(of, found.from))) [min, max] = [null, min];
  if (high <= 0) return null;
  // `won't get past her if it's above 300`: a bound from below, denied, is one from above.
  if (min !== null && max === null && isDenied(of, found)) [min, max] = [null, min];
  // `7000 plus VAT`, `22 thousand and change`: what is added is no second bound.
  if (min !== null && max === null && has(of, 'and-some', { from: found.from, to: found.to + 2 })) max = min;
  ({ min, max } = toNext(of, found, fromBefore(of, found, { min, max })));
  return { min, max, currency: currencyMeant(of, found) ?? earlier?.currency ?? before?.currency ?? null, period };
}

const MILLION = 1_000_000;

/** What is left behind the millions of a spoken sum counts thousands, or hundreds of them where it is one digit. */
function ofMillions(value: number): number {
  const rest = value % MILLION;
  return rest === 0 || rest >= BIG ? value : value - rest + rest * (rest < 10 ? BIG * 100 : BIG);
}

/** `two, two fifty`, `four hundred, maybe five`: a smaller number right before the amount, counted in the same hundreds or thousands, is a range's lower end. */
function fromBefore(of: Scene, found: Stretch, { min, max }: Pick<Money, 'min' | 'max'>): Pick<Money, 'min' | 'max'> {
  const high = max ?? min ?? 0;
  if (max === null || (min !== null && min < max)) return { min, max };
  const before = within(of.amounts, { from: Math.max(0, found.from - AMOUNT_WORDS), to: found.from }).findLast(
    ({ to }) => found.from - to < RANGE_GAP,
  );
  if (!before || before.min === null || before.min !== before.max || before.percent || touching(of.dates, before)) return { min, max };
  const between = { from: before.to, to: found.from };
  const words = of.words.slice(between.from, between.to);
  if (
    !words.some(({ text }) => text === ',') ||
    !words.every(({ text, kind }) => text === ',' || (kind === 'word' && has(of, 'hedges', between)) || has(of, 'at-most', between))
  )
    return { min, max };
  const low = SCALES.map((scale) => (before.min ?? 0) * scale).find((one) => one < high && one * MAX_RANGE >= high);
  return low === undefined ? { min, max } : { min: low, max };
}

/** `three hundred, three fifty with texting`: the range's upper end comes next. */
function toNext(of: Scene, found: Stretch, { min, max }: Pick<Money, 'min' | 'max'>): Pick<Money, 'min' | 'max'> {
  const next = within(of.amounts, { from: found.to, to: found.to + AMOUNT_WORDS })[0];
  if (
    !next ||
    next.percent ||
    next.from - found.to !== 1 ||
    of.words[next.from]?.kind !== 'number' ||
    of.words[found.to]?.text !== ',' ||
    min === null ||
    min !== max
  )
    return { min, max };
  const high = next.max ?? 0;
  return high > min && high <= min * MAX_RANGE && next.min === next.max && !touching(of.dates, { from: next.from, to: next.from + 1 })
    ? { min, max: high }
    : { min, max };
}

/** Words between the ends of a range, and how many times its lower end the upper one is at most. */
const RANGE_GAP = 3;
const MAX_RANGE = 2;
/** Words that an amount beside another one has at most. */
const AMOUNT_WORDS = 24;
const SCALES = [1, 100, 1000];

/** Words behind an amount in which its period may be added though a comma parts them: `R400 000, once`. */
const ADDED = 5;

function periodNear(of: Scene, found: Stretch, question: string): Money['period'] {
  const clause = clauseAt(of, found.from);
  const added = { from: found.to, to: Math.min(sentenceAt(of, found.from).to, found.to + ADDED) };
  const near = touching(of.amounts, added) ? clause : { from: clause.from, to: Math.max(clause.to, added.to) };
  for (const [cue, period] of [
    ['per-month', 'month'],
    ['per-year', 'year'],
    ['one-off', 'once'],
  ] as const) {
    if (has(of, cue, near)) return period;
  }
  return questionSays(of, question, 'month') ? 'month' : questionSays(of, question, 'year') ? 'year' : null;
}

/** Words back over which a correction takes up an amount. */
const EARLIER_REACH = 60;

function statusOf(of: Scene, amount: Proposal | null): Proposal | null {
  const spans: { status: 'approved' | 'planned' | 'none' | 'undisclosed'; at: Stretch; confidence: number }[] = [];
  for (const part of of.parts) {
    if (part.voice === 'seller' || part.voice === 'heading') continue;
    const asked = part.asked.has('budget');
    const about = (at: Stretch): boolean => {
      const sentence = sentenceAt(of, at.from);
      const near = { from: sentence.from, to: sentence.to };
      return asked || has(of, 'budget', near) || (amount !== null && isSaidIn(of, amount, near));
    };
    for (const mark of marksIn(of, 'no-money', part))
      if (about(mark) || !(has(of, 'supposes', sentenceAt(of, mark.from)) || isOtherAnswer(of, part, mark)))
        spans.push({ status: 'none', at: mark, confidence: 0.88 });
    for (const mark of marksIn(of, 'keeps-secret', part))
      if (part.voice === 'notes' && (about(mark) || has(of, 'money-word', sentenceAt(of, mark.from))))
        spans.push({ status: 'undisclosed', at: mark, confidence: 0.88 });
    if (asked && part.voice === 'prospect')
      for (const mark of marksIn(of, 'refuses', part))
        if (!has(of, 'does-not-know', sentenceAt(of, mark.from))) spans.push({ status: 'undisclosed', at: mark, confidence: 0.9 });
    for (const mark of marksIn(of, 'planned', part)) if (about(mark)) spans.push({ status: 'planned', at: mark, confidence: 0.82 });
    for (const mark of marksIn(of, 'approved', part)) {
      if (!about(mark) || sentenceAt(of, mark.from).asks) continue;
      spans.push({ status: isNegated(of, mark) ? 'planned' : 'approved', at: mark, confidence: 0.85 });
    }
  }
  if (spans.length === 0) spans.push(...judgedStatus(of, amount));
  const order = amount ? ['none', 'planned', 'approved', 'undisclosed'] : ['none', 'undisclosed', 'planned', 'approved'];
  const best = spans.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))[0];
  if (!best) return null;
  if (amount && (best.status === 'undisclosed' || best.status === 'none')) return null;
  return claim(of, 'budget.status', best.status, best.confidence, evidenceOf(of, trimmed(of, clauseAt(of, best.at.from))));
}

/** What clauses about money are like among the language's examples: for wordings that no cue foresees. */
function judgedStatus(of: Scene, amount: Proposal | null): { status: SpokenStatus; at: Stretch; confidence: number }[] {
  const about = (at: Stretch) =>
    has(of, 'budget', at) || has(of, 'money-word', at) || (amount !== null && isSaidIn(of, amount, sentenceAt(of, at.from)));
  return moneyTold(of, (at, asked) => about(at) || (asked && !ELSEWHERE.some((cue) => has(of, cue, at)))).map(({ status, at, share }) => ({
    status,
    at,
    confidence: 0.5 + share * 0.35,
  }));
}

/** Who is against it or recommends it answers nothing about money, though that was asked. */
const ELSEWHERE: readonly CueName[] = ['blocks', 'favours', 'recommends', 'uninvolved', 'compares', 'wants-person'];

type SpokenStatus = 'approved' | 'planned' | 'none' | 'undisclosed';

/** "I don't have any influence" answers who decides, and says nothing of money. */
const isOtherAnswer = (of: Scene, part: Part, mark: Stretch): boolean =>
  part.asked.size > 0 && !part.asked.has('budget') && !has(of, 'money-word', mark) && !has(of, 'budget', sentenceAt(of, mark.from));
