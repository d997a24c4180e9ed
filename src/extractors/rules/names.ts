import { addressesIn, type Chunk, chunksIn, isFormWord } from './chunks.ts';
import type { Stretch } from './clauses.ts';
import type { TitleFound } from './mentions.ts';
import { oncePer } from './once-per.ts';
import { has, marksIn, type Scene, sentenceAt, touching } from './scene.ts';
import { smallLetterNames } from './small-letter-names.ts';
import { isContracted, isPossessive, type Word } from './words.ts';

/** A name that stands in a message, whoever or whatever bears it. */
export interface Name extends Stretch {
  /** In its dictionary form; written as the message writes it where the language does not inflect. */
  value: string;
  /**
   * `whole`: all words that may belong together. `part`: those between its joining words (`Notion and Slab`). `tail`: without the words that may
   * not belong (`Incumbent Ricoh`). `lower`: in small letters. `person`: one that is read as a person's. `domain`: told by an e-mail alone.
   */
  how: 'whole' | 'part' | 'tail' | 'lower' | 'person' | 'domain';
  /** Words join in it that may also part names: `and`, `in`. */
  joined: boolean;
  /** The value is one more nominative that the form may have. */
  other: boolean;
}

const MAX_CHUNKS = 7;

/** Every name in a message, left to right, each in every extent and form that it may have; some are none. */
export const namesIn = oncePer((of: Scene): readonly Name[] => {
  const chunks = chunksIn(of);
  const people = new Set(of.mentions.flatMap(({ person }) => (person?.known || person?.honorific ? person.text.split(' ') : [])));
  const { name } = of.utterance.record.contact;
  for (const one of name?.value.split(' ') ?? []) people.add(one);
  const isSomebodys = ({ value, how, from, to }: Name) =>
    how !== 'person' && how !== 'domain' && value.split(' ').every((one) => people.has(one)) && !mayBeFirm(of, { from, to });
  const all = [...capitalised(of, chunks), ...lowerCase(of, chunks), ...domains(of)].sort((a, b) => a.from - b.from);
  // A surname alone is its bearer's.
  return all.filter((one) => !isSomebodys(one));
});

/** A word that the language has, so that a capital tells nothing where a sentence starts with it. */
const isPlain = (of: Scene, { text }: Word): boolean =>
  of.language.common.has(text) || (of.language.isOrdinary ? of.language.isOrdinary(text) : of.language.language.verbs?.is(text) === true);

const opensSentence = (of: Scene, { from, first }: Stretch & { first: Word }): boolean =>
  first.line || from === sentenceAt(of, from).from || OPENERS.has(of.words[from - 1]?.text ?? '');

const OPENERS = new Set(['.', '!', '?', ':', '"', '„', '“', '”', '|', '-']);

function capitalised(of: Scene, chunks: readonly Chunk[]): Name[] {
  const { notNames } = of.language;
  const people = of.mentions.flatMap((one) => one.person ?? []);
  const titles = of.mentions.flatMap((one) => one.title ?? []);
  const numbers = new Set([...of.amounts, ...of.counts].map(({ from }) => from));
  const found: Name[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const first = chunks[k];
    if (
      !first ||
      !(
        first.shape === 'name' ||
        (first.shape === 'letter' &&
          (chunks[k + 1]?.shape === 'name' || (chunks[k + 1]?.first.text === '.' && chunks[k + 2]?.shape === 'name')))
      )
    )
      continue;
    const opens = opensSentence(of, first);
    const next = chunks[k + 1];
    const second = next?.first.text === '.' ? chunks[k + 2] : next;
    const goesOn = second?.shape === 'name' && second.first.sentence === first.first.sentence && !second.first.line;
    const isHead = has(of, 'company-head', first);
    // `I'm`, `Who'd`
    if (isContracted(first.raw) && notNames.has(first.first.text)) continue;
    if (notNames.has(first.first.text) && (!goesOn || (opens && !isHead && of.language.common.has(first.first.text)))) continue;
    if (touching(titles, first) && isTitleWord(of, first) && !(goesOn && (isHead || isLinked(of, first)))) continue;
    if (opens && !goesOn && first.first.kind === 'word' && numbers.has(first.from)) continue;
    if (of.language.abbreviations.has(first.raw.toLowerCase()) && next?.first.text === '.' && chunks[k + 2]?.first.capital !== true)
      continue;
    const { end, pieces, to, parts, noun } = runFrom(of, chunks, k, titles);
    const run = chunks.slice(k, end);
    const isFirm = has(of, 'company-form', { from: first.from, to }) || has(of, 'company-head', { from: first.from, to });
    // What is read as a person's for its place alone may as well be a firm's.
    const person = isFirm ? undefined : touching(people, first);
    const isPerson = person !== undefined && (person.known || person.honorific);
    const whole = { from: first.from, to };
    if (end - k <= 1 + Number(first.shape === 'letter') && isLabel(of, whole)) {
      k = Math.max(k, end - 1);
      continue;
    }
    const lone = pieces.length === 1 && end - k === 1 && opens && isPlain(of, first.first) && !isMixed(first.raw);
    if (isPerson && person.to >= to) {
      push(of, found, whole, 'person', false, false);
      if (mayBeFirm(of, whole)) push(of, found, whole, 'whole', parts, false);
    } else if (!lone || isHead || actsAsVendor(of, to)) push(of, found, whole, 'whole', parts, !isHead);
    if (pieces.length > 1)
      for (const piece of pieces) if (!isPerson || !touching([person], piece)) push(of, found, piece, 'part', false, true);
    for (const tail of tailsOf(of, run, opens, isPerson ? person : undefined, to)) push(of, found, tail, 'tail', false, false);
    const bare = bareEnd(run, to);
    if (bare) push(of, found, { from: first.from, to: bare }, 'tail', false, true);
    const last = run.at(-1);
    if (end - k > 1 && last && /\p{Ll}\p{Lu}/u.test(last.raw) && pieces.length === 1) push(of, found, last, 'tail', false, true);
    // `Oglądaliśmy Speed i interLAN`
    if (opens && pieces.length > 1 && second?.shape === 'name' && pieces[0] && second.from < pieces[0].to)
      push(of, found, { from: second.from, to: pieces[0].to }, 'tail', false, true);
    if (noun) push(of, found, { from: noun, to }, 'tail', false, false);
    k = Math.max(k, end - 1);
  }
  return found;
}

/** `Clyde Tower Lettings`: firms are called like people, and then as what they do. */
const mayBeFirm = (of: Scene, { from, to }: Stretch): boolean =>
  of.words.slice(from + 1, to).some((word) => word.kind === 'word' && isPlain(of, word));

/** `G.S`, before its last point. */
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;

const isMixed = (raw: string): boolean => /\p{Ll}\p{Lu}|\d/u.test(raw);

const actsAsVendor = (of: Scene, at: number): boolean =>
  marksIn(of, 'alternative-acts', { from: at, to: at + 1 }).some(({ from }) => from === at);

/** Where a name ends without its legal form; null where it has none. */
function bareEnd(run: readonly Chunk[], to: number): number | null {
  const last = run.at(-1);
  return last && last.to < to ? last.to : null;
}

/** A word of titles by itself: others may have been read into one that stands beside a firm. */
const isTitleWord = (of: Scene, { first: { text } }: Chunk): boolean =>
  of.language.titles.heads.has(text) || of.language.titles.before.has(text) || of.language.titles.groups.has(text);

/** `regional director for Transit Wouri`: the firm may have been read into the title. */
const isLinked = (of: Scene, { from }: Stretch): boolean => {
  const before = of.words[from - 1]?.text ?? '';
  return before === '@' || of.language.beside.apart.has(before) || of.language.titles.links.has(before);
};

/** `CUST:`, `Deion:` at the start of a line label it. */
const isLabel = (of: Scene, { from, to }: Stretch): boolean => of.words[from]?.line === true && of.words[to]?.text === ':';

/** Words from a chunk on that may belong to one name: where they end, and the pieces that joining words part. */
function runFrom(
  of: Scene,
  chunks: readonly Chunk[],
  start: number,
  titles: readonly TitleFound[],
): { end: number; to: number; pieces: Stretch[]; parts: boolean; noun: number | null } {
  const { inNames } = of.language;
  const first = chunks[start] as Chunk;
  const joins = (chunk: Chunk) =>
    (chunk.shape === 'word' && inNames.has(chunk.first.text)) || (chunk.shape === 'mark' && chunk.first.text === '&');
  const isFirm = has(of, 'company-head', first);
  const belongs = (chunk: Chunk | undefined): boolean =>
    chunk !== undefined &&
    chunk.first.sentence === first.first.sentence &&
    !chunk.first.line &&
    (chunk.shape === 'name' || chunk.shape === 'letter') &&
    (isFirm ||
      !isTitleWord(of, chunk) ||
      touching(titles, chunk)?.weak !== false ||
      has(of, 'company-head', chunk) ||
      isPossessive(chunk.raw));
  const isShort = (chunk: Chunk | undefined) =>
    chunk !== undefined && (chunk.shape === 'letter' || INITIALS.test(chunk.raw) || of.language.abbreviations.has(chunk.raw.toLowerCase()));
  const pieces: Stretch[] = [];
  let parts = false;
  let noun: number | null = null;
  let from = first.from;
  let end = start + 1;
  while (end - start < MAX_CHUNKS) {
    const [next, after, later] = [chunks[end], chunks[end + 1], chunks[end + 2]];
    if (!next || next.first.line || next.first.sentence !== first.first.sentence) break;
    const form = next.shape === 'name' ? formAfter(of, next.from) : null;
    if (form !== null && form > next.to) break;
    if (belongs(next)) end++;
    else if (
      next.first.text === '.' &&
      next.first.glued &&
      isShort(chunks[end - 1]) &&
      !of.language.notNames.has(after?.first.text ?? '') &&
      (belongs(after) || after?.shape === 'letter')
    )
      end += 2;
    else if (isFormWord(of, next)) end++;
    // `Szkoła Podstawowa nr 4`
    else if (
      of.language.numbered.has(next.first.text) &&
      (after?.shape === 'number' || (after?.first.text === '.' && later?.shape === 'number'))
    )
      end += after?.shape === 'number' ? 2 : 3;
    // `Hurtownia stali Ferroteks`
    else if (
      end === start + 1 &&
      next.shape === 'word' &&
      next.raw.length > 3 &&
      has(of, 'company-head', first) &&
      belongs(after) &&
      !of.language.notNames.has(after?.first.text ?? '') &&
      !touching(of.mentions, after as Chunk)
    ) {
      noun = after?.from ?? null;
      end += 2;
    } else if (joins(next)) {
      // `Hospicjum im. św. Łazarza`
      let skip = end + 1;
      while (
        skip - end < 5 &&
        chunks[skip] &&
        !belongs(chunks[skip]) &&
        (joins(chunks[skip] as Chunk) || (chunks[skip]?.first.text === '.' && isShort(chunks[skip - 1])))
      )
        skip++;
      const joined = chunks[skip]?.first.text ?? '';
      // A town may end a name, though it is none alone.
      if (
        !belongs(chunks[skip]) ||
        (of.language.notNames.has(joined) && of.language.common.has(joined)) ||
        /['’](?!s$)/.test(chunks[skip]?.raw ?? '')
      )
        break;
      pieces.push({ from, to: chunks[end - 1]?.to ?? from + 1 });
      const { text } = next.first;
      parts ||= of.language.beside.row.has(text) || of.language.beside.place.has(text);
      from = chunks[skip]?.from ?? from;
      end = skip + 1;
    } else break;
  }
  const last = chunks[end - 1]?.to ?? first.to;
  const whole = formAfter(of, last) ?? last;
  const to =
    of.words[whole]?.text === '.' && of.words[whole]?.glued && of.words[whole - 1]?.raw.length === 1 && of.words[whole - 2]?.text === '.'
      ? whole + 1
      : whole;
  pieces.push({ from, to });
  return { end, to, pieces, parts, noun };
}

/** `sp. z o.o.`, `Ltd`: the legal form after a name. */
function formAfter(of: Scene, to: number): number | null {
  const mark = marksIn(of, 'company-form', { from: to, to: to + 1 }).find(
    (one) => one.from === to || (one.from === to + 1 && of.words[to]?.text === ','),
  );
  return mark && (of.words[mark.from]?.capital || mark.to - mark.from > 1) ? mark.to : null;
}

/** A run without what may not belong to the name: a word that opens the sentence, a person before it, a town behind it. */
function tailsOf(of: Scene, run: readonly Chunk[], opens: boolean, person: Stretch | undefined, to: number): Stretch[] {
  const [first, second] = run;
  const last = run.at(-1);
  if (!first || !second || !last) return [];
  const found: Stretch[] = [];
  if (
    (opens || of.language.notNames.has(first.first.text) || of.language.common.has(first.first.text)) &&
    second.shape === 'name' &&
    !person
  )
    found.push({ from: second.from, to });
  if (person && person.to < to && person.from <= first.from) {
    const rest = run.find((chunk) => chunk.from >= person.to && chunk.shape === 'name');
    if (rest) found.push({ from: rest.from, to });
  }
  const beforeLast = run.at(-2);
  if (run.length > 2 && beforeLast?.shape === 'name' && last.to === to && last.shape === 'name') {
    const isPlace = of.language.places.has(last.first.text);
    if (isPlace || (has(of, 'company-head', beforeLast) && !has(of, 'company-head', last) && !has(of, 'company-form', last)))
      found.push({ from: first.from, to: beforeLast.to });
  }
  return found;
}

function push(of: Scene, into: Name[], { from, to }: Stretch, how: Name['how'], joined: boolean, bends: boolean): void {
  const first = of.words[from];
  if (!first) return;
  const single = to === from + 1;
  // Two capitals are a short word of the trade more often than a name, and a town is no firm.
  if (single && first.raw.length < 3 && first.raw === first.raw.toUpperCase()) return;
  const raws = rawsOf(of, { from, to });
  const after = of.words[from - 1]?.text ?? null;
  const { nominative } = of.language.language;
  const value = nominative.company(raws, after);
  into.push({ from, to, value, how, joined, other: false });
  if (!bends) return;
  for (const other of nominative.otherCompanies?.(raws, after) ?? [])
    if (other !== value) into.push({ from, to, value: other, how, joined, other: true });
}

/** The words of a name as written between spaces, points of legal forms with them. */
function rawsOf(of: Scene, { from, to }: Stretch): string[] {
  return of.text
    .slice(of.words[from]?.start, of.words[to - 1]?.end)
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter(Boolean);
}

function lowerCase(of: Scene, chunks: readonly Chunk[]): Name[] {
  const found: Name[] = [];
  for (const at of smallLetterNames(of, chunks)) push(of, found, at, 'lower', at.joined, false);
  return found;
}

/** `ewa@saldo-ewa.example`: the firm by its domain, unless many share it. */
function domains(of: Scene): Name[] {
  return addressesIn(of).flatMap(({ host, to }) => {
    const label = of.words[host];
    const raw = of.text.slice(label?.start, of.words[to - 1]?.end);
    const value = raw.slice(0, raw.indexOf('.'));
    return value.length > 2 && !SHARED_HOSTS.has(value.toLowerCase())
      ? [{ from: host, to, value, how: 'domain' as const, joined: false, other: false }]
      : [];
  });
}

const SHARED_HOSTS = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web proton protonmail mail email inbox onet wp interia poczta gazeta btinternet sky comcast verizon orange free post example'.split(
    ' ',
  ),
);
