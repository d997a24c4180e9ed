import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASKING, eventually, type Office, office } from '../channels/slack/office.ts';
import { type Said, type SlackSide, slackSide, textIn } from '../channels/slack/slack-side.ts';
import { browser, dropCurtain, raiseCurtain } from './stage.ts';
import { chatOn, say, soon, type Visit, visit } from './visit.ts';

let slack: SlackSide;
let bot: Office;
let one: Visit;

beforeAll(async () => {
  await raiseCurtain();
  slack = await slackSide();
  bot = await office(slack);
});
afterAll(async () => {
  await one?.end();
  await bot.close();
  await slack.close();
  await dropCurtain();
});

test('a visitor in a browser and a rep in Slack talk with each other, both ways and in order, and the bot takes over again', async () => {
  const handoffs = slack.channels.handoffs!;
  const alex = slack.users.alex!;
  one = await visit(browser(), `${bot.url}/example`);
  const chat = chatOn(one.page);
  if (!(await chat.panel.isVisible())) await chat.launcher.click();
  await chat.said('bot').first().waitFor();
  await say(one.page, ASKING[0]!);

  const card: Said = await eventually(async () => (await slack.said(handoffs))[0]);
  const id = (await bot.store.list({ handoff: ['waiting'], limit: 1 }))[0]!.id;
  await bot.press(alex, 'talk', id, { channel: handoffs, ts: card.ts });
  await eventually(async () => (await bot.store.read(id))?.dialog.phase === 'rep');
  const write = (text: string) =>
    bot.event({
      type: 'message',
      channel: handoffs,
      channel_type: 'channel',
      user: alex,
      text,
      ts: `${Date.now() / 1_000}`,
      thread_ts: card.ts,
    });

  await write('Hi, Alex here &amp; at your service: <https://zefir.example/plan>');
  await soon(() => chat.said('rep').allTextContents()).toEqual(['Hi, Alex here & at your service: https://zefir.example/plan']);

  for (const text of ['Do you speak <!channel> Polish?', 'And when could we start?']) {
    await chat.field.fill(text);
    await chat.field.press('Enter');
    await soon(() => chat.pending.count()).toBe(0);
  }
  const thread = await eventually(async () => {
    const said = (await slack.said(handoffs, card.ts)).map(({ blocks }) => textIn(blocks)).join('\n');
    return said.includes('when could we start') && said;
  });
  expect(thread.indexOf('<!channel> Polish')).toBeLessThan(thread.indexOf('when could we start'));

  await write('Next month.');
  await soon(() => chat.said('rep').count()).toBe(2);
  const before = await chat.said('bot').count();
  await write('hand back');
  await soon(() => chat.said('bot').count()).toBeGreaterThan(before);
  expect(await chat.said('rep').count()).toBe(2);
  expect(one.complaints).toEqual([]);
});
