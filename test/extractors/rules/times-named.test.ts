import { describe, expect, test } from 'vitest';
import { emptyConversation } from '../../../src/core/empty-conversation.ts';
import { LANGUAGES } from '../../../src/extractors/rules/languages.ts';
import { rulesExtractor } from '../../../src/extractors/rules/rules.ts';
import type { Weigher } from '../../../src/extractors/rules/weighing/weigh.ts';
import { DIALOGS, loadPlaybook } from '../../../src/load.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const loaded = loadPlaybook(`${DIALOGS}/helpdesk.yaml`);

let windows: unknown[] = [];
const weigher: Weigher = {
  watches: true,
  enough: () => [],
  weigh: (_of, question, { value }) => {
    if (question === 'time') windows.push(value);
    return [];
  },
};
const { understand } = rulesExtractor({ languages: LANGUAGES.map((one) => ({ ...one, weigher })) });

/** The windows that are weighed for an answer to the question when. */
async function windowsIn(text: string, language: string): Promise<unknown[]> {
  windows = [];
  const conversation = emptyConversation({ id: 'times', kind: 'visitor', language, page: null, now: NOW, loaded });
  const messages = [
    { id: '0', at: NOW, from: 'bot' as const, text: language === 'pl' ? 'Na kiedy tego potrzebujecie?' : 'When do you need it?' },
    { id: '1', at: NOW, from: 'visitor' as const, text },
  ];
  await understand({
    messages,
    index: 1,
    kind: 'visitor',
    asked: null,
    language,
    now: NOW,
    record: conversation.record,
    playbook: loaded,
    outOfMarket: null,
  });
  return windows;
}

describe('the times that a date may mean', () => {
  test.each([
    ['en', 'what starts early in a month starts in the two weeks from then', 'Start on 1 March.', '2027-03-01', '2027-03-15'],
    ['pl', 'what starts early in a month starts in the two weeks from then', 'Startujemy 4 stycznia.', '2027-01-04', '2027-01-18'],
    ['en', 'a month is of the year that was spoken of', 'We pick one in autumn 2028, probably October.', '2028-10-01', '2028-10-31'],
    ['en', 'a name and two figures may be a month and its year', 'Probably Oct 28', '2028-10-01', '2028-10-31'],
    ['en', 'a part of a business year is where most have it', 'In Q1 of next FY', '2027-04-01', '2027-06-30'],
    ['en', 'a business year ends in the year that names it', 'H1 of FY29', '2028-04-01', '2028-09-30'],
    [
      'en',
      'a business year starts where the message says',
      'Our fiscal year starts July 1, so in its first fiscal quarter',
      '2027-07-01',
      '2027-09-30',
    ],
    ['en', 'the money tells the country of a business year', 'FY28, we have 40k AUD', '2027-07-01', '2028-06-30'],
    ['en', 'a season is that of the south where its money is', 'Before summer, we have 40k AUD', '2026-11-23', '2026-12-20'],
    ['en', 'what runs until a day leaves room after it', 'We are locked in till November 2028', '2028-11-01', '2028-12-31'],
    ['en', 'what follows a day starts after it', 'We hear on 12 June and start right after', '2027-06-12', '2027-07-12'],
    ['en', 'it must be ready for what comes', 'For the January rush', '2026-11-23', '2027-01-01'],
    ['en', 'the part of a year spoken of is of that year', 'We build in twenty twenty eight, fall', '2028-09-23', '2028-12-20'],
    ['pl', 'the part of a year spoken of is of that year', 'W przyszłym roku stawiamy, na wiosnę', '2027-03-20', '2027-06-20'],
    [
      'pl',
      'a business year starts where the message says',
      'Rok obrachunkowy startuje 1 kwietnia, celujemy w pierwszy kwartał fiskalny',
      '2027-04-01',
      '2027-06-30',
    ],
    ['en', 'a length of time that answers when is waited for', '3-4 months', '2026-11-23', '2027-03-25'],
    ['pl', 'a length of time that answers when is waited for', '6 tygodni', '2026-11-23', '2027-01-04'],
  ])('%s: %s: "%s"', async (language, _what, text, from, to) => {
    expect(await windowsIn(text, language)).toContainEqual({ from, to });
  });
});
