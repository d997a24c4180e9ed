import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSlack } from '../../../src/channels/slack-check.ts';
import { BOT_SCOPES } from '../../../src/slack/manifest.ts';
import { eventually, type Office, office } from './office.ts';
import { BOT_TOKEN, SIGNING_SECRET, type SlackSide, slackSide, TEAM, textIn } from './slack-side.ts';
import { socketDouble } from './socket-double.ts';

describe('Socket Mode', () => {
  let socket: Awaited<ReturnType<typeof socketDouble>>;
  let slack: SlackSide;
  let bot: Office;

  beforeEach(async () => {
    socket = await socketDouble();
    slack = await slackSide(() => socket.url);
    bot = await office(slack, { appToken: 'xapp-test' });
    await eventually(() => bot.logged.some(({ event }) => event === 'slack socket open'));
  });
  afterEach(async () => {
    await bot.close();
    await slack.close();
    await socket.close();
  });

  const command = async () => ({
    command: '/qualify',
    text: 'Anna Nowak, Acme',
    user_id: slack.users.alex,
    team_id: TEAM,
    channel_id: slack.channels.sales,
    trigger_id: 'trigger-of-a-command',
    response_url: `${slack.url}/respond/1`,
  });
  const cards = () => slack.said(slack.channels.sales!);

  test('commands and events come by the socket, are acknowledged, and sent again have one effect', async () => {
    for (const retry of [0, 1, 2, 3]) socket.envelope(`env-${retry}`, 'slash_commands', await command(), retry);
    const card = await eventually(async () => (await cards())[0]);
    await eventually(() => socket.acknowledged.length === 4);
    expect(socket.acknowledged.map(({ envelope_id }) => envelope_id).toSorted()).toEqual(['env-0', 'env-1', 'env-2', 'env-3']);
    await eventually(async () => (await slack.said(slack.channels.sales!, card.ts)).length === 1);
    const event = {
      type: 'message',
      channel: slack.channels.sales,
      channel_type: 'channel',
      user: slack.users.alex,
      text: 'They are 300 people.',
      thread_ts: card.ts,
      ts: '1700000002.1',
    };
    socket.envelope('env-5', 'events_api', { type: 'event_callback', team_id: TEAM, event_id: 'Ev1', event });
    await eventually(async () => textIn((await cards())[0]?.blocks).includes('300'));
    expect(await cards()).toHaveLength(1);
  });

  test('a message in a channel that has nothing to do with the bot is acknowledged and not kept', async () => {
    const event = {
      type: 'message',
      channel: slack.channels.sales,
      channel_type: 'channel',
      user: slack.users.alex,
      text: 'Lunch?',
      ts: '1700000002.2',
    };
    socket.envelope('env-lunch', 'events_api', { type: 'event_callback', team_id: TEAM, event_id: 'Ev2', event });
    await eventually(() => socket.acknowledged.length === 1);
    expect(await bot.store.shelf('slack-received').keys('')).toEqual([]);
  });

  test('when Slack moves the connection the bot connects again', async () => {
    socket.recycle();
    await eventually(() => socket.connections() === 2);
    socket.envelope('env-later', 'slash_commands', await command());
    await eventually(async () => (await cards())[0]);
  });
});

describe('installing by OAuth', () => {
  let slack: SlackSide;
  let bot: Office;
  const oauth = { clientId: 'client', clientSecret: 'client-secret', stateSecret: 'a-secret-for-states' };

  beforeEach(async () => {
    slack = await slackSide();
    bot = await office(slack, { oauth });
  });
  afterEach(async () => {
    await bot.close();
    await slack.close();
  });

  async function begin() {
    const response = await fetch(`${bot.url}/slack/install`, { redirect: 'manual' });
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    return { asked: new URL(response.headers.get('location')!), cookie, attributes: response.headers.get('set-cookie')! };
  }
  const comeBack = (query: Record<string, string>, cookie: string) =>
    fetch(`${bot.url}/slack/oauth_redirect?${new URLSearchParams(query)}`, { headers: { cookie, 'accept-language': 'pl' } });

  test('it asks for the scopes of the manifest and nothing more, and comes back to this server', async () => {
    const { asked, attributes } = await begin();
    expect(asked.origin + asked.pathname).toBe('https://slack.com/oauth/v2/authorize');
    expect(asked.searchParams.get('scope')?.split(',')).toEqual(BOT_SCOPES);
    expect(asked.searchParams.get('redirect_uri')).toBe(`${bot.url}/slack/oauth_redirect`);
    expect(attributes).toMatch(/HttpOnly/i);
  });

  test.each([
    ['without the browser that asked', (state: string) => ({ state, cookie: '' })],
    ['with a state that was changed', (state: string, cookie: string) => ({ state: `9${state}`, cookie })],
    ['without a state', (_: string, cookie: string) => ({ state: '', cookie })],
  ])('%s nothing is installed', async (_, change) => {
    const { asked, cookie } = await begin();
    const { state, cookie: sent } = change(asked.searchParams.get('state')!, cookie);
    const response = await comeBack({ code: 'a-code', state }, sent);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('wygasł');
    expect(slack.callsOf('oauth.v2.access')).toEqual([]);
    expect(await bot.store.shelf('slack-installations').keys('')).toEqual([]);
  });

  test('a code that Slack does not know installs nothing; a right one serves that workspace until the app is removed there', async () => {
    const { asked, cookie } = await begin();
    const state = asked.searchParams.get('state')!;
    expect((await comeBack({ code: 'unknown', state }, cookie)).status).toBe(502);
    const page = await fetch(`${slack.emulator}/oauth/v2/authorize/callback`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        user_id: slack.users.alex!,
        redirect_uri: `${bot.url}/slack/oauth_redirect`,
        scope: BOT_SCOPES.join(','),
        state,
        client_id: oauth.clientId,
      }),
    });
    const code = new URL(page.headers.get('location')!).searchParams.get('code')!;
    const response = await comeBack({ code, state }, cookie);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('zainstalowany');
    await bot.command(slack.users.alex!, 'Anna Nowak, Acme', slack.channels.sales!);
    await eventually(async () => (await slack.said(slack.channels.sales!))[0]);
    expect(JSON.stringify(bot.logged)).not.toContain('xoxb-');
    await bot.event({ type: 'app_uninstalled' });
    await eventually(async () => (await bot.store.shelf('slack-installations').keys('')).length === 0);
  });
});

describe('doctor', () => {
  let slack: SlackSide;
  beforeEach(async () => {
    slack = await slackSide(() => 'ws://127.0.0.1:1');
  });
  afterEach(() => slack.close());
  const settings = () => ({
    botToken: BOT_TOKEN,
    signingSecret: SIGNING_SECRET,
    appToken: undefined,
    oauth: undefined,
    deskChannel: slack.channels.handoffs,
    managerChannel: undefined,
    apiUrl: slack.apiUrl,
  });
  const states = async (changed: object = {}) =>
    Object.fromEntries((await checkSlack({ ...settings(), ...changed })).map(({ what, state }) => [what, state]));

  test('all is well when token, scopes and membership are', async () => {
    expect(await states({ appToken: 'xapp-1' })).toEqual({
      'Slack over HTTP': 'ok',
      'Slack Socket Mode': 'ok',
      'Slack token': 'ok',
      'Slack scopes': 'ok',
      'Slack desk channel': 'ok',
      'Slack manager channel': 'off',
    });
  });

  test('a wrong token, a missing scope and a channel that is not there are named with the next step, and no secret is shown', async () => {
    expect(await states({ botToken: 'xoxb-wrong' })).toMatchObject({ 'Slack token': 'wrong' });
    slack.setScopes(BOT_SCOPES.filter((scope) => scope !== 'chat:write'));
    const checks = await checkSlack({ ...settings(), deskChannel: 'C0NOWHERE' });
    const scopes = checks.find(({ what }) => what === 'Slack scopes');
    expect(scopes).toMatchObject({ state: 'wrong', found: 'missing: chat:write' });
    const channel = checks.find(({ what }) => what === 'Slack desk channel');
    expect(channel?.state).toBe('wrong');
    expect(channel?.next).toContain('/invite @bantr');
    expect(JSON.stringify(checks)).not.toMatch(/xoxb-|xapp-|a-signing-secret/);
  });
});
