import type { Reading } from '../text.ts';
import type { DurationFound } from './found.ts';
import type { QuantityLanguage } from './language.ts';

/** Every length of time, from seconds to years. */
export function durationsIn(_reading: Reading, _language: QuantityLanguage): DurationFound[] {
  return [];
}
