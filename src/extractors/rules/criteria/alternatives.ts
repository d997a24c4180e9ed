import type { Proposal } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import { claim, clauseAt, evidenceOf, has, isNegated, marksIn, type Part, partAt, type Scene, sentenceAt, touching } from '../scene.ts';
import type { Word } from '../words.ts';
import { isOurs } from './company.ts';

/** Other products and firms that they weigh, and the present one where they would leave it. */
export function alternatives(of: Scene): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const { name, value, confidence } of vendorsNamed(of)) {
    if (confidence === 0) continue;
    if (!found.has(value.toLowerCase()))
      found.set(value.toLowerCase(), claim(of, 'interest.alternatives', value, confidence, evidenceOf(of, name)));
  }
  return [...found.values()];
}

/** Every name that may be a vendor's, in its dictionary form, and how sure the cues are that it is weighed. */
export function vendorsNamed(of: Scene): { name: Stretch; value: string; confidence: number }[] {
  return namesIn(of).map((name) => {
    const words = of.words.slice(name.from, name.to).filter(({ kind }) => kind === 'word');
    const value = of.language.language.nominative.company(
      words.map(({ raw }) => raw),
      of.words[name.from - 1]?.text ?? null,
    );
    return { name, value, confidence: confidenceOf(of, name) };
  });
}

const MAX_NAME_WORDS = 3;

const isName = (of: Scene, word: Word | undefined, at: number, opens: boolean): boolean =>
  word?.kind === 'word' &&
  word.capital &&
  word.text.length > 1 &&
  !of.language.notNames.has(word.text) &&
  !(opens && (of.language.common.has(word.text) || has(of, 'wants', { from: at, to: at + 1 })));

/** Runs of capitalised words that are neither people nor titles, and lower-case ones right after a cue. */
function namesIn(of: Scene): Stretch[] {
  const taken = (at: number) => touching(of.mentions, { from: at, to: at + 1 }) !== undefined;
  const found: Stretch[] = [];
  for (let at = 0; at < of.words.length; at++) {
    const sentence = sentenceAt(of, at);
    const opens = at === sentence.from || (at > 0 && of.words[at - 1]?.kind === 'mark' && !/[,&/]/.test(of.words[at - 1]?.text ?? ''));
    if (taken(at) || !isName(of, of.words[at], at, opens)) continue;
    // A capital that opens a sentence tells nothing: the name must do something, or stand alone.
    if (opens && !standsOut(of, at, sentence)) continue;
    let to = at + 1;
    while (
      to - at < MAX_NAME_WORDS &&
      !taken(to) &&
      of.words[to]?.sentence === of.words[at]?.sentence &&
      isName(of, of.words[to], to, false)
    )
      to++;
    found.push({ from: at, to });
    at = to - 1;
  }
  return [...found, ...lowerCaseNames(of)];
}

function standsOut(of: Scene, at: number, sentence: Stretch): boolean {
  const next = of.words[at + 1];
  if (!next || at + 1 >= sentence.to || next.kind === 'mark' || next.capital) return true;
  return (
    ['and', '&', 'or', 'i', 'oraz', 'lub', 'albo', 'is', 'was', 'has', 'at', 'to', 'jest', 'ma'].includes(next.text) ||
    has(of, 'alternative-acts', { from: at + 1, to: at + 2 })
  );
}

/** In a chat without capitals: words of no vocabulary beside a cue, in a row with one, or where a vendor is asked for. */
function lowerCaseNames(of: Scene): Stretch[] {
  const { isOrdinary, firstNames } = of.language;
  if (
    of.utterance.kind !== 'visitor' ||
    of.words.some(
      (word, i) =>
        i > 0 && word.capital && !of.language.notNames.has(word.text) && word.text.length > 1 && !of.words[i - 1]?.text.match(/[.?!]/),
    )
  )
    return [];
  const all = { from: 0, to: of.words.length };
  const free = (at: number) => {
    const word = of.words[at];
    if (word?.kind !== 'word' || word.capital || word.text.length < 3 || firstNames.has(word.text)) return false;
    if (isOrdinary ? isOrdinary(word.text) : of.language.common.has(word.text)) return false;
    const here = { from: at, to: at + 1 };
    return (
      !has(of, 'generic-tool', here) &&
      !(word.text in of.language.language.currencyHints) &&
      ![...of.mentions, ...of.money, ...of.dates, ...of.counts].some((one) => at >= one.from && at < one.to)
    );
  };
  const found: Stretch[] = [];
  const asked = of.parts[0]?.asked.has('alternatives') === true;
  const vendor = asked || leaves(of);
  const marks = [...marksIn(of, 'names-alternative', all), ...(vendor ? marksIn(of, 'uses-vendor', all) : [])];
  for (let at = 0; at < of.words.length; at++) {
    if (!free(at)) continue;
    const cued = marks.some((mark) => mark.from < at && mark.to <= at + 1 && at - mark.to <= 1);
    const acts = has(of, 'alternative-acts', { from: at + 1, to: at + 2 });
    const row = found.at(-1);
    const listed = row !== undefined && at - row.to <= 1 && (at === row.to + 1 ? JOINTS.has(of.words[row.to]?.text ?? '') : false);
    const answers = asked && sentenceAt(of, at).from === sentenceAt(of, 0).from && isOrdinary !== null;
    if ((cued && (isOrdinary !== null || endsPhrase(of, at + 1))) || acts || listed || answers) found.push({ from: at, to: at + 1 });
  }
  return found;
}

const JOINTS = new Set(['and', 'or', ',', '&', '+', '/', 'i', 'oraz', 'lub', 'albo', 'then']);

/** A name in lower case is told from a noun by what follows: a mark, the end, or another name. */
function endsPhrase(of: Scene, at: number): boolean {
  const next = of.words[at];
  return (
    !next ||
    next.kind === 'mark' ||
    next.line ||
    ['and', 'or', 'but', 'i', 'oraz', 'lub', 'albo', 'ale', 'bo', 'now', 'atm', 'today', 'teraz', 'at', 'which', 'for'].includes(next.text)
  );
}

/** Words between a cue and the name. */
const REACH = 2;

function confidenceOf(of: Scene, name: Stretch): number {
  const part = partAt(of, name.from);
  if (part.voice === 'seller' || part.voice === 'heading') return 0;
  const sentence = sentenceAt(of, name.from);
  const before = { from: Math.max(sentence.from, name.from - REACH - 1), to: name.from };
  const after = { from: name.to, to: Math.min(sentence.to, name.to + REACH) };
  if (has(of, 'generic-tool', name) || isOurs(of, name)) return 0;
  if (isLower(of, name)) return has(of, 'keeps-vendor', sentence) || has(of, 'not-alternative', before) ? 0 : 0.7;
  if (has(of, 'company-head', { from: name.to - 1, to: name.to }) && !has(of, 'names-alternative', before)) return 0;
  if (of.utterance.record.company.name?.value.toLowerCase().includes(of.words[name.from]?.text ?? ' ')) return 0;
  if (has(of, 'not-alternative', before) || has(of, 'keeps-vendor', sentence)) return 0;
  const cued = marksIn(of, 'names-alternative', before).some((mark) => mark.from < name.from && mark.to <= name.to + 1) || listed(of, name);
  if (cued && (!inPlace(of, name) || marksIn(of, 'names-alternative', before).some((mark) => mark.to === name.from)))
    return marksIn(of, 'names-alternative', before).some((mark) => isNegated(of, mark)) ? 0 : 0.8;
  const acts = marksIn(of, 'alternative-acts', after).some((mark) => mark.from >= name.to && mark.from - name.to <= 1);
  if (acts && !has(of, 'company-is', before)) return 0.72;
  if (part.asked.has('alternatives') && part.voice === 'prospect' && answers(of, name, part)) return 0.75;
  if (isForeignName(of, name) && speaksOfVendors(of, name)) return 0.6;
  const uses = marksIn(of, 'uses-vendor', before).some((mark) => mark.to <= name.from && name.from - mark.to <= 1);
  if (uses && (leaves(of) || of.utterance.record.need.present?.value === true)) return 0.7;
  return 0;
}

const isLower = (of: Scene, { from, to }: Stretch): boolean => of.words.slice(from, to).every(({ raw }) => raw === raw.toLowerCase());

/** No known place, no short form in capitals, no word of the language. */
function isForeignName(of: Scene, { from, to }: Stretch): boolean {
  return of.words
    .slice(from, to)
    .every(
      (word) =>
        !(word.text in of.language.language.currencyHints) &&
        of.language.isOrdinary?.(word.text) !== true &&
        !of.language.common.has(word.text) &&
        !(word.raw === word.raw.toUpperCase() && word.raw.length <= 4) &&
        !/['’]s$/.test(word.raw),
    );
}

/** The clause is about prices, contracts, a change or a comparison, as is said of vendors. */
function speaksOfVendors(of: Scene, name: Stretch): boolean {
  const clause = clauseAt(of, name.from);
  const cues = ['compares', 'their-price', 'contract-ends', 'pays-now', 'weighs', 'alternative-acts'] as const;
  return cues.some((cue) => has(of, cue, clause)) && !has(of, 'company-is', { from: Math.max(clause.from, name.from - 2), to: name.from });
}

/** Stands near the front of an answer: "ADP, 11.50 a head", "Raymond, and we like them". */
function answers(of: Scene, name: Stretch, part: Part): boolean {
  const sentence = sentenceAt(of, name.from);
  const firsts = of.sentences.filter((one) => one.to > part.from && one.from < part.to).slice(0, ANSWER_SENTENCES);
  const leads = of.words.slice(Math.max(part.from, sentence.from), name.from).filter(({ kind }) => kind === 'word').length;
  return (
    (firsts.includes(sentence as (typeof firsts)[number]) &&
      !of.words[name.from]?.line &&
      (leads <= ANSWER_LEAD || part.to - part.from <= SHORT_ANSWER)) ||
    firsts[0]?.from === name.from
  );
}

const ANSWER_SENTENCES = 2;
const ANSWER_LEAD = 3;
const SHORT_ANSWER = 12;

/** `in Boston`, `at Acme`: a place or the own firm. */
const inPlace = (of: Scene, name: Stretch): boolean =>
  ['in', 'at', 'near', 'w', 'we', 'pod', 'kolo'].includes(of.words[name.from - 1]?.text ?? '') &&
  !has(of, 'alternative-acts', { from: name.to, to: name.to + 2 });

/** Stands in a row with a name that a cue brings: `with Notion and Slab`. */
function listed(of: Scene, name: Stretch): boolean {
  const joint = of.words[name.from - 1];
  if (!joint || !['and', 'or', ',', '&', '+', '/', 'i', 'oraz', 'lub', 'albo', 'a'].includes(joint.text)) return false;
  const earlier = marksIn(of, 'names-alternative', { from: Math.max(0, name.from - 7), to: name.from }).at(-1);
  return earlier !== undefined && of.words.slice(earlier.to, name.from - 1).some((word) => word.capital);
}

const leaves = (of: Scene): boolean =>
  ['pain', 'wants', 'weighs', 'compares'].some((cue) => (of.marks.get(cue as 'pain')?.length ?? 0) > 0);
