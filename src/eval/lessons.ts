import type { FieldName } from '../core/record.ts';
import type { Lesson } from '../extractors/rules/linear.ts';
import type { Scene } from '../extractors/rules/scene.ts';
import { featuresAt } from '../extractors/rules/weighing/features.ts';
import { type Candidate, type LabelOf, QUESTIONS, type Question, STATED, type Weigher } from '../extractors/rules/weighing/weigh.ts';
import { overlaps, sameAmount, sameWindow, sameWords } from './compare.ts';
import type { Expected, Labelled } from './labelled.ts';

/** The candidate of a question in a transcript, and what the labels say of it. */
export interface TaughtLesson extends Lesson {
  transcript: string;
  question: Question;
}

/** Writes down every candidate that is weighed in a transcript, with what its labels teach; nothing is weighed meanwhile. */
export function recorder(into: TaughtLesson[]): Weigher & { transcript: Labelled | null } {
  return {
    transcript: null,
    watches: true,
    enough: () => [],
    weigh(of, question, candidate) {
      const transcript = this.transcript;
      if (!transcript) return [];
      const goals = goalsOf(transcript, of, question, candidate);
      if (goals.some((goal) => goal >= 0)) into.push({ transcript: transcript.id, question, features: featuresAt(of, candidate), goals });
      return [];
    },
  };
}

const UNSEEN = -1;

function goalsOf(transcript: Labelled, of: Scene, question: Question, candidate: Candidate): number[] {
  const { expect } = transcript;
  const { value } = candidate;
  const whether = (field: keyof Expected, same: (expected: never) => boolean): number => {
    if (!(field in expect)) return UNSEEN;
    const expected = expect[field];
    return expected != null && same(expected as never) ? 1 : 0;
  };
  const person = value as { name: string | null; title: string | null };
  const isPerson = (one: { name?: string | null | undefined; title?: string | null | undefined }) =>
    (one.name != null && person.name != null && sameWords(one.name, person.name)) ||
    (one.title != null && person.title != null && sameWords(one.title, person.title));
  switch (question) {
    case 'amount':
      return [whether('budget.amount', (e) => sameAmount(value as never, e) && quoted(transcript, of, candidate, 'budget.amount'))];
    case 'time':
      return [whether('timing', (e) => sameWindow(value as never, e) && quoted(transcript, of, candidate, 'timing'))];
    case 'count':
      return [whether('company.employees', (e) => overlaps(value as never, e) && quoted(transcript, of, candidate, 'company.employees'))];
    case 'company':
      return [whether('company.name', (e) => sameWords(value as string, e))];
    case 'vendor':
      return [whether('alternatives', (e: string[]) => e.some((one) => sameWords(value as string, one)))];
    case 'person': {
      const contact =
        'contact.name' in expect || 'contact.jobTitle' in expect
          ? Number(isPerson({ name: expect['contact.name'], title: expect['contact.jobTitle'] }))
          : UNSEEN;
      const others = 'stakeholders' in expect ? (expect.stakeholders ?? []) : null;
      const stances = ['decision-maker', 'influencer', 'saboteur'].map((stance) =>
        others === null ? UNSEEN : Number(others.some((one) => one.stance === stance && isPerson(one))),
      );
      return [contact, ...stances];
    }
    case 'market': {
      const { market } = transcript;
      if (market === undefined) return QUESTIONS.market.map(() => UNSEEN);
      // Who is told apart only as no buyer teaches nothing of the reasons.
      return QUESTIONS.market.map((label) =>
        label === 'out' ? Number(market !== 'buyer') : market === 'other' ? UNSEEN : Number(market === label),
      );
    }
    case 'statement':
      return QUESTIONS.statement.map((label) => said(transcript, of, candidate, label));
  }
}

/** What the labels call the fields that statements are of. */
const EXPECTED_AS: Partial<Record<FieldName, keyof Expected>> = {
  'need.present': 'need',
  'interest.level': 'interest',
  'authority.role': 'authority',
  'budget.status': 'budget.status',
};

function said({ expect, ...transcript }: Labelled, of: Scene, candidate: Candidate, label: LabelOf<'statement'>): number {
  const { field, value } = STATED[label];
  const name = EXPECTED_AS[field];
  if (name === undefined || !(name in expect) || !transcript.why) return UNSEEN;
  const expected = expect[name];
  // Of a need the labels tell where it is told.
  if (expected == null || (value !== true && expected !== value)) return 0;
  return Number(quoted(transcript, of, candidate, name));
}

/** Whether one of the quotes that show a field shares most of its words, or of the candidate's, with the candidate. A transcript without quotes leaves it to the value. */
function quoted({ why }: Pick<Labelled, 'why'>, of: Scene, candidate: Candidate, field: keyof Expected): boolean {
  const quotes = why?.[field];
  if (!why || !quotes) return true;
  const start = of.words[candidate.from]?.start ?? 0;
  const end = of.words[candidate.to - 1]?.end ?? 0;
  return quotes.flat(2).some((quote) => {
    for (let at = of.text.indexOf(quote); at >= 0; at = of.text.indexOf(quote, at + 1)) {
      const shared = Math.min(end, at + quote.length) - Math.max(start, at);
      if (shared >= HALF * Math.min(end - start, quote.length)) return true;
    }
    return false;
  });
}

const HALF = 0.5;
