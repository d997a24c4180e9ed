import { Command } from 'commander';
import { BotError } from '../core/errors.ts';
import { slackManifest } from '../slack/manifest.ts';

/** `bantr manifest slack`: what Slack needs to make the app, ready to paste. */
export function manifestCommand(): Command {
  const slack = new Command('slack')
    .description("Print the Slack app's manifest, to paste at api.slack.com/apps → Create New App → From a manifest.")
    .option('--url <address>', 'the https address at which Slack reaches this server')
    .option('--socket', 'for Socket Mode, which needs no address')
    .action(({ url, socket }: { url?: string; socket?: boolean }) => {
      if ((url === undefined) === !socket) throw new BotError('bad-input', 'Give either --url https://YOUR-ADDRESS or --socket.');
      if (url !== undefined && (!URL.canParse(url) || new URL(url).protocol !== 'https:')) {
        throw new BotError('bad-input', `"${url}" is no https address. Slack only calls https addresses; without one use --socket.`);
      }
      process.stdout.write(`${JSON.stringify(slackManifest(url ?? null), null, 2)}\n`);
    });
  return new Command('manifest').description('Print what a chat tool needs to make the app.').addCommand(slack);
}
