import { expect, test } from 'vitest';
import type { Labelled } from '../../src/eval/labelled.ts';
import { learn } from '../../src/eval/learn.ts';
import { LANGUAGES } from '../../src/extractors/rules/languages.ts';
import { rulesExtractor } from '../../src/extractors/rules/rules.ts';
import { QUESTIONS, weigherOf } from '../../src/extractors/rules/weighing/weigh.ts';
import { readWeights, writeWeights } from '../../src/extractors/rules/weighing/weights.ts';
import { DIALOGS, loadPlaybook } from '../../src/load.ts';
import { readTranscript } from '../../src/turn/read-transcript.ts';

const loaded = loadPlaybook(`${DIALOGS}/helpdesk.yaml`);
const now = '2026-11-23';
const PLACES = ['harbour', 'mill', 'bakery', 'school', 'garage', 'clinic', 'farm', 'hotel', 'studio', 'depot', 'library', 'brewery'];

/** Somebody says of a sum that it is "in the pot", or that it went "down the drain": only the first is a budget. */
function said(i: number): Labelled {
  const isBudget = i % 2 === 0;
  const amount = 1000 + i * 100;
  const quote = isBudget ? `${amount} GBP in the pot` : `${amount} GBP down the drain`;
  return {
    id: `taught-${i}`,
    lang: 'en',
    kind: 'notes',
    now,
    messages: [{ from: 'rep', text: `The ${PLACES[i % PLACES.length]} has ${quote} since spring.` }],
    expect: { 'budget.amount': isBudget ? { min: amount, max: amount, currency: 'GBP', period: null } : null },
    why: isBudget ? { 'budget.amount': [quote] } : {},
    market: 'buyer',
    tags: [],
  };
}

const labelled = Array.from({ length: 60 }, (_, i) => said(i));
const taught = () => learn({ language: 'en', labelled, loaded, now, tell: () => {} });

test('what transcripts teach decides over what the rules take an amount for', async () => {
  const weigher = weigherOf(readWeights(writeWeights(await taught())));
  const extractor = rulesExtractor({ languages: LANGUAGES.map((one) => (one.code === 'en' ? { ...one, weigher } : one)) });
  const amountOf = async (text: string) => {
    const transcript = { id: 'new', lang: 'en', kind: 'notes' as const, now, messages: [{ from: 'rep' as const, text }] };
    return (await readTranscript({ transcript, extractor, loaded, now })).budget.amount?.value.max ?? null;
  };
  expect(await amountOf('The foundry has 7777 GBP in the pot since winter.')).toBe(7777);
  expect(await amountOf('The foundry has 7777 GBP down the drain since winter.')).toBe(null);
});

test('the same transcripts always give the same weights', async () => {
  expect(Buffer.compare(writeWeights(await taught()), writeWeights(await taught()))).toBe(0);
});

test('weights are read as they were written', async () => {
  const { amount } = await taught();
  const read = readWeights(writeWeights(await taught())).amount;
  expect(amount.features.length).toBeGreaterThan(0);
  expect(read.features).toEqual(amount.features);
  expect(read.weights).toEqual(amount.weights);
  expect(read.steps).toEqual(amount.steps);
});

test('weights of other labels are refused, with what to do', async () => {
  const [head = '', ...body] = Buffer.from(writeWeights(await taught()))
    .toString('latin1')
    .split('\n');
  const other = Buffer.from([head.replace(QUESTIONS.amount[0], 'ransom'), ...body].join('\n'), 'latin1');
  expect(() => readWeights(other)).toThrow(/learn them again/);
});
