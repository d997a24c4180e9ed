import { parse } from 'yaml';
import { z } from 'zod';
import { reading } from '../text.ts';
import { words } from '../words.ts';
import { ACTS, type Act } from './labels.ts';
import type { Example } from './learn.ts';

const Groups = z.array(
  z.strictObject({ does: z.array(z.enum(ACTS)), asked: z.string().optional(), notes: z.boolean().optional(), said: z.string() }),
);

/** What examples write for a quantity or somebody mentioned. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['WHO', 'ME', 'MONEY', 'DATE', 'NUM']);

/** The examples of a language's `examples.yaml`, in its order; a group that names an unknown act throws what zod says of it. */
export function examplesIn(yaml: string): Example[] {
  return Groups.parse(parse(yaml)).flatMap(({ does, asked, notes, said }) => {
    const acts: ReadonlySet<Act> = new Set(does);
    return said
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({
        acts,
        asked: asked === undefined ? [] : [asked],
        notes: notes ?? false,
        asks: line.trim().endsWith('?'),
        words: wordsOf(line),
      }));
  });
}

const wordsOf = (line: string): string[] =>
  words(reading(line))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text, raw, kind }) => (kind === 'number' ? 'NUM' : PLACEHOLDERS.has(raw.replace(/'s$/, '')) ? raw.replace(/'s$/, '') : text));
