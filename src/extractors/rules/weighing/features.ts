import { contactIn, toldIn } from '../acts/acts.ts';
import { ACTS } from '../acts/labels.ts';
import type { Stretch } from '../clauses.ts';
import { hash, join } from '../hash.ts';
import { oncePer } from '../once-per.ts';
import { clauseAt, partAt, type Scene, sentenceAt } from '../scene.ts';

const STEM_LETTERS = 5;
/** Words before and after a place whose order counts. */
const NEAR = 4;
/** Words of a clause or a sentence that are looked at around a place. */
const WIDE = 24;
/** Words to either side in which cues are told apart by the side. */
const SIDE = 16;
/** Words of what is weighed that are looked at. */
const MAX_INSIDE = 80;
/** Likelihoods of an act that are told apart. */
const BANDS = [0.15, 0.35, 0.6, 0.8, 0.93];

const KIND = {
  word: 1,
  before: 2,
  after: 12,
  pairBefore: 22,
  pairAfter: 23,
  inside: 24,
  clause: 25,
  sentence: 26,
  cueInside: 27,
  cueClause: 28,
  cueSentence: 29,
  cueBefore: 30,
  cueAfter: 31,
  cueEarlier: 32,
  act: 33,
  own: 34,
  asked: 35,
  askedLength: 36,
  askedCue: 37,
  part: 38,
  clausePair: 39,
  askedStem: 40,
  stanced: 41,
  spelled: 42,
  gram: 43,
  edge: 44,
  cueLater: 45,
  cueLeft: 46,
  cueRight: 47,
  stemLeft: 48,
  stemRight: 49,
};

/** What a scene looks like to whatever is weighed in it; made once a message. */
interface Sight {
  /** Each word's stem, or what it stands for; 0 for one that goes on with what the word before stands for. */
  stems: Int32Array;
  cuesOfClause: number[][];
  cuesOfSentence: number[][];
  /** Cues by the word they end before, and by the word they start at. */
  endsAt: Map<number, number[]>;
  startsAt: Map<number, number[]>;
  acts: { from: number; to: number; whole: boolean; features: number[] }[];
}

const sightOf = oncePer(look);

const standing = Object.fromEntries(
  ['WHO', 'ME', 'MONEY', 'DATE', 'COUNT', 'NUM', 'MARK', 'EDGE'].map((word) => [word, hash(KIND.word, word)]),
);
const stemsKnown = new Map<string, number>();
/** Spellings that are remembered. */
const CACHE_SIZE = 20_000;

function stemOf(word: string): number {
  const known = stemsKnown.get(word);
  if (known !== undefined) return known;
  const stem = hash(KIND.word, word, 0, Math.min(word.length, STEM_LETTERS));
  if (stemsKnown.size < CACHE_SIZE) stemsKnown.set(word, stem);
  return stem;
}

/** Letters of the pieces that a word is cut into, so that inflected and mistyped words have some in common. */
const GRAM_LETTERS = 4;
/** Letters of a word that are looked at. */
const LONGEST_WORD = 24;
/** Words at the start of what is weighed whose place counts. */
const EDGE = 3;
const spellings = new Map<string, number[]>();

/** A word as it is written, and its pieces. */
function spellingsOf(word: string): number[] {
  const known = spellings.get(word);
  if (known) return known;
  const found = [hash(KIND.spelled, word)];
  const last = Math.min(word.length, LONGEST_WORD);
  for (let at = 0; last > GRAM_LETTERS && at + GRAM_LETTERS <= last; at++) found.push(hash(KIND.gram, word, at, at + GRAM_LETTERS));
  if (spellings.size < CACHE_SIZE) spellings.set(word, found);
  return found;
}

function look(of: Scene): Sight {
  const stems = new Int32Array(of.words.length);
  for (let i = 0; i < of.words.length; i++) {
    const word = of.words[i];
    if (word)
      stems[i] = word.kind === 'word' ? stemOf(word.text) : word.kind === 'number' ? (standing.NUM as number) : hash(KIND.word, word.text);
  }
  const contact = contactIn(of);
  const stand = ({ from, to }: Stretch, as: number) => {
    stems.fill(0, from, to);
    stems[from] = as;
  };
  for (const one of of.mentions) stand(one, (contact.is(one) ? standing.ME : standing.WHO) as number);
  for (const one of of.counts) stems[one.from] = standing.COUNT as number;
  for (const one of of.dates) stand(one, standing.DATE as number);
  for (const one of of.money) stand(one, standing.MONEY as number);
  const cuesOfClause: number[][] = of.clauses.map(() => []);
  const cuesOfSentence: number[][] = of.sentences.map(() => []);
  const endsAt = new Map<number, number[]>();
  const startsAt = new Map<number, number[]>();
  const push = (map: Map<number, number[]>, at: number, cue: number) => {
    const same = map.get(at);
    if (same) same.push(cue);
    else map.set(at, [cue]);
  };
  for (const [cue, marks] of of.marks) {
    if (cue.startsWith('ask.')) continue;
    const id = hash(KIND.cueClause, cue);
    for (const { from, to } of marks) {
      const first = of.words[from];
      const last = of.words[to - 1];
      if (!first || !last) continue;
      for (let clause = first.clause; clause <= last.clause; clause++) {
        const own = cuesOfClause[clause];
        if (own && !own.includes(id)) own.push(id);
      }
      const own = cuesOfSentence[first.sentence];
      if (own && !own.includes(id)) own.push(id);
      push(endsAt, to, id);
      push(startsAt, from, id);
    }
  }
  const acts = toldIn(of).map(({ from, to, whole, shares }) => {
    const features: number[] = [];
    ACTS.forEach((act, k) => {
      const share = shares[k] ?? 0;
      BANDS.forEach((band, b) => {
        if (share >= band) features.push(join(hash(KIND.act, act), b, whole ? KIND.act : KIND.stanced));
      });
    });
    return { from, to, whole, features };
  });
  return { stems, cuesOfClause, cuesOfSentence, endsAt, startsAt, acts };
}

/**
 * The features of a place in a message: the words inside, before and after it, those of its clause and its sentence, the cues found there
 * and in the sentence before, what was asked, what the examples say of it, and whatever is its `own`. Their number is bounded.
 */
export function featuresAt(of: Scene, at: Stretch, own: readonly string[]): number[] {
  const sight = sightOf(of);
  const { stems } = sight;
  const found: number[] = [];
  for (const one of own) found.push(hash(KIND.own, one));
  const part = partAt(of, at.from);
  const sentence = sentenceAt(of, at.from);
  const clause = clauseAt(of, at.from);
  const to = Math.min(at.to, at.from + MAX_INSIDE);
  found.push(hash(KIND.part, `${of.market}`));
  found.push(
    hash(KIND.part, part.voice),
    hash(KIND.part, `${of.utterance.kind}${sentence.asks}`),
    hash(KIND.part, `${Math.min(of.message >> 1, 3)}`),
  );
  const length = part.to - part.from < 4 ? 0 : part.to - part.from < 12 ? 1 : part.to - part.from < 40 ? 2 : 3;
  found.push(join(length, 0, KIND.part));
  found.push(join(Math.min(4, (of.words[at.from]?.sentence ?? 0) - (of.words[part.from]?.sentence ?? 0)), 1, KIND.part));
  const asked = part.asked.size === 0 ? ['nothing'] : [...part.asked];
  const isEarly = at.from - part.from < 30;
  const cues = sight.cuesOfClause[of.words[at.from]?.clause ?? -1] ?? [];
  for (const what of asked) {
    const question = hash(KIND.asked, what);
    found.push(question, join(question, length, KIND.askedLength));
    for (const cue of cues) found.push(join(question, cue, KIND.askedCue));
    if (isEarly) for (let i = at.from; i < to; i++) if (stems[i] !== 0) found.push(join(question, stems[i] as number, KIND.askedStem));
  }
  for (let i = at.from; i < to; i++) {
    if (stems[i] !== 0) found.push(join(stems[i] as number, 0, KIND.inside));
    if (i - at.from < EDGE) found.push(join(stems[i] as number, i - at.from, KIND.edge));
    const word = of.words[i];
    if (word?.kind !== 'word') continue;
    for (const spelling of spellingsOf(word.text)) found.push(spelling);
  }
  let previous = 0;
  for (let i = at.from - 1, n = 0; n < NEAR; i--) {
    const stem = i < Math.max(sentence.from, part.from) ? (standing.EDGE as number) : (stems[i] as number);
    if (stem === 0) continue;
    found.push(join(stem, n, KIND.before));
    if (n < 2) found.push(join(stem, 9, KIND.before));
    if (n > 0 && n < 3) found.push(join(previous, stem, KIND.pairBefore + n));
    previous = stem;
    n++;
    if (stem === standing.EDGE) break;
  }
  for (let i = at.to, n = 0; n < NEAR; i++) {
    const stem = i >= Math.min(sentence.to, part.to) ? (standing.EDGE as number) : (stems[i] as number);
    if (stem === 0) continue;
    found.push(join(stem, n, KIND.after));
    if (n < 2) found.push(join(stem, 9, KIND.after));
    if (n > 0 && n < 3) found.push(join(previous, stem, KIND.pairAfter + n * 7));
    previous = stem;
    n++;
    if (stem === standing.EDGE) break;
  }
  const near = { from: Math.max(clause.from, at.from - WIDE), to: Math.min(clause.to, at.to + WIDE) };
  let before = 0;
  for (let i = near.from; i < near.to; i++) {
    const stem = stems[i] as number;
    if (stem === 0) continue;
    found.push(join(stem, 0, KIND.clause));
    if (before !== 0) found.push(join(before, stem, KIND.clausePair));
    before = stem;
  }
  for (let i = Math.max(sentence.from, at.from - WIDE); i < Math.min(sentence.to, at.to + WIDE); i++) {
    if (i >= near.from && i < near.to) continue;
    if (stems[i] !== 0) found.push(join(stems[i] as number, 0, KIND.sentence));
  }
  for (const cue of cues) found.push(join(cue, 0, KIND.cueClause));
  for (const cue of sight.cuesOfSentence[of.words[at.from]?.sentence ?? -1] ?? []) found.push(join(cue, 0, KIND.cueSentence));
  for (let i = near.from; i < at.from; i++) if (stems[i] !== 0) found.push(join(stems[i] as number, 0, KIND.stemLeft));
  for (let i = at.to; i < near.to; i++) if (stems[i] !== 0) found.push(join(stems[i] as number, 0, KIND.stemRight));
  for (let i = Math.max(sentence.from, at.from - SIDE); i < at.from; i++)
    for (const cue of sight.startsAt.get(i) ?? []) found.push(join(cue, 0, KIND.cueLeft));
  for (let i = at.to; i < Math.min(sentence.to, at.to + SIDE); i++)
    for (const cue of sight.startsAt.get(i) ?? []) found.push(join(cue, 0, KIND.cueRight));
  const later = (of.words[at.to - 1]?.sentence ?? 0) + 1;
  if (later <= (of.words[part.to - 1]?.sentence ?? 0))
    for (const cue of sight.cuesOfSentence[later] ?? []) found.push(join(cue, 0, KIND.cueLater));
  const earlier = (of.words[at.from]?.sentence ?? 0) - 1;
  if (earlier >= (of.words[part.from]?.sentence ?? 0))
    for (const cue of sight.cuesOfSentence[earlier] ?? []) found.push(join(cue, 0, KIND.cueEarlier));
  for (let i = at.from; i < to; i++) for (const cue of sight.startsAt.get(i) ?? []) found.push(join(cue, 0, KIND.cueInside));
  for (let n = 0; n < 3; n++) {
    for (const cue of sight.endsAt.get(at.from - n) ?? []) found.push(join(cue, n, KIND.cueBefore));
    for (const cue of sight.startsAt.get(at.to + n) ?? []) found.push(join(cue, n, KIND.cueAfter));
  }
  for (const told of sight.acts) if (told.from <= at.from && told.to > at.from) found.push(...told.features);
  return found;
}
