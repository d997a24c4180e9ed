/**
 * The database's history, oldest first: migration n brings a database of version n-1 to version n. What was released here is never
 * edited; a change of the tables is a new entry.
 */
export const MIGRATIONS = [
  `
  create table conversations (
    id text primary key,
    kind text not null,
    created_at text not null,
    updated_at text not null,
    status text not null,
    score integer not null,
    handoff_state text,
    owner_via text,
    owner_id text,
    referred_by text,
    head text not null,
    messages integer not null,
    fence integer not null default 0,
    leased_at text
  ) strict;
  create index conversations_by_age on conversations (created_at, id);
  create index conversations_by_change on conversations (updated_at, id);
  create index conversations_handed_off on conversations (updated_at, id, handoff_state) where handoff_state is not null;
  create index conversations_owned on conversations (owner_via, owner_id, updated_at, id) where owner_id is not null;
  create index conversations_referred on conversations (referred_by) where referred_by is not null;

  create table messages (
    conversation_id text not null references conversations on delete cascade,
    place integer not null,
    message text not null,
    primary key (conversation_id, place)
  ) strict, without rowid;

  create table answers (
    conversation_id text not null references conversations on delete cascade,
    dedupe_id text not null,
    answer text not null,
    primary key (conversation_id, dedupe_id)
  ) strict, without rowid;

  create table moves (
    place integer primary key,
    conversation_id text not null references conversations on delete cascade,
    at text not null,
    move text not null,
    why text not null
  ) strict;
  create index moves_of_conversation on moves (conversation_id, place);

  create table outbox (
    place integer primary key autoincrement,
    id text not null unique,
    conversation_id text not null references conversations on delete cascade,
    desk text not null,
    dispatch text not null,
    created_at text not null,
    due_at text not null,
    attempts integer not null default 0,
    fence integer not null default 0,
    held_until text,
    parked_at text,
    why text
  ) strict;
  create index outbox_in_order on outbox (conversation_id, desk, place);
  create index outbox_due on outbox (due_at, place) where parked_at is null;
  create index outbox_parked on outbox (parked_at, place) where parked_at is not null;

  create table shelf (
    name text not null,
    key text not null,
    value text not null,
    until text,
    about text references conversations on delete cascade,
    primary key (name, key)
  ) strict, without rowid;
  create index shelf_until on shelf (until) where until is not null;
  create index shelf_about on shelf (about) where about is not null;
  `,
];
