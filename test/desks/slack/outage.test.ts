import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBrief } from '../../../src/core/brief.ts';
import { slackDesk } from '../../../src/desks/slack.ts';
import { BETWEEN_POSTS_MS } from '../../../src/slack/pace.ts';
import { slackParts } from '../../../src/slack/parts.ts';
import { sqliteStore } from '../../../src/stores/sqlite.ts';
import { settle } from '../../../src/turn/deliver.ts';
import type { Desk, Store } from '../../../src/turn/ports.ts';
import { loaded } from '../../channels/slack/office.ts';
import { type SlackSide, slackSide } from '../../channels/slack/slack-side.ts';
import { at, sampleConversation, sampleHandoff, sampleOpening } from '../../contract/samples.ts';

const HANDOFFS = 500;
const HOUR_MS = 3_600_000;
const HOLD_MS = 60_000;

describe('Slack away for an hour', () => {
  let slack: SlackSide;
  let folder: string;
  let store: Store;
  let desk: Desk;
  let now: number;
  let posted: { at: number; channel: string }[];
  const clock = () => new Date(now).toISOString();

  beforeEach(async () => {
    slack = await slackSide();
    folder = await mkdtemp(join(tmpdir(), 'bantr-outage-'));
    store = sqliteStore({ file: join(folder, 'bantr.sqlite'), clock });
    now = Date.parse(at(0));
    posted = [];
    slack.onPosted((channel) => posted.push({ at: now, channel }));
    const parts = slackParts({
      store,
      clock,
      log: () => {},
      settings: { botToken: 'xoxb-test', apiUrl: slack.apiUrl },
      wait: async (ms) => {
        now += ms;
      },
    });
    desk = slackDesk({ ...parts, loaded, clock, channel: slack.channels.handoffs!, language: 'en' });
  });
  afterEach(async () => {
    await store.close();
    await slack.close();
    await rm(folder, { recursive: true });
  });

  /** One look at the outbox, as `deliver` takes it: the oldest that is due is tried, and how that ended is written down. */
  async function tryOne(): Promise<boolean> {
    const [item] = await store.take(clock(), new Date(now + HOLD_MS).toISOString(), 1);
    if (!item) return false;
    const conversation = (await store.read(item.conversationId))!;
    const delivered = await desk.deliver({ item, conversation, brief: writeBrief(conversation, loaded, 'en', clock()) });
    await store.settle(item, settle(delivered, item.attempts + 1, clock(), 0.5), clock());
    return true;
  }

  test('none of 500 waiting handoffs is lost or shown twice, and they come at the rate that Slack allows', async () => {
    for (let index = 0; index < HANDOFFS; index++) {
      const conversation = { ...sampleConversation(`c-${index}`), handoff: { ...sampleHandoff(), desk: 'slack' } };
      await store.create({ ...sampleOpening(conversation), dispatches: [{ kind: 'handoff', desk: 'slack' }] });
    }
    // Some were posted just as Slack went away, without an answer that said so.
    for (let lost = 0; lost < 3; lost++) slack.fail('chat.postMessage', { fault: 'answer-lost' });
    for (let tried = 0; tried < 3; tried++) await tryOne();

    await slack.goAway();
    const back = now + HOUR_MS;
    while (now < back) if (!(await tryOne())) now += 30_000;
    expect((await store.outbox()).waiting).toBe(HANDOFFS);

    await slack.comeBack();
    for (let left = HANDOFFS; left > 0; left = (await store.outbox()).waiting) {
      while (await tryOne());
      now += 30_000;
    }

    expect(await store.outbox()).toEqual({ waiting: 0, parked: [] });
    const cards = await slack.said(slack.channels.handoffs!);
    const keys = cards.map(({ metadata }) => metadata!.event_payload.key);
    expect(new Set(keys).size).toBe(HANDOFFS);
    expect(keys).toHaveLength(HANDOFFS);
    const times = posted.map(({ at: time }) => time);
    const gaps = times.slice(1).map((time, index) => time - times[index]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(BETWEEN_POSTS_MS);
  }, 300_000);
});
