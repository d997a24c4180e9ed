import type { Proposal } from '../../../core/proposals.ts';
import { likeliest } from '../acts/acts.ts';
import { type Sentence, shareWord } from '../clauses.ts';
import type { CueName } from '../language.ts';
import { answerIn } from '../quantities/answers.ts';
import { claim, evidenceOf, has, isNegated, marksIn, type Part, partAt, type Scene, trimmed, within } from '../scene.ts';

/** What they lack or suffer from, with the sentences that say it. */
export function need(of: Scene): Proposal[] {
  const told = of.sentences
    .map((whole) => withoutRequest(of, whole))
    .flatMap((sentence) => {
      const strength = strengthOf(of, sentence);
      return strength >= ENOUGH ? [{ sentence, strength }] : [];
    });
  const best = told.toSorted((a, b) => b.strength - a.strength)[0];
  const none = noNeed(of);
  if (none && (!best || told.length < SEVERAL)) return [none];
  if (!best) return affirmed(of);
  const confidence = Math.min(0.95, 0.6 + best.strength * 0.07);
  const words = evidenceOf(of, spokenOf(of, best.sentence));
  const found: Proposal[] = [claim(of, 'need.present', true, confidence, words)];
  if (!of.utterance.record.need.summary) found.push(claim(of, 'need.summary', words.quote.replace(/\s+/g, ' '), confidence - 0.05, words));
  for (const { sentence } of told) {
    if (!has(of, 'pain', sentence)) continue;
    const pain = evidenceOf(of, spokenOf(of, sentence));
    found.push(claim(of, 'need.pains', pain.quote.replace(/\s+/g, ' '), confidence - 0.1, pain));
  }
  return found;
}

/** Who asks for a person in the same breath has said before it what for: the rest of the sentence speaks for itself. */
function withoutRequest(of: Scene, sentence: Sentence): Sentence {
  const asks = marksIn(of, 'wants-person', sentence);
  const told = sentence.clauses.filter((clause) => !asks.some((mark) => shareWord(mark, clause)));
  const [first, last] = [told[0], told.at(-1)];
  const words = told.reduce((sum, { from, to }) => sum + to - from, 0);
  if (
    asks.length === 0 ||
    !first ||
    !last ||
    words < MIN_TOLD ||
    sentence.clauses.indexOf(last) - sentence.clauses.indexOf(first) >= told.length
  )
    return sentence;
  return { from: first.from, to: last.to, asks: false, clauses: told };
}

/** Words beside a wish for a person that may tell of a need. */
const MIN_TOLD = 4;

/** A sentence's words without the label of the one who speaks. */
const spokenOf = (of: Scene, { from, to }: Sentence) => trimmed(of, { from: Math.max(from, partAt(of, to - 1).from), to });

const ENOUGH = 1.5;
/** Sentences of need that outweigh a refusal of something: a long talk says no to many a thing. */
const SEVERAL = 3;
const FOR: [CueName, number][] = [
  ['wants', 2],
  ['pain', 1.5],
  ['ready', 1.5],
  ['weighs', 1.5],
  ['compares', 1],
];
/** Longer sentences with "no idea" tell of a trouble: `no idea where half of them are`. */
const UNSURE_WORDS = 8;
/** What is said of other things, and so weakens a need that its words may look like. */
const AGAINST: [CueName, number][] = [
  ['supposes', 0.5],
  ['just-looking', 2],
  ['wants-person', 2],
  ['stop', 2],
  ['decides', 0.5],
  ['budget', 0.5],
  ['meets', 0.5],
  ['blocks', 1],
  ['uninvolved', 1],
  ['does-not-know', 1],
  ['refuses', 1.5],
  ['leaves', 2],
];

/** How plainly a sentence tells of a need. */
function strengthOf(of: Scene, sentence: Sentence): number {
  const part = partAt(of, sentence.to - 1);
  if (part.voice === 'seller' || part.voice === 'heading') return 0;
  let strength = 0;
  for (const [cue, weight] of FOR) {
    const marks = marksIn(of, cue, sentence).filter((mark) => !(isNegated(of, mark) && cue === 'wants'));
    strength += Math.min(2, marks.length) * weight;
  }
  if (part.voice === 'notes' && has(of, 'need-topic', sentence)) strength += 2;
  const content = isContent(of, sentence);
  if (answersNeed(part) && content) strength += 1.5;
  if (opensChat(of) && content) strength += 0.5;
  for (const [cue, weight] of AGAINST)
    if (has(of, cue, sentence) && !(cue === 'does-not-know' && sentence.to - sentence.from > UNSURE_WORDS)) strength -= weight;
  if (sentence.asks && !has(of, 'wants', sentence)) strength -= 1;
  strength += likenessOf(of, sentence);
  if (part.asked.size > 0 && !answersNeed(part)) strength -= part.asked.has('quantity') || part.asked.has('employees') ? 0.5 : 1;
  return strength;
}

/** What the examples' judgement adds: a wording that no cue foresees, or one that does something else. */
function likenessOf(of: Scene, sentence: Sentence): number {
  const share = likeliest(of, sentence, 'need')?.share ?? null;
  if (share === null) return 0;
  if (share >= PLAIN) return 1.5;
  if (share >= LIKELY) return 0.75;
  return share <= UNLIKELY ? -0.5 : 0;
}

const PLAIN = 0.85;
const LIKELY = 0.65;
const UNLIKELY = 0.05;

const answersNeed = (part: Part): boolean => part.asked.has('need') || part.asked.has('alternatives');
const opensChat = (of: Scene): boolean =>
  of.utterance.kind === 'visitor' && of.utterance.messages.slice(0, of.message).every(({ from }) => from === 'bot');

/** More than a greeting, a price question or a name. */
function isContent(of: Scene, sentence: Sentence): boolean {
  const words = of.words.slice(sentence.from, sentence.to).filter(({ kind }) => kind === 'word').length;
  const other: CueName[] = [
    'does-not-know',
    'asks-price',
    'leaves',
    'asks-general',
    'self-name',
    'asks-if-bot',
    'insult',
    'wonders-why',
    'just-looking',
  ];
  const named = within(of.mentions, sentence).some(({ person }) => person);
  return words >= (named ? 9 : 3) && !other.some((cue) => has(of, cue, sentence));
}

/** "Are you looking for X?" — "yes". */
function affirmed(of: Scene): Proposal[] {
  const part = of.parts.find(({ voice, asked }) => voice === 'prospect' && asked.has('need'));
  if (!part || of.utterance.kind !== 'visitor') return [];
  const answer = answerIn(of.reading, of.language.quantities);
  if (answer?.answer !== 'yes' || answer.strength < 0.9 || !/\?/.test(part.question) || has(of, 'just-looking', part)) return [];
  const words = { message: of.message, quote: of.text.slice(answer.start, answer.end), start: answer.start, end: answer.end };
  return [claim(of, 'need.present', true, 0.7, words)];
}

function noNeed(of: Scene): Proposal | null {
  for (const part of of.parts) {
    if (part.voice === 'seller' || part.voice === 'heading') continue;
    const mark = [...marksIn(of, 'not-interested', part), ...marksIn(of, 'no-need', part)].find(
      (one) => !has(of, 'supposes', of.sentences[of.words[one.from]?.sentence ?? 0] ?? one),
    );
    if (!mark || part.asked.has('budget') || part.asked.has('authority') || part.asked.has('timing')) continue;
    if (wantsSomething(of, part) || (of.utterance.record.need.present?.value === true && mark.to - mark.from < 3)) continue;
    return claim(of, 'need.present', false, 0.75, evidenceOf(of, mark));
  }
  return null;
}

/** Wants one thing and not another: `we don't need X, we need Y`. */
function wantsSomething(of: Scene, part: Part): boolean {
  const wants = marksIn(of, 'wants', part).filter(
    (mark) => !isNegated(of, mark) && !marksIn(of, 'no-need', mark).length && !marksIn(of, 'not-interested', mark).length,
  );
  return wants.length > 0;
}
