import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { freshFolder, runBantr } from '../run-bantr.ts';

describe('bantr says plainly what is wrong with its surroundings', () => {
  it('names each setting that cannot be used, never its value', async () => {
    const { code, err } = await runBantr(['serve'], { env: { PORT: 'eleven', BANTR_SECRET: 'short-and-secret' } });
    expect(code).toBe(1);
    expect(err).toContain('PORT must be a port number');
    expect(err).toContain('BANTR_SECRET must have at least 32 characters');
    expect(err).not.toContain('short-and-secret');
  });

  it('says that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const { port } = other.address() as AddressInfo;
    const { code, err } = await runBantr(['serve'], { env: { PORT: String(port) } });
    other.close();
    expect(code).toBe(1);
    expect(err).toBe(`Cannot listen on 127.0.0.1:${port}: the port is in use. Stop the other program or choose another PORT.\n`);
  });

  it('refuses a database that a newer program wrote, and leaves it as it was', async () => {
    const folder = freshFolder();
    expect((await runBantr(['export'], { env: { BANTR_DATA: folder } })).code).toBe(0);
    const file = join(folder, 'bantr.sqlite');
    const db = new DatabaseSync(file);
    db.exec('pragma user_version = 999');
    db.close();
    const { code, err } = await runBantr(['serve'], { env: { BANTR_DATA: folder, PORT: '0' } });
    expect(code).toBe(1);
    expect(err).toMatch(/has version 999; this program knows versions up to \d+\. Install the newer program/);
  });

  it('says that the data folder cannot be made', async () => {
    // Nobody, not even root, may make a folder there.
    const { code, err } = await runBantr(['serve'], { env: { BANTR_DATA: '/sys/bantr', PORT: '0' } });
    expect(code).toBe(1);
    expect(err).toMatch(/\/sys\/bantr.*BANTR_DATA/);
  });

  it('says that the data folder is not a folder', async () => {
    const file = join(freshFolder(), 'a-file');
    writeFileSync(file, '');
    const { code, err } = await runBantr(['serve'], { env: { BANTR_DATA: join(file, 'data'), PORT: '0' } });
    expect(code).toBe(1);
    expect(err).toContain(file);
    expect(err).toContain('BANTR_DATA');
  });

  it('names file, line, path and what was found in a broken playbook', async () => {
    const file = join(freshFolder(), 'broken.yaml');
    writeFileSync(file, 'schema: bantr.playbook/1\nid: broken\nversion: many\n');
    const { code, err } = await runBantr(['serve'], { env: { BANTR_PLAYBOOK: file, PORT: '0' } });
    expect(code).toBe(1);
    expect(err).toContain(`${file}:3: version: `);
    expect(err).toContain('got "many"');
  });

  it('says that a playbook is not there', async () => {
    const { code, out } = await runBantr(['lint', '/nowhere/playbook.yaml']);
    expect([code, out]).toEqual([1, expect.stringContaining('/nowhere/playbook.yaml: cannot be read')]);
  });

  it('shows help for every command and fails on one that there is not', async () => {
    const help = await runBantr(['--help']);
    expect(help.code).toBe(0);
    const commands = [...help.out.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name).filter((name) => name !== 'help');
    for (const name of ['serve', 'chat', 'qualify', 'eval', 'lint', 'replay', 'doctor', 'export', 'erase'])
      expect(commands).toContain(name);
    for (const name of commands) {
      const shown = await runBantr([name ?? '', '--help']);
      expect([shown.code, shown.out]).toEqual([0, expect.stringContaining(`Usage: bantr ${name}`)]);
    }
    const wrong = await runBantr(['qualfy']);
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('Did you mean qualify?')]);
  });
});
