import { createContext } from 'preact';
import type { Evidence } from '../../core/record.ts';

/** How a value is pointed at. */
export type By = 'mouse' | 'keyboard';

/** What a value does with its words: `point` lights them up in the chat (null puts them out), `show` also brings the chat into view. */
export interface Pointer {
  point(by: By, evidence: Evidence[] | null): void;
  show(evidence: Evidence[]): void;
}

export const Pointing = createContext<Pointer>({ point() {}, show() {} });

/** The pieces of evidence without those that repeat. */
export function distinct(evidence: Evidence[]): Evidence[] {
  return evidence.filter(
    (one, at) => evidence.findIndex((two) => two.message === one.message && two.start === one.start && two.end === one.end) === at,
  );
}
