import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dispatch } from '../../src/core/turn.ts';
import { loadPlaybook } from '../../src/load.ts';
import { sqliteStore } from '../../src/stores/sqlite.ts';
import { localBell } from '../../src/turn/bell.ts';
import { deliver, FIRST_WAIT_MS, MAX_TRIES, MAX_WAIT_MS, settle } from '../../src/turn/deliver.ts';
import type { Bell, Delivered, Delivery, Desk, Store } from '../../src/turn/ports.ts';
import { at, sampleConversation, sampleOpening, sampleTurn } from '../contract/samples.ts';

const loaded = loadPlaybook();

describe('delivery', () => {
  let folder: string;
  let store: Store;
  let bell: Bell;
  let now: string;
  let logged: { event: string; facts: object }[];
  let deliverer: ReturnType<typeof deliver>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bantr-deliver-'));
    store = sqliteStore({ file: join(folder, 'bantr.sqlite') });
    bell = localBell();
    now = at(10);
    logged = [];
  });
  afterEach(async () => {
    await deliverer.stop();
    await store.close();
    await rm(folder, { recursive: true });
  });

  const start = (...desks: Desk[]) => {
    deliverer = deliver({
      store,
      desks,
      loaded,
      bell,
      clock: () => now,
      log: (_level, event, facts) => logged.push({ event, facts }),
      random: () => 0.5,
    });
    deliverer.start();
  };
  /** A desk that remembers what it was given and answers what it is told to. */
  const desk = (name: string, answer: (delivery: Delivery) => Delivered | Promise<Delivered> = () => ({ delivered: true })) => {
    const given: Delivery[] = [];
    return {
      name,
      given,
      async deliver(delivery: Delivery) {
        given.push(delivery);
        return answer(delivery);
      },
    };
  };
  const dispatch = async (id: string, ...dispatches: Dispatch[]) => {
    if (!(await store.read(id))) await store.create(sampleOpening(sampleConversation(id)));
    const opened = await store.open(id, [], at(1));
    if (opened.opened !== 'lease') throw new Error(opened.opened);
    await opened.lease.commit(sampleTurn(opened.lease.conversation, `m-${Math.random()}`, 'We drown in tickets', { dispatches }));
    bell.ring(id);
  };
  const settled = (waiting: number, parked: number) =>
    expect.poll(async () => store.outbox().then((outbox) => [outbox.waiting, outbox.parked.length])).toEqual([waiting, parked]);

  test('brings a handoff with the conversation and a brief in the language of the desk', async () => {
    const polish = { ...desk('crm'), language: 'pl' };
    await dispatch('c-1', { kind: 'handoff', desk: 'crm' });
    start(polish);
    await settled(0, 0);
    expect(polish.given).toEqual([
      expect.objectContaining({
        item: expect.objectContaining({ conversationId: 'c-1', dispatch: { kind: 'handoff', desk: 'crm' } }),
        conversation: await store.read('c-1'),
        brief: expect.objectContaining({ language: 'pl' }),
      }),
    ]);
  });

  test('hears the bell for what is dispatched later', async () => {
    const crm = desk('crm');
    start(crm);
    await dispatch('c-1', { kind: 'handoff', desk: 'crm' });
    await settled(0, 0);
    expect(crm.given).toHaveLength(1);
  });

  test('finds what another process dispatched without a bell', async () => {
    bell = { ...bell, ring: () => {} };
    const crm = desk('crm');
    start(crm);
    await dispatch('c-1', { kind: 'handoff', desk: 'crm' });
    await expect.poll(() => crm.given.length, { timeout: 5_000 }).toBe(1);
  });

  test('keeps the order of one conversation at one desk, also when a try fails, and lets others pass', async () => {
    let down = true;
    const crm = desk('crm', ({ item }) =>
      down && item.conversationId === 'c-1' ? { delivered: false, why: 'HTTP 503' } : { delivered: true },
    );
    await dispatch('c-1', { kind: 'handoff', desk: 'crm' }, { kind: 'changed', desk: 'crm' });
    await dispatch('c-2', { kind: 'handoff', desk: 'crm' });
    start(crm);
    await settled(2, 0);
    down = false;
    now = at(10_000);
    bell.ring('c-1');
    await settled(0, 0);
    expect(crm.given.map(({ item }) => `${item.conversationId} ${item.dispatch.kind} ${item.attempts}`)).toEqual([
      'c-1 handoff 0',
      'c-2 handoff 0',
      'c-1 handoff 1',
      'c-1 changed 0',
    ]);
  });

  test('parks what the desk will never take, with its reason', async () => {
    start(desk('crm', () => ({ delivered: false, why: 'crm.example answered 410.', final: true })));
    await dispatch('c-1', { kind: 'handoff', desk: 'crm' });
    await settled(0, 1);
    expect((await store.outbox()).parked).toMatchObject([{ conversationId: 'c-1', why: 'crm.example answered 410.' }]);
    expect(logged).toContainEqual({ event: 'parked', facts: expect.objectContaining({ desk: 'crm', why: 'crm.example answered 410.' }) });
  });

  test('parks what is meant for a desk that is not connected, and brings it once it is', async () => {
    start(desk('inbox'));
    await dispatch('c-1', { kind: 'handoff', desk: 'crm' });
    await settled(0, 1);
    const [parked] = (await store.outbox()).parked;
    expect(parked?.why).toBe('No desk named "crm" is connected. Connect it, then restart this item.');
    await deliverer.stop();
    const crm = desk('crm');
    start(crm);
    await store.restart(parked?.id ?? '', now);
    bell.ring('c-1');
    await settled(0, 0);
    expect(crm.given).toHaveLength(1);
  });

  test('survives a desk that throws, and tries again later', async () => {
    const crm = desk('crm', ({ item }) => {
      if (item.attempts === 0) throw new TypeError('secret words of a visitor');
      return { delivered: true };
    });
    start(crm);
    await dispatch('c-1', { kind: 'handoff', desk: 'crm' });
    await settled(1, 0);
    now = at(1_000);
    bell.ring('c-1');
    await settled(0, 0);
    expect(JSON.stringify(logged)).not.toContain('secret words');
  });

  test('brings nothing of a conversation that was erased', async () => {
    const crm = desk('crm');
    await dispatch('c-1', { kind: 'handoff', desk: 'crm' });
    await store.erase('c-1');
    start(crm);
    await dispatch('c-2', { kind: 'handoff', desk: 'crm' });
    await settled(0, 0);
    expect(crm.given.map(({ item }) => item.conversationId)).toEqual(['c-2']);
  });

  test('has only so many under way at once', async () => {
    let most = 0;
    let underWay = 0;
    const crm = desk('crm', async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
      return { delivered: true };
    });
    for (let n = 0; n < 30; n++) await dispatch(`c-${n}`, { kind: 'handoff', desk: 'crm' });
    start(crm);
    await settled(0, 0);
    expect(crm.given).toHaveLength(30);
    expect(most).toBe(8);
  });

  test('finishes what is under way before it stops, and takes nothing new', async () => {
    const answered = Promise.withResolvers<Delivered>();
    const crm = desk('crm', () => answered.promise);
    start(crm);
    await dispatch('c-1', { kind: 'handoff', desk: 'crm' });
    await expect.poll(() => crm.given.length).toBe(1);
    const stopping = deliverer.stop();
    await dispatch('c-2', { kind: 'handoff', desk: 'crm' });
    answered.resolve({ delivered: true });
    await stopping;
    expect(await store.outbox()).toEqual({ waiting: 1, parked: [] });
    expect(crm.given.map(({ item }) => item.conversationId)).toEqual(['c-1']);
  });
});

describe('after a failed try', () => {
  const failed = { delivered: false, why: 'HTTP 503' } as const;
  const waitOf = (tries: number, chance: number, more = {}) => {
    const settlement = settle({ ...failed, ...more }, tries, at(0), chance);
    return settlement.settled === 'retry' ? Date.parse(settlement.at) - Date.parse(at(0)) : settlement.settled;
  };

  test('the wait is random up to a bound that doubles with each try, and has an end', () => {
    expect([1, 2, 3, 10].map((tries) => waitOf(tries, 0.999999))).toEqual(
      [1, 2, 4, 512].map((n) => Math.trunc(n * FIRST_WAIT_MS * 0.999999)),
    );
    expect([1, 5, 17].map((tries) => waitOf(tries, 0))).toEqual([0, 0, 0]);
    expect(waitOf(MAX_TRIES - 1, 0.5)).toBe(MAX_WAIT_MS / 2);
  });

  test('the wait that the desk asked for is kept to, within a day', () => {
    expect(waitOf(1, 0, { retryAfterMs: 120_000 })).toBe(120_000);
    expect(waitOf(1, 0.5, { retryAfterMs: 120_000 })).toBe(120_000 + FIRST_WAIT_MS / 2);
    expect(waitOf(1, 0, { retryAfterMs: Number.MAX_SAFE_INTEGER })).toBe(86_400_000);
  });

  test('the last one parks it, and so does one that cannot help', () => {
    expect(waitOf(MAX_TRIES, 0.5)).toBe('park');
    expect(waitOf(1, 0.5, { final: true })).toBe('park');
  });
});
