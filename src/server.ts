import { type HttpBindings, serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import type { Bot } from './bot.ts';
import { type WebLimits, webLimits } from './channels/limits.ts';
import { playground } from './channels/playground.ts';
import { webChannel } from './channels/web.ts';
import { webTokens } from './channels/web-token.ts';
import type { Settings } from './config.ts';
import { BotError } from './core/errors.ts';
import { httpFailure } from './http-failure.ts';
import { metricsText, watchRequests } from './metrics.ts';
import { webAssets } from './web/build.ts';

/** Milliseconds that open requests get to finish when the server is asked to stop. */
const STOP_WITHIN_MS = 5_000;

function clientAddress(trustProxy: boolean): (c: Context) => string {
  return (c) => {
    const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    if (forwarded) return forwarded;
    const bindings = c.env as Partial<HttpBindings>;
    return bindings?.incoming ? (getConnInfo(c).remote.address ?? 'unknown') : 'local';
  };
}

/** Everything over HTTP, as one fetch function: tests speak to `app.fetch` without a socket. */
export function serverApp(bot: Bot, settings: Settings, limits?: WebLimits): OpenAPIHono {
  const app = new OpenAPIHono();
  const tokens = webTokens({ secret: bot.secret, days: settings.tokenDays, clock: bot.clock });
  app.onError(httpFailure(bot.log));
  app.notFound((c) => c.json({ error: { code: 'not-found', message: `There is nothing at ${c.req.path}.` } }, 404));
  app.use(watchRequests);
  app.use(
    secureHeaders({
      // The widget's script is meant to be loaded by other sites' pages.
      crossOriginResourcePolicy: false,
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );

  app.use(
    '/api/*',
    cors({
      origin: settings.origins,
      allowHeaders: ['Authorization', 'Content-Type', 'Last-Event-ID'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
  );
  app.use('/api/*', async (c, next) => {
    const from = c.req.header('origin');
    // Browsers hide other origins' answers, but would still let them start conversations.
    const own = URL.canParse(from ?? '') && new URL(from ?? '').host === c.req.header('host');
    if (from && !own && !settings.origins.includes(from)) {
      throw new BotError('not-allowed', `Pages of ${from} may not use this server. Add the origin to BANTR_ORIGINS.`);
    }
    await next();
  });

  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) => {
    await bot.store.check();
    return c.json({ ok: true });
  });
  app.get('/metrics', async (c) => c.text(await metricsText(bot.store), 200, { 'Content-Type': 'text/plain; version=0.0.4' }));
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Bantr', version: '1', description: 'The chat of a website visitor with Bantr.' },
  });

  app.route('/', webChannel({ ...bot, tokens, allow: webLimits(limits), address: clientAddress(settings.trustProxy) }));
  if (settings.playground) app.route('/', playground({ ...bot, tokens }));
  for (const mounted of bot.mounts) app.mount(mounted.path, mounted.fetch, { replaceRequest: false });

  app.get('*', async (c, next) => {
    const asset = (await webAssets()).get(c.req.path === '/' ? '/playground' : c.req.path);
    if (!asset || (asset.page === 'playground' && !settings.playground)) return next();
    if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304, { ETag: asset.etag });
    // The widget is on other people's pages: an hour old at most after an update.
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      ETag: asset.etag,
      'Cache-Control': 'public, max-age=3600, must-revalidate',
    });
  });
  return app;
}

export interface Listening {
  /** `http://HOST:PORT` as bound. */
  url: string;
  stop(): Promise<void>;
}

/** Listens; a `bad-settings` error says when the port is taken or may not be used. */
export function listen(app: OpenAPIHono, { host, port }: { host: string; port: number }): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (bound) => {
      const shown = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
      resolve({
        url: `http://${shown}:${bound.port}`,
        stop: () =>
          new Promise<void>((stopped) => {
            const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), STOP_WITHIN_MS);
            server.close(() => {
              clearTimeout(late);
              stopped();
            });
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      });
    });
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE'
          ? 'the port is in use. Stop the other program or choose another PORT'
          : cause.code === 'EACCES'
            ? 'this user may not listen there. Choose a PORT above 1023'
            : cause.code === 'EADDRNOTAVAIL'
              ? 'this machine has no such address. Set HOST to one that it has'
              : cause.message;
      reject(new BotError('bad-settings', `Cannot listen on ${host}:${port}: ${why}.`, { cause }));
    });
  });
}
