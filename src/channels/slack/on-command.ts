import type { App } from '@slack/bolt';
import { actions, button, context, paragraph, post, rich } from '../../slack/blocks.ts';
import { PRESS } from '../../slack/press.ts';
import { type Command, readCommand } from './command.ts';
import { helpBlocks } from './home.ts';
import { type Doer, doerOf, type ListenerParts } from './listener.ts';
import { reasonWindow, referralWindow } from './windows.ts';

/** Handoffs offered to choose from. */
const MAX_OFFERED = 10;

/** `/qualify`: a new contact, or what became of a handoff. */
export function onCommand(app: App, parts: ListenerParts): void {
  app.command('/qualify', async ({ command, ack, respond, context }) => {
    await ack();
    const doer = await doerOf(parts, { context, user: command.user_id, respond, trigger: command.trigger_id });
    const asked = readCommand(command.text);
    if (asked.command === 'help') return doer.whisper(helpPost(doer));
    if (asked.command !== 'qualify') return settle(parts, doer, asked);
    const { key, team, rep, language } = doer;
    const { name, company } = asked;
    return parts.interviews.begin({ key, person: { rep, language }, team, channel: command.channel_id, thread: null, name, company });
  });
}

/** How everything is used. */
export function helpPost({ word }: Pick<Doer, 'word'>) {
  return post(word('help-title'), helpBlocks(word));
}

/** After a won deal the rep is asked for a referral. */
export function wonPost({ word }: Pick<Doer, 'word'>, conversation: string) {
  const refer = button({ id: PRESS.refer, text: word('press-refer'), value: conversation });
  return post(word('won-thanks'), [rich(paragraph(word('won-thanks'))), ...actions(refer)]);
}

async function settle(
  { handoffs, loaded }: ListenerParts,
  doer: Doer,
  { command, who }: Exclude<Command, { command: 'help' | 'qualify' }>,
): Promise<void> {
  const { rep, language, word, key } = doer;
  const owned = await handoffs.ownedBy(rep, who, language, command === 'refer' ? ['claimed', 'won'] : ['claimed']);
  const [only, ...more] = owned;
  if (!only) return doer.whisper(post(word('none-yours'), [context(word('none-yours'))]));
  if (more.length > 0) {
    const choices = owned
      .slice(0, MAX_OFFERED)
      .flatMap(({ id, headline }) => [
        rich(paragraph(headline)),
        ...actions(button({ id: PRESS[command], text: word(`press-${command}`), value: id })),
      ]);
    return doer.whisper(post(word('which-one'), [rich(paragraph(word('which-one'))), ...choices]));
  }
  if (command === 'lost') return doer.open(reasonWindow('lost', only.id, { language, loaded }));
  if (command === 'refer') return doer.open(referralWindow(only.id, { language, loaded }));
  const refused = await handoffs.act(only.id, key, doer, { action: 'won' });
  return doer.whisper(refused ? post(refused, [context(refused)]) : wonPost(doer, only.id));
}
