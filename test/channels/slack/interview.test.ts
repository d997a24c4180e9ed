import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventually, type Office, office } from './office.ts';
import { type Said, type SlackSide, slackSide, TEAM, textIn } from './slack-side.ts';

describe('qualifying a contact in Slack', () => {
  let slack: SlackSide;
  let bot: Office;
  let alex: string;
  let ola: string;
  let sales: string;

  beforeEach(async () => {
    slack = await slackSide();
    alex = slack.users.alex!;
    ola = slack.users.ola!;
    sales = slack.channels.sales!;
    slack.setLocale(ola, 'pl-PL');
    bot = await office(slack);
  });
  afterEach(async () => {
    await bot.close();
    await slack.close();
  });

  const first = (channel: string) => eventually(async () => (await slack.said(channel))[0]);
  const inThread = (channel: string, ts: string, text: string, user = alex) =>
    bot.event({ type: 'message', channel, channel_type: 'channel', user, text, ts: `${Date.now() / 1_000}`, thread_ts: ts });
  const questions = async (channel: string, ts: string) => (await slack.said(channel, ts)).map(({ blocks }) => textIn(blocks));
  const shows = (channel: string, at: number, part: string) =>
    eventually(async () => textIn((await slack.said(channel))[at]?.blocks).includes(part));
  const conversations = async () => {
    const all = [];
    for await (const conversation of bot.store.all()) all.push(conversation);
    return all;
  };
  const buttonsOf = (said: Said | undefined) =>
    (said?.blocks ?? []).flatMap((block) => (block.type === 'actions' ? (block.elements as { action_id: string; value: string }[]) : []));

  test('/qualify NAME, COMPANY opens a thread; answers come by button or in free words and the card follows, with quotes', async () => {
    expect((await bot.command(alex, 'Anna Nowak, Acme', sales)).status).toBe(200);
    const card = await first(sales);
    expect(card.text).toContain('Anna Nowak, Acme');
    const question = await eventually(async () => (await slack.said(sales, card.ts))[0]);
    const answer = buttonsOf(question).find(({ action_id }) => action_id.startsWith('answer-'))!;
    await bot.press(alex, answer.action_id, answer.value, {
      channel: sales,
      ts: question.ts,
      text: question.text,
      blocks: question.blocks!,
    });
    await eventually(async () => textIn((await slack.said(sales, card.ts))[0]?.blocks).includes('alex: '));
    expect(buttonsOf((await slack.said(sales, card.ts))[0])).toEqual([]);
    await eventually(async () => (await questions(sales, card.ts)).length === 2);
    await inThread(sales, card.ts, 'They need a help desk for 25 agents, the budget is 30,000 EUR a year and approved.');
    await shows(sales, 0, '25 agents');
    await shows(sales, 0, '“');
    expect((await slack.said(sales)).length).toBe(1);
    const [conversation] = await conversations();
    expect(conversation?.kind).toBe('rep');
    expect(conversation?.record.company.name).toMatchObject({ value: 'Acme', source: 'rep' });
    expect(conversation?.record.budget.amount?.value.min).toBe(30_000);
  });

  test('where the bot is no member the interview is held in direct messages', async () => {
    await bot.command(alex, 'Anna Nowak, Acme', 'C0NOTAMEMBER');
    const place = await eventually(() => slack.callsOf('chat.postMessage').find(({ channel }) => channel === alex));
    expect(textIn(place.blocks)).toContain('Anna Nowak');
    await eventually(async () =>
      slack.callsOf('chat.postMessage').some(({ thread_ts, channel }) => thread_ts && String(channel).startsWith('D')),
    );
  });

  test('“Qualify from this” reads a whole thread and asks only for what is missing', async () => {
    const notes = [
      'Call with Ewa Lis from Rook Ltd: their support team of 30 drowns in e-mails.',
      'She decides. Budget 50,000 EUR a year, approved. They compare us with Zendesk.',
    ];
    const post = async (text: string, thread?: string) => {
      const body = new URLSearchParams({ channel: sales, text, ...(thread ? { thread_ts: thread } : {}) });
      const headers = { authorization: 'Bearer xoxb-test', 'content-type': 'application/x-www-form-urlencoded' };
      return ((await (await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', headers, body })).json()) as { ts: string }).ts;
    };
    const root = await post(notes[0]!);
    const reply = await post(notes[1]!, root);
    await bot.sendPayload({
      type: 'message_action',
      callback_id: 'qualify-from-this',
      team: { id: TEAM },
      user: { id: alex },
      channel: { id: sales },
      trigger_id: await slack.trigger(alex),
      response_url: `${slack.url}/respond/1`,
      message: { type: 'message', user: ola, ts: reply, thread_ts: root, text: notes[1] },
    });
    const conversation = await eventually(async () =>
      (await conversations()).find(({ messages }) => messages.some(({ text }) => text.includes('Rook'))),
    );
    expect(conversation.record.authority.role?.value).toBe('decision-maker');
    expect(conversation.record.budget.amount?.value.min).toBe(50_000);
    const said = await eventually(async () => {
      const all = await questions(sales, root);
      return all.length > 2 && all;
    });
    expect(said.slice(1).join(' ')).not.toMatch(/budget\?|who decides/i);
    const card = await eventually(async () => (await slack.said(sales, root)).find(({ edited }) => edited));
    expect(textIn(card.blocks)).toContain('50,000');
  });

  test('a forwarded e-mail is read, a message without text is not', async () => {
    const shortcut = async (message: object) =>
      bot.sendPayload({
        type: 'message_action',
        callback_id: 'qualify-from-this',
        team: { id: TEAM },
        user: { id: alex },
        channel: { id: sales },
        trigger_id: await slack.trigger(alex),
        response_url: `${slack.url}/respond/1`,
        message: { type: 'message', user: ola, ts: '1700000000.000100', text: '', ...message },
      });
    await shortcut({});
    await eventually(() => slack.whispers.some(({ text }) => text.includes('no text to read')));
    await shortcut({
      files: [{ id: 'F1', filetype: 'email', subject: 'Offer', plain_text: 'We need a help desk for 60 agents. Regards, Jan Kos' }],
    });
    await eventually(async () => (await conversations()).some(({ messages }) => messages.some(({ text }) => text.includes('60 agents'))));
  });

  test('a mention with notes begins an interview in a thread, once, though Slack tells of it twice', async () => {
    const said = { channel: sales, user: alex, text: '<@UBOT> Jan Kos of Bark needs a help desk for 60 agents', ts: '1700000000.000200' };
    await bot.event({ type: 'app_mention', ...said });
    await bot.event({ type: 'message', channel_type: 'channel', ...said });
    await eventually(async () => (await questions(sales, said.ts)).length >= 2);
    expect(await conversations()).toHaveLength(1);
    await inThread(sales, said.ts, 'She decides about it herself.');
    await eventually(async () => (await conversations())[0]?.messages.some(({ text }) => text === 'She decides about it herself.'));
  });

  test('a direct message begins an interview there and goes on in it; help is help', async () => {
    const { ts, channel } = await eventually(async () => {
      await bot.event({
        type: 'message',
        channel: slack.users.alex,
        channel_type: 'im',
        user: alex,
        text: 'Max Stone at Rook wants 20 seats',
        ts: '1700000000.000300',
      });
      const posted = slack.callsOf('chat.postMessage')[0];
      return posted && { ts: '1700000000.000400', channel: String(posted.channel) };
    });
    await eventually(async () => slack.callsOf('chat.postMessage').length >= 2);
    expect(slack.callsOf('chat.postMessage').every(({ thread_ts }) => thread_ts === undefined)).toBe(true);
    const held = (await bot.store.shelf('slack-threads').keys('at:'))[0]!.split(':')[1]!;
    await bot.event({ type: 'message', channel: held, channel_type: 'im', user: alex, text: 'The budget is 20,000 EUR a year.', ts });
    await eventually(async () => (await conversations())[0]?.record.budget.amount?.value.min === 20_000);
    await bot.event({ type: 'message', channel: held, channel_type: 'im', user: alex, text: 'help', ts: '1700000000.000500' });
    await eventually(() => slack.callsOf('chat.postMessage').some(({ blocks }) => textIn(blocks).includes('/qualify NAME, COMPANY')));
    expect(await conversations()).toHaveLength(1);
    expect(channel).toBeTruthy();
  });

  test('help lists everything in the language of the rep’s Slack', async () => {
    await bot.command(alex, 'help', sales);
    await bot.command(ola, '', sales);
    await eventually(() => slack.whispers.length === 2);
    const [polish, english] = slack.whispers.map(({ blocks }) => textIn(blocks)).toSorted();
    expect(polish).toContain('/qualify wygrana');
    expect(english).toContain('/qualify won');
  });

  test('a Polish rep is asked in Polish', async () => {
    await bot.command(ola, 'Jan Kos, Kora', sales);
    const card = await first(sales);
    expect(textIn(card.blocks)).toContain('Czego jeszcze nie wiemy');
    await eventually(async () => (await questions(sales, card.ts)).some((text) => /[ąęółśżźćń]/.test(text)));
  });

  test('the home tab shows what is mine, what waits and the week, and a claim made there', async () => {
    const { qualifiedVisitor } = await import('./office.ts');
    const id = await qualifiedVisitor(bot.turns);
    await bot.event({ type: 'app_home_opened', user: alex, channel: 'D1', tab: 'home', event_ts: '1700000000.1' });
    const before = await eventually(() => slack.callsOf('views.publish')[0]?.view);
    for (const part of ['You have no open handoffs', 'Waiting for an owner', '1 handoff made', '/qualify NAME, COMPANY'])
      expect(textIn(before)).toContain(part);
    await bot.sendPayload({
      type: 'block_actions',
      team: { id: TEAM },
      user: { id: alex },
      trigger_id: await slack.trigger(alex),
      view: { id: 'V1', type: 'home', private_metadata: '' },
      container: { type: 'view', view_id: 'V1' },
      actions: [{ type: 'button', action_id: 'claim', block_id: 'b', value: id, action_ts: '1' }],
    });
    const after = await eventually(() => slack.callsOf('views.publish')[1]?.view);
    expect(textIn(after)).toContain('alex has it');
    expect(textIn(after)).toContain('Nothing is waiting');
  });
});
