import { randomUUID } from 'node:crypto';
import type { Dispatch } from '../core/turn.ts';
import type { OutboxItem, Store, TurnChange } from '../turn/ports.ts';
import type { Database } from './sqlite-database.ts';

/** Parked rows that an operator is shown at once. */
const MAX_PARKED = 100;

/** Puts a turn's dispatches in the queue, each due at once; called inside the turn's transaction. */
export function enqueue(db: Database, { at, conversation, dispatches }: TurnChange): void {
  for (const dispatch of dispatches) {
    db.run(
      `insert into outbox (id, conversation_id, desk, dispatch, created_at, due_at) values (:id, :conversation, :desk, :dispatch, :at, :at)`,
      { id: randomUUID(), conversation: conversation.id, desk: dispatch.desk, dispatch: JSON.stringify(dispatch), at },
    );
  }
}

/** The outbox's part of the store. A row is deleted when it is done; a hold is a fence and an instant at which it runs out. */
export function sqliteOutbox(db: Database): Pick<Store, 'take' | 'settle' | 'outbox' | 'restart'> {
  return {
    async take(now, heldUntil, limit) {
      // The try is counted when it begins: an item that takes the process down with it is parked in the end, too.
      const rows = db.rows(
        `update outbox set held_until = :heldUntil, fence = fence + 1, attempts = attempts + 1
         where place in (
           select place from outbox as item
           where parked_at is null and due_at <= :now and (held_until is null or held_until <= :now) and not exists (
             select 1 from outbox as earlier
             where earlier.conversation_id = item.conversation_id and earlier.desk = item.desk
               and earlier.place < item.place and earlier.parked_at is null)
           order by due_at, place limit :limit)
         returning place, id, conversation_id, dispatch, attempts, created_at, fence`,
        { now, heldUntil, limit },
      );
      return rows
        .toSorted((a, b) => Number(a.place) - Number(b.place))
        .map(
          (row): OutboxItem => ({
            id: String(row.id),
            conversationId: String(row.conversation_id),
            dispatch: JSON.parse(String(row.dispatch)) as Dispatch,
            attempts: Number(row.attempts) - 1,
            createdAt: String(row.created_at),
            fence: Number(row.fence),
          }),
        );
    },

    async settle({ id, fence }, settlement, now) {
      const mine = 'where id = :id and fence = :fence and held_until is not null';
      switch (settlement.settled) {
        case 'done':
          return db.run(`delete from outbox ${mine}`, { id, fence }) > 0;
        case 'retry':
          return (
            db.run(`update outbox set held_until = null, due_at = :at, why = :why ${mine}`, {
              id,
              fence,
              at: settlement.at,
              why: settlement.why,
            }) > 0
          );
        case 'park':
          return (
            db.run(`update outbox set held_until = null, parked_at = :now, why = :why ${mine}`, { id, fence, now, why: settlement.why }) > 0
          );
      }
    },

    async outbox() {
      const waiting = db.row('select count(*) as waiting from outbox where parked_at is null')?.waiting;
      const parked = db.rows(
        `select id, conversation_id, why, parked_at from outbox where parked_at is not null order by parked_at, place limit ${MAX_PARKED}`,
      );
      return {
        waiting: Number(waiting),
        parked: parked.map((row) => ({
          id: String(row.id),
          conversationId: String(row.conversation_id),
          why: String(row.why),
          since: String(row.parked_at),
        })),
      };
    },

    async restart(id, now) {
      return (
        db.run('update outbox set parked_at = null, due_at = :now, attempts = 0 where id = :id and parked_at is not null', { id, now }) > 0
      );
    },
  };
}
