import { Command } from 'commander';
import { openStore } from '../bot.ts';
import { settings } from '../config.ts';
import { BotError } from '../core/errors.ts';

/** `bantr erase`: a conversation and everything derived from it, for good. */
export function eraseCommand(): Command {
  return new Command('erase')
    .description('Erase conversations for good: messages, record, handoff and what waits to be sent.')
    .argument('<ids...>', 'conversations, as "bantr export" or the playground shows their ids')
    .option('--yes', 'do it; without this the command only says what it would erase')
    .action(async (ids: string[], options: { yes?: boolean }) => {
      const store = await openStore(settings());
      try {
        const missing: string[] = [];
        for (const id of ids) {
          const conversation = await store.read(id);
          if (!conversation) missing.push(id);
          else if (!options.yes)
            process.stdout.write(
              `${id}: ${conversation.messages.length} messages since ${conversation.createdAt}. Add --yes to erase it.\n`,
            );
          else if (await store.erase(id)) process.stdout.write(`${id}: erased.\n`);
        }
        if (missing.length > 0) throw new BotError('not-found', `No such conversation: ${missing.join(', ')}.`);
      } finally {
        await store.close();
      }
    });
}
