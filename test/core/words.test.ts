import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../src/core/playbook.ts';
import { bindWords, DIALOGS, loadPlaybook, loadWords } from '../../src/load.ts';

const words = loadWords();
const talk = (language: string) => Object.entries(words[language] ?? {}).filter(([key]) => /^(talk|why)\./.test(key));
const keysOf = (language: string) =>
  talk(language)
    .map(([key]) => key)
    .filter((key) => !key.endsWith('.informal'));
/** The values a text is filled with: the names after an opening brace. */
const valuesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
/** Words that address a Polish reader formally. */
const FORMAL = /Państw|\bPan(i|a|ią)?\b/;

describe('the bot’s words', () => {
  it('say the same things in English and Polish', () => {
    expect(keysOf('pl').sort()).toEqual(keysOf('en').sort());
  });

  it.each(keysOf('en'))('%s takes the same values in every wording and language', (key) => {
    const [first, ...others] = ['en', 'pl'].flatMap((language) => words[language]?.[key] ?? []).map(valuesIn);
    for (const values of others) expect(values).toEqual(first);
  });

  it('fit into what a visitor may be shown', () => {
    for (const language of ['en', 'pl'])
      for (const [key, texts] of talk(language)) for (const text of texts) expect(text.length, key).toBeLessThan(MAX_TEXT / 2);
  });

  it('have an informal wording wherever Polish addresses the visitor formally', () => {
    const formal = talk('pl').filter(
      ([key, texts]) => key.startsWith('talk.') && !key.endsWith('.informal') && texts.some((text) => FORMAL.test(text)),
    );
    for (const [key] of formal) expect(words.pl?.[`${key}.informal`], key).toBeDefined();
    const informal = talk('pl').filter(([key]) => key.endsWith('.informal'));
    for (const [key, texts] of informal) for (const text of texts) expect(text, key).not.toMatch(FORMAL);
  });

  it('greet informally when the playbook says so', () => {
    const { playbook } = loadPlaybook(join(DIALOGS, 'helpdesk.yaml'));
    const informal = bindWords({ ...playbook, address: 'informal' }, words);
    expect(informal.words('pl', 'talk.hello')[0]).toBe('Cześć!');
    expect(informal.words('en', 'talk.hello')[0]).toBe('Hello!');
  });

  it.each([
    [1, 'dzień'],
    [2, 'dni'],
    [5, 'dni'],
    [22, 'dni'],
  ])('count %s days in Polish as „%s”', (days, form) => {
    const { words: filled } = loadPlaybook();
    expect(filled('pl', 'talk.lead-time', { name: 'X', days })[0]).toContain(`${days} ${form} po zamówieniu`);
  });
});
