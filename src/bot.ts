import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { ReadyVisitor } from './channels/playground.ts';
import type { SlackChannel } from './channels/slack.ts';
import type { Settings } from './config.ts';
import { BotError } from './core/errors.ts';
import type { LoadedPlaybook, Playbook } from './core/playbook.ts';
import { inboxDesk } from './desks/inbox.ts';
import { DIALOGS, loadPlaybook, loadWords, readYaml } from './load.ts';
import { logger } from './log.ts';
import { turnsTaken } from './metrics.ts';
import { keptSecret } from './secret.ts';
import { localBell } from './turn/bell.ts';
import { deliver } from './turn/deliver.ts';
import type { Bell, Clock, Desk, Extractor, Log, Store } from './turn/ports.ts';
import { type Turns, takeTurns } from './turn/take-turn.ts';

/** A part of the HTTP server that a channel brings. */
export interface Mount {
  path: string;
  fetch: (request: Request) => Response | Promise<Response>;
}

/** Everything that runs, put together from the settings. `close` lets what is under way finish. */
export interface Bot {
  loaded: LoadedPlaybook;
  store: Store;
  turns: Turns;
  bell: Bell;
  clock: Clock;
  log: Log;
  /** Signs the visitors' tokens. */
  secret: string;
  visitors: ReadyVisitor[];
  widgetTexts: (language: string) => Record<string, string>;
  mounts: Mount[];
  /** Begins bringing handoffs to the desks and listening to the chat tools. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The extractor of that name; `bad-input` lists those that there are. */
export async function extractorNamed(name: string): Promise<Extractor> {
  if (name !== 'rules') throw new BotError('bad-input', `There is no extractor "${name}". Choose: rules.`);
  const { rulesExtractor } = await import('./extractors/rules/rules.ts');
  return rulesExtractor();
}

/** The store of the settings; throws `store-unusable` or `store-newer`. */
export async function openStore({ databaseFile }: Settings): Promise<Store> {
  const { sqliteStore } = await import('./stores/sqlite.ts');
  return sqliteStore({ file: databaseFile });
}

/** The clock of the settings: the machine's, or one that was set to `now` when the program began and runs on from there. */
function clockFrom(now: string | undefined): Clock {
  const ahead = now === undefined ? 0 : Date.parse(now) - Date.now();
  return () => new Date(Date.now() + ahead).toISOString();
}

function readyVisitors(playbookFile: string): ReadyVisitor[] {
  const file = join(dirname(playbookFile), 'visitors', basename(playbookFile));
  return existsSync(file) ? readYaml(file, z.array(ReadyVisitor)) : [];
}

/** The widget's own texts in each language; the playbook's wording wins, as everywhere. */
function widgetWords({ languages, words: own }: Playbook): Bot['widgetTexts'] {
  const prefix = 'widget.';
  const shared = loadWords();
  const texts = Object.fromEntries(
    languages.map((language) => {
      const keys = Object.keys(shared[language] ?? {}).filter((key) => key.startsWith(prefix));
      const wording = (key: string) => (own[key]?.[language] ?? shared[language]?.[key])?.[0] ?? '';
      return [language, Object.fromEntries(keys.map((key) => [key.slice(prefix.length), wording(key)]))];
    }),
  );
  return (language) => texts[language] ?? {};
}

/** Puts the parts together. What is not configured is not loaded. */
export async function bot(settings: Settings): Promise<Bot> {
  const pino = logger(settings.logLevel);
  const log: Log = (level, event, facts) => pino[level](facts, event);
  const clock = clockFrom(settings.now);
  const bell = localBell();
  const loaded = loadPlaybook(settings.playbookFile);
  const secret = settings.secret ?? keptSecret(settings.dataFolder);
  const [store, extractor] = await Promise.all([openStore(settings), extractorNamed('rules')]);
  const counted: Log = (level, event, facts) => {
    if (event === 'turn taken') turnsTaken.inc({ move: String(facts.move) });
    log(level, event, facts);
  };
  const desks: Desk[] = [inboxDesk()];
  if (settings.webhook) {
    const { webhookDesk } = await import('./desks/webhook.ts');
    desks.push(webhookDesk({ ...settings.webhook, clock }));
  }
  const { slack } = settings;
  const slackShared = slack && (await import('./slack/parts.ts')).slackParts({ store, clock, log, settings: slack });
  if (slackShared && slack?.deskChannel) {
    const { slackDesk } = await import('./desks/slack.ts');
    desks.push(slackDesk({ ...slackShared, loaded, clock, channel: slack.deskChannel, managerChannel: slack.managerChannel }));
  }
  const turns = takeTurns({
    store,
    extractor,
    loaded,
    bell,
    clock,
    log: counted,
    coalesceMs: settings.coalesceMs,
    alsoTold: desks.slice(1).map(({ name }) => name),
  });
  const channels: SlackChannel[] = [];
  if (slackShared && slack) {
    const { slackChannel } = await import('./channels/slack.ts');
    channels.push(
      await slackChannel({ ...slackShared, turns, store, loaded, bell, clock, log, settings: slack, publicUrl: settings.publicUrl }),
    );
  }
  const deliverer = deliver({ store, desks, loaded, bell, clock, log });

  return {
    loaded,
    store,
    turns,
    bell,
    clock,
    log,
    secret,
    visitors: readyVisitors(settings.playbookFile ?? join(DIALOGS, 'helpdesk.yaml')),
    widgetTexts: widgetWords(loaded.playbook),
    mounts: channels.flatMap(({ mount }) => mount ?? []),
    async start() {
      extractor.warm?.();
      deliverer.start();
      await Promise.all(channels.map((channel) => channel.start()));
    },
    async close() {
      await Promise.all(channels.map((channel) => channel.stop()));
      await deliverer.stop();
      await store.close();
    },
  };
}
