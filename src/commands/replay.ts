import { Command } from 'commander';
import { openStore } from '../bot.ts';
import { settings } from '../config.ts';
import { type Replay, replayConversation } from '../core/replay.ts';
import { loadPlaybook } from '../load.ts';

function change({ conversation, before, after }: Replay): string {
  const why = after.reasons.map(({ text }) => text).join(' ');
  return `${conversation}: ${before.status} (rule ${before.rule}) → ${after.status} (rule ${after.rule}). ${why}`;
}

/** `bantr replay`: what another playbook would have made of the stored conversations. */
export function replayCommand(): Command {
  return new Command('replay')
    .description(
      'Judge stored conversations under another playbook, and list which change status and the rule that did it. Nothing stored is changed.',
    )
    .requiredOption('--playbook <file>', 'the playbook to try')
    .option('--json', 'print every conversation as one JSON a line')
    .action(async (options: { playbook: string; json?: boolean }) => {
      const loaded = loadPlaybook(options.playbook);
      const store = await openStore(settings());
      let seen = 0;
      let changed = 0;
      try {
        for await (const conversation of store.all()) {
          // Judged on the day it was last judged: only the playbook may make a difference.
          const replay = replayConversation(conversation, loaded, conversation.record.updatedAt);
          seen += 1;
          if (replay.changed) changed += 1;
          if (options.json) process.stdout.write(`${JSON.stringify(replay)}\n`);
          else if (replay.changed) process.stdout.write(`${change(replay)}\n`);
        }
      } finally {
        await store.close();
      }
      if (!options.json) process.stdout.write(`${changed} of ${seen} conversations change status.\n`);
    });
}
