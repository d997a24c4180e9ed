/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'punct' | 'symbol';

/** A run of letters, a run of digits 0–9, or one mark of punctuation; `text.slice(start, end)` in UTF-16 units. */
export interface Token {
  start: number;
  end: number;
  text: string;
  folded: string;
  kind: TokenKind;
}

/** A text tokenized once; every engine takes it, and every span that an engine gives indexes `text`. */
export interface Reading {
  text: string;
  folded: string;
  tokens: Token[];
}

const isLetter = /\p{L}|\p{M}/u;
const isSpace = /\s/u;
const isPunctuation = /\p{P}/u;
const combiningMark = /\p{M}/u;
const isAscii = /^\p{ASCII}*$/u;

/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
};

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const known = undecomposed[lower];
  if (known !== undefined) return known;
  const base = [...lower.normalize('NFD')].find((part) => !combiningMark.test(part)) ?? lower;
  const plain = undecomposed[base] ?? base;
  return plain.length === character.length ? plain : character;
}

const foldedUnits = new Map<string, string>();

/** Lower case without diacritics, dashes and apostrophes made plain; as many UTF-16 units as `text`, so offsets carry over. */
export function fold(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) {
    if (character <= '\u007f') {
      folded += character >= 'A' && character <= 'Z' ? character.toLowerCase() : character;
      continue;
    }
    let unit = foldedUnits.get(character);
    if (unit === undefined) {
      unit = foldCharacter(character);
      if (foldedUnits.size < FOLD_CACHE_SIZE) foldedUnits.set(character, unit);
    }
    folded += unit;
  }
  return folded;
}

/** How many distinct characters `fold` remembers. */
const FOLD_CACHE_SIZE = 4096;

type CharacterClass = 'letter' | 'digit' | 'space' | 'punct' | 'symbol';

function classOf(character: string): CharacterClass {
  if (character >= '0' && character <= '9') return 'digit';
  if (isSpace.test(character)) return 'space';
  if (isLetter.test(character)) return 'letter';
  return isPunctuation.test(character) ? 'punct' : 'symbol';
}

/** The classes of most characters of most texts, by their code. */
const ASCII = Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

/** The tokens of `text` in order, spaces left out, in one linear pass; letters and digits that touch are separate tokens. */
export function tokens(text: string, folded = fold(text)): Token[] {
  const found: Token[] = [];
  let from = 0;
  let run: CharacterClass = 'space';
  const push = (end: number) => {
    if (run === 'space' || end === from) return;
    const kind = run === 'letter' ? 'word' : run === 'digit' ? 'number' : run;
    found.push({ start: from, end, text: text.slice(from, end), folded: folded.slice(from, end), kind });
  };
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const kind = ASCII[code] ?? classOf(String.fromCodePoint(code));
    if (kind !== run || kind === 'punct' || kind === 'symbol') {
      push(at);
      run = kind;
      from = at;
    }
    at += code > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  push(text.length);
  return found;
}

/** Characters behind it take two UTF-16 units. */
const LAST_OF_ONE_UNIT = 0xffff;

/** Reads `text` once for all engines. */
export function reading(text: string): Reading {
  const folded = fold(text);
  return { text, folded, tokens: tokens(text, folded) };
}
