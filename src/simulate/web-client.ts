import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { BotError } from '../core/errors.ts';
import { STATUSES } from '../core/record.ts';

/** Times a request is sent again when the server says to wait. */
const MAX_WAITS = 20;

const WebMessages = z.object({
  messages: z.array(
    z.object({ id: z.string(), from: z.string(), text: z.string(), asks: z.string().nullable(), quickReplies: z.array(z.string()) }),
  ),
});
const Begun = WebMessages.extend({ id: z.string(), token: z.string() });
/** What the playground tells of a conversation. */
const Seen = z.object({
  record: z.object({ status: z.enum(STATUSES) }),
  handoff: z.object({ ledger: z.array(z.object({ event: z.string() })) }).nullable(),
});

export type Fetch = (input: string, init?: RequestInit) => Promise<Response> | Response;

/** One visitor's talk with a server over HTTP; `unreachable` names what the server did not answer. */
export async function beginTalk(baseUrl: string, language: string, send: Fetch) {
  async function ask<T>(path: string, schema: z.ZodType<T>, body?: unknown, token?: string): Promise<T> {
    for (let wait = 0; ; wait++) {
      const response = await send(new URL(path, baseUrl).href, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (response.ok) return schema.parse(await response.json());
      const isBusy = response.status === 429 || response.status === 503;
      if (!isBusy || wait === MAX_WAITS) {
        throw new BotError(
          'unreachable',
          `${path}: the server answered ${response.status}. simulate needs the playground: BANTR_PLAYGROUND=on.`,
        );
      }
      await sleep(1_000 * Number(response.headers.get('retry-after') ?? 1));
    }
  }

  const begun = await ask('/api/conversations', Begun, { language });
  let sent = 0;
  return {
    greeting: begun.messages,
    /** Sends a burst as people type it, one message right after the other, and gives the bot's answer to all of it. */
    async say(lines: readonly string[]) {
      const path = `/api/conversations/${begun.id}/messages`;
      const answers = await Promise.all(lines.map((text) => ask(path, WebMessages, { id: `said-${++sent}`, text }, begun.token)));
      return answers.flatMap(({ messages }) => messages.filter(({ from }) => from === 'bot'));
    },
    see: () => ask(`/api/playground/conversations/${begun.id}`, Seen, undefined, begun.token),
  };
}
