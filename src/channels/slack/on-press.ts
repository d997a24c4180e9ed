import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { z } from 'zod';
import { FIELDS, type FieldName } from '../../core/record.ts';
import type { RepAction } from '../../core/turn.ts';
import { type Block, context, post } from '../../slack/blocks.ts';
import { PRESS, type Press, READY_ANSWER } from '../../slack/press.ts';
import { fieldValue, type ViewValues, writtenIn } from './field-forms.ts';
import { homePage } from './home.ts';
import { type Doer, doerOf, type ListenerParts } from './listener.ts';
import { wonPost } from './on-command.ts';
import { CORRECT, fieldWindow, reasonWindow, recordWindow, referralWindow, WINDOWS } from './windows.ts';

const PRESSED = new RegExp(`^(${Object.values(PRESS).join('|')})$`);
/** What a press does at once; the others open a window. */
const AT_ONCE: { [P in Press]?: RepAction } = {
  claim: { action: 'claim' },
  talk: { action: 'take-over' },
  'hand-back': { action: 'hand-back' },
  won: { action: 'won' },
};
const ReadyAnswer = z.object({ conversation: z.string(), text: z.string() });
const About = z.object({ conversation: z.string() });
const field = z.enum(Object.keys(FIELDS) as [FieldName, ...FieldName[]]);

/** Everything that is pressed, chosen or sent from a window. */
export function onPress(app: App, parts: ListenerParts): void {
  const { store, loaded, clock, turns, handoffs } = parts;

  app.action<BlockAction<ButtonAction>>(PRESSED, async ({ action, body, ack, respond, context: sent }) => {
    await ack();
    const doer = await doerOf(parts, {
      context: sent,
      user: body.user.id,
      respond: body.response_url ? respond : undefined,
      trigger: body.trigger_id,
    });
    const press = action.action_id as Press;
    const conversation = action.value ?? '';
    const act = AT_ONCE[press];
    if (!act) return show(press, conversation, doer);
    await tellRefusal(
      doer,
      await handoffs.act(conversation, doer.key, doer, act),
      press === 'won' ? () => doer.whisper(wonPost(doer, conversation)) : undefined,
    );
    if (body.view?.type === 'home') await publishHome(parts, doer);
  });

  async function show(press: Press, id: string, doer: Doer): Promise<void> {
    const reader = { language: doer.language, loaded };
    if (press === 'decline' || press === 'not-qualified' || press === 'lost') return doer.open(reasonWindow(press, id, reader));
    if (press === 'refer') return doer.open(referralWindow(id, reader));
    const conversation = await store.read(id);
    if (conversation) await doer.open(recordWindow(conversation, reader, clock()));
    else await tellRefusal(doer, doer.word('refused-erased'));
  }

  app.action<BlockAction<ButtonAction>>(READY_ANSWER, async ({ action, body, ack, context: sent }) => {
    await ack();
    const doer = await doerOf(parts, { context: sent, user: body.user.id });
    const { conversation, text } = ReadyAnswer.parse(JSON.parse(action.value ?? ''));
    await turns.say(conversation, { id: doer.key, text, name: doer.rep.name, wantsPerson: false });
    const question = body.message as { ts: string; text?: string; blocks?: Block[] } | undefined;
    if (!question || !body.channel) return;
    const asked = (question.blocks ?? []).filter(({ type }) => type !== 'actions');
    const chosen = doer.word('chosen', { rep: doer.rep.name, text });
    await doer.workspace.call('chat.update', {
      channel: body.channel.id,
      ts: question.ts,
      ...post(question.text ?? chosen, [...asked, context(chosen)]),
    });
  });

  app.action<BlockAction<StaticSelectAction>>(CORRECT, async ({ action, body, ack, context: sent }) => {
    await ack();
    const doer = await doerOf(parts, { context: sent, user: body.user.id, trigger: body.trigger_id });
    const { conversation: id } = About.parse(JSON.parse(body.view?.private_metadata ?? '{}'));
    const conversation = await store.read(id);
    const chosen = field.parse(action.selected_option.value);
    if (conversation) await doer.open(fieldWindow(conversation, chosen, { language: doer.language, loaded }), 'views.push');
  });

  app.view(WINDOWS.reason, async ({ ack, view, body, context: sent }) => {
    await ack();
    const doer = await doerOf(parts, { context: sent, user: body.user.id });
    const { action, conversation } = About.extend({ action: z.enum(['decline', 'not-qualified', 'lost']) }).parse(
      JSON.parse(view.private_metadata),
    );
    const { reason = '–' } = writtenIn(view.state.values as ViewValues);
    await tellRefusal(doer, await handoffs.act(conversation, doer.key, doer, { action, reason }));
  });

  app.view(WINDOWS.referral, async ({ ack, view, body, context: sent }) => {
    await ack();
    const doer = await doerOf(parts, { context: sent, user: body.user.id });
    const { conversation } = About.parse(JSON.parse(view.private_metadata));
    const { name = '–', company = null, reach = null } = writtenIn(view.state.values as ViewValues);
    await tellRefusal(doer, await handoffs.act(conversation, doer.key, doer, { action: 'refer', name, company, reach }));
  });

  app.view(WINDOWS.field, async ({ ack, view, body, context: sent }) => {
    const doer = await doerOf(parts, { context: sent, user: body.user.id });
    const { conversation, field: edited } = About.extend({ field }).parse(JSON.parse(view.private_metadata));
    const read = fieldValue(edited, view.state.values as ViewValues, { language: doer.language, loaded });
    if ('wrong' in read) return ack({ response_action: 'errors', errors: { [read.wrong]: doer.word('wrong-value') } });
    // The record beneath would show what is no longer so.
    await ack({ response_action: 'clear' });
    await tellRefusal(doer, await handoffs.act(conversation, doer.key, doer, { action: 'edit', field: edited, ...read }));
  });
}

async function tellRefusal(doer: Doer, refused: string | null, otherwise?: () => Promise<void>): Promise<void> {
  if (refused) await doer.whisper(post(refused, [context(refused)]));
  else await otherwise?.();
}

/** The rep's page in the app's home, as it is now. */
export async function publishHome({ store, loaded, clock, log }: ListenerParts, { rep, language, workspace }: Doer): Promise<void> {
  const view = await homePage({ rep, language, store, loaded, now: clock() });
  const published = await workspace.call('views.publish', { user_id: rep.id, view });
  if (!published.ok) log('warn', 'slack home not published', { why: published.why });
}
