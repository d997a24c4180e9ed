import type { Brief, Conversation, Handoff, Rep } from '../core/dialog-state.ts';
import type { LoadedPlaybook } from '../core/playbook.ts';
import type { Asks, Message, OutOfMarket, Understanding } from '../core/proposals.ts';
import type { QualificationRecord, Status } from '../core/record.ts';
import type { Dispatch, Move, TurnDecision } from '../core/turn.ts';

/** What an extractor is given: the message to read, and all that helps to read it. */
export interface Utterance {
  /** The conversation so far; `messages[index]` is the one to understand. */
  messages: readonly Message[];
  index: number;
  /** `visitor`: the writer speaks of themselves. `rep`: a rep writes or pastes about a contact, in the third person or as speaker lines. */
  kind: 'visitor' | 'rep';
  /** What the bot asked last, null when it asked nothing or it is not known (then the bot's words tell). */
  asked: Asks | null;
  /** The language of the conversation so far. */
  language: string | null;
  /** The day that "next month" starts from, ISO instant. */
  now: string;
  /** What is known already, for pronouns and corrections. */
  record: QualificationRecord;
  /** Why the other side is not in the market, when an earlier message showed it. */
  outOfMarket: OutOfMarket | null;
  playbook: LoadedPlaybook;
}

/** Reads one message. Never throws for what people write; throws `unreachable` when an outside model does not answer. */
export interface Extractor {
  name: string;
  understand(utterance: Utterance): Promise<Understanding>;
  /** Gets ready what the first message would wait for; blocks for up to a second a language, and at once when it is ready. */
  warm?(): void;
}

/** What turns gave back, by the dedupe id they were asked under; the answers are plain JSON values. */
export type Answers = ReadonlyMap<string, unknown>;

/**
 * What one turn writes, all of it or nothing of it: the conversation, which ends with the messages in `added`; the move and why; rows of
 * the outbox, delivered later and in this order for each desk; conversations to begin beside this one, unless they exist already.
 */
export interface TurnChange extends Omit<TurnDecision, 'refused'> {
  /** The instant of the turn. */
  at: string;
  /** Given back when one of their ids comes again. */
  answers: Answers;
}

/** One turn's exclusive hold on one conversation. It runs out by itself: a crash holds nothing up. Once another took it, its fence is old. */
export interface Lease {
  conversation: Conversation;
  /** Strictly greater than that of every earlier lease on this conversation. */
  fence: number;
  /** Atomic and durable: after it returns the turn survives a power cut. Throws `conflict` when the lease was lost, writing nothing. */
  commit(change: TurnChange): Promise<void>;
  /** Gives the hold up without writing; does nothing after a commit. */
  release(): Promise<void>;
}

export type Opened =
  /** `earlier` holds the answers of those ids that were answered before: they are not to be taken again. */
  | { opened: 'lease'; lease: Lease; earlier: Answers }
  /** Every one of the ids was answered before: the same answers, no second turn, also while another turn is under way. */
  | { opened: 'earlier'; earlier: Answers }
  /** Another turn holds the conversation; try again after `retryMs`. */
  | { opened: 'busy'; retryMs: number }
  | { opened: 'unknown' };

/** A row of the outbox: one thing to bring to one desk, at least once. */
export interface OutboxItem {
  id: string;
  conversationId: string;
  dispatch: Dispatch;
  /** Tries so far, this one not counted. */
  attempts: number;
  createdAt: string;
  fence: number;
}

/** How a try ended. `retry` comes back at `at`; `park` stops trying and stays visible until a person restarts it. */
export type Settlement = { settled: 'done' } | { settled: 'retry'; at: string; why: string } | { settled: 'park'; why: string };

export interface ConversationSummary {
  id: string;
  kind: Conversation['kind'];
  status: Status;
  score: number;
  updatedAt: string;
  handoff: Handoff | null;
}

/** A small named cupboard for an adapter's own facts (message ids of cards, installations); never for conversations. */
export interface Shelf {
  /** Null when nothing stands there. */
  get(key: string): Promise<unknown>;
  /**
   * Atomic; tells whether it wrote. `ifAbsent` writes only where nothing stands; `until` lets the entry run out, by the store's clock;
   * `about` names the conversation that the entry is erased with: where there is no such conversation nothing is written.
   */
  put(key: string, value: unknown, options?: { ifAbsent?: boolean; until?: string; about?: string }): Promise<boolean>;
  remove(key: string): Promise<void>;
  keys(prefix: string): Promise<string[]>;
}

/**
 * Where conversations live. Every promise below is proved by test/contract/store.ts for each adapter. All instants are as toISOString
 * gives them and come from the caller, so that a trial can run under another clock.
 */
export interface Store {
  /** Atomic; `conflict` when the id exists. */
  create(change: TurnChange): Promise<void>;
  /** Takes the lease, or says why not; a turn may carry several dedupe ids, one for each message of a burst. Never waits. */
  open(conversationId: string, dedupeIds: readonly string[], now: string): Promise<Opened>;
  /** Committed state only; null when there is none. Takes no lease. */
  read(conversationId: string): Promise<Conversation | null>;
  /** Every turn's move and reason, oldest first. */
  moves(conversationId: string): Promise<{ at: string; move: Move; why: TurnDecision['why'] }[]>;
  /** Latest change first; at most `limit`. `before` is the last one of the page that came before. */
  list(filter: {
    handoff?: Handoff['state'][];
    owner?: Pick<Rep, 'id' | 'via'>;
    before?: Pick<ConversationSummary, 'id' | 'updatedAt'>;
    limit: number;
  }): Promise<ConversationSummary[]>;
  /** All conversations, oldest first, in bounded memory. */
  all(): AsyncIterable<Conversation>;
  /** Removes the conversation and all that was derived from it, for good; leads it referred stay, without its name. False: there was none. */
  erase(conversationId: string): Promise<boolean>;
  /** Due items, oldest first, held until `heldUntil`. One waits while an earlier one of its conversation and desk is not done or parked. */
  take(now: string, heldUntil: string, limit: number): Promise<OutboxItem[]>;
  /** Ends a try; ignored (false) when the hold was lost meanwhile. */
  settle(item: OutboxItem, settlement: Settlement, now: string): Promise<boolean>;
  /** For an operator: how many rows wait, due or not yet, and the parked ones with their reasons (the oldest 100). */
  outbox(): Promise<{ waiting: number; parked: { id: string; conversationId: string; why: string; since: string }[] }>;
  /** Puts a parked row back in the queue; false when it is not parked. */
  restart(itemId: string, now: string): Promise<boolean>;
  shelf(name: string): Shelf;
  /** Throws `store-unusable` when it cannot read and write now. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** What a desk is given with each item. */
export interface Delivery {
  item: OutboxItem;
  conversation: Conversation;
  /** Made fresh from the record when it is delivered. */
  brief: Brief;
}

export type Delivered =
  | { delivered: true }
  /** Not now: `retryAfterMs` when the other side named a wait. `final` means that trying again cannot help. */
  | { delivered: false; why: string; retryAfterMs?: number; final?: boolean };

/** Where handoffs land. `deliver` may be called twice with the same item id and must then have one effect on people. */
export interface Desk {
  name: string;
  /** The language its reps read; the conversation's when left out. */
  language?: string;
  deliver(delivery: Delivery): Promise<Delivered>;
}

/** Wakes whoever shows a conversation when something was committed to it. Lossy by design: listeners read the store. */
export interface Bell {
  ring(conversationId: string): void;
  /** Returns what stops the listening. */
  listen(conversationId: string, heard: () => void): () => void;
  listenToAll(heard: (conversationId: string) => void): () => void;
}

/** Tells the operator. The facts are names, ids, codes and counts: never the words of a visitor, never a secret. */
export type Log = (
  level: 'debug' | 'info' | 'warn' | 'error',
  event: string,
  facts: Readonly<Record<string, string | number | boolean>>,
) => void;

/** ISO instant of now; the only clock. */
export type Clock = () => string;

/** What an operator is told of one thing: `off` is not configured, which is no fault; `next` is the exact next step. */
export interface Check {
  what: string;
  state: 'ok' | 'off' | 'wrong';
  found: string;
  next: string | null;
}
