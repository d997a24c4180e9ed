import type { Stretch } from '../clauses.ts';
import { type PlaybookMark, playbookMarks } from '../playbook-cues.ts';
import { has, type Scene, within } from '../scene.ts';

/** What a question asks about: one of the playbook's answers, an offer, the price; null when it is none of them. */
export function topicOf(of: Scene, sentence: Stretch): string | null {
  const inside = within(playbookMarks(of), sentence);
  const answer = longest(inside.filter(({ kind }) => kind === 'answer'));
  if (answer) return answer.id;
  if (has(of, 'asks-price', sentence)) return 'price';
  const offer = longest(inside.filter(({ kind }) => kind === 'offer'));
  return offer ? `offer:${offer.id}` : null;
}

const longest = (marks: readonly PlaybookMark[]): PlaybookMark | undefined => marks.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
