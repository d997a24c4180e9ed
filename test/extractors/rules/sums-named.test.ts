import { expect, test } from 'vitest';
import { emptyRecord } from '../../../src/core/evidence.ts';
import { LANGUAGES } from '../../../src/extractors/rules/languages.ts';
import { rulesExtractor } from '../../../src/extractors/rules/rules.ts';
import type { Question, Weigher } from '../../../src/extractors/rules/weighing/weigh.ts';
import { DIALOGS, loadPlaybook } from '../../../src/load.ts';

const playbook = loadPlaybook(`${DIALOGS}/helpdesk.yaml`);
const now = '2026-11-23T12:00:00.000Z';

/** The values that are weighed as answers to a question in a rep's note. */
async function weighed(asked: Question, text: string, language: string): Promise<unknown[]> {
  const found: unknown[] = [];
  const weigher: Weigher = {
    watches: true,
    enough: () => [],
    weigh(_of, question, { value }) {
      if (question === asked) found.push(value);
      return [];
    },
  };
  const extractor = rulesExtractor({ languages: LANGUAGES.map((one) => ({ ...one, weigher })) });
  const record = emptyRecord({ id: 'r', conversation: 'c', language, now, playbook: playbook.playbook });
  const messages = [{ id: '0', from: 'rep' as const, text, at: now }];
  await extractor.understand({ messages, index: 0, kind: 'rep', asked: null, language, now, record, outOfMarket: null, playbook });
  return found;
}

test.each([
  ['en', 'A bakery in Ballina. She keeps 85 a month for it.', { min: 85, max: 85, currency: 'EUR', period: 'month' }],
  ['en', 'Workshop in Leeds, 7,400 was put aside in May.', { min: 7400, max: 7400, currency: 'GBP', period: null }],
  ['en', 'Depot near Geelong, she has $48k for it.', { min: 48_000, max: 48_000, currency: 'AUD', period: null }],
  ['en', 'They can spend 62k (CAD).', { min: 62_000, max: 62_000, currency: 'CAD', period: null }],
  ['en', 'He pays up to hundred and twenty quid a month.', { min: null, max: 120, currency: 'GBP', period: 'month' }],
  ['en', '20 euro a seat each month, and they are 6 people.', { min: 120, max: 120, currency: 'EUR', period: 'month' }],
  ['en', 'Seven two five a month, in pounds, from Hull.', { min: 725, max: 725, currency: 'GBP', period: 'month' }],
  ['en', 'She has 40K for it, maybe 45 with fitting, from Denver.', { min: 40_000, max: 45_000, currency: 'USD', period: null }],
  ['en', 'Between two and three hundred thousand euros is there.', { min: 200_000, max: 300_000, currency: 'EUR', period: null }],
  ['en', 'The pot is 30 x £20 a month.', { min: 600, max: 600, currency: 'GBP', period: 'month' }],
  ['en', 'They have 2 to 2.5 cr for it.', { min: 20_000_000, max: 25_000_000, currency: 'INR', period: null }],
  ['en', 'His budget is $1.4 million one time.', { min: 1_400_000, max: 1_400_000, currency: 'USD', period: 'once' }],
  ['en', "Four hundred a month is there for it, that's dollars.", { min: 400, max: 400, currency: 'USD', period: 'month' }],
  ['en', 'Between three and four hundred pounds a month is there.', { min: 300, max: 400, currency: 'GBP', period: 'month' }],
  ['en', 'A wool store in New South Wales has $12k for it.', { min: 12_000, max: 12_000, currency: 'AUD', period: null }],
  ['pl', 'Mają na to 12 lakh rupii.', { min: 1_200_000, max: 1_200_000, currency: 'INR', period: null }],
  ['pl', 'We wniosku stoi milion trzysta.', { min: 1_300_000, max: 1_300_000, currency: 'PLN', period: null }],
  ['pl', 'Konkurencja dała 190 tys., on da 150 i ani grosza więcej.', { min: null, max: 150_000, currency: 'PLN', period: null }],
  ['pl', 'Mają na to 180 kpln.', { min: 180_000, max: 180_000, currency: 'PLN', period: null }],
])('%s: "%s" may be a budget of %j', async (language, text, sum) => {
  expect(await weighed('amount', text, language)).toContainEqual(sum);
});

test.each([
  ['en', 'Size: 14', 14],
  ['en', 'The firm is just 11 fitters plus Gaz.', 12],
  ['en', '12 drivers, 31 altogether.', 31],
  ['en', '9 in the office and 22 drivers at the yard.', 31],
  ['en', 'She is a sole trader.', 1],
  ['en', 'It is me, Olga and two lads.', 4],
  ['en', '7 bakers and an apprentice who sleeps.', 8],
  ['en', 'Headcount 210ish in two towns.', 210],
  ['en', 'They have 63 staff. No wait, she said 36.', 36],
  ['pl', 'Pracowników mają szesnaścioro.', 16],
  ['pl', 'Zatr.: 240', 240],
  ['pl', 'Prowadzi jednoosobową działalność.', 1],
  ['pl', 'W biurze 4 osoby, razem 75.', 75],
])('%s: "%s" may count %d people', async (language, text, people) => {
  expect(await weighed('count', text, language)).toContainEqual({ min: people, max: people });
});

test.each(['Call 087 555 0134 on 12.03.', 'Model WR-400, bay C-217, at 16:30.'])('"%s" names no sum', async (text) => {
  expect(await weighed('amount', text, 'en')).toEqual([]);
});
