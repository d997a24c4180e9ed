import type { ReceiverEvent } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { ACKNOWLEDGED_WITHIN_MS, MAX_SKEW_SECONDS, slackWire } from '../../../src/channels/slack/wire.ts';
import { SIGNING_SECRET, signed } from './slack-side.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const silent = () => {};

function wire(take: (event: ReceiverEvent) => Promise<void> = (event) => event.ack()) {
  const taken: ReceiverEvent[] = [];
  const app = slackWire({
    signingSecret: SIGNING_SECRET,
    log: silent,
    realTime: () => NOW,
    take: (event) => {
      taken.push(event);
      return take(event);
    },
  });
  return { taken, send: (request: RequestInit) => app.request('http://bot/slack/events', request) };
}
const event = JSON.stringify({ type: 'event_callback', event_id: 'Ev1', event: { type: 'app_home_opened' } });

describe("Slack's requests", () => {
  test.each([
    ['now', 0, 200],
    ['within the skew, earlier', -MAX_SKEW_SECONDS, 200],
    ['within the skew, later', MAX_SKEW_SECONDS, 200],
    ['too old', -MAX_SKEW_SECONDS - 1, 401],
    ['from the future', MAX_SKEW_SECONDS + 1, 401],
    ['far from the future', 10 * 86_400, 401],
  ])('signed %s (%i s): %i', async (_, seconds, status) => {
    const { taken, send } = wire();
    expect((await send(signed(event, 'application/json', { at: NOW + seconds * 1_000 }))).status).toBe(status);
    expect(taken).toHaveLength(status === 200 ? 1 : 0);
  });

  test.each([
    [
      'another secret',
      (request: RequestInit) => ({ ...request, ...signed(event, 'application/json', { at: NOW, secret: 'somebody else’s secret' }) }),
    ],
    ['another body', (request: RequestInit) => ({ ...request, body: event.replace('Ev1', 'Ev2') })],
    ['no signature', (request: RequestInit) => ({ ...request, headers: { 'content-type': 'application/json' } })],
    [
      'a signature of another length',
      (request: RequestInit) => ({ ...request, headers: { ...(request.headers as object), 'x-slack-signature': 'v0=abc' } }),
    ],
    [
      'a time that is no number',
      (request: RequestInit) => ({ ...request, headers: { ...(request.headers as object), 'x-slack-request-timestamp': '1e9' } }),
    ],
  ])('with %s it is refused and nothing is taken in', async (_, change) => {
    const { taken, send } = wire();
    expect((await send(change(signed(event, 'application/json', { at: NOW })))).status).toBe(401);
    expect(taken).toEqual([]);
  });

  test("Slack's question whether the address is ours is answered, once it is signed", async () => {
    const { send } = wire();
    const body = JSON.stringify({ type: 'url_verification', challenge: 'c-1' });
    expect(await (await send(signed(body, 'application/json', { at: NOW }))).json()).toEqual({ challenge: 'c-1' });
    expect((await send({ method: 'POST', body, headers: { 'content-type': 'application/json' } })).status).toBe(401);
  });

  test('what is answered goes back with the acknowledgement', async () => {
    const { send } = wire((taken) => taken.ack({ response_action: 'clear' }));
    expect(await (await send(signed(event, 'application/json', { at: NOW }))).json()).toEqual({ response_action: 'clear' });
  });

  test('it is acknowledged before Slack’s three seconds even when nobody answers', async () => {
    const { send } = wire(async () => {});
    const began = performance.now();
    expect((await send(signed(event, 'application/json', { at: NOW }))).status).toBe(200);
    expect(ACKNOWLEDGED_WITHIN_MS).toBeLessThan(3_000);
    expect(performance.now() - began).toBeGreaterThanOrEqual(ACKNOWLEDGED_WITHIN_MS - 50);
  });

  test('what could not be written down is not acknowledged, so that Slack sends it again', async () => {
    const { send } = wire(() => Promise.reject(new Error('disk full')));
    expect((await send(signed(event, 'application/json', { at: NOW }))).status).toBe(503);
  });
});
