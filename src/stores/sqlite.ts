import type { Conversation, Handoff } from '../core/dialog-state.ts';
import { BotError } from '../core/errors.ts';
import type { Status } from '../core/record.ts';
import type { Clock, Store } from '../turn/ports.ts';
import { addConversation, addTurn, earlierAnswers, readConversation, removeConversation, sqliteLease } from './sqlite-conversation.ts';
import { openDatabase, type Params } from './sqlite-database.ts';
import { sqliteOutbox } from './sqlite-outbox.ts';
import { sqliteShelf } from './sqlite-shelf.ts';

/** A turn that takes longer may lose its lease to the next one; a conversation that a crash left leased is free again after it. */
export const LEASE_MS = 10_000;
/** How soon a conversation that is leased is worth another try. */
const BUSY_RETRY_MS = 25;
/** Conversations that `all` reads at a time. */
const PAGE = 50;

/**
 * The embedded store: one SQLite file, which several processes may have open. Throws `store-unusable` when the file cannot be used and
 * `store-newer` when a newer program wrote it. `maxBytes` is the size beyond which the file does not grow, as if the disk were full.
 */
export function sqliteStore({
  file,
  maxBytes,
  clock = () => new Date().toISOString(),
}: {
  file: string;
  maxBytes?: number;
  clock?: Clock;
}): Store {
  const db = openDatabase({ file, maxBytes });
  return {
    ...sqliteOutbox(db),

    async create(change) {
      db.atomically(() => {
        if (!addConversation(db, { ...change.conversation, messages: [] }, change.at)) {
          throw new BotError('conflict', `The conversation ${change.conversation.id} exists already. Open it instead of creating it.`);
        }
        addTurn(db, change);
      });
    },

    async open(id, dedupeIds, now) {
      return db.atomically(() => {
        const head = db.row('select fence, leased_at from conversations where id = :id', { id });
        if (!head) return { opened: 'unknown' };
        const earlier = earlierAnswers(db, id, dedupeIds);
        if (dedupeIds.length > 0 && dedupeIds.every((dedupeId) => earlier.has(dedupeId))) return { opened: 'earlier', earlier };
        // A lease from the future was taken before the clock was put back: it holds nobody up either.
        if (head.leased_at !== null && Math.abs(Date.parse(now) - Date.parse(String(head.leased_at))) < LEASE_MS) {
          return { opened: 'busy', retryMs: BUSY_RETRY_MS };
        }
        const fence = Number(head.fence) + 1;
        db.run('update conversations set fence = :fence, leased_at = :now where id = :id', { id, fence, now });
        return { opened: 'lease', earlier, lease: sqliteLease(db, readConversation(db, id) as Conversation, fence) };
      });
    },

    async read(id) {
      return readConversation(db, id);
    },

    async moves(id) {
      const rows = db.rows('select at, move, why from moves where conversation_id = :id order by place', { id });
      return rows.map(({ at, move, why }) => ({ at: String(at), move: JSON.parse(String(move)), why: JSON.parse(String(why)) }));
    },

    async list({ handoff, owner, before, limit }) {
      const where = ['true'];
      const params: Params = { limit };
      if (handoff) {
        where.push('handoff_state is not null and handoff_state in (select value from json_each(:handoff))');
        params.handoff = JSON.stringify(handoff);
      }
      if (owner) {
        where.push('owner_id is not null and owner_via = :via and owner_id = :owner');
        Object.assign(params, { via: owner.via, owner: owner.id });
      }
      if (before) {
        where.push('(updated_at, id) < (:updatedAt, :id)');
        Object.assign(params, { updatedAt: before.updatedAt, id: before.id });
      }
      const rows = db.rows(
        `select id, kind, status, score, updated_at, head -> '$.handoff' as handoff from conversations
         where ${where.join(' and ')} order by updated_at desc, id desc limit :limit`,
        params,
      );
      return rows.map((row) => ({
        id: String(row.id),
        kind: row.kind as Conversation['kind'],
        status: row.status as Status,
        score: Number(row.score),
        updatedAt: String(row.updated_at),
        handoff: JSON.parse(String(row.handoff)) as Handoff | null,
      }));
    },

    async *all() {
      let last = { created_at: '', id: '' } as Record<string, string>;
      for (;;) {
        const page = db.rows(
          'select created_at, id from conversations where (created_at, id) > (:created_at, :id) order by created_at, id limit :page',
          { ...last, page: PAGE },
        ) as Record<string, string>[];
        for (const { id } of page) {
          const conversation = readConversation(db, String(id));
          if (conversation) yield conversation;
        }
        const next = page.at(-1);
        if (!next) return;
        last = next;
      }
    },

    async erase(id) {
      const erased = db.atomically(() => removeConversation(db, id));
      // The words also stand in the log of writes until it is emptied into the file, where they are overwritten.
      if (erased) db.row('pragma wal_checkpoint(truncate)');
      return erased;
    },

    shelf: (name) => sqliteShelf(db, name, clock),

    async check() {
      db.run(`insert into shelf (name, key, value) values ('store', 'checked', :at) on conflict do update set value = excluded.value`, {
        at: JSON.stringify(clock()),
      });
    },

    async close() {
      db.close();
    },
  };
}
