import { explain, holds, type Observation } from './condition.ts';
import { type Case, languageOf } from './criteria.ts';
import type { Policy } from './playbook.ts';
import type { Status, Verdict } from './record.ts';
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
