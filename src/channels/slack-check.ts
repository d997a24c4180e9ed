import { z } from 'zod';
import { slackApi } from '../slack/api.ts';
import { BOT_SCOPES } from '../slack/manifest.ts';
import type { Check } from '../turn/ports.ts';

/** What of the settings is looked at. */
export interface CheckedSettings {
  botToken: string | undefined;
  signingSecret: string | undefined;
  appToken: string | undefined;
  oauth: object | undefined;
  deskChannel: string | undefined;
  managerChannel: string | undefined;
  apiUrl: string | undefined;
}

const Identity = z.object({
  team: z.string().optional(),
  user: z.string().optional(),
  response_metadata: z.object({ scopes: z.array(z.string()).optional() }).optional(),
});
const REINSTALL = 'Add them under "OAuth & Permissions" at api.slack.com/apps (or paste the manifest again) and reinstall the app.';

/** Asks Slack whether token, scopes and channel membership are as they must be. Never shows a secret. */
export async function checkSlack(settings: CheckedSettings): Promise<Check[]> {
  const { botToken, signingSecret, appToken, oauth, deskChannel, managerChannel, apiUrl } = settings;
  const log = () => {};
  const checks: Check[] = [];
  const ok = (what: string, found: string) => checks.push({ what, state: 'ok', found, next: null });
  const off = (what: string, found: string, next: string) => checks.push({ what, state: 'off', found, next });
  const wrong = (what: string, found: string, next: string) => checks.push({ what, state: 'wrong', found, next });

  if (signingSecret) ok('Slack over HTTP', 'requests at /slack/events are checked by the signing secret');
  else
    off('Slack over HTTP', 'SLACK_SIGNING_SECRET is not set', 'Nothing, where Socket Mode is used; else copy it from "Basic Information".');

  if (appToken) {
    const call = await slackApi({ token: appToken, apiUrl, log });
    const opened = await call('apps.connections.open');
    if (opened.ok) ok('Slack Socket Mode', 'Slack lets the app token in');
    else
      wrong(
        'Slack Socket Mode',
        opened.why,
        'Make an app-level token with connections:write under "Basic Information" and turn Socket Mode on.',
      );
  } else off('Slack Socket Mode', 'SLACK_APP_TOKEN is not set', 'Nothing, where Slack reaches this server over HTTP.');

  if (!botToken) {
    if (oauth) ok('Slack installations', 'made by OAuth: open /slack/install on this server for each workspace');
    return checks;
  }
  const call = await slackApi({ token: botToken, apiUrl, log });
  const answer = await call('auth.test');
  if (!answer.ok) {
    wrong('Slack token', answer.why, 'Copy the bot token (xoxb-…) from "OAuth & Permissions" into SLACK_BOT_TOKEN.');
    return checks;
  }
  const { team, user, response_metadata } = Identity.parse(answer.body);
  ok('Slack token', `${user} in ${team}`);
  const granted = response_metadata?.scopes;
  const missing = granted ? BOT_SCOPES.filter((scope) => !granted.includes(scope)) : [];
  if (!granted) off('Slack scopes', 'Slack did not name them', `The app needs ${BOT_SCOPES.join(', ')}.`);
  else if (missing.length > 0) wrong('Slack scopes', `missing: ${missing.join(', ')}`, REINSTALL);
  else ok('Slack scopes', BOT_SCOPES.join(', '));

  const channels = [
    ['Slack desk channel', 'SLACK_DESK_CHANNEL', deskChannel],
    ['Slack manager channel', 'SLACK_MANAGER_CHANNEL', managerChannel],
  ] as const;
  for (const [what, variable, address] of channels) {
    if (!address) {
      off(what, `${variable} is not set`, `Set ${variable} to the id at the bottom of the channel's details.`);
      continue;
    }
    const channel = address.split('/').at(-1);
    const read = await call('conversations.history', { channel, limit: 1 });
    if (read.ok) ok(what, `the bot is a member of ${channel}`);
    else if (read.why === 'not_in_channel') wrong(what, `the bot is not a member of ${channel}`, 'Write /invite @bantr in the channel.');
    else if (read.why === 'channel_not_found')
      wrong(what, `there is no ${channel} that the bot can see`, `Check ${variable}; in a private channel write /invite @bantr.`);
    else wrong(what, read.why, 'Try again; the message is Slack’s own.');
  }
  return checks;
}
