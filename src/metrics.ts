import type { MiddlewareHandler } from 'hono';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Store } from './turn/ports.ts';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const requests = new Histogram({
  name: 'bantr_http_request_seconds',
  help: 'Time to answer a request, by route and status.',
  labelNames: ['method', 'route', 'status'],
  registers: [registry],
});
const outboxWaiting = new Gauge({ name: 'bantr_outbox_waiting', help: 'Rows of the outbox not delivered yet.', registers: [registry] });
const outboxParked = new Gauge({
  name: 'bantr_outbox_parked',
  help: 'Rows that stopped being tried; a person must restart them.',
  registers: [registry],
});

/** Turns taken, by move; it counts since the process began. */
export const turnsTaken = new Counter({
  name: 'bantr_turns_total',
  help: 'Turns taken, by move.',
  labelNames: ['move'],
  registers: [registry],
});

/** Measures every request under its route's pattern, never its path: ids are not labels. */
export const watchRequests: MiddlewareHandler = async (c, next) => {
  const done = requests.startTimer();
  await next();
  done({ method: c.req.method, route: c.req.routePath, status: c.res.status });
};

/** The Prometheus text, with the outbox counted at this moment. */
export async function metricsText(store: Store): Promise<string> {
  const { waiting, parked } = await store.outbox();
  outboxWaiting.set(waiting);
  outboxParked.set(parked.length);
  return registry.metrics();
}
