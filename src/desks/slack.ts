import type { Handoff } from '../core/dialog-state.ts';
import { BotError } from '../core/errors.ts';
import type { LoadedPlaybook } from '../core/playbook.ts';
import { say } from '../core/say.ts';
import { type Post, paragraph, post, rich } from '../slack/blocks.ts';
import { handoffCard } from '../slack/card.ts';
import { notPosted, type PostOnce } from '../slack/post-once.ts';
import { saidPosts } from '../slack/said.ts';
import type { Place, Threads } from '../slack/threads.ts';
import type { Workspaces } from '../slack/workspaces.ts';
import type { Clock, Delivered, Delivery, Desk } from '../turn/ports.ts';

export interface SlackDeskParts {
  /** By which the playbook's routing calls it. */
  name?: string;
  workspaces: Workspaces;
  threads: Threads;
  postOnce: PostOnce;
  loaded: LoadedPlaybook;
  clock: Clock;
  /** `CHANNEL` or `TEAM/CHANNEL`. */
  channel: string;
  /** Where managers read of every handoff and what became of it; nobody is told when it is left out. */
  managerChannel?: string | undefined;
  /** What the channel's reps read; each prospect's own language when left out. */
  language?: string | undefined;
}

const DONE: Delivered = { delivered: true };

/**
 * Handoffs in a Slack channel: a card that is brought up to date in place, with the transcript and the visitor's later words in its thread.
 * Delivered twice, each message still stands there once.
 */
export function slackDesk(parts: SlackDeskParts): Desk {
  const { name = 'slack', language } = parts;
  return {
    name,
    ...(language ? { language } : {}),
    async deliver(delivery) {
      try {
        return await bring(parts, delivery);
      } catch (error) {
        if (error instanceof BotError && error.code === 'bad-settings') return { delivered: false, why: error.message, final: true };
        throw error;
      }
    },
  };
}

function bring(parts: SlackDeskParts, delivery: Delivery): Promise<Delivered> {
  const { dispatch } = delivery.item;
  switch (dispatch.kind) {
    case 'handoff':
      return handOver(parts, delivery);
    case 'changed':
      return bringUpToDate(parts, delivery);
    case 'visitor-said':
      return passOn(parts, delivery);
    case 'notice':
      return tellManagers(parts, delivery, noticeOf(parts, delivery, dispatch.event));
  }
}

/** The card, the conversation so far in its thread, and a line for the managers. */
async function handOver(parts: SlackDeskParts, delivery: Delivery): Promise<Delivered> {
  const { item, conversation, brief } = delivery;
  const { loaded, clock, postOnce, threads } = parts;
  const { workspace, channel } = await parts.workspaces.channel(parts.channel);
  const card = handoffCard({ conversation, brief, loaded });
  const posted = await postOnce(`${item.id}/card`, conversation.id, { workspace, channel, thread: null }, card);
  if (!posted.posted) return posted;
  const kept = await threads.placeOf(conversation.id, 'handoff');
  const { ts } = posted;
  const place = kept ?? {
    team: workspace.team,
    channel: posted.channel,
    thread: ts,
    card: ts,
    language: brief.language,
    shown: 0,
    told: 0,
    drawn: '',
  };
  if (!kept) await threads.keep(conversation.id, 'handoff', place, clock());
  const caughtUp = await catchUp(parts, place, delivery);
  if (!caughtUp.delivered) return caughtUp;
  return tellManagers(parts, delivery, say('slack.notice-handoff', brief.language, loaded, { headline: brief.headline }));
}

async function bringUpToDate(parts: SlackDeskParts, delivery: Delivery): Promise<Delivered> {
  const { conversation, brief } = delivery;
  const place = await parts.threads.placeOf(conversation.id, 'handoff');
  // Without a card there is nothing to change: the one that is still to be posted will be right.
  if (!place?.card) return DONE;
  const workspace = await parts.workspaces.of(place.team);
  if (!workspace) return notInstalled(place);
  const card = handoffCard({ conversation, brief, loaded: parts.loaded });
  const answer = await workspace.call('chat.update', { channel: place.channel, ts: place.card, ...card });
  // Somebody deleted the card: that is theirs to do, and the thread lives on.
  if (!answer.ok && answer.why !== 'message_not_found') return notPosted(workspace, answer);
  return catchUp(parts, place, delivery);
}

async function passOn(parts: SlackDeskParts, delivery: Delivery): Promise<Delivered> {
  const place = await parts.threads.placeOf(delivery.conversation.id, 'handoff');
  return place ? catchUp(parts, place, delivery) : { delivered: false, why: 'The handoff has no card in Slack yet.' };
}

/**
 * Shows in the thread all that was said and done up to the instant of the dispatch and is not there yet: first what was said, then what
 * became of the handoff. What a rep wrote in the thread is there already.
 */
async function catchUp(parts: SlackDeskParts, place: Place, { item, conversation, brief }: Delivery): Promise<Delivered> {
  const { loaded, threads, clock } = parts;
  const { messages, handoff } = conversation;
  const wroteHere = handoff?.owner?.via === 'slack';
  const shown = Math.max(place.shown, messages.filter(({ at }) => at <= item.createdAt).length);
  const said = messages.slice(place.shown, shown).filter(({ from }) => from !== 'rep' || !wroteHere);
  const ledger = handoff?.ledger.filter(({ at }) => at <= item.createdAt) ?? [];
  const lines = ledger.slice(place.told).flatMap((entry) => (entry.by ? [lineOf(entry, brief.language, loaded)] : []));
  const posts = [...saidPosts(said, brief.language, loaded), ...lines.map(linePost)];
  const there = await inThread(parts, place, item.id, conversation.id, posts);
  if (!there.delivered) return there;
  await threads.keep(conversation.id, 'handoff', { ...place, shown, told: Math.max(place.told, ledger.length) }, clock());
  return DONE;
}

type Entry = Handoff['ledger'][number];
const linePost = (text: string) => post(text, [rich(paragraph(text))]);

/** What happens to a handoff and has words of its own; everything else is told by its name. */
const TOLD = ['claimed', 'declined', 'not-qualified', 'won', 'lost', 'taken-over', 'handed-back', 'edited', 'saboteur-marked', 'referred'];

/** One line of the ledger, as reps and managers read it. */
function lineOf({ event, by, note }: Entry, language: string, loaded: LoadedPlaybook): string {
  const told = TOLD.includes(event) ? event : 'other';
  return say(`slack.notice-${told}`, language, loaded, { rep: by?.name ?? '', note: note ?? '', event });
}

/** What the managers read of an event: who, whom, and what became of it. */
function noticeOf({ loaded }: SlackDeskParts, { item, conversation, brief }: Delivery, event: string): string {
  const entries = conversation.handoff?.ledger.filter((entry) => entry.event === event && entry.by) ?? [];
  const entry = entries.find(({ at }) => at === item.createdAt) ?? entries.at(-1);
  const text = entry ? lineOf(entry, brief.language, loaded) : say('slack.notice-by-visitor', brief.language, loaded, { event });
  return `${brief.headline} · ${text}`;
}

async function tellManagers(parts: SlackDeskParts, { item, conversation }: Delivery, text: string): Promise<Delivered> {
  if (!parts.managerChannel) return DONE;
  const { workspace, channel } = await parts.workspaces.channel(parts.managerChannel);
  const posted = await parts.postOnce(`${item.id}/managers`, conversation.id, { workspace, channel, thread: null }, linePost(text));
  return posted.posted ? DONE : posted;
}

async function inThread(
  { workspaces, postOnce }: SlackDeskParts,
  place: Place,
  key: string,
  conversation: string,
  posts: readonly Post[],
): Promise<Delivered> {
  const workspace = await workspaces.of(place.team);
  if (!workspace) return notInstalled(place);
  for (const [at, one] of posts.entries()) {
    const posted = await postOnce(`${key}/${at}`, conversation, { workspace, channel: place.channel, thread: place.thread }, one);
    if (!posted.posted) return posted;
  }
  return DONE;
}

function notInstalled({ team }: Place): Delivered {
  return {
    delivered: false,
    final: true,
    why: `The app is no longer installed in workspace ${team}. Install it again, then restart this item.`,
  };
}
