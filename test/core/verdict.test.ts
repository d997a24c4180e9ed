import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import { OUT_OF_MARKET } from '../../src/core/proposals.ts';
import type { FieldName, FieldValue } from '../../src/core/record.ts';
import { helpdesk, judged, NOW, prospect } from './prospect.ts';

type Facts = { [F in FieldName]?: FieldValue<F> };

const need: Facts = { 'need.present': true };
const evaluating: Facts = { ...need, 'interest.level': 'evaluating' };
const decides: Facts = { ...evaluating, 'authority.role': 'decision-maker' };
const soon: Facts = { 'timing.window': { from: '2027-01-01', to: '2027-02-28' } };
const inFourteenMonths: Facts = { 'timing.window': { from: '2028-01-15', to: null } };
const inTwelveMonths: Facts = { 'timing.window': { from: '2027-11-23', to: null } };

describe('By the default policy a contact is', () => {
  test.each<[string, string, Facts]>([
    ['lead', 'when nothing is known', {}],
    ['lead', 'when only their name is known', { 'contact.name': 'Anna' }],
    ['lead', 'when they have no part in the decision and nothing else is known', { 'authority.role': 'none' }],
    ['prospect', 'with general interest', { 'interest.level': 'information' }],
    ['prospect', 'with a need alone', need],
    ['prospect', 'with strong interest and no need told', { 'interest.level': 'ready', 'authority.role': 'decision-maker' }],
    ['prospect', 'with need and interest, but an unknown role', evaluating],
    ['prospect', 'with only general interest, however high they sit', { ...decides, 'interest.level': 'information' }],
    ['prospect', 'when they have no part in the decision', { ...evaluating, 'authority.role': 'none' }],
    ['prospect', 'when they work against it themselves', { ...evaluating, 'authority.role': 'saboteur' }],
    ['qualified', 'as the decision-maker who evaluates', decides],
    ['qualified', 'as an influencer', { ...evaluating, 'authority.role': 'influencer' }],
    ['qualified', 'while the budget stays undisclosed', { ...decides, 'budget.status': 'undisclosed' }],
    ['qualified', 'starting soon', { ...decides, ...soon }],
    ['qualified', 'starting in exactly twelve months', { ...decides, ...inTwelveMonths }],
    ['qualified', 'when the start is open and only its end is far', { ...decides, 'timing.window': { from: null, to: '2029-01-01' } }],
    ['nurture', 'without a budget', { ...decides, 'budget.status': 'none' }],
    ['nurture', 'without a budget, before all is known', { ...need, 'budget.status': 'none' }],
    ['nurture', 'starting more than twelve months away', { ...decides, ...inFourteenMonths }],
    ['disqualified', 'when they need nothing', { ...decides, 'need.present': false }],
    ['disqualified', 'when they are not interested', { ...decides, 'interest.level': 'none' }],
    ['disqualified', 'when they are not interested, whatever the budget', { ...need, 'interest.level': 'none', 'budget.status': 'none' }],
  ])('%s %s', (status, _, facts) => {
    expect(judged(facts).status).toBe(status);
  });

  test.each(OUT_OF_MARKET)('disqualified as out of market: %s', (outOfMarket) => {
    const { status, verdicts } = judged(decides, { outOfMarket });
    expect(status).toBe('disqualified');
    expect(verdicts[0]?.reasons).toMatchObject([{ code: `out-of-market-${outOfMarket}` }]);
  });

  test('a price above the budget, or a date that is too soon, does not undo the status', () => {
    const record = judged({
      ...decides,
      'need.offers': { id: 'desk-team', quantity: 100 },
      'budget.amount': { min: 10, max: 10, currency: 'EUR', period: 'month' },
      'timing.window': { from: '2026-11-23', to: '2026-11-25' },
    });
    expect([record.criteria.budget.result, record.criteria.timing.result, record.status]).toEqual(['unmet', 'unmet', 'qualified']);
  });
});

test('A customer stays one', () => {
  const won = { ...prospect(need), status: 'customer' as const };
  expect(assess(won, { loaded: helpdesk, now: NOW, outOfMarket: null }).status).toBe('customer');
});

describe('A verdict says why', () => {
  test('it was given: what the record says, in the rule’s order', () => {
    expect(judged({ ...decides, ...soon }).verdicts[0]).toMatchObject({
      policy: 'sales',
      rule: 'ready-for-a-rep',
      reasons: [{ code: 'need-present' }, { code: 'interest-evaluating' }, { code: 'role-decision-maker' }, { code: 'timing-soon-enough' }],
    });
  });

  test('a prospect is not qualified yet', () => {
    expect(judged(evaluating).verdicts[0]?.reasons.map(({ code }) => code)).toEqual([
      'need-present',
      'interest-evaluating',
      'role-unknown',
    ]);
  });

  test('in the language of the record', () => {
    const { verdicts } = judged({ ...need, 'budget.status': 'none' }, { language: 'pl' });
    expect(verdicts[0]?.reasons.map(({ text }) => text)).toEqual(['Powiedzieli, czego potrzebują.', 'Mówią, że nie ma na to pieniędzy.']);
  });

  test('and the other policies’ verdicts stand beside it', () => {
    const { verdicts } = judged({ 'interest.level': 'comparing', 'contact.email': 'a@firma.example' });
    expect(verdicts.map(({ policy, status }) => `${policy}: ${status}`)).toEqual(['sales: prospect', 'marketing: qualified']);
  });
});
