import { describe, expect, test } from 'vitest';
import type { FieldName, FieldValue } from '../../src/core/record.ts';
import { judged } from './prospect.ts';

type Facts = { [F in FieldName]?: FieldValue<F> | FieldValue<F>[] };

const benefits = (facts: Facts, language = 'en') =>
  judged(facts, { language }).talkingPoints.flatMap((point) => (point.kind === 'benefit' ? [point] : []));
const ids = (facts: Facts, language?: string) => benefits(facts, language).map(({ id }) => id);

describe('A benefit is raised', () => {
  test.each([
    ['half our tickets fall through the cracks', 'nothing-lost'],
    ['customers wait too long for an answer', 'faster-answers'],
    ['everything is in Excel and two mailboxes', 'one-place'],
    ['we have no idea how many complaints we get', 'knows-the-numbers'],
    ['our vendor does not help us at all', 'help-that-answers'],
    ['GDPR is a worry', 'safe-data'],
    ['always the same questions', 'customers-help-themselves'],
    ['the cost is killing us', 'fair-price'],
    ['połowa zgłoszeń nam ginie', 'nothing-lost'],
    ['klienci czekaja za dlugo', 'faster-answers'],
    ['wszystko mamy w arkuszach', 'one-place'],
    ['dostawca nie odpowiada na pytania', 'help-that-answers'],
    ['boimy się o RODO', 'safe-data'],
    ['ciągle te same pytania', 'customers-help-themselves'],
    ['podwyżka cen nas dobija', 'fair-price'],
  ])('for "%s": %s', (pain, id) => {
    expect(ids({ 'need.pains': pain })).toContain(id);
  });

  test('with the words it answers', () => {
    expect(benefits({ 'need.pains': 'requests get lost' })[0]?.because).toEqual([
      { message: 0, quote: 'requests get lost', start: 0, end: 17 },
    ]);
  });

  test('before others when it answers more of what they said', () => {
    const pains = ['requests get lost', 'calls are missed', 'no reports'];
    expect(ids({ 'need.pains': pains })[0]).toBe('nothing-lost');
  });

  test('for the people who decide, where the need names nothing', () => {
    const facts: Facts = {
      'need.present': true,
      'authority.buyingCentre': { name: null, title: 'chief financial officer', stance: 'decision-maker' },
    };
    expect(benefits(facts)[0]).toMatchObject({ id: 'knows-the-numbers', because: [{ quote: 'authority.buyingCentre 1' }] });
  });

  test('never for the sake of a saboteur', () => {
    const saboteur = { name: null, title: 'finansowy kontroler', stance: 'saboteur' } as const;
    expect(ids({ 'need.present': true, 'authority.buyingCentre': saboteur })).toEqual([]);
  });

  test('in the language of the record', () => {
    expect(benefits({ 'need.pains': 'requests get lost' }, 'pl')[0]?.text).toMatch(/^Każde zgłoszenie ma jednego właściciela/);
  });
});

test.each<[string, Facts]>([
  ['nothing is known', {}],
  ['they need nothing', { 'need.present': false, 'need.pains': 'requests get lost' }],
])('Nothing is raised when %s', (_, facts) => {
  expect(judged(facts).talkingPoints).toEqual([]);
});
