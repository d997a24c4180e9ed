import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BOT_SCOPES, slackManifest } from '../../../src/slack/manifest.ts';

const url = z.string().regex(/^https?:\/\//);
const upTo = (length: number) => z.string().min(1).max(length);
const name = z.string().max(50);

/** Slack's published manifest schema (version 2), as far as the manifest uses it; a name that is not in it is refused there too. */
const PublishedSchema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.int(), minor_version: z.int() }).partial().optional(),
  display_information: z.strictObject({
    name: upTo(35),
    description: upTo(140).optional(),
    background_color: z
      .string()
      .regex(/^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$/)
      .optional(),
    long_description: z.string().min(175).max(4_000).optional(),
  }),
  features: z.strictObject({
    app_home: z
      .strictObject({ home_tab_enabled: z.boolean(), messages_tab_enabled: z.boolean(), messages_tab_read_only_enabled: z.boolean() })
      .partial()
      .optional(),
    bot_user: z.strictObject({ display_name: upTo(80).regex(/^[a-z0-9._-]+$/), always_online: z.boolean().optional() }).optional(),
    shortcuts: z
      .array(z.strictObject({ name: upTo(24), type: z.enum(['message', 'global']), callback_id: upTo(255), description: upTo(150) }))
      .min(1)
      .max(10)
      .optional(),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\//).min(2).max(32),
          url: url.max(3_000).optional(),
          description: upTo(2_000),
          usage_hint: upTo(1_000).optional(),
          should_escape: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(50)
      .optional(),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(z.string().max(2_500)).max(1_000).optional(),
    scopes: z
      .strictObject({ bot: z.array(name).max(255), user: z.array(name).max(255) })
      .partial()
      .optional(),
  }),
  settings: z.strictObject({
    event_subscriptions: z
      .strictObject({ request_url: url.max(3_500), bot_events: z.array(name).max(100), user_events: z.array(name).max(100) })
      .partial()
      .optional(),
    interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: url.max(3_500).optional() }).optional(),
    org_deploy_enabled: z.boolean().optional(),
    socket_mode_enabled: z.boolean().optional(),
    token_rotation_enabled: z.boolean().optional(),
  }),
});

describe("the Slack app's manifest", () => {
  test.each([
    ['over HTTP', slackManifest('https://bot.zefir.example/some/path')],
    ['for Socket Mode', slackManifest(null)],
  ])('%s is what the published schema asks for', (_, manifest) => {
    expect(() => PublishedSchema.parse(manifest)).not.toThrow();
  });

  test('over HTTP every address is this server, and none is left to fill in', () => {
    const text = JSON.stringify(slackManifest('https://bot.zefir.example'));
    expect(text.match(/https:\/\/[^"]+/g)).toEqual([
      'https://bot.zefir.example/slack/events',
      'https://bot.zefir.example/slack/oauth_redirect',
      'https://bot.zefir.example/slack/events',
      'https://bot.zefir.example/slack/events',
    ]);
  });

  test('for Socket Mode it names no address', () => {
    const manifest = slackManifest(null);
    expect(JSON.stringify(manifest)).not.toContain('https://');
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  test('it asks for the least: every scope is needed by a method or an event that is used', () => {
    const needed: Record<string, string> = {
      'app_mentions:read': 'app_mention',
      'channels:history': 'message.channels',
      'groups:history': 'message.groups',
      'im:history': 'message.im',
      'chat:write': 'chat.postMessage',
      commands: '/qualify',
      'users:read': 'users.info',
    };
    expect([...BOT_SCOPES].toSorted()).toEqual(Object.keys(needed).toSorted());
    const events = slackManifest(null).settings.event_subscriptions.bot_events as string[];
    for (const use of Object.values(needed)) expect(events.includes(use) || /^(chat|users)\.|^\//.test(use)).toBe(true);
  });

  test('the file itself is what stands in the repository', () => {
    const file = JSON.parse(readFileSync(new URL('../../../manifest/slack.json', import.meta.url), 'utf8'));
    expect(() => PublishedSchema.parse(file)).not.toThrow();
  });
});
