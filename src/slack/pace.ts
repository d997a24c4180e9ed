import type { Clock } from '../turn/ports.ts';

/** Slack takes one message a second in a channel, milliseconds. */
export const BETWEEN_POSTS_MS = 1_000;

/** Turns for posting: each channel's come a second apart, and none before a wait that Slack asked for has passed. */
export interface Pace {
  /** Takes the channel's next turn and tells in how many milliseconds it is; null, taking none, when that is later than `patience`. */
  turn(channel: string, patience: number): number | null;
  /** Nothing is posted for so long, milliseconds. */
  hold(ms: number): void;
}

/** The turns of one workspace, kept in memory: on several servers each keeps its own, and Slack's answer makes up the difference. */
export function pace(clock: Clock): Pace {
  const taken = new Map<string, number>();
  let heldUntil = 0;
  return {
    turn(channel, patience) {
      const now = Date.parse(clock());
      const at = Math.max(now, heldUntil, (taken.get(channel) ?? 0) + BETWEEN_POSTS_MS);
      if (at - now > patience) return null;
      // Turns that are over limit nothing any more: without this the map would keep every thread and direct message for good.
      for (const [other, when] of taken) if (when + BETWEEN_POSTS_MS < now) taken.delete(other);
      taken.set(channel, at);
      return at - now;
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, Date.parse(clock()) + ms);
    },
  };
}
