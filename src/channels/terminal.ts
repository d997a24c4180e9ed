import { randomUUID } from 'node:crypto';
import { BotError } from '../core/errors.ts';
import { type LoadedPlaybook, spokenLanguage } from '../core/playbook.ts';
import type { Message } from '../core/proposals.ts';
import type { Store } from '../turn/ports.ts';
import type { Turns } from '../turn/take-turn.ts';

export interface TerminalParts {
  turns: Turns;
  store: Store;
  loaded: LoadedPlaybook;
  kind: 'visitor' | 'rep';
  language: string;
  /** The conversation to go on with; a new one begins without it. */
  resume: string | undefined;
  lines: AsyncIterable<string>;
  print: (text: string) => void;
  prompt: () => void;
}

/** A conversation line by line until `/quit` or the end of the input. Quick replies are numbered; a number alone picks one. */
export async function terminalChannel({
  turns,
  store,
  loaded,
  kind,
  language,
  resume,
  lines,
  print,
  prompt,
}: TerminalParts): Promise<void> {
  let choices: string[] = [];
  const show = (messages: readonly Message[]) => {
    for (const { from, name, text, quickReplies = [] } of messages) {
      print(`${from === 'bot' ? loaded.playbook.company.name : (name ?? from)}: ${text}`);
      choices = quickReplies;
    }
    for (const [index, choice] of choices.entries()) print(`  ${index + 1}) ${choice}`);
  };

  const begun = resume ? await store.read(resume) : await turns.begin({ kind, language: spokenLanguage(loaded, language), page: null });
  if (!begun) throw new BotError('not-found', `There is no conversation ${resume}. "bantr export" lists them.`);
  print(`(conversation ${begun.id})`);
  show(begun.messages);
  prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (typed === '/quit') return;
    if (typed === '/record') {
      print(JSON.stringify((await store.read(begun.id))?.record, null, 2));
    } else if (typed !== '') {
      const text = choices[Number(typed) - 1] ?? typed;
      choices = [];
      show((await turns.say(begun.id, { id: randomUUID(), text, wantsPerson: false })).messages);
    }
    prompt();
  }
}
