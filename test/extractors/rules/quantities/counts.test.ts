import { describe, expect, test } from 'vitest';
import { countsIn } from '../../../../src/extractors/rules/quantities/counts.ts';
import type { QuantityLanguage } from '../../../../src/extractors/rules/quantities/language.ts';
import { reading } from '../../../../src/extractors/rules/text.ts';
import { english, polish } from './languages.ts';

type Row = [text: string, quote: string, min: number | null, max: number | null, kind: string | null];

function expectCount(language: QuantityLanguage, [text, quote, min, max, kind]: Row): void {
  const [count] = countsIn(reading(text), language);
  expect(count && { quote: text.slice(count.start, count.end), ...count }).toMatchObject({ quote, min, max, kind });
}

describe('counts in English', () => {
  const rows: Row[] = [
    ['we have about 140 employees', 'about 140 employees', 140, 140, 'employee'],
    ['300+ people', '300+ people', 300, null, 'person'],
    ['between 50 and 60 users', 'between 50 and 60 users', 50, 60, 'user'],
    ['need 25 licences', '25 licences', 25, 25, 'licence'],
    ['headcount is 1,200', 'headcount is 1,200', 1200, 1200, 'employee'],
    ["we're a team of 45", 'team of 45', 45, 45, 'team'],
    ['40 warehouse users', '40 warehouse users', 40, 40, 'user'],
    ['two hundred and fifty staff', 'two hundred and fifty staff', 250, 250, 'employee'],
    ['3 offices', '3 offices', 3, 3, 'site'],
    ['12 spreadsheets', '12 spreadsheets', 12, 12, null],
  ];
  test.each(rows)('%s', (...row) => expectCount(english, row));

  test.each(['3 weeks', '$50', '20%', 'Q3', '15 March', '12 per user', 'the first person'])('"%s" counts nothing', (text) => {
    expect(countsIn(reading(text), english)).toEqual([]);
  });
});

describe('counts in Polish', () => {
  const rows: Row[] = [
    ['dwieście dziesięć osób', 'dwieście dziesięć osób', 210, 210, 'person'],
    ['zatrudniamy ok. 340 pracowników', 'ok. 340 pracowników', 340, 340, 'employee'],
    ['firma 50-osobowa', '50-osobowa', 50, 50, 'person'],
    ['mamy kilkunastu kierowców', 'kilkunastu kierowców', 11, 19, 'person'],
    ['na 60 stanowisk', '60 stanowisk', 60, 60, 'user'],
    ['trzy oddzialy', 'trzy oddzialy', 3, 3, 'site'],
    ['do stu osób', 'do stu osób', null, 100, 'person'],
    ['oni maja 20 osob', '20 osob', 20, 20, 'person'],
  ];
  test.each(rows)('%s', (...row) => expectCount(polish, row));

  test.each(['3 tygodnie', '50 zł', '2,5 tys. eur', '15 marca', '20 procent'])('"%s" counts nothing', (text) => {
    expect(countsIn(reading(text), polish)).toEqual([]);
  });
});
