import { expect, test } from 'vitest';
import { loadWords } from '../../../src/load.ts';
import { loaded } from './office.ts';

const keysOf = (language: string) => Object.keys(loadWords()[language] ?? {}).filter((key) => key.startsWith('slack.'));

test('whatever a rep reads in Slack stands in both languages, and every text can be filled in', () => {
  expect(keysOf('pl')).toEqual(keysOf('en'));
  const params = {
    rep: 'Alex',
    note: 'why',
    event: 'x',
    text: 't',
    count: 3,
    field: 'f',
    headline: 'h',
    inputs: 'i',
    questions: 'q',
    who: 'w',
  };
  for (const language of ['en', 'pl']) for (const key of keysOf(language)) expect(loaded.words(language, key, params)[0]).not.toBe('');
});
