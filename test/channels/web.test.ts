import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, bot } from '../../src/bot.ts';
import { MAX_BODY, MAX_MESSAGE } from '../../src/channels/web.ts';
import { settings } from '../../src/config.ts';
import { serverApp } from '../../src/server.ts';
import { freshFolder } from '../run-bantr.ts';

const NOW = '2026-11-23T10:00:00Z';
const environment = {
  BANTR_DATA: freshFolder(),
  BANTR_LOG: 'silent',
  BANTR_COALESCE_MS: '0',
  BANTR_NOW: NOW,
  BANTR_ORIGINS: 'https://shop.example',
};

let running: Bot;
let app: ReturnType<typeof serverApp>;

beforeAll(async () => {
  const chosen = settings(environment);
  running = await bot(chosen);
  app = serverApp(running, chosen);
});
afterAll(() => running.close());

interface Sent {
  token?: string | undefined;
  headers?: Record<string, string>;
}

async function call(method: string, path: string, body?: unknown, { token, headers }: Sent = {}) {
  const answer = await app.request(path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
}
const begin = async (language = 'en') =>
  (await call('POST', '/api/conversations', { language })).body as { id: string; token: string; messages: { id: string; text: string }[] };
const say = (chat: { id: string; token: string }, id: string, text: string) =>
  call('POST', `/api/conversations/${chat.id}/messages`, { id, text }, chat);

describe('a conversation over HTTP', () => {
  it('begins with a greeting that says it is a bot, in the language asked for', async () => {
    const english = await call('POST', '/api/conversations', { language: 'en-GB', page: 'https://shop.example/pricing' });
    expect(english.status).toBe(201);
    expect(english.body.messages[0].text).toMatch(/bot|assistant/i);
    expect((await begin('pl')).messages[0]?.text).toMatch(/bot|asystent/i);
  });

  it('speaks the first language of the playbook to whoever asks for one it does not know', async () => {
    expect((await begin('xx')).messages[0]?.text).toBe((await begin('en')).messages[0]?.text);
  });

  it('answers the same message id with the same answer and takes one turn', async () => {
    const chat = await begin();
    const first = await say(chat, 'm1', 'We lose tickets in a shared inbox and need a help desk.');
    const second = await say(chat, 'm1', 'We lose tickets in a shared inbox and need a help desk.');
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
    const { body } = await call('GET', `/api/conversations/${chat.id}`, undefined, chat);
    expect(body.messages.filter(({ from }: { from: string }) => from === 'visitor')).toHaveLength(1);
  });

  it('never gives the record, the brief or the reasons to a visitor', async () => {
    const chat = await begin();
    const { body } = await say(chat, 'm1', 'We need a help desk for 40 agents. I decide. Our IT director is against it.');
    expect(Object.keys(body)).toEqual(['messages']);
    for (const message of body.messages) expect(Object.keys(message).sort()).toEqual(['asks', 'at', 'from', 'id', 'quickReplies', 'text']);
  });

  it('keeps what the page says of its visitor, and does not show it as their words', async () => {
    const chat = await begin();
    const said = await call('POST', `/api/conversations/${chat.id}/identify`, { name: 'Ada Byron', email: 'ada@mill.example' }, chat);
    expect(said.status).toBe(204);
    const stored = await running.store.read(chat.id);
    expect(stored?.record.contact).toMatchObject({
      name: { value: 'Ada Byron', source: 'crm' },
      email: { value: 'ada@mill.example', source: 'crm' },
    });
    const { body } = await call('GET', `/api/conversations/${chat.id}`, undefined, chat);
    expect(JSON.stringify(body)).not.toContain('ada@mill.example');
  });

  it('gets a person in one turn when the button asks for one, whatever the words', async () => {
    const chat = await begin();
    await call('POST', `/api/conversations/${chat.id}/messages`, { id: 'm1', text: 'Parlare con una persona', wants: 'person' }, chat);
    expect((await running.store.read(chat.id))?.handoff).toMatchObject({ because: 'person-asked', state: 'waiting' });
  });
});

describe('a conversation belongs to its token', () => {
  it.each([
    ['no token', undefined],
    ['a token that is none', 'abc.def.ghi'],
    ['a token signed by somebody else', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4IiwiZXhwIjo5OTk5OTk5OTk5fQ.Zm9yZ2Vk'],
  ])('is not read with %s', async (_, token) => {
    const chat = await begin();
    for (const path of [
      `/api/conversations/${chat.id}`,
      `/api/conversations/${chat.id}/events`,
      `/api/playground/conversations/${chat.id}`,
    ]) {
      const { status, body } = await call('GET', path, undefined, { token });
      expect([path, status, body.error.code]).toEqual([path, 401, 'not-allowed']);
    }
  });

  it("is not read or written with another conversation's token", async () => {
    const [mine, theirs] = [await begin(), await begin()];
    expect((await call('GET', `/api/conversations/${theirs.id}`, undefined, mine)).status).toBe(401);
    expect((await say({ id: theirs.id, token: mine.token }, 'm', 'hello')).status).toBe(401);
    expect((await running.store.read(theirs.id))?.messages.every(({ from }) => from === 'bot')).toBe(true);
  });

  it('is not read with a token that has run out', async () => {
    const chat = await begin();
    const later = settings({ ...environment, BANTR_NOW: '2027-11-23T10:00:00Z' });
    const other = await bot(later);
    const answer = await serverApp(other, later).request(`/api/conversations/${chat.id}`, {
      headers: { authorization: `Bearer ${chat.token}` },
    });
    expect([answer.status, (await answer.json()).error.message]).toEqual([401, 'The token has expired. Start a new conversation.']);
    await other.close();
  });

  it('is gone for good once it is erased', async () => {
    const chat = await begin();
    expect(await running.store.erase(chat.id)).toBe(true);
    expect((await call('GET', `/api/conversations/${chat.id}`, undefined, chat)).status).toBe(404);
    expect((await say(chat, 'm', 'hello')).status).toBe(404);
  });
});

describe('bad requests get a clear error', () => {
  it.each([
    ['JSON that is broken', '{"id": ', 400, 'JSON'],
    ['a wrong type', { id: 7, text: 'hello' }, 400, 'json.id'],
    ['an empty text', { id: 'm', text: '   ' }, 400, 'json.text'],
    ['an unknown key', { id: 'm', text: 'hello', admin: true }, 400, 'admin'],
    ['a text that is too long', { id: 'm', text: 'x'.repeat(MAX_MESSAGE + 1) }, 400, 'json.text'],
    ['a body that is too large', { id: 'm', text: 'x'.repeat(1_000_000) }, 413, `${MAX_BODY / 1024} KiB`],
  ])('for %s', async (_, body, status, says) => {
    const chat = await begin();
    const answer = await call('POST', `/api/conversations/${chat.id}/messages`, body, chat);
    expect([answer.status, answer.body.error.message]).toEqual([status, expect.stringContaining(says)]);
    expect((await say(chat, 'after', 'hello')).status).toBe(200);
  });

  it('for a path that there is not', async () => {
    expect(await call('GET', '/api/nothing')).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
  });

  it('for a client that asks too much, with the time to wait', async () => {
    const chosen = settings({ ...environment, BANTR_DATA: freshFolder() });
    const other = await bot(chosen);
    const few = {
      conversationsPerAddress: { points: 1, seconds: 60 },
      messagesPerAddress: { points: 9, seconds: 60 },
      messagesPerConversation: { points: 9, seconds: 60 },
    };
    const limited = serverApp(other, chosen, few);
    const post = () =>
      limited.request('/api/conversations', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect((await post()).status).toBe(201);
    const refused = await post();
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    await other.close();
  });
});

describe('other origins', () => {
  it('may use the server only when they are named exactly', async () => {
    const from = (origin: string) => call('POST', '/api/conversations', {}, { headers: { origin, host: 'chat.example' } });
    const named = await from('https://shop.example');
    expect([named.status, named.headers.get('access-control-allow-origin')]).toEqual([201, 'https://shop.example']);
    for (const origin of ['https://evil.example', 'https://shop.example.evil.example', 'http://shop.example', 'null']) {
      const refused = await from(origin);
      expect([origin, refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([origin, 401, null]);
    }
    expect((await from('http://chat.example')).status).toBe(201);
  });
});

describe('events', () => {
  async function read(response: Response, until: (text: string) => boolean): Promise<string> {
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!until(text)) {
      const { value, done } = await reader.read();
      if (done) break;
      text += value;
    }
    await reader.cancel();
    return text;
  }

  it('bring every message once, in order, from where the reader was', async () => {
    const chat = await begin();
    const open = (last?: string) =>
      app.request(`/api/conversations/${chat.id}/events`, {
        headers: { authorization: `Bearer ${chat.token}`, ...(last ? { 'last-event-id': last } : {}) },
      });
    const reading = read(await open(), (text) => text.includes('"from":"visitor"') && text.split('event: message').length > 3);
    await say(chat, 'm1', 'Do you have an API?');
    const text = await reading;
    const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    expect(ids).toEqual(ids.map((_, index) => index + 1));
    const resumed = await read(await open('1'), (seen) => seen.includes('event: phase'));
    expect(resumed).not.toContain('id: 1\n');
    expect(resumed).toContain('id: 2\n');
  });
});

describe('the server tells about itself', () => {
  it('describes its interface', async () => {
    const { body } = await call('GET', '/openapi.json');
    expect(Object.keys(body.paths).sort()).toEqual([
      '/api/conversations',
      '/api/conversations/{id}',
      '/api/conversations/{id}/events',
      '/api/conversations/{id}/identify',
      '/api/conversations/{id}/messages',
      '/api/widget',
    ]);
  });

  it('is healthy, ready and measured', async () => {
    expect((await call('GET', '/healthz')).body).toEqual({ ok: true });
    expect((await call('GET', '/readyz')).body).toEqual({ ok: true });
    expect((await call('GET', '/metrics')).body).toMatch(/^bantr_turns_total\{move="\w/m);
  });

  it('does not serve the playground when it is off', async () => {
    const chosen = settings({ ...environment, BANTR_PLAYGROUND: 'off' });
    const other = await bot(chosen);
    const closed = serverApp(other, chosen);
    for (const path of ['/', '/playground', '/playground.js', '/api/playground/visitors'])
      expect([path, (await closed.request(path)).status]).toEqual([path, 404]);
    expect((await closed.request('/widget.js')).status).toBe(200);
    await other.close();
  });
});
