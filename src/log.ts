import { type Logger, pino } from 'pino';
import type { Settings } from './config.ts';

/** Field names whose values never reach a log: secrets, and everything that people wrote. */
const NEVER_LOGGED = ['text', 'quote', 'messages', 'record', 'brief', 'token', 'secret', 'authorization', 'email', 'phone', 'name'];

/** One JSON line an event on standard error; standard output is for what the commands print. */
export function logger(level: Settings['logLevel']): Logger {
  return pino(
    { level, base: null, redact: { paths: NEVER_LOGGED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), remove: true } },
    pino.destination({ dest: 2, sync: true }),
  );
}
