import type { Clock, Log, Store } from '../turn/ports.ts';
import { type PostOnce, postOnce } from './post-once.ts';
import { type Threads, threads } from './threads.ts';
import { type Workspaces, workspaces } from './workspaces.ts';

/** What the channel and the desk share of Slack: whose tokens, which thread holds what, and one pace of posting. */
export interface SlackParts {
  workspaces: Workspaces;
  threads: Threads;
  postOnce: PostOnce;
}

/** Made once for both, so that they do not outrun Slack's limits together. */
export function slackParts(parts: {
  store: Store;
  clock: Clock;
  log: Log;
  settings: { botToken: string | undefined; apiUrl: string | undefined };
  /** Waits so many milliseconds; a trial under another clock brings its own. */
  wait?: (ms: number) => Promise<unknown>;
}): SlackParts {
  const { wait } = parts;
  return { workspaces: workspaces(parts), threads: threads(parts.store), postOnce: postOnce({ ...parts, ...(wait ? { wait } : {}) }) };
}
