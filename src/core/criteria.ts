import { type Circumstances, explain, holds, type Observation } from './condition.ts';
import { addDays, addMonths, dayOf } from './days.ts';
import { factsOf } from './fields.ts';
import type { LoadedPlaybook, Offer, Playbook } from './playbook.ts';
import { costOf, leadDaysOf } from './price.ts';
import { CRITERIA, type Criterion, type CriterionState, type Fact, type FieldValue, type QualificationRecord } from './record.ts';
import { sayDay, sayMoney, sayReasons } from './say.ts';

/** What a verdict is judged on: the circumstances, and the playbook with its words. */
export interface Case extends Circumstances {
  loaded: LoadedPlaybook;
  /** The language of reasons and talking points; the record's own when left out. */
  language?: string;
}

/**
 * Each criterion met, unmet or unknown, with reasons and the words behind them. Beside the playbook's own conditions
 * stands what its catalogue says: a price above the budget, a lead time past the wanted day, a start beyond the horizon.
 */
export function judgeCriteria(of: Case): QualificationRecord['criteria'] {
  return Object.fromEntries(CRITERIA.map((criterion) => [criterion, judge(criterion, of)])) as QualificationRecord['criteria'];
}

/** The language that texts about a case are written in. */
export const languageOf = ({ language, record }: Case): string => language ?? record.language;

/** The score: the weights of the criteria that are met, 0–100. */
export function scoreOf(criteria: QualificationRecord['criteria'], playbook: Playbook): number {
  const met = CRITERIA.filter((criterion) => criteria[criterion].result === 'met');
  return Math.round(met.reduce((sum, criterion) => sum + playbook.criteria[criterion].weight, 0));
}

/** A criterion's result and the observations behind it, without words. */
export function weigh(criterion: Criterion, of: Case): { result: CriterionState['result']; observations: Observation[] } {
  const rule = of.loaded.playbook.criteria[criterion];
  if (holds(rule.unmet, of)) return { result: 'unmet', observations: explain(rule.unmet, of).filter(isKnown) };
  const found = CHECKS[criterion]?.(of);
  if (found) return { result: found.holds ? 'unmet' : 'unknown', observations: [found] };
  if (holds(rule.met, of)) return { result: 'met', observations: explain(rule.met, of).filter(isKnown) };
  return { result: 'unknown', observations: explain(rule.met, of) };
}

const isKnown = (observation: Observation) => observation.known;

function judge(criterion: Criterion, of: Case): CriterionState {
  const { result, observations } = weigh(criterion, of);
  const reasons = sayReasons(observations, of.record, languageOf(of), of.loaded);
  return { result, reasons, evidence: observations.flatMap((observation) => observation.evidence) };
}

/** What the catalogue says against a criterion: it fails (`holds`) or cannot be told; null when there is nothing to say. */
const CHECKS: Partial<Record<Criterion, (of: Case) => Observation | null>> = { budget: againstPrice, timing: againstDates };

function againstPrice(of: Case): Observation | null {
  const { amount } = of.record.budget;
  const wanted = wantedOffers(of);
  if (!amount || amount.value.max === null || wanted.length === 0) return null;
  const evidence = [amount, ...wanted.map(({ fact }) => fact)].flatMap((fact) => fact.evidence);
  const { max, currency, period } = amount.value;
  const open = (code: string) => ({ holds: false, known: false, code, params: {}, evidence });
  if (currency === null) return open('budget-currency-unknown');
  if (wanted.some(({ offer }) => offer.prices.every((price) => price.currency !== currency))) return open('budget-other-currency');
  const costs = wanted.map(({ offer, fact }) => costOf(offer, fact.value.quantity, currency));
  const once = costs.reduce((sum, cost) => sum + (cost?.once ?? 0), 0);
  const yearly = costs.reduce((sum, cost) => sum + (cost?.yearly ?? 0), 0);
  const price = period === 'month' ? yearly / 12 : once + yearly;
  if (price <= max) return null;
  const said = sayMoney({ min: price, max: price, currency, period: period === 'month' ? 'month' : null }, languageOf(of), of.loaded);
  return { holds: true, known: true, code: 'budget-below-price', params: { price: said }, evidence };
}

function againstDates(of: Case): Observation | null {
  const window = of.record.timing.window;
  if (!window) return null;
  const { loaded, now } = of;
  const today = dayOf(now);
  const { from, to } = window.value;
  if (from !== null && from > addMonths(today, loaded.playbook.horizonMonths)) {
    return { holds: true, known: true, code: 'timing-later', params: { months: loaded.playbook.horizonMonths }, evidence: window.evidence };
  }
  // The quantity of one has the shortest lead time: an unknown one is never held against them.
  const waits = wantedOffers(of).map(({ offer, fact }) => ({ fact, days: leadDaysOf(offer, fact.value.quantity ?? 1) ?? 0 }));
  const longest = waits.toSorted((a, b) => b.days - a.days)[0];
  if (to === null || !longest || addDays(today, longest.days) <= to) return null;
  const params = { days: longest.days, ready: sayDay(addDays(today, longest.days), languageOf(of), loaded) };
  return { holds: true, known: true, code: 'timing-too-soon', params, evidence: [...window.evidence, ...longest.fact.evidence] };
}

/** The wanted offers that are in the catalogue, each with the fact that says so. */
function wantedOffers({ record, loaded }: Pick<Case, 'record' | 'loaded'>): { offer: Offer; fact: Fact<FieldValue<'need.offers'>> }[] {
  return factsOf(record, 'need.offers').flatMap((fact) => {
    const offer = loaded.playbook.offers.find((candidate) => candidate.id === fact.value.id);
    return offer ? [{ offer, fact }] : [];
  });
}
