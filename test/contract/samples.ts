import type { Brief, Conversation, Handoff } from '../../src/core/dialog-state.ts';
import { emptyConversation } from '../../src/core/empty-conversation.ts';
import type { Message } from '../../src/core/proposals.ts';
import { loadPlaybook } from '../../src/load.ts';
import type { TurnChange } from '../../src/turn/ports.ts';

/** An instant on the day that the samples happen, so many seconds after nine in the morning. */
export const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 9, 0, 0) + seconds * 1000).toISOString();

const loaded = loadPlaybook();

export function sampleMessage(id: string, text: string, from: Message['from'] = 'visitor', seconds = 0): Message {
  return { id, from, text, at: at(seconds) };
}

export function sampleHandoff(owner: Handoff['owner'] = null): Handoff {
  return { id: 'h-1', state: owner ? 'claimed' : 'waiting', because: 'qualified', desk: 'inbox', team: null, owner, ledger: [] };
}

/** A conversation that began with a greeting. */
export function sampleConversation(id: string, seconds = 0): Conversation {
  const silent = emptyConversation({ id, kind: 'visitor', language: 'en', page: null, now: at(seconds), loaded });
  return { ...silent, messages: [sampleMessage(`${id}-greeting`, 'Hello! I am a bot. What brings you here?', 'bot', seconds)] };
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
    unanswered: [],
    consent: '',
  };
}
