import { writeBrief } from '../../core/brief.ts';
import type { Handoff, Rep } from '../../core/dialog-state.ts';
import type { LoadedPlaybook } from '../../core/playbook.ts';
import { say } from '../../core/say.ts';
import {
  actions,
  type Block,
  bold,
  bullets,
  button,
  context,
  divider,
  header,
  home,
  paragraph,
  rich,
  type View,
} from '../../slack/blocks.ts';
import { stateOf, type Word } from '../../slack/card.ts';
import { PRESS } from '../../slack/press.ts';
import type { ConversationSummary, Store } from '../../turn/ports.ts';

/** Handoffs listed of each sort. */
const MAX_LISTED = 10;
/** Handoffs counted in one look at the store, and looks at most: a busier week than that is counted from its newest. */
const COUNTED = { page: 200, pages: 10 };
const EVERY_STATE: Handoff['state'][] = ['waiting', 'claimed', 'declined', 'won', 'lost', 'not-qualified'];

/** What a week's ledgers add up to. */
export interface WeekNumbers {
  made: number;
  claimed: number;
  won: number;
  lost: number;
  notQualified: number;
}

/** The first instant of the week, Monday 0:00 in that time zone. */
export function weekStart(now: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(new Date(now)).map(({ type, value }) => [type, value]));
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? 'Mon');
  const seconds = ((days * 24 + Number(parts.hour)) * 60 + Number(parts.minute)) * 60 + Number(parts.second);
  return new Date(Date.parse(now) - seconds * 1_000).toISOString();
}

/** Counts what happened to handoffs since then. */
export function numbersSince(since: string, handoffs: readonly Handoff[]): WeekNumbers {
  const events = handoffs.flatMap(({ ledger }) => ledger.filter(({ at }) => at >= since).map(({ event }) => event));
  const count = (...names: string[]) => events.filter((event) => names.includes(event)).length;
  return {
    made: count('qualified', 'person-asked'),
    claimed: count('claimed'),
    won: count('won'),
    lost: count('lost'),
    notQualified: count('not-qualified'),
  };
}

async function handoffsSince(store: Store, since: string): Promise<Handoff[]> {
  const found: Handoff[] = [];
  let before: ConversationSummary | undefined;
  for (let page = 0; page < COUNTED.pages; page++) {
    const listed = await store.list({ handoff: EVERY_STATE, limit: COUNTED.page, ...(before ? { before } : {}) });
    const recent = listed.filter(({ updatedAt }) => updatedAt >= since);
    found.push(...recent.flatMap(({ handoff }) => handoff ?? []));
    before = listed.at(-1);
    if (!before || recent.length < COUNTED.page) break;
  }
  return found;
}

/** The rep's page: what they have open, what waits for somebody, this week's numbers, and how to use the bot. */
export async function homePage(of: { rep: Rep; language: string; store: Store; loaded: LoadedPlaybook; now: string }): Promise<View> {
  const { rep, language, store, loaded, now } = of;
  const word: Word = (key, params) => say(`slack.${key}`, language, loaded, params);
  const [mine, waiting, week] = await Promise.all([
    store.list({ handoff: ['claimed'], owner: rep, limit: MAX_LISTED }),
    store.list({ handoff: ['waiting'], limit: MAX_LISTED }),
    handoffsSince(store, weekStart(now, loaded.playbook.hours.timeZone)),
  ]);

  async function listed(summaries: ConversationSummary[], presses: readonly ('claim' | 'record')[], none: string): Promise<Block[]> {
    const blocks = await Promise.all(
      summaries.map(async ({ id }) => {
        const conversation = await store.read(id);
        if (!conversation?.handoff) return [];
        const { headline } = writeBrief(conversation, loaded, language, now);
        return [
          rich(paragraph(bold(headline)), paragraph(stateOf(conversation.handoff, conversation, word))),
          ...actions(...presses.map((press) => button({ id: PRESS[press], text: word(`press-${press}`), value: id }))),
        ];
      }),
    );
    return blocks.flat().length > 0 ? blocks.flat() : [context(word(none))];
  }

  const numbers = numbersSince(weekStart(now, loaded.playbook.hours.timeZone), week);
  return home([
    header(word('home-mine')),
    ...(await listed(mine, ['record'], 'home-none-mine')),
    header(word('home-waiting')),
    ...(await listed(waiting, ['claim', 'record'], 'home-none-waiting')),
    header(word('home-week')),
    rich(bullets(Object.entries(numbers).map(([name, count]) => [word(`home-${name}`, { count })]))),
    divider,
    ...helpBlocks(word),
  ]);
}

/** How each command is used. */
export function helpBlocks(word: Word): Block[] {
  const lines = ['qualify', 'won', 'lost', 'refer', 'shortcut', 'mention', 'direct', 'talk', 'help'];
  return [rich(paragraph(bold(word('help-title'))), bullets(lines.map((line) => [word(`help-${line}`)])))];
}
