import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { BotError } from '../core/errors.ts';

/** How much one visitor may ask of the server; each is `points` within `seconds`. */
const WEB_LIMITS = {
  /** Conversations begun from one address. */
  conversationsPerAddress: { points: 30, seconds: 600 },
  /** Messages sent from one address, over all its conversations: an office behind one address shares it. */
  messagesPerAddress: { points: 240, seconds: 60 },
  /** Messages sent in one conversation. */
  messagesPerConversation: { points: 40, seconds: 60 },
} as const;

export type WebLimits = { [K in keyof typeof WEB_LIMITS]: { points: number; seconds: number } };

/** Counts one use of `name` by `key`; throws `too-many`, with the seconds to wait, when there were more than allowed. */
export type Allow = (name: keyof WebLimits, key: string) => Promise<void>;

/** Limits held in this process's memory: on one machine they are exact, on several each node counts for itself. */
export function webLimits(limits: WebLimits = WEB_LIMITS): Allow {
  const limiter = ({ points, seconds }: { points: number; seconds: number }) => new RateLimiterMemory({ points, duration: seconds });
  const limiters = {
    conversationsPerAddress: limiter(limits.conversationsPerAddress),
    messagesPerAddress: limiter(limits.messagesPerAddress),
    messagesPerConversation: limiter(limits.messagesPerConversation),
  };
  return async (name, key) => {
    try {
      await limiters[name].consume(key);
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      const wait = Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
      throw new BotError('too-many', `Too many requests. Try again in ${wait} seconds.`, { cause: { retryAfterSeconds: wait } });
    }
  };
}
