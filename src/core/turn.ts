import { z } from 'zod';
import type { Conversation, Handoff, Rep } from './dialog-state.ts';
import type { Asks, Message, Understanding } from './proposals.ts';
import { FIELDS, type FieldName } from './record.ts';

const reason = z.string().trim().min(1).max(1_000);
const personName = z.string().trim().min(1).max(200);

/** What a rep can do, from any desk; each is one turn of the conversation, so two at once are one after the other. */
export const RepAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('claim') }),
  z.strictObject({ action: z.literal('decline'), reason }),
  z.strictObject({ action: z.literal('take-over') }),
  z.strictObject({ action: z.literal('hand-back') }),
  z.strictObject({ action: z.literal('say'), text: z.string().trim().min(1).max(16_000) }),
  z.strictObject({ action: z.literal('not-qualified'), reason }),
  z.strictObject({ action: z.literal('mark-saboteur'), who: personName }),
  z.strictObject({ action: z.literal('won') }),
  z.strictObject({ action: z.literal('lost'), reason }),
  z.strictObject({ action: z.literal('refer'), name: personName, company: z.string().nullable(), reach: z.string().nullable() }),
  /** A correction in a form: `value` as the field's schema wants it, `text` as the rep would read it; null empties the field. */
  z.strictObject({
    action: z.literal('edit'),
    field: z.enum(Object.keys(FIELDS) as [FieldName, ...FieldName[]]),
    value: z.unknown(),
    text: z.string().trim().min(1).max(1_000),
  }),
]);
export type RepAction = z.infer<typeof RepAction>;

/** What begins a turn. `said` holds a burst: every message written before the bot answered, with what was understood of each. */
export type TurnEvent =
  | { kind: 'opened' }
  | { kind: 'said'; messages: Message[]; understandings: Understanding[] }
  | { kind: 'rep'; by: Rep; act: RepAction }
  /** Contact details given by the page itself (the widget's `identify`), source `crm`. */
  | { kind: 'identified'; message: Message; understanding: Understanding };

/** The bot's next move and why: one of a closed list, chosen by rules alone. */
export type Move =
  | { move: 'greet' }
  | { move: 'ask'; asks: Asks; again: boolean }
  | { move: 'answer'; topic: string | null; resumes: Asks | null }
  | { move: 'explain-why'; asks: Asks }
  | { move: 'hand-off'; because: Handoff['because'] }
  | { move: 'offer-person' }
  | { move: 'take-contact'; asks: Asks }
  /** What was said is noted; there is nothing to ask. */
  | { move: 'acknowledge' }
  | { move: 'close'; because: string }
  | { move: 'stay-silent'; because: 'rep-has-it' | 'closed' | 'not-addressed' };

/** What leaves the conversation: one row of the outbox each, in this order. */
export type Dispatch =
  | { kind: 'handoff'; desk: string }
  /** The record or the handoff changed after it was handed off: cards are brought up to date. */
  | { kind: 'changed'; desk: string }
  | { kind: 'visitor-said'; desk: string; messages: number[] }
  /** For the manager: what became of a handoff. */
  | { kind: 'notice'; desk: string; event: string };

/** The outcome of the pure step: the conversation as it is to be stored, what is new in it, and what leaves it. */
export interface TurnDecision {
  conversation: Conversation;
  /** Messages added by this turn, those of the event first, then the bot's. */
  added: Message[];
  move: Move;
  /** Why this move: a sentence in the record's language, for the playground and the logs' code. */
  why: { code: string; text: string };
  dispatches: Dispatch[];
  /** Leads that this turn found (a referral), to be created beside it; their ids are derived from this conversation's, so twice is once. */
  begins: Conversation[];
  /** What could not be done, for the one who asked ("claimed already by …"). */
  refused: { code: 'owned-already' | 'no-handoff' | 'closed' | 'bad-value'; text: string } | null;
}
