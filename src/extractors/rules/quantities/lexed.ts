import type { Reading, Token } from '../text.ts';
import { codeOf } from './currencies.ts';
import type { QuantityLanguage } from './language.ts';
import { type Lexicon, type MeaningName, type MeaningValue, NAMES_TIME, type Node, OPENS } from './lexicon.ts';
import { vulgarFractions } from './literals.ts';

/** The node of a word, or of the word that it was meant to be. */
function nodeOf({ root, typos: slips }: Lexicon, token: Token): Node | undefined {
  const known = root.next.get(token.folded);
  if (known || token.kind !== 'word') return known;
  const meant = slips.meant(token.folded);
  return meant === null ? undefined : root.next.get(meant);
}

interface Meaning {
  is: MeaningName;
  value: unknown;
  next: number;
}

/** A reading with what each of its words may mean in one language; `next` is the index of the token after the phrase. */
export interface Lexed {
  reading: Reading;
  language: QuantityLanguage;
  tokens: Token[];
  meanings: Meaning[][];
  /** For each token the `OPENS` bits of what may begin there. */
  opens: Uint8Array;
  /** What engines have already read, by a name of theirs and the token where it begins. */
  memory: Map<string, unknown[]>;
}

/** What `read` gave at `index`, read once; it must depend on the text and `index` alone. */
export function remembered<T>(lexed: Lexed, name: string, index: number, read: (lexed: Lexed, index: number) => T): T {
  let row = lexed.memory.get(name) as T[] | undefined;
  if (!row) {
    row = new Array<T>(lexed.tokens.length + 1);
    lexed.memory.set(name, row);
  }
  const known = row[index];
  if (known !== undefined) return known;
  const value = read(lexed, index);
  row[index] = value;
  return value;
}

/** True where something of a kind in `OPENS` may begin. */
export function mayOpen(lexed: Lexed, index: number, kind: number): boolean {
  return ((lexed.opens[index] ?? 0) & kind) !== 0;
}

const nothing: Meaning[] = [];

function meaningsAt(all: Token[], index: number, known: Lexicon, opens: Uint8Array): Meaning[] {
  const found: Meaning[] = [];
  let node: Node | undefined;
  for (let at = index; at < all.length; at++) {
    const token: Token = all[at] as Token;
    node = node ? node.next.get(token.folded) : nodeOf(known, token);
    if (!node) break;
    if (token.text !== token.folded && known.lookalikes.has(token.text.toLowerCase())) break;
    for (const meaning of node.means) found.push({ is: meaning.is, value: meaning.value, next: at + 1 });
    opens[index] = (opens[index] ?? 0) | node.opens;
  }
  return found.length > 0 ? found.reverse() : nothing;
}

const ROMAN = /^(?:I{1,3}|IV|VI{1,3}|IX|XI{1,2}|i{2,3}|iv)$/;

/** A Roman figure up to twelve, of two letters or more; a small `i` only where a text opens with it, as it is a word elsewhere. */
const isRomanNumber = (text: string, index: number) => ROMAN.test(text) || (index === 0 && text === 'i');

/** `.5`, `-3`, `'27`. */
function opensNumber(token: Token, next: Token | undefined): boolean {
  const isSign = token.folded === '-' || token.folded === '.' || token.folded === "'";
  return isSign && next !== undefined && next.start === token.end && (next.kind === 'number' || next.folded === '.');
}

/** Closes the dates that words open from which no time is reached through marks and words that mean something: `by the team`. */
function closeDates(all: readonly Token[], meanings: readonly Meaning[][], opens: Uint8Array): void {
  const reached = (index: number) => ((opens[index] ?? 0) & NAMES_TIME) !== 0;
  for (let index = all.length - 1; index >= 0; index--) {
    if (reached(index)) continue;
    const isMark = all[index]?.kind === 'punct' || all[index]?.kind === 'symbol';
    const leads = (isMark && reached(index + 1)) || meanings[index]?.some(({ next }) => reached(next)) === true;
    opens[index] = leads ? (opens[index] ?? 0) | NAMES_TIME : (opens[index] ?? 0) & ~OPENS.date;
  }
}

const lexedReadings = new WeakMap<Reading, Lexed>();

/** Words and signs of one text that are read: 100 KB of a person's writing has fewer; what has more is cut off here. */
const MOST_TOKENS = 20_000;

/** Looks every word up once; a second engine that reads the same reading in the same language gets the same answer. */
export function lex(reading: Reading, language: QuantityLanguage): Lexed {
  const known = lexedReadings.get(reading);
  if (known?.language === language) return known;
  const all = reading.tokens.length > MOST_TOKENS ? reading.tokens.slice(0, MOST_TOKENS) : reading.tokens;
  const opens = new Uint8Array(all.length);
  const meanings = all.map((token, index) => {
    if (token.kind === 'number') opens[index] = OPENS.anything | NAMES_TIME;
    else if (token.kind === 'symbol' ? token.text in vulgarFractions : opensNumber(token, all[index + 1])) opens[index] = OPENS.anything;
    else if (token.kind === 'word' && codeOf(token.text)) opens[index] = OPENS.money;
    if (isRomanNumber(token.text, index)) opens[index] = (opens[index] ?? 0) | OPENS.date | NAMES_TIME;
    return meaningsAt(all, index, language.lexicon, opens);
  });
  closeDates(all, meanings, opens);
  const lexed: Lexed = { reading, language, tokens: all, meanings, opens, memory: new Map() };
  lexedReadings.set(reading, lexed);
  return lexed;
}

/** What the words at `index` mean as `is`, by the longest phrase, or null. */
export function at<Name extends MeaningName>(lexed: Lexed, index: number, is: Name): { value: MeaningValue<Name>; next: number } | null {
  const meanings = lexed.meanings[index];
  if (!meanings) return null;
  for (const meaning of meanings) {
    if (meaning.is === is) return meaning as { is: Name; value: MeaningValue<Name>; next: number };
  }
  return null;
}

/** Steps over words of one kind, if they are there. */
export function skip(lexed: Lexed, index: number, ...kinds: MeaningName[]): number {
  let next = index;
  for (let step = 0; step < MAX_SKIPPED; step++) {
    const meanings = lexed.meanings[next];
    if (meanings === undefined || meanings.length === 0) return next;
    let after = next;
    for (const kind of kinds) after = Math.max(after, at(lexed, next, kind)?.next ?? after);
    if (after === next) return next;
    next = after;
  }
  return next;
}

/** Filler words that `skip` steps over at most, which keeps every engine linear. */
const MAX_SKIPPED = 3;

/** True where no space stands between the token and the one before it. */
export function touches(lexed: Lexed, index: number): boolean {
  const token = lexed.tokens[index];
  const before = lexed.tokens[index - 1];
  return token !== undefined && before !== undefined && before.end === token.start;
}

/** The folded text of a token, or an empty string outside the text. */
export function word(lexed: Lexed, index: number): string {
  return lexed.tokens[index]?.folded ?? '';
}

/** Where the token before `next` ends. */
export function endOf(lexed: Lexed, next: number): number {
  return lexed.tokens[next - 1]?.end ?? 0;
}
