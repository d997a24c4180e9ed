import { type Criterion, INTEREST_LEVELS, type QualificationRecord } from '../core/record.ts';
import { overlaps, sameAmount, samePhone, sameText, sameWindow, sameWords } from './compare.ts';
import type { Expected, Labelled } from './labelled.ts';

/** Right, wrong and missed values of a field; half points are given for an interest level that is one off. */
export interface Tally {
  /** Labels scored. */
  labels: number;
  right: number;
  wrong: number;
  missed: number;
  /** Values where the label says that there is none. */
  invented: number;
  /** Labels that say that there is none. */
  nulls: number;
}

export interface Miss {
  id: string;
  field: string;
  expected: unknown;
  got: unknown;
}

/** A value that was given with a confidence, and whether it was right (half for nearly). */
export interface Outcome {
  confidence: number;
  right: number;
}

export interface Score {
  fields: Record<string, Tally>;
  misses: Miss[];
  outcomes: Outcome[];
}

type Field = keyof Expected;

interface Given {
  value: unknown;
  confidence: number | null;
}

/** Scores records against the labels of their transcripts (by id), by the rules of the labelling guide. */
export function score(labelled: readonly Labelled[], records: ReadonlyMap<string, QualificationRecord>): Score {
  const result: Score = { fields: {}, misses: [], outcomes: [] };
  for (const { id, expect, criteria } of labelled) {
    const record = records.get(id);
    for (const [field, expected] of Object.entries(expect) as [Field, unknown][]) {
      const given = record ? GIVEN[field](record) : [];
      scoreField(result, id, field, expected, given);
    }
    if (record)
      for (const [criterion, expected] of Object.entries(criteria ?? {}))
        scoreCriterion(result, id, criterion as Criterion, expected, record);
  }
  return result;
}

/** Precision, recall and F1; a field in which nothing was to be found and nothing was found is perfect. */
export function ratesOf({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const f1 = right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
  return { precision: right / (right + wrong || 1), recall: right / (right + missed || 1), f1 };
}

/** All fields together. */
export function totalOf(fields: Record<string, Tally>): Tally {
  return Object.values(fields).reduce(addTallies, emptyTally());
}

const emptyTally = (): Tally => ({ labels: 0, right: 0, wrong: 0, missed: 0, invented: 0, nulls: 0 });

function addTallies(a: Tally, b: Tally): Tally {
  return {
    labels: a.labels + b.labels,
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
    invented: a.invented + b.invented,
    nulls: a.nulls + b.nulls,
  };
}

const one = (fact: { value: unknown; confidence: number } | null): Given[] =>
  fact ? [{ value: fact.value, confidence: fact.confidence }] : [];

/** Where each label's field stands in the record. */
const GIVEN: Record<Field, (record: QualificationRecord) => Given[]> = {
  'contact.name': ({ contact }) => one(contact.name),
  'contact.email': ({ contact }) => one(contact.email),
  'contact.phone': ({ contact }) => one(contact.phone),
  'contact.jobTitle': ({ contact }) => one(contact.jobTitle),
  'company.name': ({ company }) => one(company.name),
  'company.employees': ({ company }) => one(company.employees),
  need: ({ need }) =>
    need.present?.value === true
      ? [
          {
            value: [need.present, need.summary, ...need.pains].flatMap((fact) => fact?.evidence.map(({ message }) => message) ?? []),
            confidence: need.present.confidence,
          },
        ]
      : [],
  interest: ({ interest }) => one(interest.level),
  alternatives: ({ interest }) => interest.alternatives.map(({ value, confidence }) => ({ value, confidence })),
  authority: ({ authority }) => one(authority.role),
  stakeholders: ({ authority }) => authority.buyingCentre.map((value) => ({ value, confidence: value.confidence })),
  'budget.status': ({ budget }) => one(budget.status),
  'budget.amount': ({ budget }) => one(budget.amount),
  timing: ({ timing }) => one(timing.window),
  status: ({ status }) => [{ value: status, confidence: null }],
};

// biome-ignore lint/suspicious/noExplicitAny: a label's shape is its field's, as the schema of labels says.
type Same = (given: any, expected: any) => boolean | number;

const SAME: Record<Field, Same> = {
  'contact.name': sameWords,
  'contact.email': sameText,
  'contact.phone': samePhone,
  'contact.jobTitle': sameWords,
  'company.name': sameWords,
  'company.employees': overlaps,
  need: (given: number[], expected: number | number[]) => [expected].flat().some((index) => given.includes(index)),
  interest: nearLevel,
  alternatives: sameWords,
  authority: Object.is,
  stakeholders: sameStakeholder,
  'budget.status': Object.is,
  'budget.amount': sameAmount,
  timing: sameWindow,
  status: Object.is,
};

function nearLevel(given: string, expected: string): number {
  const levels: readonly string[] = INTEREST_LEVELS;
  const gap = Math.abs(levels.indexOf(given) - levels.indexOf(expected));
  return gap === 0 ? 1 : gap === 1 ? 0.5 : 0;
}

interface Person {
  name?: string | null;
  title?: string | null;
  stance: string;
}

function sameStakeholder(given: Person, expected: Person): boolean {
  const same = (a?: string | null, b?: string | null) => a != null && b != null && sameWords(a, b);
  return given.stance === expected.stance && (same(given.name, expected.name) || same(given.title, expected.title));
}

const isNothing = (expected: unknown): boolean => expected == null || (Array.isArray(expected) && expected.length === 0);

function scoreField(result: Score, id: string, field: Field, expected: unknown, given: readonly Given[]): void {
  const tally = result.fields[field] ?? emptyTally();
  result.fields[field] = tally;
  tally.labels += 1;
  if (isNothing(expected)) {
    tally.nulls += 1;
    tally.wrong += given.length;
    if (given.length > 0) {
      tally.invented += 1;
      result.misses.push({ id, field, expected: null, got: given.map(({ value }) => value) });
    }
    note(result, given, () => 0);
    return;
  }
  const wanted = Array.isArray(expected) && field !== 'need' ? expected : [expected];
  const left = [...given];
  for (const value of wanted) {
    const points = left.map((one) => Number(SAME[field](one.value, value)));
    const best = points.indexOf(Math.max(...points, 0));
    const [taken] =
      best >= 0 && (points[best] ?? 0) > 0
        ? left.splice(best, 1)
        : field === 'alternatives' || field === 'stakeholders'
          ? []
          : left.splice(0, 1);
    const earned = taken ? Number(SAME[field](taken.value, value)) : 0;
    tally.right += earned;
    tally.missed += 1 - earned;
    if (taken) {
      tally.wrong += 1 - earned;
      note(result, [taken], () => earned);
      if (field === 'budget.amount' && earned === 1) scorePeriod(result, taken.value, value);
    }
    if (earned < 1) result.misses.push({ id, field, expected: value, got: taken?.value ?? null });
  }
  tally.wrong += left.length;
  if (left.length > 0) result.misses.push({ id, field, expected: null, got: left.map(({ value }) => value) });
  note(result, left, () => 0);
}

function scorePeriod(result: Score, given: unknown, expected: unknown): void {
  const [got, wanted] = [given, expected] as { period?: string | null }[];
  if (wanted?.period === undefined) return;
  const tally = result.fields['budget.period'] ?? emptyTally();
  result.fields['budget.period'] = tally;
  const right = (got?.period ?? null) === wanted.period ? 1 : 0;
  tally.labels += 1;
  tally.right += right;
  tally.wrong += 1 - right;
  tally.missed += 1 - right;
}

function note(result: Score, given: readonly Given[], right: (one: Given) => number): void {
  for (const one of given) if (one.confidence !== null) result.outcomes.push({ confidence: one.confidence, right: right(one) });
}

/** A criterion is told apart three ways; "unknown" counts as a value, since a rep acts on it. */
function scoreCriterion(result: Score, id: string, criterion: Criterion, expected: string, record: QualificationRecord): void {
  const field = `criteria.${criterion}`;
  const tally = result.fields[field] ?? emptyTally();
  result.fields[field] = tally;
  const got = record.criteria[criterion].result;
  const right = got === expected ? 1 : 0;
  tally.labels += 1;
  tally.right += right;
  tally.wrong += 1 - right;
  tally.missed += 1 - right;
  if (right === 0) result.misses.push({ id, field, expected, got });
}
