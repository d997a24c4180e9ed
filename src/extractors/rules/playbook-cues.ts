import type { Playbook } from '../../core/playbook.ts';
import type { Stretch } from './clauses.ts';
import { oncePer } from './once-per.ts';
import type { Scene } from './scene.ts';
import { fold } from './text.ts';
import type { Word } from './words.ts';

/** Words by which a playbook knows one of its answers, offers or saving inputs. */
export interface PlaybookMark extends Stretch {
  kind: 'answer' | 'offer' | 'input';
  id: string;
}

interface Entry {
  kind: PlaybookMark['kind'];
  id: string;
  stems: string[];
}

const KEY_LETTERS = 2;
const WORD = /[\p{L}\p{N}]+\.?/gu;

/** A playbook's cues by the first letters of their first word; made once a playbook. */
const entriesOf = oncePer((playbook: Playbook): ReadonlyMap<string, Entry[]> => {
  const all: [Entry['kind'], string, Readonly<Record<string, readonly string[]>>][] = [
    ...playbook.answers.map(({ id, cues }) => ['answer', id, cues] as [Entry['kind'], string, typeof cues]),
    ...playbook.offers.map(({ id, aliases }) => ['offer', id, aliases] as [Entry['kind'], string, typeof aliases]),
    ...Object.entries(playbook.inputs).map(
      ([id, { cues }]) => ['input', id, cues ?? {}] as [Entry['kind'], string, NonNullable<typeof cues>],
    ),
  ];
  const entries = new Map<string, Entry[]>();
  for (const [kind, id, cues] of all) {
    for (const cue of Object.values(cues).flat()) {
      // A full stop belongs to a whole word ("ai.") at the end of a cue only.
      const stems = fold(cue).match(WORD) ?? [];
      const key = stems[0]?.slice(0, KEY_LETTERS);
      if (key === undefined) continue;
      entries.set(key, [...(entries.get(key) ?? []), { kind, id, stems }]);
    }
  }
  return entries;
});

const begins = (word: string | undefined, stem: string): boolean =>
  word !== undefined && (stem.endsWith('.') ? `${word}.` === stem : word.startsWith(stem));

/** Every cue of the playbook in a message, in the order of its words. */
export const playbookMarks = oncePer((of: Scene): readonly PlaybookMark[] => marksOf(of.words, of.utterance.playbook.playbook));

/** Every cue of a playbook among words, in their order: each word of a cue begins one of them, one after the other. */
export function marksOf(all: readonly Word[], playbook: Playbook): readonly PlaybookMark[] {
  const entries = entriesOf(playbook);
  const words = all.map(({ text, kind }, at) => ({ text, kind, at })).filter(({ kind }) => kind !== 'mark');
  const found: PlaybookMark[] = [];
  for (let i = 0; i < words.length; i++) {
    const { text, at } = words[i] as (typeof words)[number];
    for (const { kind, id, stems } of entries.get(text.slice(0, KEY_LETTERS)) ?? []) {
      const last = words[i + stems.length - 1];
      if (last && stems.every((stem, k) => begins(words[i + k]?.text, stem))) found.push({ kind, id, from: at, to: last.at + 1 });
    }
  }
  return found;
}
