import { reading } from './text.ts';
import { words } from './words.ts';

/** A line's words as cues see them. */
export function wordListOf(line: string): string[] {
  return words(reading(line))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text, kind }) => (kind === 'number' ? '#' : text));
}
