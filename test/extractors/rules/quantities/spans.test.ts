import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerIn } from '../../../../src/extractors/rules/quantities/answers.ts';
import { countsIn } from '../../../../src/extractors/rules/quantities/counts.ts';
import { datesIn } from '../../../../src/extractors/rules/quantities/dates.ts';
import { durationsIn } from '../../../../src/extractors/rules/quantities/durations.ts';
import type { Span } from '../../../../src/extractors/rules/quantities/found.ts';
import type { QuantityLanguage } from '../../../../src/extractors/rules/quantities/language.ts';
import { moneyIn } from '../../../../src/extractors/rules/quantities/money.ts';
import { amountsIn, numbersIn } from '../../../../src/extractors/rules/quantities/numbers.ts';
import { reading } from '../../../../src/extractors/rules/text.ts';
import { english, polish } from './languages.ts';

const readers: Record<string, (text: string, language: QuantityLanguage) => Span[]> = {
  numbers: (text, language) => numbersIn(reading(text), language),
  amounts: (text, language) => amountsIn(reading(text), language),
  money: (text, language) => moneyIn(reading(text), language),
  counts: (text, language) => countsIn(reading(text), language),
  lengths: (text, language) => durationsIn(reading(text), language),
  dates: (text, language) => datesIn(reading(text), language, '2026-11-23'),
  answers: (text, language) => [answerIn(reading(text), language)].filter((answer) => answer !== null),
};

/** Words that the tables know, so that random texts hit the grammar and not only its edges. */
const words =
  'up to at least 15 20k 3 2,5 tys. mln zł $ € dollars złotych per month rocznie users osób next last in by before after of end mid March maja Q3 2027 III kw. half pół i and a couple ' +
  'kilka tysięcy weeks tygodnie za do od między nie not no yes tak raczej first Monday poniedziałek - . , / ( ) 1/2 31.12.2026 7/4 nineteen seventy hundred million or two';
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 10 }).map((parts) => parts.join('')),
);

describe.each([
  ['English', english],
  ['Polish', polish],
] as const)('in %s', (_name, language) => {
  test.each(Object.entries(readers))('%s lie inside the text, in order and apart', (_kind, read) => {
    fc.assert(
      fc.property(text, (written) => {
        let last = 0;
        for (const { start, end } of read(written, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['numbers', 'amounts', 'lengths'] as const)('%s read again from their own words come out the same', (kind) => {
    const read = readers[kind] as (text: string, language: QuantityLanguage) => (Span & Record<string, unknown>)[];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.constantFrom('%n weeks', 'about %n', 'up to %n', '%n tys.', '%nk', '%n miesięcy'),
        (value, pattern) => {
          const written = `xx ${pattern.replace('%n', String(value))} yy`;
          for (const { start, end, ...found } of read(written, language)) {
            const [again] = read(written.slice(start, end), language);
            expect({ ...again, start: 0, end: 0 }).toEqual({ ...found, start: 0, end: 0 });
          }
        },
      ),
    );
  });
});

test('a whole number written out with thousands reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
      for (const written of [value.toLocaleString('en-US'), value.toLocaleString('de-DE'), value.toLocaleString('pl-PL'), String(value)]) {
        const [money] = moneyIn(reading(`€ ${written}`), english);
        expect(money?.min, written).toBe(value);
      }
    }),
  );
});
