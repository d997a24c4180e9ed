import type { App, MessageShortcut } from '@slack/bolt';
import { z } from 'zod';
import { post, context as small } from '../../slack/blocks.ts';
import { clip } from '../../slack/text.ts';
import type { Place } from '../../slack/threads.ts';
import { readCommand } from './command.ts';
import { type Doer, doerOf, type ListenerParts } from './listener.ts';
import { isWritten, messageText, notesIn, SlackMessage, withoutMention } from './message.ts';
import { helpPost } from './on-command.ts';
import { publishHome } from './on-press.ts';

/** Longest message that a turn reads, in UTF-16 units. */
const MAX_SAID = 16_000;
/** Messages of a thread that are read as notes. */
const MAX_THREAD = 200;

const Heard = SlackMessage.extend({ channel: z.string(), channel_type: z.string().optional() });
type Heard = z.infer<typeof Heard>;
const Thread = z.object({ messages: z.array(SlackMessage) });

/** Everything that is written: to the bot, about a contact in a thread, to a visitor; and a message that is to be read as notes. */
export function onMessage(app: App, parts: ListenerParts): void {
  const { threads, turns, store, handoffs, interviews, workspaces } = parts;

  app.event('message', async ({ event, context }) => {
    const message = Heard.safeParse(event).data;
    if (!message || !isWritten(message)) return;
    const alone = message.channel_type === 'im';
    if (!message.thread_ts && !alone) return;
    const place = { channel: message.channel, thread: message.thread_ts ?? null };
    const held = await threads.heldAt(place);
    const doer = await doerOf(parts, { context, user: message.user as string });
    if (held?.purpose === 'handoff') return talk(held.conversation, message, doer);
    if (alone && !message.thread_ts && (!held || isHelp(notesIn(message)) || (await isOver(held.conversation))))
      return writeAlone(message, doer);
    if (held) return answer(held.conversation, message, doer);
  });

  /** To the visitor when this rep talks with them; among reps otherwise. */
  async function talk(id: string, message: Heard, doer: Doer): Promise<void> {
    const conversation = await store.read(id);
    if (conversation) await handoffs.speak(conversation, turnId(message, doer), doer, clip(messageText(message), MAX_SAID));
  }

  async function answer(id: string, message: Heard, doer: Doer): Promise<void> {
    const text = clip(notesIn(message) || messageText(message), MAX_SAID);
    if (text) await turns.say(id, { id: turnId(message, doer), text, name: doer.rep.name, wantsPerson: false });
  }

  /** A contact that was handed over or closed is done with: what comes next in the direct messages is about another. */
  async function isOver(id: string): Promise<boolean> {
    const conversation = await store.read(id);
    return !conversation || conversation.handoff !== null || conversation.dialog.phase === 'closed';
  }

  async function writeAlone(message: Heard, doer: Doer): Promise<void> {
    const notes = notesIn(message);
    if (isHelp(notes)) {
      await doer.workspace.call('chat.postMessage', { channel: message.channel, ...helpPost(doer) });
      return;
    }
    await begin(message, doer, notes, { channel: message.channel, thread: null }, true);
  }

  app.event('app_mention', async ({ event, context }) => {
    const message = Heard.safeParse(event).data;
    if (!message || !isWritten(message)) return;
    const place = { channel: message.channel, thread: message.thread_ts ?? message.ts };
    // In a thread that the bot is in already it hears every message, mentioned or not.
    if (await threads.heldAt(place)) return;
    const doer = await doerOf(parts, { context, user: message.user as string });
    const own = notesIn({ ...message, text: withoutMention(message.text) });
    const notes = message.thread_ts ? await threadNotes(doer, place.channel, message.thread_ts, own) : own;
    if (isHelp(notes)) {
      await doer.workspace.call('chat.postEphemeral', { channel: message.channel, user: doer.rep.id, ...helpPost(doer) });
      return;
    }
    await begin(message, doer, notes, place);
  });

  app.shortcut<MessageShortcut>('qualify-from-this', async ({ shortcut, ack, respond, context }) => {
    await ack();
    const doer = await doerOf(parts, { context, user: shortcut.user.id, respond, trigger: shortcut.trigger_id });
    const message = SlackMessage.parse(shortcut.message);
    const thread = message.thread_ts ?? message.ts;
    const notes = await threadNotes(doer, shortcut.channel.id, thread, notesIn(message));
    if (notes === '') return doer.whisper(post(doer.word('nothing-to-read'), [small(doer.word('nothing-to-read'))]));
    const place = { channel: shortcut.channel.id, thread };
    const taken = await threads.heldAt(place);
    const { rep, language, team, key } = doer;
    await interviews.begin({
      key,
      person: { rep, language },
      team,
      channel: place.channel,
      thread: taken ? null : thread,
      notes: clip(notes, MAX_SAID),
    });
  });

  /** All that was written in a thread, or the message's own words where the bot may not read it. */
  async function threadNotes({ workspace }: Doer, channel: string, thread: string, own: string): Promise<string> {
    const answer = await workspace.call('conversations.replies', { channel, ts: thread, limit: MAX_THREAD });
    const read = answer.ok ? Thread.safeParse(answer.body) : undefined;
    const written = (read?.data?.messages ?? [])
      .map((message) => notesIn({ ...message, text: withoutMention(message.text) }))
      .filter(Boolean);
    return written.length > 0 ? written.join('\n') : own;
  }

  async function begin(message: Heard, doer: Doer, notes: string, place: Pick<Place, 'channel' | 'thread'>, atTop = false): Promise<void> {
    const { rep, language, team } = doer;
    await interviews.begin({ key: turnId(message, doer), person: { rep, language }, team, ...place, atTop, notes: clip(notes, MAX_SAID) });
  }

  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab === 'home') await publishHome(parts, await doerOf(parts, { context, user: event.user }));
  });

  app.event('app_uninstalled', async ({ context }) => {
    if (context.teamId) await workspaces.uninstall(context.teamId);
  });

  app.event('tokens_revoked', async ({ event, context }) => {
    if (context.teamId && (event.tokens.bot?.length ?? 0) > 0) await workspaces.uninstall(context.teamId);
  });
}

/** One message is one turn, however many events tell of it. */
const turnId = ({ channel, ts }: Heard, { team }: Doer) => `slack:${team ?? ''}:${channel}:${ts}`;

const isHelp = (text: string) => text === '' || (text.length < 10 && readCommand(text).command === 'help');
