import { createHmac } from 'node:crypto';
import { BotError } from '../core/errors.ts';
import type { Clock, Delivered, Delivery, Desk } from '../turn/ports.ts';

/** A receiver that has not answered by then has failed, milliseconds. */
const ANSWER_WITHIN_MS = 20_000;
/** Bytes that a signing secret has. */
const SECRET_BYTES = { least: 24, most: 64 };

/** The event's type for each kind of dispatch; the shape of `data` is the same for each, with what that kind adds. */
const TYPES = {
  handoff: 'handoff.created',
  changed: 'handoff.changed',
  'visitor-said': 'visitor.said',
  notice: 'handoff.notice',
} as const;

/**
 * Posts each dispatch to `url` as a Standard Webhook (standardwebhooks.com): `{type, timestamp, data: {record, handoff, brief}}`, signed
 * with `secret` and, while receivers change over, with `formerSecret` too; `webhook-id` is the same at every try. A `visitor.said` also has
 * `messages`, a `handoff.notice` has `event`. Throws `bad-settings` for a secret that is not `whsec_` and 24 to 64 bytes in base64.
 */
export function webhookDesk({
  name = 'webhook',
  url,
  secret,
  formerSecret,
  clock,
  answerWithinMs = ANSWER_WITHIN_MS,
}: {
  name?: string;
  url: string;
  secret: string;
  formerSecret?: string;
  clock: Clock;
  answerWithinMs?: number;
}): Desk {
  const keys = [secret, ...(formerSecret === undefined ? [] : [formerSecret])].map(keyOf);
  return {
    name,
    async deliver(delivery) {
      const body = JSON.stringify(payloadOf(delivery));
      const timestamp = String(Math.floor(Date.parse(clock()) / 1000));
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'Bantr',
        'webhook-id': delivery.item.id,
        'webhook-timestamp': timestamp,
        'webhook-signature': keys.map((key) => sign(key, delivery.item.id, timestamp, body)).join(' '),
      };
      try {
        const signal = AbortSignal.timeout(answerWithinMs);
        const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
        // The status says everything; an unread body would keep the connection.
        await answer.body?.cancel();
        return outcome(answer, clock());
      } catch (error) {
        return { delivered: false, why: `${new URL(url).host} could not be reached: ${causeOf(error)}.` };
      }
    },
  };
}

/** The signature that Standard Webhooks asks for; `timestamp` in seconds, `body` exactly as it is sent. */
export function sign(key: Buffer, id: string, timestamp: string, body: string): string {
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

function keyOf(secret: string): Buffer {
  const base64 = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1] ?? '';
  const key = Buffer.from(base64, 'base64');
  if (key.length >= SECRET_BYTES.least && key.length <= SECRET_BYTES.most) return key;
  throw new BotError(
    'bad-settings',
    `The webhook's secret must be whsec_ and ${SECRET_BYTES.least} to ${SECRET_BYTES.most} bytes in base64. Make one: echo "whsec_$(openssl rand -base64 32)"`,
  );
}

function payloadOf({ item, conversation, brief }: Delivery) {
  const { dispatch, createdAt } = item;
  const { record, handoff, messages } = conversation;
  const said = dispatch.kind === 'visitor-said' ? { messages: dispatch.messages.flatMap((index) => messages[index] ?? []) } : {};
  const event = dispatch.kind === 'notice' ? { event: dispatch.event } : {};
  return { type: TYPES[dispatch.kind], timestamp: createdAt, data: { record, handoff, brief, ...said, ...event } };
}

function outcome({ ok, status, headers, url }: Response, now: string): Delivered {
  if (ok) return { delivered: true };
  const why = `${new URL(url).host} answered ${status}.`;
  // The receiver wants no more of these.
  if (status === 410) return { delivered: false, why, final: true };
  const retryAfterMs = waitOf(headers.get('retry-after'), now);
  return { delivered: false, why, ...(retryAfterMs === null ? {} : { retryAfterMs }) };
}

/** Retry-After is a number of seconds or a date; null when it is neither. */
function waitOf(retryAfter: string | null, now: string): number | null {
  if (retryAfter === null) return null;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.parse(now);
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unexpected';
  if (error.name === 'TimeoutError') return 'no answer in time';
  return String(Object(error.cause).code ?? error.message);
}
