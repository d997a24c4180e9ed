import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isOpen } from '../core/business-hours.ts';
import { decideTurn, startConversation } from '../core/decide-turn.ts';
import type { Conversation, Rep } from '../core/dialog-state.ts';
import { BotError } from '../core/errors.ts';
import type { LoadedPlaybook } from '../core/playbook.ts';
import type { Message } from '../core/proposals.ts';
import type { RepAction, TurnDecision, TurnEvent } from '../core/turn.ts';
import { gatherBursts } from './burst.ts';
import { type Details, identification } from './identified.ts';
import type { Answers, Bell, Clock, Extractor, Lease, Log, Store } from './ports.ts';
import { type Said, understandBurst } from './understand-burst.ts';

/** How long after a message the next one still belongs to the same turn, milliseconds. */
const COALESCE_MS = 700;
/** How long a turn waits for another one of its conversation: longer than a crashed turn's lease, milliseconds. */
export const MAX_BUSY_MS = 15_000;
/** Times a turn is taken again after another one took its lease away. */
const MAX_LOST_LEASES = 3;

/** What a turn gives back to whoever began it, and gives back again when the same id comes again. */
export interface Answer {
  /** What the bot answers; empty for all but the last message of a burst, while a rep has the conversation, and once it is closed. */
  messages: Message[];
  refused: TurnDecision['refused'];
}

/** The one way into a conversation. `not-found` when there is none; `busy` when its turn did not come in time: try again, same id. */
export interface Turns {
  /** Begins a conversation with the bot's greeting; under an `id` that exists already it gives the one that is there. */
  begin(opening: { id?: string | undefined; kind: Conversation['kind']; language: string; page: string | null }): Promise<Conversation>;
  /** A message of the visitor, or of the rep in a conversation with a rep. Short messages in a row are answered in one turn. */
  say(conversationId: string, said: { id: string; text: string; name?: string | undefined; wantsPerson: boolean }): Promise<Answer>;
  /** What the page knows of its visitor; the same again changes nothing. */
  identify(conversationId: string, details: Details): Promise<void>;
  /** What a rep does; what cannot be done comes back as `refused`. */
  act(conversationId: string, action: { id: string; by: Rep; act: RepAction }): Promise<Answer>;
}

export interface TurnParts {
  store: Store;
  extractor: Extractor;
  loaded: LoadedPlaybook;
  bell: Bell;
  clock: Clock;
  log: Log;
  /** 0 answers every message by itself; `COALESCE_MS` when left out. */
  coalesceMs?: number | undefined;
  /** Desks that are told of every handoff, beside the one that the playbook names. */
  alsoTold?: readonly string[] | undefined;
}

/** Every way a turn begins, all by the same road. */
export function takeTurns(parts: TurnParts): Turns {
  const { store, loaded, bell, clock, coalesceMs = COALESCE_MS } = parts;
  const takeTurn = road(parts);
  const sayInBurst = gatherBursts<Said>(coalesceMs, (conversationId, burst) => {
    const ids = burst.map(({ id }) => id);
    return takeTurn(conversationId, ids, (conversation, earlier) => {
      const unread = burst.filter(({ id }) => !earlier.has(id));
      return understandBurst(conversation, unread, { ...parts, now: clock() });
    });
  });

  return {
    async begin({ id = randomUUID(), kind, language, page }) {
      const now = clock();
      const { refused: _, ...opening } = startConversation({ id, kind, language, page, now, loaded });
      try {
        await store.create({ ...opening, at: now, answers: new Map() });
      } catch (error) {
        const there = isConflict(error) ? await store.read(id) : null;
        if (!there) throw error;
        return there;
      }
      bell.ring(id);
      return opening.conversation;
    },

    async say(conversationId, said) {
      return (await sayInBurst(conversationId, { ...said, at: clock() }, said.wantsPerson)) as Answer;
    },

    async identify(conversationId, details) {
      if (Object.values(details).every((value) => !value?.trim())) return;
      const id = `identified-${createHash('sha256').update(JSON.stringify(details)).digest('hex')}`;
      await takeTurn(conversationId, [id], async ({ messages }) => identification(details, { id, at: clock(), index: messages.length }));
    },

    async act(conversationId, { id, by, act }) {
      // The rep's name in it keeps a visitor's message from ever taking the place of the action.
      const dedupeId = `act ${by.via} ${by.id} ${id}`;
      const answers = await takeTurn(conversationId, [dedupeId], async () => ({ kind: 'rep', by, act }));
      return answers.get(dedupeId) as Answer;
    },
  };
}

/** The road of every turn: open → understand → decide → commit → ring the bell → answer. */
function road({ store, loaded, bell, clock, log, alsoTold = [] }: TurnParts) {
  return async (
    conversationId: string,
    ids: readonly string[],
    understand: (conversation: Conversation, earlier: Answers) => Promise<TurnEvent>,
  ): Promise<Answers> => {
    for (let lost = 0; ; lost++) {
      const { lease, earlier } = await hold(conversationId, ids);
      if (!lease) return earlier;
      try {
        const event = await understand(lease.conversation, earlier);
        const now = clock();
        const someoneThere = isOpen(loaded.playbook.hours, now);
        const { refused, ...change } = decideTurn(lease.conversation, event, { loaded, now, someoneThere });
        const unanswered = ids.filter((id) => !earlier.has(id));
        const answers = share({ messages: change.added.filter(({ from }) => from === 'bot'), refused }, unanswered);
        const dispatches = change.dispatches.flatMap((row) => [...new Set([row.desk, ...alsoTold])].map((desk) => ({ ...row, desk })));
        await lease.commit({ ...change, dispatches, at: now, answers });
        bell.ring(conversationId);
        log('info', 'turn taken', { conversation: conversationId, move: change.move.move, why: change.why.code });
        return new Map([...earlier, ...answers]);
      } catch (error) {
        if (!isConflict(error)) throw error;
        // Nothing of this turn was written: it is taken again on what the other one left.
        if (lost === MAX_LOST_LEASES) throw busy(conversationId);
      } finally {
        await lease.release();
      }
    }
  };

  async function hold(conversationId: string, ids: readonly string[]): Promise<{ lease: Lease | null; earlier: Answers }> {
    const until = Date.now() + MAX_BUSY_MS;
    for (;;) {
      const result = await store.open(conversationId, ids, clock());
      switch (result.opened) {
        case 'lease':
          return result;
        case 'earlier':
          return { lease: null, earlier: result.earlier };
        case 'unknown':
          throw new BotError('not-found', `There is no conversation ${conversationId}. Start a new one.`);
        case 'busy':
          if (Date.now() > until) throw busy(conversationId);
          await sleep(result.retryMs);
      }
    }
  }
}

/** What is said once is given once: the last of a burst gets the bot's messages, the ones before it an empty answer. */
function share(answer: Answer, ids: readonly string[]): Answers {
  const silence: Answer = { messages: [], refused: null };
  return new Map(ids.map((id) => [id, id === ids.at(-1) ? answer : silence]));
}

const busy = (conversationId: string) =>
  new BotError('busy', `Conversation ${conversationId} is busy. Send the same again, under the same id.`);

const isConflict = (error: unknown) => error instanceof BotError && error.code === 'conflict';
