import { codeOf } from '../quantities/currencies.ts';
import { currencyKin, currencyLetters, currencyMarks } from '../quantities/currency-marks.ts';
import type { AmountFound, MoneyFound } from '../quantities/found.ts';
import { currenciesIn } from '../quantities/money.ts';
import { clauseAt, type Scene, type Sited } from '../scene.ts';
import { fold, reading } from '../text.ts';

/** The currency of an amount as ISO 4217: its own, one told right beside it, or the one that the conversation gives away; null where nothing tells. */
export function currencyMeant(of: Scene, found: Sited<MoneyFound> | Sited<AmountFound>): string | null {
  const said = 'currency' in found ? found.currency : null;
  const kin = currencyKin.find(([first]) => first === said) ?? null;
  if (said && !kin) return said;
  const own = of.text.slice(found.start, found.end);
  if (said && own.includes(said)) return said;
  const letter = of.text[found.start - 1] ?? '';
  if (!said && currencyLetters[letter] && !/[\p{L}\p{N}&]/u.test(of.text[found.start - 2] ?? '') && /^\d/.test(own))
    return currencyLetters[letter] ?? null;
  const fits = (currency: string | null | undefined): currency is string => currency != null && (kin === null || kin.includes(currency));
  const beside = besideAmount(of, found, fits);
  if (beside) return beside;
  const votes = votesOf(of);
  const told = [...votes].filter(([currency]) => fits(currency)).toSorted((a, b) => b[1] - a[1])[0]?.[0];
  return told ?? said ?? ownCurrency(of);
}

/** Words behind an amount that may tell its currency: `54k per annum (AUD)`, `350 Canadian a month`. */
const BESIDE = 6;

function besideAmount(of: Scene, { from, to }: { from: number; to: number }, fits: (currency?: string | null) => boolean): string | null {
  const hints = of.language.language.currencyHints;
  const end = Math.min(of.words.length, clauseAt(of, from).to + 2, to + BESIDE);
  for (const word of of.words.slice(to, end)) {
    if (word.kind !== 'word') continue;
    const currency = (word.raw === word.raw.toUpperCase() ? codeOf(word.raw)?.code : null) ?? hints[word.text];
    if (currency && fits(currency)) return currency;
  }
  return null;
}

/** What each kind of sign weighs. */
const WEIGHT = { named: 4, sign: 3, place: 2, mark: 2, word: 1 };
/** Messages back through which a place is looked for that tells the currency. */
const LOOK_BACK = 12;
const LONGEST = 5_000;
const SIGNS = [
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', 'USD'],
] as const;

/** Told once a message: they are the same for all its amounts. */
const told = new WeakMap<Scene, ReadonlyMap<string, number>>();

/** How much the conversation speaks for each currency. */
function votesOf(of: Scene): ReadonlyMap<string, number> {
  const known = told.get(of);
  if (known) return known;
  const votes = new Map<string, number>();
  const { messages, index } = of.utterance;
  const counted = new Set<string>();
  const vote = (sign: string, currency: string, weight: number): void => {
    if (counted.has(sign)) return;
    counted.add(sign);
    votes.set(currency, (votes.get(currency) ?? 0) + weight);
  };
  for (let i = index; i >= 0 && index - i < LOOK_BACK; i--) votesIn(of, (messages[i]?.text ?? '').slice(0, LONGEST), vote);
  told.set(of, votes);
  return votes;
}

function votesIn(of: Scene, text: string, vote: (sign: string, currency: string, weight: number) => void): void {
  const { currencyHints: places, currencySpeech: speech = {} } = of.language.language;
  for (const [sign, currency] of SIGNS) if (text.includes(sign)) vote(sign, currency, WEIGHT.sign);
  // Two letters are too often something else: `DE/FR`.
  for (const { start, end, currency } of currenciesIn(reading(text), of.language.quantities))
    if (end - start > 2 && currency !== 'USD') vote(`named ${currency}`, currency, WEIGHT.named);
    else if (currency === 'USD' && end - start > 2) vote('$', currency, WEIGHT.sign);
  for (const [mark, currency] of currencyMarks) if (mark.test(text)) vote(mark.source, currency, WEIGHT.mark);
  const isSmall = text === text.toLowerCase();
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu) ?? [];
  const folded = words.map((word) => fold(word).replace(/['’]s$/, ''));
  for (let at = 0; at < words.length; at++) {
    const one = folded[at] as string;
    for (const phrase of [one, `${one} ${folded[at + 1]}`, `${one} ${folded[at + 1]} ${folded[at + 2]}`]) {
      const spoken = Object.hasOwn(speech, phrase) ? speech[phrase] : undefined;
      if (spoken) vote(phrase, spoken, WEIGHT.word);
      const place = Object.hasOwn(places, phrase) ? places[phrase] : undefined;
      const isName = /^\p{Lu}/u.test(words[at] as string) || (isSmall && of.language.isOrdinary?.(one) !== true);
      if (place && isName) vote(phrase, place, WEIGHT.place);
    }
  }
}

/** A call of two: both count in the seller's currency unless they say otherwise. */
const isTalk = (of: Scene): boolean =>
  of.utterance.kind === 'rep' &&
  of.parts.some(({ voice }) => voice === 'prospect') &&
  (of.parts.some(({ voice }) => voice === 'seller') || of.utterance.messages.some(({ from }) => from === 'visitor'));

function ownCurrency(of: Scene): string | null {
  const { language } = of.language;
  return (isTalk(of) ? of.utterance.playbook.playbook.currencies?.[language.code] : null) ?? language.currency;
}
