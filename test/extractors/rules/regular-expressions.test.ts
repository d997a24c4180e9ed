import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../src/extractors/', import.meta.url).pathname;

/** Regular expressions as they stand in source: a literal where an expression may begin, or `new RegExp('…', '…')`. */
const literal = /(?<=(?:^|[(,=:[!&|?{};\n]|=>|return|test)\s*)\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;
const constructed = /new RegExp\(\s*(['"`])((?:[^\\\n]|\\.)*?)\1\s*(?:,\s*['"]([a-z]*)['"])?\s*\)/g;

interface Expression {
  file: string;
  source: string;
  flags: string;
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

function expressionsIn(file: string): Expression[] {
  const code = withoutComments(readFileSync(join(folder, file), 'utf8'));
  const literals = [...code.matchAll(literal)].map(([, source = '', flags = '']) => ({ file, source, flags }));
  const built = [...code.matchAll(constructed)].map(([, , source = '', flags = '']) => ({
    file,
    source: JSON.parse(`"${source.replace(/"/g, '\\"')}"`) as string,
    flags,
  }));
  return [...literals, ...built];
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const expressions = files.flatMap(expressionsIn);

/** `new RegExp(` with anything but a plain string cannot be checked as it stands. */
function unseenIn(file: string): number {
  const code = withoutComments(readFileSync(join(folder, file), 'utf8'));
  return [...code.matchAll(/new RegExp\(/g)].length - [...code.matchAll(constructed)].length;
}

describe('every regular expression of the extractors', () => {
  test('is found', () => {
    expect(expressions.length).toBeGreaterThan(3);
  });

  test.each(files)('%s builds none from parts, where no one could check it', (file) => {
    expect(unseenIn(file)).toBe(0);
  });

  test.each(expressions)('$file: /$source/$flags takes no more than linear time', ({ source, flags }) => {
    const { status } = checkSync(source, flags.replace('v', 'u'), { timeout: 20_000 });
    expect(status).toBe('safe');
  });
});
