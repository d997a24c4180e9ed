import { addMonths, dayOf } from './days.ts';
import { factsOf } from './fields.ts';
import type { Condition, WordParams } from './playbook.ts';
import type { OutOfMarket } from './proposals.ts';
import {
  type Evidence,
  type Fact,
  type FieldName,
  type FieldValue,
  INTEREST_LEVELS,
  type InterestLevel,
  type QualificationRecord,
} from './record.ts';

/** What conditions are tested on; `now` is an ISO instant. */
export interface Circumstances {
  record: QualificationRecord;
  outOfMarket: OutOfMarket | null;
  now: string;
}

/** What one test looked at: its outcome, and what the record says there: a code of dialogs/words (`reason.<code>`) with its values. */
export interface Observation {
  holds: boolean;
  /** Whether the record says anything there; what is not known never holds. */
  known: boolean;
  code: string;
  params: WordParams;
  evidence: Evidence[];
}

/** Whether the condition holds. A test of something not known is false, so that `not` of it is true. */
export function holds(condition: Condition, on: Circumstances): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, on));
  if ('any' in condition) return condition.any.some((part) => holds(part, on));
  if ('not' in condition) return !holds(condition.not, on);
  return 'always' in condition || observe(condition, on).holds;
}

/** The observations that made the condition hold, or fail. */
export function explain(condition: Condition, on: Circumstances): Observation[] {
  if ('all' in condition) return deciding(condition.all, false, on).flatMap((part) => explain(part, on));
  if ('any' in condition) return deciding(condition.any, true, on).flatMap((part) => explain(part, on));
  if ('not' in condition) return explain(condition.not, on);
  return 'always' in condition ? [] : [observe(condition, on)];
}

/** Of several parts those that settle the matter; when none does, all of them did. */
function deciding(parts: Condition[], outcome: boolean, on: Circumstances): Condition[] {
  const settling = parts.filter((part) => holds(part, on) === outcome);
  return settling.length > 0 ? settling : parts;
}

type Junction = { always: true } | { all: Condition[] } | { any: Condition[] } | { not: Condition };
type Test = Exclude<Condition, Junction>;
type NameOf<T> = T extends { criterion: unknown } ? 'criterion' : keyof T;
type TestName = NameOf<Test>;
type TestOf<N extends TestName> = Extract<Test, { [K in N]: unknown }>;

const interests = (test: { interestAtLeast?: InterestLevel; interestIs?: InterestLevel }, { record }: Circumstances) =>
  ofFact(record, 'interest.level', 'interest', (level) => ({
    code: `interest-${level}`,
    holds: test.interestIs === level || (test.interestAtLeast !== undefined && reaches(level, test.interestAtLeast)),
  }));

const reaches = (level: InterestLevel, least: InterestLevel) => INTEREST_LEVELS.indexOf(level) >= INTEREST_LEVELS.indexOf(least);

const TESTS: { [N in TestName]: (test: TestOf<N>, on: Circumstances) => Observation } = {
  criterion({ criterion, is }, { record }) {
    const { result, evidence } = record.criteria[criterion];
    return { holds: result === is, known: result !== 'unknown', code: `criterion-${result}`, params: { criterion }, evidence };
  },
  interestAtLeast: interests,
  interestIs: interests,
  needIs: ({ needIs }, { record }) =>
    ofFact(record, 'need.present', 'need', (present) => ({ code: present ? 'need-present' : 'need-absent', holds: present === needIs })),
  roleIn: ({ roleIn }, { record }) =>
    ofFact(record, 'authority.role', 'role', (role) => ({ code: `role-${role}`, holds: roleIn.includes(role) })),
  budgetIn: ({ budgetIn }, { record }) =>
    ofFact(record, 'budget.status', 'budget', (status) => ({ code: `budget-${status}`, holds: budgetIn.includes(status) })),
  budgetAtLeast: ({ budgetAtLeast: { amount, currency } }, { record }) =>
    ofFact(record, 'budget.amount', 'budget', (budget) => {
      const yearly = (budget.max ?? Number.POSITIVE_INFINITY) * (budget.period === 'month' ? 12 : 1);
      return { code: 'budget-stated', holds: budget.currency === currency && yearly >= amount };
    }),
  startsAfterMonths: ({ startsAfterMonths }, { record, now }) =>
    ofFact(record, 'timing.window', 'timing', ({ from }) => {
      const late = from !== null && from > addMonths(dayOf(now), startsAfterMonths);
      return { code: late ? 'timing-later' : 'timing-soon-enough', holds: late, params: { months: startsAfterMonths } };
    }),
  employeesAtLeast: ({ employeesAtLeast }, { record }) =>
    ofFact(record, 'company.employees', 'employees', ({ min }) => {
      const enough = min !== null && min >= employeesAtLeast;
      return { code: enough ? 'employees-enough' : 'employees-few', holds: enough, params: { least: employeesAtLeast } };
    }),
  wantsOffer({ wantsOffer }, { record }) {
    const wanted = factsOf(record, 'need.offers').filter((fact) => wantsOffer.includes(fact.value.id));
    return seen(wanted.length > 0, 'offer-wanted', 'offer-unknown', {}, wanted);
  },
  known({ known }, { record }) {
    const facts = factsOf(record, known);
    return seen(facts.length > 0, 'known', 'unknown', { field: known }, facts);
  },
  scoreAtLeast({ scoreAtLeast }, { record: { score } }) {
    const enough = score >= scoreAtLeast;
    return { ...seen(enough, 'score-enough', 'score-low', { score, least: scoreAtLeast }, []), known: true };
  },
  outOfMarket({ outOfMarket: reasons }, { outOfMarket }) {
    return seen(outOfMarket !== null && reasons.includes(outOfMarket), `out-of-market-${outOfMarket}`, 'in-market', {}, []);
  },
};

const TEST_NAMES = Object.keys(TESTS) as TestName[];

function observe(test: Test, on: Circumstances): Observation {
  const name = TEST_NAMES.find((candidate) => candidate in test);
  const look = TESTS[name as TestName] as (test: Test, on: Circumstances) => Observation;
  return look(test, on);
}

function seen(holds: boolean, yes: string, no: string, params: WordParams, facts: Fact<unknown>[]): Observation {
  return { holds, known: holds, code: holds ? yes : no, params, evidence: facts.flatMap((fact) => fact.evidence) };
}

function ofFact<F extends FieldName>(
  record: QualificationRecord,
  field: F,
  subject: string,
  read: (value: FieldValue<F>) => { holds: boolean; code: string; params?: WordParams },
): Observation {
  const fact = factsOf(record, field)[0];
  if (!fact) return { holds: false, known: false, code: `${subject}-unknown`, params: {}, evidence: [] };
  return { known: true, params: {}, ...read(fact.value), evidence: fact.evidence };
}
