import { z } from 'zod';
import { BotError } from '../core/errors.ts';
import type { Clock, Log, Store } from '../turn/ports.ts';
import { type Call, slackApi } from './api.ts';
import { type Pace, pace } from './pace.ts';

/** Where the handoffs go: `CHANNEL`, or `TEAM/CHANNEL` where the app is installed in several workspaces. */
const ADDRESS = /^(?:(?<team>[TE][A-Z0-9]+)\/)?(?<channel>[CGD][A-Z0-9]+)$/;

/** What Slack gave for one workspace at its installation; the token is a secret and stays in the store. */
export const Installation = z.object({ team: z.string(), name: z.string(), token: z.string(), botUser: z.string(), at: z.string() });
export type Installation = z.infer<typeof Installation>;

export interface Workspace {
  /** Null where the one workspace is that of the token from the settings. */
  team: string | null;
  token: string;
  call: Call;
  pace: Pace;
}

/** The workspaces that the app is installed in. */
export interface Workspaces {
  /** Null when the app is not installed there. */
  of(team: string | null): Promise<Workspace | null>;
  /** The channel that a setting names; a `bad-settings` error says what it must be. */
  channel(address: string): Promise<{ workspace: Workspace; channel: string }>;
  install(installation: Installation): Promise<void>;
  uninstall(team: string): Promise<void>;
}

/** One workspace by its token, or as many as were installed by OAuth; installations are kept on the shelf `slack-installations`. */
export function workspaces(parts: {
  store: Store;
  clock: Clock;
  log: Log;
  settings: { botToken: string | undefined; apiUrl: string | undefined };
}): Workspaces {
  const { store, clock, log, settings } = parts;
  const shelf = store.shelf('slack-installations');
  const open = new Map<string, Promise<Workspace>>();

  async function tokenOf(team: string | null): Promise<string | null> {
    if (settings.botToken) return settings.botToken;
    const kept = team === null ? null : Installation.safeParse(await shelf.get(team));
    return kept?.success ? kept.data.token : null;
  }

  async function connect(team: string | null, token: string): Promise<Workspace> {
    return { team, token, call: await slackApi({ token, apiUrl: settings.apiUrl, log }), pace: pace(clock) };
  }

  async function of(team: string | null): Promise<Workspace | null> {
    const token = await tokenOf(team);
    if (!token) return null;
    // A new token is a new workspace; the pace of the old one ends with it.
    let workspace = open.get(token);
    if (!workspace) {
      workspace = connect(settings.botToken ? null : team, token);
      open.set(token, workspace);
    }
    return workspace;
  }

  return {
    of,
    async channel(address) {
      const { team, channel } = ADDRESS.exec(address)?.groups ?? {};
      if (!channel)
        throw new BotError(
          'bad-settings',
          `"${address}" is no Slack channel. Write its id, such as C0123456789 (in the channel's details, at the bottom).`,
        );
      const installed = settings.botToken || team ? [] : await shelf.keys('');
      if (installed.length > 1) {
        throw new BotError(
          'bad-settings',
          `The app is installed in ${installed.length} workspaces: write which one, such as ${installed[0]}/${channel}.`,
        );
      }
      const workspace = await of(team ?? installed[0] ?? null);
      if (!workspace)
        throw new BotError('bad-settings', `The app is not installed in the workspace of ${address}. Open /slack/install on this server.`);
      return { workspace, channel };
    },
    async install(installation) {
      await shelf.put(installation.team, installation);
    },
    async uninstall(team) {
      await shelf.remove(team);
    },
  };
}
