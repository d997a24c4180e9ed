import type { Reading } from '../text.ts';
import type { CountFound } from './found.ts';
import type { QuantityLanguage } from './language.ts';

/** Counts of things: an amount and the noun that it counts, in either order that the language allows. */
export function countsIn(_reading: Reading, _language: QuantityLanguage): CountFound[] {
  return [];
}
