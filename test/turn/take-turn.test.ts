import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BotError } from '../../src/core/errors.ts';
import { loadPlaybook } from '../../src/load.ts';
import { LEASE_MS, sqliteStore } from '../../src/stores/sqlite.ts';
import { localBell } from '../../src/turn/bell.ts';
import { MAX_BURST } from '../../src/turn/burst.ts';
import type { Bell, Extractor, Lease, Store, Utterance } from '../../src/turn/ports.ts';
import { MAX_BUSY_MS, type TurnParts, takeTurns } from '../../src/turn/take-turn.ts';
import { at } from '../contract/samples.ts';

const loaded = loadPlaybook();
const COALESCE_MS = 15;

/** Reads "my name is …" and nothing else, and remembers what it was asked. */
function nameReader(pause: (text: string) => Promise<void> = async () => {}): Extractor & { read: Utterance[] } {
  const read: Utterance[] = [];
  return {
    name: 'names',
    read,
    async understand(utterance) {
      read.push(utterance);
      const { text } = utterance.messages[utterance.index] ?? { text: '' };
      await pause(text);
      const [, name] = /my name is (\w+)/.exec(text) ?? [];
      const start = name ? text.indexOf(name) : 0;
      return {
        language: 'en',
        signals: [],
        proposals: name
          ? [
              {
                field: 'contact.name',
                value: name,
                confidence: 0.9,
                source: 'visitor',
                mode: 'state',
                evidence: [{ message: utterance.index, quote: name, start, end: start + name.length }],
              },
            ]
          : [],
      };
    },
  };
}

describe('a turn', () => {
  let folder: string;
  let store: Store;
  let bell: Bell;
  let now: string;
  let rung: string[];
  let logged: unknown[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bantr-turn-'));
    store = sqliteStore({ file: join(folder, 'bantr.sqlite') });
    bell = localBell();
    rung = [];
    logged = [];
    now = at(0);
    bell.listenToAll((id) => rung.push(id));
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const turnsWith = (extractor: Extractor = nameReader(), more: Partial<TurnParts> = {}) =>
    takeTurns({
      store,
      extractor,
      loaded,
      bell,
      clock: () => now,
      log: (...entry) => logged.push(entry),
      coalesceMs: COALESCE_MS,
      ...more,
    });
  const begin = (turns = turnsWith()) => turns.begin({ id: 'c-1', kind: 'visitor', language: 'en', page: null });
  const say = (text: string, id = text, wantsPerson = false) => ({ id, text, wantsPerson });
  const visitorSaid = async () => (await store.read('c-1'))?.messages.filter(({ from }) => from === 'visitor').map(({ text }) => text);
  /** A gate that stays shut until it is opened. */
  const gate = () => Promise.withResolvers<void>();
  const leaseOf = async (result: ReturnType<Store['open']>): Promise<Lease> => {
    const opened = await result;
    if (opened.opened !== 'lease') throw new Error(opened.opened);
    return opened.lease;
  };

  test('begins a conversation with a greeting, and begins it once', async () => {
    const turns = turnsWith();
    const begun = await begin(turns);
    expect(begun.messages.map(({ from }) => from)).toEqual(['bot']);
    expect(await store.read('c-1')).toEqual(begun);
    await turns.say('c-1', say('Hello'));
    expect((await begin(turns)).messages.length).toBeGreaterThan(2);
    expect((await store.moves('c-1')).map(({ move }) => move.move)[0]).toBe('greet');
  });

  test('puts what was said and what was understood into the conversation, and answers', async () => {
    const turns = turnsWith();
    await begin(turns);
    const { messages, refused } = await turns.say('c-1', say('Hi, my name is Ada'));
    expect(refused).toBeNull();
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.every(({ from }) => from === 'bot')).toBe(true);
    const after = await store.read('c-1');
    expect(after?.messages.slice(1)).toEqual([
      { id: 'Hi, my name is Ada', from: 'visitor', text: 'Hi, my name is Ada', at: now },
      ...messages,
    ]);
    expect(after?.record.contact.name).toMatchObject({ value: 'Ada', evidence: [{ message: 1, quote: 'Ada' }] });
    expect(rung).toEqual(['c-1', 'c-1']);
  });

  test('gives the extractor the message with all before it, and what was asked', async () => {
    const extractor = nameReader();
    const turns = turnsWith(extractor);
    const begun = await begin(turns);
    await turns.say('c-1', say('Hello'));
    expect(extractor.read).toEqual([
      expect.objectContaining({ index: 1, kind: 'visitor', asked: begun.dialog.open, language: 'en', now, record: begun.record }),
    ]);
    expect(extractor.read[0]?.messages).toHaveLength(2);
  });

  test('happens once for one message id, whether it is sent again later or at the same time', async () => {
    const turns = turnsWith();
    await begin(turns);
    const answers = await Promise.all([1, 2, 3].map(() => turns.say('c-1', say('Hello', 'm-1'))));
    answers.push(await turns.say('c-1', say('Hello', 'm-1')));
    answers.push(await turnsWith().say('c-1', say('Hello', 'm-1')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.messages.length).toBeGreaterThan(0);
    expect(await visitorSaid()).toEqual(['Hello']);
  });

  test('answers several short messages once, the last of them', async () => {
    const turns = turnsWith();
    await begin(turns);
    const sent = ['Hi', 'my name is Ada', 'we drown in tickets'].map((text) => turns.say('c-1', say(text)));
    const answers = await Promise.all(sent);
    expect(answers.map(({ messages }) => messages.length > 0)).toEqual([false, false, true]);
    expect(await visitorSaid()).toEqual(['Hi', 'my name is Ada', 'we drown in tickets']);
    expect(await store.moves('c-1')).toHaveLength(2);
    expect((await store.read('c-1'))?.record.contact.name?.evidence[0]).toMatchObject({ message: 2, quote: 'Ada' });
    expect(await turns.say('c-1', say('Hi')), 'each gets its own answer again').toEqual(answers[0]);
    expect(await turns.say('c-1', say('we drown in tickets'))).toEqual(answers[2]);
  });

  test('takes a burst in which one message came before without saying that one twice', async () => {
    const turns = turnsWith();
    await begin(turns);
    const first = await turns.say('c-1', say('Hello', 'm-1'));
    const [again, next] = await Promise.all([turns.say('c-1', say('Hello', 'm-1')), turns.say('c-1', say('Anyone?', 'm-2'))]);
    expect(again).toEqual(first);
    expect(next?.messages.length).toBeGreaterThan(0);
    expect(await visitorSaid()).toEqual(['Hello', 'Anyone?']);
  });

  test('answers together what is said while the turn before is under way', async () => {
    const thinking = gate();
    const extractor = nameReader((text) => (text === 'one' ? thinking.promise : Promise.resolve()));
    const turns = turnsWith(extractor, { coalesceMs: 0 });
    await begin(turns);
    const one = turns.say('c-1', say('one'));
    await expect.poll(() => extractor.read.length).toBe(1);
    const two = turns.say('c-1', say('two'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    const three = turns.say('c-1', say('three'));
    thinking.resolve();
    expect((await Promise.all([one, two, three])).map(({ messages }) => messages.length > 0)).toEqual([true, false, true]);
    expect(await store.moves('c-1')).toHaveLength(3);
    expect(await visitorSaid()).toEqual(['one', 'two', 'three']);
  });

  test('does not let one conversation wait for another', async () => {
    const thinking = gate();
    const turns = turnsWith(nameReader((text) => (text === 'slow' ? thinking.promise : Promise.resolve())));
    await begin(turns);
    await turns.begin({ id: 'c-2', kind: 'visitor', language: 'en', page: null });
    const slow = turns.say('c-1', say('slow'));
    expect((await turns.say('c-2', say('quick'))).messages.length).toBeGreaterThan(0);
    thinking.resolve();
    await slow;
  });

  test('holds no more than so many messages', async () => {
    const turns = turnsWith();
    await begin(turns);
    const texts = Array.from({ length: MAX_BURST + 3 }, (_, n) => `line ${n}`);
    const answers = await Promise.all(texts.map((text) => turns.say('c-1', say(text))));
    expect(await visitorSaid()).toEqual(texts);
    expect(await store.moves('c-1')).toHaveLength(3);
    expect(answers.flatMap(({ messages }, n) => (messages.length > 0 ? [n] : []))).toEqual([MAX_BURST - 1, MAX_BURST + 2]);
  });

  test('keeps every message once and in order, however they come', async () => {
    const turns = turnsWith(nameReader(), { coalesceMs: 2 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ id: fc.nat(5), pause: fc.nat(4) }), { minLength: 1, maxLength: 8 }), async (sends) => {
        const id = `c-run-${run++}`;
        await turns.begin({ id, kind: 'visitor', language: 'en', page: null });
        const answers: Promise<unknown>[] = [];
        for (const send of sends) {
          answers.push(turns.say(id, say(`line ${send.id}`)).then((answer) => [send.id, answer]));
          await new Promise((resolve) => setTimeout(resolve, send.pause));
        }
        const byId = new Map<unknown, string>();
        for (const [message, answer] of (await Promise.all(answers)) as [number, unknown][]) {
          expect(byId.get(message) ?? JSON.stringify(answer)).toBe(JSON.stringify(answer));
          byId.set(message, JSON.stringify(answer));
        }
        const said = (await store.read(id))?.messages.filter(({ from }) => from === 'visitor').map(({ text }) => text);
        expect(said).toEqual([...new Set(sends.map((send) => `line ${send.id}`))]);
      }),
      { numRuns: 25 },
    );
  });

  test('gives a person at once to whoever presses for one, whatever was understood', async () => {
    const turns = turnsWith(nameReader(), { coalesceMs: 60_000 });
    await begin(turns);
    await turns.say('c-1', say('Talk to a person', 'm-1', true));
    const after = await store.read('c-1');
    expect((await store.moves('c-1')).at(-1)?.move.move).not.toBe('ask');
    expect(after?.dialog.waitsForPerson || after?.handoff !== null || after?.dialog.offered === 'person').toBe(true);
  });

  test('keeps a message that could not be understood, goes on, and tells the operator without its words', async () => {
    const broken: Extractor = {
      name: 'broken',
      async understand() {
        throw new BotError('unreachable', 'The model said: my secret words');
      },
    };
    const turns = turnsWith(broken);
    await begin(turns);
    expect((await turns.say('c-1', say('my secret words'))).messages.length).toBeGreaterThan(0);
    expect(await visitorSaid()).toEqual(['my secret words']);
    expect(logged).toContainEqual(['error', 'message not understood', { conversation: 'c-1', extractor: 'broken', code: 'unreachable' }]);
    expect(JSON.stringify(logged)).not.toContain('secret words');
  });

  test('is refused where there is no conversation', async () => {
    await expect(turnsWith().say('c-9', say('Hello'))).rejects.toMatchObject({ code: 'not-found' });
  });

  test('waits for another process that holds the conversation', async () => {
    const turns = turnsWith();
    await begin(turns);
    const other = await leaseOf(store.open('c-1', [], now));
    const answer = turns.say('c-1', say('Hello'));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await visitorSaid()).toEqual([]);
    await other.release();
    expect((await answer).messages.length).toBeGreaterThan(0);
  });

  test('says that it is busy when its turn does not come, and can be sent again under the same id', async () => {
    const turns = turnsWith(nameReader(), { coalesceMs: 0 });
    await begin(turns);
    const other = await leaseOf(store.open('c-1', [], now));
    const realNow = Date.now;
    let ahead = 0;
    const watch = vi.spyOn(Date, 'now').mockImplementation(() => realNow() + ahead);
    const answer = turns.say('c-1', say('Hello'));
    setTimeout(() => {
      ahead = MAX_BUSY_MS + 1;
    }, 30);
    await expect(answer).rejects.toMatchObject({ code: 'busy' });
    watch.mockRestore();
    await other.release();
    expect((await turns.say('c-1', say('Hello'))).messages.length).toBeGreaterThan(0);
    expect(await visitorSaid()).toEqual(['Hello']);
  });

  test('goes on after a process that crashed in the middle, as soon as its lease has run out', async () => {
    const turns = turnsWith();
    await begin(turns);
    await store.open('c-1', [], now);
    const answer = turns.say('c-1', say('Hello'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    now = at(LEASE_MS / 1000);
    expect((await answer).messages.length).toBeGreaterThan(0);
  });

  test('is taken again, once, when another process took the conversation meanwhile', async () => {
    const thinking = gate();
    const extractor = nameReader(async () => {
      if (extractor.read.length === 1) await thinking.promise;
    });
    const turns = turnsWith(extractor, { coalesceMs: 0 });
    await begin(turns);
    const slow = turns.say('c-1', say('slow'));
    await expect.poll(() => extractor.read.length).toBe(1);
    now = at(LEASE_MS / 1000);
    await turnsWith(nameReader(), { coalesceMs: 0 }).say('c-1', say('quick'));
    thinking.resolve();
    expect((await slow).messages.length).toBeGreaterThan(0);
    expect(await visitorSaid()).toEqual(['quick', 'slow']);
    expect(extractor.read).toHaveLength(2);
  });

  test('of two reps who claim at the same moment gives the handoff to one and tells the other', async () => {
    const turns = turnsWith();
    await begin(turns);
    await turns.say('c-1', say('my name is Ada', 'm-0'));
    await turns.say('c-1', say('Talk to a person', 'm-1', true));
    for (let n = 0; n < 6 && (await store.read('c-1'))?.handoff == null; n++)
      await turns.say('c-1', say('Person, please', `more-${n}`, true));
    const reps = ['Anna', 'Bart', 'Cleo'].map((name) => ({ id: name, name, via: 'inbox' }));
    const results = await Promise.all(reps.map((by) => turns.act('c-1', { id: `claim-${by.id}`, by, act: { action: 'claim' } })));
    const refusals = results.map(({ refused }) => refused?.code ?? null);
    expect(refusals.toSorted()).toEqual([null, 'owned-already', 'owned-already'].toSorted());
    const handoff = (await store.read('c-1'))?.handoff;
    expect(handoff).toMatchObject({ state: 'claimed', owner: reps[refusals.indexOf(null)] });
    const winner = reps[refusals.indexOf(null)] ?? { id: '', name: '', via: '' };
    const again = await turns.act('c-1', { id: `claim-${winner.id}`, by: winner, act: { action: 'claim' } });
    expect(again.refused).toBeNull();
    expect((await store.read('c-1'))?.handoff?.ledger).toEqual(handoff?.ledger);
  });

  test('keeps what the page knows of its visitor with the page as its source, unseen by the visitor, once', async () => {
    const turns = turnsWith();
    await begin(turns);
    const details = { 'contact.name': 'Ada Lovelace', 'contact.email': 'ada@engine.example', 'company.name': undefined };
    await turns.identify('c-1', details);
    await turns.identify('c-1', details);
    const after = await store.read('c-1');
    expect(after?.messages.slice(1)).toEqual([
      expect.objectContaining({ from: 'visitor', text: 'Ada Lovelace\nada@engine.example', aside: true }),
    ]);
    expect(after?.record.contact).toMatchObject({
      name: { value: 'Ada Lovelace', source: 'crm', evidence: [{ message: 1, quote: 'Ada Lovelace', start: 0, end: 12 }] },
      email: { value: 'ada@engine.example', source: 'crm', evidence: [{ message: 1, start: 13 }] },
    });
    await turns.identify('c-1', {});
    expect((await store.read('c-1'))?.messages).toHaveLength(2);
  });
});
