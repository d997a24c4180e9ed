import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { LoadedPlaybook } from '../../core/playbook.ts';
import { spokenLanguage } from '../../core/playbook.ts';
import { say } from '../../core/say.ts';
import { slackApi } from '../../slack/api.ts';
import type { Workspaces } from '../../slack/workspaces.ts';
import type { Clock, Log } from '../../turn/ports.ts';

const AUTHORIZE = 'https://slack.com/oauth/v2/authorize';
/** How long somebody may take to agree, seconds. */
const STATE_SECONDS = 600;
const COOKIE = 'bantr_slack_install';

const Access = z.object({
  access_token: z.string(),
  bot_user_id: z.string(),
  team: z.object({ id: z.string(), name: z.string().optional() }).nullable(),
  enterprise: z.object({ id: z.string(), name: z.string().optional() }).nullish(),
});

/** A state that only we can have made, that runs out, and that only the browser it was made for can bring back (by its cookie). */
function installStates(secret: string, realTime: () => number) {
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('hex');
  return {
    make: () => {
      const nonce = randomBytes(16).toString('hex');
      const until = Math.floor(realTime() / 1_000) + STATE_SECONDS;
      return { nonce, state: `${until}.${sign(`${until}.${nonce}`)}` };
    },
    holds(state: string, nonce: string): boolean {
      const [until = '', signature = ''] = state.split('.');
      const expected = Buffer.from(sign(`${until}.${nonce}`));
      const given = Buffer.from(signature);
      return given.length === expected.length && timingSafeEqual(given, expected) && Number(until) > realTime() / 1_000;
    },
  };
}

/** Installing into a workspace by OAuth: `/slack/install` sends to Slack, `/slack/oauth_redirect` keeps what comes back. */
export function installPages(parts: {
  oauth: { clientId: string; clientSecret: string; stateSecret: string };
  scopes: readonly string[];
  apiUrl: string | undefined;
  /** Where Slack sends the browser back; the address asked for when it is left out. */
  publicUrl: string | undefined;
  workspaces: Workspaces;
  loaded: LoadedPlaybook;
  clock: Clock;
  log: Log;
  realTime?: () => number;
}): Hono {
  const { oauth, scopes, apiUrl, publicUrl, workspaces, loaded, clock, log, realTime = Date.now } = parts;
  const states = installStates(oauth.stateSecret, realTime);
  const app = new Hono();
  const redirectFrom = (url: string) => new URL('/slack/oauth_redirect', publicUrl ?? url).href;

  app.get('/slack/install', (c) => {
    const { nonce, state } = states.make();
    const redirect = redirectFrom(c.req.url);
    setCookie(c, COOKIE, nonce, {
      httpOnly: true,
      sameSite: 'Lax',
      secure: redirect.startsWith('https:'),
      maxAge: STATE_SECONDS,
      path: '/slack',
    });
    const asked = new URLSearchParams({ client_id: oauth.clientId, scope: scopes.join(','), state, redirect_uri: redirect });
    return c.redirect(`${AUTHORIZE}?${asked}`);
  });

  app.get('/slack/oauth_redirect', async (c) => {
    const language = spokenLanguage(loaded, c.req.header('accept-language'));
    const page = (key: string, status: 200 | 400 | 502) => c.text(say(`slack.${key}`, language, loaded), status);
    const { code, state, error } = c.req.query();
    if (error) return page('install-refused', 400);
    if (!code || !state || !states.holds(state, getCookie(c, COOKIE) ?? '')) return page('install-stale', 400);
    const call = await slackApi({ token: undefined, apiUrl, log });
    const answer = await call('oauth.v2.access', {
      client_id: oauth.clientId,
      client_secret: oauth.clientSecret,
      code,
      redirect_uri: redirectFrom(c.req.url),
    });
    const access = answer.ok ? Access.safeParse(answer.body) : undefined;
    const place = access?.data?.team ?? access?.data?.enterprise;
    if (!access?.success || !place) {
      log('error', 'slack install failed', { why: answer.ok ? 'unexpected answer' : answer.why });
      return page('install-failed', 502);
    }
    const { access_token: token, bot_user_id: botUser } = access.data;
    await workspaces.install({ team: place.id, name: place.name ?? place.id, token, botUser, at: clock() });
    log('info', 'slack installed', { team: place.id });
    return page('installed', 200);
  });
  return app;
}
