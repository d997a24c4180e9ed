import { reading } from './text.ts';
import { words } from './words.ts';

/** A line's words as cues see them; written placeholders (`TITLE`, `NAME`) stay as they are. */
export function wordListOf(line: string): string[] {
  return words(reading(line))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text, raw, kind }) => (kind === 'number' ? '#' : PLACEHOLDERS.has(raw) ? raw : text));
}

/** What stands for a quantity or somebody mentioned, in examples as in what is judged. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(['TITLE', 'NAME', 'MONEY', 'DATE', 'ORG']);
