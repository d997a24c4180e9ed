import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldInputs } from '../../../src/channels/slack/field-forms.ts';
import { fieldWindow, reasonWindow, recordWindow, referralWindow } from '../../../src/channels/slack/windows.ts';
import { writeBrief } from '../../../src/core/brief.ts';
import type { Brief, Conversation, Handoff } from '../../../src/core/dialog-state.ts';
import { FIELDS, type FieldName } from '../../../src/core/record.ts';
import { type Block, post } from '../../../src/slack/blocks.ts';
import { handoffCard, recordCard } from '../../../src/slack/card.ts';
import { botPost, saidPosts } from '../../../src/slack/said.ts';
import { at, sampleConversation } from '../../contract/samples.ts';
import { faultsIn } from './block-kit.ts';
import { loaded } from './office.ts';
import { textIn } from './slack-side.ts';

/** What people can write: nothing, pages, emoji on the edge of a limit, Slack's own markup, control characters. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed()),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '<!channel>',
    '<@U1> <https://x.example|y>',
    '&amp;',
    '*_~`',
    '👩‍🚀'.repeat(900),
    'a'.repeat(16_000),
    '🙂'.repeat(1_500),
    `${'x'.repeat(2_999)}🙂`,
  ),
);
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 60 });
const rep = fc.record({ id: fc.constant('U1'), name: words, via: fc.constant('slack') });
const handoff: fc.Arbitrary<Handoff> = fc.record({
  id: fc.constant('h'),
  state: fc.constantFrom('waiting', 'claimed', 'declined', 'won', 'lost', 'not-qualified'),
  because: fc.constantFrom('qualified', 'person-asked'),
  desk: fc.constant('slack'),
  team: fc.option(words),
  owner: fc.option(rep),
  ledger: fc.array(
    fc.record({ at: fc.constant(at(0)), event: fc.constantFrom('claimed', 'lost'), by: fc.option(rep), note: fc.option(words) }),
  ),
});
const evidence = fc.array(fc.record({ message: fc.nat(9), quote: words, start: fc.nat(9), end: fc.nat(9) }), { maxLength: 3 });
const savingInput = fc.record({
  input: words,
  label: words,
  basis: fc.constantFrom('said' as const, 'assumed' as const, 'missing' as const),
  min: fc.constant(1),
  max: fc.constant(2),
  unit: words,
  evidence,
  source: fc.option(words),
  question: fc.option(words),
});
const talkingPoint = fc.oneof(
  fc.record({ kind: fc.constant('benefit' as const), id: words, text: words, because: evidence, source: fc.option(words) }),
  fc.record({
    kind: fc.constantFrom('saving-up-front' as const, 'saving-back-office' as const),
    id: words,
    text: words,
    amount: fc.option(fc.record({ min: fc.nat(), max: fc.nat(), currency: fc.constant('USD'), period: fc.constant('year' as const) })),
    inputs: fc.array(savingInput, { maxLength: 8 }),
  }),
);
const brief: fc.Arbitrary<Brief> = fc.record({
  language: fc.constantFrom('en', 'pl'),
  headline: words,
  status: fc.constant('qualified' as const),
  score: fc.nat(100),
  reasons: some(fc.record({ code: words, text: words })),
  gaps: some(fc.record({ text: words })),
  known: some(
    fc.record({
      field: fc.constantFrom(...(Object.keys(FIELDS) as FieldName[])),
      label: words,
      value: words,
      quotes: fc.array(words, { maxLength: 5 }),
    }),
  ),
  talkingPoints: some(talkingPoint),
  saboteurs: some(
    fc.record({
      who: words,
      quotes: fc.array(words, { maxLength: 3 }),
      motive: words,
      answer: words,
      source: words,
      bring: words,
      avoid: words,
    }),
  ),
  nextQuestions: fc.constant([]),
  unanswered: some(words),
  consent: words,
});

const holding = (
  given: Handoff | null,
  phase: Conversation['dialog']['phase'] = 'bot',
  kind: Conversation['kind'] = 'visitor',
): Conversation => {
  const sample = sampleConversation('c-1');
  return { ...sample, kind, handoff: given, dialog: { ...sample.dialog, phase } };
};

describe('Block Kit', () => {
  test('a card keeps to every limit whatever stands in the brief, and keeps its buttons', () => {
    fc.assert(
      fc.property(
        brief,
        fc.option(handoff),
        fc.constantFrom('bot' as const, 'rep' as const, 'closed' as const),
        fc.constantFrom('visitor' as const, 'rep' as const),
        (shown, given, phase, kind) => {
          const conversation = holding(given, phase, kind);
          for (const card of [handoffCard({ conversation, brief: shown, loaded }), recordCard({ conversation, brief: shown, loaded })]) {
            expect(faultsIn('chat.postMessage', { ...card })).toEqual([]);
            expect(card.blocks.some(({ type }) => type === 'actions')).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('what was said is shown whole, in order, in posts that keep to every limit', () => {
    const message = fc.record({ from: fc.constantFrom('bot' as const, 'visitor' as const), text: words, name: words });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 30 }), (said) => {
        const posts = saidPosts(
          said.map((one, index) => ({ ...one, id: `m-${index}`, at: at(index) })),
          'en',
          loaded,
        );
        for (const one of posts) expect(faultsIn('chat.postMessage', { ...one })).toEqual([]);
        const shown = posts
          .map(({ blocks }) => textIn(blocks))
          .join('')
          .replaceAll('\n', '');
        let from = 0;
        for (const { text } of said) {
          const found = shown.indexOf(text.replaceAll('\n', ''), from);
          expect(found).toBeGreaterThanOrEqual(from);
          from = found + text.replaceAll('\n', '').length;
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a question's ready answers are buttons, and one that would not fit a button is left to free text", () => {
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 30 }), (text, quickReplies) => {
        const made = botPost({ id: 'q', from: 'bot', text, at: at(0), quickReplies }, 'c-1');
        expect(faultsIn('chat.postMessage', { ...made })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a message never holds more blocks or words than Slack takes', () => {
    const block = fc.record({ type: fc.constant('divider') }) as fc.Arbitrary<Block>;
    fc.assert(
      fc.property(words, fc.array(block, { maxLength: 120 }), (text, blocks) => {
        expect(faultsIn('chat.postMessage', { ...post(text, blocks) })).toEqual([]);
      }),
    );
  });

  test('every window keeps to the limits in both languages, for every field', () => {
    for (const language of ['en', 'pl']) {
      const reader = { language, loaded };
      const conversation = holding(null);
      const views = [
        recordWindow(conversation, reader, at(0)),
        referralWindow('c-1', reader),
        ...(['decline', 'not-qualified', 'lost'] as const).map((action) => reasonWindow(action, 'c-1', reader)),
        ...(Object.keys(FIELDS) as FieldName[]).map((field) => fieldWindow(conversation, field, reader)),
      ];
      for (const view of views) expect(faultsIn('views.open', { view })).toEqual([]);
      expect(fieldInputs('budget.amount', conversation.record, reader)).toHaveLength(4);
    }
  });

  test('the card of a conversation of the product itself keeps to the limits', () => {
    const conversation = holding({ id: 'h', state: 'waiting', because: 'qualified', desk: 'slack', team: null, owner: null, ledger: [] });
    for (const language of ['en', 'pl']) {
      const card = handoffCard({ conversation, brief: writeBrief(conversation, loaded, language, at(0)), loaded });
      expect(faultsIn('chat.postMessage', { ...card })).toEqual([]);
    }
  });
});
