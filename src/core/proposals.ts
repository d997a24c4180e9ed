import type { Evidence, FieldName, FieldValue, Source } from './record.ts';

/** One message of a conversation, as stored. `at` is an ISO instant; `asks` is set on a bot's message that asks for something. */
export interface Message {
  id: string;
  from: 'bot' | 'visitor' | 'rep';
  text: string;
  at: string;
  name?: string;
  asks?: Asks | null;
  quickReplies?: string[];
  /** Kept for its words as evidence (a rep's edit, details given by the page) and never shown to the visitor. */
  aside?: boolean;
}

/**
 * What a bot's question asks for: a field of the record; one `figure:<input>` of a playbook's savings; `permission` (to pass on
 * contact details), `referral`, or `choice` (which of several meanings was right).
 */
export type Asks = FieldName | `figure:${string}` | 'permission' | 'referral' | 'choice';

/**
 * What an extractor claims to have read: a value for a field, and the words. It is a claim only: `keepGrounded` drops it
 * unless the quote stands literally in the message.
 * `mode`: `state` says it; `correct` replaces what was said earlier ("sorry, 40 not 14"); `retract` withdraws it.
 */
export type Proposal = {
  [F in FieldName]: {
    field: F;
    value: FieldValue<F>;
    confidence: number;
    source: Source;
    mode: 'state' | 'correct' | 'retract';
    evidence: [Evidence, ...Evidence[]];
  };
}[FieldName];

/** Why somebody who writes is not in the market: each is closed kindly in its own way; `support` is an existing customer's request. */
export const OUT_OF_MARKET = ['student', 'job-seeker', 'vendor', 'support', 'spam', 'wrong-address'] as const;
export type OutOfMarket = (typeof OUT_OF_MARKET)[number];

/** What a message does in the conversation, beside the facts it carries; each with the words that show it. */
export type Signal = { evidence: Evidence } & (
  | {
      signal:
        | 'yes'
        | 'no'
        | 'dont-know'
        | 'refuse'
        | 'correction'
        | 'wants-person'
        | 'stop'
        | 'greeting'
        | 'thanks'
        | 'goodbye'
        | 'insult'
        | 'frustration';
    }
  /** "Why do you ask?" */
  | { signal: 'wonders-why' }
  /** "Are you a bot?" */
  | { signal: 'asks-if-bot' }
  /** The visitor's own question; `topic` is an id of the playbook's answers, `offer:<id>`, `price` or `lead-time`, null when it matches none. */
  | { signal: 'question'; topic: string | null }
  | { signal: 'out-of-market'; reason: OutOfMarket }
  /** Text that tries to give orders to the system; nothing in it is obeyed and no fact is read from it. */
  | { signal: 'orders-to-system' }
);

/** What was understood of one message. `language` is null when the message is too short to tell. */
export interface Understanding {
  language: string | null;
  proposals: Proposal[];
  signals: Signal[];
}
