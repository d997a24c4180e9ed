import type { ActWords } from './labels.ts';

const STEM_LETTERS = 6;
const GRAM_LETTERS = 4;
/** Words of a clause that are looked at, from its start. */
const MAX_WORDS = 40;
/** Most words of a clause that counts as tiny, short, middling; longer ones are long. */
const LENGTHS = [2, 5, 10];

/** The question before words that follow none. */
const UNASKED = ['nothing'];

const KIND = {
  word: 1,
  stem: 2,
  pair: 3,
  skip: 4,
  triple: 5,
  gram: 6,
  first: 7,
  last: 8,
  asked: 9,
  askedStem: 10,
  notes: 11,
  length: 12,
  asks: 13,
};

/**
 * The features of a clause as numbers, each once: words, their stems, pairs with and without a gap, triples, letters in fours, its ends and
 * its length, and each stem again under the question that it follows or the notes that it stands in. Their number is bounded.
 */
export function featuresOf({ words, asked, notes, asks }: ActWords): Set<number> {
  const found = new Set<number>();
  const list = words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words;
  const stems = list.map((word) => hash(KIND.stem, word, 0, Math.min(word.length, STEM_LETTERS)));
  const contexts = asked.length > 0 || notes ? asked : UNASKED;
  const questions = contexts.map((what) => hash(KIND.asked, what, 0, what.length));
  for (let i = 0; i < list.length; i++) {
    const word = list[i] as string;
    const stem = stems[i] as number;
    const [next, third] = [stems[i + 1], stems[i + 2]];
    found.add(hash(KIND.word, word, 0, word.length));
    found.add(stem);
    if (next !== undefined) found.add(join(stem, next, KIND.pair));
    if (next !== undefined && third !== undefined) {
      found.add(join(stem, third, KIND.skip));
      found.add(join(join(stem, next, KIND.pair), third, KIND.triple));
    }
    if (word.length > GRAM_LETTERS) addGrams(found, `<${word}>`);
    for (const question of questions) found.add(join(question, stem, KIND.askedStem));
    if (notes) found.add(join(KIND.notes, stem, KIND.notes));
  }
  const length = LENGTHS.filter((most) => list.length > most).length;
  found.add(join(KIND.first, stems[0] ?? 0, KIND.first));
  found.add(join(KIND.last, stems.at(-1) ?? 0, KIND.last));
  found.add(join(KIND.length, length, KIND.length));
  for (const question of questions) {
    found.add(question);
    found.add(join(question, length, KIND.length));
  }
  if (notes) found.add(KIND.notes);
  if (asks) found.add(KIND.asks);
  return found;
}

function addGrams(found: Set<number>, word: string): void {
  for (let at = 0; at + GRAM_LETTERS <= word.length; at++) found.add(hash(KIND.gram, word, at, at + GRAM_LETTERS));
}

/** FNV-1a over the letters from `from` to `to`. */
function hash(kind: number, text: string, from: number, to: number): number {
  let sum = 2166136261 ^ kind;
  for (let i = from; i < to; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619);
  return sum;
}

const join = (a: number, b: number, kind: number): number => Math.imul(a ^ (b >>> 15), 2246822519) ^ Math.imul(b + kind, 3266489917);
