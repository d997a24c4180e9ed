import type { Stretch } from './clauses.ts';
import { oncePer } from './once-per.ts';
import { marksIn, type Scene, touching } from './scene.ts';
import type { Word } from './words.ts';

/** Words that no space parts: `Pol-Frut`, `Denti.AI`, `4Parents`. */
export interface Chunk extends Stretch {
  raw: string;
  first: Word;
  /** `name` by its letters; `mark` is one of punctuation. */
  shape: 'name' | 'letter' | 'word' | 'number' | 'mark';
}

/** Words of a message's e-mail addresses, with the word at which the host starts. */
export const addressesIn = oncePer((of: Scene): readonly (Stretch & { host: number })[] => {
  const found: (Stretch & { host: number })[] = [];
  of.words.forEach((word, at) => {
    if (word.text !== '@' || !word.glued || !of.words[at + 1]?.glued) return;
    let from = at;
    const free = found.at(-1)?.to ?? 0;
    while (from > free && of.words[from]?.glued) from--;
    let to = at + 1;
    while (of.words[to]?.glued && (of.words[to]?.kind !== 'mark' || (of.words[to + 1]?.glued && of.words[to + 1]?.kind !== 'mark'))) to++;
    found.push({ from, to, host: at + 1 });
  });
  return found;
});

/** Letters of what stands behind a point inside a name: `.ai`, `.com`. */
const MAX_SUFFIX = 5;

/** A message in chunks; an e-mail address is one mark. */
export function chunksIn(of: Scene): Chunk[] {
  const addresses = addressesIn(of);
  const found: Chunk[] = [];
  for (let at = 0; at < of.words.length; ) {
    const first = of.words[at];
    if (!first) break;
    const address = touching(addresses, { from: at, to: at + 1 });
    const to = address ? address.to : first.kind === 'mark' ? at + 1 : chunkEnd(of, at);
    const raw = of.text.slice(first.start, of.words[to - 1]?.end);
    found.push({ from: at, to, raw, first, shape: address ? 'mark' : shapeOf(of, first, raw, { from: at, to }) });
    at = to;
  }
  return found;
}

const INSIDE = new Set(['.', '&', '+', '-', "'"]);

function chunkEnd(of: Scene, from: number): number {
  let to = from + 1;
  for (;;) {
    const next = of.words[to];
    if (!next?.glued) return to;
    if (next.kind !== 'mark') {
      to++;
      continue;
    }
    const after = of.words[to + 1];
    if (!INSIDE.has(next.text) || !after?.glued || after.kind === 'mark') return to;
    // `ready.Then` is two sentences, `Denti.AI` and `G.S.` are one name.
    if (next.text === '.' && after.capital && after.raw !== after.raw.toUpperCase()) return to;
    if (next.text === '.' && after.raw.length > MAX_SUFFIX) return to;
    to += 2;
  }
}

function shapeOf(of: Scene, first: Word, raw: string, at: Stretch): Chunk['shape'] {
  if (first.kind === 'mark') return 'mark';
  const letters = raw.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'number';
  if (first.kind === 'number') {
    const named = letters.length > 3 && /\p{Lu}/u.test(letters) && letters !== letters.toUpperCase();
    const short = letters.length < 3 && letters === letters.toUpperCase() && of.words[at.to]?.capital === true;
    return named || short ? 'name' : 'number';
  }
  if (letters.length === 1) return first.capital ? (raw.length > 1 ? 'name' : 'letter') : 'word';
  if (first.capital) return 'name';
  return letters.length > 2 && /\p{Ll}\p{Lu}/u.test(letters) ? 'name' : 'word';
}

/** A legal form by itself: `Ltd`. */
export const isFormWord = (of: Scene, { first, from, raw }: Chunk): boolean =>
  raw.length > 1 &&
  first.text === raw.toLowerCase() &&
  marksIn(of, 'company-form', { from, to: from + 1 }).some((mark) => mark.from === from && mark.to === from + 1);
