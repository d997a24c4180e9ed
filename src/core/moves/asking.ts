import type { Askable } from '../foresight.ts';
import { type Plan, type Remarks, type Say, type Turn, words } from '../plan.ts';
import type { Asks } from '../proposals.ts';
import { isTold, mayAsk } from '../questions.ts';
import { contactIsLeft } from './contact.ts';

/** What somebody else at the company may know when the visitor does not. */
const OTHERS_MAY_KNOW: readonly Asks[] = ['authority.role', 'budget.amount', 'timing.window', 'need.offers', 'company.employees'];

/** Asked only of somebody who does not know, and once. */
const WHO_ELSE = 'authority.buyingCentre';

const isQuestion = (asks: Asks | null, { loaded }: Turn): asks is Askable =>
  asks !== null && asks in loaded.playbook.questions && !asks.startsWith('contact.');

/** Whether one more question is within the playbook's limit; of a visitor's, one is kept for a way to reach them. */
function isWithinLimit(turn: Turn): boolean {
  const asked = Object.values(turn.conversation.dialog.asked).reduce<number>((sum, times) => sum + (times ?? 0), 0);
  const kept = turn.conversation.kind === 'visitor' && contactIsLeft(turn) ? 1 : 0;
  return asked + kept < turn.loaded.playbook.limits.questions;
}

const mayPut = (asks: Asks, turn: Turn) => isWithinLimit(turn) && mayAsk(asks, { dialog: turn.conversation.dialog, loaded: turn.loaded });

/** An unclear answer: the same question once more in other words, with choices. A mere hello or a return only takes it up. */
export function putOtherwise(turn: Turn, remarks: Remarks): Plan | null {
  const { heard, conversation } = turn;
  const asks = conversation.dialog.open;
  if (!isQuestion(asks, turn) || asks === WHO_ELSE || remarks.answer) return null;
  if (heard.returned) return takeUp(turn, asks);
  if (heard.facts.length > 0) return null;
  if (heard.signals.has('greeting')) return takeUp(turn, asks);
  if (!mayPut(asks, turn)) return null;
  return { move: { move: 'ask', asks, again: true }, why: 'unclear', says: [[{ say: 'ask', asks, manner: 'again' }]] };
}

/** "I don't know": who would, asked once. */
export function askWhoWould(turn: Turn): Plan | null {
  const { heard, conversation, loaded } = turn;
  const asks = WHO_ELSE;
  if (heard.open?.outcome !== 'unknown' || !OTHERS_MAY_KNOW.includes(heard.open.asks)) return null;
  const asked = (conversation.dialog.asked[asks] ?? 0) > 0;
  if (!loaded.playbook.questions[asks] || asked || isTold(asks, conversation.record) || !mayPut(asks, turn)) return null;
  const key = conversation.kind === 'rep' ? 'talk.rep-who-would' : 'talk.who-would';
  return { move: { move: 'ask', asks, again: false }, why: 'who-would', says: [[{ say: 'ask', asks, manner: 'first', key }]] };
}

/** After an answer of ours: back to the open question, or to another when that was done once. Contact details are not pressed for. */
export function takeUpAgain(turn: Turn, remarks: Remarks): Plan | null {
  const asks = turn.conversation.dialog.open;
  return remarks.answer && asks !== null ? takeUp(turn, asks) : null;
}

function takeUp(turn: Turn, asks: Asks): Plan {
  const { conversation, heard, loaded } = turn;
  const { dialog } = conversation;
  const again = isQuestion(asks, turn) && !dialog.resumed.includes(asks) && mayAsk(asks, { dialog, loaded });
  const another = !again && isQuestion(asks, turn) ? askNext(turn) : null;
  if (another) return another;
  return {
    move: { move: 'answer', topic: heard.questions[0]?.topic ?? null, resumes: again ? asks : null },
    why: heard.signals.has('wonders-why') ? 'explained' : 'answer',
    says: again ? [[{ say: 'ask', asks, manner: 'resumed' }]] : [],
  };
}

/** The open question that can change the verdict most for the least effort. */
export function askNext(turn: Turn): Plan | null {
  const { conversation, heard, ranked } = turn;
  if (!isWithinLimit(turn)) return null;
  const { dialog } = conversation;
  // What was just left unanswered waits until the others had their turn.
  const asks = ranked.find((candidate) => candidate !== dialog.open) ?? ranked[0];
  if (!asks) return null;
  const again = (dialog.asked[asks] ?? 0) > 0;
  // Other things were said since: "which is nearest?" would hang in the air, so even a second time it is asked in full.
  const ask: Say = { say: 'ask', asks, manner: 'first' };
  return { move: { move: 'ask', asks, again }, why: 'open-question', says: [[...(heard.facts.length > 0 ? thanks(turn) : []), ask]] };
}

/** Every second answer is thanked for: each one would sound like a form. */
function thanks({ conversation: { kind, dialog } }: Turn): Say[] {
  return kind === 'visitor' && Object.keys(dialog.asked).length % 2 === 1 ? [words('ack')] : [];
}
