import type { Signal } from '../../../core/proposals.ts';
import type { Evidence } from '../../../core/record.ts';
import type { Stretch } from '../clauses.ts';
import type { CueName } from '../language.ts';
import { answerIn } from '../quantities/answers.ts';
import { clauseAt, evidenceOf, has, marksIn, type Scene, sentenceAt, trimmed } from '../scene.ts';
import { topicOf } from './topics.ts';

type Plain = Exclude<Signal['signal'], 'question' | 'out-of-market'>;

const SHOWN_BY: [CueName, Plain][] = [
  ['greeting', 'greeting'],
  ['thanks', 'thanks'],
  ['goodbye', 'goodbye'],
  ['insult', 'insult'],
  ['frustration', 'frustration'],
  ['wants-person', 'wants-person'],
  ['stop', 'stop'],
  ['asks-if-bot', 'asks-if-bot'],
  ['wonders-why', 'wonders-why'],
  ['refuses', 'refuse'],
  ['does-not-know', 'dont-know'],
  ['corrects', 'correction'],
];
/** In a longer message these words are no signal: `thanks to you`, `stop the losses`. */
const SHORT_ONLY: ReadonlySet<Plain> = new Set(['stop', 'goodbye']);
const SHORT = 12;
/** A greeting stands at the start. */
const OPENING = 3;

/** What the message does in the conversation, beside its facts. */
export function signals(of: Scene): Signal[] {
  const all = { from: 0, to: of.words.length };
  const found: Signal[] = [];
  if (of.utterance.kind === 'rep') return questions(of);
  const answer = answerIn(of.reading, of.language.quantities);
  if (answer) {
    const signal = answer.answer === 'unsure' ? 'dont-know' : answer.answer;
    found.push({
      signal,
      evidence: { message: of.message, quote: of.text.slice(answer.start, answer.end), start: answer.start, end: answer.end },
    });
  }
  for (const [cue, signal] of SHOWN_BY) {
    const mark = marksIn(of, cue, all).find((one) => counts(of, signal, one));
    if (mark && !found.some((one) => one.signal === signal)) found.push({ signal, evidence: evidenceOf(of, mark) } as Signal);
  }
  return [...withoutTheOther(of, found), ...questions(of)];
}

/** "Can I talk to a person?" asks for one and "am I talking to a person?" what we are: one stretch of words is read as one of them. */
function withoutTheOther(of: Scene, found: readonly Signal[]): Signal[] {
  const [wants, asks] = (['wants-person', 'asks-if-bot'] as const).map((signal) => found.find((one) => one.signal === signal));
  const isOne = wants && asks && wants.evidence.start < asks.evidence.end && wants.evidence.end > asks.evidence.start;
  if (!isOne) return [...found];
  const isRequest = has(of, 'asks-leave', { from: 0, to: of.words.length });
  return found.filter((one) => one !== (isRequest ? asks : wants));
}

function counts(of: Scene, signal: Plain, mark: Stretch): boolean {
  const words = of.words.filter(({ kind }) => kind === 'word').length;
  if (SHORT_ONLY.has(signal)) return words <= SHORT;
  if (signal === 'greeting') return mark.from <= OPENING;
  if (signal === 'wonders-why') return words <= SHORT && (mark.to - mark.from > 1 || words <= 3);
  // `customers ask again and again` tells of their trouble, not of ours.
  if (signal === 'frustration') return !has(of, 'own-clients', sentenceAt(of, mark.from));
  if (signal === 'asks-if-bot') return words <= SHORT * 2;
  // `we wait too long`, `the error`: a single word corrects where it opens what is said.
  if (signal === 'correction') return mark.to - mark.from > 1 || (of.message > 0 && mark.from - clauseAt(of, mark.from).from <= 1);
  if (signal === 'refuse') return words <= SHORT * 3;
  return true;
}

/** The writer's own questions and what they ask about. */
function questions(of: Scene): Signal[] {
  if (of.utterance.kind === 'rep') return [];
  return of.sentences.flatMap((sentence): Signal[] => {
    const opens = has(of, 'opens-question', { from: sentence.from, to: sentence.from + 1 });
    const priced = has(of, 'asks-price', sentence);
    if (!sentence.asks && !(priced && opens)) return [];
    if (has(of, 'asks-if-bot', sentence) || (has(of, 'wonders-why', sentence) && sentence.to - sentence.from < SHORT)) return [];
    const evidence: Evidence = evidenceOf(of, trimmed(of, sentence));
    return [{ signal: 'question', topic: topicOf(of, sentence), evidence }];
  });
}
