import { program } from 'commander';
import { chatCommand } from './commands/chat.ts';
import { doctorCommand } from './commands/doctor.ts';
import { eraseCommand } from './commands/erase.ts';
import { evalCommand } from './commands/eval.ts';
import { exportCommand } from './commands/export.ts';
import { learnCommand } from './commands/learn.ts';
import { lintCommand } from './commands/lint.ts';
import { manifestCommand } from './commands/manifest.ts';
import { qualifyCommand } from './commands/qualify.ts';
import { replayCommand } from './commands/replay.ts';
import { serveCommand } from './commands/serve.ts';
import { simulateCommand } from './commands/simulate.ts';
import { BotError } from './core/errors.ts';

program
  .name('bantr')
  .description('A chatbot that qualifies sales prospects, with the words that prove every value.')
  .showHelpAfterError('Add --help to see what is possible.')
  .addHelpText('after', '\nSettings come from the environment; "bantr doctor" lists them and says what is missing.');

for (const command of [
  serveCommand,
  chatCommand,
  qualifyCommand,
  lintCommand,
  doctorCommand,
  replayCommand,
  evalCommand,
  learnCommand,
  simulateCommand,
  exportCommand,
  eraseCommand,
  manifestCommand,
]) {
  program.addCommand(command());
}

// A reader such as `head` that closes the pipe has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(error instanceof BotError ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
