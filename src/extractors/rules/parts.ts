import type { Utterance } from '../../turn/ports.ts';
import type { Stretch } from './clauses.ts';
import type { ReadyLanguage } from './languages.ts';
import { answerIn } from './quantities/answers.ts';
import { type Asked, askedAs, askedBy, has, type Page, type Part, page, readable, type Voice } from './scene.ts';
import { type Line, linesOf, type Speakers, speakersIn } from './speakers.ts';
import { fold, reading } from './text.ts';

/** The parts of a visitor's message: all of it, under the last question of the bot. */
export function visitorParts(utterance: Utterance, of: Page): Part[] {
  return [{ from: 0, to: of.words.length, voice: 'prospect', speaker: null, ...lastQuestion(utterance, of.language) }];
}

/** What was asked last, by the bot or by a rep. */
function lastQuestion({ messages, index, asked }: Utterance, language: ReadyLanguage): { asked: Set<Asked>; question: string } {
  let i = index - 1;
  while (i >= 0 && messages[i]?.from === 'visitor') i--;
  const question = messages[i];
  if (!question) return { asked: new Set(askedAs(asked)), question: '' };
  const told = askedAs(asked ?? question.asks);
  const found = told.length > 0 ? new Set(told) : askedBy(page(readable(question.text), language));
  // Whatever words a conversation is opened with, what they need is asked.
  if (found.size === 0 && messages.slice(0, i).every(({ from }) => from === 'bot')) found.add('need');
  return { asked: found, question: fold(question.text) };
}

/**
 * The parts of what a rep gives: in a call of two, each message is one side's; else speakers' lines as in a chat, letters by their authors,
 * and all else the rep's own notes.
 */
export function notesParts(utterance: Utterance, of: Page): Part[] {
  const { messages, index } = utterance;
  const whole = { from: 0, to: of.words.length, speaker: null, asked: new Set<Asked>(), question: '' };
  if (messages[index]?.from === 'visitor') return visitorParts(utterance, of);
  if (isCall(utterance)) return [{ ...whole, voice: 'seller' }];
  const lines = linesOf(of);
  const labels = lines.flatMap(({ label }) => label ?? []);
  const speakers = labels.length > 0 ? speakersIn(utterance, of) : null;
  if (speakers && labels.some((label) => speakers.has(label))) return confirmed(of, turns(utterance, of, lines, speakers));
  return letterParts(of, lines) ?? [{ ...whole, voice: 'notes' }];
}

/** Whether the rep's messages stand among the other side's, or open such a call. */
function isCall({ messages, index }: Utterance): boolean {
  return (
    messages.some(({ from }) => from === 'visitor') ||
    (index === 0 &&
      messages.length === 1 &&
      /^\s*(hello|hi|hey|good (morning|afternoon|evening)|dzien dobry|halo|czesc)\b/.test(fold(messages[0]?.text ?? '').slice(0, 40)) &&
      messages[0]?.name !== undefined)
  );
}

/** Words of an answer in which its yes must stand. */
const YES_WITHIN = 6;

/** Whether the words at `from` say yes plainly. */
function saysYes(of: Page, { from, to }: Stretch): boolean {
  const start = of.words[from]?.start ?? 0;
  const end = of.words[Math.min(to, from + YES_WITHIN) - 1]?.end ?? start;
  const answer = answerIn(reading(of.text.slice(start, end)), of.language.quantities);
  return answer?.answer === 'yes' && answer.strength >= 0.9;
}

/** What a seller sums up and the prospect confirms is the prospect's: the seller's last sentence before a plain yes. */
function confirmed(of: Page, parts: readonly Part[]): Part[] {
  return parts.flatMap((part, i) => {
    const next = parts[i + 1];
    if (part.voice !== 'seller' || next?.voice !== 'prospect' || !saysYes(of, next)) return [part];
    const last = of.sentences[of.words[part.to - 1]?.sentence ?? 0];
    if (!last || last.to <= part.from) return [part];
    const asking = { ...last, from: Math.max(last.from, part.from) };
    const sum: Part = { ...part, from: asking.from, voice: 'prospect', asked: askedBy(of, asking), confirmed: true };
    last.asks = false;
    return asking.from > part.from ? [{ ...part, to: asking.from }, sum] : [sum];
  });
}

function turns(utterance: Utterance, of: Page, lines: readonly Line[], speakers: Speakers): Part[] {
  let asked = questionBefore(utterance, of.language, speakers);
  let voice: Voice = 'notes';
  let speaker: string | null = null;
  return lines.map((line) => {
    const side = line.label === null ? undefined : speakers.get(line.label);
    if (side !== undefined) {
      voice = side.voice;
      speaker = line.label;
    }
    const from = side === undefined ? line.from : line.body;
    const part: Part = {
      from,
      to: line.to,
      voice,
      speaker,
      asked: voice === 'prospect' ? asked.asked : new Set(),
      question: asked.question,
    };
    if (voice === 'seller') {
      // A question that a remark follows is still open.
      const next = askedBy(of, part);
      asked = { asked: next, question: textOf(of, part) };
    }
    return part;
  });
}

const textOf = (of: Page, { from, to }: Stretch): string => fold(of.text.slice(of.words[from]?.start ?? 0, of.words[to - 1]?.end ?? 0));

function questionBefore(
  { messages, index }: Utterance,
  language: ReadyLanguage,
  speakers: Speakers,
): { asked: Set<Asked>; question: string } {
  const before = messages[index - 1];
  if (!before || before.from === 'visitor') return { asked: new Set(), question: '' };
  const read = page(readable(before.text), language);
  const last = linesOf(read).at(-1);
  if (!last || (before.from === 'rep' && (last.label === null || speakers.get(last.label)?.voice !== 'seller')))
    return { asked: new Set(), question: '' };
  return { asked: askedBy(read, { from: last.body, to: last.to }), question: textOf(read, { from: last.body, to: last.to }) };
}

/**
 * Letters with headings: each heading line stands apart. The first letter is the prospect's, and so is what they are quoted with; what is
 * quoted (`>`) with no author, or written by somebody whom they greet or write to, is the seller's.
 */
function letterParts(of: Page, lines: readonly Line[]): Part[] | null {
  const isHeading = (line: Line) =>
    line.label !== null && has(of, 'letter-heading', { from: line.from, to: line.body }) && line.body - line.from <= MAX_HEADING;
  if (lines.filter(isHeading).length < 2) return null;
  const addressed = new Set<string>();
  let written: Voice = 'prospect';
  let quoted: Voice = 'seller';
  return lines.map((line) => {
    const isQuoted = of.words[line.from]?.text === '>';
    const heading = isHeading(line);
    const author = authorOf(of, line, heading);
    if (author) {
      const voice = capitalsIn(of, author).some((name) => addressed.has(name)) ? 'seller' : 'prospect';
      if (isQuoted) quoted = voice;
      else written = voice;
    }
    const voice = isQuoted ? quoted : written;
    if (voice === 'prospect' && !author) for (const name of addresseesOf(of, line, heading)) addressed.add(name);
    const apart = heading || author !== null;
    return {
      from: heading ? line.body : line.from,
      to: line.to,
      voice: apart ? 'heading' : voice,
      speaker: heading ? (author && voice === 'prospect' ? 'author' : 'other') : null,
      asked: new Set<Asked>(),
      question: '',
    };
  });
}

/** Words of a heading's label, its colon and marks of quotation included. */
const MAX_HEADING = 4;
/** Words in which a letter's greeting, or the name of who wrote what is quoted, stands. */
const MAX_GREETING = 5;
const MAX_ATTRIBUTION = 14;
/** Letters of a name by which somebody is known again in another case. */
const NAME_STEM = 4;

/** Where a line names who wrote what follows: `From: Tess Galloway`, `On 6 March Callum wrote:`. */
function authorOf(of: Page, line: Line, heading: boolean): Stretch | null {
  if (heading) return has(of, 'letter-author', { from: line.from, to: line.body }) ? { from: line.body, to: line.to } : null;
  const wrote = of.words[line.to - 1]?.text === ':' && line.to - line.from <= MAX_ATTRIBUTION;
  return wrote && has(of, 'wrote', line) ? line : null;
}

/** The names of those to whom a line of a letter is addressed: `To: Callum`, `Hi Callum,`. */
function addresseesOf(of: Page, line: Line, heading: boolean): string[] {
  if (heading) return capitalsIn(of, { from: line.body, to: line.to });
  const greets = line.to - line.from <= MAX_GREETING && (has(of, 'greeting', line) || of.words[line.to - 1]?.text === ',');
  return greets ? capitalsIn(of, line) : [];
}

const capitalsIn = (of: Page, { from, to }: Stretch): string[] =>
  of.words
    .slice(from, to)
    .flatMap(({ kind, capital, text }) => (kind === 'word' && capital && text.length > 2 ? [text.slice(0, NAME_STEM)] : []));
