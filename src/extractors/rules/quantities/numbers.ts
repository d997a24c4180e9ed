import type { Reading } from '../text.ts';
import type { AmountFound, NumberFound } from './found.ts';
import type { QuantityLanguage } from './language.ts';

/** Every number in the text, in digits or words, left to right, none overlapping. */
export function numbersIn(_reading: Reading, _language: QuantityLanguage): NumberFound[] {
  return [];
}

/** Every number with its bounds and hedges (`up to 20`, `15-20k`), left to right, none overlapping; money, dates and counts are among them. */
export function amountsIn(_reading: Reading, _language: QuantityLanguage): AmountFound[] {
  return [];
}
