import { type Stretch, shareWord } from '../clauses.ts';
import { contactMention, sameName } from '../criteria/contact.ts';
import type { Mention } from '../mentions.ts';
import { oncePer } from '../once-per.ts';
import type { Part, Scene } from '../scene.ts';
import { actJudgeOf } from './judge.ts';
import { ACTS, type Act } from './labels.ts';

/** A clause or a whole sentence of the prospect's or the notes' words, with the likelihood of each act. */
export interface Told extends Stretch {
  part: Part;
  /** Whether it is a sentence of several clauses. */
  whole: boolean;
  shares: readonly number[];
}

const INDEX = Object.fromEntries(ACTS.map((act, i) => [act, i])) as Record<Act, number>;
/** Questions that the examples know of. */
const ASKED = ['authority', 'budget', 'timing', 'need', 'alternatives', 'money-now'] as const;
/** Words of an answer through which the question is still answered. */
const ANSWER = 30;
/** Clauses of a message that are judged; what comes after them is left to the cues. */
const MAX_CLAUSES = 400;

/** Everything that the prospect or the notes say, judged once: each sentence, and its clauses where it has several. Empty for a language without examples. */
export const toldIn = oncePer(judgeAll);

/** The likelihood (0–1) of an act in what is told. */
export const shareOf = ({ shares }: Told, act: Act): number => shares[INDEX[act]] ?? 0;

/** What is told where word `at` stands, the clause before the sentence. */
const toldAt = (of: Scene, at: number): Told[] =>
  toldIn(of)
    .filter(({ from, to }) => at >= from && at < to)
    .toSorted((a, b) => Number(a.whole) - Number(b.whole));

/** What of the stretch is likest to an act, and how likely it is; null where nothing of it was judged. */
export function likeliest(of: Scene, { from, to }: Stretch, act: Act): { at: Told; share: number } | null {
  let best: { at: Told; share: number } | null = null;
  for (const told of toldIn(of)) {
    if (told.from >= to || told.to <= from) continue;
    const share = shareOf(told, act);
    if (!best || share > best.share) best = { at: told, share };
  }
  return best;
}

/** How much more an act is likely than another where word `at` stands, from -1 to 1: by its clause, by its sentence where the clause leaves it open. */
export function leaning(of: Scene, at: number, act: Act, other: Act): number {
  let found = 0;
  for (const told of toldAt(of, at)) {
    const gap = shareOf(told, act) - shareOf(told, other);
    if (Math.abs(gap) > Math.abs(found)) found = gap;
    if (Math.abs(found) >= PLAIN) break;
  }
  return found;
}

/** A leaning for which no wider words are asked. */
const PLAIN = 0.5;

function judgeAll(of: Scene): readonly Told[] {
  const judge = actJudgeOf(of.language.language);
  if (!judge) return [];
  const standsFor = placeholders(of);
  const found: Told[] = [];
  for (const part of of.parts) {
    if (part.voice === 'seller' || part.voice === 'heading') continue;
    // Sentences are numbered through the message, so those of a part stand from its first word's to its last word's.
    const first = of.words[part.from]?.sentence ?? 0;
    const last = of.words[part.to - 1]?.sentence ?? first;
    for (const sentence of of.sentences.slice(first, last + 1)) {
      if (found.length >= MAX_CLAUSES) return found;
      const asked = sentence.from - part.from <= ANSWER ? ASKED.filter((what) => part.asked.has(what)) : [];
      const within = (one: Stretch) => ({ from: Math.max(one.from, part.from), to: Math.min(one.to, part.to) });
      const clauses = sentence.clauses.map(within).filter(({ from, to }) => to > from);
      const notes = part.voice === 'notes';
      const add = (one: Stretch, whole: boolean) => {
        const words = wordsOf(of, one, standsFor, notes);
        if (words.length > 0) found.push({ ...one, part, whole, shares: judge({ words, asked, notes, asks: sentence.asks }) });
      };
      if (clauses.length > 1) for (const clause of clauses) add(clause, false);
      add(within(sentence), clauses.length > 1);
    }
  }
  return found;
}

/** By the word where it begins: what a span of words is written as in the examples, and where it ends. */
function placeholders(of: Scene): Map<number, { word: string; to: number }> {
  const found = new Map<number, { word: string; to: number }>();
  const contact = contactIn(of);
  for (const one of of.mentions) found.set(one.from, { word: contact.is(one) ? 'ME' : 'WHO', to: one.to });
  for (const one of of.amounts) if (one.magnitude) found.set(one.from, { word: 'MONEY', to: one.to });
  for (const one of of.dates) found.set(one.from, { word: 'DATE', to: one.to });
  for (const one of of.money) found.set(one.from, { word: 'MONEY', to: one.to });
  return found;
}

function wordsOf(of: Scene, { from, to }: Stretch, standsFor: ReturnType<typeof placeholders>, notes: boolean): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const stand = standsFor.get(at);
    if (stand) {
      // In a chat `I` is the visitor, and whoever is named there is named like anybody.
      found.push(stand.word === 'ME' && !notes ? 'WHO' : stand.word);
      at = Math.max(at, Math.min(to, stand.to) - 1);
      continue;
    }
    const word = of.words[at];
    if (word && word.kind !== 'mark') found.push(word.kind === 'number' ? 'NUM' : word.text);
  }
  return found;
}

/** Tells whether somebody mentioned is the one that the conversation is with or about. */
export const contactIn = oncePer((of: Scene): { is(who: Mention): boolean } => {
  const self = contactMention(of)?.who ?? null;
  const { name, jobTitle } = of.utterance.record.contact;
  const known = name?.value ?? self?.person?.text ?? null;
  const title = (jobTitle?.value ?? self?.title?.text)?.toLowerCase() ?? null;
  return {
    is(who) {
      if (self && shareWord(who, self)) return true;
      if (who.person) return known !== null && sameName(known, who.person.text);
      return title !== null && who.title?.text.toLowerCase() === title;
    },
  };
});
