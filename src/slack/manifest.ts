import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The address that stands in `manifest/slack.json` for the server's own. */
const PLACEHOLDER = 'https://YOUR-ADDRESS';

const Manifest = z.looseObject({
  features: z.looseObject({ slash_commands: z.array(z.looseObject({ url: z.string().optional() })) }),
  oauth_config: z.looseObject({ redirect_urls: z.array(z.string()).optional(), scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ request_url: z.string().optional() }),
    interactivity: z.looseObject({ request_url: z.string().optional() }),
    socket_mode_enabled: z.boolean(),
  }),
});
export type Manifest = z.infer<typeof Manifest>;

/** Checked, and as it was written: parsing would put its parts in another order. */
function read(json: string): Manifest {
  const manifest: unknown = JSON.parse(json);
  Manifest.parse(manifest);
  return manifest as Manifest;
}

const text = readFileSync(new URL('../../manifest/slack.json', import.meta.url), 'utf8');

/** What the bot may do in a workspace, and nothing more: the manifest is the one list of it. */
export const BOT_SCOPES: readonly string[] = read(text).oauth_config.scopes.bot;

/** The app's manifest for a server at `url`, or, with null, for Socket Mode, which needs no address. */
export function slackManifest(url: string | null): Manifest {
  const manifest = read(text.replaceAll(PLACEHOLDER, url === null ? PLACEHOLDER : new URL(url).origin));
  if (url !== null) return manifest;
  const { features, oauth_config, settings } = manifest;
  const withoutUrl = <T extends object>(part: T, name: keyof T): T => {
    const { [name]: _, ...rest } = part;
    return rest as T;
  };
  return {
    ...manifest,
    features: { ...features, slash_commands: features.slash_commands.map((command) => withoutUrl(command, 'url')) },
    oauth_config: withoutUrl(oauth_config, 'redirect_urls'),
    settings: {
      ...settings,
      event_subscriptions: withoutUrl(settings.event_subscriptions, 'request_url'),
      interactivity: withoutUrl(settings.interactivity, 'request_url'),
      socket_mode_enabled: true,
    },
  };
}
