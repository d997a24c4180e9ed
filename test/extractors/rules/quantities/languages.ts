import { answers as answersEn } from '../../../../src/extractors/rules/languages/en/answers.ts';
import { calendar as calendarEn } from '../../../../src/extractors/rules/languages/en/calendar.ts';
import { money as moneyEn } from '../../../../src/extractors/rules/languages/en/money.ts';
import { numerals as numeralsEn } from '../../../../src/extractors/rules/languages/en/numerals.ts';
import { answers as answersPl } from '../../../../src/extractors/rules/languages/pl/answers.ts';
import { calendar as calendarPl } from '../../../../src/extractors/rules/languages/pl/calendar.ts';
import { money as moneyPl } from '../../../../src/extractors/rules/languages/pl/money.ts';
import { numerals as numeralsPl } from '../../../../src/extractors/rules/languages/pl/numerals.ts';
import { quantityLanguage } from '../../../../src/extractors/rules/quantities/language.ts';

export const english = quantityLanguage({
  code: 'en',
  numerals: numeralsEn,
  money: moneyEn,
  calendar: calendarEn,
  answers: answersEn,
});

export const polish = quantityLanguage({
  code: 'pl',
  numerals: numeralsPl,
  money: moneyPl,
  calendar: calendarPl,
  answers: answersPl,
});
