import type { Asks, OutOfMarket, Proposal } from '../../core/proposals.ts';
import type { Evidence, FieldName, FieldValue } from '../../core/record.ts';
import type { Utterance } from '../../turn/ports.ts';
import { type Sentence, type Stretch, sentences } from './clauses.ts';
import type { Mark } from './cue-lexicon.ts';
import type { AskedFor, CueName } from './language.ts';
import type { ReadyLanguage } from './languages.ts';
import type { Mention } from './mentions.ts';
import { countsIn } from './quantities/counts.ts';
import { datesIn } from './quantities/dates.ts';
import type { AmountFound, CountFound, DateFound, MoneyFound, Span } from './quantities/found.ts';
import { moneyIn } from './quantities/money.ts';
import { amountsIn } from './quantities/numbers.ts';
import { type Reading, reading } from './text.ts';
import { MAX_READ, type Word, words } from './words.ts';

/** What a question of the bot or of a seller asks for, in cue names without their `ask.`. */
export type Asked =
  | 'need'
  | 'budget'
  | 'money-now'
  | 'authority'
  | 'timing'
  | 'employees'
  | 'quantity'
  | 'name'
  | 'email'
  | 'phone'
  | 'company'
  | 'role'
  | 'alternatives'
  | 'interest'
  | 'other-time';

/** Whose words a stretch of a message is. */
export type Voice = 'prospect' | 'seller' | 'notes' | 'heading';

/** Words of one voice in a row, with the question that they follow. */
export interface Part extends Stretch {
  voice: Voice;
  speaker: string | null;
  asked: ReadonlySet<Asked>;
  /** The question itself, folded, for what it names. */
  question: string;
  /** A seller's sentence that the prospect says yes to: its `you` is the prospect. */
  confirmed?: true;
}

/** A text read once: words, sentences, cues. */
export interface Page {
  text: string;
  reading: Reading;
  words: Word[];
  sentences: Sentence[];
  /** All sentences' clauses in order; a word's `clause` is an index of it. */
  clauses: Stretch[];
  marks: Map<CueName, Mark<CueName>[]>;
  language: ReadyLanguage;
}

/** One message with all that helps to read it; what every criterion is given. */
export interface Scene extends Page {
  utterance: Utterance;
  message: number;
  parts: Part[];
  today: string;
  money: Sited<MoneyFound>[];
  dates: SitedDate[];
  counts: Sited<CountFound>[];
  amounts: Sited<AmountFound>[];
  mentions: Mention[];
  /** Why the other side is not in the market, as far as the message and what came before it show it. */
  market: OutOfMarket | null;
}

/** A date's own `from` and `to` are its days; here the words are, so the days stand apart. */
export type SitedDate = Sited<Omit<DateFound, 'from' | 'to'>> & { days: { from: string | null; to: string | null } };

/** Something found in the text, with the words that it covers. */
export type Sited<T extends Span> = T & Stretch;

/** As much of a text as is read. */
export const readable = (text: string): Reading => reading(text.length > MAX_READ ? text.slice(0, MAX_READ) : text);

/** Looks for the cues of a language; no quantity and no name is read yet. */
export function page(read: Reading, language: ReadyLanguage): Page {
  const all = words(read);
  const parts = sentences(all, language.abbreviations, language.breaks);
  const marks = language.cues(all);
  const clauses = parts.flatMap((sentence) => sentence.clauses);
  return { text: read.text, reading: read, words: all, sentences: parts, clauses, marks, language };
}

/** Quantities of one kind that are read in a message; nobody who means to be understood gives more. */
const MAX_FOUND = 400;

/** The quantities of a page, with the words that they cover. */
export function quantitiesOf(of: Page, today: string): Pick<Scene, 'money' | 'dates' | 'counts' | 'amounts'> {
  const { quantities } = of.language;
  const sited = <T extends Span>(found: T[]): Sited<T>[] =>
    found.slice(0, MAX_FOUND).map((one) => ({ ...one, ...wordsWithin(of.words, one) }));
  return {
    money: sited(moneyIn(of.reading, quantities)),
    dates: sited(datesIn(of.reading, quantities, today).map(({ from, to, ...found }) => ({ ...found, days: { from, to } }))),
    counts: sited(countsIn(of.reading, quantities)),
    amounts: sited(amountsIn(of.reading, quantities)),
  };
}

/** The words that a span touches; found by halving, since the words stand in order. */
export function wordsWithin(all: readonly Word[], span: Span): Stretch {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < all.length && (all[to]?.start ?? 0) < span.end) to++;
  return { from: low, to: Math.max(to, low + 1) };
}

/** Words that the longest cue covers, its gaps included. */
const MAX_CUE_WORDS = 48;

/** Index of the first of `all`, which stand in order, that may touch a stretch from `from` on. */
function firstFrom(all: readonly Stretch[], from: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? 0) < from - MAX_CUE_WORDS) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_MARKS: readonly Mark<CueName>[] = [];

/** Marks of a cue that touch the stretch. */
export function marksIn(of: Page, cue: CueName, { from, to }: Stretch): readonly Mark<CueName>[] {
  const all = of.marks.get(cue);
  if (all === undefined) return NO_MARKS;
  const found: Mark<CueName>[] = [];
  for (let i = firstFrom(all, from); i < all.length; i++) {
    const mark = all[i];
    if (mark === undefined || mark.from >= to) break;
    if (mark.to > from) found.push(mark);
  }
  return found;
}

export function has(of: Page, cue: CueName, stretch: Stretch): boolean {
  const all = of.marks.get(cue);
  return all !== undefined && touching(all, stretch) !== undefined;
}

/** The first of `all`, which stand in order, that shares a word with the stretch. */
export function touching<T extends Stretch>(all: readonly T[], { from, to }: Stretch): T | undefined {
  for (let i = firstFrom(all, from); i < all.length; i++) {
    const one = all[i];
    if (one === undefined || one.from >= to) return undefined;
    if (one.to > from) return one;
  }
  return undefined;
}

/** Those of `all`, which stand in order, that lie within the stretch. */
export function within<T extends Stretch>(all: readonly T[], { from, to }: Stretch): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(all, from); i < all.length; i++) {
    const one = all[i];
    if (one === undefined || one.from >= to) break;
    if (one.from >= from && one.to <= to) found.push(one);
  }
  return found;
}

/** The sentence that word `at` stands in. */
export function sentenceAt(of: Page, at: number): Sentence {
  return of.sentences[of.words[at]?.sentence ?? 0] ?? { from: at, to: at + 1, asks: false, clauses: [] };
}

/** The clause that word `at` stands in. */
export function clauseAt(of: Page, at: number): Stretch {
  return of.clauses[of.words[at]?.clause ?? -1] ?? { from: at, to: at + 1 };
}

/** The part whose words word `at` belongs to. */
export function partAt(of: Scene, at: number): Part {
  let low = 0;
  let high = of.parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((of.parts[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const part = of.parts[low];
  return part !== undefined && at >= part.from && at < part.to ? part : NO_PART;
}

const NO_PART: Part = { from: 0, to: 0, voice: 'heading', speaker: null, asked: new Set(), question: '' };

/** Whether somebody negates what is said at the mark: a negation before it in its clause, not too far off. */
export function isNegated(of: Page, mark: Stretch): boolean {
  const clause = clauseAt(of, mark.from);
  return marksIn(of, 'negates', { from: Math.max(clause.from, mark.from - NEGATION_REACH), to: mark.to }).some(
    (negation) => negation.from < mark.from || (mark.to - mark.from > 1 && negation.to < mark.to),
  );
}

/** Words over which a negation reaches forward. */
const NEGATION_REACH = 4;

/** The evidence for a stretch of words. */
export function evidenceOf(of: Scene, stretch: Stretch): Evidence {
  const first = of.words[stretch.from];
  const last = of.words[Math.max(stretch.from, stretch.to - 1)];
  const start = first?.start ?? 0;
  const end = last?.end ?? Math.min(of.text.length, start + 1);
  return { message: of.message, quote: of.text.slice(start, end), start, end };
}

/** The sentence's words without the marks around them; what a fact quotes. */
export function trimmed(of: Page, { from, to }: Stretch): Stretch {
  let [first, last] = [from, to];
  while (first < last - 1 && of.words[first]?.kind === 'mark') first++;
  while (last > first + 1 && of.words[last - 1]?.kind === 'mark' && of.words[last - 1]?.text !== '?') last--;
  return { from: first, to: last };
}

/** A proposal with its evidence; `confidence` is the share of such claims that are right. */
export function claim<F extends FieldName>(
  of: Scene,
  field: F,
  value: FieldValue<F>,
  confidence: number,
  evidence: Evidence,
  mode: Proposal['mode'] = 'state',
): Proposal {
  const source = of.utterance.kind === 'rep' ? 'rep' : 'visitor';
  return { field, value, confidence, source, mode, evidence: [evidence] } as unknown as Proposal;
}

/** Whether some of a proposal's words stand in the stretch. */
export const isSaidIn = (of: Page, { evidence: [words] }: Proposal, { from, to }: Stretch): boolean =>
  (of.words[from]?.start ?? 0) < words.end && (of.words[to - 1]?.end ?? 0) > words.start;

/** Whether a question, folded, has a word of the language by which it is put to the one asked, or asks by the month or the year. */
export const questionSays = (of: Page, question: string, what: 'you' | 'month' | 'year'): boolean =>
  question.split(/[^\p{L}]+/u).some((word) => word !== '' && of.language.questionWords[what].has(word));

/** What a page's questions ask for. Only the sentences that ask count where there are any. */
export function askedBy(of: Page, stretch: Stretch = { from: 0, to: of.words.length }): Set<Asked> {
  // A line's label belongs to its first sentence, so sentences only need to reach into the stretch.
  const inside = of.sentences.slice(of.words[stretch.from]?.sentence ?? 0, (of.words[stretch.to - 1]?.sentence ?? -1) + 1);
  const asking = inside.filter((sentence) => sentence.asks);
  const found = new Set<Asked>();
  for (const sentence of asking.length > 0 ? asking : inside.slice(-2)) {
    const cued = new Set<Asked>();
    for (const [cue, marks] of of.marks) {
      if (cue.startsWith('ask.') && touching(marks, sentence)) cued.add(cue.slice(4) as Asked);
    }
    for (const asked of judged(of, sentence, cued)) found.add(asked);
  }
  // "The name of your company" asks for no person's name.
  if (found.has('company') && found.has('name') && has(of, 'name-of', stretch)) found.delete('name');
  return found;
}

/** Share from which a question counts as asking for a thing: alone, and where a cue says so, too. */
const SURE = 0.36;
const SUPPORTED = 0.06;
const EXPANDED: Partial<Record<AskedFor, Asked[]>> = { contact: ['email', 'phone'], other: [] };

/** Cues and examples together: a cue that no example supports is chance, a wording without cue may still be plain. */
function judged(of: Page, sentence: Stretch, cued: ReadonlySet<Asked>): ReadonlySet<Asked> {
  const judge = of.language.questionJudge();
  if (!judge) return cued;
  const list = of.words.slice(sentence.from, sentence.to).filter(({ kind }) => kind !== 'mark');
  const shares = judge(list.map(({ text, kind }) => (kind === 'number' ? '#' : text)));
  const found = new Set<Asked>();
  for (const { label, share } of shares) {
    const names = EXPANDED[label] ?? [label as Asked];
    for (const name of names) if (share >= (cued.has(name) ? SUPPORTED : SURE)) found.add(name);
  }
  if (cued.has('interest')) found.add('interest');
  return found;
}

const ASKED_OF: Partial<Record<string, Asked[]>> = {
  'contact.name': ['name'],
  'contact.jobTitle': ['role'],
  'contact.email': ['email'],
  'contact.phone': ['phone'],
  'company.name': ['company'],
  'company.employees': ['employees'],
  'need.present': ['need'],
  'need.summary': ['need'],
  'need.pains': ['need'],
  'need.offers': ['quantity'],
  'interest.level': ['interest'],
  'interest.alternatives': ['alternatives'],
  'authority.role': ['authority'],
  'authority.buyingCentre': ['authority'],
  'budget.status': ['budget'],
  'budget.amount': ['budget'],
  'timing.window': ['timing'],
};

/** What a question's own label (`asks`) asks for. */
export function askedAs(asks: Asks | null | undefined): Asked[] {
  return asks ? (ASKED_OF[asks] ?? []) : [];
}
