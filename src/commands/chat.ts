import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { bot } from '../bot.ts';
import { terminalChannel } from '../channels/terminal.ts';
import { settings } from '../config.ts';

/** `bantr chat`: the widget's conversation, in a terminal. */
export function chatCommand(): Command {
  return new Command('chat')
    .description('Talk to the bot in this terminal; /record shows what it understood, /quit ends.')
    .option('--language <code>', 'language of the greeting', 'en')
    .option('--rep', 'be interviewed as a rep about a contact instead of as a visitor')
    .option('--resume <id>', 'go on with an earlier conversation')
    .action(async (options: { language: string; rep?: boolean; resume?: string }) => {
      const running = await bot({ ...settings(), coalesceMs: 0, logLevel: 'warn' });
      const reader = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
      try {
        await terminalChannel({
          ...running,
          kind: options.rep ? 'rep' : 'visitor',
          language: options.language,
          resume: options.resume,
          lines: reader,
          print: (text) => process.stdout.write(`${text}\n`),
          prompt: () => {
            if (process.stdin.isTTY) reader.prompt();
          },
        });
      } finally {
        reader.close();
        await running.close();
      }
    });
}
