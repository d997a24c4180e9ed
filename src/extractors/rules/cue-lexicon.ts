import type { Stretch } from './clauses.ts';
import type { Word } from './words.ts';

/** A cue found: words `from` (included) to `to` (excluded). */
export interface Mark<Cue extends string = string> extends Stretch {
  cue: Cue;
}

/** Finds every cue of a language in words, in time linear in their number: by cue its marks in order, of nested ones only the longest. */
export type CueLexicon<Cue extends string = string> = (all: readonly Word[]) => Map<Cue, Mark<Cue>[]>;

interface Node {
  edges: Map<number, Node>;
  /** Up to `most` words left out before `node`. */
  gaps: { most: number; node: Node }[];
  ends: number[];
}

interface Letters {
  next: Map<string, Letters>;
  exact: number[];
  prefix: number[];
}

const NARROW_GAP = 2;
const WIDE_GAP = 6;
/** Shorter words are compared letter by letter: in "need" and "feed" one letter is another word. */
const MIN_TYPO_LENGTH = 7;
const MAX_TYPO_LENGTH = 20;
/** Unknown words that are looked up with a typo allowed, a message. */
const MAX_TYPO_LOOKUPS = 150;

const node = (): Node => ({ edges: new Map(), gaps: [], ends: [] });
const letters = (): Letters => ({ next: new Map(), exact: [], prefix: [] });

/** Patterns of a cue, one a line; lines that start with `//` are left out. */
function patterns(table: string): string[] {
  return table
    .split('\n')
    .flatMap((line) => line.split(';'))
    .map((line) => line.trim())
    .filter((line) => line.length > 0 && !line.startsWith('//'));
}

/**
 * Makes a lexicon of cue tables. A pattern is a row of: `word`; `stem*`; alternatives `a|b*|two_words`; `@list` for a named row of alternatives;
 * `word?` that may be left out; `~` for up to two words, `~~` for up to six. No pattern starts with a gap.
 */
export function cueLexicon<Cue extends string>(
  tables: Partial<Record<Cue, string>>,
  lists: Record<string, string>,
  known: ReadonlySet<string>,
): CueLexicon<Cue> {
  const cues = Object.keys(tables) as Cue[];
  const root = node();
  const spelling = letters();
  const symbols = new Map<string, number>();
  const typos = new Map<string, { word: string; stem: boolean; symbol: number }[]>();

  function spell(option: string, symbol: number): void {
    const stem = option.endsWith('*');
    const word = stem ? option.slice(0, -1) : option;
    let at = spelling;
    for (const letter of word) {
      let next = at.next.get(letter);
      if (!next) {
        next = letters();
        at.next.set(letter, next);
      }
      at = next;
    }
    (stem ? at.prefix : at.exact).push(symbol);
    if (word.length < MIN_TYPO_LENGTH) return;
    for (const variant of deletions(word)) {
      const entries = typos.get(variant);
      if (entries) entries.push({ word, stem, symbol });
      else typos.set(variant, [{ word, stem, symbol }]);
    }
  }

  function symbolOf(element: string): number {
    const text = element.startsWith('@') ? lists[element.slice(1)] : element;
    if (text === undefined) throw new Error(`The lexicon names a list that is not there: ${element}`);
    const options = text
      .split(/[|\s]/)
      .filter(Boolean)
      .flatMap((o) => (o.startsWith('@') ? (lists[o.slice(1)] ?? '').split(/[|\s]/).filter(Boolean) : [o]));
    const key = options.join('|');
    const existing = symbols.get(key);
    if (existing !== undefined) return existing;
    const symbol = symbols.size;
    symbols.set(key, symbol);
    for (const option of options) spell(option, symbol);
    return symbol;
  }

  function add(at: Node, elements: readonly string[], cue: number): void {
    const [element, ...rest] = elements;
    if (element === undefined) {
      if (!at.ends.includes(cue)) at.ends.push(cue);
      return;
    }
    if (element.includes('_') && element.includes('|')) {
      const options = element.split('|');
      add(at, [options.filter((option) => !option.includes('_')).join('|'), ...rest], cue);
      for (const option of options) if (option.includes('_')) add(at, [...option.split('_'), ...rest], cue);
      return;
    }
    if (element === '~' || element === '~~') {
      const most = element === '~' ? NARROW_GAP : WIDE_GAP;
      let gap = at.gaps.find((g) => g.most === most);
      if (!gap) {
        gap = { most, node: node() };
        at.gaps.push(gap);
      }
      add(gap.node, rest, cue);
      return;
    }
    if (element.length > 1 && element.endsWith('?')) {
      add(at, rest, cue);
      add(at, [element.slice(0, -1), ...rest], cue);
      return;
    }
    const symbol = symbolOf(element);
    let next = at.edges.get(symbol);
    if (!next) {
      next = node();
      at.edges.set(symbol, next);
    }
    add(next, rest, cue);
  }

  cues.forEach((cue, id) => {
    for (const pattern of patterns(tables[cue] ?? '')) add(root, pattern.split(/\s+/), id);
  });

  const { rows, startOf } = laid(root);
  const spelled = new Map<string, Spelled>();
  function spelledOf(word: string, lookups: { left: number }): Spelled {
    const cached = spelled.get(word);
    if (cached) return cached;
    const found: number[] = [];
    let at: Letters | undefined = spelling;
    for (let i = 0; i < word.length && at; i++) {
      at = at.next.get(word.charAt(i));
      if (at) found.push(...at.prefix);
    }
    if (at && word.length > 0) found.push(...at.exact);
    if (found.length === 0 && word.length >= MIN_TYPO_LENGTH && word.length <= MAX_TYPO_LENGTH && !known.has(word) && lookups.left > 0) {
      lookups.left -= 1;
      found.push(...mistyped(word, typos));
    }
    const symbols = [...new Set(found)];
    const opens = symbols.flatMap((symbol) => root.edges.get(symbol) ?? []).map((opened) => startOf.get(opened) as number);
    const made = { symbols, opens };
    if (spelled.size < SPELLING_CACHE_SIZE) spelled.set(word, made);
    return made;
  }

  return (all) => {
    const lookups = { left: MAX_TYPO_LOOKUPS };
    const of = all.map((word) => spelledOf(word.text, lookups));
    const found = new Map<number, Stretch[]>();
    const end = (cue: number, from: number, to: number): void => {
      const same = found.get(cue);
      const last = same?.at(-1);
      if (!same) found.set(cue, [{ from, to }]);
      else if (last?.from === from) last.to = Math.max(last.to, to);
      else same.push({ from, to });
    };
    const walk = (start: number, at: number, index: number): void => {
      const ends = at + 1 + (rows[at] as number);
      for (let i = at + 1; i < ends; i++) end(rows[i] as number, start, index);
      const word = all[index];
      if (!word || word.sentence !== all[start]?.sentence) return;
      const gaps = ends + 1 + 2 * (rows[ends] as number);
      const symbols = of[index]?.symbols ?? NO_SYMBOLS;
      for (let i = ends + 1; i < gaps; i += 2) if (symbols.includes(rows[i] as number)) walk(start, rows[i + 1] as number, index + 1);
      const last = gaps + 1 + 2 * (rows[gaps] as number);
      for (let i = gaps + 1; i < last; i += 2) skip(start, rows[i] as number, rows[i + 1] as number, index);
    };
    const skip = (start: number, most: number, to: number, index: number): void => {
      for (let skipped = 0; skipped <= most; skipped++) {
        const passed = skipped > 0 ? all[index + skipped - 1] : undefined;
        if (skipped > 0 && !passed) break;
        if (passed?.kind === 'mark' && (most === NARROW_GAP ? passed.text !== "'" : !SOFT.has(passed.text))) break;
        walk(start, to, index + skipped);
      }
    };
    for (let i = 0; i < all.length; i++) for (const opened of of[i]?.opens ?? []) walk(i, opened, i + 1);
    const marks = new Map<Cue, Mark<Cue>[]>();
    for (const [id, stretches] of found) {
      const cue = cues[id] as Cue;
      const outer: Mark<Cue>[] = [];
      let reached = -1;
      for (const { from, to } of stretches) {
        if (to <= reached) continue;
        reached = to;
        outer.push({ cue, from, to });
      }
      marks.set(cue, outer);
    }
    return marks;
  };
}

/**
 * The nodes in one row of numbers, where they are walked without a box for any. A node is the count of cues that end at it, then these; the
 * count of its edges, then the symbol and the node of each; the count of its gaps, then the words and the node of each.
 */
function laid(root: Node): { rows: Int32Array; startOf: ReadonlyMap<Node, number> } {
  const startOf = new Map<Node, number>();
  let size = 0;
  const place = (one: Node): void => {
    startOf.set(one, size);
    size += 3 + one.ends.length + 2 * one.edges.size + 2 * one.gaps.length;
    for (const next of one.edges.values()) place(next);
    for (const gap of one.gaps) place(gap.node);
  };
  place(root);
  const rows = new Int32Array(size);
  for (const [{ ends, edges, gaps }, start] of startOf) {
    const next = (to: Node) => startOf.get(to) as number;
    const edged = [...edges].flatMap(([symbol, to]) => [symbol, next(to)]);
    rows.set([ends.length, ...ends, edges.size, ...edged, gaps.length, ...gaps.flatMap(({ most, node: to }) => [most, next(to)])], start);
  }
  return { rows, startOf };
}

/** What a word may stand for in patterns, and the nodes that the patterns it opens lead to. */
interface Spelled {
  symbols: readonly number[];
  opens: readonly number[];
}

const NO_SYMBOLS: readonly number[] = [];
const SOFT = new Set([',', "'", '"', '(', ')', '/', '&']);
/** Distinct spellings whose cues are remembered. */
const SPELLING_CACHE_SIZE = 20_000;

function deletions(word: string): Set<string> {
  const found = new Set([word]);
  for (let i = 1; i < word.length; i++) found.add(word.slice(0, i) + word.slice(i + 1));
  return found;
}

function mistyped(word: string, typos: ReadonlyMap<string, { word: string; stem: boolean; symbol: number }[]>): number[] {
  const found = new Set<number>();
  for (let length = Math.max(MIN_TYPO_LENGTH - 1, word.length - 5); length <= word.length; length++) {
    const head = word.slice(0, length);
    for (const variant of deletions(head)) {
      for (const entry of typos.get(variant) ?? []) {
        if (!entry.stem && length < word.length) continue;
        if (withinOne(head, entry.word)) found.add(entry.symbol);
      }
    }
  }
  return [...found];
}

/** At most one letter added, left out, changed, or two neighbours swapped; the first letter is right. */
function withinOne(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i++;
  if (a.length === b.length)
    return (
      a.slice(i + 1) === b.slice(i + 1) ||
      (a.charAt(i) === b.charAt(i + 1) && a.charAt(i + 1) === b.charAt(i) && a.slice(i + 2) === b.slice(i + 2))
    );
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}
