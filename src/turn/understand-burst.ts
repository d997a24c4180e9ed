import type { Conversation } from '../core/dialog-state.ts';
import { BotError } from '../core/errors.ts';
import type { LoadedPlaybook } from '../core/playbook.ts';
import type { Message, Signal, Understanding } from '../core/proposals.ts';
import type { TurnEvent } from '../core/turn.ts';
import type { Extractor, Log, Utterance } from './ports.ts';

/** A message as it came in; `wantsPerson` when a button asked for a person, whatever the words. */
export interface Said {
  id: string;
  text: string;
  name?: string | undefined;
  wantsPerson: boolean;
  at: string;
}

/** Reads a burst message by message, each with all before it; a message that could not be read is kept all the same. */
export async function understandBurst(
  conversation: Conversation,
  burst: readonly Said[],
  { extractor, loaded, log, now }: { extractor: Extractor; loaded: LoadedPlaybook; log: Log; now: string },
): Promise<TurnEvent> {
  const messages = burst.map(
    ({ id, text, name, at }): Message => ({ id, from: conversation.kind, text, at, ...(name === undefined ? {} : { name }) }),
  );
  const read = async (utterance: Utterance): Promise<Understanding> => {
    try {
      return await extractor.understand(utterance);
    } catch (error) {
      const code = error instanceof BotError ? error.code : 'unexpected';
      log('error', 'message not understood', { conversation: conversation.id, extractor: extractor.name, code });
      return { language: null, proposals: [], signals: [] };
    }
  };
  const understandings: Understanding[] = [];
  let { language, outOfMarket } = conversation.dialog;
  for (const [place, { text, wantsPerson }] of burst.entries()) {
    const index = conversation.messages.length + place;
    const understanding = await read({
      messages: [...conversation.messages, ...messages.slice(0, place + 1)],
      index,
      kind: conversation.kind,
      asked: conversation.dialog.open,
      language,
      now,
      record: conversation.record,
      outOfMarket,
      playbook: loaded,
    });
    const asked: Signal[] = wantsPerson
      ? [{ signal: 'wants-person', evidence: { message: index, quote: text, start: 0, end: text.length } }]
      : [];
    understandings.push({ ...understanding, signals: [...understanding.signals, ...asked] });
    language = understanding.language ?? language;
    outOfMarket = understanding.signals.find((one) => one.signal === 'out-of-market')?.reason ?? outOfMarket;
  }
  return { kind: 'said', messages, understandings };
}
