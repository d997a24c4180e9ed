import type { Context, RespondFn } from '@slack/bolt';
import { BotError } from '../../core/errors.ts';
import type { LoadedPlaybook } from '../../core/playbook.ts';
import { say } from '../../core/say.ts';
import type { Post, View } from '../../slack/blocks.ts';
import type { Word } from '../../slack/card.ts';
import type { SlackParts } from '../../slack/parts.ts';
import type { Workspace } from '../../slack/workspaces.ts';
import type { Clock, Log, Store } from '../../turn/ports.ts';
import type { Turns } from '../../turn/take-turn.ts';
import type { Handoffs } from './handoffs.ts';
import type { Interviews } from './interview.ts';
import type { People, Person } from './people.ts';

/** What every listener works with. */
export interface ListenerParts extends SlackParts {
  turns: Turns;
  store: Store;
  loaded: LoadedPlaybook;
  clock: Clock;
  log: Log;
  people: People;
  handoffs: Handoffs;
  interviews: Interviews;
}

/** Somebody who did something in Slack, and the ways to answer them alone. */
export interface Doer extends Person {
  /** The same when it is sent again: the id of the turn that it makes. */
  key: string;
  team: string | null;
  workspace: Workspace;
  /** The bot's words in the rep's language. */
  word: Word;
  /** Seen by this rep alone: beside what they pressed or typed, or in their direct messages. */
  whisper(post: Post): Promise<void>;
  /** Opens a window, which Slack allows for three seconds after something was pressed; later it does nothing. */
  open(view: View, method?: 'views.open' | 'views.push'): Promise<void>;
}

/** The doer of something; throws `not-allowed` where the app is not installed. */
export async function doerOf(
  { people, workspaces, loaded, log }: ListenerParts,
  { context, user, respond, trigger }: { context: Context; user: string; respond?: RespondFn | undefined; trigger?: string | undefined },
): Promise<Doer> {
  const team = context.teamId ?? context.enterpriseId ?? null;
  const workspace = await workspaces.of(team);
  if (!workspace) throw new BotError('not-allowed', `The app is not installed in workspace ${team}.`);
  const person = await people(team, user);
  return {
    ...person,
    key: String(context.key),
    team,
    workspace,
    word: (name, params) => say(`slack.${name}`, person.language, loaded, params),
    async whisper(post) {
      if (respond) await respond({ response_type: 'ephemeral', replace_original: false, ...post } as Parameters<RespondFn>[0]);
      else await workspace.call('chat.postMessage', { channel: user, ...post });
    },
    async open(view, method = 'views.open') {
      const opened = await workspace.call(method, { trigger_id: trigger, view });
      if (!opened.ok) log('warn', 'slack window not opened', { why: opened.why });
    },
  };
}
