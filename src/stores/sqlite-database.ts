import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { BotError } from '../core/errors.ts';
import { MIGRATIONS } from './sqlite-migrations.ts';

/** How long a statement waits for another process to finish writing, milliseconds; the whole process waits with it. */
const BUSY_TIMEOUT_MS = 2_000;
/** "Bant" in ASCII: tells our database from any other program's. */
const APPLICATION_ID = 0x42_61_6e_74;
/** SQLite's own page size, which a new file gets. */
const PAGE_BYTES = 4_096;

type Row = Record<string, unknown>;
export type Params = Record<string, SQLInputValue>;

/** One connection. Every failure of SQLite comes out as `store-unusable`, saying what to do. */
export interface Database {
  rows(sql: string, params?: Params): Row[];
  row(sql: string, params?: Params): Row | undefined;
  /** Returns how many rows were changed. */
  run(sql: string, params?: Params): number;
  /** All of `work` is written and on the disk when it returns, or nothing of it. `work` must not call `atomically`. */
  atomically<T>(work: () => T): T;
  close(): void;
}

/** Primary result codes of SQLite (sqlite.org/rescode.html), in the operator's words. */
const TROUBLE: Record<number, string> = {
  5: `is locked by another program for longer than ${BUSY_TIMEOUT_MS / 1000} s. Close the program that holds it, then try again`,
  6: 'is locked by another program. Close the program that holds it, then try again',
  8: 'cannot be written. Give this user write permission on the file and its folder, or set BANTR_DATA to another folder',
  10: 'could not be read or written: the disk reported an error. Check the disk and its free space',
  11: 'is damaged. Stop the program and restore the file from a backup',
  13: 'cannot grow: the disk is full. Free some space, then try again',
  14: 'cannot be opened. Check that the folder exists and that this user may write in it, or set BANTR_DATA to another folder',
  26: 'is not a database. Move the file away, or set BANTR_DATA to another folder',
};

function unusable(file: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !('errcode' in cause)) return cause;
  const trouble = TROUBLE[Number(cause.errcode) & 0xff];
  return trouble ? new BotError('store-unusable', `The database ${file} ${trouble}.`, { cause }) : cause;
}

function atomically<T>(db: DatabaseSync, work: () => T): T {
  db.exec('begin immediate');
  try {
    const result = work();
    db.exec('commit');
    return result;
  } catch (cause) {
    // On some failures, a full disk among them, SQLite has rolled back by itself.
    if (db.isTransaction) db.exec('rollback');
    throw cause;
  }
}

function migrate(db: DatabaseSync, file: string): void {
  const pragma = (name: string) => Number(Object.values(db.prepare(`pragma ${name}`).get() ?? {})[0]);
  const version = pragma('user_version');
  const empty = version === 0 && db.prepare('select 1 from sqlite_schema').get() === undefined;
  if (!empty && pragma('application_id') !== APPLICATION_ID) {
    throw new BotError('store-unusable', `The database ${file} belongs to another program. Set BANTR_DATA to another folder.`);
  }
  if (version > MIGRATIONS.length) {
    throw new BotError(
      'store-newer',
      `The database ${file} has version ${version}; this program knows versions up to ${MIGRATIONS.length}. Install the newer program, or restore a backup that this one made.`,
    );
  }
  for (const migration of MIGRATIONS.slice(version)) db.exec(migration);
  // Written also when nothing changed: a file that cannot be written is found out now, not at the first message.
  db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${MIGRATIONS.length}`);
}

/**
 * Opens the file, makes it and its folder when they are missing, and brings its tables to this program's version. Throws
 * `store-unusable`, or `store-newer` when a newer program wrote it. The file never grows beyond `maxBytes`.
 */
export function openDatabase({ file, maxBytes }: { file: string; maxBytes?: number | undefined }): Database {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw unusable(file, cause);
    }
  };
  try {
    // Conversations are personal: a folder that is made here is its owner's alone.
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new BotError('store-unusable', `The folder ${dirname(file)} cannot be made. Make it, or set BANTR_DATA to another folder.`, {
      cause,
    });
  }
  const db = guarded(() => new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS }));
  try {
    guarded(() => {
      // A commit is on the disk before it is acknowledged; what is deleted is overwritten.
      db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma foreign_keys = on');
      // Another process may be opening the same new file: the one that comes second finds the work done.
      atomically(db, () => migrate(db, file));
      if (maxBytes !== undefined) db.exec(`pragma max_page_count = ${Math.floor(maxBytes / PAGE_BYTES)}`);
    });
  } catch (cause) {
    db.close();
    throw cause;
  }
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    rows: (sql, params = {}) => guarded(() => statement(sql).all(params)),
    row: (sql, params = {}) => guarded(() => statement(sql).get(params)),
    run: (sql, params = {}) => guarded(() => Number(statement(sql).run(params).changes)),
    atomically: (work) => guarded(() => atomically(db, work)),
    close: () => guarded(() => db.close()),
  };
}
