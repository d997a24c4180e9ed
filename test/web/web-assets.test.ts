import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadWords } from '../../src/load.ts';
import { webAssets } from '../../src/web/build.ts';

/** What a visitor's browser has to fetch before the chat can be opened, at most, in bytes. */
const WIDGET_BUDGET = 8 * 1024;

const bodyOf = async (path: string) => (await webAssets()).get(path)?.body ?? '';

describe('what browsers are sent', () => {
  test('the widget fits into 8 KB gzipped, its style included', async () => {
    const body = await bodyOf('/widget.js');
    expect(body).toContain(':host');
    expect(gzipSync(body).length).toBeLessThanOrEqual(WIDGET_BUDGET);
  });

  test.each(['/widget.js', '/playground.js'])('%s writes no markup and makes no code out of text', async (path) => {
    const own =
      path === '/widget.js' ? /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/ : /\beval\(|new Function/;
    expect(await bodyOf(path)).not.toMatch(own);
  });

  test('every address that a page names is among them', async () => {
    const assets = await webAssets();
    const pages = [...assets].filter(([, { type }]) => type.startsWith('text/html'));
    expect(pages.map(([path]) => path)).toEqual(['/example', '/example/pl', '/playground']);
    for (const [, { body }] of pages) {
      const named = [...body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
      expect(named.filter((path) => path && !assets.has(path))).toEqual([]);
      // The server's policy lets in neither.
      expect(body).not.toMatch(/<style|style=|<script>|\son\w+=/);
    }
  });

  test('a changed body has another etag', async () => {
    const etags = [...(await webAssets()).values()].map(({ etag }) => etag);
    expect(new Set(etags).size).toBe(etags.length);
  });
});

describe('the words of the widget and the playground', () => {
  const words = loadWords();
  const own = (language: string) => Object.entries(words[language] ?? {}).filter(([key]) => /^(widget|playground)\./.test(key));

  test('stand in English and in Polish, with the same places to fill in', () => {
    const places = (language: string) =>
      Object.fromEntries(
        own(language).map(([key, [text]]) => [key, [...(text ?? '').matchAll(/\{(\w+)[,}]|#/g)].map(([all, name]) => name ?? all)]),
      );
    const named = (language: string) => Object.entries(places(language)).map(([key, found]) => `${key}: ${[...new Set(found)].toSorted()}`);
    expect(named('pl')).toEqual(named('en'));
  });

  test('are asked for by the page, and the page asks for no others', () => {
    const folder = join(import.meta.dirname, '../../src/web/playground');
    const files = readdirSync(folder).filter((file) => /\.tsx?$/.test(file));
    const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const literals = [...code.matchAll(/\bsay\('([\w.-]+)'/g)].map(([, key]) => `playground.${key}`);
    const begins = [...code.matchAll(/`([a-z]+\.)\$\{/g)].map(([, begin]) => `playground.${begin}`);
    const keys = own('en').map(([key]) => key);
    expect(literals.filter((key) => !keys.includes(key))).toEqual([]);
    const isAsked = (key: string) => code.includes(`'${key.replace('playground.', '')}'`) || begins.some((begin) => key.startsWith(begin));
    expect(keys.filter((key) => key.startsWith('playground.') && !isAsked(key))).toEqual([]);
  });
});
