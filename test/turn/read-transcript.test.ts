import { describe, expect, test } from 'vitest';
import { QualificationRecord } from '../../src/core/record.ts';
import { loadPlaybook } from '../../src/load.ts';
import type { Extractor, Utterance } from '../../src/turn/ports.ts';
import { readTranscript, Transcript } from '../../src/turn/read-transcript.ts';
import { at } from '../contract/samples.ts';

const loaded = loadPlaybook();

/** Reads "budget N euros", "homework" and Polish by its letters; remembers what it was asked. */
function reader(): Extractor & { read: Utterance[] } {
  const read: Utterance[] = [];
  return {
    name: 'budgets',
    read,
    async understand(utterance) {
      read.push(utterance);
      const { text } = utterance.messages[utterance.index] ?? { text: '' };
      const [quote, amount] = /budget (\d+) euros/.exec(text) ?? [];
      const homework = text.indexOf('homework');
      const quoted = (words: string, start: number) => ({ message: utterance.index, quote: words, start, end: start + words.length });
      return {
        language: /[ąęłż]/.test(text) ? 'pl' : 'en',
        signals: homework < 0 ? [] : [{ signal: 'out-of-market', reason: 'student', evidence: quoted('homework', homework) }],
        proposals: quote
          ? [
              {
                field: 'budget.amount',
                value: { min: Number(amount), max: Number(amount), currency: 'EUR', period: null },
                confidence: 0.9,
                source: 'visitor',
                mode: 'state',
                evidence: [quoted(quote, text.indexOf(quote))],
              },
            ]
          : [],
      };
    },
  };
}

const read = async (transcript: unknown, extractor = reader()) => ({
  record: await readTranscript({ transcript: Transcript.parse(transcript), extractor, loaded, now: at(0) }),
  read: extractor.read,
});

describe('a transcript', () => {
  const chat = {
    id: 'en-1',
    lang: 'en',
    now: '2026-10-05',
    messages: [
      { from: 'bot', text: 'Hello! Is it budget 1 euros?' },
      { from: 'visitor', text: 'We have budget 900 euros' },
      { from: 'rep', name: 'Anna', text: 'I would say budget 50000 euros' },
      { from: 'visitor', text: 'żadnych uwag', at: '2026-10-06T08:00:00+02:00' },
    ],
    expect: { 'budget.amount': {} },
    tags: ['ignored'],
  };

  test('becomes a record under its own id, with evidence that counts every message', async () => {
    const { record } = await read(chat);
    expect(QualificationRecord.safeParse(record).error).toBeUndefined();
    expect(record).toMatchObject({
      id: 'en-1',
      createdAt: '2026-10-05T12:00:00.000Z',
      budget: { amount: { value: { min: 900, max: 900 }, evidence: [{ message: 1, quote: 'budget 900 euros', start: 8, end: 24 }] } },
    });
    expect(record.criteria.budget.evidence).toEqual([expect.objectContaining({ message: 1 })]);
    expect(record.contradictions).toEqual([]);
    expect(record.nextQuestions.length).toBeGreaterThan(0);
  });

  test('is read where the visitor speaks; the bot and a rep who joined are what went before', async () => {
    const { read: utterances } = await read(chat);
    expect(utterances.map(({ index, messages, kind }) => [index, messages.length, kind])).toEqual([
      [1, 2, 'visitor'],
      [3, 4, 'visitor'],
    ]);
    expect(utterances[1]?.messages.map(({ from }) => from)).toEqual(['bot', 'visitor', 'rep', 'visitor']);
    expect(utterances[1]).toMatchObject({ now: '2026-10-05T12:00:00.000Z', record: { budget: { amount: { value: { min: 900 } } } } });
    expect(utterances[1]?.messages[3]?.at).toBe('2026-10-06T06:00:00.000Z');
  });

  test('of notes is read where the rep wrote', async () => {
    const messages = [{ from: 'rep', text: 'Spoke to Ada: budget 900 euros' }];
    for (const kind of ['notes', 'rep', undefined]) {
      const { record, read: utterances } = await read({ id: 'n-1', ...(kind ? { kind } : {}), messages });
      expect(utterances.map((utterance) => utterance.kind)).toEqual(['rep']);
      expect(record.budget.amount?.value.min).toBe(900);
    }
  });

  test('that says nothing of its language is followed from what is read, and of its day is read as of today', async () => {
    const messages = [
      { from: 'visitor', text: 'Dzień dobry, żarówka' },
      { from: 'visitor', text: 'jeszcze źródło, ą' },
    ];
    const { record, read: utterances } = await read({ id: 'pl-1', messages });
    expect(utterances.map(({ language }) => language)).toEqual([null, 'pl']);
    expect(record.language).toBe('pl');
    expect(record.createdAt).toBe(at(0));
  });

  test('of somebody who is not in the market is judged so', async () => {
    const { record } = await read({ id: 'en-2', messages: [{ from: 'visitor', text: 'It is for my homework' }] });
    expect(record.status).toBe('disqualified');
  });

  test('with a fact whose words are not there does not show that fact', async () => {
    const inventor: Extractor = {
      name: 'inventor',
      async understand({ index }) {
        const evidence = [{ message: index, quote: 'Ada', start: 0, end: 3 }] as [never];
        return {
          language: 'en',
          signals: [],
          proposals: [{ field: 'contact.name', value: 'Ada', confidence: 1, source: 'visitor', mode: 'state', evidence }],
        };
      },
    };
    const transcript = Transcript.parse({ id: 'x', messages: [{ from: 'visitor', text: 'Hello' }] });
    expect((await readTranscript({ transcript, extractor: inventor, loaded, now: at(0) })).contact.name).toBeNull();
  });

  test.each([
    [{}, 'id', 'must be a text that names the transcript'],
    [{ id: 'a', messages: [] }, 'messages', '>=1'],
    [{ id: 'a', lang: 'English', messages: [{ from: 'bot', text: '' }] }, 'lang', 'must be a two-letter language code'],
    [{ id: 'a', now: 'tomorrow', messages: [{ from: 'bot', text: '' }] }, 'now', 'must be a date such as 2026-11-23 or an ISO instant'],
    [{ id: 'a', messages: [{ from: 'me', text: 'Hi' }] }, 'messages.0.from', '"bot"|"visitor"|"rep"'],
    [{ id: 'a', messages: [{ from: 'visitor', text: 7 }] }, 'messages.0.text', 'must be a text'],
  ])('that is not one says where: %j', (value, path, message) => {
    const issues = Transcript.safeParse(value).error?.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    expect(issues).toContainEqual({ path, message: expect.stringContaining(message) });
  });
});
