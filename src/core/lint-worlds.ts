import { type Circumstances, holds } from './condition.ts';
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
 * All situations that the conditions can tell apart: each combination of what may be known, or not, of the things they test. Null when
 * there are too many to try. Criteria are left unjudged.
 */
export function worldsOf(conditions: readonly Condition[]): Circumstances[] | null {
  const tests = conditions.flatMap(testsIn);
  const nothing: Circumstances = {
    record: emptyRecord({ id: '', conversation: '', language: '', now: NOW, playbook: { id: '', version: 1 } }),
    outOfMarket: null,
    now: NOW,
  };
  const axes = [...Map.groupBy(tests.flatMap(axisOf), ({ of }) => of)].map(([of, parts]) => {
    const values = parts.flatMap((part) => part.values);
    return { of, values: distinct(of, values, tests, nothing) };
  });
  if (axes.reduce((product, { values }) => product * (values.length + 1), 1) > MAX_WORLDS) return null;
  return axes.reduce(
    (worlds, { of, values }) => worlds.flatMap((world) => [world, ...values.map((value) => within(world, of, value))]),
    [nothing],
  );
}

/** One value for each way the tests can come out; a value that fails them all is as good as nothing known. */
function distinct(of: Axis['of'], values: readonly unknown[], tests: readonly Condition[], nothing: Circumstances): unknown[] {
  const outcomes = new Map<string, unknown>();
  for (const value of values) {
    const world = within(nothing, of, value);
    const held = tests.map((test) => holds(test, world) !== holds(test, nothing));
    if (held.includes(true)) outcomes.set(String(held), value);
  }
  return [...outcomes.values()];
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
