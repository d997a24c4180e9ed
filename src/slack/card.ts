import type { Brief, Conversation, Handoff } from '../core/dialog-state.ts';
import type { LoadedPlaybook } from '../core/playbook.ts';
import type { TalkingPoint } from '../core/record.ts';
import { say, sayMoney } from '../core/say.ts';
import {
  actions,
  type Block,
  bold,
  bullets,
  button,
  context,
  header,
  italic,
  type Part,
  type Post,
  paragraph,
  post,
  rich,
  type Words,
} from './blocks.ts';
import { PRESS, type Press } from './press.ts';
import { clip } from './text.ts';

/** Benefits that a card raises. */
const MAX_TALKING_POINTS = 3;
/** Longest value or quote shown on a card, in UTF-16 units; the record has them whole. */
const MAX_VALUE = 300;
const MAX_QUOTE = 160;
/** Facts in one block: with values and quotes of full length they still fit. */
const FACTS_A_BLOCK = 5;

interface Shown {
  conversation: Conversation;
  brief: Brief;
  loaded: LoadedPlaybook;
}

/** The card of a handoff: who, status and score with reasons, gaps first, talking points, savings, saboteurs, what can be pressed. */
export function handoffCard({ conversation, brief, loaded }: Shown): Post {
  const word = wordsOf(brief, loaded);
  const { handoff } = conversation;
  const benefits = brief.talkingPoints.filter(({ kind }) => kind === 'benefit').slice(0, MAX_TALKING_POINTS);
  const savings = brief.talkingPoints.filter((point) => point.kind !== 'benefit');
  return post(brief.headline, [
    header(brief.headline),
    ...(handoff
      ? [rich(paragraph(bold(stateOf(handoff, conversation, word)))), context(word(`because-${handoff.because}`), handoff.team ?? '')]
      : []),
    ...listed(
      word('reasons'),
      brief.reasons.map(({ text }) => [text]),
    ),
    ...listed(
      word('gaps'),
      brief.gaps.map(({ text }) => [text]),
    ),
    ...listed(
      word('unanswered'),
      brief.unanswered.map((question) => [`“${clip(question, MAX_QUOTE)}”`]),
    ),
    ...listed(
      word('talking-points'),
      benefits.map((point) => benefitWords(point)),
    ),
    ...listed(
      word('savings'),
      savings.map((point) => savingWords(point, brief.language, loaded, word)),
    ),
    ...brief.saboteurs.map((saboteur) => rich(...saboteurParts(saboteur, word))),
    ...factBlocks(brief, word),
    ...(conversation.kind === 'visitor' ? [context(brief.consent)] : []),
    ...actions(
      ...buttonsFor(conversation).map((press) =>
        button({ id: press, text: word(`press-${press}`), value: conversation.id, ...STYLE[press] }),
      ),
    ),
  ]);
}

/** The card of a contact whom a rep is asked about: what is known so far, each with its words, and what is still missing. */
export function recordCard({ conversation, brief, loaded }: Shown): Post {
  const word = wordsOf(brief, loaded);
  const { id, handoff } = conversation;
  const presses: Press[] = handoff ? [PRESS.record, PRESS.won, PRESS.lost, PRESS.refer] : [PRESS.record];
  return post(brief.headline, [
    header(brief.headline),
    ...(handoff ? [rich(paragraph(bold(stateOf(handoff, conversation, word))))] : []),
    ...listed(
      word('reasons'),
      brief.reasons.map(({ text }) => [text]),
    ),
    ...listed(
      word('gaps'),
      brief.gaps.map(({ text }) => [text]),
    ),
    ...factBlocks(brief, word),
    ...actions(...presses.map((press) => button({ id: press, text: word(`press-${press}`), value: id }))),
  ]);
}

/** Everything known, each with the words that prove it; blocks for a window or a card. */
export function factBlocks(brief: Brief, word: Word): Block[] {
  const items = brief.known.map(({ label, value, quotes }): Words[] => {
    const shown = quotes.filter((quote) => quote !== value).map((quote) => `“${clip(quote, MAX_QUOTE)}”`);
    return [bold(`${label}: `), clip(value, MAX_VALUE), ...(shown.length > 0 ? [italic(` ${clip(shown.join(' '), MAX_QUOTE)}`)] : [])];
  });
  return chunks(items, FACTS_A_BLOCK).map((some, at) => rich(...(at === 0 ? [paragraph(bold(word('known')))] : []), bullets(some)));
}

export type Word = (key: string, params?: Parameters<typeof say>[3]) => string;

const wordsOf =
  (brief: Brief, loaded: LoadedPlaybook): Word =>
  (key, params) =>
    say(`slack.${key}`, brief.language, loaded, params);

const STYLE: Partial<Record<Press, { style: 'primary' | 'danger' }>> = { claim: { style: 'primary' }, won: { style: 'primary' } };

function buttonsFor({ kind, handoff, dialog }: Conversation): Press[] {
  const talk = kind === 'visitor' && dialog.phase !== 'closed' ? [PRESS.talk] : [];
  switch (handoff?.state) {
    case 'waiting':
      return [PRESS.claim, PRESS.decline, ...talk, PRESS.notQualified, PRESS.record];
    case 'claimed':
      return [
        ...(dialog.phase === 'rep' ? [PRESS.handBack] : talk),
        PRESS.won,
        PRESS.lost,
        PRESS.notQualified,
        PRESS.decline,
        PRESS.record,
      ];
    case 'declined':
      return [PRESS.claim, PRESS.record];
    case 'won':
      return [PRESS.refer, PRESS.record];
    default:
      return [PRESS.record];
  }
}

/** Whose the handoff is and how it stands, in one line. */
export function stateOf(handoff: Handoff, { dialog }: Pick<Conversation, 'dialog'>, word: Word): string {
  const talking = handoff.state === 'claimed' && dialog.phase === 'rep';
  const last = handoff.ledger.findLast(({ event }) => event === handoff.state);
  const rep = handoff.owner?.name ?? last?.by?.name ?? '';
  return word(`state-${talking ? 'talking' : handoff.state}`, { rep, note: last?.note ?? '' });
}

function listed(title: string, items: Words[][]): Block[] {
  return items.length > 0 ? [rich(paragraph(bold(title)), bullets(items.map((item) => item.map(shortened))))] : [];
}

function shortened(words: Words): Words {
  return typeof words === 'string' ? clip(words, MAX_VALUE) : { ...words, text: clip(words.text, MAX_VALUE) };
}

function benefitWords(point: TalkingPoint): Words[] {
  const because = point.kind === 'benefit' ? point.because[0]?.quote : undefined;
  return [point.text, ...(because ? [italic(` “${clip(because, MAX_QUOTE)}”`)] : [])];
}

function savingWords(point: TalkingPoint, language: string, loaded: LoadedPlaybook, word: Word): Words[] {
  if (point.kind === 'benefit') return [];
  const missing = point.inputs.filter(({ basis }) => basis === 'missing');
  const said = point.inputs.flatMap(({ evidence }) => evidence.slice(0, 1).map((words) => `“${clip(words.quote, MAX_QUOTE)}”`));
  const assumed = point.inputs.flatMap(({ basis, label, source }) => (basis === 'assumed' ? [`${label} (${source})`] : []));
  return [
    bold(`${word(point.kind)}: `),
    point.text,
    ...(point.amount ? [bold(` ${sayMoney(point.amount, language, loaded)}`)] : []),
    ...(said.length > 0 ? [italic(` ${said.join(' ')}`)] : []),
    ...(assumed.length > 0 ? [` ${word('assumed', { inputs: assumed.join(', ') })}`] : []),
    ...(missing.length > 0
      ? [` ${word('ask-first', { questions: missing.map(({ question, label }) => question ?? label).join(' ') })}`]
      : []),
  ];
}

function saboteurParts(saboteur: Brief['saboteurs'][number], word: Word): Part[] {
  const { who, quotes, motive, answer, source, bring, avoid } = saboteur;
  const said = quotes.map((quote) => `“${clip(quote, MAX_QUOTE)}”`).join(' ');
  const line = (key: string, text: string): Words[][] => (text ? [[bold(`${word(key)}: `), clip(text, MAX_VALUE)]] : []);
  return [
    paragraph(bold(word('saboteur', { who })), italic(said ? ` ${clip(said, MAX_VALUE)}` : '')),
    bullets([
      ...line('motive', motive),
      ...line('answer', [answer, source && `(${source})`].filter(Boolean).join(' ')),
      ...line('bring', bring),
      ...line('avoid', avoid),
    ]),
  ];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return items.length === 0 ? [] : [items.slice(0, size), ...chunks(items.slice(size), size)];
}
