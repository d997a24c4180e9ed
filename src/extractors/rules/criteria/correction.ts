import { factsOf } from '../../../core/fields.ts';
import type { Proposal } from '../../../core/proposals.ts';
import type { Fact, FieldName } from '../../../core/record.ts';
import type { Stretch } from '../clauses.ts';
import type { AmountFound } from '../quantities/found.ts';
import { claim, evidenceOf, has, marksIn, type Scene, type Sited } from '../scene.ts';

/** Fields that a bare number may put right. */
const COUNTED = ['budget.amount', 'company.employees', 'need.offers', 'figures'] as const;
type Counted = (typeof COUNTED)[number];

/** Words between `not` and the number that it takes back. */
const TAKEN_BACK_WITHIN = 2;
const CONFIDENCE = 0.8;

/**
 * "I meant 900, not 500" without a word of what: puts right the number that the taken-back one stands in, else the one told last. Nothing
 * where the message says itself what its number is of.
 */
export function correction(of: Scene, read: readonly Proposal[]): Proposal[] {
  const { utterance } = of;
  const isSaid = read.some(({ field, mode }) => (COUNTED as readonly FieldName[]).includes(field) && mode === 'correct');
  if (utterance.kind !== 'visitor' || isSaid || !has(of, 'corrects', { from: 0, to: of.words.length })) return [];
  const numbers = of.amounts.filter(
    (amount) => !amount.percent && !of.dates.some((date) => date.start < amount.end && date.end > amount.start),
  );
  const isTakenBack = ({ from }: Sited<AmountFound>) =>
    marksIn(of, 'negates', { from: Math.max(0, from - TAKEN_BACK_WITHIN), to: from }).length > 0;
  const said = numbers.find((number) => !isTakenBack(number));
  if (!said || countOf(said) <= 0) return [];
  const old = numbers.filter(isTakenBack).map(countOf);
  const told = COUNTED.flatMap((field) => factsOf(utterance.record, field).map((fact) => ({ field, fact: fact as Fact<unknown> })));
  const latest = told.toSorted((a, b) => lastMessage(b.fact) - lastMessage(a.fact));
  const meant =
    latest.find(({ fact }) => old.some((number) => numbersOf(fact.value).includes(number))) ??
    (isBare(of, said, numbers, read) ? latest[0] : undefined);
  if (!meant || read.some(({ field, mode }) => field === meant.field && mode === 'correct')) return [];
  return [claim(of, meant.field, putRight(meant.field, meant.fact.value, said) as never, CONFIDENCE, evidenceOf(of, said), 'correct')];
}

/** Words of a message that is hardly more than the number it puts right. */
const BARE_WORDS = 8;

/** A short message with one number of which nothing else was read. */
function isBare(of: Scene, said: Sited<AmountFound>, numbers: readonly Stretch[], read: readonly Proposal[]): boolean {
  const isRead = read.some(({ evidence: [words] }) => words.start < said.end && words.end > said.start);
  return of.words.length <= BARE_WORDS && numbers.length === 1 && !isRead;
}

const countOf = ({ min, max }: Sited<AmountFound>): number => max ?? min ?? 0;
const numbersOf = (value: unknown): unknown[] => Object.values(Object(value));
const lastMessage = ({ evidence }: Fact<unknown>): number => Math.max(...evidence.map(({ message }) => message));

/** The told value with the number that was meant; what else was told of it stays. */
function putRight(field: Counted, value: unknown, said: Sited<AmountFound>): object {
  if (field === 'need.offers') return { ...Object(value), quantity: countOf(said) };
  return { ...Object(value), min: said.min, max: said.max };
}
