import { explain, holds, type Observation } from './condition.ts';
import { type Case, judgeCriteria, languageOf, scoreOf } from './criteria.ts';
import { addMonths, dayOf } from './days.ts';
import { withFacts } from './fields.ts';
import type { Policy } from './playbook.ts';
import { type Criterion, type CriterionState, INTEREST_LEVELS, type QualificationRecord, type Status, type Verdict } from './record.ts';
import { sayReasons } from './say.ts';

/** Every policy's verdict on a record whose criteria and score are judged; the acting policy's first. */
export function judgeVerdicts(of: Case): Verdict[] {
  return of.loaded.playbook.policies.map((policy) => judge(policy, of));
}

/** The first rule that holds gives the status; the last must always hold. */
export function ruleThatHolds(policy: Policy, of: Case): Policy['rules'][number] {
  const rule = policy.rules.find(({ when }) => holds(when, of)) ?? policy.rules.at(-1);
  return rule as Policy['rules'][number];
}

function judge(policy: Policy, of: Case): Verdict {
  const rule = ruleThatHolds(policy, of);
  const said = explain(rule.when, of).filter((observation) => observation.known);
  const reasons = sayReasons([...said, ...missing(policy, rule, of)], of.record, languageOf(of), of.loaded);
  return { policy: policy.id, status: rule.status, rule: rule.id, reasons };
}

/** What stands between a lead or a prospect and being qualified. */
function missing(policy: Policy, { status }: { status: Status }, of: Case): Observation[] {
  if (status !== 'lead' && status !== 'prospect') return [];
  const goal = policy.rules.find((rule) => rule.status === 'qualified');
  return goal ? explain(goal.when, of).filter((observation) => !observation.holds) : [];
}

/**
 * The acting status if one criterion became met, or unmet, by the plainest fact that would make it so and all else stayed: what asking
 * for it could change. Null when no single answer can bring that result about.
 */
export function verdictIf(of: Case, criterion: Criterion, result: Exclude<CriterionState['result'], 'unknown'>): Status | null {
  const acting = of.loaded.playbook.policies[0] as Policy;
  const answers = result === 'met' ? ANSWERS[criterion](of).toReversed() : ANSWERS[criterion](of);
  for (const record of answers) {
    const criteria = judgeCriteria({ ...of, record });
    if (criteria[criterion].result !== result) continue;
    return ruleThatHolds(acting, { ...of, record: { ...record, criteria, score: scoreOf(criteria, of.loaded.playbook) } }).status;
  }
  return null;
}

/** Records that differ by what one answer could say of a criterion, from the worst for a sale to the best. */
const ANSWERS: Record<Criterion, (of: Case) => QualificationRecord[]> = {
  need: ({ record }) => [false, true].map((value) => withFacts(record, 'need.present', [supposed(value)])),
  interest: ({ record }) => INTEREST_LEVELS.map((value) => withFacts(record, 'interest.level', [supposed(value)])),
  authority: ({ record }) => ROLES.map((value) => withFacts(record, 'authority.role', [supposed(value)])),
  budget: ({ record }) => BUDGETS.map((value) => withFacts(withFacts(record, 'budget.amount', []), 'budget.status', [supposed(value)])),
  timing: ({ record, now }) =>
    [NEVER_SOON, 0].map((months) => withFacts(record, 'timing.window', [supposed({ from: addMonths(dayOf(now), months), to: null })])),
};

const ROLES = ['none', 'saboteur', 'influencer', 'decision-maker'] as const;
const BUDGETS = ['none', 'undisclosed', 'planned', 'approved'] as const;
/** Months from now that lie beyond any horizon a playbook can set. */
const NEVER_SOON = 121;

const supposed = <T>(value: T) => ({ value, confidence: 1, source: 'visitor' as const, evidence: [] });
