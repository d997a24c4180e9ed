import type { Reading } from '../text.ts';

/** The tables of one language that the engines of numbers, money, dates and answers read; a new language writes these and nothing else. */
export interface QuantityTables {
  /** BCP 47 code, `en`. */
  code: string;
  numerals: Numerals;
  money: MoneyWords;
  calendar: CalendarWords;
  answers: AnswerWords;
}
// biome-ignore lint/suspicious/noEmptyInterface: filled below
export interface Numerals {}
export type MoneyWords = {};
export type CalendarWords = {};
export type AnswerWords = {};

/** Tables made ready for the engines, once a language. */
export interface QuantityLanguage extends QuantityTables {
  lexemesOf?: (reading: Reading) => unknown;
}

/** Makes a language's tables ready for the engines; do it once, it builds the look-ups. */
export function quantityLanguage(tables: QuantityTables): QuantityLanguage {
  return tables;
}
