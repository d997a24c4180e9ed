import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { settings } from '../config.ts';
import { BotError } from '../core/errors.ts';
import { LABELLED, readLabelled } from '../eval/labelled.ts';
import { loadPlaybook } from '../load.ts';

const LANGUAGES = fileURLToPath(new URL('../extractors/rules/languages/', import.meta.url));

/** Transcripts to learn from; the check sets are never among them. */
const LEARNT_FROM = /^(learn|dev|calls-dev).*\.jsonl$/;

/** `bantr learn`: the weights of a language, learnt again from the labelled transcripts. */
export function learnCommand(): Command {
  return new Command('learn')
    .description(
      'Learn again how the embedded extractor weighs what it finds, from the transcripts of test/eval that are not kept back; takes some minutes.',
    )
    .option('--lang <code>', 'only this language')
    .option('--playbook <file>', 'the playbook to judge by')
    .action(async (options: { lang?: string; playbook?: string }) => {
      const chosen = settings();
      const loaded = loadPlaybook(options.playbook ?? chosen.playbookFile);
      const now = chosen.now ?? new Date().toISOString();
      const all = transcripts();
      // All that is learnt from is read here alone: no other command waits for it.
      const { learn } = await import('../eval/learn.ts');
      const { writeWeights } = await import('../extractors/rules/weighing/weights.ts');
      for (const language of options.lang ? [options.lang] : loaded.playbook.languages) {
        const labelled = all.filter(({ lang }) => lang === language);
        if (labelled.length === 0) throw new BotError('not-found', `${LABELLED}: there are no transcripts of "${language}" to learn from.`);
        const bytes = writeWeights(await learn({ language, labelled, loaded, now, tell: (line) => process.stdout.write(`${line}\n`) }));
        writeFileSync(`${LANGUAGES}${language}/weights.bin`, bytes);
        process.stdout.write(`${language}/weights.bin: ${Math.round(bytes.length / 1024)} KB\n`);
      }
    });
}

const transcripts = () =>
  readdirSync(LABELLED)
    .filter((name) => LEARNT_FROM.test(name))
    .toSorted()
    .flatMap((name) => readLabelled(readFileSync(`${LABELLED}${name}`, 'utf8'), name));
