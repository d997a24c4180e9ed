import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from './core/errors.ts';

/** Bytes of a secret that is made here. */
const SECRET_BYTES = 32;

/** The secret that signs the visitors' tokens: kept in the data folder, readable by its owner only, made when there is none. */
export function keptSecret(dataFolder: string): string {
  const file = join(dataFolder, 'token-secret');
  try {
    mkdirSync(dataFolder, { recursive: true });
    // `wx` lets exactly one of two processes that start together make it.
    writeFileSync(file, randomBytes(SECRET_BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new BotError('store-unusable', `${file}: cannot be written. Make the folder writable or set BANTR_DATA to one that is.`, {
        cause,
      });
    }
  }
  return readFileSync(file, 'utf8');
}
