import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Lease, OutboxItem, Store, TurnChange } from '../../src/turn/ports.ts';
import { at, sampleConversation, sampleHandoff, sampleOpening, sampleTurn } from './samples.ts';

/** One place where conversations can be kept, as empty as on the first day, which several processes may open. */
export interface StorePlace {
  open(): Promise<Store>;
  /** Ends the place, after every store was closed. */
  remove(): Promise<void>;
  /** How long a lease holds when nobody gives it up, milliseconds. */
  leaseMs: number;
}

/** Every promise of the `Store` port; an adapter that passes can stand in for any other. */
export function storeContract(name: string, make: () => Promise<StorePlace>): void {
  describe(name, () => {
    let place: StorePlace;
    let store: Store;
    const opened: Store[] = [];
    const another = async () => {
      const next = await place.open();
      opened.push(next);
      return next;
    };
    beforeEach(async () => {
      place = await make();
      store = await another();
    });
    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close();
      await place.remove();
    });

    const begin = (id: string, seconds = 0) => store.create(sampleOpening(sampleConversation(id, seconds)));
    const lease = async (id: string, on = store, now = at(1)): Promise<Lease> => {
      const result = await on.open(id, [], now);
      if (result.opened !== 'lease') throw new Error(`expected a lease, got ${result.opened}`);
      return result.lease;
    };
    const say = async (id: string, message: string, text: string, dispatches: Parameters<Lease['commit']>[0]['dispatches'] = []) => {
      const held = await lease(id);
      await held.commit(sampleTurn(held.conversation, message, text, { dispatches }));
    };
    const dispatch = async (id: string, ...desks: string[]) =>
      say(
        id,
        `m-${desks.join('-')}-${Math.random()}`,
        'Hi',
        desks.map((desk) => ({ kind: 'handoff', desk }) as const),
      );
    const take = (now = at(10), heldUntil = at(70), limit = 10) => store.take(now, heldUntil, limit);
    const only = (items: OutboxItem[]) => {
      expect(items).toHaveLength(1);
      return items[0] as OutboxItem;
    };

    describe('conversations', () => {
      test('a created conversation is read back as it was given', async () => {
        const conversation = sampleConversation('c-1');
        await store.create(sampleOpening(conversation));
        expect(await store.read('c-1')).toEqual(conversation);
      });

      test('one that was never created is not there', async () => {
        expect(await store.read('c-1')).toBeNull();
        expect(await store.open('c-1', ['m-1'], at(1))).toEqual({ opened: 'unknown' });
        expect(await store.moves('c-1')).toEqual([]);
      });

      test('the same id is created once only, and the first one stays as it was', async () => {
        await begin('c-1');
        await say('c-1', 'm-1', 'We drown in tickets');
        await expect(begin('c-1')).rejects.toMatchObject({ code: 'conflict' });
        expect((await store.read('c-1'))?.messages).toHaveLength(3);
      });

      test('a committed turn is there for everyone: messages in order, record, dialog and handoff', async () => {
        await begin('c-1');
        const held = await lease('c-1');
        const turn = sampleTurn(held.conversation, 'm-1', 'Zażółć gęślą jaźń 🙂 "; drop table messages; --');
        const after = {
          ...turn.conversation,
          record: { ...turn.conversation.record, status: 'qualified' as const, score: 80 },
          dialog: { ...turn.conversation.dialog, phase: 'rep' as const },
          handoff: sampleHandoff(),
        };
        await held.commit({ ...turn, conversation: after });
        expect(await store.read('c-1')).toEqual(after);
        expect(await (await another()).read('c-1')).toEqual(after);
      });

      test('it is still there after the store was closed and opened again', async () => {
        await begin('c-1');
        await say('c-1', 'm-1', 'We drown in tickets');
        const before = await store.read('c-1');
        await opened.splice(opened.indexOf(store), 1)[0]?.close();
        expect(await (await another()).read('c-1')).toEqual(before);
      });

      test('a turn that does not continue from what is stored is refused and changes nothing', async () => {
        await begin('c-1');
        const held = await lease('c-1');
        const turn = sampleTurn({ ...held.conversation, messages: [] }, 'm-1', 'Hello');
        await expect(held.commit(turn)).rejects.toThrow('does not continue');
        expect((await store.read('c-1'))?.messages).toHaveLength(1);
      });

      test('a lead that a turn found is created with it, once', async () => {
        await begin('c-1');
        const referred = { ...sampleConversation('c-1-referred'), referredBy: { conversation: 'c-1', name: 'Ada' } };
        for (const message of ['m-1', 'm-2']) {
          const held = await lease('c-1');
          await held.commit(sampleTurn(held.conversation, message, 'Talk to Ola', { begins: [referred] }));
          expect(await store.read('c-1-referred')).toEqual(referred);
        }
        const held = await lease('c-1-referred');
        await held.commit(sampleTurn(held.conversation, 'm-1', 'Hello, this is Ola'));
        expect((await store.read('c-1-referred'))?.messages).toHaveLength(3);
      });

      test('every move is kept with its reason, oldest first', async () => {
        await begin('c-1');
        await say('c-1', 'm-1', 'We drown in tickets');
        expect(await store.moves('c-1')).toEqual([
          { at: at(0), move: { move: 'greet' }, why: { code: 'opened', text: 'A new conversation is greeted.' } },
          {
            at: at(1),
            move: { move: 'ask', asks: 'budget.amount', again: false },
            why: { code: 'most-open', text: 'The budget matters most.' },
          },
        ]);
      });
    });

    describe('leases', () => {
      test('only one of two openers gets the conversation, the other is told to try again', async () => {
        await begin('c-1');
        const other = await another();
        const results = await Promise.all([store, other, store, other].map((each) => each.open('c-1', [], at(1))));
        expect(results.map(({ opened }) => opened).toSorted()).toEqual(['busy', 'busy', 'busy', 'lease']);
        const busy = results.find(({ opened }) => opened === 'busy');
        expect(busy).toMatchObject({ retryMs: expect.any(Number) });
      });

      test('another conversation is not held up by it', async () => {
        await begin('c-1');
        await begin('c-2');
        await lease('c-1');
        expect(await store.open('c-2', [], at(1))).toMatchObject({ opened: 'lease' });
      });

      test('a commit frees the conversation for the next turn, whose fence is greater', async () => {
        await begin('c-1');
        const first = await lease('c-1');
        await first.commit(sampleTurn(first.conversation, 'm-1', 'Hello'));
        const second = await lease('c-1');
        expect(second.fence).toBeGreaterThan(first.fence);
        expect(second.conversation.messages).toHaveLength(3);
      });

      test('a release frees it too, and nothing was written', async () => {
        await begin('c-1');
        const first = await lease('c-1');
        await first.release();
        const second = await lease('c-1');
        expect(second.fence).toBeGreaterThan(first.fence);
        expect(await store.read('c-1')).toEqual(sampleConversation('c-1'));
      });

      test('a release after the commit does nothing, even when the next turn holds the conversation', async () => {
        await begin('c-1');
        const first = await lease('c-1');
        await first.commit(sampleTurn(first.conversation, 'm-1', 'Hello'));
        const second = await lease('c-1');
        await first.release();
        expect(await store.open('c-1', [], at(1))).toMatchObject({ opened: 'busy' });
        await second.commit(sampleTurn(second.conversation, 'm-2', 'Still here'));
        expect((await store.read('c-1'))?.messages).toHaveLength(5);
      });

      test('a lease that a crash left behind runs out by itself', async () => {
        await begin('c-1');
        await lease('c-1', await another(), at(1));
        const runsOut = 1 + place.leaseMs / 1000;
        expect(await store.open('c-1', [], at(runsOut - 1))).toMatchObject({ opened: 'busy' });
        expect(await store.open('c-1', [], at(runsOut))).toMatchObject({ opened: 'lease' });
      });

      test('a clock that was put back does not keep a conversation held', async () => {
        await begin('c-1');
        await lease('c-1', store, at(5_000));
        expect(await store.open('c-1', [], at(1))).toMatchObject({ opened: 'lease' });
      });

      test('whoever lost the lease cannot commit, and nothing of that turn is written', async () => {
        await begin('c-1');
        const other = await another();
        const slow = await lease('c-1', other, at(1));
        const quick = await lease('c-1', store, at(1 + place.leaseMs / 1000));
        await quick.commit(sampleTurn(quick.conversation, 'm-2', 'From the quick one'));
        const late = sampleTurn(slow.conversation, 'm-1', 'From the slow one', { dispatches: [{ kind: 'handoff', desk: 'inbox' }] });
        await expect(slow.commit(late)).rejects.toMatchObject({ code: 'conflict' });
        expect((await store.read('c-1'))?.messages.map(({ id }) => id)).toEqual(['c-1-greeting', 'm-2', 'm-2-answer']);
        expect(await store.outbox()).toEqual({ waiting: 0, parked: [] });
      });

      test('a lease that nobody else took may commit however late', async () => {
        await begin('c-1');
        const held = await lease('c-1', store, at(1));
        await held.commit(sampleTurn(held.conversation, 'm-1', 'Sorry, I was away', {}, 900));
        expect((await store.read('c-1'))?.messages).toHaveLength(3);
      });

      test('one lease commits once', async () => {
        await begin('c-1');
        const held = await lease('c-1');
        const turn = sampleTurn(held.conversation, 'm-1', 'Hello');
        await held.commit(turn);
        await expect(held.commit(sampleTurn(turn.conversation, 'm-2', 'Again'))).rejects.toMatchObject({ code: 'conflict' });
        expect((await store.read('c-1'))?.messages).toHaveLength(3);
      });
    });

    describe('answers', () => {
      test('a message id that was answered gets the same answer again and no second turn', async () => {
        await begin('c-1');
        await say('c-1', 'm-1', 'We drown in tickets');
        const answer = { messages: [expect.objectContaining({ id: 'm-1-answer' })], refused: null };
        expect(await store.open('c-1', ['m-1'], at(2))).toEqual({ opened: 'earlier', earlier: new Map([['m-1', answer]]) });
        expect((await store.read('c-1'))?.messages).toHaveLength(3);
      });

      test('it gets it also while another turn is under way', async () => {
        await begin('c-1');
        await say('c-1', 'm-1', 'Hello');
        await lease('c-1');
        expect(await store.open('c-1', ['m-1'], at(2))).toMatchObject({ opened: 'earlier' });
      });

      test('of a burst in which one message came before, the lease names that one', async () => {
        await begin('c-1');
        await say('c-1', 'm-1', 'Hello');
        const result = await store.open('c-1', ['m-1', 'm-2'], at(2));
        expect(result).toMatchObject({ opened: 'lease' });
        expect(result.opened === 'lease' && [...result.earlier.keys()]).toEqual(['m-1']);
      });

      test('the same id in another conversation is another message', async () => {
        await begin('c-1');
        await begin('c-2');
        await say('c-1', 'm-1', 'Hello');
        expect(await store.open('c-2', ['m-1'], at(2))).toMatchObject({ opened: 'lease', earlier: new Map() });
      });

      test('ids that look like code are ids', async () => {
        await begin('c-1');
        for (const id of ['__proto__', 'constructor', "' or 1=1 --", '["m-1"]', '']) {
          expect(await store.open('c-1', [id], at(2)), id).toMatchObject({ opened: 'lease', earlier: new Map() });
          const held = await lease('c-1', store, at(2 + place.leaseMs / 1000));
          await held.commit(sampleTurn(held.conversation, id, 'Hello'));
          expect(await store.open('c-1', [id], at(2)), id).toMatchObject({ opened: 'earlier' });
        }
      });
    });

    describe('a turn that fails halfway', () => {
      test.each<[string, Partial<TurnChange>]>([
        [
          'its last dispatch',
          {
            dispatches: [
              { kind: 'handoff', desk: 'inbox' },
              { kind: 'notice', desk: 'inbox', event: 1n as never },
            ],
          },
        ],
        ['its answer', { answers: new Map([['m-1', { messages: 1n }]]) }],
        ['its reason', { why: { code: 'most-open', text: 1n as never } }],
      ])('leaves nothing when %s cannot be written', async (_what, broken) => {
        await begin('c-1');
        const before = await store.read('c-1');
        const held = await lease('c-1');
        await expect(held.commit(sampleTurn(held.conversation, 'm-1', 'Hello', broken))).rejects.toThrow();
        expect(await store.read('c-1')).toEqual(before);
        expect(await store.moves('c-1')).toHaveLength(1);
        expect(await store.outbox()).toEqual({ waiting: 0, parked: [] });
        expect(await store.open('c-1', ['m-1'], at(1 + place.leaseMs / 1000))).toMatchObject({ opened: 'lease', earlier: new Map() });
      });

      test('can be committed again once it is whole', async () => {
        await begin('c-1');
        const held = await lease('c-1');
        const turn = sampleTurn(held.conversation, 'm-1', 'Hello');
        await expect(held.commit({ ...turn, answers: new Map([['m-1', 1n]]) })).rejects.toThrow();
        await held.commit(turn);
        expect((await store.read('c-1'))?.messages).toHaveLength(3);
      });

      test('creates no conversation either', async () => {
        const opening = sampleOpening(sampleConversation('c-1'));
        await expect(store.create({ ...opening, dispatches: [{ kind: 'notice', desk: 'inbox', event: 1n as never }] })).rejects.toThrow();
        expect(await store.read('c-1')).toBeNull();
        await store.create(opening);
      });
    });

    describe('lists', () => {
      const change = async (id: string, seconds: number, handoff = sampleHandoff()) => {
        await begin(id);
        const held = await lease(id);
        const turn = sampleTurn(held.conversation, 'm-1', 'Hello', {}, seconds);
        await held.commit({ ...turn, conversation: { ...turn.conversation, handoff } });
      };
      const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

      test('show the latest change first, with status, score and handoff', async () => {
        await change('c-1', 30);
        await begin('c-2', 20);
        expect(await store.list({ limit: 10 })).toEqual([
          { id: 'c-1', kind: 'visitor', status: 'lead', score: 0, updatedAt: at(30), handoff: sampleHandoff() },
          { id: 'c-2', kind: 'visitor', status: 'lead', score: 0, updatedAt: at(20), handoff: null },
        ]);
      });

      test('go on page by page, also where many changed in one instant', async () => {
        for (const id of ['c-1', 'c-2', 'c-3', 'c-4', 'c-5']) await begin(id, 7);
        const seen: string[] = [];
        for (let page = await store.list({ limit: 2 }); page.length > 0; ) {
          seen.push(...ids(page));
          const before = page.at(-1);
          page = before ? await store.list({ limit: 2, before }) : [];
        }
        expect(seen.toSorted()).toEqual(['c-1', 'c-2', 'c-3', 'c-4', 'c-5']);
      });

      test('can be narrowed to the states of a handoff and to its owner', async () => {
        const anna = { id: 'U1', name: 'Anna', via: 'slack' };
        await begin('c-1');
        await change('c-2', 10);
        await change('c-3', 20, sampleHandoff(anna));
        await change('c-4', 30, sampleHandoff({ ...anna, via: 'inbox' }));
        expect(ids(await store.list({ handoff: ['waiting', 'claimed'], limit: 10 }))).toEqual(['c-4', 'c-3', 'c-2']);
        expect(ids(await store.list({ handoff: ['waiting'], limit: 10 }))).toEqual(['c-2']);
        expect(ids(await store.list({ handoff: [], limit: 10 }))).toEqual([]);
        expect(ids(await store.list({ owner: anna, limit: 10 }))).toEqual(['c-3']);
        expect(ids(await store.list({ owner: anna, handoff: ['won'], limit: 10 }))).toEqual([]);
      });

      test('of all conversations go through every one, oldest first, while new ones come in', async () => {
        for (let n = 0; n < 120; n++) await begin(`c-${n}`, 1_000 - n);
        const seen: string[] = [];
        for await (const { id, messages } of store.all()) {
          expect(messages).toHaveLength(1);
          seen.push(id);
          if (seen.length === 60) await begin('c-late', 2_000);
        }
        expect(seen).toEqual([...Array.from({ length: 120 }, (_, n) => `c-${119 - n}`), 'c-late']);
      });
    });

    describe('the outbox', () => {
      test('holds what a turn dispatched, each for its desk', async () => {
        await begin('c-1');
        await dispatch('c-1', 'inbox', 'crm');
        const items = await take();
        expect(items).toEqual([
          expect.objectContaining({ conversationId: 'c-1', dispatch: { kind: 'handoff', desk: 'inbox' }, attempts: 0, createdAt: at(1) }),
          expect.objectContaining({ conversationId: 'c-1', dispatch: { kind: 'handoff', desk: 'crm' }, attempts: 0 }),
        ]);
        expect(new Set(items.map(({ id }) => id)).size).toBe(2);
      });

      test('gives an item to one taker only, whoever opened the store', async () => {
        for (const id of ['c-1', 'c-2', 'c-3', 'c-4']) {
          await begin(id);
          await dispatch(id, 'inbox');
        }
        const other = await another();
        const taken = await Promise.all([store, other, store, other].map((each) => each.take(at(10), at(70), 2)));
        const ids = taken.flat().map(({ id }) => id);
        expect(ids).toHaveLength(4);
        expect(new Set(ids).size).toBe(4);
      });

      test('gives the oldest first, and no more than asked for', async () => {
        for (const id of ['c-1', 'c-2', 'c-3']) {
          await begin(id);
          await dispatch(id, 'inbox');
        }
        expect((await take(at(10), at(70), 2)).map(({ conversationId }) => conversationId)).toEqual(['c-1', 'c-2']);
        expect((await take()).map(({ conversationId }) => conversationId)).toEqual(['c-3']);
      });

      test('gives an item again when its taker never came back, counting the tries', async () => {
        await begin('c-1');
        await dispatch('c-1', 'inbox');
        const first = only(await take(at(10), at(70)));
        expect(await take(at(69), at(200))).toEqual([]);
        const second = only(await take(at(70), at(200)));
        expect(second.id).toBe(first.id);
        expect(second.attempts).toBe(1);
        expect(await store.settle(first, { settled: 'done' }, at(71)), 'the first hold is lost').toBe(false);
        expect(await store.settle(second, { settled: 'done' }, at(72))).toBe(true);
        expect(await store.outbox()).toEqual({ waiting: 0, parked: [] });
      });

      test('keeps the order of one conversation at one desk, and holds up no other', async () => {
        await begin('c-1');
        await begin('c-2');
        await dispatch('c-1', 'crm');
        await dispatch('c-1', 'crm', 'inbox');
        await dispatch('c-2', 'crm');
        const seen = (items: OutboxItem[]) => items.map(({ conversationId, dispatch }) => `${conversationId} ${dispatch.desk}`).toSorted();
        const items = await take();
        expect(seen(items)).toEqual(['c-1 crm', 'c-1 inbox', 'c-2 crm']);
        expect(await take()).toEqual([]);
        const first = items.find(({ conversationId, dispatch }) => conversationId === 'c-1' && dispatch.desk === 'crm') as OutboxItem;
        for (const item of items) if (item.id !== first.id) await store.settle(item, { settled: 'done' }, at(11));
        await store.settle(first, { settled: 'retry', at: at(100), why: 'HTTP 503' }, at(11));
        expect(await take(at(99)), 'the second waits for the first').toEqual([]);
        const again = only(await take(at(100), at(160)));
        expect(again).toMatchObject({ id: first.id, attempts: 1 });
        await store.settle(again, { settled: 'done' }, at(101));
        expect(seen(await take(at(102), at(160)))).toEqual(['c-1 crm']);
      });

      test('brings a retried item back at its time and not before', async () => {
        await begin('c-1');
        await dispatch('c-1', 'inbox');
        const item = only(await take());
        expect(await store.settle(item, { settled: 'retry', at: at(50), why: 'HTTP 503' }, at(11))).toBe(true);
        expect(await store.settle(item, { settled: 'done' }, at(12)), 'a try ends once').toBe(false);
        expect(await take(at(49))).toEqual([]);
        expect(only(await take(at(50), at(99))).attempts).toBe(1);
      });

      test('shows a parked item with its reason, lets later ones pass, and takes it up again when it is restarted', async () => {
        await begin('c-1');
        await dispatch('c-1', 'inbox');
        await dispatch('c-1', 'inbox');
        const item = only(await take());
        expect(await store.settle(item, { settled: 'park', why: 'HTTP 410' }, at(11))).toBe(true);
        expect(await store.outbox()).toEqual({
          waiting: 1,
          parked: [{ id: item.id, conversationId: 'c-1', why: 'HTTP 410', since: at(11) }],
        });
        const next = only(await take(at(12)));
        expect(next.id).not.toBe(item.id);
        await store.settle(next, { settled: 'done' }, at(13));
        expect(await take(at(9_999), at(9_999))).toEqual([]);
        expect(await store.restart(item.id, at(20))).toBe(true);
        expect(await store.restart(item.id, at(20)), 'it is not parked any more').toBe(false);
        expect(await store.restart('no-such-item', at(20))).toBe(false);
        expect(only(await take(at(20)))).toMatchObject({ id: item.id, attempts: 0 });
      });
    });

    describe('shelves', () => {
      test('keep what is put there, each under its own name', async () => {
        const slack = store.shelf('slack');
        expect(await slack.get('card')).toBeNull();
        expect(await slack.put('card', { channel: 'C1', ts: '1.2' })).toBe(true);
        expect(await slack.put('card', { channel: 'C1', ts: '3.4' })).toBe(true);
        expect(await (await another()).shelf('slack').get('card')).toEqual({ channel: 'C1', ts: '3.4' });
        expect(await store.shelf('teams').get('card')).toBeNull();
        await slack.remove('card');
        expect(await slack.get('card')).toBeNull();
      });

      test('let one only write where nothing stands', async () => {
        const other = (await another()).shelf('slack');
        const wrote = await Promise.all(
          [1, 2, 3, 4].map((n) => (n % 2 ? store.shelf('slack') : other).put('event', n, { ifAbsent: true })),
        );
        expect(wrote.filter(Boolean)).toHaveLength(1);
        expect(await other.get('event')).toBe(wrote.indexOf(true) + 1);
      });

      test('forget what has run out', async () => {
        const shelf = store.shelf('slack');
        await shelf.put('old', 1, { until: '2001-01-01T00:00:00.000Z' });
        await shelf.put('new', 2, { until: '2999-01-01T00:00:00.000Z' });
        expect(await shelf.get('old')).toBeNull();
        expect(await shelf.get('new')).toBe(2);
        expect(await shelf.keys('')).toEqual(['new']);
        expect(await shelf.put('old', 3, { ifAbsent: true })).toBe(true);
        expect(await shelf.put('new', 3, { ifAbsent: true })).toBe(false);
      });

      test('list the keys that begin with something', async () => {
        const shelf = store.shelf('slack');
        for (const key of ['thread:2', 'thread:1', 'Thread:3', 'thr', 'thread%']) await shelf.put(key, true);
        expect(await shelf.keys('thread:')).toEqual(['thread:1', 'thread:2']);
      });
    });

    describe('erasing', () => {
      test('takes everything of the conversation and nothing of another', async () => {
        await begin('c-1');
        await begin('c-2');
        await dispatch('c-1', 'inbox');
        await dispatch('c-2', 'inbox');
        const parked = only((await take()).filter(({ conversationId }) => conversationId === 'c-1'));
        await store.settle(parked, { settled: 'park', why: 'HTTP 410' }, at(11));
        await say('c-1', 'm-1', 'My name is Ada Lovelace');
        await store.shelf('slack').put('card:c-1', 'C1', { about: 'c-1' });
        await store.shelf('slack').put('card:c-2', 'C2', { about: 'c-2' });

        expect(await store.erase('c-1')).toBe(true);

        expect(await store.read('c-1')).toBeNull();
        expect(await store.moves('c-1')).toEqual([]);
        expect(await store.open('c-1', ['m-1'], at(99))).toEqual({ opened: 'unknown' });
        expect(await store.outbox()).toEqual({ waiting: 1, parked: [] });
        expect(await store.shelf('slack').keys('card:')).toEqual(['card:c-2']);
        expect((await store.list({ limit: 10 })).map(({ id }) => id)).toEqual(['c-2']);
        expect((await store.read('c-2'))?.messages).toHaveLength(3);
      });

      test('says so when there was nothing', async () => {
        expect(await store.erase('c-1')).toBe(false);
      });

      test('is not undone by a turn, a delivery or a note that was under way', async () => {
        await begin('c-1');
        await dispatch('c-1', 'inbox');
        const item = only(await take());
        const held = await lease('c-1');
        await store.erase('c-1');
        await expect(held.commit(sampleTurn(held.conversation, 'm-9', 'Too late'))).rejects.toMatchObject({ code: 'conflict' });
        await held.release();
        expect(await store.settle(item, { settled: 'retry', at: at(20), why: 'HTTP 503' }, at(12))).toBe(false);
        expect(await store.shelf('slack').put('card:c-1', 'C1', { about: 'c-1' })).toBe(false);
        expect(await store.shelf('slack').get('card:c-1')).toBeNull();
        expect(await store.read('c-1')).toBeNull();
      });

      test('takes the name from the leads that it referred, which stay', async () => {
        await begin('c-1');
        const referred = { ...sampleConversation('c-1-referred'), referredBy: { conversation: 'c-1', name: 'Ada' } };
        const held = await lease('c-1');
        await held.commit(sampleTurn(held.conversation, 'm-1', 'Talk to Ola', { begins: [referred] }));
        const underWay = await lease('c-1-referred');
        await store.erase('c-1');
        await expect(underWay.commit(sampleTurn(underWay.conversation, 'm-1', 'Hello'))).rejects.toMatchObject({ code: 'conflict' });
        expect(await store.read('c-1-referred')).toEqual({ ...referred, referredBy: { conversation: 'c-1', name: null } });
        await say('c-1-referred', 'm-1', 'Hello');
      });

      test('leaves the id free for a new conversation that knows nothing of the old', async () => {
        await begin('c-1');
        await say('c-1', 'm-1', 'Hello');
        await store.erase('c-1');
        await begin('c-1');
        expect(await store.open('c-1', ['m-1'], at(99))).toMatchObject({ opened: 'lease', earlier: new Map() });
      });
    });

    test('a store that can read and write says so', async () => {
      await expect(store.check()).resolves.toBeUndefined();
    });
  });
}
