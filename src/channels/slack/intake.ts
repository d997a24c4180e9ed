import { createHash } from 'node:crypto';
import type { ReceiverEvent } from '@slack/bolt';
import { z } from 'zod';
import type { Clock, Log, Shelf } from '../../turn/ports.ts';

/** Slack sends what was not acknowledged again for up to a day; what was taken in is known for longer, hours. */
const KNOWN_HOURS = 30;
/** Times that work on one envelope may fail by its own fault; then it is given up, and the log says so. */
const MAX_TRIES = 5;
/** Faults of others, which pass: work that meets them is begun again for as long as it is known. */
const PASSING = new Set(['unreachable', 'busy', 'store-unusable', 'conflict']);
/** How often work that failed is begun again, milliseconds. */
const AGAIN_EVERY_MS = 30_000;

type Body = Record<string, unknown>;
const Waiting = z.object({ body: z.record(z.string(), z.unknown()), tries: z.int() });

/** Takes in what Slack sends. */
export interface Intake {
  /** Resolves when it is written down, before it is worked on; rejects, unacknowledged, when it could not be. */
  take(event: ReceiverEvent): Promise<void>;
  /** Begins again what was acknowledged and not finished, after a crash or a failure, from now to `stop`. */
  start(): void;
  stop(): Promise<void>;
}

/**
 * Everything that Slack sends is written down before it is acknowledged and worked on after: nothing acknowledged is lost, however the
 * work ends, and what is sent again (by its event id, its trigger, or team, channel and time of a message) is acknowledged and left alone.
 * What `ignores` names is acknowledged and forgotten: in a busy workspace that is nearly everything.
 */
export function intake(parts: {
  shelf: Shelf;
  clock: Clock;
  log: Log;
  work: (event: ReceiverEvent) => Promise<void>;
  ignores?: (body: Body) => boolean;
}): Intake {
  const { shelf, clock, log, work, ignores = () => false } = parts;
  const underWay = new Map<string, Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  const known = () => ({ until: new Date(Date.parse(clock()) + KNOWN_HOURS * 3_600_000).toISOString(), ifAbsent: true });

  async function finish(event: ReceiverEvent, key: string, tries: number): Promise<void> {
    try {
      await work({ ...event, customProperties: { ...event.customProperties, key } });
      await shelf.remove(`waiting:${key}`);
    } catch (error) {
      const code = codeOf(error);
      const failures = tries + (PASSING.has(code) ? 0 : 1);
      const given = failures >= MAX_TRIES;
      log(given ? 'error' : 'warn', given ? 'slack work given up' : 'slack work failed', { kind: kindOf(event.body), code });
      if (given) await shelf.remove(`waiting:${key}`);
      else await shelf.put(`waiting:${key}`, { body: event.body, tries: failures }, { until: known().until });
    }
  }

  function begin(event: ReceiverEvent, key: string, tries: number): Promise<void> {
    const working = finish(event, key, tries)
      .catch((error: unknown) => log('error', 'slack work not written down', { code: codeOf(error) }))
      // Whoever worked on it has acknowledged it by now, or has nothing to answer.
      .then(() => event.ack().catch(() => {}))
      .finally(() => underWay.delete(key));
    underWay.set(key, working);
    return working;
  }

  async function beginAgain(): Promise<void> {
    for (const name of await shelf.keys('waiting:')) {
      const key = name.slice('waiting:'.length);
      const waiting = underWay.has(key) ? undefined : Waiting.safeParse(await shelf.get(name));
      if (waiting?.success) await begin({ body: waiting.data.body, ack: async () => {} }, key, waiting.data.tries);
    }
  }

  return {
    async take(event) {
      if (ignores(event.body)) return event.ack();
      const keys = keysOf(event.body);
      const [key] = keys;
      // The work first: were it only known that it came, a crash in between would leave it known and never done.
      const fresh = await shelf.put(`waiting:${key}`, { body: event.body, tries: 0 }, known());
      if (!fresh) return event.ack();
      const firsts = await Promise.all(keys.map((one) => shelf.put(`known:${one}`, true, known())));
      if (firsts.includes(false)) {
        await shelf.remove(`waiting:${key}`);
        return event.ack();
      }
      void begin(event, key, 0);
    },
    start() {
      const again = () => beginAgain().catch((error: unknown) => log('error', 'slack intake cannot be read', { code: codeOf(error) }));
      void again();
      timer = setInterval(again, AGAIN_EVERY_MS);
    },
    async stop() {
      clearInterval(timer);
      await Promise.all(underWay.values());
    },
  };
}

/** What it is known by when it comes again, first the name under which it is worked on. */
function keysOf(body: Body): [string, ...string[]] {
  const event = body.event as Body | undefined;
  if (event) {
    const sent = `event:${body.event_id}`;
    const ts = event.ts ?? event.event_ts;
    // The same message may come as a new event with a new id; the same one edited or deleted is another thing.
    const kind = event.subtype ? `${event.type}-${event.subtype}` : event.type;
    return ts ? [`${kind}:${body.team_id}:${event.channel ?? event.user}:${ts}`, sent] : [sent];
  }
  if (body.trigger_id) return [`trigger:${body.trigger_id}`];
  return [`body:${createHash('sha256').update(JSON.stringify(body)).digest('hex')}`];
}

const kindOf = (body: Body) => String((body.event as Body | undefined)?.type ?? body.type ?? body.command ?? 'unknown');
const codeOf = (error: unknown) => String((error as { code?: unknown }).code ?? (error instanceof Error ? error.name : 'unexpected'));
