import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import { extractorNamed } from '../bot.ts';
import { settings } from '../config.ts';
import { BotError } from '../core/errors.ts';
import { loadPlaybook } from '../load.ts';
import { readTranscript, Transcript } from '../turn/read-transcript.ts';

/** Longest line of a transcripts file, and longest page of notes, in UTF-16 units; a longer one gets an error and the rest goes on. */
const MAX_LINE = 2_000_000;
/** A progress line is written after this many records, where a person is watching. */
const PROGRESS_EVERY = 100;

async function* linesOf(file: string): AsyncGenerator<string> {
  if (file === '-') {
    yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    return;
  }
  try {
    await using handle = await open(file);
    yield* handle.readLines();
  } catch (cause) {
    throw new BotError('not-found', `${file}: cannot be read. Check the path and its permissions.`, { cause });
  }
}

function failure(name: string, line: number, message: string): string {
  return `${JSON.stringify({ error: { code: 'bad-input', file: name, line, message } })}\n`;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function parseLine(text: string): Transcript {
  if (text.length > MAX_LINE) throw new BotError('too-large', `the line has ${text.length} characters; at most ${MAX_LINE} are read.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new BotError('bad-input', `not JSON: ${(cause as Error).message}`, { cause });
  }
  const parsed = Transcript.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`);
  throw new BotError('bad-input', `not a transcript: ${problems.join('; ')}`, { cause: parsed.error });
}

/** `bantr qualify`: transcripts or pasted notes in, one record a line out, each as soon as it is done. */
export function qualifyCommand(): Command {
  return new Command('qualify')
    .description('Read transcripts (one JSON a line) or plain call notes, and print one qualification record a line.')
    .argument('[files...]', 'files to read; - or nothing is standard input')
    .option('--playbook <file>', 'the playbook to judge by (default: BANTR_PLAYBOOK or dialogs/helpdesk.yaml)')
    .addOption(new Option('--extractor <name>', 'who reads the words').choices(['rules']).default('rules'))
    .addHelpText(
      'after',
      `
A transcript: {"id":"1","kind":"visitor","now":"2026-11-23","messages":[{"from":"visitor","text":"…"}]}
  kind: visitor (a chat) or notes (what a rep wrote about a contact); from: bot, visitor or rep.
A file whose first line is not JSON is taken as one page of call notes.
A line that cannot be read gets an error object with its number on standard error; the rest goes on, and the exit code is 1 at the end.`,
    )
    .action(async (files: string[], options: { playbook?: string; extractor: string }) => {
      const chosen = settings();
      const loaded = loadPlaybook(options.playbook ?? chosen.playbookFile);
      const extractor = await extractorNamed(options.extractor);
      const now = chosen.now ?? new Date().toISOString();
      const progress = process.stderr.isTTY && !process.stdout.isTTY;
      let done = 0;
      let failed = 0;

      const qualify = async (transcript: Transcript) => {
        await write(`${JSON.stringify(await readTranscript({ transcript, extractor, loaded, now }))}\n`);
        done += 1;
        if (progress && done % PROGRESS_EVERY === 0) process.stderr.write(`\r${done} records`);
      };

      for (const file of files.length > 0 ? files : ['-']) {
        const name = file === '-' ? 'standard input' : file;
        let number = 0;
        let notes: string[] | undefined;
        let size = 0;
        try {
          for await (const text of linesOf(file)) {
            number += 1;
            if (notes) {
              size += text.length;
              if (size > MAX_LINE) throw new BotError('too-large', `${name}: a page of notes may have ${MAX_LINE} characters. Split it.`);
              notes.push(text);
            } else if (text.trim() === '') continue;
            else if (number === 1 && !text.trimStart().startsWith('{')) notes = [text];
            else {
              try {
                await qualify(parseLine(text));
              } catch (error) {
                if (!(error instanceof BotError)) throw error;
                failed += 1;
                process.stderr.write(failure(name, number, error.message));
              }
            }
          }
          if (notes) await qualify({ id: basename(name), kind: 'notes', messages: [{ from: 'rep', text: notes.join('\n') }] });
        } catch (error) {
          if (!(error instanceof BotError)) throw error;
          failed += 1;
          process.stderr.write(failure(name, number, error.message));
        }
      }
      if (progress) process.stderr.write(`\r${done} records, ${failed} errors\n`);
      process.exitCode = failed > 0 ? 1 : 0;
    });
}
