import type { Memory, Pending } from './memory.ts';
import { events } from './stream.ts';
import type { ChatMessage, Identity, Phase } from './wire.ts';

/** The first wait before trying again, milliseconds; it doubles up to the longest, and each is shortened by up to half at random. */
const FIRST_WAIT_MS = 800;
const LONGEST_WAIT_MS = 20_000;

type Shown = ChatMessage & { place?: number; unsent?: boolean };

/** What the view shows. */
export interface TalkState {
  messages: Shown[];
  pending: Pending[];
  phase: Phase;
  reachable: boolean;
}

export interface TalkParts {
  /** The server's address with a final slash. */
  base: string;
  memory: Memory;
  language: () => string;
  changed: () => void;
  heard: (message: ChatMessage) => void;
  phased: (phase: Phase) => void;
}

/** Random in the form of a UUID, also on pages without HTTPS, where `randomUUID` is missing. */
function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
}

/** Resolves after the back-off of this try, or at once when the browser is back online. */
function pause(tries: number, least = 0): Promise<void> {
  const wait = Math.max(least, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (1 - Math.random() / 2));
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, wait);
    addEventListener('online', done);
  });
}

/**
 * One visitor's conversation with the server: begun or resumed, kept up to date by a stream, every message sent until it is answered
 * and always under the id it was written with.
 */
export function talk({ base, memory, language, changed, heard, phased }: TalkParts) {
  const state: TalkState = { messages: [], pending: memory.kept.pending, phase: 'bot', reachable: true };
  const settled = new WeakMap<Pending, () => void>();
  let sending = new WeakSet<Pending>();
  /** Aborted when this conversation is left for another. */
  let leave = new AbortController();
  let begun: Promise<void> | null = null;
  let who: Identity | null = null;

  function reach(reachable: boolean) {
    if (reachable === state.reachable) return;
    state.reachable = reachable;
    changed();
  }

  function request(path: string, body?: object, options?: RequestInit): Promise<Response> {
    return fetch(`${base}api/conversations${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      ...options,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(memory.kept.token && path && { authorization: `Bearer ${memory.kept.token}` }),
        ...options?.headers,
      },
    });
  }

  /** The server's answer, however long it takes to get one; null when the conversation was left meanwhile. */
  async function ask(path: string, body?: object, failed?: () => boolean): Promise<Response | null> {
    const { signal } = leave;
    for (let tries = 0; ; tries++) {
      const response = await request(path, body).catch(() => null);
      if (signal.aborted) return null;
      const busy = response?.status === 429 || response?.status === 409;
      reach(response !== null && response.status < 500);
      if (response && response.status < 500 && !busy) return response;
      if (failed?.()) return null;
      await pause(tries, Number(response?.headers.get('retry-after') ?? 0) * 1_000);
      if (signal.aborted) return null;
    }
  }

  function absorb(messages: ChatMessage[], from?: number) {
    for (const [index, message] of messages.entries()) {
      const known = state.messages.find(({ id }) => id === message.id);
      const shown: Shown = known ? Object.assign(known, message) : { ...message };
      if (from !== undefined) shown.place = from + index;
      if (known) continue;
      state.messages.push(shown);
      heard(message);
    }
    // What an answer brought has no place until the stream names it; till then it stands last, in the order of arrival.
    state.messages.sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0);
    changed();
  }

  function phase(next: Phase) {
    if (next === state.phase) return;
    state.phase = next;
    phased(next);
    changed();
  }

  /** Lets go of everything under way; `begin` takes it up again. */
  function stop() {
    leave.abort();
    leave = new AbortController();
    begun = null;
    sending = new WeakSet();
    for (const one of state.pending) one.late = true;
  }

  /** Leaves the conversation for a new one, which gets these messages. */
  function forget(pending: Pending[]) {
    stop();
    for (const one of state.pending) if (!pending.includes(one)) settled.get(one)?.();
    state.messages = [];
    state.pending = pending;
    memory.save({ id: '', token: '', told: '', seen: 0, pending });
    phase('bot');
    changed();
    return begin();
  }

  async function follow() {
    const { signal } = leave;
    for (let tries = 0; !signal.aborted; tries++) {
      // A hidden page lets go of its stream: a browser has few connections to one server, and people have many tabs.
      if (document.hidden) await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
      const stop = new AbortController();
      const hide = () => document.hidden && stop.abort();
      const end = () => stop.abort();
      signal.addEventListener('abort', end);
      document.addEventListener('visibilitychange', hide);
      try {
        const last = state.messages.reduce((most, { place }) => Math.max(most, (place ?? -1) + 1), 0);
        const headers = { 'last-event-id': String(last) };
        const response = await request(`/${memory.kept.id}/events`, undefined, { headers, signal: stop.signal });
        if (response.status === 401 || response.status === 404) return void forget(state.pending);
        reach(response.ok);
        if (response.ok && response.body) {
          for await (const { event, id, text } of events(response.body, stop)) {
            tries = 0;
            if (event === 'message') absorb([JSON.parse(text)], Number(id) - 1);
            if (event === 'phase') phase(JSON.parse(text).phase);
          }
        }
      } catch {
        if (!stop.signal.aborted) reach(false);
      } finally {
        signal.removeEventListener('abort', end);
        document.removeEventListener('visibilitychange', hide);
      }
      if (!signal.aborted && !document.hidden) await pause(tries);
    }
  }

  async function tell() {
    const told = JSON.stringify(who);
    if (!who || !memory.kept.id || memory.kept.told === told) return;
    const response = await ask(`/${memory.kept.id}/identify`, who);
    if (response?.ok) memory.save({ told });
  }

  function begin(): Promise<void> {
    begun ??= (async () => {
      const { id } = memory.kept;
      const page = location.origin + location.pathname;
      const response = id ? await ask(`/${id}`) : await ask('', { language: language(), page });
      if (!response) return;
      if (!response.ok) {
        if (id) await forget(state.pending);
        return;
      }
      const answer = await response.json();
      if (!id) memory.save({ id: answer.id, token: answer.token });
      absorb(answer.messages, 0);
      void follow();
      void tell();
      next();
    })();
    return begun;
  }

  function settle(one: Pending) {
    state.pending = state.pending.filter((other) => other !== one);
    memory.save({ pending: state.pending });
    settled.get(one)?.();
    next();
  }

  /** Messages that are late go one by one, so that they arrive in the order they were written. */
  function next() {
    const head = state.pending[0];
    if (head?.late) void post(head);
  }

  async function post(one: Pending) {
    if (sending.has(one)) return;
    sending.add(one);
    const { late, ...message } = one;
    const response = await ask(`/${memory.kept.id}/messages`, message, () => {
      one.late = true;
      return state.pending[0] !== one;
    });
    sending.delete(one);
    if (!response) return;
    if (response.status === 401 || response.status === 404) return void forget(state.pending);
    const own: Shown = { id: one.id, from: 'visitor', text: one.text, at: new Date().toISOString() };
    const answer: ChatMessage[] = response.ok ? (await response.json()).messages : [];
    if (!response.ok) own.unsent = true;
    settle(one);
    absorb([own, ...answer]);
  }

  for (const one of state.pending) one.late = true;

  return {
    state,
    begin,
    /** Resolves when the message is answered, or refused for good. */
    async send(text: string, wants?: 'person'): Promise<void> {
      const one: Pending = { id: newId(), text, ...(wants && { wants }), ...((!memory.kept.id || !state.reachable) && { late: true }) };
      if (state.pending.some(({ late }) => late)) one.late = true;
      state.pending = [...state.pending, one];
      memory.save({ pending: state.pending });
      const done = new Promise<void>((resolve) => settled.set(one, resolve));
      changed();
      await begin();
      if (!one.late || state.pending[0] === one) void post(one);
      await done;
    },
    identify(identity: Identity) {
      who = identity;
      void tell();
    },
    /** Leaves this conversation and begins a new one. */
    restart: () => forget([]),
    stop,
  };
}

export type Talk = ReturnType<typeof talk>;
