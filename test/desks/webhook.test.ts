import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dispatch } from '../../src/core/turn.ts';
import { sign, webhookDesk } from '../../src/desks/webhook.ts';
import type { Delivery } from '../../src/turn/ports.ts';
import { at, sampleBrief, sampleConversation, sampleHandoff, sampleMessage } from '../contract/samples.ts';

const SECRET = `whsec_${randomBytes(32).toString('base64')}`;

/** Checks as a receiver does, written from the specification alone. */
function isSignedWith(secret: string, headers: IncomingHttpHeaders, body: string): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = createHmac('sha256', key).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest('base64');
  return String(headers['webhook-signature'])
    .split(' ')
    .some((signature) => signature === `v1,${expected}`);
}

describe('the webhook desk', () => {
  let server: Server;
  let url: string;
  let received: { headers: IncomingHttpHeaders; body: string; path: string | undefined }[];
  let answer: (response: ServerResponse) => void;

  beforeEach(async () => {
    received = [];
    answer = (response) => response.writeHead(204).end();
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      received.push({ headers: request.headers, body, path: request.url });
      answer(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/crm?key=hidden`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const desk = (more = {}) => webhookDesk({ url, secret: SECRET, clock: () => at(100), ...more });
  const delivery = (dispatch: Delivery['item']['dispatch'] = { kind: 'handoff', desk: 'webhook' }): Delivery => {
    const conversation = {
      ...sampleConversation('c-1'),
      handoff: sampleHandoff(),
      messages: [sampleMessage('m-0', 'Hello!', 'bot'), sampleMessage('m-1', 'Zażółć 🙂'), sampleMessage('m-2', 'Are you there?')],
    };
    const item = { id: 'item-1', conversationId: 'c-1', dispatch, attempts: 0, createdAt: at(7), fence: 1 };
    return { item, conversation, brief: sampleBrief() };
  };

  test('signs as the specification does', () => {
    const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
    expect(sign(key, 'msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330', '{"test": 2432232314}')).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  test('brings the record, the handoff and the brief, in a way that the receiver can verify', async () => {
    const given = delivery();
    expect(await desk().deliver(given)).toEqual({ delivered: true });
    const [{ headers, body }] = received as [(typeof received)[number]];
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': 'item-1',
      'webhook-timestamp': String(Date.parse(at(100)) / 1000),
    });
    expect(isSignedWith(SECRET, headers, body)).toBe(true);
    expect(isSignedWith(SECRET, headers, `${body} `)).toBe(false);
    expect(JSON.parse(body)).toEqual({
      type: 'handoff.created',
      timestamp: at(7),
      data: { record: given.conversation.record, handoff: given.conversation.handoff, brief: given.brief },
    });
  });

  test.each<[Dispatch, string, object]>([
    [{ kind: 'changed', desk: 'webhook' }, 'handoff.changed', {}],
    [
      { kind: 'visitor-said', desk: 'webhook', messages: [1, 2] },
      'visitor.said',
      { messages: [expect.objectContaining({ text: 'Zażółć 🙂' }), expect.objectContaining({ text: 'Are you there?' })] },
    ],
    [{ kind: 'notice', desk: 'webhook', event: 'won' }, 'handoff.notice', { event: 'won' }],
  ])('names what happened: %o', async (dispatch, type, more) => {
    await desk().deliver(delivery(dispatch));
    const { headers, body } = received[0] as (typeof received)[number];
    expect(isSignedWith(SECRET, headers, body)).toBe(true);
    expect(JSON.parse(body)).toMatchObject({ type, data: { record: { id: 'c-1' }, ...more } });
  });

  test('has the same webhook-id at the next try, so that the receiver can tell it is the same', async () => {
    answer = (response) => response.writeHead(received.length === 1 ? 500 : 200).end();
    expect(await desk().deliver(delivery())).toMatchObject({ delivered: false });
    expect(await desk().deliver({ ...delivery(), item: { ...delivery().item, attempts: 1 } })).toEqual({ delivered: true });
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(['item-1', 'item-1']);
  });

  test('signs with the former secret too while receivers change over', async () => {
    const former = `whsec_${randomBytes(24).toString('base64')}`;
    await desk({ formerSecret: former }).deliver(delivery());
    const { headers, body } = received[0] as (typeof received)[number];
    expect([SECRET, former].map((secret) => isSignedWith(secret, headers, body))).toEqual([true, true]);
  });

  test.each([
    [500, {}, { delivered: false, why: expect.stringMatching(/^127\.0\.0\.1:\d+ answered 500\.$/) }],
    [404, {}, { delivered: false, why: expect.any(String) }],
    [301, { location: '/elsewhere' }, { delivered: false, why: expect.any(String) }],
    [410, {}, { delivered: false, why: expect.any(String), final: true }],
    [429, { 'retry-after': '120' }, { delivered: false, why: expect.any(String), retryAfterMs: 120_000 }],
    [
      503,
      { 'retry-after': new Date(Date.parse(at(190))).toUTCString() },
      { delivered: false, why: expect.any(String), retryAfterMs: 90_000 },
    ],
    [503, { 'retry-after': new Date(Date.parse(at(0))).toUTCString() }, { delivered: false, why: expect.any(String), retryAfterMs: 0 }],
    [503, { 'retry-after': 'soon' }, { delivered: false, why: expect.any(String) }],
  ])('takes the answer %i with %o for what it says', async (status, headers, outcome) => {
    answer = (response) => response.writeHead(status, headers).end('{"please":"do not read"}');
    expect(await desk().deliver(delivery())).toEqual(outcome);
    expect(received.map(({ path }) => path)).toEqual(['/crm?key=hidden']);
  });

  test('gives up on a receiver that does not answer', async () => {
    answer = () => {};
    expect(await desk({ answerWithinMs: 50 }).deliver(delivery())).toEqual({
      delivered: false,
      why: expect.stringMatching(/could not be reached: no answer in time\.$/),
    });
  });

  test('says who could not be reached, and keeps what stands in the address to itself', async () => {
    const result = await desk({ url: 'http://127.0.0.1:1/?key=hidden' }).deliver(delivery());
    expect(result).toEqual({ delivered: false, why: expect.stringContaining('127.0.0.1:1 could not be reached') });
    expect(JSON.stringify(result)).not.toContain('hidden');
  });

  test.each(['', 'secret', 'whsec_', 'whsec_c2hvcnQ=', `whsec_${randomBytes(65).toString('base64')}`, 'whsec_$$$'])(
    'refuses the secret %j and tells how to make one, without repeating it',
    (secret) => {
      expect(() => desk({ secret })).toThrow(
        expect.objectContaining({ code: 'bad-settings', message: expect.stringContaining('openssl rand') }),
      );
      if (secret.length > 6) expect(() => desk({ secret })).not.toThrow(secret);
    },
  );
});
