import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { bot, extractorNamed } from '../bot.ts';
import { settings } from '../config.ts';
import { emptyRecord } from '../core/evidence.ts';
import type { LoadedPlaybook } from '../core/playbook.ts';
import { DIALOGS } from '../load.ts';
import { listen, serverApp } from '../server.ts';
import { personasFor } from '../simulate/persona.ts';
import { isMannerly, reportOn, reportText } from '../simulate/report.ts';
import { SIMULATED_NOW, type Simulated, simulate } from '../simulate/simulate.ts';
import type { Extractor } from '../turn/ports.ts';

/** All personas come from one address and write faster than people do. */
const NO_LIMIT = { points: 1_000_000, seconds: 1 };

function languageTeller(extractor: Extractor, loaded: LoadedPlaybook): (text: string) => Promise<string | null> {
  const { playbook } = loaded;
  const record = emptyRecord({ id: 'said', conversation: 'said', language: playbook.languages[0] ?? 'en', now: SIMULATED_NOW, playbook });
  return async (text) => {
    const messages = [{ id: 'said', from: 'visitor' as const, text, at: SIMULATED_NOW }];
    const utterance = {
      messages,
      index: 0,
      kind: 'visitor' as const,
      asked: null,
      language: null,
      now: SIMULATED_NOW,
      record,
      outOfMarket: null,
      playbook: loaded,
    };
    return (await extractor.understand(utterance)).language;
  };
}

function transcriptText({ id, language, status, expected, transcript }: Simulated): string {
  const lines = transcript.map(({ from, text }) => `  ${from === 'bot' ? 'bot    ' : 'visitor'} ${text.replaceAll('\n', '\n          ')}`);
  return `${id} (${language}): ${status}, expected ${expected.join(' or ')}\n${lines.join('\n')}\n`;
}

/** `bantr simulate`: simulated visitors talk to a server of their own, over HTTP, and a report says how the bot behaved. */
export function simulateCommand(): Command {
  return new Command('simulate')
    .description(
      'Let simulated visitors talk to the bot over HTTP, and report verdicts, questions asked, repeats, answers, languages and persons given.',
    )
    .option('--lang <code>', 'only personas of this language')
    .option('--persona <id>', 'only this persona')
    .option('--transcripts', 'print every conversation')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nA server with an empty store is started for it on a free port; nothing of yours is touched.\nExit code 1 when a question was repeated or left unanswered, a language was wrong or a person was not given.',
    )
    .action(async (options: { lang?: string; persona?: string; transcripts?: boolean; json?: boolean }) => {
      const dataFolder = await mkdtemp(join(tmpdir(), 'bantr-simulate-'));
      const own = settings();
      const chosen = {
        ...own,
        dataFolder,
        databaseFile: join(dataFolder, 'bantr.sqlite'),
        now: SIMULATED_NOW,
        logLevel: 'error' as const,
        webhook: undefined,
        slack: undefined,
        playground: true,
      };
      const running = await bot(chosen);
      const limits = { conversationsPerAddress: NO_LIMIT, messagesPerAddress: NO_LIMIT, messagesPerConversation: NO_LIMIT };
      const listening = await listen(serverApp(running, chosen, limits), { host: '127.0.0.1', port: 0 });
      try {
        const { loaded } = running;
        const files = personasFor(chosen.playbookFile ?? join(DIALOGS, 'helpdesk.yaml'), loaded)
          .filter(({ language }) => !options.lang || language === options.lang)
          .map((file) => ({ ...file, personas: file.personas.filter(({ id }) => !options.persona || id === options.persona) }));
        const total = files.reduce((sum, file) => sum + file.personas.length, 0);
        let ended = 0;
        const done = await simulate({
          baseUrl: listening.url,
          loaded,
          files,
          languageOf: languageTeller(await extractorNamed('rules'), loaded),
          onDone: () => {
            ended += 1;
            if (process.stderr.isTTY) process.stderr.write(`\r${ended} of ${total} conversations`);
          },
        });
        if (process.stderr.isTTY) process.stderr.write('\n');
        const report = reportOn(done);
        if (options.transcripts) for (const one of done) process.stdout.write(`${transcriptText(one)}\n`);
        process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${reportText(report)}\n`);
        process.exitCode = isMannerly(report) ? 0 : 1;
      } finally {
        await listening.stop();
        await running.close();
        await rm(dataFolder, { recursive: true });
      }
    });
}
