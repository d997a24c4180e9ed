import { describe, expect, test } from 'vitest';
import type { FieldName, FieldValue } from '../../src/core/record.ts';
import { sayField, sayValue } from '../../src/core/say.ts';
import { helpdesk, prospect } from './prospect.ts';

const money = (
  min: number | null,
  max: number | null,
  currency: string | null = 'EUR',
  period: 'once' | 'month' | 'year' | null = null,
) => ({
  min,
  max,
  currency,
  period,
});
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('A value is said as people write it', () => {
  test.each<[FieldName, FieldValue<FieldName>, string, string]>([
    ['budget.amount', money(50_000, 50_000), '€50,000', '50 000 €'],
    ['budget.amount', money(40_000, 50_000, 'PLN', 'year'), 'PLN 40,000–50,000 a year', '40 000–50 000 zł rocznie'],
    ['budget.amount', money(null, 2000, 'GBP', 'month'), 'up to £2,000 a month', 'do 2000 GBP miesięcznie'],
    ['budget.amount', money(900, null, 'USD', 'once'), 'at least $900, once', 'co najmniej 900 USD jednorazowo'],
    ['budget.amount', money(1449.5, 1449.5), '€1,449.50', '1449,50 €'],
    ['budget.amount', money(60, 60, null), '60', '60'],
    ['company.employees', { min: 80, max: 90 }, '80–90', '80–90'],
    ['timing.window', { from: '2026-12-01', to: '2026-12-01' }, '1 December 2026', '1 grudnia 2026'],
    ['timing.window', { from: '2027-01-01', to: '2027-03-31' }, '1 January – 31 March 2027', '1 stycznia – 31 marca 2027'],
    ['timing.window', { from: null, to: '2027-03-31' }, 'by 31 March 2027', 'do 31 marca 2027'],
    ['timing.window', { from: '2027-03-31', to: null }, 'from 31 March 2027', 'od 31 marca 2027'],
    ['need.offers', { id: 'desk-team', quantity: 5 }, 'Zefir Desk Team: 5 agents', 'Zefir Desk Team: 5 stanowisk'],
    ['need.offers', { id: 'desk-team', quantity: 22 }, 'Zefir Desk Team: 22 agents', 'Zefir Desk Team: 22 stanowiska'],
    ['need.offers', { id: 'gone', quantity: 5 }, 'gone', 'gone'],
    [
      'authority.buyingCentre',
      { name: null, title: 'CFO', stance: 'saboteur' },
      'CFO: works against the purchase',
      'CFO: działa przeciwko zakupowi',
    ],
    [
      'figures',
      { input: 'tickets_per_month', min: 1304.46, max: 1304.46, currency: null },
      'Requests a month: 1,304',
      'Zgłoszenia miesięcznie: 1304',
    ],
    ['contact.email', 'a@b.example', 'a@b.example', 'a@b.example'],
  ])('%s %o', (field, value, english, polish) => {
    expect([plain(sayValue(field, value, 'en', helpdesk)), plain(sayValue(field, value, 'pl', helpdesk))]).toEqual([english, polish]);
  });
});

test('Several values are listed as the language lists them; phrases of their own are set apart', () => {
  const record = prospect({ 'interest.alternatives': ['Zendesk', 'Excel'], 'need.pains': ['it is slow', 'mails get lost'] });
  expect(sayField(record, 'interest.alternatives', 'pl', helpdesk)).toBe('Zendesk i Excel');
  expect(sayField(record, 'need.pains', 'en', helpdesk)).toBe('it is slow; mails get lost');
});

test('A language the playbook does not speak is said in its first', () => {
  expect(sayValue('interest.level', 'ready', 'de', helpdesk)).toBe('ready to buy');
});
