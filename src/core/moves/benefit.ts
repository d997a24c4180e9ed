import { costCase, costCaseOffer } from '../cost-case.ts';
import type { Handoff } from '../dialog-state.ts';
import { type Plan, type Remarks, type Say, type Turn, words, yesOrNo } from '../plan.ts';
import { askNext } from './asking.ts';
import { acknowledge, finish } from './closing.ts';
import { askContact } from './contact.ts';

/** An influencer is offered what helps to persuade: one page of figures, once. */
export function offerCostCase(turn: Turn): Plan | null {
  if (!costCaseOffer(turn)) return null;
  return {
    move: { move: 'answer', topic: 'cost-case', resumes: null },
    why: 'influencer',
    says: [[words('cost-case-offer'), yesOrNo]],
    dialog: { offered: 'cost-case', given: ['cost-case-offered'], open: null },
  };
}

/** The accepted page, or first the figure that is missing in it; then the thread goes on. */
export function giveCostCase(turn: Turn): Plan | null {
  const page = costCase(turn);
  if (!page) return null;
  const asks = page.says.flatMap((say) => (say.say === 'ask' ? [say.asks] : []))[0];
  if (asks) return { move: { move: 'ask', asks, again: false }, why: 'cost-case-figure', says: [page.says], dialog: { given: page.given } };
  const then = askNext(turn) ?? askContact(turn) ?? finish(turn);
  return {
    move: { move: 'answer', topic: 'cost-case', resumes: null },
    why: 'cost-case',
    says: [page.says, ...(then?.says ?? [])],
    dialog: { ...then?.dialog, given: [...page.given, ...(then?.dialog?.given ?? [])] },
  };
}

const SETTLED: readonly Handoff['state'][] = ['won', 'lost', 'not-qualified'];

/** Asks a customer for others whom it may help, and for leave to say who named them. */
export const referralQuestion: Say = { say: 'ask', asks: 'referral', manner: 'first', key: 'talk.referral' };

/** A customer is asked for a referral once, when the last they showed was not anger. */
export function mayAskReferral({ conversation: { kind, record, dialog } }: Pick<Turn, 'conversation'>): boolean {
  const asked = (dialog.asked.referral ?? 0) > 0 || dialog.refused.includes('referral');
  return kind === 'visitor' && record.status === 'customer' && !dialog.upset && !asked;
}

/** After a handoff was settled nothing is asked but, of a customer in good spirits, for a referral. */
export function acknowledgeSettled(turn: Turn, remarks: Remarks): Plan | null {
  const { conversation, heard } = turn;
  if (!conversation.handoff || !SETTLED.includes(conversation.handoff.state)) return null;
  if (heard.facts.some(({ field }) => field === 'referrals')) {
    return { move: { move: 'acknowledge' }, why: 'referral', says: [[words('referral-thanks')]] };
  }
  const isCalm = heard.questions.length === 0 && heard.outOfMarket === null;
  if (!isCalm || !mayAskReferral(turn)) return acknowledge(turn, remarks);
  return { move: { move: 'ask', asks: 'referral', again: false }, why: 'referral', says: [[referralQuestion]] };
}
