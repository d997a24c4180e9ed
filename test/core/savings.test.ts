import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldName, FieldValue } from '../../src/core/record.ts';
import type { SavingPoint } from '../../src/core/savings.ts';
import { judged } from './prospect.ts';

type Facts = { [F in FieldName]?: FieldValue<F> | FieldValue<F>[] };

const figure = (input: string, min: number, max = min, currency: string | null = null) => ({ input, min, max, currency });
const need: Facts = { 'need.present': true };

function saving(id: string, facts: Facts, language = 'en'): SavingPoint | undefined {
  const points = judged({ ...need, ...facts }, { language }).talkingPoints;
  return points.flatMap((point) => (point.kind !== 'benefit' && point.id === id ? [point] : []))[0];
}

describe('Time saved on requests', () => {
  test('is worked out from what they said and what is assumed, each with its origin', () => {
    const point = saving('time-on-requests', { figures: figure('tickets_per_month', 1200) });
    expect(point).toMatchObject({
      kind: 'saving-back-office',
      amount: { min: 880, max: 2800, currency: 'EUR', period: 'month' },
      inputs: [
        { input: 'tickets_per_month', basis: 'said', min: 1200, max: 1200, source: null, evidence: [{ quote: 'figures 1' }] },
        { input: 'minutes_saved', basis: 'assumed', min: 2, max: 4, evidence: [], source: 'Customer survey 2026, 118 teams' },
        { input: 'cost_per_hour', basis: 'assumed', unit: 'EUR an hour' },
      ],
    });
  });

  test('has no figure while nobody told how many requests there are, only the question', () => {
    const point = saving('time-on-requests', {});
    expect(point?.amount).toBeNull();
    expect(point?.inputs[0]).toMatchObject({ basis: 'missing', min: null, question: 'How many customer requests do you get in a month?' });
  });

  test.each([
    ['their own figure', [figure('tickets_per_month', 1200), figure('cost_per_hour', 100, 100, 'PLN')], 'en', 'PLN', 4000],
    ['the budget', [figure('tickets_per_month', 1200)], 'en', 'GBP', 760],
    ['the language', [figure('tickets_per_month', 1200)], 'pl', 'PLN', 2200],
  ])('is in the currency of %s', (_, figures, language, currency, min) => {
    const budget: Facts = currency === 'GBP' ? { 'budget.amount': { min: 9, max: 9, currency: 'GBP', period: 'year' } } : {};
    expect(saving('time-on-requests', { figures, ...budget }, language)?.amount).toMatchObject({ currency, min });
  });
});

describe('The difference between licences', () => {
  const tooDear: Facts = { 'need.pains': 'too expensive', 'need.offers': { id: 'desk-team', quantity: 10 } };

  test('is worked out against the list price of what they want', () => {
    const point = saving('licence-difference', { ...tooDear, figures: figure('present_system_cost', 6000, 6000, 'EUR') });
    expect(point).toMatchObject({ kind: 'saving-up-front', amount: { min: 2520, max: 2520, currency: 'EUR', period: 'year' } });
    expect(point?.inputs[1]).toMatchObject({ input: 'our_price', basis: 'assumed', source: 'Price list', min: 3480 });
  });

  test('is not raised where there is none', () => {
    expect(saving('licence-difference', { ...tooDear, figures: figure('present_system_cost', 2000, 2000, 'EUR') })).toBeUndefined();
  });

  test('is not raised when price was no matter', () => {
    expect(saving('licence-difference', { 'need.pains': 'requests get lost' })).toBeUndefined();
  });
});

describe('No figure comes of', () => {
  const lost: Facts = { 'need.pains': 'requests get lost', 'need.offers': { id: 'desk-team', quantity: 10 } };
  test.each<[string, string, Facts]>([
    ['a worth without a currency', 'lost-requests', { figures: [figure('lost_per_month', 10), figure('value_of_request', 50)] }],
    ['an input that nobody told', 'lost-requests', { figures: [figure('lost_per_month', 10)] }],
    ['a count below nothing', 'time-on-requests', { figures: [figure('tickets_per_month', -5, 5)] }],
    [
      'a price that is not in their currency',
      'licence-difference',
      { 'need.pains': 'too expensive', figures: [figure('present_system_cost', 9000, 9000, 'CHF')] },
    ],
    [
      'a quantity that nobody told',
      'licence-difference',
      {
        'need.pains': 'too expensive',
        'need.offers': { id: 'desk-team', quantity: null },
        figures: [figure('present_system_cost', 9000, 9000, 'EUR')],
      },
    ],
  ])('%s', (_, id, facts) => {
    expect(saving(id, { ...lost, ...facts })).toMatchObject({ amount: null });
  });
});

test('Savings with a figure come first', () => {
  const { talkingPoints } = judged({
    ...need,
    'need.pains': 'requests get lost',
    figures: [figure('lost_per_month', 9), figure('value_of_request', 50, 80, 'EUR')],
  });
  const savings = talkingPoints.filter(({ kind }) => kind !== 'benefit');
  expect(savings.map((point) => [point.id, 'amount' in point && point.amount !== null])).toEqual([
    ['lost-requests', true],
    ['time-on-requests', false],
    ['self-service', false],
  ]);
});

describe('Whatever figures they give', () => {
  const amount = fc.tuple(fc.nat(5000), fc.nat(5000)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const lost = (count: readonly [number, number], worth: readonly [number, number]) =>
    saving('lost-requests', {
      'need.pains': 'lost',
      figures: [figure('lost_per_month', ...count), figure('value_of_request', ...worth, 'EUR')],
    });

  test('the least is never above the most', () => {
    fc.assert(
      fc.property(amount, amount, (count, worth) => {
        const figure = lost(count, worth)?.amount;
        if (figure) expect(figure.min).toBeLessThanOrEqual(figure.max);
      }),
      { numRuns: 40 },
    );
  });

  test('more requests never save less', () => {
    fc.assert(
      fc.property(amount, amount, fc.nat(100), (count, worth, more) => {
        const [few, many] = [lost(count, worth), lost([count[0] + more, count[1] + more], worth)];
        if (!few?.amount || !many?.amount) return;
        expect(many.amount.min).toBeGreaterThanOrEqual(few.amount.min);
        expect(many.amount.max).toBeGreaterThanOrEqual(few.amount.max);
      }),
      { numRuns: 40 },
    );
  });

  test('a figure stands only where no input is missing', () => {
    const inputs = fc.subarray(['tickets_per_month', 'lost_per_month', 'value_of_request', 'present_system_cost', 'new_agents_per_year']);
    fc.assert(
      fc.property(inputs, fc.boolean(), (given, inEuro) => {
        const figures = given.map((input) => figure(input, 5000, 5000, inEuro && /value|cost/.test(input) ? 'EUR' : null));
        const { talkingPoints } = judged({ 'need.pains': 'expensive, lost, new people, same question', figures });
        for (const point of talkingPoints) {
          if (point.kind === 'benefit') continue;
          const missing = point.inputs.filter(({ basis }) => basis === 'missing');
          if (point.amount) expect(missing).toEqual([]);
          for (const { min, max, question, source } of missing)
            expect([min, max, question === null, source]).toEqual([null, null, false, null]);
          for (const { basis, source } of point.inputs) if (basis === 'assumed') expect(source).not.toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });
});
