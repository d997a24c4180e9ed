/** Letters that Unicode does not decompose into a base letter and a mark, and marks of print that stand for plain ones. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', '’': "'", '‘': "'", '–': '-', '—': '-', '‑': '-' };
const WORD = /[\p{L}\p{N}]+/gu;

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

/** Where one of the cues stands first: each word of a cue begins a word of the text, one after the other. Null when none does. */
export function findCue(
  text: string,
  cues: readonly string[] | Readonly<Record<string, readonly string[]>>,
): { start: number; end: number } | null {
  const words = [...fold(text).matchAll(WORD)];
  for (const list of isList(cues) ? [cues] : Object.values(cues)) {
    for (const stems of stemsOf(list)) {
      const at = words.findIndex((_, i) => stems.every((stem, k) => words[i + k]?.[0].startsWith(stem)));
      const [first, last] = [words[at], words[at + stems.length - 1]];
      if (first && last) return { start: first.index, end: last.index + last[0].length };
    }
  }
  return null;
}

const isList = (cues: object): cues is readonly string[] => Array.isArray(cues);

/** Cues are lists of a playbook, looked for again at every turn: their stems are made once. */
const stems = new WeakMap<readonly string[], string[][]>();

function stemsOf(cues: readonly string[]): string[][] {
  const known = stems.get(cues) ?? cues.map(wordsOf).filter((words) => words.length > 0);
  stems.set(cues, known);
  return known;
}
