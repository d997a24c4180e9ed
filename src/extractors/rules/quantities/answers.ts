import type { Reading } from '../text.ts';
import type { AnswerFound } from './found.ts';
import type { QuantityLanguage } from './language.ts';

/** Whether a short answer says yes, no or "not sure", and where; null where it says none of them. */
export function answerIn(_reading: Reading, _language: QuantityLanguage): AnswerFound | null {
  return null;
}
