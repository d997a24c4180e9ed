import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { BotError, type BotErrorCode } from './core/errors.ts';
import type { Log } from './turn/ports.ts';

/** The HTTP status that stands for each code; the README lists them. */
const STATUS = {
  'bad-input': 400,
  'bad-playbook': 500,
  'bad-settings': 500,
  'not-found': 404,
  'not-allowed': 401,
  'too-large': 413,
  'too-many': 429,
  busy: 503,
  conflict: 409,
  'store-unusable': 503,
  'store-newer': 503,
  unreachable: 502,
} as const satisfies Record<BotErrorCode, number>;

/** Seconds after which a client may try again when the server is the one that could not. */
const RETRY_SECONDS = 2;

/** Turns what was thrown into an answer `{error: {code, message}}`; what is not the client's doing is logged, without its words. */
export function httpFailure(log: Log): (error: Error, c: Context) => Response {
  return (error, c) => {
    // Hono throws its own for a body that is not JSON.
    const known =
      error instanceof BotError
        ? error
        : error instanceof HTTPException && error.status < 500
          ? new BotError('bad-input', `${error.message}. Send a JSON body.`)
          : null;
    const status = known ? STATUS[known.code] : 500;
    if (status >= 500)
      log('error', 'request failed', { code: known?.code ?? 'unexpected', route: c.req.routePath, ...traceOf(known ?? error) });
    if (status === 429)
      c.header('Retry-After', String((known?.cause as { retryAfterSeconds?: number } | undefined)?.retryAfterSeconds ?? RETRY_SECONDS));
    if (status === 503) c.header('Retry-After', String(RETRY_SECONDS));
    const body = known
      ? {
          code: known.code,
          message: status >= 500 && known.code !== 'busy' ? 'The server cannot do this now. Try again in a moment.' : known.message,
        }
      : { code: 'unexpected', message: 'Something unexpected went wrong. It has been noted; try again in a moment.' };
    return c.json({ error: body }, status);
  };
}

/** Where it happened. The message of an error that is not ours is left out: it may quote what a visitor wrote. */
function traceOf(error: Error): { error: string; at: string } {
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return { error: error instanceof BotError ? error.message : error.name, at: frames.map((line) => line.trim()).join(' < ') };
}
