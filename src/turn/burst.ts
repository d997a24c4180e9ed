import type { Answers } from './ports.ts';

/** Messages that one turn answers at most. */
export const MAX_BURST = 10;
/** However steadily somebody writes, the first message of a burst waits no longer than this for its turn, milliseconds. */
const MAX_GATHER_MS = 4_000;

interface Burst<Item> {
  items: Item[];
  /** Begins the turn after so many quiet milliseconds. */
  rest(ms: number): void;
  taken: Promise<Answers>;
}

/**
 * People write one thought in several short messages. Whatever is said in a conversation within `quietMs` of the message before it, or
 * while the turn before is under way, is taken together; one conversation has one turn at a time. Each caller gets what `take` answered
 * to its id; the same id twice in a burst is one item. `atOnce` ends the waiting.
 */
export function gatherBursts<Item extends { id: string }>(
  quietMs: number,
  take: (conversationId: string, items: Item[]) => Promise<Answers>,
): (conversationId: string, item: Item, atOnce: boolean) => Promise<unknown> {
  const gathering = new Map<string, Burst<Item>>();
  const underWay = new Map<string, Promise<unknown>>();

  function begin(conversationId: string): Burst<Item> {
    const items: Item[] = [];
    const quiet = Promise.withResolvers<void>();
    const latest = Date.now() + MAX_GATHER_MS;
    let timer: NodeJS.Timeout | undefined;
    const rest = (ms: number) => {
      clearTimeout(timer);
      if (ms <= 0) quiet.resolve();
      else timer = setTimeout(quiet.resolve, Math.min(ms, latest - Date.now()));
    };
    const before = underWay.get(conversationId);
    const taken = (async () => {
      await quiet.promise;
      await before?.catch(() => {});
      if (gathering.get(conversationId)?.items === items) gathering.delete(conversationId);
      return take(conversationId, items);
    })();
    const forget = () => {
      if (underWay.get(conversationId) === taken) underWay.delete(conversationId);
    };
    taken.then(forget, forget);
    underWay.set(conversationId, taken);
    return { items, rest, taken };
  }

  return async (conversationId, item, atOnce) => {
    let burst = gathering.get(conversationId);
    if (!burst || burst.items.length === MAX_BURST) {
      burst = begin(conversationId);
      gathering.set(conversationId, burst);
    }
    if (burst.items.every(({ id }) => id !== item.id)) burst.items.push(item);
    burst.rest(atOnce || burst.items.length === MAX_BURST ? 0 : quietMs);
    return (await burst.taken).get(item.id);
  };
}
