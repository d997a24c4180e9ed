import type { Conversation } from './dialog-state.ts';
import type { Askable } from './foresight.ts';
import type { Say } from './plan.ts';
import { type LoadedPlaybook, MAX_TEXT } from './playbook.ts';
import type { Asks, Message } from './proposals.ts';

/** A reply ready to be stored: the bot's messages, and the wording last used of each key. */
export interface Reply {
  messages: Message[];
  lastVariant: Record<string, number>;
}

/**
 * Puts a plan into words of the dialog's language: one message for each list, none empty and none longer than a visitor may be shown.
 * Wordings take turns; of a question one is chosen that was not said yet in this conversation.
 */
export function wordReply(says: readonly (readonly Say[])[], conversation: Conversation, loaded: LoadedPlaybook, now: string): Reply {
  const { language } = conversation.dialog;
  const lastVariant = { ...conversation.dialog.lastVariant };
  const said = conversation.messages.filter(({ from }) => from === 'bot').map(({ text }) => text);
  const inTurn = (key: string, wordings: readonly string[]): string => {
    const at = ((lastVariant[key] ?? -1) + 1) % Math.max(1, wordings.length);
    lastVariant[key] = at;
    return wordings[at] ?? '';
  };
  const unsaid = (key: string, wordings: readonly string[]): string => {
    const fresh = wordings.findIndex((wording) => !said.some((text) => text.includes(wording)));
    if (fresh < 0) return inTurn(key, wordings);
    lastVariant[key] = fresh;
    return wordings[fresh] ?? '';
  };
  const text = (say: Say): string => {
    if (say.say === 'line') return say.text;
    if (say.say === 'words') return inTurn(say.key, loaded.words(language, say.key, say.params));
    if (say.say === 'one-of')
      return inTurn(
        say.key,
        say.texts.map((wording) => loaded.fill(language, wording)),
      );
    return say.say === 'ask' ? unsaid(`ask:${say.asks}`, questionWordings(say, conversation, loaded)) : '';
  };
  const messages = says.flatMap((parts, place): Message[] => {
    const asks = parts.flatMap((part) => (part.say === 'ask' ? [part.asks] : [])).at(-1) ?? null;
    const words = parts.reduce((sentence, part) => join(sentence, text(part), startsLine(part)), '');
    if (words === '') return [];
    const id = `bot-${conversation.messages.length + place}`;
    const quickReplies = parts.flatMap((part) => choicesOf(part, conversation, loaded));
    return [{ id, from: 'bot', text: cut(words), at: now, asks, quickReplies }];
  });
  return { messages, lastVariant };
}

const startsLine = (say: Say) => say.say === 'line' || (say.say === 'words' && say.line);

const join = (sentence: string, next: string, newLine: boolean) =>
  next === '' ? sentence : sentence === '' ? next : `${sentence}${newLine ? '\n' : ' '}${next}`;

function cut(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const end = text.lastIndexOf(' ', MAX_TEXT - 1);
  return `${text.slice(0, end > 0 ? end : MAX_TEXT - 1)}…`;
}

type Ask = Extract<Say, { say: 'ask' }>;

/** All wordings that fit the manner, the best first: after an unclear answer those that put it otherwise. */
function questionWordings(
  { asks, manner, key, params }: Ask,
  { kind, dialog: { language } }: Conversation,
  loaded: LoadedPlaybook,
): string[] {
  if (key) return loaded.words(language, key, params);
  const question = loaded.playbook.questions[asks as Askable];
  const filled = (texts: readonly string[] | undefined) => (texts ?? []).map((wording) => loaded.fill(language, wording));
  if (!question) return filled(figureQuestion(asks, language, loaded));
  const ask = filled((kind === 'rep' ? question.askRep : undefined)?.[language] ?? question.ask[language]);
  const again = kind === 'rep' ? [] : filled(question.again?.[language]);
  return manner === 'again' ? [...again, ...ask] : [...ask, ...again];
}

function figureQuestion(asks: Asks, language: string, { playbook }: LoadedPlaybook): string[] {
  const text = playbook.inputs[asks.slice('figure:'.length)]?.ask?.[language];
  return text ? [text] : [];
}

function choicesOf(say: Say, { dialog: { language } }: Conversation, loaded: LoadedPlaybook): string[] {
  if (say.say === 'choices') return loaded.words(language, say.key);
  if (say.say !== 'ask') return [];
  if (say.asks === 'permission') return loaded.words(language, 'talk.yes-no');
  return loaded.playbook.questions[say.asks as Askable]?.choices?.[language] ?? [];
}
