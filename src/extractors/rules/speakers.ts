import type { Utterance } from '../../turn/ports.ts';
import type { Stretch } from './clauses.ts';
import { oncePer } from './once-per.ts';
import { has, marksIn, type Page, page, readable, type Voice } from './scene.ts';
import { fold } from './text.ts';

/** A line of a message, and the label before its colon: `Rep:`, `[00:09] Leah:`, `**Claire (Sales Rep):**`, `Lead (Patricia Moreno):`. */
export interface Line extends Stretch {
  /** Folded, without brackets and time. */
  label: string | null;
  /** Words of the person's name in the label. */
  name: Stretch | null;
  /** First word after the label. */
  body: number;
}

/** Which side a label is on, and where its person's name stands. */
export type Speakers = ReadonlyMap<string, { voice: Voice; named: boolean }>;

/** Words from a line's start within which its label's colon stands, brackets and time included. */
const MAX_LABEL_WORDS = 14;
/** Words that the name or the side in a label may have. */
const MAX_NAME_WORDS = 4;

/** The lines of a page with their labels. */
export const linesOf = oncePer((of: Page): readonly Line[] => {
  const starts = of.words.flatMap((word, i) => (word.line ? [i] : []));
  return starts.map((from, n) => lineOf(of, from, starts[n + 1] ?? of.words.length));
});

function lineOf(of: Page, from: number, to: number): Line {
  const plain: Line = { from, to, label: null, name: null, body: from };
  let at = from;
  // A time in brackets, stars of a bold face and bullets come before the label.
  while (at < to && at - from < MAX_LABEL_WORDS) {
    const word = of.words[at];
    const next = of.words[at + 1];
    if (word?.kind === 'word') break;
    if (word?.text === ':' && next?.kind !== 'number') return plain;
    at++;
  }
  let colon = at;
  while (colon < to && colon - from <= MAX_LABEL_WORDS && of.words[colon]?.text !== ':') {
    const text = of.words[colon]?.text ?? '';
    if (text === '.' || text === '?' || text === '!' || text === ',' || text === ';') {
      if (text !== '.' || of.words[colon - 1]?.text === undefined || (of.words[colon - 1]?.text.length ?? 9) > 3) return plain;
    }
    colon++;
  }
  if (of.words[colon]?.text !== ':' || colon === at) return plain;
  let outerEnd = at;
  while (outerEnd < colon && of.words[outerEnd]?.text !== '(' && of.words[outerEnd]?.text !== '[') outerEnd++;
  const outer = { from: at, to: outerEnd };
  const inner = outerEnd < colon ? { from: outerEnd + 1, to: colon } : null;
  const size = of.words.slice(outer.from, outer.to).filter(({ kind }) => kind === 'word').length;
  if (size === 0 || size > MAX_NAME_WORDS) return plain;
  const sided = has(of, 'seller-label', outer) || has(of, 'buyer-label', outer);
  const name = sided ? (inner ? { from: inner.from, to: inner.to - (of.words[inner.to - 1]?.kind === 'mark' ? 1 : 0) } : null) : outer;
  let body = colon + 1;
  while (body < to && of.words[body]?.text === '*') body++;
  const label = wordsOf(of, { from: outer.from, to: colon });
  return { from, to, label, name, body };
}

const wordsOf = (of: Page, { from, to }: Stretch): string =>
  of.words
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join(' ');

/** Messages before this one in which speakers' labels are looked for. */
const LOOK_BACK = 12;

interface Tally {
  lines: number;
  points: number;
  side: Voice | null;
  named: boolean;
}

/** The labels that are speakers: those that name a side, and those on several lines; who sells is told by their words. */
export function speakersIn({ messages, index, playbook }: Utterance, of: Page): Speakers {
  const before = messages.slice(Math.max(0, index - LOOK_BACK), index).filter(({ from }) => from === 'rep');
  const ours = fold(playbook.playbook.company.name).split(/\s+/)[0] ?? '';
  const said = new Map<string, Tally>();
  const aliases = new Map<string, Voice>();
  for (const one of [...before.map(({ text }) => page(readable(text), of.language)), of]) {
    for (const line of linesOf(one)) {
      if (line.label === null || line.body >= line.to) continue;
      const label = { from: line.from, to: line.body };
      const body = { from: line.body, to: line.to };
      const side: Voice | null =
        has(one, 'seller-label', label) || line.label.split(' ').includes(ours)
          ? 'seller'
          : has(one, 'buyer-label', label)
            ? 'prospect'
            : null;
      if (side !== null && has(one, 'name-label', label)) {
        aliases.set(wordsOf(one, body), side);
        continue;
      }
      const tally = said.get(line.label) ?? { lines: 0, points: 0, side, named: line.name !== null };
      said.set(line.label, tally);
      tally.lines += 1;
      tally.points += sellingPoints(one, body, tally.lines === 1 ? ours : '');
    }
  }
  for (const [label, tally] of said) tally.side ??= aliases.get(label) ?? null;
  const speakers = [...said].filter(([, { lines, side }]) => lines > 1 || side !== null);
  const sided = speakers.filter(([, { side }]) => side !== null);
  if (speakers.length < 2 && sided.length === 0) return new Map();
  // One label alone on a side may be a heading of notes ("Contact: …"): a talk has more lines than one.
  const sells = sided.some(([, { side }]) => side === 'seller');
  if (!sells && speakers.reduce((sum, [, { lines }]) => sum + lines, 0) < 2) return new Map();
  const rest = speakers.filter(([, { side }]) => side === null).toSorted((a, b) => b[1].points / b[1].lines - a[1].points / a[1].lines);
  const hasSeller = sided.some(([, { side }]) => side === 'seller');
  const found = new Map<string, { voice: Voice; named: boolean }>();
  for (const [label, { side, named }] of sided) found.set(label, { voice: side ?? 'prospect', named });
  rest.forEach(([label, { named }], i) => {
    found.set(label, { voice: i === 0 && !hasSeller ? 'seller' : 'prospect', named });
  });
  return found;
}

/** How much a line sounds like the one who sells; who names our own firm at the start of a call does. */
function sellingPoints(of: Page, { from, to }: Stretch, ours: string): number {
  const count = (cue: 'seller-talks' | 'buyer-talks') => marksIn(of, cue, { from, to }).length;
  const first = of.words[from]?.sentence ?? 0;
  const last = of.words[to - 1]?.sentence ?? first;
  const asks = of.sentences.slice(first, last + 1).filter((sentence) => sentence.asks).length;
  const names = ours !== '' && of.words.slice(from, to).some(({ text }) => text === ours) ? OWN_FIRM_POINTS : 0;
  return count('seller-talks') * 2 - count('buyer-talks') * 2 + asks + names;
}

const OWN_FIRM_POINTS = 8;
