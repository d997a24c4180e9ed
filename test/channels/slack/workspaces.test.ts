import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Workspaces, workspaces } from '../../../src/slack/workspaces.ts';
import { sqliteStore } from '../../../src/stores/sqlite.ts';
import type { Store } from '../../../src/turn/ports.ts';
import { at } from '../../contract/samples.ts';

describe('workspaces', () => {
  let folder: string;
  let store: Store;
  let installed: Workspaces;
  const parts = () => ({ store, clock: () => at(0), log: () => {}, settings: { botToken: undefined, apiUrl: 'http://127.0.0.1:9' } });
  const install = (team: string) => installed.install({ team, name: team, token: `xoxb-${team}`, botUser: 'U1', at: at(0) });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bantr-teams-'));
    store = sqliteStore({ file: join(folder, 'bantr.sqlite') });
    installed = workspaces(parts());
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test('each has its own token and pace, also after a restart, until it is removed', async () => {
    await install('T1');
    await install('T2');
    const again = workspaces(parts());
    const [one, two] = [await again.of('T1'), await again.of('T2')];
    expect([one?.token, two?.token]).toEqual(['xoxb-T1', 'xoxb-T2']);
    expect(one?.pace).not.toBe(two?.pace);
    await again.uninstall('T1');
    expect(await again.of('T1')).toBeNull();
    expect(await again.of('T3')).toBeNull();
  });

  test('a channel needs its workspace named only where there are several', async () => {
    await expect(installed.channel('C0123')).rejects.toThrow(/not installed/);
    await install('T1');
    expect(await installed.channel('C0123')).toMatchObject({ channel: 'C0123', workspace: { team: 'T1' } });
    await install('T2');
    await expect(installed.channel('C0123')).rejects.toThrow('write which one, such as T1/C0123');
    expect(await installed.channel('T2/C0123')).toMatchObject({ channel: 'C0123', workspace: { team: 'T2' } });
  });

  test('a name is no channel, and the error says what is', async () => {
    await expect(installed.channel('#handoffs')).rejects.toMatchObject({
      code: 'bad-settings',
      message: expect.stringContaining('C0123456789'),
    });
  });

  test('the token of the settings serves whatever workspace a request names', async () => {
    const byToken = workspaces({ ...parts(), settings: { botToken: 'xoxb-one', apiUrl: undefined } });
    expect(await byToken.of('T9')).toMatchObject({ team: null, token: 'xoxb-one' });
  });
});
