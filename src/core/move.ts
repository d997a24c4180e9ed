import { askNext, askWhoWould, putOtherwise, takeUpAgain } from './moves/asking.ts';
import { acknowledgeSettled, giveCostCase, offerCostCase } from './moves/benefit.ts';
import { acknowledge, closeDisqualified, closeOutOfMarket, finish, sayGoodbye, stayClosed, stop } from './moves/closing.ts';
import { askContact, awaitContact } from './moves/contact.ts';
import { beSilent, calmDown, getPerson, waitForPerson } from './moves/person.ts';
import { remarksOn } from './moves/remarks.ts';
import { isNewlyQualified, type Plan, type Remarks, type Rule, type Say, type Turn, words } from './plan.ts';

/** The policy: the first rule that applies makes the move. */
const WITH_A_VISITOR: readonly Rule[] = [
  beSilent,
  getPerson,
  stop,
  closeOutOfMarket,
  stayClosed,
  calmDown,
  closeDisqualified,
  giveCostCase,
  waitForPerson,
  acknowledgeSettled,
  sayGoodbye,
  awaitContact,
  putOtherwise,
  askWhoWould,
  takeUpAgain,
  askNext,
  offerCostCase,
  askContact,
  finish,
  acknowledge,
];

/** The same policy about a contact: shorter, without contact details, and with a summary at the end. */
const WITH_A_REP: readonly Rule[] = [putOtherwise, askWhoWould, takeUpAgain, askNext, sumUp];

/** The next move, by rules alone, and all that is to be said for it. Pure: the same turn gives the same plan. */
export function chooseMove(turn: Turn): Plan {
  const remarks = remarksOn(turn);
  const rules = turn.conversation.kind === 'rep' ? WITH_A_REP : WITH_A_VISITOR;
  for (const rule of rules) {
    const plan = rule(turn, remarks);
    if (plan) return withRemarks(qualify(plan, turn), remarks, turn);
  }
  throw new Error('The last rule always makes a move.');
}

/** A verdict that qualifies is handed off by this turn, whatever else is asked; where something is, they are thanked first. */
function qualify(plan: Plan, turn: Turn): Plan {
  if (!isNewlyQualified(turn) || plan.move.move === 'hand-off') return plan;
  const asksMore = plan.says.flat().some(({ say }) => say === 'ask' || say === 'choices');
  const thanks = asksMore && turn.conversation.kind === 'visitor' ? [words('qualified')] : [];
  const [first = [], ...rest] = plan.says;
  const isThanked = (say: Say) => thanks.length > 0 && say.say === 'words' && say.key === 'talk.ack';
  const says = [[...thanks, ...first.filter((say) => !isThanked(say))], ...rest];
  return { ...plan, move: { move: 'hand-off', because: 'qualified' }, why: 'qualified', says };
}

/** Answers stand in a message of their own, so that the question after them is not overlooked. */
function withRemarks(plan: Plan, remarks: Remarks, { conversation: { dialog } }: Turn): Plan {
  if (plan.move.move === 'stay-silent') return plan;
  const [first = [], ...rest] = plan.says;
  const says = remarks.answer ? [remarks.says, first, ...rest] : [[...remarks.says, ...first], ...rest];
  const given = new Set([...dialog.given, ...(plan.dialog?.given ?? []), ...remarks.given]);
  return { ...plan, says: says.filter((message) => message.length > 0), dialog: { ...plan.dialog, given: [...given] } };
}

/** What a rep is told at the end: where the contact stands, why, and what is not known. */
function sumUp({ conversation: { record, dialog }, loaded }: Turn): Plan {
  const status = loaded.words(dialog.language, `status.${record.status}`)[0] ?? record.status;
  const lines = (texts: readonly string[]) => texts.map((text): Say => ({ say: 'line', text: `• ${text}` }));
  const reasons = record.verdicts[0]?.reasons.map(({ text }) => text) ?? [];
  const gaps = record.gaps.map(({ text }) => text);
  return {
    move: { move: 'close', because: 'summed-up' },
    why: 'summed-up',
    says: [
      [words('rep-summary', { status, score: record.score }), ...lines(reasons)],
      ...(gaps.length > 0 ? [[words('rep-gaps'), ...lines(gaps)]] : []),
    ],
    dialog: { open: null },
  };
}
