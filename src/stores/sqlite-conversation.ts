import type { Conversation } from '../core/dialog-state.ts';
import { BotError } from '../core/errors.ts';
import type { Answers, Lease, TurnChange } from '../turn/ports.ts';
import type { Database } from './sqlite-database.ts';
import { enqueue } from './sqlite-outbox.ts';

/** The hold that `fence` stands for; the row's `leased_at` is null when nobody holds it. */
export function sqliteLease(db: Database, conversation: Conversation, fence: number): Lease {
  const mine = { id: conversation.id, fence };
  const release = () =>
    db.run('update conversations set leased_at = null where id = :id and fence = :fence and leased_at is not null', mine) > 0;
  return {
    conversation,
    fence,
    async commit(change) {
      db.atomically(() => {
        if (!release()) throw new BotError('conflict', `Another turn took the conversation ${mine.id} meanwhile. Take this turn again.`);
        addTurn(db, change);
      });
    },
    async release() {
      release();
    },
  };
}

/** Writes the conversation unless its id is taken, and tells whether it did. */
export function addConversation(db: Database, conversation: Conversation, at: string): boolean {
  const { kind, createdAt, referredBy } = conversation;
  const added = db.run(
    `insert into conversations (id, kind, created_at, updated_at, status, score, handoff_state, owner_via, owner_id, referred_by,
       head, messages)
     values (:id, :kind, :createdAt, :at, :status, :score, :handoff, :via, :owner, :referrer, :head, :messages) on conflict do nothing`,
    { kind, createdAt, referrer: referredBy?.conversation ?? null, ...columnsOf(conversation, at) },
  );
  if (added > 0) addMessages(db, conversation, 0);
  return added > 0;
}

/** Everything a turn changes, inside a transaction of the caller; messages are only ever added. */
export function addTurn(db: Database, change: TurnChange): void {
  const { at, conversation, added, begins, move, why, answers } = change;
  const { id } = conversation;
  const place = conversation.messages.length - added.length;
  const grown = db.run(
    `update conversations set updated_at = :at, status = :status, score = :score, handoff_state = :handoff, owner_via = :via,
       owner_id = :owner, head = :head, messages = :messages
     where id = :id and messages = :place`,
    { ...columnsOf(conversation, at), place },
  );
  if (grown === 0) throw new Error(`A turn of conversation ${id} does not continue from the messages that are stored.`);
  addMessages(db, conversation, place);
  for (const begun of begins) addConversation(db, begun, at);
  db.run('insert into moves (conversation_id, at, move, why) values (:id, :at, :move, :why)', {
    id,
    at,
    move: JSON.stringify(move),
    why: JSON.stringify(why),
  });
  for (const [dedupeId, answer] of answers) {
    db.run('insert into answers (conversation_id, dedupe_id, answer) values (:id, :dedupeId, :answer)', {
      id,
      dedupeId,
      answer: JSON.stringify(answer),
    });
  }
  enqueue(db, change);
}

function columnsOf({ messages, ...head }: Conversation, at: string) {
  const { id, record, handoff } = head;
  return {
    id,
    at,
    status: record.status,
    score: record.score,
    handoff: handoff?.state ?? null,
    via: handoff?.owner?.via ?? null,
    owner: handoff?.owner?.id ?? null,
    head: JSON.stringify(head),
    messages: messages.length,
  };
}

function addMessages(db: Database, { id, messages }: Conversation, from: number): void {
  for (const [index, message] of messages.slice(from).entries()) {
    db.run('insert into messages (conversation_id, place, message) values (:id, :place, :message)', {
      id,
      place: from + index,
      message: JSON.stringify(message),
    });
  }
}

/** Removes the conversation and what hangs on it, and its name from the leads it referred; tells whether there was one. */
export function removeConversation(db: Database, id: string): boolean {
  // A turn of such a lead that is under way has read the name: it loses its lease and is taken again without it.
  db.run(
    `update conversations set head = json_set(head, '$.referredBy.name', null), fence = fence + 1, leased_at = null
     where referred_by = :id`,
    { id },
  );
  return db.run('delete from conversations where id = :id', { id }) > 0;
}

/** The answers that were given to those of the ids that were answered before. */
export function earlierAnswers(db: Database, id: string, dedupeIds: readonly string[]): Answers {
  const rows = db.rows(
    'select dedupe_id, answer from answers where conversation_id = :id and dedupe_id in (select value from json_each(:dedupeIds))',
    { id, dedupeIds: JSON.stringify(dedupeIds) },
  );
  return new Map(rows.map(({ dedupe_id, answer }) => [String(dedupe_id), JSON.parse(String(answer)) as unknown]));
}

/** The conversation as last committed, in one read, so that its parts belong together. */
export function readConversation(db: Database, id: string): Conversation | null {
  const row = db.row(
    `select head, (select group_concat(message, ',' order by place) from messages where conversation_id = :id) as messages
     from conversations where id = :id`,
    { id },
  );
  return row ? { ...JSON.parse(String(row.head)), messages: JSON.parse(`[${row.messages ?? ''}]`) } : null;
}
