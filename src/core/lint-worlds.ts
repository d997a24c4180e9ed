import type { Circumstances } from './condition.ts';
import { addMonths, dayOf } from './days.ts';
import { emptyRecord } from './evidence.ts';
import { withFacts } from './fields.ts';
import type { Condition } from './playbook.ts';
import { OUT_OF_MARKET, type OutOfMarket } from './proposals.ts';
import { BUDGET_STATUSES, type FieldName, INTEREST_LEVELS, STANCES } from './record.ts';

/** More combinations than this are not tried. */
const MAX_WORLDS = 60_000;
const NOW = '2026-01-01T00:00:00Z';
const TODAY = dayOf(NOW);

/** Every test in a condition, however deep. */
export function testsIn(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return 'not' in condition ? testsIn(condition.not) : [condition];
}

/**
 * All situations that the tests can tell apart: each combination of what may be known, or not, of the things they look at. Null when
 * there are too many to try. Criteria are left unjudged.
 */
export function worldsOf(conditions: readonly Condition[]): Circumstances[] | null {
  const axes = new Map<FieldName | 'outOfMarket', Map<string, unknown>>();
  for (const { of, values } of conditions.flatMap(testsIn).flatMap(axisOf)) {
    const axis = axes.get(of) ?? new Map<string, unknown>();
    for (const value of values) axis.set(JSON.stringify(value), value);
    axes.set(of, axis);
  }
  if ([...axes.values()].reduce((product, axis) => product * (axis.size + 1), 1) > MAX_WORLDS) return null;
  const record = emptyRecord({ id: '', conversation: '', language: '', now: NOW, playbook: { id: '', version: 1 } });
  return [...axes].reduce<Circumstances[]>(
    (worlds, [of, values]) => worlds.flatMap((world) => [world, ...[...values.values()].map((value) => within(world, of, value))]),
    [{ record, outOfMarket: null, now: NOW }],
  );
}

interface Axis {
  of: FieldName | 'outOfMarket';
  values: readonly unknown[];
}

/** What a test looks at, and the values that it can tell apart. */
function axisOf(test: Condition): Axis[] {
  if ('needIs' in test) return [{ of: 'need.present', values: [true, false] }];
  if ('interestIs' in test || 'interestAtLeast' in test) return [{ of: 'interest.level', values: INTEREST_LEVELS }];
  if ('roleIn' in test) return [{ of: 'authority.role', values: [...STANCES, 'none'] }];
  if ('budgetIn' in test) return [{ of: 'budget.status', values: BUDGET_STATUSES }];
  if ('outOfMarket' in test) return [{ of: 'outOfMarket', values: OUT_OF_MARKET }];
  if ('budgetAtLeast' in test) {
    const { amount, currency } = test.budgetAtLeast;
    return [{ of: 'budget.amount', values: [0, amount].map((max) => ({ min: max, max, currency, period: 'once' })) }];
  }
  if ('startsAfterMonths' in test) {
    const starts = [TODAY, addMonths(TODAY, test.startsAfterMonths + 1)];
    return [{ of: 'timing.window', values: starts.map((from) => ({ from, to: null })) }];
  }
  if ('employeesAtLeast' in test) {
    return [{ of: 'company.employees', values: [1, test.employeesAtLeast].map((count) => ({ min: count, max: count })) }];
  }
  if ('wantsOffer' in test) return [{ of: 'need.offers', values: test.wantsOffer.map((id) => ({ id, quantity: null })) }];
  if ('known' in test) return [{ of: test.known, values: [KNOWN[test.known] ?? 'known'] }];
  return [];
}

/** A value each for the fields whose value is no text. */
const KNOWN: Partial<Record<FieldName, unknown>> = {
  'budget.amount': { min: 1, max: 1, currency: null, period: null },
  'timing.window': { from: TODAY, to: null },
  'company.employees': { min: 1, max: 1 },
  'need.present': true,
  'need.offers': { id: '-', quantity: null },
};

function within(world: Circumstances, of: Axis['of'], value: unknown): Circumstances {
  if (of === 'outOfMarket') return { ...world, outOfMarket: value as OutOfMarket };
  const fact = { value, confidence: 1, source: 'visitor', evidence: [{ message: 0, quote: '-', start: 0, end: 1 }] };
  return { ...world, record: withFacts(world.record, of, [fact] as never) };
}
