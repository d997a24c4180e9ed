import type { App, ReceiverEvent } from '@slack/bolt';
import { Hono } from 'hono';
import type { LoadedPlaybook } from '../core/playbook.ts';
import { silentLogger } from '../slack/api.ts';
import { BOT_SCOPES } from '../slack/manifest.ts';
import type { SlackParts } from '../slack/parts.ts';
import type { Bell, Clock, Log, Store } from '../turn/ports.ts';
import type { Turns } from '../turn/take-turn.ts';
import { handoffs } from './slack/handoffs.ts';
import { installPages } from './slack/install.ts';
import { intake } from './slack/intake.ts';
import { interviews } from './slack/interview.ts';
import type { ListenerParts } from './slack/listener.ts';
import { isBesideTheBot } from './slack/message.ts';
import { onCommand } from './slack/on-command.ts';
import { onMessage } from './slack/on-message.ts';
import { onPress } from './slack/on-press.ts';
import { people } from './slack/people.ts';
import { slackWire } from './slack/wire.ts';

export interface SlackChannelParts extends SlackParts {
  turns: Turns;
  store: Store;
  loaded: LoadedPlaybook;
  bell: Bell;
  clock: Clock;
  log: Log;
  settings: {
    signingSecret: string | undefined;
    appToken: string | undefined;
    oauth: { clientId: string; clientSecret: string; stateSecret: string } | undefined;
    apiUrl: string | undefined;
  };
  publicUrl: string | undefined;
}

export interface SlackChannel {
  /** Slack's requests and the installation pages; absent when everything comes by Socket Mode and nothing is installed by OAuth. */
  mount?: { path: string; fetch: (request: Request) => Response | Promise<Response> };
  /** Begins; where Socket Mode is on it connects, and keeps trying while Slack does not answer. */
  start(): Promise<void>;
  /** Lets what is under way finish. */
  stop(): Promise<void>;
}

/** How Socket Mode keeps trying while Slack does not answer: for ever, at most half a minute apart. Its own policy ends in a crash. */
const KEEP_CONNECTING = { forever: true, retries: 10, factor: 2, minTimeout: 1_000, maxTimeout: 30_000, randomize: true, unref: true };

/** Where reps work in Slack: over HTTP by the signing secret, over Socket Mode by the app token, or both; by token or installed by OAuth. */
export async function slackChannel(parts: SlackChannelParts): Promise<SlackChannel> {
  const { store, clock, log, settings, workspaces } = parts;
  const { App, SocketModeReceiver, webApi } = await import('@slack/bolt');
  const logger = silentLogger(webApi.LogLevel.ERROR);
  const asking = interviews(parts);

  const app = new App({
    // What arrives is written down first: the app is given it by the intake, never by a receiver of its own.
    receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
    authorize: async ({ teamId, enterpriseId }) => {
      const workspace = await workspaces.of(teamId ?? enterpriseId ?? null);
      return workspace ? { botToken: workspace.token, ...(teamId ? { teamId } : {}) } : {};
    },
    ignoreSelf: false,
    convoStore: false,
    logger,
  });
  app.error(async (error) => {
    throw (error as { original?: unknown }).original ?? error;
  });
  const listening: ListenerParts = { ...parts, people: people(parts), handoffs: handoffs(parts), interviews: asking };
  onCommand(app, listening);
  onPress(app, listening);
  onMessage(app, listening);

  const work = (event: ReceiverEvent) => app.processEvent(event);
  const taking = intake({ shelf: store.shelf('slack-received'), clock, log, work, ignores: isBesideTheBot });
  const socketOptions = { ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl } : {}), retryConfig: KEEP_CONNECTING };
  const socket = settings.appToken
    ? new SocketModeReceiver({ appToken: settings.appToken, logger, installerOptions: { clientOptions: socketOptions } })
    : undefined;
  // The receiver hands on to whatever has this one method.
  socket?.init({ processEvent: taking.take } as unknown as App);

  const pages = new Hono();
  if (settings.signingSecret) pages.route('/', slackWire({ signingSecret: settings.signingSecret, take: taking.take, log }));
  if (settings.oauth) pages.route('/', installPages({ ...parts, oauth: settings.oauth, scopes: BOT_SCOPES, apiUrl: settings.apiUrl }));

  return {
    ...(settings.signingSecret || settings.oauth ? { mount: { path: '/slack', fetch: (request: Request) => pages.fetch(request) } } : {}),
    async start() {
      asking.start();
      taking.start();
      // A server whose Slack is away serves its visitors all the same.
      void socket?.start().then(
        () => log('info', 'slack socket open', {}),
        (error: unknown) => log('error', 'slack socket refused', { why: error instanceof Error ? error.message : 'unknown' }),
      );
    },
    async stop() {
      await socket?.stop();
      await taking.stop();
      await asking.stop();
    },
  };
}
