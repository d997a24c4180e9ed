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

/** Everything a turn changes, inside a transaction of the caller; messages are only ever added. */
export function addTurn(db: Database, change: TurnChange): void {
  const { at, conversation, added, move, why, answers } = change;
  const { messages, ...head } = conversation;
  const { id, handoff, record } = conversation;
  const place = messages.length - added.length;
  const grown = db.run(
    `update conversations set head = :head, messages = :messages, updated_at = :at, status = :status, score = :score,
       handoff_state = :handoff, owner_via = :via, owner_id = :owner
     where id = :id and messages = :place`,
    {
      id,
      head: JSON.stringify(head),
      messages: messages.length,
      at,
      status: record.status,
      score: record.score,
      handoff: handoff?.state ?? null,
      via: handoff?.owner?.via ?? null,
      owner: handoff?.owner?.id ?? null,
      place,
    },
  );
  if (grown === 0) throw new Error(`A turn of conversation ${id} does not continue from the messages that are stored.`);
  for (const [index, message] of added.entries()) {
    db.run('insert into messages (conversation_id, place, message) values (:id, :place, :message)', {
      id,
      place: place + index,
      message: JSON.stringify(message),
    });
  }
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
