import { contactIn, toldIn } from '../acts/acts.ts';
import { ACTS } from '../acts/labels.ts';
import type { Sentence, Stretch } from '../clauses.ts';
import { hash, join } from '../hash.ts';
import { oncePer } from '../once-per.ts';
import { clauseAt, type Part, partAt, type Scene, sentenceAt } from '../scene.ts';
import type { Candidate } from './weigh.ts';

const STEM_LETTERS = 5;
/** Letters of the pieces that a word is cut into, so that inflected and mistyped words have some in common. */
const GRAM_LETTERS = 4;
/** Letters of a word that are looked at. */
const LONGEST_WORD = 24;
/** Words before and after a place whose order counts. */
const NEAR = 4;
/** Words of a clause or a sentence that are looked at around a place. */
const WIDE = 24;
/** Words to either side in which cues are told apart by the side. */
const SIDE = 16;
/** Words right before and after a place at which a cue's distance counts. */
const TOUCHING = 3;
/** Words of what is weighed that are looked at. */
const MAX_INSIDE = 80;
/** Words at the start of what is weighed whose place counts. */
const EDGE = 3;
/** Words of a part after which its question is no longer answered. */
const ANSWER = 30;
/** Words of a part that count as short, middling and long. */
const LENGTHS = [4, 12, 40];
/** Sentences of a part, and messages of a conversation by twos, that are told apart. */
const MAX_SENTENCE = 4;
const MAX_TURN = 3;
/** Likelihoods of an act that are told apart. */
const BANDS = [0.15, 0.35, 0.6, 0.8, 0.93];

/** What a feature tells; each has its number, so that the same word tells different things in different places. */
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
  actOfClause: 41,
  spelled: 42,
  gram: 43,
  edge: 44,
  cueLater: 45,
  cueLeft: 46,
  cueRight: 47,
  stemLeft: 48,
  stemRight: 49,
  whomStem: 50,
  whomCue: 51,
};

const stemOf = (word: string): number => hash(KIND.word, word, 0, Math.min(word.length, STEM_LETTERS));

/** What stands for somebody, for a quantity, and for the end of what is looked at. */
const [WHO, ME, MONEY, DATE, COUNT, NUM, END] = ['WHO', 'ME', 'MONEY', 'DATE', 'COUNT', 'NUM', 'EDGE'].map((word) =>
  hash(KIND.word, word),
) as [number, number, number, number, number, number, number];

/** What each act shows that is as likely as each band, in a whole sentence and in a clause of one. */
const actsShown = (kind: number): number[][] => ACTS.map((act) => BANDS.map((_, band) => join(hash(KIND.act, act), band, kind)));
const OF_WHOLE = actsShown(KIND.act);
const OF_CLAUSE = actsShown(KIND.actOfClause);

type Cues = readonly number[];
const NO_CUES: Cues = [];

/** What a scene looks like to whatever is weighed in it; made once a message. */
interface Sight {
  /** Each word's stem, or what it stands for; 0 for one that goes on with what the word before stands for. */
  stems: readonly number[];
  cuesOfClause: number[][];
  cuesOfSentence: number[][];
  /** Cues by the word they end before, and by the word they start at. */
  endsAt: (number[] | undefined)[];
  startsAt: (number[] | undefined)[];
  acts: (Stretch & { features: number[] })[];
}

const sightOf = oncePer((of: Scene): Sight => ({ stems: stemsOf(of), ...cuesOf(of), acts: actsOf(of) }));

function stemsOf(of: Scene): number[] {
  const stems = of.words.map(({ kind, text }) => (kind === 'word' ? stemOf(text) : kind === 'number' ? NUM : hash(KIND.word, text)));
  const contact = contactIn(of);
  const stand = ({ from, to }: Stretch, as: number) => {
    stems.fill(0, from, to);
    stems[from] = as;
  };
  for (const one of of.mentions) stand(one, contact.is(one) ? ME : WHO);
  for (const one of of.counts) stems[one.from] = COUNT;
  for (const one of of.dates) stand(one, DATE);
  for (const one of of.money) stand(one, MONEY);
  return stems;
}

function cuesOf(of: Scene): Omit<Sight, 'stems' | 'acts'> {
  const cuesOfClause: number[][] = of.clauses.map(() => []);
  const cuesOfSentence: number[][] = of.sentences.map(() => []);
  const endsAt = new Array<number[] | undefined>(of.words.length + 1);
  const startsAt = new Array<number[] | undefined>(of.words.length + 1);
  const push = (row: (number[] | undefined)[], at: number, cue: number) => {
    const same = row[at];
    if (same) same.push(cue);
    else row[at] = [cue];
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
  return { cuesOfClause, cuesOfSentence, endsAt, startsAt };
}

const actsOf = (of: Scene): Sight['acts'] =>
  toldIn(of).map(({ from, to, whole, shares }) => {
    const features: number[] = [];
    (whole ? OF_WHOLE : OF_CLAUSE).forEach((shown, k) => {
      const share = shares[k] ?? 0;
      for (let band = 0; band < BANDS.length && share >= (BANDS[band] as number); band++) features.push(shown[band] as number);
    });
    return { from, to, features };
  });

/** A place in a message with what stands around it. */
interface Place extends Stretch {
  part: Part;
  sentence: Sentence;
  clause: Stretch;
  sight: Sight;
}

/**
 * The features of a place in a message: the words inside, before and after it, those of its clause and its sentence, the cues found there
 * and in the sentences beside, what was asked, what the examples say of it, and whatever is its `own`. Their number is bounded; one may
 * stand twice.
 */
export function featuresAt(of: Scene, candidate: Candidate): number[] {
  const { from, own, whom } = candidate;
  const part = partAt(of, from);
  const sentence = sentenceAt(of, from);
  const clause = clauseAt(of, from);
  const place: Place = { from, to: candidate.to, part, sentence, clause, sight: sightOf(of) };
  const found: number[] = [];
  for (const one of own) found.push(hash(KIND.own, one));
  tellWhere(of, place, found);
  tellAsked(of, place, found);
  tellInside(of, place, whom, found);
  tellBeside(place, found);
  tellAround(place, found);
  tellCues(of, place, found);
  for (const told of place.sight.acts) if (told.from <= from && told.to > from) for (const feature of told.features) found.push(feature);
  return found;
}

const lengthOf = ({ from, to }: Stretch): number => LENGTHS.filter((most) => to - from >= most).length;

function tellWhere(of: Scene, { from, part, sentence }: Place, found: number[]): void {
  const before = (of.words[from]?.sentence ?? 0) - (of.words[part.from]?.sentence ?? 0);
  found.push(
    hash(KIND.part, `${of.market}`),
    hash(KIND.part, part.voice),
    hash(KIND.part, `${of.utterance.kind}${sentence.asks}`),
    hash(KIND.part, `${Math.min(of.message >> 1, MAX_TURN)}`),
    join(lengthOf(part), 0, KIND.part),
    join(Math.min(MAX_SENTENCE, before), 1, KIND.part),
  );
}

const NOTHING = ['nothing'];

function tellAsked(of: Scene, { from, to, part, sight }: Place, found: number[]): void {
  const cues = cuesOfClauseAt(of, sight, from);
  const length = lengthOf(part);
  const last = from - part.from < ANSWER ? Math.min(to, from + MAX_INSIDE) : from;
  for (const what of part.asked.size === 0 ? NOTHING : part.asked) {
    const question = hash(KIND.asked, what);
    found.push(question, join(question, length, KIND.askedLength));
    for (const cue of cues) found.push(join(question, cue, KIND.askedCue));
    for (let i = from; i < last; i++) if (sight.stems[i] !== 0) found.push(join(question, sight.stems[i] as number, KIND.askedStem));
  }
}

/** The words and cues inside, the words in pieces, too, and all again under whom they are said of. */
function tellInside(of: Scene, { from, to, sight }: Place, whom: string | undefined, found: number[]): void {
  const last = Math.min(to, from + MAX_INSIDE);
  const said = whom === undefined ? 0 : hash(KIND.whomStem, whom);
  for (let i = from; i < last; i++) {
    const stem = sight.stems[i] as number;
    if (stem !== 0) found.push(join(stem, 0, KIND.inside));
    if (i - from < EDGE) found.push(join(stem, i - from, KIND.edge));
    if (said !== 0 && stem !== 0) found.push(join(said, stem, KIND.whomStem));
    for (const cue of sight.startsAt[i] ?? NO_CUES) {
      found.push(join(cue, 0, KIND.cueInside));
      if (said !== 0) found.push(join(said, cue, KIND.whomCue));
    }
    const word = of.words[i];
    if (word?.kind === 'word') spell(word.text, found);
  }
}

/** A word as it is written, and its pieces; worked out anew each time, as that is quicker than to look them up. */
function spell(word: string, found: number[]): void {
  found.push(hash(KIND.spelled, word));
  const last = Math.min(word.length, LONGEST_WORD);
  for (let at = 0; last > GRAM_LETTERS && at + GRAM_LETTERS <= last; at++) found.push(hash(KIND.gram, word, at, at + GRAM_LETTERS));
}

/** The words right before and right after, by their distance and in pairs. */
function tellBeside({ from, to, sentence, part, sight: { stems } }: Place, found: number[]): void {
  const look = (first: number, step: 1 | -1, isOut: (i: number) => boolean, kind: number, pairKind: (n: number) => number) => {
    let previous = 0;
    for (let i = first, n = 0; n < NEAR; i += step) {
      const stem = isOut(i) ? END : (stems[i] as number);
      if (stem === 0) continue;
      found.push(join(stem, n, kind));
      if (n < 2) found.push(join(stem, ANY_DISTANCE, kind));
      if (n > 0 && n < 3) found.push(join(previous, stem, pairKind(n)));
      previous = stem;
      n++;
      if (stem === END) break;
    }
  };
  const start = Math.max(sentence.from, part.from);
  const end = Math.min(sentence.to, part.to);
  look(
    from - 1,
    -1,
    (i) => i < start,
    KIND.before,
    (n) => KIND.pairBefore + n,
  );
  look(
    to,
    1,
    (i) => i >= end,
    KIND.after,
    (n) => KIND.pairAfter + n * 7,
  );
}

const ANY_DISTANCE = 9;

/** The words of the clause, by the side, too, and those of the sentence around it. */
function tellAround({ from, to, clause, sentence, sight: { stems } }: Place, found: number[]): void {
  const near = { from: Math.max(clause.from, from - WIDE), to: Math.min(clause.to, to + WIDE) };
  let previous = 0;
  for (let i = near.from; i < near.to; i++) {
    const stem = stems[i] as number;
    if (stem === 0) continue;
    found.push(join(stem, 0, KIND.clause));
    if (i < from) found.push(join(stem, 0, KIND.stemLeft));
    if (i >= to) found.push(join(stem, 0, KIND.stemRight));
    if (previous !== 0) found.push(join(previous, stem, KIND.clausePair));
    previous = stem;
  }
  const last = Math.min(sentence.to, to + WIDE);
  for (let i = Math.max(sentence.from, from - WIDE); i < last; i++)
    if ((i < near.from || i >= near.to) && stems[i] !== 0) found.push(join(stems[i] as number, 0, KIND.sentence));
}

/** The cues of the clause, the sentence and the sentences beside, and those to either side. */
function tellCues(of: Scene, { from, to, part, sentence, sight }: Place, found: number[]): void {
  const tell = (cues: Cues | undefined, kind: number, distance = 0) => {
    if (cues) for (const cue of cues) found.push(join(cue, distance, kind));
  };
  const at = of.words[from]?.sentence ?? -1;
  const later = (of.words[to - 1]?.sentence ?? 0) + 1;
  tell(cuesOfClauseAt(of, sight, from), KIND.cueClause);
  tell(sight.cuesOfSentence[at], KIND.cueSentence);
  if (at > (of.words[part.from]?.sentence ?? 0)) tell(sight.cuesOfSentence[at - 1], KIND.cueEarlier);
  if (later <= (of.words[part.to - 1]?.sentence ?? 0)) tell(sight.cuesOfSentence[later], KIND.cueLater);
  for (let i = Math.max(sentence.from, from - SIDE); i < from; i++) tell(sight.startsAt[i], KIND.cueLeft);
  for (let i = to; i < Math.min(sentence.to, to + SIDE); i++) tell(sight.startsAt[i], KIND.cueRight);
  for (let n = 0; n < TOUCHING; n++) {
    tell(sight.endsAt[from - n], KIND.cueBefore, n);
    tell(sight.startsAt[to + n], KIND.cueAfter, n);
  }
}

const cuesOfClauseAt = (of: Scene, sight: Sight, at: number): Cues => sight.cuesOfClause[of.words[at]?.clause ?? -1] ?? NO_CUES;
