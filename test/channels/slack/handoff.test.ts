import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventually, type Office, office, qualifiedVisitor } from './office.ts';
import { type Said, type SlackSide, slackSide, textIn } from './slack-side.ts';

describe('a handoff in Slack', () => {
  let slack: SlackSide;
  let bot: Office;
  let id: string;
  let card: Said;
  let alex: string;
  let ola: string;
  let handoffs: string;

  beforeEach(async () => {
    slack = await slackSide();
    bot = await office(slack);
    alex = slack.users.alex!;
    ola = slack.users.ola!;
    handoffs = slack.channels.handoffs!;
    id = await qualifiedVisitor(bot.turns);
    card = await eventually(async () => (await slack.said(handoffs))[0]);
  });
  afterEach(async () => {
    await bot.close();
    await slack.close();
  });

  const on = () => ({ channel: handoffs, ts: card.ts });
  const press = (user: string, what: string) => bot.press(user, what, id, on());
  const thread = async () => (await slack.said(handoffs, card.ts)).map(({ blocks }) => textIn(blocks));
  const shown = async () => textIn((await slack.said(handoffs))[0]?.blocks);
  const buttons = async () =>
    ((await slack.said(handoffs))[0]?.blocks ?? []).flatMap((block) =>
      block.type === 'actions' ? (block.elements as { action_id: string }[]).map(({ action_id }) => action_id) : [],
    );
  const write = (user: string, text: string, more: object = {}) =>
    bot.event({
      type: 'message',
      channel: handoffs,
      channel_type: 'channel',
      user,
      text,
      ts: `${Date.now() / 1_000}`,
      thread_ts: card.ts,
      ...more,
    });
  const handoff = async () => (await bot.store.read(id))?.handoff;
  const heldBy = (name: string) => eventually(async () => (await handoff())?.owner?.name === name);
  const talk = async (user: string) => {
    await press(user, 'talk');
    await eventually(async () => (await bot.store.read(id))?.dialog.phase === 'rep');
  };

  test('the card says who, why and what is still missing, with benefits, savings and what can be pressed', async () => {
    await eventually(async () => (await shown()).includes('Dana Brooks'));
    const text = await shown();
    for (const part of ['Dana Brooks', 'Why', 'Worth raising', 'Savings', 'Wants', '“']) expect(text).toContain(part);
    expect(await buttons()).toEqual(['claim', 'decline', 'talk', 'not-qualified', 'record']);
    expect(text.indexOf('Why')).toBeLessThan(text.indexOf('Worth raising'));
  });

  test('the whole conversation stands in the thread, in order and once, and the managers are told', async () => {
    const whole = await eventually(async () => {
      const said = (await thread()).join('\n');
      return said.includes('dana.brooks@kestrel.example') && said;
    });
    const { messages } = (await bot.store.read(id))!;
    let from = 0;
    for (const { text } of messages.slice(0, 8)) {
      const found = whole.indexOf(text, from);
      expect(found).toBeGreaterThanOrEqual(from);
      from = found + text.length;
    }
    expect(whole.split('drowns in e-mails').length).toBe(2);
    const told = await eventually(async () => (await slack.said(slack.channels.managers!))[0]);
    expect(textIn(told.blocks)).toContain('New handoff');
  });

  test('a claim has one owner, the card says whose it is, and the other rep is told so', async () => {
    await press(alex, 'claim');
    await heldBy('alex');
    await press(ola, 'claim');
    await eventually(() => slack.whispers.some(({ text }) => text.includes('alex has it already')));
    await eventually(async () => (await shown()).includes('alex has it'));
    expect(await buttons()).toContain('won');
    const notice = await eventually(async () =>
      (await slack.said(slack.channels.managers!)).find(({ text }) => text.includes('alex claimed it')),
    );
    expect(textIn(notice.blocks)).toContain('alex claimed it');
  });

  test('a decline and “not qualified” ask why, and the reason is on the card', async () => {
    await press(alex, 'decline');
    const view = await eventually(
      () => slack.callsOf('views.open')[0]?.view as { callback_id: string; private_metadata: string } | undefined,
    );
    expect(textIn(view)).toContain('Why?');
    await bot.submit(alex, view, { reason: { value: 'Not <!channel> my region' } });
    await eventually(async () => (await shown()).includes('Declined by alex: Not <!channel> my region'));
    expect((await slack.said(handoffs))[0]?.text).not.toContain('<!channel>');
    expect((await handoff())?.state).toBe('declined');
  });

  test('what the rep writes reaches the visitor and what the visitor writes reaches the thread, in order, while the bot is silent', async () => {
    await talk(alex);
    await eventually(async () => (await thread()).some((text) => text.includes('What alex writes in this thread reaches the visitor')));
    const before = (await bot.store.read(id))!.messages.length;
    await write(alex, 'Hi Dana, Alex here. See <https://zefir.example/plan|our plan> &amp; tell me');
    await eventually(async () => (await bot.store.read(id))!.messages.length > before);
    for (const text of ['First <!channel> question', 'Second question', 'Third <https://evil.example|link>']) {
      const { messages } = await bot.turns.say(id, { id: text, text, wantsPerson: false });
      expect(messages).toEqual([]);
    }
    const said = await eventually(async () => {
      const all = await thread();
      return all.join('\n').includes('Third') && all.join('\n');
    });
    expect(said.indexOf('First <!channel> question')).toBeLessThan(said.indexOf('Second question'));
    expect(said.indexOf('Second question')).toBeLessThan(said.indexOf('Third <https://evil.example|link>'));
    const { messages } = (await bot.store.read(id))!;
    expect(messages.slice(before).map(({ from, name, text }) => [from, name, text])).toEqual([
      ['rep', 'alex', 'Hi Dana, Alex here. See our plan (https://zefir.example/plan) & tell me'],
      ['visitor', undefined, 'First <!channel> question'],
      ['visitor', undefined, 'Second question'],
      ['visitor', undefined, 'Third <https://evil.example|link>'],
    ]);
    for (const { text } of await slack.said(handoffs, card.ts)) expect(text).not.toMatch(/<[!@#h]/);
  });

  test('a file reaches the visitor as a link', async () => {
    await talk(alex);
    await write(alex, 'Here it is', {
      subtype: 'file_share',
      files: [{ id: 'F1', title: 'Offer.pdf', permalink: 'https://zefir.slack.com/files/U1/F1/offer.pdf' }],
    });
    await eventually(
      async () =>
        (await bot.store.read(id))!.messages.at(-1)?.text === 'Here it is\nOffer.pdf https://zefir.slack.com/files/U1/F1/offer.pdf',
    );
  });

  test('what reps write before anybody talks with the visitor, and what others write meanwhile, stays among reps', async () => {
    await press(alex, 'claim');
    await heldBy('alex');
    await write(alex, 'Looks promising, who knows Kestrel?');
    await talk(alex);
    await write(ola, 'I know them: they pay late.');
    await write(alex, 'Hello Dana!');
    await eventually(async () => (await bot.store.read(id))!.messages.some(({ text }) => text === 'Hello Dana!'));
    const said = JSON.stringify((await bot.store.read(id))!.messages);
    expect(said).not.toContain('promising');
    expect(said).not.toContain('pay late');
  });

  test('handing back by button or by word gives the conversation to the bot, which knows what was said', async () => {
    await talk(alex);
    await write(alex, 'We can start on 1 December.');
    await write(alex, 'Hand back.');
    await eventually(async () => (await bot.store.read(id))?.dialog.phase === 'bot');
    const conversation = (await bot.store.read(id))!;
    expect(conversation.messages.map(({ text }) => text)).toContain('We can start on 1 December.');
    expect(conversation.messages.at(-1)?.from).toBe('bot');
    expect(conversation.messages.some(({ text }) => text === 'Hand back.')).toBe(false);
    await talk(alex);
    await press(alex, 'hand-back');
    await eventually(async () => (await bot.store.read(id))?.dialog.phase === 'bot');
  });

  test('a won deal, pressed or typed, asks the rep for a referral, which begins as a lead of its own', async () => {
    await press(alex, 'claim');
    await heldBy('alex');
    await bot.command(alex, 'won', slack.channels.sales!);
    await eventually(async () => (await handoff())?.state === 'won');
    const asked = await eventually(() => slack.whispers.find(({ text }) => text.includes('somebody else')));
    expect(JSON.stringify(asked.blocks)).toContain('"refer"');
    await press(alex, 'refer');
    const view = await eventually(
      () => slack.callsOf('views.open')[0]?.view as { callback_id: string; private_metadata: string } | undefined,
    );
    await bot.submit(alex, view, { name: { value: 'Max Stone' }, company: { value: 'Rook Ltd' }, reach: { value: null } });
    await eventually(async () => (await bot.store.read(id))?.record.referrals[0]?.value.name === 'Max Stone');
    const leads = [];
    for await (const conversation of bot.store.all()) leads.push(conversation.referredBy?.conversation);
    expect(leads).toContain(id);
  });

  test('“lost” asks why; with several handoffs of one rep it asks which', async () => {
    await press(alex, 'claim');
    await heldBy('alex');
    const second = await qualifiedVisitor(bot.turns);
    await eventually(async () => (await slack.said(handoffs)).length === 2);
    await bot.press(alex, 'claim', second, on());
    await eventually(async () => (await bot.store.read(second))?.handoff?.owner);
    await bot.command(alex, 'lost', slack.channels.sales!);
    const which = await eventually(() => slack.whispers.find(({ text }) => text.includes('Which one')));
    expect(JSON.stringify(which.blocks).match(/"action_id":"lost"/g)).toHaveLength(2);
    await press(alex, 'lost');
    const view = await eventually(
      () => slack.callsOf('views.open')[0]?.view as { callback_id: string; private_metadata: string } | undefined,
    );
    await bot.submit(alex, view, { reason: { value: 'Too expensive' } });
    await eventually(async () => (await handoff())?.state === 'lost');
  });

  test('the record opens with its quotes; a correction outranks the bot, a wrong one is shown in its place', async () => {
    await press(alex, 'record');
    const record = await eventually(() => slack.callsOf('views.open')[0]?.view as { private_metadata: string } | undefined);
    expect(textIn(record)).toContain('Zefir Desk Team: 40 agents “help desk for 40');
    const response = await bot.sendPayload({
      type: 'block_actions',
      team: { id: 'T000000001' },
      user: { id: alex },
      trigger_id: await slack.trigger(alex),
      view: { id: 'V1', type: 'modal', private_metadata: record.private_metadata },
      container: { type: 'view', view_id: 'V1' },
      actions: [
        { type: 'static_select', action_id: 'correct', block_id: 'b', selected_option: { value: 'company.employees' }, action_ts: '1' },
      ],
    });
    expect(response.status).toBe(200);
    const form = await eventually(
      () => slack.callsOf('views.push')[0]?.view as { callback_id: string; private_metadata: string } | undefined,
    );
    const refused = await bot.submit(alex, form, { min: { value: 'many' }, max: { value: null } });
    expect(await refused.json()).toEqual({ response_action: 'errors', errors: { min: 'This is not a value that the field can take.' } });
    const done = await bot.submit(alex, form, { min: { value: '300' }, max: { value: '300' } });
    expect(await done.json()).toEqual({ response_action: 'clear' });
    await eventually(async () => (await bot.store.read(id))?.record.company.employees?.value.min === 300);
    expect((await bot.store.read(id))?.record.company.employees?.source).toBe('rep');
    await bot.turns.say(id, { id: 'later', text: 'We are 12 people in the company.', wantsPerson: false });
    expect((await bot.store.read(id))?.record.company.employees?.value.min).toBe(300);
  });

  test('an erased conversation leaves nothing behind of its place in Slack', async () => {
    await eventually(async () => (await thread()).length > 0);
    await bot.store.erase(id);
    for (const shelf of ['slack-threads', 'slack-posts']) expect(await bot.store.shelf(shelf).keys('')).toEqual([]);
  });
});
