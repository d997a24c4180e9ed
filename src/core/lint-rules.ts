import { type Circumstances, holds } from './condition.ts';
import { scoreOf, weigh } from './criteria.ts';
import { doubtful, type Finding, wrong } from './lint-finding.ts';
import { testsIn, worldsOf } from './lint-worlds.ts';
import type { Condition, LoadedPlaybook, Playbook, Policy } from './playbook.ts';
import { CRITERIA, type Criterion, type QualificationRecord } from './record.ts';

/** Criteria and status rules: what can never be met, can never give its status, or can never matter. */
export function lintRules(loaded: LoadedPlaybook): Finding[] {
  const { criteria, policies } = loaded.playbook;
  const total = CRITERIA.reduce((sum, criterion) => sum + criteria[criterion].weight, 0);
  return [
    ...(total === 100 ? [] : [wrong('criteria', `have weights that add up to ${total}; they must add up to 100.`)]),
    ...CRITERIA.flatMap((criterion) => lintCriterion(criterion, loaded.playbook)),
    ...allConditions(loaded.playbook).flatMap(({ path, condition }) => lintTests(condition, path, loaded.playbook)),
    ...policies.flatMap((policy, i) => lintPolicy(policy, `policies.${i}`, loaded)),
  ];
}

function lintCriterion(criterion: Criterion, { criteria, policies, questions }: Playbook): Finding[] {
  const { weight, met, unmet } = criteria[criterion];
  const worlds = worldsOf([met, unmet]) ?? [];
  const path = `criteria.${criterion}`;
  const early = [met, unmet].flatMap(testsIn).filter((test) => 'criterion' in test || 'scoreAtLeast' in test);
  const matters =
    weight > 0 || policies.some(({ rules }) => rules.some(({ when }) => testsIn(when).some((test) => judges(test, criterion))));
  return [
    ...(early.length > 0
      ? [wrong(path, 'looks at criteria or the score, which are judged only after it; test what the record knows instead.')]
      : []),
    ...(early.length === 0 && worlds.length > 0 && !worlds.some((world) => holds(met, world) && !holds(unmet, world))
      ? [wrong(`${path}.met`, 'can never hold, or only where unmet holds too, so the criterion can never be met.')]
      : []),
    ...(matters ? [] : [doubtful(path, 'can never matter: its weight is 0 and no status rule tests it. Give it a weight or a rule.')]),
    ...(matters && !questions[ASKED_BY[criterion]]
      ? [doubtful(`questions.${ASKED_BY[criterion]}`, `is missing, so the bot never asks for ${criterion}.`)]
      : []),
  ];
}

const ASKED_BY = {
  need: 'need.present',
  interest: 'interest.level',
  authority: 'authority.role',
  budget: 'budget.amount',
  timing: 'timing.window',
} as const satisfies Record<Criterion, keyof Playbook['questions']>;

/** Whether a test judges what this criterion stands for, by its result or by the facts behind it. */
function judges(test: Condition, criterion: Criterion): boolean {
  if ('criterion' in test) return test.criterion === criterion;
  if ('known' in test) return test.known.startsWith(`${criterion}.`);
  const facts: Record<Criterion, string[]> = {
    need: ['needIs', 'wantsOffer'],
    interest: ['interestAtLeast', 'interestIs'],
    authority: ['roleIn'],
    budget: ['budgetIn', 'budgetAtLeast'],
    timing: ['startsAfterMonths'],
  };
  return facts[criterion].some((name) => name in test);
}

function lintPolicy(policy: Policy, path: string, loaded: LoadedPlaybook): Finding[] {
  const worlds = judgedWorlds(policy, loaded);
  if (worlds === null) return [doubtful(path, 'tests too many things at once for every combination to be tried; make its rules simpler.')];
  const never = policy.rules.flatMap(({ id, when }, i) => {
    const fitting = worlds.filter((world) => holds(when, world));
    const first = fitting.some((world) => policy.rules.findIndex((rule) => holds(rule.when, world)) === i);
    if (first) return [];
    const takers = policy.rules.slice(0, i).filter((rule) => fitting.some((world) => holds(rule.when, world)));
    const why =
      fitting.length === 0 ? 'its condition can never hold' : `${takers.map((rule) => `"${rule.id}"`).join(', ')} always comes first`;
    return [wrong(`${path}.rules.${i}`, `("${id}") can never give its status: ${why}.`)];
  });
  const last = policy.rules.length - 1;
  const open = worlds.some((world) => !holds((policy.rules[last] as Policy['rules'][number]).when, world));
  return [
    ...never,
    ...(open
      ? [
          wrong(
            `${path}.rules.${last}.when`,
            'does not always hold; the last rule must be { always: true }, so that everybody has a status.',
          ),
        ]
      : []),
  ];
}

/** The situations a policy can tell apart, with criteria and score judged where it looks at them. */
function judgedWorlds(policy: Policy, loaded: LoadedPlaybook): Circumstances[] | null {
  const { criteria } = loaded.playbook;
  const conditions = policy.rules.map(({ when }) => when);
  const judged = conditions.flatMap(testsIn).some((test) => 'criterion' in test || 'scoreAtLeast' in test);
  if (!judged) return worldsOf(conditions);
  const worlds = worldsOf([...conditions, ...CRITERIA.flatMap((criterion) => [criteria[criterion].met, criteria[criterion].unmet])]);
  return (
    worlds?.map((world) => {
      const results = CRITERIA.map((criterion) => [criterion, { ...weigh(criterion, { ...world, loaded }), reasons: [], evidence: [] }]);
      const found = Object.fromEntries(results) as QualificationRecord['criteria'];
      return { ...world, record: { ...world.record, criteria: found, score: scoreOf(found, loaded.playbook) } };
    }) ?? null
  );
}

function allConditions({ criteria, policies, routing }: Playbook): { path: string; condition: Condition }[] {
  return [
    ...CRITERIA.flatMap((criterion) =>
      (['met', 'unmet'] as const).map((side) => ({ path: `criteria.${criterion}.${side}`, condition: criteria[criterion][side] })),
    ),
    ...policies.flatMap(({ rules }, i) => rules.map(({ when }, k) => ({ path: `policies.${i}.rules.${k}.when`, condition: when }))),
    ...routing.flatMap(({ when }, i) => (when ? [{ path: `routing.${i}.when`, condition: when }] : [])),
  ];
}

/** Single tests that name what the playbook does not have. */
function lintTests(condition: Condition, path: string, { offers, criteria }: Playbook): Finding[] {
  const most = CRITERIA.reduce((sum, criterion) => sum + criteria[criterion].weight, 0);
  const priced = new Set(offers.flatMap(({ prices }) => prices.map(({ currency }) => currency)));
  return testsIn(condition).flatMap((test) => {
    if ('scoreAtLeast' in test && test.scoreAtLeast > most) {
      return [wrong(path, `asks for a score of ${test.scoreAtLeast}, which can't be reached; the weights add up to ${most}.`)];
    }
    if ('budgetAtLeast' in test && !priced.has(test.budgetAtLeast.currency)) {
      return [
        doubtful(
          path,
          `asks for a budget in ${test.budgetAtLeast.currency}; no price is in it, the prices are in ${[...priced].join(', ')}.`,
        ),
      ];
    }
    const strangers = 'wantsOffer' in test ? test.wantsOffer.filter((id) => !offers.some((offer) => offer.id === id)) : [];
    return strangers.map((id) => wrong(path, `names the offer "${id}"; the offers are ${offers.map((offer) => offer.id).join(', ')}.`));
  });
}
