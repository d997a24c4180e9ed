import type { Brief, Conversation, Handoff } from '../../src/core/dialog-state.ts';
import type { Message } from '../../src/core/proposals.ts';
import type { QualificationRecord } from '../../src/core/record.ts';
import type { TurnChange } from '../../src/turn/ports.ts';

/** An instant on the day that the samples happen, so many seconds after nine in the morning. */
export const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 9, 0, 0) + seconds * 1000).toISOString();

const unknown = { result: 'unknown' as const, reasons: [], evidence: [] };

/** A record of which nothing is known. */
function sampleRecord(id: string): QualificationRecord {
  return {
    schema: 'bantr.record/1',
    id,
    conversations: [id],
    language: 'en',
    createdAt: at(0),
    updatedAt: at(0),
    playbook: { id: 'helpdesk', version: 1 },
    status: 'lead',
    score: 0,
    verdicts: [],
    criteria: { need: unknown, interest: unknown, authority: unknown, budget: unknown, timing: unknown },
    contact: { name: null, jobTitle: null, email: null, phone: null },
    company: { name: null, industry: null, employees: null },
    need: { present: null, summary: null, pains: [], offers: [] },
    interest: { level: null, alternatives: [] },
    authority: { role: null, buyingCentre: [] },
    budget: { status: null, amount: null },
    timing: { window: null },
    figures: [],
    talkingPoints: [],
    gaps: [],
    nextQuestions: [],
    referrals: [],
    contradictions: [],
  };
}

export function sampleMessage(id: string, text: string, from: Message['from'] = 'visitor', seconds = 0): Message {
  return { id, from, text, at: at(seconds) };
}

export function sampleHandoff(owner: Handoff['owner'] = null): Handoff {
  return { id: 'h-1', state: owner ? 'claimed' : 'waiting', because: 'qualified', desk: 'inbox', team: null, owner, ledger: [] };
}

/** A conversation that began with a greeting. */
export function sampleConversation(id: string, seconds = 0): Conversation {
  return {
    id,
    kind: 'visitor',
    playbook: { id: 'helpdesk', version: 1 },
    createdAt: at(seconds),
    page: null,
    messages: [sampleMessage(`${id}-greeting`, 'Hello! I am a bot. What brings you here?', 'bot', seconds)],
    record: { ...sampleRecord(id), createdAt: at(seconds), updatedAt: at(seconds) },
    dialog: {
      language: 'en',
      phase: 'bot',
      asked: {},
      resumed: [],
      refused: [],
      unknown: [],
      open: 'need.present',
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

/** The turn that a conversation begins with. */
export function sampleOpening(conversation: Conversation): TurnChange {
  return {
    at: conversation.createdAt,
    conversation,
    added: conversation.messages,
    move: { move: 'greet' },
    why: { code: 'opened', text: 'A new conversation is greeted.' },
    dispatches: [],
    begins: [],
    answers: new Map(),
  };
}

/** A turn in which the visitor says `text` under the message id `id` and the bot answers. */
export function sampleTurn(before: Conversation, id: string, text: string, change: Partial<TurnChange> = {}, seconds = 1): TurnChange {
  const added = [sampleMessage(id, text, 'visitor', seconds), sampleMessage(`${id}-answer`, `You said: ${text}`, 'bot', seconds)];
  return {
    at: at(seconds),
    conversation: { ...before, messages: [...before.messages, ...added] },
    added,
    move: { move: 'ask', asks: 'budget.amount', again: false },
    why: { code: 'most-open', text: 'The budget matters most.' },
    dispatches: [],
    begins: [],
    answers: new Map([[id, { messages: added.slice(1), refused: null }]]),
    ...change,
  };
}

export function sampleBrief(): Brief {
  return {
    language: 'en',
    headline: 'Ada Lovelace is qualified (80)',
    status: 'qualified',
    score: 80,
    reasons: [],
    gaps: [],
    known: [],
    talkingPoints: [],
    saboteurs: [],
    nextQuestions: [],
  };
}
