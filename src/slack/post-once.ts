import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Clock, Delivered, Store } from '../turn/ports.ts';
import type { Answer } from './api.ts';
import type { Post } from './blocks.ts';
import type { Workspace } from './workspaces.ts';

/** The longest wait for a channel's turn while a post is held, milliseconds: less than a delivery may take. */
const PATIENCE_MS = 25_000;
/** Days for which it is remembered that something was posted: longer than the outbox tries. */
const REMEMBERED_DAYS = 14;
/** Messages looked through, newest first, for one that may have been posted already, and pages of them. */
const LOOK_THROUGH = { page: 200, pages: 5 };
const EVENT_TYPE = 'bantr_post';

/** What is known of a post: where it stands, or that it was tried and may stand there. */
const Known = z.union([z.object({ ts: z.string(), channel: z.string() }), z.object({ tried: z.string() })]);

const Posted = z.object({ ts: z.string(), channel: z.string() });
const Page = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z
        .object({ event_payload: z.record(z.string(), z.unknown()) })
        .partial()
        .optional(),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string() }).partial().optional(),
});

export interface Where {
  workspace: Workspace;
  /** A channel, or a user for their direct messages. */
  channel: string;
  thread: string | null;
}

export type PostedOnce = { posted: true; ts: string; channel: string } | (Extract<Delivered, { delivered: false }> & { posted: false });

/** Posts under a key that is the same at every try. */
export type PostOnce = (key: string, about: string, where: Where, post: Post) => Promise<PostedOnce>;

/**
 * Posting that has one effect however often it is tried with the same key. The attempt is written down before it is made; when its outcome
 * was never learnt, the channel is looked through for the message (its metadata bears the key) before it is posted again. Keeps the
 * channel's pace; `about` names the conversation that the memory of it is erased with.
 */
export function postOnce({
  store,
  clock,
  wait = sleep,
}: {
  store: Store;
  clock: Clock;
  wait?: (ms: number) => Promise<unknown>;
}): PostOnce {
  const shelf = store.shelf('slack-posts');

  async function remember(key: string, about: string, known: z.infer<typeof Known>): Promise<void> {
    const until = new Date(Date.parse(clock()) + REMEMBERED_DAYS * 86_400_000).toISOString();
    await shelf.put(key, known, { about, until });
  }

  return async (key, about, where, post) => {
    const { workspace, channel, thread } = where;
    const known = Known.nullable().parse(await shelf.get(key));
    if (known && 'ts' in known) return { posted: true, ...known };
    if (known) {
      const found = await find(key, where);
      if (!found.ok) return notPosted(workspace, found);
      if (found.posted) {
        await remember(key, about, found.posted);
        return { posted: true, ...found.posted };
      }
    }
    const turn = workspace.pace.turn(channel, PATIENCE_MS);
    if (turn === null) return { posted: false, delivered: false, why: 'The channel has its turn later.', retryAfterMs: PATIENCE_MS };
    if (turn > 0) await wait(turn);
    await remember(key, about, { tried: clock() });
    const answer = await workspace.call('chat.postMessage', {
      channel,
      ...post,
      ...(thread ? { thread_ts: thread } : {}),
      metadata: { event_type: EVENT_TYPE, event_payload: { key } },
      unfurl_links: false,
      unfurl_media: false,
      link_names: false,
      parse: 'none',
    });
    if (answer.ok) {
      const posted = Posted.parse(answer.body);
      await remember(key, about, posted);
      return { posted: true, ...posted };
    }
    if (!answer.perhapsDone) await shelf.remove(key);
    return notPosted(workspace, answer);
  };
}

/** A failed call as the outbox wants it; a wait that Slack asked for holds the whole workspace. */
export function notPosted(
  { pace }: Workspace,
  { why, retryAfterMs, final }: Extract<Answer, { ok: false }>,
): PostedOnce & { posted: false } {
  if (retryAfterMs !== undefined) pace.hold(retryAfterMs);
  return { posted: false, delivered: false, why: `Slack: ${why}.`, final, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

async function find(
  key: string,
  { workspace, channel, thread }: Where,
): Promise<{ ok: true; posted: z.infer<typeof Posted> | null } | Extract<Answer, { ok: false }>> {
  const [method, which] = thread ? ['conversations.replies', { channel, ts: thread }] : ['conversations.history', { channel }];
  let cursor = '';
  for (let page = 0; page < LOOK_THROUGH.pages; page++) {
    const answer = await workspace.call(method, {
      ...which,
      include_all_metadata: true,
      limit: LOOK_THROUGH.page,
      ...(cursor ? { cursor } : {}),
    });
    // A direct message that was never opened has no history: nothing can stand there.
    if (!answer.ok && answer.why === 'channel_not_found' && channel.startsWith('U')) return { ok: true, posted: null };
    if (!answer.ok) return answer;
    const { messages, response_metadata } = Page.parse(answer.body);
    const found = messages.find(({ metadata }) => metadata?.event_payload?.key === key);
    if (found) return { ok: true, posted: { ts: found.ts, channel } };
    cursor = response_metadata?.next_cursor ?? '';
    if (!cursor) break;
  }
  return { ok: true, posted: null };
}
