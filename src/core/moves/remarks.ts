import { answersTo, comparisonsFor } from '../answers.ts';
import { isKnown } from '../fields.ts';
import type { Askable } from '../foresight.ts';
import { type Remarks, type Say, type Turn, words } from '../plan.ts';
import type { FieldName } from '../record.ts';
import { sayValue } from '../say.ts';

/** What the visitor's words call for before anything else: a welcome back, a correction confirmed, their questions answered. */
export function remarksOn(turn: Turn): Remarks {
  const { conversation, heard, loaded } = turn;
  const { dialog, record } = conversation;
  const isVisitor = conversation.kind === 'visitor';
  const comparisons = isVisitor ? comparisonsFor(turn) : { says: [], given: [] };
  const topics = heard.questions.map(({ topic }) => topic);
  const answers = [
    ...(heard.signals.has('asks-if-bot') && !heard.signals.has('wants-person')
      ? [words('bot', { company: loaded.playbook.company.name })]
      : []),
    ...(heard.signals.has('wonders-why') ? [explanation(turn)] : []),
    ...answersTo(topics, { record, loaded, language: dialog.language }),
    ...comparisons.says,
  ];
  const says = [...(isVisitor ? courtesies(turn) : []), ...corrections(turn), ...answers];
  return { says, answer: answers.length > 0, given: comparisons.given };
}

function courtesies({ heard: { returned, signals, facts, questions, offer, open } }: Turn): Say[] {
  const only = facts.length === 0 && questions.length === 0;
  if (returned) return [words('welcome-back')];
  if (signals.has('orders-to-system')) return [words('orders')];
  // "Dziękuję" to an offer or a question is a no, and only a thanks where neither was made.
  const declines = offer !== null || (open !== null && signals.has('no'));
  if (only && signals.has('thanks') && !declines) return [words('welcome')];
  return only && signals.has('greeting') ? [words('hello')] : [];
}

/** What grows as people talk is no correction worth a word. */
const GROWS: readonly FieldName[] = ['interest.level', 'need.present', 'need.summary', 'need.pains'];

/** Confirms in a few words what was put right last. */
function corrections({ conversation: { record, dialog }, heard, loaded }: Turn): Say[] {
  const last = heard.corrected.findLast(({ field }) => !GROWS.includes(field) && isKnown(record, field));
  return last ? [words('corrected', { value: sayValue(last.field, last.value as never, dialog.language, loaded) })] : [];
}

function explanation({ heard, conversation: { dialog }, loaded }: Turn): Say {
  const asks = heard.open?.asks ?? null;
  const why = loaded.playbook.questions[asks as Askable]?.why[dialog.language];
  if (why) return { say: 'one-of', key: `why:${asks}`, texts: [why] };
  if (asks?.startsWith('figure:')) return words('why-figure');
  return words(asks === 'contact.email' || asks === 'permission' || asks === 'referral' ? 'why-contact' : 'why-general');
}
