import { scoreOf, weigh } from './criteria.ts';
import { addMonths, dayOf } from './days.ts';
import { withFacts } from './fields.ts';
import type { LoadedPlaybook, Playbook, Policy } from './playbook.ts';
import type { OutOfMarket } from './proposals.ts';
import { CRITERIA, type FieldName, type FieldValue, type QualificationRecord, type Status } from './record.ts';
import { ruleThatHolds } from './verdict.ts';

/** A question that a playbook can put about a prospect. */
export type Askable = keyof Playbook['questions'];

/** What the future of a record is judged on. */
export interface Foreseeing {
  record: QualificationRecord;
  outOfMarket: OutOfMarket | null;
  loaded: LoadedPlaybook;
  now: string;
}

/** How an answer usually turns out; only the order of the questions rests on it, never a verdict. */
const LIKELY = { met: 0.6, unmet: 0.15 };
/** How likely one of the other open questions gets a good answer; else it is taken to stay open. */
const OTHERS_MET = 0.7;

/** How far apart two statuses are: the steps between their ranks, and at least one when they differ. */
const RANK: Record<Status, number> = { disqualified: 0, nurture: 1, lead: 1, prospect: 2, qualified: 3, customer: 4 };
const distance = (a: Status, b: Status) => (a === b ? 0 : Math.max(1, Math.abs(RANK[a] - RANK[b])));

/** Beyond any playbook's horizon, and more than anybody can pay for: answers that no rule can count as good. */
const TOO_LATE_MONTHS = 240;
const TOO_MANY = 1e9;

type Answer = { [F in FieldName]: [field: F, value: FieldValue<F>] }[FieldName];

/** The plainest good and bad answer to each question that can bear on a verdict. */
const ANSWERS: { [A in Askable]?: (of: { today: string; offer: string }) => { good: Answer; bad: Answer } } = {
  'need.present': () => ({ good: ['need.present', true], bad: ['need.present', false] }),
  'need.offers': ({ offer }) => ({
    good: ['need.offers', { id: offer, quantity: 1 }],
    bad: ['need.offers', { id: offer, quantity: TOO_MANY }],
  }),
  'interest.level': () => ({ good: ['interest.level', 'evaluating'], bad: ['interest.level', 'information'] }),
  'authority.role': () => ({ good: ['authority.role', 'influencer'], bad: ['authority.role', 'none'] }),
  'budget.amount': () => ({ good: ['budget.status', 'approved'], bad: ['budget.status', 'none'] }),
  'timing.window': ({ today }) => ({
    good: ['timing.window', { from: today, to: null }],
    bad: ['timing.window', { from: addMonths(today, TOO_LATE_MONTHS), to: null }],
  }),
  'company.employees': () => ({
    good: ['company.employees', { min: TOO_MANY, max: TOO_MANY }],
    bad: ['company.employees', { min: 1, max: 1 }],
  }),
};

/** Whether any answer to the question can bear on the acting verdict: what no rule and no check of the catalogue looks at cannot. */
export function bearsOnVerdict(asks: Askable, { record, loaded: { playbook } }: Foreseeing): boolean {
  const rules = () => JSON.stringify([playbook.criteria, playbook.policies[0]]);
  if (asks === 'company.employees') return /"employeesAtLeast"|"company.employees"/.test(rules());
  if (asks === 'need.offers') {
    const isChecked = record.budget.amount !== null || record.timing.window !== null;
    return isChecked || /"wantsOffer"|"need.offers"/.test(rules());
  }
  return asks in ANSWERS;
}

/**
 * How much the answer to each open question would move the status, over all the ways in which the others may turn out: 0 where no answer
 * can move it. Judged by the rules that judge the record itself.
 */
export function influences(open: readonly Askable[], of: Foreseeing): number[] {
  const answers = open.map((asks) => ANSWERS[asks]?.({ today: dayOf(of.now), offer: of.loaded.playbook.offers[0]?.id ?? '' }));
  const told = (record: QualificationRecord, place: number, how: 'good' | 'bad') => {
    const answer = answers[place]?.[how];
    return answer
      ? withFacts(record, answer[0], [{ value: answer[1] as never, confidence: 1, source: 'visitor', evidence: [WORDS] }])
      : record;
  };
  const sets = Array.from({ length: 2 ** open.length }, (_, good) => good);
  const records = sets.map((good) =>
    open.reduce((record, _, place) => (has(good, place) ? told(record, place, 'good') : record), of.record),
  );
  const statuses = records.map((record) => statusOf(record, of));

  return open.map((_, place) => {
    const without = sets.filter((good) => !has(good, place));
    return without.reduce((sum, good) => {
      const silent = statuses[good] as Status;
      const better = distance(statuses[good | (1 << place)] as Status, silent);
      const worse = distance(statusOf(told(records[good] as QualificationRecord, place, 'bad'), of), silent);
      return sum + likelihood(good, open.length - 1) * (LIKELY.met * better + LIKELY.unmet * worse);
    }, 0);
  });
}

/** Sets of questions that were answered well, as bits: the first question is the lowest. */
const has = (set: number, place: number) => (set & (1 << place)) !== 0;

function likelihood(good: number, others: number): number {
  const count = good.toString(2).replaceAll('0', '').length;
  return OTHERS_MET ** count * (1 - OTHERS_MET) ** (others - count);
}

const WORDS = { message: 0, quote: '?', start: 0, end: 1 };

function statusOf(record: QualificationRecord, { outOfMarket, now, loaded }: Foreseeing): Status {
  const of = { record, outOfMarket, now, loaded };
  const weighed = CRITERIA.map((criterion) => [criterion, { result: weigh(criterion, of).result, reasons: [], evidence: [] }]);
  const criteria = Object.fromEntries(weighed) as QualificationRecord['criteria'];
  const judged = { ...record, criteria, score: scoreOf(criteria, loaded.playbook) };
  return ruleThatHolds(loaded.playbook.policies[0] as Policy, { ...of, record: judged }).status;
}
