import { fold, wordsOf } from '../../../core/cues.ts';
import type { Proposal } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import { type PlaybookMark, playbookMarks } from '../playbook-cues.ts';
import { claim, clauseAt, evidenceOf, has, partAt, type Scene, sentenceAt, touching, within } from '../scene.ts';

/** What a question asks about: one of the playbook's answers, an offer, the price; null when it is none of them. */
export function topicOf(of: Scene, sentence: Stretch): string | null {
  const inside = within(playbookMarks(of), sentence);
  const answer = longest(inside.filter(({ kind }) => kind === 'answer'));
  if (answer) return answer.id;
  if (has(of, 'asks-price', sentence)) return 'price';
  const offer = longest(inside.filter(({ kind }) => kind === 'offer'));
  return offer ? `offer:${offer.id}` : null;
}

const longest = (marks: readonly PlaybookMark[]): PlaybookMark | undefined => marks.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];

/** Words between an offer's name and its quantity. */
const QUANTITY_REACH = 4;

/** The playbook's offers that the prospect names, with how many. */
export function offers(of: Scene): Proposal[] {
  const named = new Map<string, Proposal>();
  for (const words of playbookMarks(of)) {
    if (words.kind !== 'offer' || named.has(words.id)) continue;
    const { voice } = partAt(of, words.from);
    const sentence = sentenceAt(of, words.from);
    if (voice === 'seller' || voice === 'heading' || (sentence.asks && !has(of, 'wants', sentence))) continue;
    const quantity = quantityNear(of, words);
    const span = { from: Math.min(words.from, quantity?.from ?? words.from), to: Math.max(words.to, quantity?.to ?? words.to) };
    named.set(words.id, claim(of, 'need.offers', { id: words.id, quantity: quantity?.value ?? null }, 0.75, evidenceOf(of, span)));
  }
  const found = [...named.values()];
  return [...found, ...quantityAsked(of, found), ...quantityPriced(of, found)];
}

function quantityNear(of: Scene, words: Stretch): ({ value: number } & Stretch) | null {
  const clause = clauseAt(of, words.from);
  const amounts = within(of.amounts, clause).filter(
    (amount) => !amount.percent && !touching(of.money, amount) && !touching(of.dates, amount),
  );
  const near = amounts.filter((amount) =>
    amount.to <= words.from ? words.from - amount.to <= QUANTITY_REACH : amount.from - words.to <= QUANTITY_REACH,
  );
  const best = near.toSorted((a, b) => Math.abs(a.from - words.from) - Math.abs(b.from - words.from))[0];
  const value = best ? (best.max ?? best.min) : null;
  return best && value !== null && value > 0 ? { value, from: best.from, to: best.to } : null;
}

/** "How many?" — "16": the quantity of the offer that is talked about, else of the first that is sold by the unit. */
function quantityAsked(of: Scene, found: readonly Proposal[]): Proposal[] {
  const wanted = of.utterance.record.need.offers;
  const only = wanted.length === 1 ? wanted[0]?.value.id : wanted.length === 0 ? firstByTheUnit(of) : undefined;
  if (found.length > 0 || only === undefined) return [];
  const amount = of.amounts.find(
    (one) => partAt(of, one.from).asked.has('quantity') && partAt(of, one.from).voice === 'prospect' && !one.percent,
  );
  const value = amount ? (amount.max ?? amount.min) : null;
  if (!amount || value === null || value <= 0) return [];
  return [claim(of, 'need.offers', { id: only, quantity: value }, wanted.length === 1 ? 0.8 : 0.6, evidenceOf(of, amount))];
}

/** "What does it cost for 20 agents?": so many of the first offer that is sold by that unit. */
function quantityPriced(of: Scene, found: readonly Proposal[]): Proposal[] {
  const { playbook, fill } = of.utterance.playbook;
  const { code } = of.language.language;
  const isOpen = found.length === 0 && of.utterance.record.need.offers.length === 0 && of.utterance.kind === 'visitor';
  if (!isOpen) return [];
  for (const count of of.counts) {
    const value = count.max ?? count.min;
    if (value === null || value <= 0 || !has(of, 'asks-price', sentenceAt(of, count.from))) continue;
    const noun = fold(of.text.slice(count.noun.start, count.noun.end));
    const sells = ({ unit }: (typeof playbook.offers)[number]) =>
      UNIT_FORMS.some((quantity) => wordsOf(fill(code, unit[code] ?? '', { quantity })).includes(noun));
    const offer = playbook.offers.find((one) => one.prices.some(({ per }) => per === 'unit') && sells(one));
    if (offer) return [claim(of, 'need.offers', { id: offer.id, quantity: value }, 0.6, evidenceOf(of, count))];
  }
  return [];
}

/** Quantities whose words are all the forms that a unit's name takes. */
const UNIT_FORMS = [1, 2, 5];

/** The offer whose quantity is asked for where none was named. */
function firstByTheUnit({ utterance }: Scene): string | undefined {
  if (utterance.asked !== 'need.offers') return undefined;
  return utterance.playbook.playbook.offers.find(({ prices }) => prices.some(({ per }) => per === 'unit'))?.id;
}
