import type { Proposal } from '../../../core/proposals.ts';
import type { Sentence } from '../clauses.ts';
import type { CueName } from '../language.ts';
import { claim, evidenceOf, has, isNegated, marksIn, type Part, partAt, type Scene, trimmed } from '../scene.ts';

/** What they lack or suffer from, with the sentences that say it. */
export function need(of: Scene): Proposal[] {
  const none = noNeed(of);
  if (none) return [none];
  const told = of.sentences.flatMap((sentence) => {
    const strength = strengthOf(of, sentence);
    return strength >= ENOUGH ? [{ sentence, strength }] : [];
  });
  const best = told.toSorted((a, b) => b.strength - a.strength)[0];
  if (!best) return [];
  const confidence = Math.min(0.95, 0.55 + best.strength * 0.08);
  const words = evidenceOf(of, trimmed(of, best.sentence));
  const found: Proposal[] = [claim(of, 'need.present', true, confidence, words)];
  if (!of.utterance.record.need.summary) found.push(claim(of, 'need.summary', words.quote.replace(/\s+/g, ' '), confidence - 0.05, words));
  for (const { sentence } of told) {
    if (!has(of, 'pain', sentence)) continue;
    const pain = evidenceOf(of, trimmed(of, sentence));
    found.push(claim(of, 'need.pains', pain.quote.replace(/\s+/g, ' '), confidence - 0.1, pain));
  }
  return found;
}

const ENOUGH = 2;
const FOR: [CueName, number][] = [
  ['wants', 2],
  ['pain', 1.5],
  ['ready', 1.5],
  ['weighs', 1.5],
  ['compares', 1],
];

/** How plainly a sentence tells of a need. */
function strengthOf(of: Scene, sentence: Sentence): number {
  const part = partAt(of, sentence.from);
  if (part.voice === 'seller' || part.voice === 'heading') return 0;
  let strength = 0;
  for (const [cue, weight] of FOR)
    strength += Math.min(2, marksIn(of, cue, sentence).filter((mark) => !(isNegated(of, mark) && cue === 'wants')).length) * weight;
  if (part.voice === 'notes') strength += has(of, 'need-topic', sentence) ? 2 : 0;
  if (answersNeed(part) && isContent(of, sentence)) strength += 1.5;
  if (opensChat(of) && isContent(of, sentence)) strength += 0.5;
  if (has(of, 'supposes', sentence)) strength -= 0.5;
  if (has(of, 'wants-person', sentence) || has(of, 'stop', sentence)) strength -= 2;
  if (has(of, 'decides', sentence) || has(of, 'budget', sentence)) strength -= 0.5;
  if (sentence.asks && !has(of, 'wants', sentence)) strength -= 1;
  if (has(of, 'just-looking', sentence)) strength -= 2;
  if (part.asked.size > 0 && !answersNeed(part)) strength -= 1;
  return strength;
}

const answersNeed = (part: Part): boolean => part.asked.has('need') || part.asked.has('alternatives');
const opensChat = (of: Scene): boolean =>
  of.utterance.kind === 'visitor' && of.utterance.messages.slice(0, of.message).every(({ from }) => from === 'bot');

/** More than a greeting, a price question or a name. */
function isContent(of: Scene, sentence: Sentence): boolean {
  const words = of.words.slice(sentence.from, sentence.to).filter(({ kind }) => kind === 'word').length;
  return (
    words >= 3 &&
    !has(of, 'does-not-know', sentence) &&
    !has(of, 'asks-price', sentence) &&
    !has(of, 'leaves', sentence) &&
    !has(of, 'asks-general', sentence) &&
    !has(of, 'self-name', sentence)
  );
}

function noNeed(of: Scene): Proposal | null {
  for (const part of of.parts) {
    if (part.voice === 'seller' || part.voice === 'heading') continue;
    const mark = [...marksIn(of, 'not-interested', part), ...marksIn(of, 'no-need', part)][0];
    if (!mark || part.asked.has('budget') || part.asked.has('authority') || part.asked.has('timing')) continue;
    if (has(of, 'supposes', of.sentences[of.words[mark.from]?.sentence ?? 0] ?? mark)) continue;
    if (strongWants(of, part)) continue;
    return claim(of, 'need.present', false, 0.75, evidenceOf(of, mark));
  }
  return null;
}

const strongWants = (of: Scene, part: Part): boolean =>
  marksIn(of, 'wants', part).some((mark) => !isNegated(of, mark)) && marksIn(of, 'pain', part).length > 0;
