import { expect, it } from 'vitest';
import { isOpen, nextOpening } from '../../src/core/business-hours.ts';
import type { Playbook } from '../../src/core/playbook.ts';

const office = { from: '09:00', to: '17:00' };
const warsaw: Playbook['hours'] = { timeZone: 'Europe/Warsaw', open: { mon: office, tue: office, wed: office, thu: office, fri: office } };

it.each([
  ['2026-11-23T08:00:00Z', true, 'Monday nine o’clock in Warsaw'],
  ['2026-11-23T07:59:59Z', false, 'a second earlier'],
  ['2026-11-23T16:00:00Z', false, 'Monday five o’clock'],
  ['2026-11-22T10:00:00Z', false, 'a Sunday'],
  ['2026-07-06T07:00:00Z', true, 'nine o’clock in summer time'],
])('at %s the office is open: %s (%s)', (now, open) => {
  expect(isOpen(warsaw, now)).toBe(open);
});

it.each([
  ['2026-11-22T10:00:00Z', '2026-11-23T08:00:00.000Z', 'from Sunday to Monday'],
  ['2026-11-23T07:00:00Z', '2026-11-23T08:00:00.000Z', 'later the same day'],
  ['2026-11-23T12:00:00Z', '2026-11-24T08:00:00.000Z', 'while it is open, the next day'],
  ['2026-03-27T18:00:00Z', '2026-03-30T07:00:00.000Z', 'over the change to summer time'],
  ['2026-10-23T18:00:00Z', '2026-10-26T08:00:00.000Z', 'over the change to winter time'],
])('after %s it opens next at %s (%s)', (now, opening) => {
  expect(nextOpening(warsaw, now)?.toISOString()).toBe(opening);
});

it('tells the day by its own time zone', () => {
  const auckland = { ...warsaw, timeZone: 'Pacific/Auckland' };
  expect(isOpen(auckland, '2026-11-22T20:30:00Z')).toBe(true);
});

it('knows of no opening where it is never open', () => {
  expect(nextOpening({ timeZone: 'UTC', open: {} }, '2026-11-22T10:00:00Z')).toBeNull();
});
