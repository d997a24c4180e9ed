import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import type { Bot } from '../../../src/bot.ts';
import { slackChannel } from '../../../src/channels/slack.ts';
import { settings as settingsFrom } from '../../../src/config.ts';
import { slackDesk } from '../../../src/desks/slack.ts';
import { rulesExtractor } from '../../../src/extractors/rules/rules.ts';
import { loadPlaybook, loadWords } from '../../../src/load.ts';
import { serverApp } from '../../../src/server.ts';
import { slackParts } from '../../../src/slack/parts.ts';
import { sqliteStore } from '../../../src/stores/sqlite.ts';
import { localBell } from '../../../src/turn/bell.ts';
import { deliver } from '../../../src/turn/deliver.ts';
import type { Extractor, Log } from '../../../src/turn/ports.ts';
import { takeTurns } from '../../../src/turn/take-turn.ts';
import { BOT_TOKEN, SIGNING_SECRET, type SlackSide, signed, TEAM } from './slack-side.ts';

export const loaded = loadPlaybook();

/** A running bot whose handoffs go to Slack, over a real socket; everything of it but Slack is the product's own. */
export async function office(
  slack: SlackSide,
  {
    file,
    appToken,
    extractor = rulesExtractor(),
    oauth,
  }: {
    file?: string;
    appToken?: string;
    extractor?: Extractor;
    oauth?: { clientId: string; clientSecret: string; stateSecret: string };
  } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'bantr-slack-'));
  const store = sqliteStore({ file: file ?? join(folder, 'bantr.sqlite') });
  const bell = localBell();
  const clock = () => new Date().toISOString();
  const logged: { level: string; event: string; facts?: object }[] = [];
  const log: Log = (level, event, facts) => void logged.push({ level, event, ...(facts ? { facts } : {}) });
  const turns = takeTurns({ store, extractor, loaded, bell, clock, log, coalesceMs: 0 });
  const settings = {
    botToken: oauth ? undefined : BOT_TOKEN,
    signingSecret: SIGNING_SECRET,
    appToken,
    oauth,
    apiUrl: slack.apiUrl,
  };
  const parts = slackParts({ store, clock, log, settings });
  const desk = slackDesk({
    ...parts,
    name: 'inbox',
    loaded,
    clock,
    channel: slack.channels.handoffs!,
    managerChannel: slack.channels.managers,
    language: 'en',
  });
  const channel = await slackChannel({ ...parts, turns, store, loaded, bell, clock, log, settings, publicUrl: undefined });
  const deliverer = deliver({ store, desks: [desk], loaded, bell, clock, log });
  const running: Bot = {
    ...{ loaded, store, turns, bell, clock, log },
    secret: 'a secret of at least thirty-two characters',
    visitors: [],
    widgetTexts: (language) =>
      Object.fromEntries(
        Object.entries(loadWords()[language] ?? {}).flatMap(([key, [text = '']]) =>
          key.startsWith('widget.') ? [[key.slice(7), text]] : [],
        ),
      ),
    mounts: channel.mount ? [channel.mount] : [],
    start: async () => {},
    close: async () => {},
  };
  const app = serverApp(running, settingsFrom({ BANTR_DATA: folder }));
  const server = await new Promise<ServerType>((resolve) => {
    const started: ServerType = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = 120_000;
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  await channel.start();
  deliverer.start();

  let sent = 0;
  const send = (request: RequestInit) => fetch(`${url}/slack/events`, request);
  const sendJson = (body: object) => send(signed(JSON.stringify(body), 'application/json'));
  const sendPayload = (payload: object) =>
    send(signed(String(new URLSearchParams({ payload: JSON.stringify(payload) })), 'application/x-www-form-urlencoded'));
  const nextId = () => `${process.pid}.${++sent}.${Math.random().toString(36).slice(2)}`;

  return {
    store,
    turns,
    bell,
    clock,
    log,
    logged,
    channel,
    desk,
    url,
    folder,
    send,
    sendJson,
    sendPayload,
    /** An event as the Events API sends it; the same `id` is the same event again. */
    event: (event: object, { id = `Ev${nextId()}`, retry }: { id?: string; retry?: number } = {}) => {
      const body = JSON.stringify({ type: 'event_callback', team_id: TEAM, event_id: id, event_time: 1, event });
      const request = signed(body, 'application/json');
      const headers = {
        ...request.headers,
        ...(retry ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
      };
      return send({ ...request, headers });
    },
    command: async (user: string, text: string, channelId: string) =>
      send(
        signed(
          String(
            new URLSearchParams({
              command: '/qualify',
              text,
              user_id: user,
              team_id: TEAM,
              channel_id: channelId,
              trigger_id: await slack.trigger(user),
              response_url: `${slack.url}/respond/${nextId()}`,
            }),
          ),
          'application/x-www-form-urlencoded',
        ),
      ),
    /** Something pressed: a button by its action id and value, on a message. */
    press: async (user: string, actionId: string, value: string, on: { channel: string; ts: string; text?: string; blocks?: object[] }) =>
      sendPayload({
        type: 'block_actions',
        team: { id: TEAM },
        user: { id: user },
        trigger_id: await slack.trigger(user),
        response_url: `${slack.url}/respond/${nextId()}`,
        channel: { id: on.channel },
        message: { ts: on.ts, text: on.text ?? '', blocks: on.blocks ?? [] },
        container: { type: 'message', message_ts: on.ts, channel_id: on.channel },
        actions: [{ type: 'button', action_id: actionId, block_id: 'b', value, action_ts: on.ts }],
      }),
    /** A window that is sent, as Slack sends what was written in it. */
    submit: async (user: string, view: { callback_id: string; private_metadata: string }, values: Record<string, object>) =>
      sendPayload({
        type: 'view_submission',
        team: { id: TEAM },
        user: { id: user },
        trigger_id: await slack.trigger(user),
        view: {
          id: `V${nextId()}`,
          type: 'modal',
          ...view,
          state: { values: Object.fromEntries(Object.entries(values).map(([id, written]) => [id, { written }])) },
        },
      }),
    async close() {
      await deliverer.stop();
      await channel.stop();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
export type Office = Awaited<ReturnType<typeof office>>;

/** A visitor who is handed over: whom the playbook qualifies, unless other lines are given. */
export async function qualifiedVisitor(turns: Office['turns'], lines = QUALIFYING): Promise<string> {
  const { id } = await turns.begin({ kind: 'visitor', language: 'en', page: 'https://zefir.example/pricing' });
  for (const [at, text] of lines.entries()) await turns.say(id, { id: `line-${at}`, text, wantsPerson: false });
  return id;
}

/** A visitor who is handed over at once. */
export const ASKING = ['Can I talk to a person, please?'];
const QUALIFYING = [
  'Hi, our support team drowns in e-mails: we need a help desk for 40 agents. We are comparing you with Zendesk.',
  'I decide about it, I am the head of support at Kestrel Logistics.',
  'The budget of 60,000 USD a year is approved and we want to start next month.',
  'My name is Dana Brooks, dana.brooks@kestrel.example',
  'Yes',
];

/** Looks again until it holds; a wait without a fixed end would hang, so it gives up after half a minute. */
export async function eventually<T>(look: () => Promise<T | null | undefined | false> | T | null | undefined | false): Promise<T> {
  const until = Date.now() + 30_000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > until) throw new Error('It has not come about within half a minute.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
