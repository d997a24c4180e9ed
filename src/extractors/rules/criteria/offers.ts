import { fold, wordsOf } from '../../../core/cues.ts';
import type { LoadedPlaybook, Offer } from '../../../core/playbook.ts';
import type { Proposal } from '../../../core/proposals.ts';
import type { Evidence } from '../../../core/record.ts';
import type { Stretch } from '../clauses.ts';
import type { ReadyLanguage } from '../languages.ts';
import { oncePer } from '../once-per.ts';
import { marksOf, playbookMarks } from '../playbook-cues.ts';
import { durationsIn } from '../quantities/durations.ts';
import type { AmountFound } from '../quantities/found.ts';
import { amountsIn } from '../quantities/numbers.ts';
import { claim, clauseAt, evidenceOf, has, partAt, type Scene, type Sited, sentenceAt, touching, within } from '../scene.ts';
import { reading } from '../text.ts';
import { words as wordsIn } from '../words.ts';

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
  return [...found, ...quantityAsked(of, found), ...quantityPriced(of, found), ...quantitiesTalkedOf(of)];
}

function quantityNear(of: Scene, words: Stretch): ({ value: number } & Stretch) | null {
  const clause = clauseAt(of, words.from);
  const amounts = within(of.amounts, clause).filter(
    (amount) => !amount.percent && !touching(of.money, amount) && !touching(of.dates, amount),
  );
  const near = amounts.filter((amount) => {
    const away = amount.to <= words.from ? words.from - amount.to : amount.from - words.to;
    // `one of your stations` counts nothing.
    return away <= ((amount.max ?? amount.min) === 1 ? 0 : QUANTITY_REACH);
  });
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
  const isOpen = found.length === 0 && of.utterance.record.need.offers.length === 0 && of.utterance.kind === 'visitor';
  if (!isOpen) return [];
  for (const count of of.counts) {
    const value = count.max ?? count.min;
    if (value === null || value <= 0 || !has(of, 'asks-price', sentenceAt(of, count.from))) continue;
    const noun = fold(of.text.slice(count.noun.start, count.noun.end));
    const offer = of.utterance.playbook.playbook.offers.find(
      (one) => one.prices.some(({ per }) => per === 'unit') && unitsOf(of.language, of.utterance.playbook, one).includes(noun),
    );
    if (offer) return [claim(of, 'need.offers', { id: offer.id, quantity: value }, 0.6, evidenceOf(of, count))];
  }
  return [];
}

/** Quantities whose words are all the forms that a unit's name takes. */
const UNIT_FORMS = [1, 2, 5];

/** The words of an offer's unit in all their forms. */
const unitsOf = ({ language: { code } }: ReadyLanguage, playbook: LoadedPlaybook, { unit }: Offer): string[] =>
  UNIT_FORMS.flatMap((quantity) => wordsOf(playbook.fill(code, unit[code] ?? '', { quantity }))).filter((word) => !/\d/.test(word));

/** The offer whose quantity is asked for where none was named. */
function firstByTheUnit({ utterance }: Scene): string | undefined {
  if (utterance.asked !== 'need.offers') return undefined;
  return utterance.playbook.playbook.offers.find(({ prices }) => prices.some(({ per }) => per === 'unit'))?.id;
}

/** Words behind a number in which its unit stands: `four inspection stations`. */
const UNIT_REACH = 3;
/** Letters by which a unit is known in another form or spelling: `licences`, `license`. */
const UNIT_STEM = 5;
/** What is sure of a quantity that is told in a talk with the seller, by its unit and as the answer to how many. */
const BY_UNIT = 0.7;
const BY_ANSWER = 0.65;

/**
 * In a talk of two the seller names an offer and the prospect how many: each quantity goes with the offer of its unit that was named last.
 * What the seller repeats in that unit counts, too, shown by the prospect's own number.
 */
function quantitiesTalkedOf(of: Scene): Proposal[] {
  if (of.utterance.kind !== 'rep') return [];
  const told = new Map<string, Proposal>();
  for (const amount of of.amounts) {
    const part = partAt(of, amount.from);
    const value = amount.max ?? amount.min;
    if (part.voice === 'notes' || part.voice === 'heading' || value === null || value <= 0 || amount.percent || touching(of.money, amount))
      continue;
    const byUnit = offerOfUnit(of, amount);
    const isAnswer = part.voice === 'prospect' && part.asked.has('quantity') && amount === of.amounts.find(({ from }) => from >= part.from);
    const id = byUnit ?? (isAnswer && !touching(of.dates, amount) ? namedBefore(of, amount.from).at(-1) : undefined);
    if (id === undefined) continue;
    const shown = part.voice === 'prospect' ? evidenceOf(of, amount) : saidByProspect(of, value, amount.from);
    if (shown === null) continue;
    const held = of.utterance.record.need.offers.some((one) => one.value.id === id && one.value.quantity !== null);
    told.set(id, claim(of, 'need.offers', { id, quantity: value }, byUnit ? BY_UNIT : BY_ANSWER, shown, held ? 'correct' : 'state'));
  }
  return [...told.values()];
}

/** Where the prospect said a number before a word, last. */
function saidByProspect(of: Scene, value: number, before: number): Evidence | null {
  const isSame = ({ min, max }: AmountFound) => (max ?? min) === value;
  const here = of.amounts.findLast((one) => one.from < before && isSame(one) && partAt(of, one.from).voice === 'prospect');
  if (here) return evidenceOf(of, here);
  const { messages, index } = of.utterance;
  for (let message = index - 1; message >= Math.max(0, index - LOOK_BACK); message--) {
    const one = messages[message];
    const found = one?.from === 'visitor' ? amountsIn(reading(one.text), of.language.quantities).findLast(isSame) : undefined;
    if (one && found) return { message, quote: one.text.slice(found.start, found.end), start: found.start, end: found.end };
  }
  return null;
}

/** The offer that is sold by the unit right behind a number: the one named last of those, else the only one. */
function offerOfUnit(of: Scene, amount: Sited<AmountFound>): string | undefined {
  const sentence = sentenceAt(of, amount.from);
  const next: string[] = [];
  for (let i = amount.to; i < Math.min(amount.to + UNIT_REACH, sentence.to) && of.words[i]?.kind === 'word'; i++)
    next.push((of.words[i]?.text ?? '').slice(0, UNIT_STEM));
  const sold = soldBy(of.language)(of.utterance.playbook).filter(({ stems }) => stems.some((stem) => next.includes(stem)));
  if (sold.length === 0) return undefined;
  const isSold = (id: string) => sold.some((offer) => offer.id === id);
  const here = within(playbookMarks(of), sentence).find(({ kind, id }) => kind === 'offer' && isSold(id))?.id;
  // Days and months are time unless what is sold by them is named beside them.
  if (here !== undefined || sold.every(({ isTime }) => isTime)) return here;
  return namedBefore(of, amount.from).findLast(isSold) ?? (sold.length === 1 ? sold[0]?.id : undefined);
}

/** What each offer is sold by: the stems of its unit, and whether that is a stretch of time. */
const soldBy = oncePer((language: ReadyLanguage) =>
  oncePer((loaded: LoadedPlaybook) =>
    loaded.playbook.offers.map((offer) => {
      const units = unitsOf(language, loaded, offer);
      const isTime = durationsIn(reading(`2 ${units.at(-1)}`), language.quantities).length > 0;
      return { id: offer.id, stems: units.map((unit) => unit.slice(0, UNIT_STEM)), isTime };
    }),
  ),
);

/** The offers that anybody named before a word, the last one last. */
const namedBefore = (of: Scene, at: number): string[] => [
  ...namedEarlier(of),
  ...playbookMarks(of).flatMap(({ kind, id, from }) => (kind === 'offer' && from < at ? [id] : [])),
];

/** Messages before this one in which an offer is looked for. */
const LOOK_BACK = 12;

const namedEarlier = oncePer(({ utterance: { messages, index, playbook } }: Scene): readonly string[] =>
  messages
    .slice(Math.max(0, index - LOOK_BACK), index)
    .flatMap(({ text }) => marksOf(wordsIn(reading(text)), playbook.playbook).flatMap(({ kind, id }) => (kind === 'offer' ? [id] : []))),
);
