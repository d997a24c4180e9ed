import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { intake } from '../../../src/channels/slack/intake.ts';
import { BotError } from '../../../src/core/errors.ts';
import { rulesExtractor } from '../../../src/extractors/rules/rules.ts';
import { ASKING, eventually, type Office, office, qualifiedVisitor } from './office.ts';
import { type SlackSide, slackSide, TEAM } from './slack-side.ts';

/** Claims raced in one run. */
const RACES = 100;

describe('whatever is sent again has one effect', () => {
  let slack: SlackSide;
  let bot: Office;
  let alex: string;
  let ola: string;
  let release = () => {};
  let slow = Promise.resolve();

  beforeEach(async () => {
    slack = await slackSide();
    alex = slack.users.alex!;
    ola = slack.users.ola!;
    slow = Promise.resolve();
    const rules = rulesExtractor();
    const extractor = {
      name: 'slow',
      understand: async (utterance: Parameters<typeof rules.understand>[0]) => slow.then(() => rules.understand(utterance)),
    };
    bot = await office(slack, { extractor });
  });
  afterEach(async () => {
    release();
    await bot.close();
    await slack.close();
  });

  const count = async () => {
    let all = 0;
    for await (const _ of bot.store.all()) all += 1;
    return all;
  };
  const interview = async () => {
    await bot.command(alex, 'Anna Nowak, Acme', slack.channels.sales!);
    const card = await eventually(async () => (await slack.said(slack.channels.sales!))[0]);
    await eventually(async () => (await slack.said(slack.channels.sales!, card.ts)).length > 0);
    const [id] = (await bot.store.shelf('slack-threads').keys('interview:')).map((key) => key.slice('interview:'.length));
    return { id: id!, card };
  };
  const reply = (thread: string, ts: string) => ({
    type: 'message',
    channel: slack.channels.sales,
    channel_type: 'channel',
    user: alex,
    text: 'They are 300 people.',
    thread_ts: thread,
    ts,
  });
  const saidTimes = async (id: string) => (await bot.store.read(id))!.messages.filter(({ text }) => text === 'They are 300 people.').length;

  test('the same event four times, as Slack sends it again, is one message', async () => {
    const { id, card } = await interview();
    for (const retry of [0, 1, 2, 3])
      expect((await bot.event(reply(card.ts, '1700000001.000100'), { id: 'Ev-same', retry })).status).toBe(200);
    await eventually(async () => (await saidTimes(id)) === 1);
    await bot.channel.stop();
    expect(await saidTimes(id)).toBe(1);
  });

  test('the same message under eleven new event ids, all at once, is one message', async () => {
    const { id, card } = await interview();
    await Promise.all(Array.from({ length: 11 }, () => bot.event(reply(card.ts, '1700000001.000200'))));
    await eventually(async () => (await saidTimes(id)) === 1);
    await bot.channel.stop();
    expect(await saidTimes(id)).toBe(1);
  });

  test('a mention sent again under other ids begins one interview, a press sent again claims once', async () => {
    const mention = {
      type: 'app_mention',
      channel: slack.channels.sales,
      user: alex,
      text: '<@UBOT> Jan Kos of Bark needs 60 seats',
      ts: '1700000001.000300',
    };
    await Promise.all(Array.from({ length: 11 }, () => bot.event(mention)));
    await eventually(async () => (await slack.said(slack.channels.sales!, mention.ts)).length >= 2);
    expect(await count()).toBe(1);
    const visitor = await qualifiedVisitor(bot.turns);
    const payload = {
      type: 'block_actions',
      team: { id: TEAM },
      user: { id: alex },
      trigger_id: 'the-same-press',
      channel: { id: slack.channels.handoffs },
      message: { ts: '1' },
      actions: [{ type: 'button', action_id: 'claim', block_id: 'b', value: visitor, action_ts: '1' }],
    };
    await Promise.all([1, 2, 3, 4].map(() => bot.sendPayload(payload)));
    await eventually(async () => (await bot.store.read(visitor))?.handoff?.owner);
    await bot.channel.stop();
    expect((await bot.store.read(visitor))?.handoff?.ledger.filter(({ event }) => event === 'claimed')).toHaveLength(1);
  });

  test('it is acknowledged at once while a turn takes its time, and sent again meanwhile it is not begun again', async () => {
    const { id, card } = await interview();
    ({ promise: slow, resolve: release } = Promise.withResolvers<void>());
    const began = performance.now();
    expect((await bot.event(reply(card.ts, '1700000001.000400'), { id: 'Ev-slow' })).status).toBe(200);
    expect((await bot.event(reply(card.ts, '1700000001.000400'), { id: 'Ev-slow', retry: 1 })).status).toBe(200);
    const waited = performance.now() - began;
    expect(await saidTimes(id)).toBe(0);
    release();
    await eventually(async () => (await saidTimes(id)) === 1);
    // Slack's limit, which is a promise to keep and not a speed to measure.
    expect(waited).toBeLessThan(3_000);
  });

  test('two reps pressing Claim at once have one owner between them, every time', async () => {
    const ids = await Promise.all(Array.from({ length: RACES }, () => qualifiedVisitor(bot.turns, ASKING)));
    const won = { alex: 0, ola: 0 };
    for (const id of ids) {
      const on = { channel: slack.channels.handoffs!, ts: '1' };
      await Promise.all([bot.press(alex, 'claim', id, on), bot.press(ola, 'claim', id, on)]);
      const handoff = await eventually(async () => {
        const { handoff } = (await bot.store.read(id))!;
        return handoff?.owner && handoff;
      });
      expect(handoff.ledger.filter(({ event }) => event === 'claimed')).toHaveLength(1);
      won[handoff.owner!.name as 'alex' | 'ola'] += 1;
    }
    expect(won.alex + won.ola).toBe(RACES);
    await eventually(() => slack.whispers.length === RACES);
    for (const { text } of slack.whispers) expect(text).toMatch(/has it already/);
  });

  test('what was acknowledged and not finished when the program ended is finished by the next one', async () => {
    const shelf = bot.store.shelf('slack-received-by-another');
    const parts = { shelf, clock: bot.clock, log: bot.log };
    const body = { type: 'event_callback', event_id: 'Ev-crash', team_id: TEAM, event: { type: 'message', channel: 'C1', ts: '1.1' } };
    const crashed = intake({ ...parts, work: () => new Promise(() => {}) });
    await crashed.take({ body, ack: async () => {} });
    const worked: unknown[] = [];
    const next = intake({ ...parts, work: async (event) => void worked.push(event.body) });
    next.start();
    await eventually(() => worked.length === 1);
    await next.stop();
    expect(worked).toEqual([body]);
    const later = intake({ ...parts, work: async (event) => void worked.push(event.body) });
    later.start();
    await later.take({ body, ack: async () => {} });
    await later.stop();
    expect(worked).toHaveLength(1);
  });

  test('work that another system holds up is begun again until it is done, work that fails by itself only so often', async () => {
    const parts = { shelf: bot.store.shelf('slack-received-by-another'), clock: bot.clock, log: bot.log };
    const body = (id: string) => ({
      type: 'event_callback',
      event_id: id,
      team_id: TEAM,
      event: { type: 'message', channel: 'C1', ts: id },
    });
    const tries = { away: 0, broken: 0 };
    const work = async (event: { body: Record<string, unknown> }) => {
      if (event.body.event_id === 'away' && ++tries.away < 9) throw new BotError('unreachable', 'Slack is away.');
      if (event.body.event_id === 'broken') throw new TypeError(`broken for the ${++tries.broken}th time`);
    };
    const first = intake({ ...parts, work });
    for (const id of ['away', 'broken']) await first.take({ body: body(id), ack: async () => {} });
    await first.stop();
    for (let round = 0; round < 10; round++) {
      const next = intake({ ...parts, work });
      const before = { ...tries };
      next.start();
      await eventually(async () => tries.away > before.away || (await parts.shelf.keys('waiting:')).length === 0);
      await next.stop();
    }
    expect(tries.away).toBe(9);
    expect(tries.broken).toBe(5);
    expect(await parts.shelf.keys('waiting:')).toEqual([]);
  });

  test('messages of bots, edits and deletions are nobody’s words', async () => {
    const { id, card } = await interview();
    const base = reply(card.ts, '1700000001.000500');
    await bot.event({ ...base, bot_id: 'B1', ts: '1.1' });
    await bot.event({ ...base, subtype: 'message_changed', user: undefined, message: base, ts: '1.2' });
    await bot.event({ ...base, subtype: 'message_deleted', user: undefined, ts: '1.3' });
    await bot.channel.stop();
    expect(await saidTimes(id)).toBe(0);
  });
});
