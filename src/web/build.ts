import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { loadWords } from '../load.ts';

/** What is sent for one address; `etag` changes with the body. */
export interface WebAsset {
  body: string;
  type: string;
  etag: string;
  /** Part of the playground, which is not served to the public. */
  page: 'playground' | null;
}

const HERE = import.meta.dirname;
/** Browsers that the pages and the widget are written for: what they use beyond these falls back by itself. */
const BROWSERS = ['chrome120', 'firefox121', 'safari17.5'];

const minifyStyle = async (file: string) =>
  (await transform(await readFile(file, 'utf8'), { loader: 'css', minify: true, target: BROWSERS })).code.trim();

const styleAsText: Plugin = {
  name: 'style as text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: `export const css=${JSON.stringify(await minifyStyle(path))}` }));
  },
};

/** Which words the playground needs; its own are known to it without the prefix. */
const PAGE_WORDS = /^(?:playground\.|(?=field\.|status\.|criterion\.|why\.))/;

/** The page's words out of dialogs/words/, the first wording of each key. */
const pageWords: Plugin = {
  name: 'page words',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bantr:words$/ }, () => ({ path: 'words', namespace: 'bantr' }));
    onLoad({ filter: /./, namespace: 'bantr' }, () => {
      const words = Object.entries(loadWords()).map(([language, table]) => {
        const own = Object.entries(table).filter(([key]) => PAGE_WORDS.test(key));
        return [language, Object.fromEntries(own.map(([key, [text]]) => [key.replace(PAGE_WORDS, ''), text]))];
      });
      return { contents: `export const words=${JSON.stringify(Object.fromEntries(words))}` };
    });
  },
};

async function script(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: BROWSERS,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [styleAsText, pageWords],
  });
  return outputFiles[0]?.text ?? '';
}

const text = (file: string) => readFile(join(HERE, file), 'utf8');
const style = (file: string) => minifyStyle(join(HERE, file));

async function buildAll(): Promise<Map<string, WebAsset>> {
  const sources: [path: string, type: string, body: Promise<string>][] = [
    ['/widget.js', 'text/javascript', script('widget/widget.ts')],
    ['/example', 'text/html', text('example/example.html')],
    ['/example/pl', 'text/html', text('example/example.pl.html')],
    ['/example.css', 'text/css', style('example/example.css')],
    ['/icon.svg', 'image/svg+xml', text('playground/icon.svg')],
    ['/playground', 'text/html', text('playground/playground.html')],
    ['/playground.css', 'text/css', style('playground/playground.css')],
    ['/playground.js', 'text/javascript', script('playground/playground.ts')],
  ];
  const assets = await Promise.all(
    sources.map(async ([path, type, content]): Promise<[string, WebAsset]> => {
      const body = await content;
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      return [path, { body, type: `${type}; charset=utf-8`, etag, page: path.startsWith('/playground') ? 'playground' : null }];
    }),
  );
  return new Map(assets);
}

let built: Promise<Map<string, WebAsset>> | null = null;

/** Every file a browser may ask for, by its path; built in memory when first asked for, in about a second, and kept. */
export function webAssets(): Promise<Map<string, WebAsset>> {
  built ??= buildAll();
  return built;
}
