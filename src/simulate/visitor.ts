import type { Persona, PersonaFile, Phrases } from './persona.ts';
import { inStyle } from './style.ts';

/** A message of the bot as a visitor gets it. */
export interface BotMessage {
  text: string;
  asks: string | null;
  quickReplies: string[];
}

/** What a simulated visitor does next. */
export type Act =
  | { act: 'write'; lines: string[]; language: string; told: string | null; request: string | null }
  /** The conversation has come to its end. */
  | { act: 'end' }
  /** One more question than they have patience for. */
  | { act: 'abandon' };

/** A visitor who answers whatever the bot asks in the persona's words, by the field it asks for. */
export function simulatedVisitor(persona: Persona, file: PersonaFile, files: readonly PersonaFile[]) {
  let replies = 0;
  let answered = 0;
  let thanked = false;
  let language = file.language;
  const times = new Map<string, number>();

  const phrases = (): Phrases => (files.find((one) => one.language === language) ?? file).phrases;
  const next = (key: string, wordings: readonly string[]): string => {
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return wordings[time % wordings.length] ?? '';
  };
  const phrase = (key: string) => next(`${language}:${key}`, phrases()[key] ?? []);
  const write = (text: string, told: string | null = null, request: string | null = null): Act => {
    const prefix = persona.style.includes('chatty') ? phrase('prefix') : '';
    return { act: 'write', lines: inStyle(text, persona.style, prefix), language, told, request };
  };

  function answerTo(asks: string): Act {
    if (++answered > persona.patience) return { act: 'abandon' };
    const { [asks]: own } = persona.answers;
    if (persona.switches && own) language = persona.switches;
    if (asks === 'permission') return write(phrase(persona.refuses.includes('contact.email') ? 'no' : 'yes'), asks);
    if (persona.refuses.includes(asks)) return write(phrase('refuse'), asks);
    if (asks === 'referral') return write(phrase('no'), asks);
    const known = own ?? (persona.unknown.includes(asks) ? undefined : phrases().answers[asks]);
    return write(known ? next(asks, known) : phrase('unknown'), asks);
  }

  return {
    persona,
    respond(messages: readonly BotMessage[]): Act {
      replies += 1;
      if (replies === 1) return write(persona.opens.join(' '), null, persona.wants ?? null);
      const request = persona.asks[String(replies)];
      if (request) return write(phrase(request), null, request);
      const last = messages.at(-1);
      const asks = messages.findLast((message) => message.asks !== null)?.asks ?? null;
      if (asks !== null) return answerTo(asks);
      if (last && last.quickReplies.length > 0) return write(phrase(persona.accepts ? 'yes' : 'no'));
      if (!last || thanked) return { act: 'end' };
      thanked = true;
      return write(phrase('thanks'));
    },
  };
}
