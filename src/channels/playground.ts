import { Hono } from 'hono';
import { z } from 'zod';
import { assess } from '../core/assess.ts';
import { writeBrief } from '../core/brief.ts';
import { BotError } from '../core/errors.ts';
import { factsOf } from '../core/fields.ts';
import { type LoadedPlaybook, spokenLanguage } from '../core/playbook.ts';
import { FIELDS, type FieldName, type QualificationRecord } from '../core/record.ts';
import { say, sayValue } from '../core/say.ts';
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

/** Every known value by itself, as people read it in that language, with the words that prove it. */
function factsAsRead(record: QualificationRecord, loaded: LoadedPlaybook, language: string) {
  return (Object.keys(FIELDS) as FieldName[]).flatMap((field) =>
    factsOf(record, field).map(({ value, source, confidence, evidence }) => {
      const label = say(`field.${field}`, language, loaded);
      return { field, label, text: sayValue(field, value, language, loaded), source, confidence, evidence };
    }),
  );
}

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
    const language = spokenLanguage(loaded, c.req.query('language'));
    const now = clock();
    const record = assess(conversation.record, { outOfMarket: conversation.dialog.outOfMarket, now, loaded, language });
    return c.json({
      messages: conversation.messages.map(webMessage),
      record,
      facts: factsAsRead(record, loaded, language),
      handoff: conversation.handoff,
      phase: conversation.dialog.phase,
      brief: writeBrief(conversation, loaded, language, now),
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
