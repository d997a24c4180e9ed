import { Hono } from 'hono';
import { z } from 'zod';
import { writeBrief } from '../core/brief.ts';
import { BotError } from '../core/errors.ts';
import { type LoadedPlaybook, spokenLanguage } from '../core/playbook.ts';
import { RepAction } from '../core/turn.ts';
import type { Clock, Store } from '../turn/ports.ts';
import type { Turns } from '../turn/take-turn.ts';
import { webMessage } from './web.ts';
import type { Tokens } from './web-token.ts';

/** Handoffs the playground lists at once. */
const MAX_HANDOFFS = 50;

/** A visitor to play in the playground: the lines they would type, one after the other. */
export const ReadyVisitor = z.strictObject({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  about: z.string(),
  lines: z.array(z.string()).min(2),
});
export type ReadyVisitor = z.infer<typeof ReadyVisitor>;

/** What the playground shows beside the chat. It reads records with the visitor's own token, so it is never served to the public. */
export function playground(parts: {
  turns: Turns;
  store: Store;
  loaded: LoadedPlaybook;
  tokens: Tokens;
  clock: Clock;
  visitors: ReadyVisitor[];
}): Hono {
  const { turns, store, loaded, tokens, clock, visitors } = parts;
  const app = new Hono().basePath('/api/playground');

  app.get('/visitors', (c) => c.json(visitors));

  app.get('/handoffs', async (c) => {
    const handoffs = await store.list({ handoff: ['waiting', 'claimed', 'declined', 'won', 'lost', 'not-qualified'], limit: MAX_HANDOFFS });
    return c.json({ handoffs });
  });

  app.get('/conversations/:id', async (c) => {
    const id = c.req.param('id');
    await tokens.check(id, c.req.header('authorization'));
    const [conversation, moves, outbox] = await Promise.all([store.read(id), store.moves(id), store.outbox()]);
    if (!conversation) throw new BotError('not-found', 'This conversation does not exist any more. Start a new one.');
    const last = moves.at(-1);
    const brief = writeBrief(conversation, loaded, spokenLanguage(loaded, c.req.query('language')), clock());
    return c.json({
      messages: conversation.messages.map(webMessage),
      record: conversation.record,
      handoff: conversation.handoff,
      phase: conversation.dialog.phase,
      brief,
      move: last?.move ?? null,
      why: last?.why ?? null,
      outbox,
    });
  });

  app.post('/conversations/:id/rep', async (c) => {
    const id = c.req.param('id');
    await tokens.check(id, c.req.header('authorization'));
    const parsed = z.object({ act: RepAction }).safeParse(await c.req.json().catch(() => null));
    if (!parsed.success)
      throw new BotError('bad-input', `The body must be {act: …} with an action of a rep: ${z.prettifyError(parsed.error)}`);
    const by = { id: 'playground', name: 'Alex', via: 'inbox' };
    const { refused } = await turns.act(id, { id: crypto.randomUUID(), by, act: parsed.data.act });
    return c.json({ refused });
  });

  return app;
}
