import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type { Conversation } from '../core/dialog-state.ts';
import { BotError } from '../core/errors.ts';
import { type LoadedPlaybook, spokenLanguage } from '../core/playbook.ts';
import type { Message } from '../core/proposals.ts';
import type { Bell, Store } from '../turn/ports.ts';
import type { Turns } from '../turn/take-turn.ts';
import type { Allow } from './limits.ts';
import type { Tokens } from './web-token.ts';

/** Longest message, in UTF-16 units; a page of call notes fits three times over. */
export const MAX_MESSAGE = 16_000;
/** Largest request body in bytes: a message of that length whose every character is escaped fits. */
export const MAX_BODY = 128 * 1024;
/** A comment line this often keeps proxies from closing a quiet stream, milliseconds. */
const HEARTBEAT_MS = 15_000;

const WebMessage = z
  .object({
    id: z.string(),
    from: z.enum(['bot', 'visitor', 'rep']),
    name: z.string().optional(),
    text: z.string(),
    asks: z.string().nullable().openapi({ description: 'The criterion or field that the message asks for.' }),
    quickReplies: z.array(z.string()),
    at: z.iso.datetime(),
  })
  .openapi('Message');
const Messages = z.object({ messages: z.array(WebMessage) }).openapi('Messages');
const Failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) }).openapi('Failure');

const NewConversation = z
  .strictObject({
    language: z
      .string()
      .max(35)
      .optional()
      .openapi({ description: 'A language tag; one that is not spoken here gets the first that is.', example: 'pl' }),
    page: z.string().max(2_000).optional().openapi({ description: "The page's address." }),
  })
  .openapi('NewConversation');
const NewMessage = z
  .strictObject({
    id: z.string().min(1).max(100).openapi({ description: 'Chosen by the client: the same id twice is one turn and the same answer.' }),
    text: z
      .string()
      .max(MAX_MESSAGE)
      .refine((text) => text.trim() !== '', 'must not be empty'),
    wants: z
      .literal('person')
      .optional()
      .openapi({ description: 'Set when a button asked for a person, so that the words need not be understood.' }),
  })
  .openapi('NewMessage');
const short = z.string().min(1).max(200);
const Identity = z
  .strictObject({ name: short, email: z.email().max(200), phone: short, company: short, jobTitle: short })
  .partial()
  .openapi('Identity');

const Params = z.object({ id: z.string().min(1).max(100) });
const json = <T extends z.ZodType>(schema: T, description: string) => ({ content: { 'application/json': { schema } }, description });
const failures = {
  400: json(Failure, 'The request does not have the form that is asked for.'),
  401: json(Failure, 'The token is missing, has expired or belongs to another conversation.'),
  404: json(Failure, 'No such conversation.'),
  413: json(Failure, 'The body is larger than 128 KiB.'),
  429: json(Failure, 'Too many requests; Retry-After says for how long.'),
  503: json(Failure, 'Busy or without a store; try again with the same message id.'),
};
const body = <T extends z.ZodType>(schema: T) => ({ body: { content: { 'application/json': { schema } }, required: true } });
const bearer = [{ conversation: [] }];

const routes = {
  begin: createRoute({
    method: 'post',
    path: '/api/conversations',
    summary: 'Begin a conversation',
    request: body(NewConversation),
    responses: { 201: json(Messages.extend({ id: z.string(), token: z.string() }), 'Begun; the messages are the greeting.'), ...failures },
  }),
  say: createRoute({
    method: 'post',
    path: '/api/conversations/{id}/messages',
    summary: 'Write a message and get the answer',
    security: bearer,
    request: { params: Params, ...body(NewMessage) },
    responses: { 200: json(Messages, "The bot's answer; empty while a person has the conversation."), ...failures },
  }),
  read: createRoute({
    method: 'get',
    path: '/api/conversations/{id}',
    summary: 'Read the conversation so far',
    security: bearer,
    request: { params: Params },
    responses: { 200: json(Messages, 'All messages, oldest first.'), ...failures },
  }),
  events: createRoute({
    method: 'get',
    path: '/api/conversations/{id}/events',
    summary: 'Follow the conversation',
    security: bearer,
    request: { params: Params, headers: z.object({ 'last-event-id': z.string().optional() }) },
    responses: {
      200: {
        content: { 'text/event-stream': { schema: z.string() } },
        description: 'Server-sent events: `message` (its id is the 1-based place of the message) and `phase`.',
      },
      ...failures,
    },
  }),
  identify: createRoute({
    method: 'post',
    path: '/api/conversations/{id}/identify',
    summary: 'Say who the visitor is, as the page knows it',
    security: bearer,
    request: { params: Params, ...body(Identity) },
    responses: { 204: { description: 'Kept, with the page as source.' }, ...failures },
  }),
  texts: createRoute({
    method: 'get',
    path: '/api/widget',
    summary: "The widget's words",
    request: { query: z.object({ language: z.string().max(35).optional() }) },
    responses: {
      200: json(
        z.object({ language: z.string(), company: z.string(), texts: z.record(z.string(), z.string()) }),
        'Words in the language, or in the first one spoken.',
      ),
      ...failures,
    },
  }),
};

/** The message as a visitor may see it: nothing of the record, the brief or the rep's account. */
export function webMessage({ id, from, name, text, asks, quickReplies, at }: Message): z.infer<typeof WebMessage> {
  return { id, from, ...(name && from === 'rep' ? { name } : {}), text, asks: asks ?? null, quickReplies: quickReplies ?? [], at };
}

/** Whether a visitor sees the message: what the page or a rep only noted down is an aside. */
const isShown = ({ aside }: Message) => aside !== true;

export interface WebParts {
  turns: Turns;
  store: Store;
  bell: Bell;
  loaded: LoadedPlaybook;
  tokens: Tokens;
  allow: Allow;
  /** The widget's words in a language; placeholders are filled in by the widget. */
  widgetTexts: (language: string) => Record<string, string>;
  /** The client's address, for the limits. */
  address: (c: Context) => string;
}

/** The widget's HTTP and SSE interface, as a part of a larger app. It throws `BotError`s; the app turns them into answers. */
export function webChannel({ turns, store, bell, loaded, tokens, allow, widgetTexts, address }: WebParts): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook(result) {
      if (result.success) return;
      const issues = result.error.issues.map((issue) => `${[result.target, ...issue.path].join('.')}: ${issue.message}`);
      throw new BotError('bad-input', `${issues.join('; ')}.`);
    },
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'conversation', { type: 'http', scheme: 'bearer' });
  app.use('/api/conversations/*', bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }));

  async function opened(id: string, c: Context): Promise<Conversation> {
    await tokens.check(id, c.req.header('authorization'));
    const conversation = await store.read(id);
    if (!conversation) throw new BotError('not-found', 'This conversation does not exist any more. Start a new one.');
    return conversation;
  }

  app.openapi(routes.begin, async (c) => {
    await allow('conversationsPerAddress', address(c));
    const { language, page } = c.req.valid('json');
    const conversation = await turns.begin({ kind: 'visitor', language: spokenLanguage(loaded, language), page: page ?? null });
    const token = await tokens.issue(conversation.id);
    return c.json({ id: conversation.id, token, messages: conversation.messages.filter(isShown).map(webMessage) }, 201);
  });

  app.openapi(routes.say, async (c) => {
    const { id } = c.req.valid('param');
    await tokens.check(id, c.req.header('authorization'));
    await allow('messagesPerAddress', address(c));
    await allow('messagesPerConversation', id);
    const { id: messageId, text, wants } = c.req.valid('json');
    const { messages } = await turns.say(id, { id: messageId, text, wantsPerson: wants === 'person' });
    return c.json({ messages: messages.map(webMessage) }, 200);
  });

  app.openapi(routes.read, async (c) => {
    const conversation = await opened(c.req.valid('param').id, c);
    return c.json({ messages: conversation.messages.filter(isShown).map(webMessage) }, 200);
  });

  app.openapi(routes.identify, async (c) => {
    const { id } = c.req.valid('param');
    await tokens.check(id, c.req.header('authorization'));
    await allow('messagesPerConversation', id);
    const { name, email, phone, company, jobTitle } = c.req.valid('json');
    await turns.identify(id, {
      'contact.name': name,
      'contact.email': email,
      'contact.phone': phone,
      'company.name': company,
      'contact.jobTitle': jobTitle,
    });
    return c.body(null, 204);
  });

  app.openapi(routes.events, async (c) => {
    const { id } = c.req.valid('param');
    await opened(id, c);
    const last = Number.parseInt(c.req.header('last-event-id') ?? '0', 10);
    // Proxies that buffer would hold every message back.
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      let sent = Number.isFinite(last) && last > 0 ? last : 0;
      let phase = '';
      let wake = () => {};
      let rung = false;
      const unlisten = bell.listen(id, () => {
        rung = true;
        wake();
      });
      stream.onAbort(() => wake());
      try {
        while (!stream.aborted) {
          rung = false;
          const conversation = await store.read(id);
          if (!conversation) break;
          for (const message of conversation.messages.slice(sent)) {
            sent += 1;
            if (!isShown(message)) continue;
            await stream.writeSSE({ event: 'message', id: String(sent), data: JSON.stringify(webMessage(message)) });
          }
          if (conversation.dialog.phase !== phase) {
            phase = conversation.dialog.phase;
            await stream.writeSSE({ event: 'phase', data: JSON.stringify({ phase }) });
          }
          const heard = await new Promise<boolean>((resolve) => {
            const timer = setTimeout(() => resolve(false), HEARTBEAT_MS);
            wake = () => {
              clearTimeout(timer);
              resolve(true);
            };
            if (rung || stream.aborted) wake();
          });
          if (!heard) await stream.write(': still here\n\n');
        }
      } finally {
        unlisten();
      }
    });
  });

  app.openapi(routes.texts, (c) => {
    const language = spokenLanguage(loaded, c.req.valid('query').language);
    return c.json({ language, company: loaded.playbook.company.name, texts: widgetTexts(language) }, 200);
  });

  return app;
}

/** For `bodyLimit`: what is too large is refused with its name, before it is read. */
function tooLarge(): never {
  throw new BotError(
    'too-large',
    `The request is larger than ${MAX_BODY / 1024} KiB; a message may have ${MAX_MESSAGE} characters. Send it in parts.`,
  );
}
