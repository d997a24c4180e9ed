/** Letters that Unicode does not decompose into a base letter and a mark, and marks of print that stand for plain ones. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', '’': "'", '‘': "'", '–': '-', '—': '-', '‑': '-' };
const WORD = /[\p{L}\p{N}]+/gu;
const STEM = /[\p{L}\p{N}]+\.?/gu;

/** Lower case without diacritics; as many UTF-16 units as `text`, so that offsets carry over. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    const base = PLAIN[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
    folded += base.length === character.length ? base : character;
  }
  return folded;
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

type Cues = readonly string[] | Readonly<Record<string, readonly string[]>>;

/**
 * Where the longest of the cues stands: each word of a cue begins a word of the text, one after the other; a word with a full stop
 * ("ai.") is a whole word. Null when none does.
 */
export function findCue(text: string, cues: Cues): { start: number; end: number } | null {
  const words = [...fold(text).matchAll(WORD)];
  let longest: { start: number; end: number } | null = null;
  for (const list of isList(cues) ? [cues] : Object.values(cues)) {
    for (const stems of stemsOf(list)) {
      const at = words.findIndex((_, i) => stems.every((stem, k) => begins(words[i + k]?.[0], stem)));
      const [first, last] = [words[at], words[at + stems.length - 1]];
      if (!first || !last) continue;
      const found = { start: first.index, end: last.index + last[0].length };
      if (longest === null || lengthOf(found) > lengthOf(longest)) longest = found;
    }
  }
  return longest;
}

/** The item whose cues fit the text best, by the length of the words they find; the first of equals, null when none fits. */
export function mostFitting<T extends { cues: Cues }>(text: string, items: readonly T[]): T | null {
  const fits = items.map((item) => ({ item, at: findCue(text, item.cues) })).filter(({ at }) => at !== null);
  return fits.toSorted((a, b) => lengthOf(b.at) - lengthOf(a.at))[0]?.item ?? null;
}

const lengthOf = (at: { start: number; end: number } | null) => (at === null ? 0 : at.end - at.start);
const isList = (cues: object): cues is readonly string[] => Array.isArray(cues);
const begins = (word: string | undefined, stem: string) => (stem.endsWith('.') ? `${word}.` === stem : (word?.startsWith(stem) ?? false));

/** Cues are lists of a playbook, looked for again at every turn: their stems are made once. */
const stems = new WeakMap<readonly string[], string[][]>();

function stemsOf(cues: readonly string[]): string[][] {
  const known = stems.get(cues) ?? cues.map((cue) => fold(cue).match(STEM) ?? []).filter((words) => words.length > 0);
  stems.set(cues, known);
  return known;
}
