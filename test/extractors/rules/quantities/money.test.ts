import { describe, expect, test } from 'vitest';
import type { QuantityLanguage } from '../../../../src/extractors/rules/quantities/language.ts';
import { currenciesIn, moneyIn } from '../../../../src/extractors/rules/quantities/money.ts';
import { reading } from '../../../../src/extractors/rules/text.ts';
import { english, polish } from './languages.ts';

type Row = [
  text: string,
  quote: string,
  min: number | null,
  max: number | null,
  currency?: string | null,
  period?: string | null,
  per?: string | null,
];

function expectMoney(language: QuantityLanguage, [text, quote, min, max, currency = null, period = null, per = null]: Row): void {
  const [money] = moneyIn(reading(text), language);
  expect(money && { quote: text.slice(money.start, money.end), ...money }).toMatchObject({ quote, min, max, currency, period, per });
}

describe('money in English', () => {
  const rows: Row[] = [
    ['roughly $45k', 'roughly $45k', 45_000, 45_000, 'USD'],
    ['15-20 grand a year', '15-20 grand a year', 15_000, 20_000, null, 'year'],
    ['two hundred bucks', 'two hundred bucks', 200, 200, 'USD'],
    ['six grand', 'six grand', 6000, 6000],
    ['12 lakh INR', '12 lakh INR', 1_200_000, 1_200_000, 'INR'],
    ['3 crore', '3 crore', 30_000_000, 30_000_000],
    ['nothing over 8k please', 'nothing over 8k', null, 8000],
    ["we can't go over £25k", 'over £25k', null, 25_000, 'GBP'],
    ['up to £1.2m', 'up to £1.2m', null, 1_200_000, 'GBP'],
    ['at least €80k', 'at least €80k', 80_000, null, 'EUR'],
    ['USD 4,500.00', 'USD 4,500.00', 4500, 4500, 'USD'],
    ['somewhere between 80 and 100 thousand euros', 'somewhere between 80 and 100 thousand euros', 80_000, 100_000, 'EUR'],
    ['$10k to $20k per year', '$10k to $20k per year', 10_000, 20_000, 'USD', 'year'],
    ['we pay $12 per user per month', '$12 per user per month', 12, 12, 'USD', 'month', 'seat'],
    ['an annual budget of $40k', '$40k', 40_000, 40_000, 'USD', 'year'],
    ['a couple of hundred pounds', 'a couple of hundred pounds', 200, 200, 'GBP'],
    ['sixty, maybe sixty-five thousand pounds', 'sixty, maybe sixty-five thousand pounds', 60_000, 65_000, 'GBP'],
    ['half a million', 'half a million', 500_000, 500_000],
    ['a six-figure budget', 'a six-figure', 100_000, 999_999],
    ['250k USD all in', '250k USD all in', 250_000, 250_000, 'USD', 'once'],
    ['75 USD million', '75 USD million', 75_000_000, 75_000_000, 'USD'],
    ['120 MEUR', '120 MEUR', 120_000_000, 120_000_000, 'EUR'],
    ['it was 3 dollars 50 cents', '3 dollars 50 cents', 3.5, 3.5, 'USD'],
    ['seventteen thousend dollars', 'seventteen thousend dollars', 17_000, 17_000, 'USD'],
  ];
  test.each(rows)('%s', (...row) => expectMoney(english, row));

  test.each([
    '60k employees',
    '2 million rows',
    'ticket 48213',
    'since 2019',
    'the 3rd of May',
    '45%',
    'in 3 months',
    'call +48 601 234 567',
    'at 3pm',
  ])('"%s" is no money', (text) => {
    expect(moneyIn(reading(text), english).filter(({ certain }) => certain)).toEqual([]);
  });

  test('a magnitude without a currency is reported as not certain', () => {
    expect(moneyIn(reading('around 40k'), english)).toMatchObject([{ min: 40_000, currency: null, certain: false, approximate: true }]);
    expect(moneyIn(reading('around 40 grand'), english)).toMatchObject([{ certain: true }]);
  });

  test('a bare number is money where money was asked about', () => {
    expect(moneyIn(reading('maybe 320.000'), english)).toEqual([]);
    expect(moneyIn(reading('maybe 320.000'), english, { asked: true })).toMatchObject([{ min: 320_000, max: 320_000, currency: null }]);
  });

  test('several amounts of a text are each their own', () => {
    const text = 'one-off 10K EUR plus 2k yearly, today $99/mo per seat';
    expect(moneyIn(reading(text), english).map(({ min, currency, period, per }) => [min, currency, period, per])).toEqual([
      [10_000, 'EUR', 'once', null],
      [2000, null, 'year', null],
      [99, 'USD', 'month', 'seat'],
    ]);
  });

  test('a currency is found without an amount', () => {
    expect(currenciesIn(reading('we pay in euros'), english)).toEqual([{ start: 10, end: 15, currency: 'EUR' }]);
  });
});

describe('money in Polish', () => {
  const rows: Row[] = [
    ['mamy 1 200 zł', '1 200 zł', 1200, 1200, 'PLN'],
    ['mamy 1\u00a0200\u00a0zł', '1\u00a0200\u00a0zł', 1200, 1200, 'PLN'],
    ['mamy 1\u202f200 zł', '1\u202f200 zł', 1200, 1200, 'PLN'],
    ['2,5 tys. eur mies.', '2,5 tys. eur mies.', 2500, 2500, 'EUR', 'month'],
    ['80-90 tys. zł netto', '80-90 tys. zł', 80_000, 90_000, 'PLN'],
    ['pół miliona, zatwierdzone w grudniu', 'pół miliona', 500_000, 500_000],
    ['półtorej bańki', 'półtorej bańki', 1_500_000, 1_500_000],
    ['zatwierdzone sto pięćdziesiąt tysięcy złotych', 'sto pięćdziesiąt tysięcy złotych', 150_000, 150_000, 'PLN'],
    ['dwie stówy', 'dwie stówy', 200, 200],
    ['15 tysi', '15 tysi', 15_000, 15_000],
    ['3,2 mln PLN', '3,2 mln PLN', 3_200_000, 3_200_000, 'PLN'],
    ['od 60 do 80 tys. rocznie', 'od 60 do 80 tys. rocznie', 60_000, 80_000, null, 'year'],
    ['jakies 60-80 tys. zl rocznie', 'jakies 60-80 tys. zl rocznie', 60_000, 80_000, 'PLN', 'year'],
    ['max 8 tys', 'max 8 tys', null, 8000],
    ['280 albo i 320 tys. PLN', '280 albo i 320 tys. PLN', 280_000, 320_000, 'PLN'],
    ['do 20 tys. zł', 'do 20 tys. zł', null, 20_000, 'PLN'],
    ['ok. 12 tys. zł miesięcznie', 'ok. 12 tys. zł miesięcznie', 12_000, 12_000, 'PLN', 'month'],
    ['tak z 10 koła', 'tak z 10 koła', 10_000, 10_000],
    ['kilkanaście tysięcy', 'kilkanaście tysięcy', 11_000, 19_000],
    ['między 60 a 80 tys.', 'między 60 a 80 tys.', 60_000, 80_000],
    ['nie możemy wydać więcej niż 25 tysięcy', 'wydać więcej niż 25 tysięcy', null, 25_000],
    ['4.500,00 €', '4.500,00 €', 4500, 4500, 'EUR'],
    ['49 zł/mies. za użytkownika', '49 zł/mies. za użytkownika', 49, 49, 'PLN', 'month', 'seat'],
    ['roczny budżet 40 tys. zł', '40 tys. zł', 40_000, 40_000, 'PLN', 'year'],
    ['dwadziescia piec tysiecy zlotych', 'dwadziescia piec tysiecy zlotych', 25_000, 25_000, 'PLN'],
    ['trzy i pół tysiąca złotych', 'trzy i pół tysiąca złotych', 3500, 3500, 'PLN'],
    ['pięć złotych dwadzieścia groszy', 'pięć złotych dwadzieścia groszy', 5.2, 5.2, 'PLN'],
  ];
  test.each(rows)('%s', (...row) => expectMoney(polish, row));

  test.each(['firma 50-osobowa', '3 tys. pracowników', 'NIP 521-32-45-678', 'do 15 grudnia', 'oni mają czas'])(
    '"%s" is no money',
    (text) => {
      expect(moneyIn(reading(text), polish).filter(({ certain }) => certain)).toEqual([]);
    },
  );
});
