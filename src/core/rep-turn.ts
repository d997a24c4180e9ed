import type { Conversation, Handoff, Rep } from './dialog-state.ts';
import { noted } from './handoff.ts';
import { heardNothing } from './hear.ts';
import { chooseMove } from './move.ts';
import { mayAskReferral, referralQuestion } from './moves/benefit.ts';
import { type Plan, type Say, words } from './plan.ts';
import type { LoadedPlaybook } from './playbook.ts';
import type { Message } from './proposals.ts';
import { openQuestions } from './questions.ts';
import { FIELDS } from './record.ts';
import { noteDown } from './rep-notes.ts';
import type { Dispatch, RepAction, TurnDecision } from './turn.ts';

/** What a rep's action comes to: the conversation after it, what the visitor is told of it, what the desks are told, or why not. */
export interface RepTurn {
  conversation: Conversation;
  plan: Plan;
  dispatches: Dispatch[];
  refused: TurnDecision['refused'];
}

/** A rep at work on a conversation. */
export interface Doing {
  conversation: Conversation;
  by: Rep;
  on: { loaded: LoadedPlaybook; now: string; someoneThere: boolean };
}

/** Only these may be done without a handoff: they are about the record. */
const NEEDS_NO_HANDOFF: readonly RepAction['action'][] = ['edit', 'mark-saboteur', 'refer'];
/** These belong to whoever claimed the handoff; where nobody did, doing one claims it. */
const OWNERS_ALONE: readonly RepAction['action'][] = ['claim', 'decline', 'take-over', 'hand-back', 'say', 'not-qualified', 'won', 'lost'];

/** Does what a rep asked for, or refuses it with the reason; a handoff has one owner. */
export function takeRepAction(conversation: Conversation, by: Rep, act: RepAction, on: Doing['on']): RepTurn {
  const refused = refusal(conversation, by, act, on);
  if (refused) return { conversation, plan: silent('refused'), dispatches: [], refused };
  const doing: Doing = { conversation, by, on };
  switch (act.action) {
    case 'edit':
    case 'mark-saboteur':
    case 'refer': {
      const { conversation: after, event } = noteDown(doing, act);
      return outcome(after, silent(event), event);
    }
    case 'claim':
      return claim(doing);
    case 'decline':
      return settle(doing, 'declined', act.reason);
    case 'not-qualified':
      return settle(doing, 'not-qualified', act.reason);
    case 'lost':
      return settle(doing, 'lost', act.reason);
    case 'won':
      return win(doing);
    case 'take-over':
      return takeOver(doing);
    case 'say':
      return speak(doing, act.text);
    case 'hand-back':
      return handBack(doing);
  }
}

const silent = (why: string): Plan => ({ move: { move: 'stay-silent', because: 'not-addressed' }, why, says: [] });
const saying = (why: string, says: Say[], dialog: Plan['dialog'] = {}): Plan => ({
  move: { move: 'acknowledge' },
  why,
  says: [says],
  dialog,
});
const isSame = (a: Rep | null, b: Rep) => a !== null && a.id === b.id && a.via === b.via;

function refusal({ handoff, dialog }: Conversation, by: Rep, act: RepAction, { loaded }: Doing['on']): TurnDecision['refused'] {
  const refuse = (code: NonNullable<TurnDecision['refused']>['code'], params: Record<string, string> = {}) => ({
    code,
    text: loaded.words(dialog.language, `talk.refused-${code}`, params)[0] ?? code,
  });
  if (act.action === 'edit' && act.value !== null && !FIELDS[act.field].value.safeParse(act.value).success) {
    return refuse('bad-value', { value: act.text });
  }
  if (NEEDS_NO_HANDOFF.includes(act.action)) return null;
  if (!handoff) return refuse('no-handoff');
  if (OWNERS_ALONE.includes(act.action) && handoff.owner && !isSame(handoff.owner, by))
    return refuse('owned-already', { name: handoff.owner.name });
  return null;
}

/** The handoff with its owner and one more line; `event` is the line's. */
function owned({ conversation, by, on }: Doing, event: string, state: Handoff['state'], note: string | null = null): Conversation {
  const handoff = conversation.handoff as Handoff;
  const owner = state === 'declined' ? null : by;
  return { ...conversation, handoff: { ...noted(handoff, event, by, note, on.now), state, owner } };
}

/** What a manager reads of: who has a handoff, and what became of it. */
const FOR_THE_MANAGER: readonly string[] = ['claimed', 'declined', 'not-qualified', 'won', 'lost', 'referred'];

/** Cards are brought up to date, and the manager reads what matters to them. */
function telling(conversation: Conversation, event: string): Dispatch[] {
  const desk = conversation.handoff?.desk;
  if (!desk) return [];
  const notice: Dispatch[] = FOR_THE_MANAGER.includes(event) ? [{ kind: 'notice', desk, event }] : [];
  return [{ kind: 'changed', desk }, ...notice];
}

function outcome(conversation: Conversation, plan: Plan, event: string): RepTurn {
  return { conversation, plan, dispatches: telling(conversation, event), refused: null };
}

function claim(doing: Doing): RepTurn {
  const { conversation, by } = doing;
  if (isSame(conversation.handoff?.owner ?? null, by)) return { conversation, plan: silent('claimed'), dispatches: [], refused: null };
  const says = conversation.dialog.waitsForPerson ? saying('claimed', [words('rep-coming', { name: by.name })]) : silent('claimed');
  return outcome(owned(doing, 'claimed', 'claimed'), says, 'claimed');
}

function settle(doing: Doing, state: 'declined' | 'not-qualified' | 'lost', reason: string): RepTurn {
  const after = owned(doing, state, state, reason);
  const phase = after.dialog.phase === 'rep' ? 'bot' : after.dialog.phase;
  return outcome({ ...after, dialog: { ...after.dialog, phase } }, silent(state), state);
}

/** The right moment for a referral is a won deal whose customer was not upset when they last wrote. */
function win(doing: Doing): RepTurn {
  const after = owned(doing, 'won', 'won');
  const dialog = { ...after.dialog, phase: 'bot' as const, waitsForPerson: false };
  const customer: Conversation = { ...after, record: { ...after.record, status: 'customer' }, dialog };
  const { company } = doing.on.loaded.playbook;
  const mayAsk = mayAskReferral({ conversation: customer });
  const says = [words('won', { company: company.name }), referralQuestion];
  const plan: Plan = mayAsk ? { move: { move: 'ask', asks: 'referral', again: false }, why: 'referral', says: [says] } : silent('won');
  return outcome(customer, plan, 'won');
}

function takeOver(doing: Doing): RepTurn {
  const { conversation, by } = doing;
  if (conversation.dialog.phase === 'rep') return { conversation, plan: silent('taken-over'), dispatches: [], refused: null };
  const after = owned(doing, 'taken-over', 'claimed');
  const dialog = { ...after.dialog, phase: 'rep' as const, waitsForPerson: false, offered: null };
  return outcome({ ...after, dialog }, saying('taken-over', [words('rep-joined', { name: by.name })]), 'taken-over');
}

/** What the rep writes to the visitor; writing takes the conversation over, and the message itself says who is there. */
function speak(doing: Doing, text: string): RepTurn {
  const { conversation, by, on } = doing;
  const message: Message = { id: `rep-${conversation.messages.length}`, from: 'rep', name: by.name, text, at: on.now };
  const joins = conversation.dialog.phase !== 'rep';
  const after = joins ? owned(doing, 'taken-over', 'claimed') : conversation;
  const dialog = { ...after.dialog, phase: 'rep' as const, waitsForPerson: false, offered: null };
  const spoken: Conversation = { ...after, dialog, messages: [...after.messages, message] };
  return { conversation: spoken, plan: silent('rep-said'), dispatches: joins ? telling(spoken, 'taken-over') : [], refused: null };
}

/** The bot is back, with everything that was written meanwhile in the record, and goes on where something is still open. */
function handBack(doing: Doing): RepTurn {
  if (doing.conversation.dialog.phase !== 'rep')
    return { conversation: doing.conversation, plan: silent('handed-back'), dispatches: [], refused: null };
  const after = owned(doing, 'handed-back', 'claimed');
  const back: Conversation = { ...after, dialog: { ...after.dialog, phase: 'bot', open: null } };
  const ranked = openQuestions({ ...back, ...doing.on });
  const next = chooseMove({ conversation: back, heard: heardNothing(back), ranked, ...doing.on });
  const asks = next.move.move === 'ask' || next.move.move === 'take-contact';
  const greeting = words('bot-back', { name: doing.by.name });
  const plan = asks ? { ...next, says: [[greeting], ...next.says] } : saying('handed-back', [greeting]);
  return outcome(back, plan, 'handed-back');
}
