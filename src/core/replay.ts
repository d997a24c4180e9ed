import { assess } from './assess.ts';
import type { Conversation } from './dialog-state.ts';
import type { LoadedPlaybook } from './playbook.ts';
import type { Reason, Status } from './record.ts';

/** What a playbook's acting policy says of a conversation: the status, and the rule that gave it. */
export interface Judgement {
  playbook: { id: string; version: number };
  policy: string;
  status: Status;
  rule: string;
  reasons: Reason[];
}

/** A stored conversation under its own playbook and under another. */
export interface Replay {
  conversation: string;
  before: Judgement;
  after: Judgement;
  changed: boolean;
}

/** Judges the facts of a stored record anew, as another playbook would have; the facts themselves and the conversation stay as they are. */
export function replayConversation(conversation: Conversation, loaded: LoadedPlaybook, now: string): Replay {
  const { record } = conversation;
  const { id, version } = loaded.playbook;
  const judged = assess(record, { outOfMarket: conversation.dialog.outOfMarket, now, loaded });
  const before = judgement(record, record.playbook);
  const after = judgement(judged, { id, version });
  return { conversation: conversation.id, before, after, changed: before.status !== after.status };
}

function judgement({ status, verdicts }: Conversation['record'], playbook: Judgement['playbook']): Judgement {
  const acting = verdicts[0];
  return { playbook, policy: acting?.policy ?? '', status, rule: acting?.rule ?? '', reasons: acting?.reasons ?? [] };
}
