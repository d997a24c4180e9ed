import { oncePerWord } from '../once-per-word.ts';

/** Shorter words have neighbours that are words of their own: `trzema` and `trzeba`, `grands` and `grants`. */
const SHORTEST_MEANT = 8;
const SHORTEST_WRITTEN = 7;
const LONGEST = 16;

/** The word and what it becomes without any one of its letters but the first. */
function* variants(word: string): Generator<string> {
  yield word;
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/** Finds the known word that a written one was meant to be: a letter missing, doubled, wrong or swapped with its neighbour. */
export interface Typos {
  meant(word: string): string | null;
}

/** Learns the known words, folded; the first letter of a word is never taken for a slip. */
export function typos(known: Iterable<string>): Typos {
  const meantBy = new Map<string, string>();
  for (const word of known) {
    if (word.length < SHORTEST_MEANT) continue;
    for (const variant of variants(word)) if (!meantBy.has(variant)) meantBy.set(variant, word);
  }
  const meantFor = oncePerWord((word) => {
    for (const variant of variants(word)) {
      const meant = meantBy.get(variant);
      if (meant !== undefined && meant[0] === word[0] && Math.abs(meant.length - word.length) <= 1) return meant;
    }
    return null;
  });
  return { meant: (word) => (word.length < SHORTEST_WRITTEN || word.length > LONGEST ? null : meantFor(word)) };
}
