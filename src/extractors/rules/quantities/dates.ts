import type { Reading } from '../text.ts';
import type { DateFound } from './found.ts';
import type { QuantityLanguage } from './language.ts';

export interface DateOptions {
  /** True where `7/4` means July 4; left out, the text's own signs (`25/12`, `£`) and then the language's habit tell. */
  monthFirst?: boolean;
  /** The month (1–12) in which the fiscal year starts; 1 when left out. */
  fiscalYearStart?: number;
}

/** Every date and window of dates, resolved against `now` (`YYYY-MM-DD`, a time after it is ignored); clock times are not read. */
export function datesIn(_reading: Reading, _language: QuantityLanguage, _now: string, _options: DateOptions = {}): DateFound[] {
  return [];
}
