import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEASE_MS, sqliteStore } from '../../src/stores/sqlite.ts';
import { storeContract } from '../contract/store.ts';

storeContract('the SQLite store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bantr-store-'));
  return {
    open: async () => sqliteStore({ file: join(folder, 'bantr.sqlite') }),
    remove: () => rm(folder, { recursive: true }),
    leaseMs: LEASE_MS,
  };
});
