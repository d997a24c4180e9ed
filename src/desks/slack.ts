import type { Conversation, Handoff } from '../core/dialog-state.ts';
import { BotError } from '../core/errors.ts';
import type { LoadedPlaybook } from '../core/playbook.ts';
import { say } from '../core/say.ts';
import { paragraph, post, rich } from '../slack/blocks.ts';
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
      return passOn(parts, delivery, dispatch.messages);
    case 'notice':
      return tell(parts, delivery, dispatch.event);
  }
}

/** The card, the conversation so far in its thread, and a line for the managers. */
async function handOver(parts: SlackDeskParts, delivery: Delivery): Promise<Delivered> {
  const { item, conversation, brief } = delivery;
  const { loaded, clock, postOnce } = parts;
  const { workspace, channel } = await parts.workspaces.channel(parts.channel);
  const card = await postOnce(
    `${item.id}/card`,
    conversation.id,
    { workspace, channel, thread: null },
    handoffCard({ conversation, brief, loaded }),
  );
  if (!card.posted) return card;
  const place: Place = { team: workspace.team, channel: card.channel, thread: card.ts, card: card.ts, language: brief.language, shown: 0 };
  const kept = await parts.threads.placeOf(conversation.id, 'handoff');
  if (!kept) await parts.threads.keep(conversation.id, 'handoff', place, clock());
  const said = await catchUp(parts, kept ?? place, delivery, saidBy(conversation, item.createdAt));
  if (!said.delivered) return said;
  return tellManagers(parts, item.id, conversation.id, say('slack.notice-handoff', brief.language, loaded, { headline: brief.headline }));
}

async function bringUpToDate(parts: SlackDeskParts, delivery: Delivery): Promise<Delivered> {
  const { threads, workspaces, loaded } = parts;
  const { item, conversation, brief } = delivery;
  const place = await threads.placeOf(conversation.id, 'handoff');
  // Without a card there is nothing to change: the one that is still to be posted will be right.
  if (!place?.card) return DONE;
  const workspace = await workspaces.of(place.team);
  if (!workspace) return notInstalled(place);
  const card = handoffCard({ conversation, brief, loaded });
  const answer = await workspace.call('chat.update', { channel: place.channel, ts: place.card, ...card });
  // Somebody deleted the card: that is theirs to do, and the thread lives on.
  if (!answer.ok && answer.why !== 'message_not_found') return notPosted(workspace, answer);
  return catchUp(parts, place, delivery, saidBy(conversation, item.createdAt));
}

async function passOn(parts: SlackDeskParts, delivery: Delivery, indexes: readonly number[]): Promise<Delivered> {
  const place = await parts.threads.placeOf(delivery.conversation.id, 'handoff');
  if (!place) return { delivered: false, why: 'The handoff has no card in Slack yet.' };
  return catchUp(parts, place, delivery, Math.max(...indexes) + 1);
}

/** How many messages there were at that instant. */
function saidBy({ messages }: Conversation, instant: string): number {
  return messages.filter(({ at }) => at <= instant).length;
}

/** Shows in the thread what was said since it was last shown there; a rep's own words are there already. */
async function catchUp(parts: SlackDeskParts, place: Place, { item, conversation, brief }: Delivery, upTo: number): Promise<Delivered> {
  const messages = conversation.messages.slice(place.shown, upTo).filter(({ from }) => from !== 'rep');
  const said = await inThread(parts, place, `${item.id}/said`, conversation.id, saidPosts(messages, brief.language, parts.loaded));
  if (!said.delivered || upTo <= place.shown) return said;
  await parts.threads.keep(conversation.id, 'handoff', { ...place, shown: upTo }, parts.clock());
  return DONE;
}

/** What happened to the handoff, in its thread and for the managers. */
async function tell(parts: SlackDeskParts, delivery: Delivery, event: string): Promise<Delivered> {
  const { item, conversation, brief } = delivery;
  const { threads, loaded } = parts;
  const text = noticeOf(conversation.handoff, event, item.createdAt, (key, params) => say(`slack.${key}`, brief.language, loaded, params));
  const place = await threads.placeOf(conversation.id, 'handoff');
  if (place) {
    // Whoever takes over reads first what the bot and the visitor said meanwhile.
    const caughtUp = event === 'taken-over' ? await catchUp(parts, place, delivery, saidBy(conversation, item.createdAt)) : DONE;
    if (!caughtUp.delivered) return caughtUp;
    const said = await inThread(parts, place, item.id, conversation.id, [post(text, [rich(paragraph(text))])]);
    if (!said.delivered) return said;
  }
  return tellManagers(parts, item.id, conversation.id, `${brief.headline} · ${text}`);
}

/** The events of a handoff that have words of their own; every other one is told by its name. */
const TOLD = [
  'claimed',
  'declined',
  'not-qualified',
  'won',
  'lost',
  'taken-over',
  'handed-back',
  'edited',
  'saboteur-marked',
  'referred',
  'referral',
];

function noticeOf(
  handoff: Handoff | null,
  event: string,
  at: string,
  word: (key: string, params: Record<string, string>) => string,
): string {
  const entries = handoff?.ledger.filter((entry) => entry.event === event) ?? [];
  const entry = entries.find((one) => one.at === at) ?? entries.at(-1);
  return word(TOLD.includes(event) ? `notice-${event}` : 'notice-other', { rep: entry?.by?.name ?? '', note: entry?.note ?? '', event });
}

async function tellManagers(parts: SlackDeskParts, key: string, conversation: string, text: string): Promise<Delivered> {
  if (!parts.managerChannel) return DONE;
  const { workspace, channel } = await parts.workspaces.channel(parts.managerChannel);
  const posted = await parts.postOnce(
    `${key}/managers`,
    conversation,
    { workspace, channel, thread: null },
    post(text, [rich(paragraph(text))]),
  );
  return posted.posted ? DONE : posted;
}

async function inThread(
  { workspaces, postOnce }: SlackDeskParts,
  place: Place,
  key: string,
  conversation: string,
  posts: ReturnType<typeof saidPosts>,
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
