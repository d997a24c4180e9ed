import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** A fresh, empty folder for one test's data. */
export const freshFolder = () => mkdtempSync(join(tmpdir(), 'bantr-test-'));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

type Environment = Record<string, string | undefined>;

function start(args: readonly string[], env: Environment): ChildProcess {
  // Nothing of the machine's own settings may reach the program under test.
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(BANTR|SLACK|OPENAI|MICROSOFT|PORT$|HOST$)/.test(name)),
  );
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'src/main.ts'), ...args], {
    cwd: ROOT,
    env: { ...clean, BANTR_DATA: freshFolder(), ...env },
  });
}

/** Runs a command of the program to its end. */
export function runBantr(args: readonly string[], { env = {}, input = '' }: { env?: Environment; input?: string } = {}): Promise<Ran> {
  return new Promise((done) => {
    const child = start(args, env);
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => done({ code, out, err }));
    child.stdin?.end(input);
  });
}

export interface Serving {
  url: string;
  /** SIGTERM, then its end. */
  stop(): Promise<number | null>;
  /** SIGKILL: no last words. */
  kill(): Promise<void>;
}

/** Starts `bantr serve` on a free port and resolves when it listens. */
export function serveBantr(env: Environment = {}): Promise<Serving> {
  return new Promise((resolveServing, reject) => {
    const child = start(['serve'], { PORT: '0', BANTR_LOG: 'silent', ...env });
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    let out = '';
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      const url = /listening on (\S+)/.exec(out)?.[1];
      if (!url) return;
      resolveServing({
        url,
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
        kill: async () => {
          child.kill('SIGKILL');
          await ended;
        },
      });
    });
    void ended.then((code) => reject(new Error(`serve ended with ${code}: ${err}`)));
  });
}

export interface Chat {
  id: string;
  token: string;
  messages: WebMessage[];
}
export interface WebMessage {
  id: string;
  from: string;
  text: string;
  asks: string | null;
  quickReplies: string[];
}

/** Begins a conversation over HTTP, as the widget does. */
export async function beginChat(url: string, body: object = { language: 'en' }): Promise<Chat> {
  const answer = await fetch(`${url}/api/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`begin: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Chat;
}

/** Sends one message over HTTP; gives the status and the parsed body. */
export async function sendMessage(
  url: string,
  { id, token }: Pick<Chat, 'id' | 'token'>,
  message: object,
): Promise<{ status: number; body: { messages: WebMessage[] } }> {
  const answer = await fetch(`${url}/api/conversations/${id}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(message),
  });
  return { status: answer.status, body: (await answer.json()) as { messages: WebMessage[] } };
}
