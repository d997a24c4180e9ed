import type { Message } from '../../../core/proposals.ts';
import type { ReadyLanguage } from '../languages.ts';
import { oncePer } from '../once-per.ts';
import { codeOf } from '../quantities/currencies.ts';
import { currencyKin, currencyLetters, currencyMarks } from '../quantities/currency-marks.ts';
import type { AmountFound, MoneyFound } from '../quantities/found.ts';
import { currenciesIn, moneyIn } from '../quantities/money.ts';
import { clauseAt, type Scene, type Sited, touching, wordsWithin } from '../scene.ts';
import { fold, type Reading, reading } from '../text.ts';

/** The currency of an amount as ISO 4217: its own, one told right beside it, or the one that the conversation gives away; null where nothing tells. */
export function currencyMeant(of: Scene, found: Sited<MoneyFound> | Sited<AmountFound>): string | null {
  const said = 'currency' in found ? found.currency : null;
  const kin = currencyKin.find(([first]) => first === said) ?? null;
  if (said && !kin) return said;
  const own = of.text.slice(found.start, found.end);
  if (said && own.includes(said)) return said;
  const letter = of.text[found.start - 1] ?? '';
  const { currencySpeech: speech = {} } = of.language.language;
  // A magnitude of one country's tells its money: `3.5 cr`.
  const ownWord = said
    ? undefined
    : of.words.slice(found.from, found.to).find(({ text, kind }) => kind === 'word' && Object.hasOwn(speech, text));
  if (ownWord) return speech[ownWord.text] ?? null;
  if (!said && currencyLetters[letter] && !/[\p{L}\p{N}&]/u.test(of.text[found.start - 2] ?? '') && /^\d/.test(own))
    return currencyLetters[letter] ?? null;
  const fits = (currency: string | null | undefined): currency is string => currency != null && (kin === null || kin.includes(currency));
  const beside = besideAmount(of, found, fits);
  if (beside) return beside;
  return voted(of, kin) ?? said ?? ownCurrency(of);
}

/** The currency that the conversation speaks for most, of `kin` where it is given. */
export function voted(of: Scene, kin: readonly string[] | null): string | null {
  const { told, named } = votesOf(of);
  const points = new Map(told);
  for (const currency of named) {
    const [first = currency, ...others] = currencyKin.find(([one]) => one === currency) ?? [];
    // A sign that several share speaks for all of them, and a little more for the one that has it first.
    for (const one of [first, ...others]) if (one === first || told.has(one)) points.set(one, (points.get(one) ?? 0) + WEIGHT.named);
    points.set(first, (points.get(first) ?? 0) + WEIGHT.first);
  }
  return [...points].filter(([currency]) => kin === null || kin.includes(currency)).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Words behind an amount that may tell its currency: `54k per annum (AUD)`, `350 Canadian a month`. */
const BESIDE = 6;

function besideAmount(of: Scene, { from, to }: { from: number; to: number }, fits: (currency?: string | null) => boolean): string | null {
  const hints = of.language.language.currencyHints;
  const end = Math.min(of.words.length, clauseAt(of, from).to + 2, to + BESIDE);
  for (let at = to; at < end; at++) {
    const word = of.words[at];
    if (word?.kind !== 'word') continue;
    const currency = (word.raw === word.raw.toUpperCase() ? codeOf(word.raw)?.code : null) ?? hints[word.text] ?? spelledAt(of, at);
    if (currency && fits(currency)) return currency;
  }
  return null;
}

/** `four hundred a month, that's dollars`: the currency that a word names which belongs to no amount; several share some words. */
function spelledAt(of: Scene, at: number): string | null {
  const spelled = touching(currencyWordsIn(of), { from: at, to: at + 1 });
  if (!spelled || touching(of.money, spelled)) return null;
  const kin = currencyKin.find(([first]) => first === spelled.currency);
  return (kin && voted(of, kin)) ?? spelled.currency;
}

const currencyWordsIn = oncePer((of: Scene) =>
  currenciesIn(of.reading, of.language.quantities).map((one) => ({ ...one, ...wordsWithin(of.words, one) })),
);

/** Words behind an amount in which its currency is put right: `1.1m EUR? No, sorry, PLN`. */
const CORRECTED = 8;

/** Another currency named alone right behind an amount that has one; null where none is. */
export function currencyCorrected(of: Scene, found: Sited<MoneyFound> | Sited<AmountFound>): string | null {
  if (!('currency' in found) || found.currency === null) return null;
  for (const word of of.words.slice(found.to, found.to + CORRECTED)) {
    const code = word.raw === word.raw.toUpperCase() ? codeOf(word.raw)?.code : null;
    if (code && code !== found.currency && !touching(of.money, wordsWithin(of.words, word))) return code;
  }
  return null;
}

/** What each kind of sign weighs. */
const WEIGHT = { named: 4, first: 0.5, place: 2, mark: 2, word: 1 };
/** Messages back through which a place is looked for that tells the currency. */
const LOOK_BACK = 12;
const LONGEST = 5_000;
/** Words of a place's name, or of what people of one country say. */
const LONGEST_PHRASE = 3;

/** What a conversation says of currencies: points of what hints at each, and those that amounts are named in. */
interface Votes {
  told: Map<string, number>;
  named: Set<string>;
}

/** What hints at a currency: the same sign counts once a conversation. */
interface Sign {
  sign: string;
  currency: string;
  weight: number;
}

const votesOf = oncePer((of: Scene): Votes => {
  const found: Votes = { told: new Map(), named: new Set() };
  const { messages, index } = of.utterance;
  const counted = new Set<string>();
  for (const message of messages.slice(Math.max(0, index - LOOK_BACK + 1), index + 1).reverse()) {
    const { signs, named } = spokenIn(of.language)(message);
    for (const { sign, currency, weight } of signs) {
      if (counted.has(sign)) continue;
      counted.add(sign);
      found.told.set(currency, (found.told.get(currency) ?? 0) + weight);
    }
    for (const currency of named) found.named.add(currency);
  }
  return found;
});

/** What one message tells of currencies; told once, for the turns to come ask for it again. */
const spokenIn = oncePer((language: ReadyLanguage) =>
  oncePer((message: Message): { signs: Sign[]; named: string[] } => {
    const text = message.text.slice(0, LONGEST);
    return { signs: signsIn(language, text), named: namedIn(language, reading(text)) };
  }),
);

/** Currencies of amounts, and those that signs and codes name; a word alone may be another thing (`korona`). */
function namedIn({ quantities }: ReadyLanguage, read: Reading): string[] {
  const { text } = read;
  const amounts = moneyIn(read, quantities).flatMap(({ start, end, currency }) => {
    const letters = /^\p{L}+(?=\d)/u.exec(text.slice(start, end))?.[0];
    // `RP 508 555 377` is whose telephone it is.
    const isPhone = /(?:\d{3}[ -]){2}\d{3}/.test(text.slice(start, end));
    return currency === null || isPhone || (letters && !codeOf(letters)) ? [] : [currency];
  });
  const codes = currenciesIn(read, quantities).filter(({ start, end }) => /^(?:[A-Z]{3,4}|[£€])$/.test(text.slice(start, end)));
  return [...amounts, ...codes.map(({ currency }) => currency)];
}

function signsIn({ language, isOrdinary }: ReadyLanguage, text: string): Sign[] {
  const { currencyHints: places, currencySpeech: speech = {} } = language;
  const found = currencyMarks.flatMap(([mark, currency]) =>
    mark.test(text) ? [{ sign: mark.source, currency, weight: WEIGHT.mark }] : [],
  );
  const isSmall = text === text.toLowerCase();
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu) ?? [];
  const folded = words.map((word) => fold(word).replace(/['’]s$/, ''));
  for (let at = 0; at < words.length; at++) {
    const isName = /^\p{Lu}/u.test(words[at] as string) || (isSmall && isOrdinary?.(folded[at] as string) !== true);
    // The longest phrase hides those within it: `New South Wales`.
    for (let length = LONGEST_PHRASE; length > 0; length--) {
      const sign = folded.slice(at, at + length).join(' ');
      const spoken = Object.hasOwn(speech, sign) ? speech[sign] : undefined;
      const place = isName && Object.hasOwn(places, sign) ? places[sign] : undefined;
      if (spoken) found.push({ sign, currency: spoken, weight: WEIGHT.word });
      if (place) found.push({ sign, currency: place, weight: WEIGHT.place });
      if (!spoken && !place) continue;
      at += length - 1;
      break;
    }
  }
  return found;
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
