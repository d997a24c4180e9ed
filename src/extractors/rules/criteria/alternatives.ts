import type { Proposal } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import { type Name, namesIn } from '../names.ts';
import { oncePer } from '../once-per.ts';
import { claim, clauseAt, evidenceOf, has, isNegated, marksIn, type Part, partAt, type Scene, sentenceAt, touching } from '../scene.ts';
import { isPossessive, type Word } from '../words.ts';
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
export const vendorsNamed = oncePer((of: Scene): readonly { name: Name; value: string; confidence: number }[] => {
  return namesIn(of).flatMap((name) => {
    if (!mayBeVendor(of, name)) return [];
    const plain = name.how !== 'tail' && name.how !== 'person' && !name.other && isPlainly(of, name);
    return [{ name, value: name.value, confidence: plain ? confidenceOf(of, name) : 0 }];
  });
});

const MAX_NAME_WORDS = 5;
const MAX_PLAIN_WORDS = 3;
const NEAR = 3;

/** Whether the rules alone, which weigh nothing, may take a name: no person's, and no word that only its place gives a capital. */
function isPlainly(of: Scene, name: Name): boolean {
  if (name.how === 'lower') return !of.words.some((word, i) => i > 0 && isMidCapital(of, word, of.words[i - 1]));
  if (name.to - name.from > MAX_PLAIN_WORDS || touching(of.mentions, name)) return false;
  const sentence = sentenceAt(of, name.from);
  const before = of.words[name.from - 1];
  const opens = name.from === sentence.from || (before?.kind === 'mark' && !ROW_MARKS.has(before.text));
  const next = of.words[name.to];
  if (!opens || !next || name.to >= sentence.to || next.kind === 'mark') return true;
  const { row, ends } = of.language.beside;
  return row.has(next.text) || ends.has(next.text) || has(of, 'alternative-acts', { from: name.to, to: name.to + 1 });
}

const isMidCapital = (of: Scene, word: Word, before: Word | undefined): boolean =>
  word.capital && !of.language.notNames.has(word.text) && word.text.length > 1 && !/[.?!]/.test(before?.text ?? '');

function mayBeVendor(of: Scene, name: Name): boolean {
  if (name.how === 'domain' || name.joined || name.to - name.from > MAX_NAME_WORDS) return false;
  if (name.how === 'lower') return of.utterance.kind === 'visitor' || speaksOfSome(of, name);
  if (name.how !== 'person') return true;
  // Few people are weighed: one who is stands beside what is said of vendors.
  const before = { from: Math.max(sentenceAt(of, name.from).from, name.from - NEAR), to: name.from };
  const after = { from: name.to, to: name.to + NEAR };
  return (
    has(of, 'names-alternative', before) ||
    has(of, 'uses-vendor', before) ||
    has(of, 'alternative-acts', after) ||
    partAt(of, name.from).asked.has('alternatives')
  );
}

/** In small letters any slip of the pen looks like a name: the sentence must speak of vendors, or follow such a question. */
function speaksOfSome(of: Scene, name: Name): boolean {
  const cues = ['names-alternative', 'uses-vendor', 'alternative-acts', 'compares', 'their-price', 'contract-ends', 'weighs'] as const;
  const part = partAt(of, name.from);
  const sentence = sentenceAt(of, name.from);
  const near = { from: sentenceAt(of, Math.max(part.from, sentence.from - 1)).from, to: sentence.to };
  const leads = part.asked.size > 0 && name.from - part.from < ANSWER_LEAD - 1;
  const linked = of.language.beside.apart.has(of.words[name.from - 1]?.text ?? '');
  return leads || linked || part.asked.has('alternatives') || cues.some((cue) => has(of, cue, near));
}

/** How sure the cues are that a name without a capital is a vendor's. */
function lowerConfidence(of: Scene, name: Stretch): number {
  const { isOrdinary } = of.language;
  const asked = of.parts[0]?.asked.has('alternatives') === true;
  const all = { from: 0, to: of.words.length };
  const cues = [...marksIn(of, 'names-alternative', all), ...(asked || leaves(of) ? marksIn(of, 'uses-vendor', all) : [])];
  const cued = cues.some((mark) => mark.from < name.from && mark.to <= name.from + 1 && name.from - mark.to <= 1);
  const acts = has(of, 'alternative-acts', { from: name.to, to: name.to + 1 });
  const answers = asked && isOrdinary !== null && sentenceAt(of, name.from).from === sentenceAt(of, 0).from;
  return (cued && (isOrdinary !== null || endsPhrase(of, name.to))) || acts || answers ? 0.7 : 0;
}

/** A name in lower case is told from a noun by what follows: a mark, the end, or another name. */
function endsPhrase(of: Scene, at: number): boolean {
  const next = of.words[at];
  return !next || next.kind === 'mark' || next.line || of.language.beside.ends.has(next.text);
}

/** Words between a cue and the name. */
const REACH = 2;

function confidenceOf(of: Scene, name: Name): number {
  const part = partAt(of, name.from);
  if (part.voice === 'seller' || part.voice === 'heading') return 0;
  const sentence = sentenceAt(of, name.from);
  const before = { from: Math.max(sentence.from, name.from - REACH - 1), to: name.from };
  const after = { from: name.to, to: Math.min(sentence.to, name.to + REACH) };
  if (has(of, 'generic-tool', name) || isOurs(of, name)) return 0;
  if (name.how === 'lower') return has(of, 'keeps-vendor', sentence) || has(of, 'not-alternative', before) ? 0 : lowerConfidence(of, name);
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

/** No known place, no short form in capitals, no word of the language. */
function isForeignName(of: Scene, { from, to }: Stretch): boolean {
  return of.words
    .slice(from, to)
    .every(
      (word) =>
        !of.language.places.has(word.text) &&
        of.language.isOrdinary?.(word.text) !== true &&
        !of.language.common.has(word.text) &&
        !(word.raw === word.raw.toUpperCase() && word.raw.length <= 4) &&
        !isPossessive(word.raw),
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
  of.language.beside.place.has(of.words[name.from - 1]?.text ?? '') && !has(of, 'alternative-acts', { from: name.to, to: name.to + 2 });

const ROW_MARKS = new Set([',', '&', '+', '/']);

/** Stands in a row with a name that a cue brings: `with Notion and Slab`. */
function listed(of: Scene, name: Stretch): boolean {
  const joint = of.words[name.from - 1];
  if (!joint || !(ROW_MARKS.has(joint.text) || of.language.beside.row.has(joint.text))) return false;
  const earlier = marksIn(of, 'names-alternative', { from: Math.max(0, name.from - 7), to: name.from }).at(-1);
  return earlier !== undefined && of.words.slice(earlier.to, name.from - 1).some((word) => word.capital);
}

const leaves = (of: Scene): boolean =>
  ['pain', 'wants', 'weighs', 'compares'].some((cue) => (of.marks.get(cue as 'pain')?.length ?? 0) > 0);
