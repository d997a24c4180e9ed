import { expect, test } from 'vitest';
import { answerIn } from '../../../../src/extractors/rules/quantities/answers.ts';
import { countsIn } from '../../../../src/extractors/rules/quantities/counts.ts';
import { datesIn } from '../../../../src/extractors/rules/quantities/dates.ts';
import { durationsIn } from '../../../../src/extractors/rules/quantities/durations.ts';
import { type QuantityTables, quantityLanguage } from '../../../../src/extractors/rules/quantities/language.ts';
import { moneyIn } from '../../../../src/extractors/rules/quantities/money.ts';
import { reading } from '../../../../src/extractors/rules/text.ts';
import { english } from './languages.ts';

/** The words of a table, all of them empty, for a language that fills in some. */
const empty = <Word extends string>(words: Record<Word, string>) =>
  Object.fromEntries(Object.keys(words).map((word) => [word, ''])) as Record<Word, string>;

/** A little German: tables alone, no code. */
const german: QuantityTables = {
  code: 'de',
  numerals: {
    ...english.numerals,
    decimal: ',',
    pairs: false,
    cardinals: [
      [1, 'ein, eine, einem'],
      [3, 'drei'],
      [20, 'zwanzig'],
    ],
    multipliers: [{ value: 1000, words: 'Tausend, tsd.' }],
    suffixes: [[1000, 'k']],
    ordinals: [[1, 'erste, ersten']],
    fractions: [[0.5, 'halbe']],
    countableFractions: [],
    vague: [],
    nouns: [['employee', 'Mitarbeiter, Mitarbeitern']],
    words: { ...empty(english.numerals.words), and: 'und', to: 'bis', about: 'etwa, rund', atMost: 'höchstens, bis zu' },
  },
  money: {
    currencies: [['EUR', 'Euro']],
    minor: [],
    periods: [['year', 'jährlich']],
    words: { ...empty(english.money.words), per: 'pro' },
  },
  calendar: {
    ...english.calendar,
    monthFirst: false,
    months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
    weakMonths: [],
    units: [
      ['week', 'Woche, Wochen'],
      ['month', 'Monat, Monaten'],
      ['year', 'Jahr, Jahres'],
    ],
    words: { ...empty(english.calendar.words), ahead: 'in', by: 'bis', end: 'Ende', next: 'nächsten' },
  },
  answers: { yes: [[1, 'ja']], no: [[1, 'nein']], unsure: [[1, 'weiß nicht']], words: empty(english.answers.words) },
};

const language = quantityLanguage(german);

test('a third language needs tables and no code', () => {
  expect(moneyIn(reading('etwa 15 bis 20 Tausend Euro jährlich'), language)).toMatchObject([
    { min: 15_000, max: 20_000, currency: 'EUR', period: 'year' },
  ]);
  expect(moneyIn(reading('höchstens zwanzig Tausend Euro pro Monat'), language)).toMatchObject([{ max: 20_000, period: 'month' }]);
  expect(countsIn(reading('rund 140 Mitarbeiter'), language)).toMatchObject([{ min: 140, kind: 'employee', approximate: true }]);
  expect(datesIn(reading('bis Ende März 2027'), language, '2026-11-23')).toMatchObject([{ to: '2027-03-31', kind: 'deadline' }]);
  expect(datesIn(reading('in drei Wochen'), language, '2026-11-23')).toMatchObject([{ from: '2026-12-14' }]);
  expect(
    durationsIn(reading('drei Monate'), quantityLanguage({ ...german, calendar: { ...german.calendar, units: [['month', 'Monate']] } })),
  ).toMatchObject([{ min: 3, unit: 'month' }]);
  expect(answerIn(reading('weiß nicht'), language)).toMatchObject({ answer: 'unsure' });
});
