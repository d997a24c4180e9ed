import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../../src/extractors/rules/quantities/dates.ts';
import type { QuantityLanguage } from '../../../../src/extractors/rules/quantities/language.ts';
import { reading } from '../../../../src/extractors/rules/text.ts';
import { english, polish } from './languages.ts';

/** A Monday. */
const NOW = '2026-11-23';

type Row = [text: string, quote: string, from: string | null, to: string | null, kind: string];

function expectDate(language: QuantityLanguage, [text, quote, from, to, kind]: Row): void {
  const found = datesIn(reading(text), language, NOW);
  expect(found.map(({ start, end, ...date }) => ({ quote: text.slice(start, end), ...date }))).toMatchObject([{ quote, from, to, kind }]);
}

describe('dates in English', () => {
  const rows: Row[] = [
    ['sometime in Q1', 'Q1', '2027-01-01', '2027-03-31', 'window'],
    ['in H2 2027', 'H2 2027', '2027-07-01', '2027-12-31', 'window'],
    ['a swap would happen Q4 of 28', 'Q4 of 28', '2028-10-01', '2028-12-31', 'window'],
    ['in February', 'February', '2027-02-01', '2027-02-28', 'window'],
    ['by the end of next month', 'by the end of next month', NOW, '2026-12-31', 'deadline'],
    ['mid-May works', 'mid-May', '2027-05-11', '2027-05-20', 'window'],
    ['in early 2027', 'early 2027', '2027-01-01', '2027-03-31', 'window'],
    ['before Christmas', 'before Christmas', NOW, '2026-12-24', 'deadline'],
    ['after New Year', 'after New Year', '2027-01-02', '2027-03-01', 'from'],
    ['after the holidays', 'after the holidays', '2026-12-26', '2027-02-25', 'from'],
    ['in three weeks', 'in three weeks', '2026-12-14', '2026-12-14', 'point'],
    ['in a month or two', 'in a month or two', '2026-12-23', '2027-01-23', 'window'],
    ['within 60 days', 'within 60 days', NOW, '2027-01-22', 'deadline'],
    ['in the next 3 months', 'in the next 3 months', NOW, '2027-02-23', 'deadline'],
    ['by June 30', 'by June 30', NOW, '2027-06-30', 'deadline'],
    ['we go live 1 March 2027', '1 March 2027', '2027-03-01', '2027-03-01', 'point'],
    ['from January to March 2027', 'from January to March 2027', '2027-01-01', '2027-03-31', 'window'],
    ['next fiscal year', 'next fiscal year', '2027-01-01', '2027-12-31', 'window'],
    ['asap please', 'asap', NOW, '2026-12-14', 'deadline'],
    ['our contract runs until September 2027', 'until September 2027', NOW, '2027-09-30', 'deadline'],
    ['not before Q4', 'not before Q4', NOW, '2026-12-31', 'from'],
    ["we won't start before March", 'before March', '2027-03-01', '2027-03-31', 'from'],
    ['early next week', 'early next week', '2026-11-30', '2026-12-02', 'window'],
    ['next spring', 'next spring', '2027-03-20', '2027-06-20', 'window'],
    ['on Thursday at 3pm', 'Thursday', '2026-11-26', '2026-11-26', 'point'],
    ['at the turn of the year', 'turn of the year', '2026-12-15', '2027-01-15', 'window'],
    ['the second half of next year', 'the second half of next year', '2027-07-01', '2027-12-31', 'window'],
    ['by the 20th', 'by the 20th', NOW, '2026-12-20', 'deadline'],
    ['since January', 'since January', '2026-01-01', null, 'from'],
    ['March or April', 'March or April', '2027-03-01', '2027-04-30', 'window'],
    ['Jan/Feb 2028', 'Jan/Feb 2028', '2028-01-01', '2028-02-29', 'window'],
    ['June, July and August', 'June, July and August', '2027-06-01', '2027-08-31', 'window'],
    ['Q4 28', 'Q4 28', '2028-10-01', '2028-12-31', 'window'],
    ['before the August bank holiday', 'before the August bank holiday', NOW, '2027-08-29', 'deadline'],
    ['by Chinese New Year', 'by Chinese New Year', NOW, '2027-02-06', 'deadline'],
    ['after Ramadan', 'after Ramadan', '2027-03-10', '2027-05-09', 'from'],
    ['at half-term', 'half-term', '2027-02-15', '2027-02-19', 'window'],
    ['before the end of the financial year', 'before the end of the financial year', NOW, '2027-03-31', 'deadline'],
    ['the first quarter of the new financial year', 'first quarter of the new financial year', '2027-04-01', '2027-06-30', 'window'],
    ['before year-end', 'before year-end', NOW, '2026-12-31', 'deadline'],
    ['week commencing 4th May', 'week commencing 4th May', '2027-05-03', '2027-05-09', 'window'],
    ['from 1st March', 'from 1st March', '2027-03-01', '2027-03-15', 'from'],
    ['1000 EUR a month, from March', 'from March', '2027-03-01', '2027-03-31', 'from'],
    ['we go live spring, I hope', 'spring', '2027-03-20', '2027-06-20', 'window'],
  ];
  test.each(rows)('%s', (...row) => expectDate(english, row));

  test.each([
    'we may buy',
    'they march on',
    'Pay ABC 2000',
    'a second opinion',
    '2 million rows',
    '24/7 support',
    'the sun is out',
    'version 3.12',
  ])('"%s" is no date', (text) => {
    expect(datesIn(reading(text), english, NOW)).toEqual([]);
  });

  test('7/4 is July 4 in the United States and 7 April elsewhere', () => {
    expect(datesIn(reading('by 7/4'), english, NOW, { monthFirst: true })).toMatchObject([{ to: '2027-07-04' }]);
    expect(datesIn(reading('by 7/4'), english, NOW, { monthFirst: false })).toMatchObject([{ to: '2027-04-07' }]);
  });

  test('the order of day and month is taken from what else the text says', () => {
    expect(datesIn(reading('by 7/4, £20k'), english, NOW)).toMatchObject([{ to: '2027-04-07' }]);
    expect(datesIn(reading('by 7/4, $20k'), english, NOW)).toMatchObject([{ to: '2027-07-04' }]);
    expect(datesIn(reading('from 3/4 to 25/4'), english, NOW)).toMatchObject([{ from: '2027-04-03', to: '2027-04-25' }]);
  });

  test('a financial year starts in April, or where the money of the text says', () => {
    expect(datesIn(reading('before the end of the financial year'), english, NOW)).toMatchObject([{ to: '2027-03-31' }]);
    expect(datesIn(reading('A$20k before the end of the financial year'), english, NOW)).toMatchObject([{ to: '2027-06-30' }]);
  });

  test('what may be a day or a year, or a day or a month, says both', () => {
    expect(datesIn(reading('Oct 27'), english, NOW)).toMatchObject([
      { from: '2027-10-27', to: '2027-10-27', other: { from: '2027-10-01', to: '2027-10-31' } },
    ]);
    expect(datesIn(reading('by 4/5'), english, NOW, { monthFirst: false })).toMatchObject([
      { to: '2027-05-04', other: { from: NOW, to: '2027-04-05' } },
    ]);
  });

  test.each([
    ["before summer's over", NOW, '2027-09-22'],
    ['before winter 27', NOW, '2027-12-20'],
    ['b4 the may fair', NOW, '2027-04-30'],
    ['by Sept 30. Around 12 of us', NOW, '2027-09-30'],
    ['new season, so March.', '2027-03-01', '2027-03-31'],
    ['in the last quarter of the year', '2026-10-01', '2026-12-31'],
    ['december first week', '2026-12-07', '2026-12-13'],
    ['by March end', NOW, '2027-03-31'],
    ['in FY27-28', '2028-01-01', '2028-12-31'],
  ])('"%s" is from %s to %s', (text, from, to) => {
    expect(datesIn(reading(text), english, NOW)[0]).toMatchObject({ from, to });
  });

  test('a fiscal year starts where the asker says', () => {
    expect(datesIn(reading('in FY27'), english, NOW, { fiscalYearStart: 7 })).toMatchObject([{ from: '2026-07-01', to: '2027-06-30' }]);
  });
});

describe('dates in Polish', () => {
  const rows: Row[] = [
    ['w III kw. 2027', 'III kw. 2027', '2027-07-01', '2027-09-30', 'window'],
    ['w trzecim kwartale', 'trzecim kwartale', '2027-07-01', '2027-09-30', 'window'],
    ['II półrocze 2027', 'II półrocze 2027', '2027-07-01', '2027-12-31', 'window'],
    ['kiedy: I poł. 2027', 'I poł. 2027', '2027-01-01', '2027-06-30', 'window'],
    ['w marcu', 'marcu', '2027-03-01', '2027-03-31', 'window'],
    ['do końca kwartału', 'do końca kwartału', NOW, '2026-12-31', 'deadline'],
    ['do konca marca', 'do konca marca', NOW, '2027-03-31', 'deadline'],
    ['do końca XI', 'do końca XI', NOW, '2026-11-30', 'deadline'],
    ['przed jarmarkami bozonarodzeniowymi', 'przed jarmarkami bozonarodzeniowymi', NOW, '2026-11-24', 'deadline'],
    ['przed świętami', 'przed świętami', NOW, '2026-12-24', 'deadline'],
    ['przed Wigilią', 'przed Wigilią', NOW, '2026-12-23', 'deadline'],
    ['start po Nowym Roku', 'po Nowym Roku', '2027-01-02', '2027-03-01', 'from'],
    ['za 3 tygodnie', 'za 3 tygodnie', '2026-12-14', '2026-12-14', 'point'],
    ['za jakieś 2-3 miesiące', 'za jakieś 2-3 miesiące', '2027-01-23', '2027-02-23', 'window'],
    ['w ciągu 2 miesięcy', 'w ciągu 2 miesięcy', NOW, '2027-01-23', 'deadline'],
    ['w ciągu dwóch, trzech miesięcy', 'w ciągu dwóch, trzech miesięcy', NOW, '2027-02-23', 'deadline'],
    ['w najbliższych tygodniach', 'w najbliższych tygodniach', NOW, '2026-12-21', 'deadline'],
    ['w przyszłym roku', 'przyszłym roku', '2027-01-01', '2027-12-31', 'window'],
    ['przyszłoroczny budżet', 'przyszłoroczny', '2027-01-01', '2027-12-31', 'window'],
    ['w drugiej połowie maja', 'drugiej połowie maja', '2027-05-16', '2027-05-31', 'window'],
    ['pod koniec przyszłego roku', 'pod koniec przyszłego roku', '2027-09-01', '2027-12-31', 'window'],
    ['po majówce', 'po majówce', '2027-05-04', '2027-07-03', 'from'],
    ['na wczoraj', 'na wczoraj', NOW, '2026-12-14', 'deadline'],
    ['od zaraz', 'od zaraz', NOW, '2026-12-14', 'deadline'],
    ['od kwietnia', 'od kwietnia', '2027-04-01', '2027-04-30', 'from'],
    ['4.07.2027', '4.07.2027', '2027-07-04', '2027-07-04', 'point'],
    ['do 15.12', 'do 15.12', NOW, '2026-12-15', 'deadline'],
    ['do wrzesnia 2027', 'do wrzesnia 2027', NOW, '2027-09-30', 'deadline'],
    ['nie wcześniej niż w październiku', 'nie wcześniej niż w październiku', '2027-10-01', '2027-10-31', 'from'],
    ['na przełomie roku', 'przełomie roku', '2026-12-15', '2027-01-15', 'window'],
    ['we wtorek za tydzień', 'wtorek za tydzień', '2026-12-01', '2026-12-01', 'point'],
    ['po wakacjach', 'po wakacjach', '2027-09-01', '2027-10-31', 'from'],
    ['od nowego roku szkolnego', 'od nowego roku szkolnego', '2027-09-01', '2027-09-15', 'from'],
    ['na początku roku', 'początku roku', '2027-01-01', '2027-03-31', 'window'],
    ['na przełomie marca i kwietnia', 'przełomie marca i kwietnia', '2027-03-21', '2027-04-10', 'window'],
    ['w tygodniu po Trzech Królach', 'tygodniu po Trzech Królach', '2027-01-11', '2027-01-17', 'window'],
    ['w ostatnim tygodniu maja', 'ostatnim tygodniu maja', '2027-05-24', '2027-05-30', 'window'],
    ['w czasie postoju sierpniowego', 'sierpniowego', '2027-08-01', '2027-08-31', 'window'],
    ['w marcu dwudziestego ósmego', 'marcu dwudziestego ósmego', '2028-03-01', '2028-03-31', 'window'],
    ['do 30 VI', 'do 30 VI', NOW, '2027-06-30', 'deadline'],
    ['do końca br.', 'do końca br.', NOW, '2026-12-31', 'deadline'],
    ['najpóźniej w czerwcu', 'najpóźniej w czerwcu', NOW, '2027-06-30', 'deadline'],
    ['przed sezonem grzewczym', 'przed sezonem grzewczym', NOW, '2027-09-30', 'deadline'],
  ];
  test.each(rows)('%s', (...row) => expectDate(polish, row));

  test('before the feast is before Easter in March and before Christmas in November', () => {
    expect(datesIn(reading('przed świętami'), polish, '2027-03-01')).toMatchObject([{ to: '2027-03-27' }]);
    expect(datesIn(reading('przed świętami'), polish, NOW)).toMatchObject([{ to: '2026-12-24' }]);
  });

  test.each(['oni mają budżet', 'oni maja 20 programistow', 'pierwszy raz', 'za herbatę', '2,5 tys.', 'raz na rok'])(
    '"%s" is no date',
    (text) => {
      expect(datesIn(reading(text), polish, NOW)).toEqual([]);
    },
  );
});
