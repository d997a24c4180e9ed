import type { CueName } from '../../language.ts';

/** What a consonant at the end of a stem turns into before the locative's ending, folded: `budżet`, `budżecie`. */
const TURNS: Record<string, string> = { t: 'ci*', d: 'dzi*', k: 'ce', g: 'dze' };
const STEM = /^([a-z]{3,})([tdkg])\*$/;

/** The tables with each stem that ends in t, d, k or g beside the form that it takes in the locative, so that no table has to write both. */
export function softenedPatterns(tables: Partial<Record<CueName, string>>): Partial<Record<CueName, string>> {
  return Object.fromEntries(
    Object.entries(tables).map(([cue, table]) => [
      cue,
      table
        .split(/(\s+|;)/)
        .map(element)
        .join(''),
    ]),
  );
}

const element = (written: string): string =>
  written.includes('*')
    ? written
        .split('|')
        .flatMap((option) => {
          const stem = STEM.exec(option);
          return stem ? [option, `${stem[1]}${TURNS[stem[2] ?? '']}`] : [option];
        })
        .join('|')
    : written;
