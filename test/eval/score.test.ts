import { expect, test } from 'vitest';
import { emptyRecord } from '../../src/core/evidence.ts';
import type { QualificationRecord } from '../../src/core/record.ts';
import { overlaps, sameAmount, samePhone, sameWindow, sameWords } from '../../src/eval/compare.ts';
import { readLabelled } from '../../src/eval/labelled.ts';
import { ratesOf, score, totalOf } from '../../src/eval/score.ts';

const words = [{ message: 0, quote: 'x', start: 0, end: 1 }];
const fact = <T>(value: T) => ({ value, confidence: 0.8, source: 'visitor' as const, evidence: words });
const record = (change: (empty: QualificationRecord) => Partial<QualificationRecord>): QualificationRecord => {
  const empty = emptyRecord({
    id: 'a',
    conversation: 'a',
    language: 'en',
    now: '2026-11-23T12:00:00.000Z',
    playbook: { id: 'p', version: 1 },
  });
  return { ...empty, ...change(empty) };
};
const scored = (expect: object, change: (empty: QualificationRecord) => Partial<QualificationRecord>) => {
  const line = JSON.stringify({ id: 'a', messages: [{ from: 'visitor', text: 'x' }], expect });
  return score(readLabelled(line, 'test.jsonl'), new Map([['a', record(change)]]));
};

test('a value where the label says none is wrong and counted as invented', () => {
  const { fields } = scored({ 'contact.name': null }, ({ contact }) => ({ contact: { ...contact, name: fact('Anna') } }));
  expect(fields['contact.name']).toMatchObject({ wrong: 1, missed: 0, invented: 1, nulls: 1 });
});

test('an interest level that is one off earns half', () => {
  const { fields } = scored({ interest: 'ready' }, ({ interest }) => ({ interest: { ...interest, level: fact('comparing') } }));
  expect(fields.interest).toMatchObject({ right: 0.5, wrong: 0.5, missed: 0.5 });
});

test('of several alternatives each is found or missed by itself', () => {
  const { fields } = scored({ alternatives: ['Zendesk', 'Freshdesk'] }, ({ interest }) => ({
    interest: { ...interest, alternatives: [fact('Zendesk'), fact('Excel')] },
  }));
  expect(fields.alternatives).toMatchObject({ right: 1, wrong: 1, missed: 1 });
});

test('a need counts where its words stand in one of the labelled messages', () => {
  const { fields } = scored({ need: [0, 4] }, ({ need }) => ({ need: { ...need, present: fact(true) } }));
  expect(ratesOf(totalOf(fields)).f1).toBe(1);
});

test('the period of a right amount is scored apart', () => {
  const { fields } = scored({ 'budget.amount': { min: 10, max: 10, currency: 'EUR', period: 'month' } }, ({ budget }) => ({
    budget: { ...budget, amount: fact({ min: 10, max: 10, currency: 'EUR', period: null }) },
  }));
  expect([fields['budget.amount']?.right, fields['budget.period']?.missed]).toEqual([1, 1]);
});

test.each([
  ['Stalbudzie', 'Stalbud', true],
  ['dyrektor logistyki', 'dyrektora logistyki', true],
  ['Anna Nowak', 'Jan Kowal', false],
])('%s and %s: the same words is %s', (a, b, same) => expect(sameWords(a, b)).toBe(same));

test('phones are compared by digits, countries left out', () => expect(samePhone('+48 601 555 019', '601555019')).toBe(true));
test('ranges are the same when they overlap by half', () => {
  expect([overlaps({ min: 80, max: 90 }, { min: 80, max: 95 }), overlaps({ min: 10, max: 20 }, { min: 19, max: 60 })]).toEqual([
    true,
    false,
  ]);
});
test('amounts need the same currency', () => {
  expect(sameAmount({ min: 5, max: 5, currency: 'EUR' }, { min: 5, max: 5, currency: 'USD' })).toBe(false);
});
test('windows that end within three weeks are the same', () => {
  expect(sameWindow({ from: '2026-01-01', to: '2026-03-15' }, { from: '2026-03-01', to: '2026-03-31' })).toBe(true);
});
test('a line that is no transcript is named', () => {
  expect(() => readLabelled('{"id":"a"}', 'x.jsonl')).toThrow('x.jsonl:1');
});
