import { hash, join } from '../hash.ts';
import type { ActWords } from './labels.ts';

const STEM_LETTERS = 6;
const GRAM_LETTERS = 4;
/** Letters of a word that are looked at. */
const LONGEST_WORD = 40;
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
 * The features of a clause as small integers: words, their stems, pairs with and without a gap, letters in fours, its ends and its
 * length, and each stem again under the question that it follows or the notes that it stands in. Their number is bounded.
 */
export function featuresOf({ words, asked, notes, asks }: ActWords): number[] {
  const found: number[] = [];
  const list = words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words;
  const stems = list.map((word) => hash(KIND.stem, word, 0, Math.min(word.length, STEM_LETTERS)));
  const contexts = asked.length > 0 || notes ? asked : UNASKED;
  const questions = contexts.map((what) => hash(KIND.asked, what));
  for (let i = 0; i < list.length; i++) {
    const word = list[i] as string;
    const stem = stems[i] as number;
    const next = stems[i + 1];
    const third = stems[i + 2];
    found.push(hash(KIND.word, word), stem);
    if (word.length > GRAM_LETTERS) grams(word, found);
    if (next !== undefined) found.push(join(stem, next, KIND.pair));
    if (third !== undefined) found.push(join(stem, third, KIND.skip));
    for (const question of questions) found.push(join(question, stem, KIND.askedStem));
    if (notes) found.push(join(KIND.notes, stem, KIND.notes));
  }
  const length = LENGTHS.filter((most) => list.length > most).length;
  found.push(join(KIND.first, stems[0] ?? 0, KIND.first));
  found.push(join(KIND.last, stems.at(-1) ?? 0, KIND.last));
  found.push(join(KIND.length, length, KIND.length));
  for (const question of questions) {
    found.push(question);
    found.push(join(question, length, KIND.length));
  }
  if (notes) found.push(KIND.notes);
  if (asks) found.push(KIND.asks);
  return found;
}

/** A word's letters in fours, its ends marked; worked out anew each time, as that is quicker than to look them up. */
function grams(word: string, into: number[]): void {
  const bounded = `<${word.slice(0, LONGEST_WORD)}>`;
  for (let at = 0; at + GRAM_LETTERS <= bounded.length; at++) into.push(hash(KIND.gram, bounded, at, at + GRAM_LETTERS));
}
