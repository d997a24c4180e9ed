import { access, constants, mkdir } from 'node:fs/promises';
import { Command } from 'commander';
import { openStore } from '../bot.ts';
import { type Settings, settings } from '../config.ts';
import { BotError } from '../core/errors.ts';
import { lintPlaybook } from '../core/lint-playbook.ts';
import { DIALOGS, loadPlaybook } from '../load.ts';
import type { Check } from '../turn/ports.ts';

const MARK = { ok: '✓', off: '–', wrong: '✗' } as const;

async function check(what: string, next: string, look: () => Promise<string> | string): Promise<Check> {
  try {
    return { what, state: 'ok', found: await look(), next: null };
  } catch (error) {
    return { what, state: 'wrong', found: error instanceof BotError ? error.message : (error as Error).message, next };
  }
}

async function checks(chosen: Settings): Promise<Check[]> {
  const found = [
    await check('data folder', 'Make the folder writable for this user, or set BANTR_DATA to one that is.', async () => {
      await mkdir(chosen.dataFolder, { recursive: true });
      await access(chosen.dataFolder, constants.R_OK | constants.W_OK);
      return chosen.dataFolder;
    }),
    await check('store', 'Read the message; the database file and its folder must be writable.', async () => {
      const store = await openStore(chosen);
      try {
        await store.check();
        const { waiting, parked } = await store.outbox();
        if (parked.length > 0) {
          throw new BotError(
            'unreachable',
            `${parked.length} deliveries stopped being tried, the first because: ${parked[0]?.why}. Mend the desk.`,
          );
        }
        return `${chosen.databaseFile}, ${waiting} deliveries waiting`;
      } finally {
        await store.close();
      }
    }),
    await check('playbook', 'Run "bantr lint" and mend what it names.', () => {
      const loaded = loadPlaybook(chosen.playbookFile);
      const errors = lintPlaybook(loaded).filter(({ severity }) => severity === 'error');
      if (errors[0]) throw new BotError('bad-playbook', `${errors[0].path}: ${errors[0].message}`);
      const { id, version, languages } = loaded.playbook;
      return `${chosen.playbookFile ?? `${DIALOGS}/helpdesk.yaml`} (${id} ${version}, ${languages.join(' and ')})`;
    }),
  ];
  const on = (what: string, set: boolean, yes: string, next: string): Check =>
    set ? { what, state: 'ok', found: yes, next: null } : { what, state: 'off', found: 'not set', next };
  found.push(
    on(
      'playground',
      chosen.playground,
      `served on ${chosen.host}; it shows records without a login`,
      'BANTR_PLAYGROUND=on serves it; by default it is only on a loopback HOST.',
    ),
    on(
      'widget on other sites',
      chosen.origins.length > 0,
      chosen.origins.join(', '),
      'Set BANTR_ORIGINS=https://www.example.com to let pages of your site hold the widget.',
    ),
    on(
      'token secret',
      chosen.secret !== undefined,
      'from BANTR_SECRET',
      'A secret is made and kept in the data folder; set BANTR_SECRET when several servers share visitors.',
    ),
    on(
      'webhook desk',
      chosen.webhook !== undefined,
      `handoffs go to ${chosen.webhook && new URL(chosen.webhook.url).origin}`,
      'Set BANTR_WEBHOOK_URL and BANTR_WEBHOOK_SECRET to receive handoffs in your CRM.',
    ),
  );
  if (chosen.slack) {
    const { checkSlack } = await import('../channels/slack-check.ts');
    found.push(...(await checkSlack(chosen.slack)));
  } else {
    found.push(
      on(
        'Slack',
        false,
        '',
        'Run "bantr manifest slack --url https://YOUR-ADDRESS", make the app with it, then set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET.',
      ),
    );
  }
  return found;
}

/** `bantr doctor`: what is configured, what is missing, and the exact next step. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Say what is configured, what is missing and what to do next; never prints a secret.')
    .option('--json', 'print the checks as JSON')
    .addHelpText('after', '\nExit code 1 when something is wrong; what is merely off is no fault.')
    .action(async (options: { json?: boolean }) => {
      const found = [{ what: 'Node', state: 'ok' as const, found: process.version, next: null }, ...(await checks(settings()))];
      if (options.json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
      else {
        for (const { what, state, found: seen, next } of found) {
          process.stdout.write(`${MARK[state]} ${what}: ${seen}\n${next ? `    → ${next}\n` : ''}`);
        }
      }
      process.exitCode = found.some(({ state }) => state === 'wrong') ? 1 : 0;
    });
}
