import { describe, expect, test } from 'vitest';
import { numbersSince, weekStart } from '../../../src/channels/slack/home.ts';
import type { Handoff } from '../../../src/core/dialog-state.ts';
import { sampleHandoff } from '../../contract/samples.ts';

const made = (...events: [at: string, event: string][]): Handoff => ({
  ...sampleHandoff(),
  ledger: events.map(([at, event]) => ({ at, event, by: null, note: null })),
});

describe("this week's numbers", () => {
  test.each([
    ['on a Monday noon', '2026-11-23T12:00:00.000Z', 'Europe/Warsaw', '2026-11-22T23:00:00.000Z'],
    ['on a Sunday night', '2026-11-29T22:30:00.000Z', 'Europe/Warsaw', '2026-11-22T23:00:00.000Z'],
    ['a little after Monday began', '2026-11-22T23:00:01.000Z', 'Europe/Warsaw', '2026-11-22T23:00:00.000Z'],
    ['on the other side of the world', '2026-11-23T12:00:00.000Z', 'America/Los_Angeles', '2026-11-23T08:00:00.000Z'],
  ])('the week begins on Monday, %s', (_, now, timeZone, start) => {
    expect(weekStart(now, timeZone)).toBe(start);
  });

  test('they count what happened since then, not what happened before', () => {
    const handoffs = [
      made(['2026-11-20T09:00:00.000Z', 'qualified'], ['2026-11-24T09:00:00.000Z', 'claimed'], ['2026-11-25T09:00:00.000Z', 'won']),
      made(['2026-11-24T09:00:00.000Z', 'person-asked'], ['2026-11-24T10:00:00.000Z', 'not-qualified']),
      made(['2026-11-24T11:00:00.000Z', 'qualified'], ['2026-11-24T12:00:00.000Z', 'claimed'], ['2026-11-24T13:00:00.000Z', 'lost']),
    ];
    expect(numbersSince('2026-11-22T23:00:00.000Z', handoffs)).toEqual({ made: 2, claimed: 2, won: 1, lost: 1, notQualified: 1 });
  });
});
