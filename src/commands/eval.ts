import { existsSync, readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { extractorNamed } from '../bot.ts';
import { settings } from '../config.ts';
import { BotError } from '../core/errors.ts';
import { evaluate } from '../eval/evaluate.ts';
import { LABELLED, readLabelled } from '../eval/labelled.ts';
import { renderReport } from '../eval/report.ts';
import { loadPlaybook } from '../load.ts';

/** `bantr eval`: how well the words are understood, by field, against labelled transcripts. */
export function evalCommand(): Command {
  return new Command('eval')
    .description('Measure understanding on labelled transcripts: a table by field, the worst misses, calibration and speed.')
    .argument('[files...]', 'labelled transcripts, one JSON a line; without any, those of test/eval')
    .addOption(new Option('--extractor <name>', 'who reads the words').choices(['rules']).default('rules'))
    .option('--lang <code>', 'only this language')
    .addOption(
      new Option('--set <name>', 'which transcripts of test/eval')
        .choices(['dev', 'dev2', 'check', 'check2', 'check3', 'check4'])
        .default('dev'),
    )
    .option('--playbook <file>', 'the playbook to judge by')
    .option('--misses <number>', 'how many misses to list; the check sets never list any, so that nobody builds to them', '20')
    .option('--json', 'print the report as JSON')
    .action(
      async (
        files: string[],
        options: { extractor: string; lang?: string; set: string; playbook?: string; misses: string; json?: boolean },
      ) => {
        const chosen = settings();
        const loaded = loadPlaybook(options.playbook ?? chosen.playbookFile);
        const extractor = await extractorNamed(options.extractor);
        const languages = options.lang ? [options.lang] : loaded.playbook.languages;
        const named = files.length > 0 ? files : languages.map((language) => `${LABELLED}${options.set}.${language}.jsonl`);
        for (const file of named) {
          if (!existsSync(file)) throw new BotError('not-found', `${file}: there is no such file of labelled transcripts.`);
          const labelled = readLabelled(readFileSync(file, 'utf8'), file).filter(({ lang }) => !options.lang || lang === options.lang);
          const now = chosen.now ?? new Date().toISOString();
          const report = await evaluate({ labelled, extractor, loaded, now, clock: () => performance.now() });
          const misses = options.set.startsWith('check') && files.length === 0 ? 0 : Number(options.misses);
          if (options.json) process.stdout.write(`${JSON.stringify({ file, ...report, misses: report.misses.slice(0, misses) })}\n`);
          else process.stdout.write(`${file}\n${renderReport(report, { misses })}\n`);
        }
      },
    );
}
