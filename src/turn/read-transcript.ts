import { z } from 'zod';
import { emptyConversation } from '../core/empty-conversation.ts';
import { hear } from '../core/hear.ts';
import type { LoadedPlaybook } from '../core/playbook.ts';
import type { Message } from '../core/proposals.ts';
import { nextQuestions } from '../core/questions.ts';
import type { QualificationRecord } from '../core/record.ts';
import type { Extractor } from './ports.ts';

/** Messages that one transcript may have. */
const MAX_MESSAGES = 5_000;

const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const when = z.union([day, instant], 'must be a date such as 2026-11-23 or an ISO instant');

/**
 * One conversation, or one page of notes about a contact, as `qualify` and `eval` read it: one JSON a line; what else stands there is left
 * alone. `kind: notes` is what a rep wrote (`rep` is the same); `now` is the day that "next month" starts from.
 */
export const Transcript = z.object({
  id: z.string('must be a text that names the transcript').min(1).max(200),
  lang: z
    .string()
    .regex(/^[a-z]{2}$/, 'must be a two-letter language code')
    .optional(),
  kind: z.enum(['visitor', 'notes', 'rep']).optional(),
  now: when.optional(),
  messages: z
    .array(
      z.object({
        from: z.enum(['bot', 'visitor', 'rep']),
        name: z.string().optional(),
        text: z.string('must be a text'),
        at: when.optional(),
      }),
    )
    .min(1)
    .max(MAX_MESSAGES),
});
export type Transcript = z.infer<typeof Transcript>;

/**
 * The record of a transcript, by the same steps as in a live conversation. The bot's messages are context only, and in a visitor's
 * conversation a rep's are, too; the indexes of the evidence count all messages. Without a `kind`, one without a visitor is notes.
 */
export async function readTranscript({
  transcript,
  extractor,
  loaded,
  now: today,
}: {
  transcript: Transcript;
  extractor: Extractor;
  loaded: LoadedPlaybook;
  now: string;
}): Promise<QualificationRecord> {
  const { id, lang, messages } = transcript;
  const now = instantOf(transcript.now ?? today);
  const notes = transcript.kind ? transcript.kind !== 'visitor' : messages.every(({ from }) => from !== 'visitor');
  const kind = notes ? 'rep' : 'visitor';
  let conversation = emptyConversation({ id, kind, language: lang ?? '', page: null, now, loaded });
  let language = lang ?? null;
  for (const [index, { name, at, ...said }] of messages.entries()) {
    const message: Message = { ...said, id: `${id}-${index}`, at: at ? instantOf(at) : now, ...(name === undefined ? {} : { name }) };
    const soFar = [...conversation.messages, message];
    if (message.from === 'bot' || (kind === 'visitor' && message.from === 'rep')) {
      conversation = { ...conversation, messages: soFar };
      continue;
    }
    const { record, dialog } = conversation;
    const { outOfMarket } = dialog;
    const utterance = { messages: soFar, index, kind, asked: null, language, now, record, outOfMarket, playbook: loaded } as const;
    const understanding = await extractor.understand(utterance);
    language = understanding.language ?? language;
    conversation = hear(conversation, [message], [understanding], { loaded, now }).conversation;
  }
  return { ...conversation.record, nextQuestions: nextQuestions(conversation, { loaded, now }) };
}

/** A day is its noon, so that it is the same day in every time zone that people sell in. */
function instantOf(text: string): string {
  return day.safeParse(text).success ? `${text}T12:00:00.000Z` : new Date(text).toISOString();
}
