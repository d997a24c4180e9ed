import { z } from 'zod';
import { typed } from '../../slack/text.ts';

/** A file that was shared with a message; an e-mail that was forwarded into Slack is one too, with its words. */
const SharedFile = z.object({
  name: z.string().nullish(),
  title: z.string().nullish(),
  permalink: z.string().optional(),
  plain_text: z.string().optional(),
  preview_plain_text: z.string().optional(),
  subject: z.string().optional(),
});

/** The parts of a Slack message that are read here; everything else of it is left alone. */
export const SlackMessage = z.object({
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  username: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().default(''),
  files: z.array(SharedFile).optional(),
  /** What was forwarded or quoted. */
  attachments: z.array(z.object({ text: z.string().optional(), fallback: z.string().optional() })).optional(),
});
export type SlackMessage = z.infer<typeof SlackMessage>;

/** Kinds of message that a person wrote; edits, deletions, joins and the like are none. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

export function isWritten({ bot_id, subtype, user }: SlackMessage): boolean {
  return !bot_id && user !== undefined && WRITTEN.has(subtype);
}

/** Whether an envelope tells of a message that nobody wrote to the bot: no person's, or one in a channel outside any thread. */
export function isBesideTheBot(body: Record<string, unknown>): boolean {
  const event = body.event as { type?: string; channel_type?: string } | undefined;
  if (event?.type !== 'message') return false;
  const message = SlackMessage.safeParse(event).data;
  return !message || !isWritten(message) || (!message.thread_ts && event.channel_type !== 'im');
}

/** What a person wrote, with its files as links. */
export function messageText({ text, files = [] }: SlackMessage): string {
  const links = files.flatMap(({ title, name, permalink }) => (permalink ? [`${title || name || ''} ${permalink}`.trim()] : []));
  return [typed(text), ...links].filter(Boolean).join('\n');
}

/** Everything in a message that can be read as notes: its words, what it forwards, the words of an e-mail. */
export function notesIn({ text, attachments = [], files = [] }: SlackMessage): string {
  return [
    typed(text),
    ...attachments.map((one) => typed(one.text ?? one.fallback ?? '')),
    ...files.map(({ plain_text, preview_plain_text, subject }) => [subject, plain_text ?? preview_plain_text].filter(Boolean).join('\n')),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The words after the bot's name. */
export function withoutMention(text: string): string {
  return text.replace(/^\s*<@[A-Z0-9]+(?:\|[^>]*)?>[\s,:]*/, '');
}
