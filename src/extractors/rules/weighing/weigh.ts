import { OUT_OF_MARKET } from '../../../core/proposals.ts';
import type { FieldName } from '../../../core/record.ts';
import type { Stretch } from '../clauses.ts';
import { type Linear, sharesOf } from '../linear.ts';
import { oncePer } from '../once-per.ts';
import type { Scene } from '../scene.ts';
import { featuresAt } from './features.ts';
import type { Whom } from './spoken-of.ts';

/** What is weighed, and the labels that each may get, each by itself. */
export const QUESTIONS = {
  market: ['out', ...OUT_OF_MARKET],
  amount: ['budget'],
  time: ['wanted'],
  count: ['employees'],
  person: ['contact', 'decision-maker', 'influencer', 'saboteur'],
  company: ['theirs'],
  vendor: ['alternative'],
  statement: [
    'need',
    'not-interested',
    'information',
    'evaluating',
    'comparing',
    'ready',
    'self:decision-maker',
    'self:influencer',
    'self:saboteur',
    'self:none',
    'approved',
    'planned',
    'none',
    'undisclosed',
  ],
} as const;
export type Question = keyof typeof QUESTIONS;
export const QUESTION_NAMES = Object.keys(QUESTIONS) as Question[];
export type LabelOf<Q extends Question> = (typeof QUESTIONS)[Q][number];

/** What `make` gives for each question. */
export const perQuestion = <T>(make: (question: Question) => T): Record<Question, T> =>
  Object.fromEntries(QUESTION_NAMES.map((question) => [question, make(question)])) as Record<Question, T>;

/** The field and the value that each statement's label stands for. */
export const STATED: Record<LabelOf<'statement'>, { field: FieldName; value: string | boolean }> = {
  need: { field: 'need.present', value: true },
  'not-interested': { field: 'interest.level', value: 'none' },
  information: { field: 'interest.level', value: 'information' },
  evaluating: { field: 'interest.level', value: 'evaluating' },
  comparing: { field: 'interest.level', value: 'comparing' },
  ready: { field: 'interest.level', value: 'ready' },
  'self:decision-maker': { field: 'authority.role', value: 'decision-maker' },
  'self:influencer': { field: 'authority.role', value: 'influencer' },
  'self:saboteur': { field: 'authority.role', value: 'saboteur' },
  'self:none': { field: 'authority.role', value: 'none' },
  approved: { field: 'budget.status', value: 'approved' },
  planned: { field: 'budget.status', value: 'planned' },
  none: { field: 'budget.status', value: 'none' },
  undisclosed: { field: 'budget.status', value: 'undisclosed' },
};

/** Something in a message that may be a fact: where it stands, the value it would give, and what the rules say of it. */
export interface Candidate extends Stretch {
  value: unknown;
  own: readonly string[];
  /** Of whom it is said; all its words count again under that. */
  whom?: Whom;
}

/** Gives the likelihoods (0–1) of a question's labels for a candidate, in the order of `QUESTIONS`. One that only watches leaves the facts to the rules. */
export interface Weigher {
  weigh(of: Scene, question: Question, candidate: Candidate): ArrayLike<number>;
  /** The likelihood from which each label counts. */
  enough(question: Question): ArrayLike<number>;
  watches?: boolean;
}

/** What was learnt from labelled transcripts, by question. */
export type Learnt = Record<Question, Linear & { enough: readonly number[] }>;

export function weigherOf(learnt: Learnt): Weigher {
  return {
    weigh: (of, question, candidate) => sharesOf(learnt[question], featuresAt(of, candidate)),
    enough: (question) => learnt[question].enough,
  };
}

/** The likelihoods of a question's labels for a candidate, by label; 0 where nothing was learnt. */
export function weigh<Q extends Question>(of: Scene, question: Q, candidate: Candidate): Record<LabelOf<Q>, number> {
  return byLabel(question, of.language.weigher?.weigh(of, question, candidate), 0);
}

/** The likelihood from which each label of a question counts. */
export const enoughOf = <Q extends Question>({ language: { weigher } }: Scene, question: Q): Record<LabelOf<Q>, number> =>
  weigher ? (enoughIn(weigher)[question] as Record<LabelOf<Q>, number>) : byLabel(question, undefined, 1);

const enoughIn = oncePer((weigher: Weigher) => perQuestion((one): Record<string, number> => byLabel(one, weigher.enough(one), 1)));

/** For each question a record of its labels, to be copied: copies are quick to make and to read. */
const BLANK = perQuestion((question) => Object.fromEntries(QUESTIONS[question].map((label) => [label, 0]))) as {
  [Q in Question]: Record<LabelOf<Q>, number>;
};

function byLabel<Q extends Question>(question: Q, values: ArrayLike<number> | undefined, otherwise: number): Record<LabelOf<Q>, number> {
  const found: Record<LabelOf<Q>, number> = { ...BLANK[question] };
  const labels: readonly LabelOf<Q>[] = QUESTIONS[question];
  for (let i = 0; i < labels.length; i++) found[labels[i] as LabelOf<Q>] = values?.[i] ?? otherwise;
  return found;
}

/** Share of the usual likelihood that is enough where the rules say it plainly, too. */
const BORNE_OUT = 0.45;

/** Whether a likelihood is enough: more of it is needed where the rules do not say the same plainly. */
export const isEnough = (share: number, enough: number, isRuled: boolean): boolean => share >= (isRuled ? enough * BORNE_OUT : enough);

/** Candidates of one question where each that gives a value bears out the others that give the same: their shares together. */
export function borneOut<T extends { share: number }>(all: readonly T[], given: (one: T) => unknown): T[] {
  const doubts = new Map<string, number>();
  const keys = all.map((one) => JSON.stringify(given(one)));
  all.forEach(({ share }, i) => {
    doubts.set(keys[i] as string, (doubts.get(keys[i] as string) ?? 1) * (1 - share));
  });
  return all.map((one, i) => ({ ...one, share: 1 - (doubts.get(keys[i] as string) as number) }));
}

/** The one with the greatest share, the first of equals. */
export function likeliest<T extends { share: number }>(all: readonly T[]): T | undefined {
  let best = all[0];
  for (const one of all) if (best && one.share > best.share) best = one;
  return best;
}

export const spanOf = ({ from, to }: Stretch): Stretch => ({ from, to });
