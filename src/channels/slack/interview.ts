import { createHash } from 'node:crypto';
import { writeBrief } from '../../core/brief.ts';
import { BotError } from '../../core/errors.ts';
import type { LoadedPlaybook } from '../../core/playbook.ts';
import { recordCard } from '../../slack/card.ts';
import { oneAtATime } from '../../slack/one-at-a-time.ts';
import { notPosted, type PostOnce } from '../../slack/post-once.ts';
import { botPost } from '../../slack/said.ts';
import type { Place, Threads } from '../../slack/threads.ts';
import type { Workspace, Workspaces } from '../../slack/workspaces.ts';
import type { Bell, Clock, Log, Store } from '../../turn/ports.ts';
import type { Turns } from '../../turn/take-turn.ts';
import type { Person } from './people.ts';

/** The first wait before a thread that could not be brought up to date is tried again, doubled each time, and the longest; milliseconds. */
const FIRST_WAIT_MS = 1_000;
const MAX_WAIT_MS = 60_000;

/** What begins an interview: about whom, where it is held, and what the rep said already. */
export interface Opening {
  /** The same when it is sent again. */
  key: string;
  person: Person;
  team: string | null;
  channel: string;
  /** Null to begin a thread of its own under the card. */
  thread: string | null;
  /** Written at the top of a direct message, without a thread. */
  atTop?: boolean;
  name?: string;
  company?: string | null;
  /** Notes to read first; only gaps are asked for. */
  notes?: string;
}

export interface Interviews {
  begin(opening: Opening): Promise<void>;
  /** Shows what is new, in order, from now to `stop`; what could not be shown is tried again. */
  start(): void;
  stop(): Promise<void>;
}

/** Conversations with a rep about a contact: the bot's questions in a thread, and a card of the record brought up to date in place. */
export function interviews(parts: {
  turns: Turns;
  store: Store;
  loaded: LoadedPlaybook;
  bell: Bell;
  clock: Clock;
  log: Log;
  workspaces: Workspaces;
  threads: Threads;
  postOnce: PostOnce;
}): Interviews {
  const { turns, store, loaded, bell, clock, log, workspaces, threads, postOnce } = parts;
  const inOrder = oneAtATime();
  const waits = new Map<string, { ms: number; timer: NodeJS.Timeout }>();
  let stopListening = () => {};
  const underWay = new Set<Promise<void>>();

  async function cardOf(id: string, language: string) {
    const conversation = await store.read(id);
    return (
      conversation && {
        conversation,
        card: recordCard({ conversation, brief: writeBrief(conversation, loaded, language, clock()), loaded }),
      }
    );
  }

  /** Where the card was posted: in the channel, or with the rep alone where the bot is not a member. */
  async function postCard(id: string, { key, person, channel, thread }: Opening, workspace: Workspace) {
    const shown = await cardOf(id, person.language);
    if (!shown) return null;
    const posted = await postOnce(`${key}/card`, id, { workspace, channel, thread }, shown.card);
    if (posted.posted) return { ...posted, thread };
    const elsewhere = /not_in_channel|channel_not_found|is_archived|restricted/.test(posted.why);
    const alone = elsewhere
      ? await postOnce(`${key}/card-alone`, id, { workspace, channel: person.rep.id, thread: null }, shown.card)
      : posted;
    if (!alone.posted) throw new BotError('unreachable', `The record's card could not be posted. ${alone.why}`);
    return { ...alone, thread: null };
  }

  async function begin(opening: Opening): Promise<void> {
    const { key, person, team, name, company, notes } = opening;
    const { rep, language } = person;
    const workspace = await workspaces.of(team);
    if (!workspace) throw new BotError('not-allowed', `The app is not installed in workspace ${team}.`);
    const { id } = await turns.begin({ id: conversationId(key), kind: 'rep', language, page: null });
    const given = [
      ['contact.name', name],
      ['company.name', company],
    ] as const;
    for (const [field, value] of given) {
      if (value) await turns.act(id, { id: `${key}/${field}`, by: rep, act: { action: 'edit', field, value, text: value } });
    }
    const posted = await postCard(id, opening, workspace);
    if (!posted) return;
    const thread = opening.atTop ? null : (posted.thread ?? posted.ts);
    const before = (await store.read(id))?.messages.length ?? 0;
    const kept = await threads.placeOf(id, 'interview');
    const place: Place = kept ?? {
      team: workspace.team,
      channel: posted.channel,
      thread,
      card: posted.ts,
      language,
      shown: before,
      told: 0,
      drawn: '',
    };
    if (!kept) await threads.keep(id, 'interview', place, clock());
    const text = notes || [name, company].filter(Boolean).join(', ');
    await turns.say(id, { id: key, text, name: rep.name, wantsPerson: false });
  }

  async function bringUpToDate(id: string): Promise<void> {
    const place = await threads.placeOf(id, 'interview');
    const workspace = place && (await workspaces.of(place.team));
    const shown = place && (await cardOf(id, place.language));
    if (!place || !workspace || !shown) return;
    const { messages } = shown.conversation;
    const drawn = createHash('sha256').update(JSON.stringify(shown.card)).digest('hex');
    if (place.shown >= messages.length && place.drawn === drawn) return void waits.delete(id);
    for (const [index, message] of messages.entries()) {
      if (index < place.shown || message.from !== 'bot' || message.aside) continue;
      const posted = await postOnce(
        `${id}/${index}`,
        id,
        { workspace, channel: place.channel, thread: place.thread },
        botPost(message, id),
      );
      if (!posted.posted) return tryAgain(id, posted.why, posted.retryAfterMs, posted.final);
    }
    if (place.card && place.drawn !== drawn) {
      const answer = await workspace.call('chat.update', { channel: place.channel, ts: place.card, ...shown.card });
      if (!answer.ok && answer.why !== 'message_not_found') {
        const { why, retryAfterMs, final } = notPosted(workspace, answer);
        return tryAgain(id, why, retryAfterMs, final);
      }
    }
    await threads.keep(id, 'interview', { ...place, shown: messages.length, drawn }, clock());
    waits.delete(id);
  }

  function tryAgain(id: string, why: string, retryAfterMs = 0, final = false): void {
    log(final ? 'error' : 'warn', 'slack thread not up to date', { conversation: id, why });
    if (final) return;
    const ms = Math.min(MAX_WAIT_MS, (waits.get(id)?.ms ?? FIRST_WAIT_MS / 2) * 2);
    clearTimeout(waits.get(id)?.timer);
    waits.set(id, { ms, timer: setTimeout(() => queue(id), Math.max(ms, retryAfterMs)) });
  }

  function queue(id: string): void {
    const shown = inOrder(id, () => bringUpToDate(id)).catch((error: unknown) => {
      log('error', 'slack thread failed', { conversation: id, code: error instanceof BotError ? error.code : 'unexpected' });
      tryAgain(id, 'failed');
    });
    underWay.add(shown);
    void shown.then(() => underWay.delete(shown));
  }

  return {
    begin,
    start() {
      stopListening = bell.listenToAll(queue);
      // What was said just before a stop may not have been shown.
      void threads.all('interview').then(
        (ids) => ids.forEach(queue),
        () => log('error', 'slack threads cannot be read', {}),
      );
    },
    async stop() {
      stopListening();
      for (const { timer } of waits.values()) clearTimeout(timer);
      await Promise.all(underWay);
    },
  };
}

/** The conversation that this opening begins, the same however often it is sent. */
function conversationId(key: string): string {
  return `slack-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}
