import { assess } from './assess.ts';
import type { Conversation, DialogState } from './dialog-state.ts';
import { emptyRecord } from './evidence.ts';
import { handOff } from './handoff.ts';
import { type Heard, hear } from './hear.ts';
import { chooseMove } from './move.ts';
import { type Plan, type Say, words } from './plan.ts';
import { type LoadedPlaybook, spokenLanguage } from './playbook.ts';
import type { Asks } from './proposals.ts';
import { openQuestions } from './questions.ts';
import { begunByReferral } from './referral.ts';
import { takeRepAction } from './rep-turn.ts';
import { wordReply } from './reply.ts';
import type { Dispatch, TurnDecision, TurnEvent } from './turn.ts';

/** Questions a rep is shown to ask next. */
const MAX_NEXT_QUESTIONS = 3;

export interface TurnCircumstances {
  loaded: LoadedPlaybook;
  /** ISO instant. */
  now: string;
  /** Whether a rep can be reached now. */
  someoneThere: boolean;
}

interface Beginning {
  id: string;
  kind: Conversation['kind'];
  language: string;
  page: string | null;
  now: string;
  loaded: LoadedPlaybook;
}

/** A new conversation with its first turn, the greeting: who speaks, that it is a bot, and the first question. */
export function startConversation(of: Beginning): TurnDecision {
  return decideTurn(emptyConversation(of), { kind: 'opened' }, { loaded: of.loaded, now: of.now, someoneThere: false });
}

/** A conversation in which nothing was said yet. */
export function emptyConversation({ id, kind, language, page, now, loaded }: Beginning): Conversation {
  const spoken = spokenLanguage(loaded, language);
  const playbook = { id: loaded.playbook.id, version: loaded.playbook.version };
  const record = emptyRecord({ id, conversation: id, language: spoken, now, playbook });
  return {
    id,
    kind,
    playbook,
    createdAt: now,
    page,
    messages: [],
    record: assess(record, { outOfMarket: null, now, loaded }),
    dialog: {
      language: spoken,
      phase: 'bot',
      asked: {},
      resumed: [],
      refused: [],
      unknown: [],
      open: null,
      outOfMarket: null,
      lastVariant: {},
      offered: null,
      given: [],
      unanswered: [],
      upset: false,
      waitsForPerson: false,
      consent: null,
      lastSeen: null,
    },
    handoff: null,
    referredBy: null,
  };
}

/**
 * The whole of a turn, pure: what was said goes into the record, the record is judged, the next move is chosen and worded, and what leaves
 * the conversation is listed. The same conversation, event and instant give the same decision.
 */
export function decideTurn(conversation: Conversation, event: TurnEvent, on: TurnCircumstances): TurnDecision {
  if (event.kind === 'rep') {
    const { conversation: after, plan, dispatches, refused } = takeRepAction(conversation, event.by, event.act, on);
    return decision(conversation, after, plan, dispatches, on, refused);
  }
  if (event.kind === 'opened') return decision(conversation, conversation, greeting(conversation, on), [], on);
  if (event.kind === 'identified') {
    const { conversation: after, heard } = hear(conversation, [{ ...event.message, aside: true }], [event.understanding], on);
    const dialog = { ...after.dialog, lastSeen: conversation.dialog.lastSeen, offered: conversation.dialog.offered };
    return decision(conversation, { ...after, dialog }, SILENT, changes(after, heard), on);
  }
  const { conversation: after, heard } = hear(conversation, event.messages, event.understandings, on);
  const plan = chooseMove({ conversation: after, heard, ...on });
  const told = tellDesk(conversation, after, heard);
  return decision(conversation, after, plan, [...changes(after, heard), ...told], on);
}

const SILENT: Plan = { move: { move: 'stay-silent', because: 'not-addressed' }, why: 'not-addressed', says: [] };

function greeting(conversation: Conversation, on: TurnCircumstances): Plan {
  const company = on.loaded.playbook.company.name;
  if (conversation.messages.length > 0) return SILENT;
  if (conversation.kind === 'rep') return { move: { move: 'greet' }, why: 'greet', says: [[words('rep-greet', { company })]] };
  const asks = on.loaded.playbook.questions['need.present']
    ? 'need.present'
    : openQuestions({ record: conversation.record, dialog: conversation.dialog, ...on })[0];
  const question: Say[] = asks ? [{ say: 'ask', asks, manner: 'first' }] : [];
  return { move: { move: 'greet' }, why: 'greet', says: [[words('greet', { company }), ...question]] };
}

/** Cards follow the record as long as there is a handoff. */
function changes({ handoff, record }: Conversation, { facts, was, open }: Heard): Dispatch[] {
  const changed = facts.length > 0 || record.status !== was || open?.outcome === 'refused';
  return handoff && changed ? [{ kind: 'changed', desk: handoff.desk }] : [];
}

/** The owner reads what the visitor writes while the rep has the conversation or is waited for. */
function tellDesk(before: Conversation, after: Conversation, { facts }: Heard): Dispatch[] {
  const { handoff, dialog, messages } = after;
  if (!handoff) return [];
  const notices: Dispatch[] = facts.some(({ field }) => field === 'referrals')
    ? [{ kind: 'notice', desk: handoff.desk, event: 'referred' }]
    : [];
  if (dialog.phase !== 'rep' && !before.dialog.waitsForPerson) return notices;
  const indexes = messages.map((_, index) => index).slice(before.messages.length);
  return [{ kind: 'visitor-said', desk: handoff.desk, messages: indexes }, ...notices];
}

function decision(
  before: Conversation,
  heard: Conversation,
  plan: Plan,
  dispatches: readonly Dispatch[],
  on: TurnCircumstances,
  refused: TurnDecision['refused'] = null,
): TurnDecision {
  const { loaded, now } = on;
  const left = heard.kind === 'visitor' || heard.record.status === 'qualified' ? leave(heard, plan, on) : null;
  const { messages, lastVariant } = wordReply(plan.says, heard, loaded, now);
  const dialog = { ...withQuestions({ ...heard.dialog, ...plan.dialog }, plan.says.flat()), lastVariant };
  const record = {
    ...heard.record,
    nextQuestions: nextQuestions({ ...heard, dialog }, on),
  };
  const conversation: Conversation = {
    ...heard,
    messages: [...heard.messages, ...messages],
    dialog,
    record,
    handoff: left?.handoff ?? heard.handoff,
  };
  const text = loaded.words(dialog.language, `why.${plan.why}`)[0] ?? plan.why;
  return {
    conversation,
    added: conversation.messages.slice(before.messages.length),
    move: plan.move,
    why: { code: plan.why, text },
    dispatches: left ? [left.dispatch, ...dispatches.filter(({ kind }) => kind !== 'changed')] : [...dispatches],
    begins: leadsNamedIn(before, conversation, on),
    refused,
  };
}

/** A referral becomes a lead of its own: about a contact, so a rep is the one who is asked of it. */
function leadsNamedIn(before: Conversation, after: Conversation, { loaded, now }: TurnCircumstances): Conversation[] {
  const { language } = after.dialog;
  const begin = (id: string) => emptyConversation({ id, kind: 'rep', language, page: null, now, loaded });
  return begunByReferral(before, after, begin, now).map((lead) => ({
    ...lead,
    record: assess(lead.record, { outOfMarket: null, now, loaded }),
  }));
}

/** The handoff that the move makes, or that consent refused leaves a note in. */
function leave(conversation: Conversation, plan: Plan, on: TurnCircumstances): ReturnType<typeof handOff> | null {
  return plan.move.move === 'hand-off' ? handOff(conversation, plan.move.because, on) : null;
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

/** The questions worth asking next, best first, as this conversation would put them: for the record and the rep. */
export function nextQuestions(
  { kind, record, dialog }: Conversation,
  { loaded, now }: Pick<TurnCircumstances, 'loaded' | 'now'>,
): { asks: Asks; text: string }[] {
  return openQuestions({ record, dialog, loaded, now })
    .slice(0, MAX_NEXT_QUESTIONS)
    .map((asks) => {
      const question = loaded.playbook.questions[asks];
      const wordings = (kind === 'rep' ? question?.askRep : undefined)?.[dialog.language] ?? question?.ask[dialog.language];
      return { asks, text: loaded.fill(dialog.language, wordings?.[0] ?? '') };
    });
}
