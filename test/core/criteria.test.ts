import { describe, expect, test } from 'vitest';
import type { FieldName, FieldValue } from '../../src/core/record.ts';
import { judged } from './prospect.ts';

type Facts = { [F in FieldName]?: FieldValue<F> | FieldValue<F>[] };
type Money = FieldValue<'budget.amount'>;

const agents = (quantity: number | null, id = 'desk-team') => ({ id, quantity });
const upTo = (max: number, currency: string | null, period: Money['period']): Money => ({ min: null, max, currency, period });
const outcome = (facts: Facts, criterion: 'need' | 'interest' | 'authority' | 'budget' | 'timing') => {
  const { result, reasons } = judged(facts).criteria[criterion];
  return `${result}: ${reasons.map(({ code }) => code).join(', ')}`;
};

describe('A criterion is', () => {
  test.each<[Parameters<typeof outcome>[1], string, Facts]>([
    ['need', 'unknown: need-unknown', {}],
    ['need', 'met: need-present', { 'need.present': true }],
    ['need', 'unmet: need-absent', { 'need.present': false }],
    ['interest', 'unknown: interest-information', { 'interest.level': 'information' }],
    ['interest', 'met: interest-comparing', { 'interest.level': 'comparing' }],
    ['interest', 'unmet: interest-none', { 'interest.level': 'none' }],
    ['authority', 'met: role-influencer', { 'authority.role': 'influencer' }],
    ['authority', 'unmet: role-saboteur', { 'authority.role': 'saboteur' }],
    ['budget', 'unknown: budget-unknown, unknown', {}],
    ['budget', 'unknown: budget-undisclosed, unknown', { 'budget.status': 'undisclosed' }],
    ['budget', 'met: budget-planned', { 'budget.status': 'planned' }],
    ['budget', 'met: known', { 'budget.amount': upTo(9, 'EUR', 'month') }],
    ['budget', 'unmet: budget-none', { 'budget.status': 'none' }],
    ['timing', 'unknown: unknown', {}],
    ['timing', 'met: known', { 'timing.window': { from: null, to: '2027-03-31' } }],
    ['timing', 'unmet: timing-later', { 'timing.window': { from: '2028-06-01', to: null } }],
  ])('%s %s', (criterion, expected, facts) => {
    expect(outcome(facts, criterion)).toBe(expected);
  });
});

describe('The budget against the list price', () => {
  test.each<[string, string, Facts['need.offers'], Money]>([
    ['met', 'a month for a month', agents(10), upTo(290, 'EUR', 'month')],
    ['unmet', 'a month for a month', agents(10), upTo(289, 'EUR', 'month')],
    ['met', 'a year for twelve months', agents(10), upTo(3480, 'EUR', 'year')],
    ['unmet', 'a year for twelve months', agents(10), upTo(3479, 'EUR', 'year')],
    ['unmet', 'an amount for the first year, where no period was named', agents(10), upTo(3000, 'EUR', null)],
    ['met', 'by the tier of the quantity: 25 × 26', agents(25), upTo(650, 'EUR', 'month')],
    ['unmet', 'as the sum of all that they want', [agents(10), agents(1, 'onboarding')], upTo(3480, 'EUR', 'year')],
    ['met', 'as the sum of all that they want', [agents(10), agents(1, 'onboarding')], upTo(5880, 'EUR', 'once')],
    ['met', 'without what is paid once, for a monthly budget', [agents(10), agents(1, 'onboarding')], upTo(290, 'EUR', 'month')],
    ['unmet', 'with a flat price, even where no quantity is known', agents(null, 'onboarding'), upTo(2000, 'EUR', 'once')],
    ['met', 'never against an unknown quantity', agents(null), upTo(1, 'EUR', 'month')],
    ['met', 'never against an open end', agents(500), { min: 10, max: null, currency: 'EUR', period: 'month' }],
    ['met', 'in złoty', agents(10), upTo(1250, 'PLN', 'month')],
    ['unmet', 'in złoty', agents(10), upTo(1249, 'PLN', 'month')],
  ])('%s %s', (result, _, offers, amount) => {
    const { budget } = judged({ 'need.offers': offers ?? [], 'budget.amount': amount }).criteria;
    expect(budget.result).toBe(result);
    if (result === 'unmet') expect(budget.reasons).toMatchObject([{ code: 'budget-below-price' }]);
  });

  test.each([
    ['budget-other-currency', upTo(90_000, 'CHF', 'year')],
    ['budget-currency-unknown', upTo(90_000, null, 'year')],
  ])('cannot be told: %s', (code, amount) => {
    const { budget } = judged({ 'need.offers': agents(10), 'budget.amount': amount, 'budget.status': 'approved' }).criteria;
    expect(budget).toMatchObject({ result: 'unknown', reasons: [{ code }] });
  });

  test('names both amounts and the words of both', () => {
    const { budget } = judged({ 'need.offers': agents(100), 'budget.amount': upTo(2000, 'EUR', 'month') }).criteria;
    expect(budget.reasons[0]?.text).toBe(
      'The list price of what they want, €2,300 a month, is above their budget of up to €2,000 a month.',
    );
    expect(budget.evidence).toHaveLength(2);
  });
});

describe('The wanted day against the lead time', () => {
  test.each<[string, string, Facts['need.offers'], FieldValue<'timing.window'>]>([
    ['met', 'on the day it can be ready', agents(10), { from: null, to: '2026-11-26' }],
    ['unmet', 'a day before', agents(10), { from: null, to: '2026-11-25' }],
    ['unmet', 'for a quantity that takes longer', agents(51), { from: null, to: '2026-11-26' }],
    ['unmet', 'by the slowest of what they want', [agents(10), agents(1, 'migration')], { from: null, to: '2026-12-01' }],
    ['met', 'by the shortest, where no quantity is known', agents(null), { from: null, to: '2026-11-26' }],
    ['met', 'when the end is open', agents(51), { from: '2026-11-23', to: null }],
    ['met', 'when nothing is wanted yet', [], { from: null, to: '2026-11-24' }],
  ])('%s %s', (result, _, offers, window) => {
    expect(judged({ 'need.offers': offers ?? [], 'timing.window': window }).criteria.timing.result).toBe(result);
  });

  test('says when it could be ready', () => {
    const { timing } = judged(
      { 'need.offers': agents(51), 'timing.window': { from: null, to: '2026-11-26' } },
      { language: 'pl' },
    ).criteria;
    expect(timing.reasons[0]?.text).toBe('Potrzebują wcześniej, niż możemy zdążyć: realizacja trwa 10 dni, czyli do 3 grudnia 2026.');
  });
});

test.each<[number, Facts]>([
  [0, {}],
  [25, { 'need.present': true }],
  [70, { 'need.present': true, 'interest.level': 'ready', 'authority.role': 'influencer' }],
  [55, { 'need.present': true, 'budget.status': 'approved', 'timing.window': { from: null, to: '2027-01-31' } }],
])('The score is the sum of the weights that are met: %i', (score, facts) => {
  expect(judged(facts).score).toBe(score);
});
