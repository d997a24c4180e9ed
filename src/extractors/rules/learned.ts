import { wordListOf } from './word-list.ts';

/** The labels that words suggest, the likeliest first, with shares that add up to one. */
export type Judge<Label extends string> = (words: readonly string[]) => { label: Label; share: number }[];

/** Rounds over all examples; more change nothing that a test would notice. */
const ROUNDS = 40;
const STEP = 0.6;
const SHRINK = 0.0004;
/** Letters by which an inflected word is known. */
const STEM_LETTERS = 6;

const stem = (word: string): string => word.slice(0, STEM_LETTERS);

function featuresOf(words: readonly string[]): string[] {
  const stems = words.map(stem);
  const pairs = stems.slice(1).map((word, i) => `${stems[i]} ${word}`);
  return [...new Set([...stems, ...pairs])];
}

/**
 * A judge learnt from examples, one a line for each label: a softmax over words and pairs of words, trained in a fixed order, so that the
 * same examples always give the same judge. It is quick enough to be made when first needed.
 */
export function learn<Label extends string>(examples: Partial<Record<Label, string>>): Judge<Label> {
  const labels = Object.keys(examples) as Label[];
  const index = new Map<string, number>();
  const rows = labels.flatMap((label, at) =>
    (examples[label] ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => ({ at, features: featuresOf(wordListOf(line)) })),
  );
  for (const { features } of rows) for (const feature of features) if (!index.has(feature)) index.set(feature, index.size);
  const width = labels.length;
  const weights = new Float64Array((index.size + 1) * width);
  const bias = index.size * width;
  const scores = new Float64Array(width);
  const judge = (features: readonly string[]): Float64Array => {
    for (let k = 0; k < width; k++) scores[k] = weights[bias + k] ?? 0;
    const scale = 1 / Math.sqrt(Math.max(1, features.length));
    for (const feature of features) {
      const row = index.get(feature);
      if (row === undefined) continue;
      for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + (weights[row * width + k] ?? 0) * scale;
    }
    const top = Math.max(...scores);
    let sum = 0;
    for (let k = 0; k < width; k++) {
      scores[k] = Math.exp((scores[k] ?? 0) - top);
      sum += scores[k] ?? 0;
    }
    for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) / sum;
    return scores;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const step = STEP / (1 + round / 10);
    for (let n = 0; n < rows.length; n++) {
      // A stride that shares no factor with most lengths mixes the labels in an order that is always the same.
      const row = rows[(n * STRIDE) % rows.length];
      if (!row) continue;
      const shares = judge(row.features);
      const scale = 1 / Math.sqrt(Math.max(1, row.features.length));
      for (let k = 0; k < width; k++) {
        const gap = step * ((k === row.at ? 1 : 0) - (shares[k] ?? 0));
        weights[bias + k] = (weights[bias + k] ?? 0) + gap * 0.1;
        for (const feature of row.features) {
          const at = (index.get(feature) ?? 0) * width + k;
          weights[at] = (weights[at] ?? 0) * (1 - SHRINK) + gap * scale;
        }
      }
    }
  }
  return (words) => {
    const shares = judge(featuresOf(words));
    return labels.map((label, k) => ({ label, share: shares[k] ?? 0 })).sort((a, b) => b.share - a.share);
  };
}

const STRIDE = 7919;
