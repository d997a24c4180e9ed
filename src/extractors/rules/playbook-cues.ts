import type { Playbook } from '../../core/playbook.ts';
import type { Stretch } from './clauses.ts';
import { oncePer } from './once-per.ts';
import { oncePerWord } from './once-per-word.ts';
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

/** The playbook's cues whose first word begins a word; made once a playbook. */
const openedBy = oncePer((playbook: Playbook): ((word: string) => readonly Entry[]) => {
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
  return oncePerWord((word) => (entries.get(word.slice(0, KEY_LETTERS)) ?? []).filter(({ stems }) => begins(word, stems[0] as string)));
});

const begins = (word: string | undefined, stem: string): boolean =>
  word !== undefined && (stem.endsWith('.') ? `${word}.` === stem : word.startsWith(stem));

/** Every cue of the playbook in a message, in the order of its words. */
export const playbookMarks = oncePer((of: Scene): readonly PlaybookMark[] => marksOf(of.words, of.utterance.playbook.playbook));

/** Every cue of a playbook among words, in their order: each word of a cue begins one of them, one after the other. */
export function marksOf(all: readonly Word[], playbook: Playbook): readonly PlaybookMark[] {
  const opened = openedBy(playbook);
  const places = [...all.keys()].filter((at) => all[at]?.kind !== 'mark');
  const found: PlaybookMark[] = [];
  places.forEach((from, i) => {
    for (const { kind, id, stems } of opened((all[from] as Word).text)) {
      const last = places[i + stems.length - 1];
      const isSaid = stems.every((stem, k) => begins(all[places[i + k] ?? -1]?.text, stem));
      if (isSaid && last !== undefined) found.push({ kind, id, from, to: last + 1 });
    }
  });
  return found;
}
