import type { Proposal } from '../../../core/proposals.ts';
import type { FieldName } from '../../../core/record.ts';
import type { Scene } from '../scene.ts';
import { amountOf } from './amount.ts';
import { headcountOf } from './headcount.ts';
import { firmOf, vendorsOf } from './names.ts';
import { personsOf } from './person.ts';
import { statementsOf } from './statements.ts';
import { timeOf } from './time.ts';

/** Fields whose values are weighed; what the rules say of them is one thing among others. */
const WEIGHED: ReadonlySet<FieldName> = new Set<FieldName>([
  'budget.amount',
  'budget.status',
  'timing.window',
  'company.employees',
  'company.name',
  'interest.alternatives',
  'interest.level',
  'authority.role',
  'authority.buyingCentre',
  'need.present',
  'need.summary',
  'need.pains',
  'contact.name',
  'contact.jobTitle',
]);

/** The facts of a message, each weighed by what labelled transcripts taught; `told` is what the rules say. Null for a language that learnt nothing. */
export function weighedFacts(of: Scene, told: readonly Proposal[]): Proposal[] | null {
  const { weigher } = of.language;
  if (!weigher) return null;
  const others = [...firmOf(of), ...vendorsOf(of)];
  const named = [...personsOf(of, others), ...others, ...headcountOf(of), ...amountOf(of), ...timeOf(of)];
  const facts = [...told.filter(({ field }) => !WEIGHED.has(field)), ...named, ...statementsOf(of, told, named)];
  return weigher.watches ? null : facts;
}
