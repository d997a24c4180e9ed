import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { BOT_SCOPES } from '../../../src/slack/manifest.ts';
import { faultsIn } from './block-kit.ts';

export const TEAM = 'T000000001';
export const SIGNING_SECRET = 'a-signing-secret-of-the-app';
export const BOT_TOKEN = 'xoxb-test';

/** How Slack fails: never reached; done but the answer lost; done but answered with its own fault; limited for so many seconds. */
export type Fault = { fault: 'unreachable' | 'answer-lost' | 'done-but-500' } | { fault: 'limited'; seconds: number };
export interface Call {
  method: string;
  body: Record<string, unknown>;
  at: number;
}
export interface Said {
  ts: string;
  thread_ts?: string;
  user: string;
  text: string;
  blocks?: { type: string; elements?: unknown[] }[];
  metadata?: { event_payload: { key: string } };
  edited?: object;
}

/**
 * Slack as the bot sees it: `emulate` keeps channels, messages and windows; the wire in front of it adds what it lacks (a user's locale,
 * the scopes header, response URLs, the opening of Socket Mode), fails when it is told to, and refuses blocks that the real Slack would.
 */
export async function slackSide(socketUrl: () => string = () => '') {
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        team: { name: 'Zefir', domain: 'zefir' },
        users: [{ name: 'bantr' }, { name: 'alex', real_name: 'Alex Kim' }, { name: 'ola', real_name: 'Ola Nowak' }],
        channels: [{ name: 'handoffs' }, { name: 'managers' }, { name: 'sales' }],
        tokens: [{ token: BOT_TOKEN, user: 'bantr', scopes: [...BOT_SCOPES, 'channels:read', 'users:read'] }],
      },
    } as never,
  });
  const calls: Call[] = [];
  const whispers: { text: string; blocks?: object[] }[] = [];
  const faults: { method: string; fault: Fault }[] = [];
  const locales = new Map<string, string>();
  let heard: (channel: string) => void = () => {};
  let scopes: readonly string[] = BOT_SCOPES;

  async function forward(method: string, headers: Record<string, string>, body: string): Promise<{ status: number; text: string }> {
    const ask = () => fetch(`${emulator.url}/api/${method}`, { method: 'POST', headers, body });
    // The emulator closes idle connections just when they may be used again; nothing was taken in then.
    const answer = await ask().catch(ask);
    return { status: answer.status, text: await answer.text() };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const path = new URL(request.url ?? '/', 'http://slack').pathname;
    const send = (body: object | string, status = 200, headers = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(typeof body === 'string' ? body : JSON.stringify(body));
    if (path.startsWith('/respond/')) {
      whispers.push(JSON.parse(raw));
      return void send({ ok: true });
    }
    const method = path.replace('/api/', '');
    const body = Object.fromEntries(
      [...new URLSearchParams(raw)].map(([key, value]) => [key, /^[[{]/.test(value) ? JSON.parse(value) : value]),
    );
    calls.push({ method, body, at: Date.now() });
    const next = faults.findIndex((one) => one.method === method);
    const fault = next < 0 ? undefined : faults.splice(next, 1)[0]?.fault;
    if (fault?.fault === 'unreachable') return void request.socket.destroy();
    if (fault?.fault === 'limited') return void send({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': String(fault.seconds) });
    if (request.headers.authorization === 'Bearer xoxb-wrong') return void send({ ok: false, error: 'invalid_auth' });
    if (method === 'apps.connections.open') return void send({ ok: true, url: socketUrl() });
    const wrong = faultsIn(method, body);
    if (wrong.length > 0) return void send({ ok: false, error: 'invalid_blocks', response_metadata: { messages: wrong } });
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([key, value]) =>
        ['authorization', 'content-type'].includes(key) ? [[key, String(value)]] : [],
      ),
    );
    const { status, text } = await forward(method, headers, raw);
    if (method === 'chat.postMessage') heard(String(body.channel));
    if (fault?.fault === 'answer-lost') return void request.socket.destroy();
    if (fault?.fault === 'done-but-500') return void send({ ok: false, error: 'internal_error' });
    const json = JSON.parse(text);
    if (method === 'users.info' && json.user) json.user.locale = locales.get(json.user.id) ?? 'en-US';
    send(json, status, method === 'auth.test' ? { 'x-oauth-scopes': scopes.join(',') } : {});
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.keepAliveTimeout = 120_000;
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  async function call<T>(method: string, body: Record<string, string> = {}): Promise<T> {
    const headers = { authorization: `Bearer ${BOT_TOKEN}`, 'content-type': 'application/x-www-form-urlencoded' };
    return JSON.parse((await forward(method, headers, String(new URLSearchParams(body)))).text) as T;
  }
  const named = async (method: string, list: string) =>
    Object.fromEntries((await call<Record<string, { id: string; name: string }[]>>(method))[list]!.map(({ id, name }) => [name, id]));
  const channels = await named('conversations.list', 'channels');
  const users = await named('users.list', 'members');

  return {
    url,
    apiUrl: `${url}/api/`,
    calls,
    whispers,
    channels,
    users,
    emulator: emulator.url,
    /** Called for every message that is posted, before it is answered. */
    onPosted: (listener: (channel: string) => void) => {
      heard = listener;
    },
    setScopes: (granted: readonly string[]) => {
      scopes = granted;
    },
    /** The next call of that method fails so; several stand in line. */
    fail: (method: string, fault: Fault) => void faults.push({ method, fault }),
    /** Slack goes away: nothing listens where it was, until it comes back there. */
    async goAway() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    comeBack: () => listen(port),
    setLocale: (user: string, locale: string) => void locales.set(user, locale),
    /** What stands in a channel (oldest first), or in one of its threads without its root. */
    async said(channel: string, thread?: string): Promise<Said[]> {
      if (thread === undefined)
        return (await call<{ messages: Said[] }>('conversations.history', { channel, limit: '1000' })).messages.toReversed();
      return (await call<{ messages: Said[] }>('conversations.replies', { channel, ts: thread })).messages.filter(
        ({ ts }) => ts !== thread,
      );
    },
    trigger: async (user: string) => (await call<{ trigger_id: string }>('views.generateTriggerId', { user_id: user })).trigger_id,
    callsOf: (method: string) => calls.filter((one) => one.method === method).map(({ body }) => body),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}
export type SlackSide = Awaited<ReturnType<typeof slackSide>>;

/** A request as Slack signs it. */
export function signed(body: string, contentType: string, { at = Date.now(), secret = SIGNING_SECRET } = {}): RequestInit {
  const timestamp = String(Math.floor(at / 1_000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return {
    method: 'POST',
    body,
    headers: { 'content-type': contentType, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature },
  };
}

/** All words in blocks, as a reader would read them. */
export function textIn(part: unknown): string {
  if (Array.isArray(part)) return part.map(textIn).join('');
  if (part === null || typeof part !== 'object') return '';
  return Object.entries(part)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : textIn(value)))
    .join('');
}
