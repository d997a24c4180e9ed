import { describe, expect, test } from 'vitest';
import { answerIn } from '../../../../src/extractors/rules/quantities/answers.ts';
import type { QuantityLanguage } from '../../../../src/extractors/rules/quantities/language.ts';
import { reading } from '../../../../src/extractors/rules/text.ts';
import { english, polish } from './languages.ts';

const answerOf = (text: string, language: QuantityLanguage) => answerIn(reading(text), language)?.answer ?? null;

describe('answers in English', () => {
  test.each([
    ['yes', 'yes'],
    ['Yeah, we do', 'yes'],
    ['sure, go ahead', 'yes'],
    ['I think so', 'yes'],
    ["it's ok", 'yes'],
    ['👍', 'yes'],
    ['we do', 'yes'],
    ['no', 'no'],
    ['nope, not yet', 'no'],
    ['not really', 'no'],
    ["I don't think so", 'no'],
    ["it's not ok", 'no'],
    ['yeah no', 'no'],
    ["don't know", 'unsure'],
    ['not sure yet', 'unsure'],
    ['maybe', 'unsure'],
    ['it depends', 'unsure'],
    ['we have 40 people', null],
    ['we use Salesforce', null],
    ['about 40k', null],
  ])('"%s" says %s', (text, answer) => {
    expect(answerOf(text, english)).toBe(answer);
  });
});

describe('answers in Polish', () => {
  test.each([
    ['tak', 'yes'],
    ['no', 'yes'],
    ['no raczej', 'yes'],
    ['nie no jasne', 'yes'],
    ['nie no, jasne', 'yes'],
    ['no ba', 'yes'],
    ['chyba tak', 'yes'],
    ['mamy', 'yes'],
    ['nie', 'no'],
    ['no nie', 'no'],
    ['no raczej nie', 'no'],
    ['nie ja', 'no'],
    ['raczej nie', 'no'],
    ['nie sądzę', 'no'],
    ['skądże', 'no'],
    ['nie wiem', 'unsure'],
    ['trudno powiedzieć', 'unsure'],
    ['może', 'unsure'],
    ['zależy', 'unsure'],
    ['mamy 40 osób', null],
    ['używamy Subiekta', null],
  ])('"%s" says %s', (text, answer) => {
    expect(answerOf(text, polish)).toBe(answer);
  });

  test('a plain answer is surer than a hedged one', () => {
    const sure = answerIn(reading('tak'), polish)?.strength ?? 0;
    const hedged = answerIn(reading('chyba tak'), polish)?.strength ?? 1;
    expect(sure).toBeGreaterThan(hedged);
  });
});
