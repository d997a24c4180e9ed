import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LEASE_MS, sqliteStore } from '../../src/stores/sqlite.ts';
import { at, sampleConversation, sampleOpening, sampleTurn } from '../contract/samples.ts';
import { storeContract } from '../contract/store.ts';

storeContract('the SQLite store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bantr-store-'));
  return {
    open: async () => sqliteStore({ file: join(folder, 'bantr.sqlite') }),
    remove: () => rm(folder, { recursive: true }),
    leaseMs: LEASE_MS,
  };
});

const WRITER = fileURLToPath(new URL('keep-writing.ts', import.meta.url));
/** Nobody's user id: the tests may run as root, who may write everywhere. */
const NOBODY = 65_534;
const IS_ROOT = process.getuid?.() === 0;

describe('the SQLite file', () => {
  let folder: string;
  let file: string;
  const children: ChildProcess[] = [];
  const writer = (...args: string[]) => {
    const child = spawn(process.execPath, [WRITER, file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    return { child, lines: createInterface({ input: child.stdout }) };
  };
  const unusable = (saying: string) => expect.objectContaining({ code: 'store-unusable', message: expect.stringContaining(saying) });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bantr-sqlite-'));
    file = join(folder, 'bantr.sqlite');
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });

  test('keeps every acknowledged turn when the process is killed, and goes on from there', async () => {
    const { child, lines } = writer('c-1');
    const acknowledged: string[] = [];
    for await (const id of lines) {
      acknowledged.push(id);
      if (acknowledged.length === 25) child.kill('SIGKILL');
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(25);

    const store = sqliteStore({ file });
    const ids = (await store.read('c-1'))?.messages.filter(({ from }) => from === 'visitor').map(({ id }) => id) ?? [];
    expect(ids.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(ids.length - acknowledged.length, 'at most the one turn that was committed but not yet told of').toBeLessThanOrEqual(1);
    expect((await store.moves('c-1')).length).toBe(ids.length + 1);
    expect((await store.outbox()).waiting).toBe(ids.length);
    for (const id of ids) expect(await store.open('c-1', [id], at(0))).toMatchObject({ opened: 'earlier' });
    const next = await store.open('c-1', ['next'], at(ids.length * 60 + 3_600));
    if (next.opened !== 'lease') throw new Error(next.opened);
    await next.lease.commit(sampleTurn(next.lease.conversation, 'next', 'I am back'));
    await store.close();
  });

  test('is made once when several processes open it at the same time', async () => {
    const writers = Array.from({ length: 4 }, () => writer('', 'prepare'));
    const codes = await Promise.all(writers.map(({ child }) => once(child, 'exit').then(([code]) => code)));
    expect(codes).toEqual([0, 0, 0, 0]);
    await sqliteStore({ file }).close();
  });

  test('is made with its folder, which is its owner’s alone', async () => {
    file = join(folder, 'data', 'deeper', 'bantr.sqlite');
    const store = sqliteStore({ file });
    await store.check();
    await store.close();
    expect((await stat(join(folder, 'data'))).mode & 0o777).toBe(0o700);
  });

  test('is refused when a newer program wrote it, naming both versions, and is left as it was', async () => {
    await sqliteStore({ file }).close();
    const db = new DatabaseSync(file);
    db.exec('pragma user_version = 99');
    db.close();
    const before = await readFile(file);
    expect(() => sqliteStore({ file })).toThrow(
      expect.objectContaining({
        code: 'store-newer',
        message: expect.stringMatching(/has version 99; this program knows versions up to \d+\./),
      }),
    );
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  test('is refused when it belongs to another program', () => {
    const db = new DatabaseSync(file);
    db.exec('create table holidays (day text)');
    db.close();
    expect(() => sqliteStore({ file })).toThrow(unusable('belongs to another program'));
  });

  test('is refused when it is no database', async () => {
    await writeFile(file, 'once upon a time '.repeat(1_000));
    expect(() => sqliteStore({ file })).toThrow(unusable('is not a database'));
  });

  test('is refused when it is a folder, or stands where no folder can be', async () => {
    await mkdir(file);
    expect(() => sqliteStore({ file })).toThrow(unusable('cannot be opened'));
    await writeFile(join(folder, 'plain'), '');
    expect(() => sqliteStore({ file: join(folder, 'plain', 'bantr.sqlite') })).toThrow(unusable('cannot be made'));
  });

  test('is refused, with what to do, when it may only be read', async () => {
    const store = sqliteStore({ file });
    await store.create(sampleOpening(sampleConversation('c-1')));
    await store.close();
    await chmod(file, 0o444);
    await chmod(folder, 0o755);
    const script = `import { sqliteStore } from ${JSON.stringify(new URL('../../src/stores/sqlite.ts', import.meta.url).href)};
      try { sqliteStore({ file: ${JSON.stringify(file)} }) } catch (error) { console.log(error.code, error.message) }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { ...(IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {}) });
    let said = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) said += chunk;
    expect(said).toMatch(/^store-unusable The database .* cannot be written\. Give this user write permission/);
  });

  test('is named when another program holds it', async () => {
    const store = sqliteStore({ file });
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    await expect(store.check()).rejects.toEqual(unusable('is locked by another program'));
    other.exec('rollback');
    await expect(store.check()).resolves.toBeUndefined();
    other.close();
    await store.close();
  });

  test('takes nothing half when the disk is full, and goes on when there is room again', async () => {
    const maxBytes = 256 * 1024;
    let store = sqliteStore({ file, maxBytes });
    await store.create(sampleOpening(sampleConversation('c-1')));
    let acknowledged = 0;
    const say = async () => {
      const opened = await store.open('c-1', [], at(acknowledged * 60));
      if (opened.opened !== 'lease') throw new Error(opened.opened);
      try {
        await opened.lease.commit(sampleTurn(opened.lease.conversation, `m-${acknowledged}`, 'x'.repeat(10_000)));
      } finally {
        await opened.lease.release();
      }
      acknowledged += 1;
    };
    const fill = async () => {
      for (;;) await say();
    };
    await expect(fill()).rejects.toEqual(unusable('the disk is full'));
    expect(acknowledged).toBeGreaterThan(3);
    expect((await store.read('c-1'))?.messages).toHaveLength(1 + 2 * acknowledged);
    expect(await store.moves('c-1')).toHaveLength(1 + acknowledged);
    await store.close();

    store = sqliteStore({ file, maxBytes: 4 * maxBytes });
    await say();
    expect((await store.read('c-1'))?.messages).toHaveLength(1 + 2 * acknowledged);
    await store.close();
  });

  test('holds no word of an erased conversation, in no file', async () => {
    const store = sqliteStore({ file });
    const words = 'Grünkohl-Zwiebel-4711';
    await store.create(sampleOpening(sampleConversation('c-1')));
    await store.create(sampleOpening(sampleConversation('c-2')));
    for (let n = 1; n < 20; n++) {
      const opened = await store.open('c-1', [], at(n * 60));
      if (opened.opened !== 'lease') throw new Error(opened.opened);
      await opened.lease.commit(sampleTurn(opened.lease.conversation, `m-${n}`, `${words} ${n}`.repeat(50)));
    }
    await store.shelf('slack').put('card', { words }, { about: 'c-1' });
    const bytes = async () => Buffer.concat(await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)))));
    expect((await bytes()).includes(words)).toBe(true);
    await store.erase('c-1');
    expect((await bytes()).includes(words)).toBe(false);
    expect((await bytes()).includes('c-2-greeting')).toBe(true);
    await store.close();
  });

  test('is never read from end to end to find one thing, nor sorted to list some', async () => {
    const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
    const store = sqliteStore({ file });
    await store.create(sampleOpening(sampleConversation('c-1')));
    const opened = await store.open('c-1', ['m-1'], at(1));
    if (opened.opened !== 'lease') throw new Error(opened.opened);
    await opened.lease.commit(sampleTurn(opened.lease.conversation, 'm-1', 'Hello', { dispatches: [{ kind: 'handoff', desk: 'inbox' }] }));
    await store.moves('c-1');
    const owner = { id: 'U1', via: 'slack' };
    const before = { id: 'c-1', updatedAt: at(9) };
    for (const filter of [{}, { handoff: ['waiting' as const] }, { owner }, { before }, { owner, before }])
      await store.list({ ...filter, limit: 9 });
    for await (const _ of store.all()) break;
    const [item] = await store.take(at(9), at(69), 9);
    if (item) await store.settle(item, { settled: 'park', why: 'HTTP 410' }, at(10));
    await store.outbox();
    await store.shelf('slack').put('card', 1, { about: 'c-1', until: at(9_999) });
    await store.shelf('slack').keys('ca');
    await store.erase('c-1');
    await store.close();

    const statements = prepare.mock.calls.map(([sql]) => sql).filter((sql) => /^\s*(select|update|delete)/i.test(sql));
    prepare.mockRestore();
    expect(statements.length).toBeGreaterThan(15);
    const db = new DatabaseSync(file);
    for (const sql of statements) {
      const steps = db.prepare(`explain query plan ${sql}`).all({});
      for (const { detail } of steps)
        expect(detail, sql).not.toMatch(/^scan (?!.*(using|json_each|constant row|sqlite_schema))|temp b-tree for order by/i);
    }
    db.close();
  });
});
