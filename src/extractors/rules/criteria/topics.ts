import { findCue, mostFitting } from '../../../core/cues.ts';
import type { Proposal } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import { claim, clauseAt, evidenceOf, has, partAt, type Scene, sentenceAt, wordsWithin } from '../scene.ts';

/** What a question asks about: one of the playbook's answers, an offer, the price; null when it is none of them. */
export function topicOf(of: Scene, sentence: Stretch): string | null {
  const { playbook } = of.utterance.playbook;
  const text = evidenceOf(of, sentence).quote;
  const answer = mostFitting(text, playbook.answers);
  if (answer) return answer.id;
  if (has(of, 'asks-price', sentence)) return 'price';
  const offer = playbook.offers.find(({ aliases }) => findCue(text, aliases));
  return offer ? `offer:${offer.id}` : null;
}

/** Words between an offer's name and its quantity. */
const QUANTITY_REACH = 4;

/** The playbook's offers that the prospect names, with how many. */
export function offers(of: Scene): Proposal[] {
  const { playbook } = of.utterance.playbook;
  const found: Proposal[] = [];
  for (const offer of playbook.offers) {
    for (const part of of.parts) {
      if (part.voice === 'seller' || part.voice === 'heading') continue;
      const offset = of.words[part.from]?.start ?? 0;
      const at = findCue(of.text.slice(offset, of.words[part.to - 1]?.end ?? offset), offer.aliases);
      if (!at) continue;
      const words = wordsWithin(of.words, { start: at.start + offset, end: at.end + offset });
      if (sentenceAt(of, words.from).asks && !has(of, 'wants', sentenceAt(of, words.from))) continue;
      const quantity = quantityNear(of, words);
      found.push(
        claim(
          of,
          'need.offers',
          { id: offer.id, quantity: quantity?.value ?? null },
          0.75,
          evidenceOf(of, { from: Math.min(words.from, quantity?.from ?? words.from), to: Math.max(words.to, quantity?.to ?? words.to) }),
        ),
      );
      break;
    }
  }
  return [...found, ...quantityAsked(of, found)];
}

function quantityNear(of: Scene, words: Stretch): ({ value: number } & Stretch) | null {
  const clause = clauseAt(of, words.from);
  const amounts = of.amounts.filter(
    (amount) =>
      !amount.percent &&
      amount.from >= clause.from &&
      amount.to <= clause.to &&
      !of.money.some((one) => one.start < amount.end && one.end > amount.start) &&
      !of.dates.some((one) => one.start < amount.end && one.end > amount.start),
  );
  const near = amounts.filter((amount) =>
    amount.to <= words.from ? words.from - amount.to <= QUANTITY_REACH : amount.from - words.to <= QUANTITY_REACH,
  );
  const best = near.toSorted((a, b) => Math.abs(a.from - words.from) - Math.abs(b.from - words.from))[0];
  const value = best ? (best.max ?? best.min) : null;
  return best && value !== null && value > 0 ? { value, from: best.from, to: best.to } : null;
}

/** "How many?" — "16": the quantity of the offer that is talked about. */
function quantityAsked(of: Scene, found: readonly Proposal[]): Proposal[] {
  const wanted = of.utterance.record.need.offers;
  const only = wanted[0];
  if (found.length > 0 || wanted.length !== 1 || !only) return [];
  const amount = of.amounts.find(
    (one) => partAt(of, one.from).asked.has('quantity') && partAt(of, one.from).voice === 'prospect' && !one.percent,
  );
  const value = amount ? (amount.max ?? amount.min) : null;
  if (!amount || value === null || value <= 0) return [];
  return [claim(of, 'need.offers', { id: only.value.id, quantity: value }, 0.8, evidenceOf(of, amount))];
}
