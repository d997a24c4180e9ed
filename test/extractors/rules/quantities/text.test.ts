import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, reading, tokens } from '../../../../src/extractors/rules/text.ts';

test('folding takes case and diacritics away', () => {
  expect(fold('Żółta ŁÓDŹ')).toBe('zolta lodz');
  expect(fold('Größe – naïve')).toBe('große - naive');
});

test('folding keeps every offset, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('tokens are the text without its spaces, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const found = tokens(text);
      expect(found.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''));
      for (const { start, end, text: part, folded } of found) {
        expect(text.slice(start, end)).toBe(part);
        expect(folded).toHaveLength(part.length);
      }
    }),
  );
});

test('letters and digits that touch are tokens of their own', () => {
  expect(reading('Q3 5k').tokens.map(({ text, kind }) => `${text}:${kind}`)).toEqual(['Q:word', '3:number', '5:number', 'k:word']);
});
