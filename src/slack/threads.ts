import { z } from 'zod';
import type { Store } from '../turn/ports.ts';

/** Days after which a thread in which nothing more happened is forgotten. */
const KEPT_DAYS = 180;

/** Where a conversation is held in Slack: `thread` is null where it is written at the top of a direct message. */
export const Place = z.object({
  team: z.string().nullable(),
  channel: z.string(),
  thread: z.string().nullable(),
  /** The message that shows the record, brought up to date in place. */
  card: z.string().nullable(),
  /** What those who read it read. */
  language: z.string(),
  /** How many of the conversation's messages have been shown there, and how many lines of the handoff's ledger. */
  shown: z.int().min(0),
  told: z.int().min(0).default(0),
  /** Tells the card as it was last drawn from another. */
  drawn: z.string().default(''),
});
export type Place = z.infer<typeof Place>;

/** A rep is asked about a contact (`interview`), or a handoff is worked on and its visitor talked with (`handoff`). */
export type Purpose = 'interview' | 'handoff';
const Held = z.object({ conversation: z.string(), purpose: z.enum(['interview', 'handoff']) });

/** Which thread holds which conversation, both ways. */
export interface Threads {
  placeOf(conversation: string, purpose: Purpose): Promise<Place | null>;
  heldAt(at: Pick<Place, 'channel' | 'thread'>): Promise<z.infer<typeof Held> | null>;
  /** Kept until the conversation is erased, or for half a year after the last time. */
  keep(conversation: string, purpose: Purpose, place: Place, now: string): Promise<void>;
  /** Every conversation that has a thread for this. */
  all(purpose: Purpose): Promise<string[]>;
}

/** Threads, kept on the shelf `slack-threads`. */
export function threads(store: Store): Threads {
  const shelf = store.shelf('slack-threads');
  const at = ({ channel, thread }: Pick<Place, 'channel' | 'thread'>) => `at:${channel}:${thread ?? 'top'}`;
  return {
    async placeOf(conversation, purpose) {
      return Place.nullable().parse(await shelf.get(`${purpose}:${conversation}`));
    },
    async heldAt(place) {
      return Held.nullable().parse(await shelf.get(at(place)));
    },
    async keep(conversation, purpose, place, now) {
      const until = new Date(Date.parse(now) + KEPT_DAYS * 86_400_000).toISOString();
      await shelf.put(`${purpose}:${conversation}`, place, { about: conversation, until });
      await shelf.put(at(place), { conversation, purpose }, { about: conversation, until });
    },
    async all(purpose) {
      return (await shelf.keys(`${purpose}:`)).map((key) => key.slice(purpose.length + 1));
    },
  };
}
