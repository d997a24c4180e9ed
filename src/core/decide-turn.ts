import type { Conversation, DialogState } from './dialog-state.ts';
import { type Beginning, emptyConversation } from './empty-conversation.ts';
import type { Askable } from './foresight.ts';
import { handOff } from './handoff.ts';
import { type Heard, hear } from './hear.ts';
import { chooseMove } from './move.ts';
import { type Plan, type Say, words } from './plan.ts';
import type { LoadedPlaybook } from './playbook.ts';
import { openQuestions, worded } from './questions.ts';
import { leadsNamedIn } from './referral.ts';
import { takeRepAction } from './rep-turn.ts';
import { wordReply } from './reply.ts';
import type { Dispatch, TurnDecision, TurnEvent } from './turn.ts';

export interface TurnCircumstances {
  loaded: LoadedPlaybook;
  /** ISO instant. */
  now: string;
  /** Whether a rep can be reached now. */
  someoneThere: boolean;
}

/** A new conversation with its first turn, the greeting: who speaks, that it is a bot, and the first question. */
export function startConversation(of: Beginning): TurnDecision {
  return decideTurn(emptyConversation(of), { kind: 'opened' }, { loaded: of.loaded, now: of.now, someoneThere: false });
}

/**
 * The whole of a turn, pure: what was said goes into the record, the record is judged, the next move is chosen and worded, and what leaves
 * the conversation is listed. The same conversation, event and instant give the same decision.
 */
export function decideTurn(before: Conversation, event: TurnEvent, on: TurnCircumstances): TurnDecision {
  switch (event.kind) {
    case 'opened':
      return decision({ before, after: before, plan: greeting(before, on) }, on);
    case 'rep': {
      const { conversation: after, ...outcome } = takeRepAction(before, event.by, event.act, on);
      return decision({ before, after, ...outcome }, on);
    }
    case 'identified': {
      const { conversation, heard } = hear(before, [{ ...event.message, aside: true }], [event.understanding], on);
      const { lastSeen, offered } = before.dialog;
      const after = { ...conversation, dialog: { ...conversation.dialog, lastSeen, offered } };
      return decision({ before, after, plan: SILENT, dispatches: changes(after, heard) }, on);
    }
    case 'said': {
      const { conversation: after, heard } = hear(before, event.messages, event.understandings, on);
      const ranked = openQuestions({ ...after, ...on });
      const plan = chooseMove({ conversation: after, heard, ranked, ...on });
      return decision({ before, after, plan, ranked, dispatches: [...changes(after, heard), ...tellDesk(before, after, heard)] }, on);
    }
  }
}

const SILENT: Plan = { move: { move: 'stay-silent', because: 'not-addressed' }, why: 'not-addressed', says: [] };

function greeting({ kind, messages, record, dialog }: Conversation, on: TurnCircumstances): Plan {
  const { company, questions } = on.loaded.playbook;
  if (messages.length > 0) return SILENT;
  if (kind === 'rep') return { move: { move: 'greet' }, why: 'greet', says: [[words('rep-greet')]] };
  const asks = questions['need.present'] ? 'need.present' : openQuestions({ record, dialog, ...on })[0];
  const question: Say[] = asks ? [{ say: 'ask', asks, manner: 'first' }] : [];
  return { move: { move: 'greet' }, why: 'greet', says: [[words('greet', { company: company.name }), ...question]] };
}

/** Cards follow the record as long as there is a handoff. */
function changes({ handoff, record }: Conversation, { facts, was, open }: Heard): Dispatch[] {
  const changed = facts.length > 0 || record.status !== was || open?.outcome === 'refused';
  return handoff && changed ? [{ kind: 'changed', desk: handoff.desk }] : [];
}

/** The desk reads what the visitor writes while a rep has the conversation or is waited for; the manager reads of a referral. */
function tellDesk(before: Conversation, { handoff, dialog, messages }: Conversation, { facts }: Heard): Dispatch[] {
  if (!handoff) return [];
  const { desk } = handoff;
  const indexes = [...messages.keys()].slice(before.messages.length);
  const isReadAlong = dialog.phase === 'rep' || before.dialog.waitsForPerson;
  const isReferral = facts.some(({ field }) => field === 'referrals');
  return [
    ...(isReadAlong ? [{ kind: 'visitor-said' as const, desk, messages: indexes }] : []),
    ...(isReferral ? [{ kind: 'notice' as const, desk, event: 'referred' }] : []),
  ];
}

interface Outcome {
  before: Conversation;
  after: Conversation;
  plan: Plan;
  ranked?: readonly Askable[];
  dispatches?: readonly Dispatch[];
  refused?: TurnDecision['refused'];
}

/** Words the plan and writes down what follows from it. */
function decision({ before, after, plan, ranked, dispatches = [], refused = null }: Outcome, on: TurnCircumstances): TurnDecision {
  const { loaded, now } = on;
  const handedOff = plan.move.move === 'hand-off' ? handOff(after, plan.move.because, on) : null;
  const { messages, lastVariant } = wordReply(plan.says, after, loaded, now);
  const dialog = { ...withQuestions({ ...after.dialog, ...plan.dialog }, plan.says.flat()), lastVariant };
  const nextQuestions = worded(ranked ?? openQuestions({ ...after, ...on }), { ...after, dialog }, loaded);
  const conversation: Conversation = {
    ...after,
    messages: [...after.messages, ...messages],
    dialog,
    record: { ...after.record, nextQuestions },
    handoff: handedOff?.handoff ?? after.handoff,
  };
  return {
    conversation,
    added: conversation.messages.slice(before.messages.length),
    move: plan.move,
    why: { code: plan.why, text: loaded.words(dialog.language, `why.${plan.why}`)[0] ?? plan.why },
    dispatches: handedOff ? [handedOff.dispatch, ...dispatches.filter(({ kind }) => kind !== 'changed')] : [...dispatches],
    begins: leadsNamedIn(before, conversation, on),
    refused,
  };
}

function withQuestions(dialog: DialogState, says: readonly Say[]): DialogState {
  const asked = { ...dialog.asked };
  const resumed = new Set(dialog.resumed);
  let { open } = dialog;
  for (const say of says) {
    if (say.say !== 'ask') continue;
    if (say.manner === 'resumed') resumed.add(say.asks);
    else asked[say.asks] = (asked[say.asks] ?? 0) + 1;
    open = say.asks;
  }
  return { ...dialog, asked, resumed: [...resumed], open };
}
