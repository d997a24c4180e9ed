import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ReceiverEvent } from '@slack/bolt';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from '../../turn/ports.ts';

/** How far a request's time may be from ours, before or after, seconds. */
export const MAX_SKEW_SECONDS = 300;
/** Larger than anything that Slack sends, bytes. */
const MAX_BODY = 1024 * 1024;
/** Slack counts three seconds; what was written down is acknowledged by then even when nobody has answered it, milliseconds. */
export const ACKNOWLEDGED_WITHIN_MS = 1_500;

/** Whether Slack signed these very bytes with our secret, and did so now. `now` is the real time in milliseconds. */
function isFromSlack(
  request: { body: string; signature: string | undefined; timestamp: string | undefined },
  secret: string,
  now: number,
): boolean {
  const { body, signature = '', timestamp = '' } = request;
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(Number(timestamp) - now / 1_000) > MAX_SKEW_SECONDS) return false;
  const expected = Buffer.from(`v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The body of a request by its form: events are JSON, commands are fields, everything pressed is JSON in the field `payload`. */
function read(body: string, contentType: string): Record<string, unknown> | null {
  try {
    if (contentType.startsWith('application/json')) return JSON.parse(body);
    const fields = Object.fromEntries(new URLSearchParams(body));
    return fields.payload === undefined ? fields : JSON.parse(fields.payload);
  } catch {
    return null;
  }
}

/**
 * Slack's requests over HTTP at `/slack/events`, for events, commands and everything pressed. Each is answered as soon as it is written
 * down and acknowledged by whoever works on it, or after `ACKNOWLEDGED_WITHIN_MS`; with 503, so that Slack sends it again, when it could
 * not be written down. `realTime` is the machine's clock in milliseconds, whatever clock a trial runs under: Slack signs by real time.
 */
export function slackWire(parts: {
  signingSecret: string;
  take: (event: ReceiverEvent) => Promise<void>;
  log: Log;
  realTime?: () => number;
}): Hono {
  const { signingSecret, take, log, realTime = Date.now } = parts;
  const app = new Hono();
  app.post('/slack/events', bodyLimit({ maxSize: MAX_BODY }), async (c) => {
    const body = await c.req.text();
    const signed = { body, signature: c.req.header('x-slack-signature'), timestamp: c.req.header('x-slack-request-timestamp') };
    if (!isFromSlack(signed, signingSecret, realTime())) {
      log('warn', 'slack request refused', { why: 'signature or time' });
      return c.text('The signature or its time is not right.', 401);
    }
    const sent = read(body, c.req.header('content-type') ?? '');
    if (!sent) return c.text('The body cannot be read.', 400);
    if (sent.ssl_check) return c.body(null, 200);
    if (sent.type === 'url_verification') return c.json({ challenge: sent.challenge });

    const answered = Promise.withResolvers<Response>();
    const event: ReceiverEvent = {
      body: sent,
      retryNum: Number(c.req.header('x-slack-retry-num') ?? 0),
      retryReason: c.req.header('x-slack-retry-reason') ?? '',
      ack: async (response?: unknown) =>
        answered.resolve(
          response === undefined || response === ''
            ? c.body(null, 200)
            : typeof response === 'string'
              ? c.text(response)
              : c.json(response as object),
        ),
    };
    try {
      await take(event);
    } catch (error) {
      log('error', 'slack request not written down', { code: String((error as { code?: unknown }).code ?? 'unexpected') });
      return c.text('Not now; send it again.', 503);
    }
    const late = setTimeout(() => answered.resolve(c.body(null, 200)), ACKNOWLEDGED_WITHIN_MS);
    return answered.promise.finally(() => clearTimeout(late));
  });
  return app;
}
