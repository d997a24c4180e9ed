import { type Chunk, isFormWord } from './chunks.ts';
import type { Stretch } from './clauses.ts';
import { has, marksIn, partAt, type Scene, touching } from './scene.ts';

/** Where a name in small letters may stand; `joined` where words belong to it that may also be none of its. */
interface NameAt extends Stretch {
  joined: boolean;
}

/** In chats people leave capitals out: words that the language does not have. */
export function smallLetterNames(of: Scene, chunks: readonly Chunk[]): NameAt[] {
  const isChat = of.utterance.kind === 'visitor' || !of.words.some(({ capital, line }) => capital && !line);
  const isFree = (chunk: Chunk | undefined): boolean =>
    chunk !== undefined && chunk.shape === 'word' && (isUnknown(of, chunk) || (isChat && isBrought(of, chunk)));
  const found: NameAt[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const first = chunks[k];
    // `Comarch XL, enova`
    const joint = chunks[k - 1]?.first.text ?? '';
    const isListed = (joint === ',' || of.language.beside.row.has(joint)) && chunks[k - 2]?.shape === 'name';
    if (!(isChat || isListed) || !first || !isFree(first)) continue;
    let end = k + 1;
    const inRow = (chunk: Chunk | undefined) =>
      chunk !== undefined &&
      chunk.first.sentence === first.first.sentence &&
      !chunk.first.line &&
      chunk.shape === 'word' &&
      (isFree(chunk) || has(of, 'company-head', chunk) || isFormWord(of, chunk));
    while (end - k < 3 && inRow(chunks[end])) end++;
    found.push({ from: first.from, to: first.to, joined: false });
    // `apex scaffold`: the word behind may be one of the language.
    const next = chunks[k + 1];
    if (end - k === 1 && next?.shape === 'word' && next.first.sentence === first.first.sentence && !next.first.line)
      found.push({ from: first.from, to: next.to, joined: true });
    if (end - k > 1) found.push({ from: first.from, to: chunks[end - 1]?.to ?? first.to, joined: false });
  }
  return isChat ? [...found, ...answeredFirms(of, chunks), ...pairedFirms(chunks)] : found;
}

/** Words of a firm's name in small letters. */
const MAX_LOWER_WORDS = 6;

/** Whether a chunk may stand inside a firm's name in small letters: `wick and willow`, `honey lane hair & beauty`. */
const mayJoin = (chunk: Chunk | undefined, sentence: number | undefined): chunk is Chunk =>
  chunk !== undefined && chunk.first.sentence === sentence && (chunk.shape === 'word' || chunk.first.text === '&');

/** The words that open an answer to the question for the firm, up to the first mark, where they are in small letters. */
function answeredFirms(of: Scene, chunks: readonly Chunk[]): NameAt[] {
  const found: NameAt[] = [];
  for (const part of of.parts) {
    if (part.voice !== 'prospect' || !part.asked.has('company')) continue;
    const at = chunks.findIndex(({ from }) => from === part.from);
    if (at < 0) continue;
    let end = at;
    while (end - at < MAX_LOWER_WORDS && mayJoin(chunks[end], chunks[at]?.first.sentence)) end++;
    if (end - at > 1 && chunks[end]?.first.kind !== 'word')
      found.push({ from: part.from, to: chunks[end - 1]?.to ?? part.from + 1, joined: true });
  }
  return found;
}

/** `oakes & bright interiors`, `little & co`: two words in small letters that the sign joins, with what follows them up to a mark. */
function pairedFirms(chunks: readonly Chunk[]): NameAt[] {
  const found: NameAt[] = [];
  chunks.forEach((sign, at) => {
    const [before, after] = [chunks[at - 1], chunks[at + 1]];
    if (sign.first.text !== '&' || before?.shape !== 'word' || after?.shape !== 'word') return;
    let end = at + 1;
    while (end - at < MAX_LOWER_WORDS && chunks[end]?.shape === 'word' && mayJoin(chunks[end], sign.first.sentence)) end++;
    found.push({ from: before.from, to: chunks[end - 1]?.to ?? after.to, joined: true });
    if (end - at > 2) found.push({ from: before.from, to: chunks[at + 2]?.to ?? after.to, joined: true });
  });
  return found;
}

const MIN_LOWER_LETTERS = 3;

function isUnknown(of: Scene, chunk: Chunk): boolean {
  const { firstNames, notNames, isOrdinary, common } = of.language;
  if (/['’]/.test(chunk.raw)) return false;
  return of.words.slice(chunk.from, chunk.to).every(({ text, kind }, i) => {
    if (kind !== 'word') return i > 0;
    return (
      (i > 0 || chunk.raw.length >= MIN_LOWER_LETTERS) &&
      !firstNames.has(text) &&
      !notNames.has(text) &&
      !(isOrdinary ? isOrdinary(text) : common.has(text)) &&
      (isOrdinary !== null || of.language.language.verbs?.is(text) !== true) &&
      !of.language.places.has(text) &&
      ![of.mentions, of.money, of.dates, of.counts].some((all: readonly Stretch[]) => touching(all, chunk))
    );
  });
}

/** `we use front`, `better than notion`, `harvest.`: an ordinary word that stands where a product's name does. */
function isBrought(of: Scene, { from, first, raw }: Chunk): boolean {
  const { common, notNames } = of.language;
  const isTaken = common.has(first.text) || notNames.has(first.text);
  if (raw.length < MIN_LOWER_LETTERS || isTaken) return false;
  const part = partAt(of, from);
  return (
    BRINGING.some((cue) => marksIn(of, cue, { from: from - 1, to: from }).some((mark) => mark.to === from)) ||
    (part.asked.has('alternatives') && from === part.from)
  );
}

const BRINGING = ['uses-vendor', 'names-alternative'] as const;
