import type { Message } from '../../core/proposals.ts';
import type { Utterance } from '../../turn/ports.ts';
import type { Stretch } from './clauses.ts';
import type { ReadyLanguage } from './languages.ts';
import { type Asked, askedAs, askedBy, type Page, type Part, page, type Voice } from './scene.ts';
import { fold } from './text.ts';

interface Line extends Stretch {
  /** The label before a colon, folded: `rep`, `anna k`. */
  label: string | null;
  /** First word after the label. */
  body: number;
}

/** Words that a speaker's label may have. */
const MAX_LABEL_WORDS = 4;
const SELLERS =
  /^(rep|sales|salesperson|seller|agent|advisor|adviser|consultant|me|ja|us|we|sdr|ae|bdr|handlowiec|handlowczyni|sprzedawca|sprzedawczyni|doradca|doradczyni|konsultant|konsultantka|przedstawiciel|opiekun|h|s|r|my|bot|call centre|caller agent)$/;
const PROSPECTS =
  /^(lead|client|customer|prospect|buyer|caller|contact|visitor|klient|klientka|rozmowca|rozmowczyni|kontakt|k|c|l|p|kupujacy|zamawiajacy|pan|pani|them)$/;

/** The parts of a visitor's message: all of it, under the last question of the bot. */
export function visitorParts(utterance: Utterance, of: Page): Part[] {
  const { asked, question } = lastQuestion(utterance, of.language);
  return [{ from: 0, to: of.words.length, voice: 'prospect', speaker: null, asked, question }];
}

function lastQuestion({ messages, index, asked }: Utterance, language: ReadyLanguage): { asked: Set<Asked>; question: string } {
  let i = index - 1;
  while (i >= 0 && messages[i]?.from === 'visitor') i--;
  const question = messages[i];
  if (!question) return { asked: new Set(askedAs(asked)), question: '' };
  const told = askedAs(asked ?? question.asks);
  const read = page(question.text, language);
  const found = told.length > 0 ? new Set(told) : askedBy(read);
  // Whatever words a conversation is opened with, what they need is asked.
  if (found.size === 0 && messages.slice(0, i).every(({ from }) => from === 'bot')) found.add('need');
  return { asked: found, question: fold(question.text) };
}

/** The parts of what a rep pastes: speakers' lines as in a chat, letters by their authors, all else the rep's own notes. */
export function notesParts(utterance: Utterance, of: Page): Part[] {
  const lines = linesOf(of);
  const speakers = speakersOf(utterance, of);
  if (lines.some(({ label }) => label !== null && speakers.has(label))) return spoken(utterance, of, lines, speakers);
  const letter = letterParts(of, lines);
  return letter ?? [{ from: 0, to: of.words.length, voice: 'notes', speaker: null, asked: new Set(), question: '' }];
}

function linesOf(of: Page): Line[] {
  const starts = of.words.flatMap((word, i) => (word.line ? [i] : []));
  return starts.map((from, n) => {
    const to = starts[n + 1] ?? of.words.length;
    let colon = from;
    while (colon < to && colon - from <= MAX_LABEL_WORDS && of.words[colon]?.text !== ':') colon++;
    const labelled = colon > from && of.words[colon]?.text === ':' && of.words[from]?.kind === 'word';
    const label = labelled
      ? of.words
          .slice(from, colon)
          .filter((word) => word.kind === 'word')
          .map((word) => word.text)
          .join(' ')
      : null;
    return { from, to, label, body: labelled ? colon + 1 : from };
  });
}

/** Labels that more than one line of the conversation bears, or that name a side, and the side that each is on. */
function speakersOf({ messages, index }: Utterance, of: Page): Map<string, Voice> {
  const read = [
    ...messages
      .slice(Math.max(0, index - SPEAKERS_LOOK_BACK), index)
      .filter((m) => m.from === 'rep')
      .map((m) => page(m.text, of.language)),
    of,
  ];
  const said = new Map<string, { lines: number; seller: number; buyer: number; asks: number }>();
  for (const one of read) {
    for (const line of linesOf(one)) {
      if (line.label === null || line.body >= line.to) continue;
      const tally = said.get(line.label) ?? { lines: 0, seller: 0, buyer: 0, asks: 0 };
      said.set(line.label, tally);
      const body = { from: line.body, to: line.to };
      tally.lines += 1;
      tally.seller += (one.marks.get('seller-talks') ?? []).filter((m) => m.from >= body.from && m.from < body.to).length;
      tally.buyer += (one.marks.get('buyer-talks') ?? []).filter((m) => m.from >= body.from && m.from < body.to).length;
      tally.asks += one.sentences.filter((s) => s.asks && s.from >= body.from && s.to <= body.to).length;
    }
  }
  const voices = new Map<string, Voice>();
  const named = [...said].filter(([label, { lines }]) => lines > 1 || SELLERS.test(label) || PROSPECTS.test(label));
  const known = named.filter(([label]) => SELLERS.test(label) || PROSPECTS.test(label));
  if (named.length < 2 && known.length === 0) return voices;
  for (const [label] of known) voices.set(label, SELLERS.test(label) ? 'seller' : 'prospect');
  const rest = named.filter(([label]) => !voices.has(label)).sort((a, b) => sellerScore(b[1]) - sellerScore(a[1]));
  const hasSeller = [...voices.values()].includes('seller');
  rest.forEach(([label], i) => {
    voices.set(label, i === 0 && !hasSeller ? 'seller' : 'prospect');
  });
  return voices;
}

/** Messages before this one in which speakers' labels are looked for. */
const SPEAKERS_LOOK_BACK = 12;

const sellerScore = ({ lines, seller, buyer, asks }: { lines: number; seller: number; buyer: number; asks: number }): number =>
  (seller * 2 - buyer * 2 + asks) / lines;

function spoken(utterance: Utterance, of: Page, lines: readonly Line[], speakers: ReadonlyMap<string, Voice>): Part[] {
  let asked = questionBefore(utterance, of.language, speakers);
  let voice: Voice = 'notes';
  let speaker: string | null = null;
  return lines.map((line) => {
    const side = line.label === null ? undefined : speakers.get(line.label);
    if (side !== undefined) {
      voice = side;
      speaker = line.label;
    } else if (line.label !== null) {
      voice = 'notes';
      speaker = null;
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
    if (voice === 'seller') asked = { asked: askedBy(of, part), question: textOf(of, part) };
    return part;
  });
}

const textOf = (of: Page, { from, to }: Stretch): string => fold(of.text.slice(of.words[from]?.start ?? 0, of.words[to - 1]?.end ?? 0));

function questionBefore(
  { messages, index }: Utterance,
  language: ReadyLanguage,
  speakers: ReadonlyMap<string, Voice>,
): { asked: Set<Asked>; question: string } {
  const before: Message | undefined = messages[index - 1];
  if (!before || before.from === 'visitor') return { asked: new Set(), question: '' };
  const read = page(before.text, language);
  const last = linesOf(read).at(-1);
  if (!last || (before.from === 'rep' && (last.label === null || speakers.get(last.label) !== 'seller')))
    return { asked: new Set(), question: '' };
  return { asked: askedBy(read, { from: last.body, to: last.to }), question: textOf(read, { from: last.body, to: last.to }) };
}

const HEADER = /^(from|to|cc|bcc|date|sent|subject|re|fwd|fw|od|do|dw|data|wyslano|temat|odp|pd|od kogo|nadawca|adresat|odbiorca)$/;
const AUTHOR = /^(from|od|od kogo|nadawca)$/;

/** A letter with headings: each heading line stands apart; text that is quoted back (`>`) is the seller's unless a heading says whose it is. */
function letterParts(of: Page, lines: readonly Line[]): Part[] | null {
  if (!lines.some(({ label }) => label !== null && AUTHOR.test(label))) return null;
  let quoted = false;
  return lines.map((line) => {
    const first = of.words[line.from];
    const isHeading = line.label !== null && HEADER.test(line.label);
    if (isHeading && AUTHOR.test(line.label ?? '')) quoted = false;
    const isQuote = first?.text === '>' || quoted;
    const voice: Voice = isHeading ? 'heading' : isQuote || /^-{3,}/.test(first?.raw ?? '') ? 'seller' : 'prospect';
    return {
      from: isHeading ? line.body : line.from,
      to: line.to,
      voice,
      speaker: isHeading ? line.label : null,
      asked: new Set<Asked>(),
      question: '',
    };
  });
}
