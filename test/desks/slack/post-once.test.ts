import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { paragraph, post, rich } from '../../../src/slack/blocks.ts';
import { slackParts } from '../../../src/slack/parts.ts';
import type { Workspace } from '../../../src/slack/workspaces.ts';
import { sqliteStore } from '../../../src/stores/sqlite.ts';
import type { Store } from '../../../src/turn/ports.ts';
import { type Fault, type SlackSide, slackSide } from '../../channels/slack/slack-side.ts';
import { sampleConversation, sampleOpening } from '../../contract/samples.ts';

describe('posting', () => {
  let slack: SlackSide;
  let folder: string;
  let store: Store;
  let now: number;
  let waits: number[];
  let workspace: Workspace;
  let channel: string;
  let parts: ReturnType<typeof slackParts>;

  beforeEach(async () => {
    slack = await slackSide();
    folder = await mkdtemp(join(tmpdir(), 'bantr-post-'));
    store = sqliteStore({ file: join(folder, 'bantr.sqlite') });
    await store.create(sampleOpening(sampleConversation('c-1')));
    now = Date.now();
    waits = [];
    parts = slackParts({
      store,
      clock: () => new Date(now).toISOString(),
      log: () => {},
      settings: { botToken: 'xoxb-test', apiUrl: slack.apiUrl },
      wait: async (ms) => {
        waits.push(ms);
        now += ms;
      },
    });
    workspace = (await parts.workspaces.of(null))!;
    channel = slack.channels.handoffs!;
  });
  afterEach(async () => {
    await store.close();
    await slack.close();
    await rm(folder, { recursive: true });
  });

  const put = (key: string, text = key, thread: string | null = null) =>
    parts.postOnce(key, 'c-1', { workspace, channel, thread }, post(text, [rich(paragraph(text))]));

  test('the same key twice is one message', async () => {
    const first = await put('k-1');
    expect(await put('k-1')).toEqual(first);
    expect(await slack.said(channel)).toHaveLength(1);
  });

  test.each<[string, Fault]>([
    ['its answer was lost', { fault: 'answer-lost' }],
    ['Slack answered with its own fault', { fault: 'done-but-500' }],
  ])('a message that was posted although %s is found and not posted again', async (_, fault) => {
    slack.fail('chat.postMessage', fault);
    expect(await put('k-1')).toMatchObject({ posted: false });
    expect(await slack.said(channel)).toHaveLength(1);
    expect(await put('k-1')).toMatchObject({ posted: true, ts: (await slack.said(channel))[0]!.ts });
    expect(await slack.said(channel)).toHaveLength(1);
  });

  test('in a thread it is looked for in the thread', async () => {
    const root = await put('root');
    if (!root.posted) throw new Error('not posted');
    slack.fail('chat.postMessage', { fault: 'answer-lost' });
    await put('k-2', 'reply', root.ts);
    expect(await put('k-2', 'reply', root.ts)).toMatchObject({ posted: true });
    expect(await slack.said(channel, root.ts)).toHaveLength(1);
  });

  test('a message that never reached Slack is posted the next time', async () => {
    slack.fail('chat.postMessage', { fault: 'unreachable' });
    expect(await put('k-1')).toMatchObject({ posted: false });
    expect(await put('k-1')).toMatchObject({ posted: true });
    expect(await slack.said(channel)).toHaveLength(1);
  });

  test('while it cannot be looked for it is not posted', async () => {
    slack.fail('chat.postMessage', { fault: 'answer-lost' });
    await put('k-1');
    slack.fail('conversations.history', { fault: 'unreachable' });
    expect(await put('k-1')).toMatchObject({ posted: false });
    expect(await slack.said(channel)).toHaveLength(1);
  });

  test('a channel gets one message a second, another channel at the same time its own', async () => {
    for (const key of ['a', 'b', 'c']) await put(key);
    expect(waits).toEqual([1_000, 1_000]);
    await parts.postOnce('d', 'c-1', { workspace, channel: slack.channels.managers!, thread: null }, post('d', [rich(paragraph('d'))]));
    expect(waits).toHaveLength(2);
  });

  test('a wait that Slack asks for is passed on and holds the whole workspace', async () => {
    slack.fail('chat.postMessage', { fault: 'limited', seconds: 120 });
    expect(await put('k-1')).toMatchObject({ posted: false, retryAfterMs: 120_000 });
    expect(await put('k-2')).toMatchObject({ posted: false });
    now += 120_000;
    expect(await put('k-1')).toMatchObject({ posted: true });
    expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
  });

  test('what Slack refuses for good is not tried again by itself', async () => {
    expect(
      await parts.postOnce('k', 'c-1', { workspace, channel: 'C0NOWHERE', thread: null }, post('x', [rich(paragraph('x'))])),
    ).toMatchObject({
      posted: false,
      final: true,
      why: 'Slack: channel_not_found.',
    });
  });
});
