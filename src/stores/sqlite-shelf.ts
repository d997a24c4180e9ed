import type { Clock, Shelf } from '../turn/ports.ts';
import type { Database } from './sqlite-database.ts';

/** One named cupboard in the database; what ran out is as good as gone and is cleared away by the next `put`. */
export function sqliteShelf(db: Database, name: string, clock: Clock): Shelf {
  const live = 'name = :name and (until is null or until > :now)';
  return {
    async get(key) {
      const row = db.row(`select value from shelf where ${live} and key = :key`, { name, key, now: clock() });
      return row ? JSON.parse(String(row.value)) : null;
    },

    async put(key, value, { ifAbsent = false, until, about } = {}) {
      return db.atomically(() => {
        db.run('delete from shelf where until <= :now', { now: clock() });
        const written = db.run(
          `insert into shelf (name, key, value, until, about) select :name, :key, :value, :until, :about
           where :about is null or exists (select 1 from conversations where id = :about)
           on conflict do ${ifAbsent ? 'nothing' : 'update set value = excluded.value, until = excluded.until, about = excluded.about'}`,
          { name, key, value: JSON.stringify(value), until: until ?? null, about: about ?? null },
        );
        return written > 0;
      });
    },

    async remove(key) {
      db.run('delete from shelf where name = :name and key = :key', { name, key });
    },

    async keys(prefix) {
      const rows = db.rows(`select key from shelf where ${live} and substr(key, 1, length(:prefix)) = :prefix order by key`, {
        name,
        prefix,
        now: clock(),
      });
      return rows.map((row) => String(row.key));
    },
  };
}
