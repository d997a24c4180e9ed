import { findCue, fold } from './cues.ts';
import { isCovered } from './hear.ts';
import { line, type Say, type Turn, words } from './plan.ts';
import type { LoadedPlaybook, Offer } from './playbook.ts';
import { leadDaysOf } from './price.ts';
import type { QualificationRecord } from './record.ts';
import { sayMoney } from './say.ts';

/** Offers whose prices are told at once when the visitor has named none. */
const MAX_OFFERS = 4;

interface Answering {
  record: QualificationRecord;
  loaded: LoadedPlaybook;
  language: string;
}

/** Answers to the visitor's questions from the playbook and its catalogue alone, each once; an unknown one is left to a colleague. */
export function answersTo(topics: readonly (string | null)[], of: Answering): Say[] {
  const covered = [...new Set(topics)].filter((topic) => topic !== null && isCovered(topic, of.loaded)) as string[];
  const open = topics.some((topic) => !isCovered(topic, of.loaded));
  return [...covered.flatMap((topic) => answerTo(topic, of)), ...(open ? [words('not-known')] : [])];
}

function answerTo(topic: string, of: Answering): Say[] {
  const { playbook } = of.loaded;
  if (topic === 'price') return wantedOrAll(of).flatMap((wanted) => pricesOf(wanted, of));
  if (topic === 'lead-time') return wantedOrAll(of).map((wanted) => leadTimeOf(wanted, of));
  const answer = playbook.answers.find(({ id }) => id === topic);
  if (answer) return [{ say: 'one-of', key: `answer:${topic}`, texts: answer.text[of.language] ?? [] }];
  const offer = playbook.offers.find(({ id }) => `offer:${id}` === topic);
  if (!offer) return [];
  const describes = offer.describes[of.language] ?? '';
  const quantity = of.record.need.offers.find(({ value }) => value.id === offer.id)?.value.quantity ?? null;
  return [{ say: 'one-of', key: topic, texts: [describes] }, ...pricesOf({ offer, quantity }, of)];
}

interface Wanted {
  offer: Offer;
  quantity: number | null;
}

function wantedOrAll({ record, loaded: { playbook } }: Answering): Wanted[] {
  const wanted = record.need.offers.flatMap(({ value }) => {
    const offer = playbook.offers.find(({ id }) => id === value.id);
    return offer ? [{ offer, quantity: value.quantity }] : [];
  });
  return wanted.length > 0 ? wanted : playbook.offers.slice(0, MAX_OFFERS).map((offer) => ({ offer, quantity: null }));
}

/** The currency an answer is given in: the one of the stated budget, else the language's, else the catalogue's first. */
function currencyFor(offer: Offer, { record, loaded: { playbook }, language }: Answering): string {
  const priced = offer.prices.map(({ currency }) => currency);
  const wished = [record.budget.amount?.value.currency, playbook.currencies[language]];
  return wished.find((currency) => currency && priced.includes(currency)) ?? priced[0] ?? '';
}

/**
 * The list prices of an offer: with a quantity the tier that holds and what it comes to, else the first tier of each way to pay, and where
 * the next begins.
 */
function pricesOf({ offer, quantity }: Wanted, of: Answering): Say[] {
  const { loaded, language } = of;
  const currency = currencyFor(offer, of);
  const name = offer.name[language] ?? offer.id;
  const units = (count: number) => loaded.fill(language, offer.unit[language] ?? '', { quantity: count });
  const money = (amount: number, period: PriceRow['period']) => sayMoney({ min: amount, max: amount, currency, period }, language, loaded);
  const rows = offer.prices.filter((price) => price.currency === currency).toSorted((a, b) => a.fromQuantity - b.fromQuantity);
  const holding = rows.filter((row) => row.fromQuantity <= (quantity ?? 1) && !rows.some((other) => isNearer(other, row, quantity ?? 1)));
  return holding.map((row) => {
    const { amount, period, per } = row;
    const price = { name, amount: money(amount, period), units: units(1), per };
    if (quantity !== null && quantity > 1 && per === 'unit') {
      return line('price-of', { ...price, quantity: units(quantity), total: money(amount * quantity, period) });
    }
    const next = rows.find((other) => other.period === period && other.fromQuantity > row.fromQuantity);
    if (quantity !== null || !next) return line('price', price);
    return line('price-tiers', { ...price, quantity: units(next.fromQuantity), lower: money(next.amount, period) });
  });
}

type PriceRow = Offer['prices'][number];

const isNearer = (other: PriceRow, row: PriceRow, quantity: number) =>
  other.period === row.period && other.fromQuantity <= quantity && other.fromQuantity > row.fromQuantity;

function leadTimeOf({ offer, quantity }: Wanted, { language }: Answering): Say {
  const name = offer.name[language] ?? offer.id;
  const days = leadDaysOf(offer, quantity ?? 1);
  return days === null ? line('lead-time-open', { name }) : line('lead-time', { name, days });
}

/** Approved comparison points for the alternatives named so far, each given once. */
export function comparisonsFor({ conversation: { record, dialog }, loaded }: Turn): { says: Say[]; given: string[] } {
  const due = loaded.playbook.comparisons.filter(
    ({ names }) =>
      !dialog.given.includes(`comparison:${names[0]}`) &&
      record.interest.alternatives.some(({ value }) => names.some((name) => fold(name) === fold(value) || findCue(value, [name]) !== null)),
  );
  return {
    says: due.map(({ names, points }) => ({
      say: 'one-of',
      key: `comparison:${names[0]}`,
      texts: [points[dialog.language] ?? ''],
    })),
    given: due.map(({ names }) => `comparison:${names[0]}`),
  };
}
