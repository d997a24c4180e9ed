import { setTimeout as sleep } from 'node:timers/promises';
import { writeBrief } from '../core/brief.ts';
import { BotError } from '../core/errors.ts';
import type { LoadedPlaybook } from '../core/playbook.ts';
import type { Bell, Clock, Delivered, Desk, Log, OutboxItem, Settlement, Store } from './ports.ts';

/** Items under way at once, over all desks. */
const MAX_IN_FLIGHT = 8;
/** The outbox is looked at this often even when no bell rings: retries fall due, and other processes write too. Milliseconds. */
const LOOK_EVERY_MS = 1_000;
/** A desk that has not answered by then has failed, milliseconds. */
const MAX_DELIVERY_MS = 45_000;
/** How long an item is held for one try, longer than a try may take: after a crash it comes back by itself. Milliseconds. */
const HOLD_MS = 60_000;
/** Tries before an item is parked: with the waits below they stretch over a day or two. */
export const MAX_TRIES = 18;
/** Before try n+1 waits a random time of up to `FIRST_WAIT_MS * 2^n`, at most `MAX_WAIT_MS`. */
export const FIRST_WAIT_MS = 2_000;
export const MAX_WAIT_MS = 12 * 3_600_000;
/** The longest wait that a desk may ask for. */
const MAX_ASKED_WAIT_MS = 24 * 3_600_000;
/** How long `stop` waits for what is under way, milliseconds. */
const MAX_STOP_MS = 10_000;

export interface DeliveryParts {
  store: Store;
  /** What is connected; each has its own name. */
  desks: readonly Desk[];
  loaded: LoadedPlaybook;
  bell: Bell;
  clock: Clock;
  log: Log;
  /** At least 0, less than 1; `Math.random` unless a test says otherwise. */
  random?: () => number;
}

/**
 * Brings what stands in the outbox to the desks from `start` to `stop`: at least once, in order for each conversation and desk, with
 * growing waits between the tries. What cannot be delivered is parked with its reason, never dropped. `stop` takes nothing new and
 * resolves when what was under way has ended, or was given up on after ten seconds: then it is tried again after the next start.
 */
export function deliver(parts: DeliveryParts): { start(): void; stop(): Promise<void> } {
  const { store, bell, clock, log } = parts;
  const underWay = new Set<Promise<void>>();
  let stopped = true;
  let sleepOn = () => {};
  let looking = Promise.resolve();
  let isLooking = false;
  let lookAgain = false;

  async function look(): Promise<void> {
    isLooking = true;
    try {
      while (lookAgain && !stopped && underWay.size < MAX_IN_FLIGHT) {
        lookAgain = false;
        const now = clock();
        for (const item of await store.take(now, after(now, HOLD_MS), MAX_IN_FLIGHT - underWay.size)) {
          const trying = tryOnce(parts, item).finally(() => {
            underWay.delete(trying);
            wake();
          });
          underWay.add(trying);
        }
      }
    } catch (error) {
      log('error', 'outbox cannot be read', { code: codeOf(error) });
    } finally {
      isLooking = false;
    }
  }

  function wake(): void {
    lookAgain = true;
    if (!isLooking) looking = look();
  }

  return {
    start() {
      if (!stopped) return;
      stopped = false;
      const silence = bell.listenToAll(wake);
      const timer = setInterval(wake, LOOK_EVERY_MS);
      sleepOn = () => {
        silence();
        clearInterval(timer);
      };
      wake();
    },
    async stop() {
      stopped = true;
      sleepOn();
      await looking;
      await Promise.race([Promise.all(underWay), sleep(MAX_STOP_MS, undefined, { ref: false })]);
    },
  };
}

async function tryOnce(parts: DeliveryParts, item: OutboxItem): Promise<void> {
  const { store, clock, log, random = Math.random } = parts;
  const facts = {
    item: item.id,
    conversation: item.conversationId,
    desk: item.dispatch.desk,
    kind: item.dispatch.kind,
    tries: item.attempts + 1,
  };
  try {
    const delivered = await bring(parts, item);
    const now = clock();
    const settlement = settle(delivered, item.attempts + 1, now, random());
    await store.settle(item, settlement, now);
    if (delivered.delivered) log('info', 'delivered', facts);
    else if (settlement.settled === 'park') log('error', 'parked', { ...facts, why: delivered.why });
    else log('warn', 'not delivered yet', { ...facts, why: delivered.why });
  } catch (error) {
    // The store failed: the item stays held and comes back when the hold runs out.
    log('error', 'delivery not settled', { ...facts, code: codeOf(error) });
  }
}

async function bring({ store, desks, loaded, clock, log }: DeliveryParts, item: OutboxItem): Promise<Delivered> {
  const desk = desks.find(({ name }) => name === item.dispatch.desk);
  if (!desk)
    return {
      delivered: false,
      final: true,
      why: `No desk named "${item.dispatch.desk}" is connected. Connect it, then restart this item.`,
    };
  const conversation = await store.read(item.conversationId);
  // Erased meanwhile: there is nothing left to bring, and nobody may be told of it.
  if (!conversation) return { delivered: true };
  const brief = writeBrief(conversation, loaded, desk.language ?? conversation.record.language, clock());
  const giveUp = new AbortController();
  try {
    return await Promise.race([
      desk.deliver({ item, conversation, brief }),
      sleep(MAX_DELIVERY_MS, { delivered: false, why: `No answer within ${MAX_DELIVERY_MS / 1000} s.` } as const, {
        signal: giveUp.signal,
      }),
    ]);
  } catch (error) {
    log('error', 'desk failed', { item: item.id, desk: desk.name, code: codeOf(error) });
    return { delivered: false, why: error instanceof BotError ? error.message : `The desk failed: ${codeOf(error)}.` };
  } finally {
    giveUp.abort();
  }
}

/** How a try ends after so many tries, this one counted; `chance` (0–1) spreads the retries of many items over the wait. */
export function settle(delivered: Delivered, tries: number, now: string, chance: number): Settlement {
  if (delivered.delivered) return { settled: 'done' };
  const { why, final = false, retryAfterMs = 0 } = delivered;
  if (final || tries >= MAX_TRIES) return { settled: 'park', why };
  const wait = chance * Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  return { settled: 'retry', at: after(now, Math.min(retryAfterMs, MAX_ASKED_WAIT_MS) + wait), why };
}

const after = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();

const codeOf = (error: unknown) => (error instanceof BotError ? error.code : error instanceof Error ? error.name : 'unexpected');
