import type { Conversation, DialogState } from './dialog-state.ts';
import { isKnown } from './fields.ts';
import { type Askable, bearsOnVerdict, influences } from './foresight.ts';
import type { LoadedPlaybook } from './playbook.ts';
import type { Asks } from './proposals.ts';
import type { FieldName, QualificationRecord } from './record.ts';

/** What the next question is chosen on. */
export interface Asking {
  record: QualificationRecord;
  dialog: DialogState;
  loaded: LoadedPlaybook;
  now: string;
}

/** What it costs a visitor to answer: a word or a tap is 1, looking something up or giving a number away is more. */
const EFFORT: { [A in Askable]?: number } = { 'need.offers': 2, 'company.employees': 1.5, 'timing.window': 1.5, 'budget.amount': 2 };

/** Questions a rep is shown to ask next. */
const MAX_NEXT_QUESTIONS = 3;

/** Questions whose answer may stand in another field, too. */
const SAME_ANSWER: { [A in Askable]?: readonly FieldName[] } = {
  'need.present': ['need.present', 'need.summary', 'need.pains'],
  'budget.amount': ['budget.amount', 'budget.status'],
  'contact.email': ['contact.email', 'contact.phone'],
};

/** Whether what a question asks for is told already, in whichever field the answer stands. */
export function isTold(asks: Askable, record: QualificationRecord): boolean {
  const fields = SAME_ANSWER[asks] ?? [asks];
  return fields.some((field) => isKnown(record, field));
}

/** Whether it may still be put: not refused, not unknown to this person, and not put too often. */
export function mayAsk(asks: Asks, { dialog, loaded }: Pick<Asking, 'dialog' | 'loaded'>): boolean {
  const asked = dialog.asked[asks] ?? 0;
  return !dialog.refused.includes(asks) && !dialog.unknown.includes(asks) && asked <= loaded.playbook.limits.again;
}

/** The questions whose answer can still change the status, most change for the least effort first; empty when nothing can. */
export function openQuestions(of: Asking): Askable[] {
  const { record, dialog, loaded, now } = of;
  const all = Object.keys(loaded.playbook.questions) as Askable[];
  const foreseen = { record, outOfMarket: dialog.outOfMarket, loaded, now };
  const open = all.filter((asks) => !isTold(asks, record) && mayAsk(asks, of) && bearsOnVerdict(asks, foreseen));
  return influences(open, foreseen)
    .map((influence, place) => ({ asks: open[place] as Askable, worth: influence / (EFFORT[open[place] as Askable] ?? 1) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ asks }) => asks);
}

/** The record's next questions: those worth asking that may still be put, as this conversation would put them. */
export function nextQuestions(conversation: Conversation, on: Pick<Asking, 'loaded' | 'now'>): QualificationRecord['nextQuestions'] {
  return worded(openQuestions({ ...conversation, ...on }), conversation, on.loaded);
}

/** The best of the open questions in words: of a visitor to themselves, of a rep about the contact. */
export function worded(
  open: readonly Askable[],
  { kind, dialog }: Conversation,
  loaded: LoadedPlaybook,
): QualificationRecord['nextQuestions'] {
  const { language } = dialog;
  const left = open.filter((asks) => mayAsk(asks, { dialog, loaded })).slice(0, MAX_NEXT_QUESTIONS);
  return left.map((asks) => {
    const question = loaded.playbook.questions[asks];
    const wordings = (kind === 'rep' ? question?.askRep : undefined)?.[language] ?? question?.ask[language];
    return { asks, text: loaded.fill(language, wordings?.[0] ?? '') };
  });
}
