import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { BotError } from './core/errors.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const origin = z
  .string()
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'must be an exact origin such as https://www.example.com');
const webAddress = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'must be an http(s) address');

const Environment = z.object({
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
  HOST: z
    .string()
    .refine((text) => LOOPBACK.has(text) || isIP(text) !== 0, 'must be an IP address or localhost')
    .default('127.0.0.1'),
  BANTR_DATA: z.string().min(1).default('./data'),
  BANTR_STORE: z
    .string()
    .regex(/^sqlite:/, 'must be sqlite: or sqlite:PATH')
    .default('sqlite:'),
  BANTR_PLAYBOOK: z.string().min(1).optional(),
  BANTR_NOW: z.iso.datetime({ offset: true, message: 'must be an ISO instant such as 2026-11-23T09:00:00Z' }).optional(),
  BANTR_PLAYGROUND: z.enum(['on', 'off'], 'must be on or off').optional(),
  BANTR_ORIGINS: list.pipe(z.array(origin)).default([]),
  BANTR_PUBLIC_URL: webAddress.optional(),
  BANTR_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  BANTR_TOKEN_DAYS: z.coerce.number('must be a number of days').int().min(1).max(365).default(90),
  BANTR_TRUST_PROXY: z.enum(['on', 'off'], 'must be on or off').default('off'),
  BANTR_COALESCE_MS: z.coerce.number('must be milliseconds').int().min(0).max(5_000).optional(),
  BANTR_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent').default('info'),
  BANTR_WEBHOOK_URL: webAddress.optional(),
  BANTR_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/=]+$/, 'must be whsec_ and base64')
    .optional(),
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'must begin with xoxb-').optional(),
  SLACK_SIGNING_SECRET: z.string().min(16, 'must be the signing secret of the app').optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'must begin with xapp-').optional(),
  SLACK_CLIENT_ID: z.string().min(1).optional(),
  SLACK_CLIENT_SECRET: z.string().min(1).optional(),
  SLACK_STATE_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  SLACK_DESK_CHANNEL: z.string().min(1).optional(),
  SLACK_MANAGER_CHANNEL: z.string().min(1).optional(),
  SLACK_API_URL: webAddress.optional(),
});

/** What the operator set, checked; secrets are in here, so it is never logged or printed whole. */
export interface Settings {
  port: number;
  host: string;
  /** Absolute folder of the database and the token secret. */
  dataFolder: string;
  /** Absolute file of the embedded store. */
  databaseFile: string;
  playbookFile: string | undefined;
  /** The instant at which the clock is started, for trials. */
  now: string | undefined;
  /** Whether `/` and `/api/playground` are served; they show records without a login, so by default only on loopback. */
  playground: boolean;
  /** Origins, other than the server's own, whose pages may hold the widget. */
  origins: string[];
  publicUrl: string | undefined;
  secret: string | undefined;
  tokenDays: number;
  /** Whether `X-Forwarded-For` is believed. */
  trustProxy: boolean;
  /** How long a burst of short messages is waited for, milliseconds; the turn's own default when not set. */
  coalesceMs: number | undefined;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  webhook: { url: string; secret: string } | undefined;
  slack: SlackSettings | undefined;
}

/** Slack's part: a token for one workspace, or client id and secret for installing into several; an app token for Socket Mode. */
export interface SlackSettings {
  botToken: string | undefined;
  signingSecret: string | undefined;
  appToken: string | undefined;
  oauth: { clientId: string; clientSecret: string; stateSecret: string } | undefined;
  deskChannel: string | undefined;
  managerChannel: string | undefined;
  apiUrl: string | undefined;
}

type Env = z.infer<typeof Environment>;

function together(env: Env, names: (keyof Env)[], what: string): void {
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length > 0 && missing.length < names.length) {
    throw new BotError('bad-settings', `${what} needs ${names.join(' and ')} together: ${missing.join(', ')} is not set.`);
  }
}

function slackSettings(env: Env): SlackSettings | undefined {
  together(env, ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'], 'Installing the Slack app into several workspaces');
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = env;
  const oauth = clientId && clientSecret && stateSecret ? { clientId, clientSecret, stateSecret } : undefined;
  if (!env.SLACK_BOT_TOKEN && !oauth) return undefined;
  if (!env.SLACK_SIGNING_SECRET && !env.SLACK_APP_TOKEN) {
    throw new BotError(
      'bad-settings',
      'Slack needs SLACK_SIGNING_SECRET (requests over HTTP) or SLACK_APP_TOKEN (Socket Mode): neither is set.',
    );
  }
  return {
    botToken: env.SLACK_BOT_TOKEN,
    signingSecret: env.SLACK_SIGNING_SECRET,
    appToken: env.SLACK_APP_TOKEN,
    oauth,
    deskChannel: env.SLACK_DESK_CHANNEL,
    managerChannel: env.SLACK_MANAGER_CHANNEL,
    apiUrl: env.SLACK_API_URL,
  };
}

/** Reads the environment, the only place that does; a `bad-settings` error names each variable and what it must be, never its value. */
export function settings(environment: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    throw new BotError('bad-settings', parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`).join('\n'));
  }
  const env = parsed.data;
  together(env, ['BANTR_WEBHOOK_URL', 'BANTR_WEBHOOK_SECRET'], 'The webhook desk');
  const dataFolder = resolve(env.BANTR_DATA);
  const storeFile = env.BANTR_STORE.slice('sqlite:'.length);
  return {
    port: env.PORT,
    host: env.HOST,
    dataFolder,
    databaseFile: storeFile ? resolve(storeFile) : resolve(dataFolder, 'bantr.sqlite'),
    playbookFile: env.BANTR_PLAYBOOK && resolve(env.BANTR_PLAYBOOK),
    now: env.BANTR_NOW && new Date(env.BANTR_NOW).toISOString(),
    playground: env.BANTR_PLAYGROUND ? env.BANTR_PLAYGROUND === 'on' : LOOPBACK.has(env.HOST),
    origins: env.BANTR_ORIGINS,
    publicUrl: env.BANTR_PUBLIC_URL,
    secret: env.BANTR_SECRET,
    tokenDays: env.BANTR_TOKEN_DAYS,
    trustProxy: env.BANTR_TRUST_PROXY === 'on',
    coalesceMs: env.BANTR_COALESCE_MS,
    logLevel: env.BANTR_LOG,
    webhook:
      env.BANTR_WEBHOOK_URL && env.BANTR_WEBHOOK_SECRET ? { url: env.BANTR_WEBHOOK_URL, secret: env.BANTR_WEBHOOK_SECRET } : undefined,
    slack: slackSettings(env),
  };
}
