import { once } from 'node:events';
import { Command } from 'commander';
import { openStore } from '../bot.ts';
import { settings } from '../config.ts';

/** `bantr export`: everything stored, one conversation a line, oldest first. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Print stored conversations with their messages, record and handoff, one JSON a line.')
    .option('--records', 'only the qualification records')
    .action(async (options: { records?: boolean }) => {
      const store = await openStore(settings());
      try {
        for await (const conversation of store.all()) {
          const line = JSON.stringify(options.records ? conversation.record : conversation);
          if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
        }
      } finally {
        await store.close();
      }
    });
}
