import { scoreOf, weigh } from './criteria.ts';
import { addDays, addMonths, dayOf } from './days.ts';
import type { DialogState } from './dialog-state.ts';
import { isKnown, withFacts } from './fields.ts';
import type { LoadedPlaybook, Playbook, Policy } from './playbook.ts';
import type { Asks } from './proposals.ts';
import { CRITERIA, type FieldName, type FieldValue, type QualificationRecord, type Status } from './record.ts';
import { ruleThatHolds } from './verdict.ts';

/** What the next question is chosen on. */
export interface Asking {
  record: QualificationRecord;
  dialog: DialogState;
  loaded: LoadedPlaybook;
  now: string;
}

export type Askable = keyof Playbook['questions'];

/** What it costs a visitor to answer: a word or a tap is 1, looking something up or giving a number away is more. */
const EFFORT: Partial<Record<Askable, number>> = { 'need.offers': 2, 'company.employees': 1.5, 'timing.window': 1.5, 'budget.amount': 2 };

/** How an answer usually turns out; only the order of the questions rests on it, never a verdict. */
const LIKELY = { met: 0.6, unmet: 0.15 };
/** How likely one of the other open questions gets a good answer; else it is taken to stay open. */
const OTHERS_MET = 0.7;

/** How far apart two statuses are: the steps between their ranks, and at least one when they differ. */
const RANK: Record<Status, number> = { disqualified: 0, nurture: 1, lead: 1, prospect: 2, qualified: 3, customer: 4 };
const distance = (a: Status, b: Status) => (a === b ? 0 : Math.max(1, Math.abs(RANK[a] - RANK[b])));

type Supposed = { [F in FieldName]: { field: F; value: FieldValue<F> } }[FieldName];

/** More than any playbook's horizon and any order: an answer that no rule can count as good. */
const TOO_LATE_MONTHS = 240;
const TOO_MANY = 1e9;

/** A good and a bad answer to each question that can bear on the verdict, as the visitor might give it. */
function suppositions(asks: Askable, { loaded, now }: Asking): { met: Supposed; unmet: Supposed } | null {
  const today = dayOf(now);
  const offer = loaded.playbook.offers[0]?.id ?? '';
  switch (asks) {
    case 'need.present':
      return { met: { field: asks, value: true }, unmet: { field: asks, value: false } };
    case 'need.offers':
      return { met: { field: asks, value: { id: offer, quantity: 1 } }, unmet: { field: asks, value: { id: offer, quantity: TOO_MANY } } };
    case 'interest.level':
      return { met: { field: asks, value: 'evaluating' }, unmet: { field: asks, value: 'information' } };
    case 'authority.role':
      return { met: { field: asks, value: 'influencer' }, unmet: { field: asks, value: 'none' } };
    case 'budget.amount':
      return { met: { field: 'budget.status', value: 'approved' }, unmet: { field: 'budget.status', value: 'none' } };
    case 'timing.window':
      return {
        met: { field: asks, value: { from: today, to: addDays(addMonths(today, loaded.playbook.horizonMonths), -1) } },
        unmet: { field: asks, value: { from: addMonths(today, TOO_LATE_MONTHS), to: null } },
      };
    case 'company.employees':
      return { met: { field: asks, value: { min: TOO_MANY, max: TOO_MANY } }, unmet: { field: asks, value: { min: 1, max: 1 } } };
    default:
      return null;
  }
}

type Answers = Partial<Record<Askable, 'met' | 'unmet'>>;

/** What the status would be with these answers given, by the same rules that judge the record; each set of answers is judged once. */
function foresight(of: Asking, open: readonly Askable[]): (answers: Answers) => Status {
  const seen = new Map<string, Status>();
  return (answers) => {
    const key = open.map((asks) => answers[asks] ?? '').join();
    const known = seen.get(key);
    if (known) return known;
    const record = open.reduce((supposed, asks) => suppose(supposed, answers[asks], suppositions(asks, of)), of.record);
    const status = statusOf(record, of);
    seen.set(key, status);
    return status;
  };
}

function statusOf(record: QualificationRecord, { dialog: { outOfMarket }, now, loaded }: Asking): Status {
  const of = { record, outOfMarket, now, loaded };
  const criteria = Object.fromEntries(
    CRITERIA.map((criterion) => [criterion, { result: weigh(criterion, of).result, reasons: [], evidence: [] }]),
  ) as unknown as QualificationRecord['criteria'];
  const judged = { ...record, criteria, score: scoreOf(criteria, loaded.playbook) };
  return ruleThatHolds(loaded.playbook.policies[0] as Policy, { ...of, record: judged }).status;
}

function suppose(
  record: QualificationRecord,
  answer: 'met' | 'unmet' | undefined,
  suppositions: { met: Supposed; unmet: Supposed } | null,
): QualificationRecord {
  if (!answer || !suppositions) return record;
  const { field, value } = suppositions[answer];
  return withFacts(record, field, [{ value, confidence: 1, source: 'visitor', evidence: [{ message: 0, quote: '?', start: 0, end: 1 }] }]);
}

/** How much the answer would move the status, over all the ways in which the other open questions may turn out. */
function influence(asks: Askable, others: readonly Askable[], status: (answers: Answers) => Status): number {
  const [next, ...rest] = others;
  if (next !== undefined) {
    const given = influence(asks, rest, (answers) => status({ ...answers, [next]: 'met' }));
    return OTHERS_MET * given + (1 - OTHERS_MET) * influence(asks, rest, status);
  }
  const silent = status({});
  return LIKELY.met * distance(status({ [asks]: 'met' }), silent) + LIKELY.unmet * distance(status({ [asks]: 'unmet' }), silent);
}

/** Whether what a question asks for is told already, in whichever field the answer stands. */
export function isTold(asks: Askable, record: QualificationRecord): boolean {
  const fields = SAME_ANSWER[asks] ?? [asks];
  return fields.some((field) => isKnown(record, field));
}

const SAME_ANSWER: Partial<Record<Askable, readonly FieldName[]>> = {
  'need.present': ['need.present', 'need.summary', 'need.pains', 'need.offers'],
  'budget.amount': ['budget.amount', 'budget.status'],
  'contact.email': ['contact.email', 'contact.phone'],
};

/** Whether it may still be put: not refused, not unknown to this person, and not put too often. */
export function mayAsk(asks: Asks, { dialog, loaded }: Pick<Asking, 'dialog' | 'loaded'>): boolean {
  const asked = dialog.asked[asks] ?? 0;
  return !dialog.refused.includes(asks) && !dialog.unknown.includes(asks) && asked <= loaded.playbook.limits.again;
}

/** The questions whose answer can still change the status, most change for the least effort first; empty when nothing can. */
export function openQuestions(of: Asking): Askable[] {
  const open = (Object.keys(of.loaded.playbook.questions) as Askable[]).filter(
    (asks) => !isTold(asks, of.record) && mayAsk(asks, of) && suppositions(asks, of) !== null,
  );
  const status = foresight(of, open);
  return open
    .map((asks) => ({
      asks,
      worth:
        influence(
          asks,
          open.filter((other) => other !== asks),
          status,
        ) / (EFFORT[asks] ?? 1),
    }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ asks }) => asks);
}
