import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import { BotError } from '../core/errors.ts';
import { lintPlaybook } from '../core/lint-playbook.ts';
import { DIALOGS, loadPlaybook } from '../load.ts';

/** `bantr lint`: what a playbook's schema allows and still makes no sense. */
export function lintCommand(): Command {
  return new Command('lint')
    .description(
      'Check playbooks: their form, and what a schema cannot see (rules that can never hold, missing languages, prices that contradict).',
    )
    .argument('[files...]', 'playbooks to check; all of dialogs/ when none is named')
    .addHelpText('after', '\nExit code 0: no errors (warnings may be printed). 1: at least one error.')
    .action((files: string[]) => {
      const chosen =
        files.length > 0
          ? files
          : readdirSync(DIALOGS)
              .filter((name) => name.endsWith('.yaml'))
              .map((name) => join(DIALOGS, name));
      let errors = 0;
      for (const file of chosen) {
        const shown = relative(process.cwd(), file);
        try {
          const findings = lintPlaybook(loadPlaybook(file));
          for (const { severity, path, message } of findings) process.stdout.write(`${shown}: ${severity}: ${path}: ${message}\n`);
          errors += findings.filter(({ severity }) => severity === 'error').length;
          if (findings.length === 0) process.stdout.write(`${shown}: nothing to mend.\n`);
        } catch (error) {
          if (!(error instanceof BotError)) throw error;
          process.stdout.write(`${error.message}\n`);
          errors += 1;
        }
      }
      process.exitCode = errors > 0 ? 1 : 0;
    });
}
