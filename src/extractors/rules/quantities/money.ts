import type { Reading } from '../text.ts';
import type { MoneyFound, Span } from './found.ts';
import type { QuantityLanguage } from './language.ts';

/** Every amount of money; the span takes in bounds, currency and period. A bare number is none: see `amountsIn`. */
export function moneyIn(_reading: Reading, _language: QuantityLanguage): MoneyFound[] {
  return [];
}

/** Currencies named with or without an amount (`in euros`, `zł`), as ISO 4217. */
export function currenciesIn(_reading: Reading, _language: QuantityLanguage): (Span & { currency: string })[] {
  return [];
}
