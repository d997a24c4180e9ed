import type { OutOfMarket } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import { isNegated, marksIn, type Page } from '../scene.ts';

const REASONS: OutOfMarket[] = ['student', 'job-seeker', 'vendor', 'support', 'spam', 'wrong-address'];

/** Why the writer is no prospect, with the words that show it; null when nothing shows it. */
export function outOfMarket(of: Page, enough = 2): { reason: OutOfMarket; at: Stretch } | null {
  const all = { from: 0, to: of.words.length };
  const counts = REASONS.map((reason) => {
    const marks = marksIn(of, reason, all).filter((mark) => !isNegated(of, mark) || reason === 'support' || reason === 'wrong-address');
    const weight = marks.reduce((sum, mark) => sum + (mark.to - mark.from > 1 ? 2 : 1), 0);
    return { reason, marks, weight };
  });
  const best = counts.toSorted((a, b) => b.weight - a.weight)[0];
  const first = best?.marks[0];
  if (!best || !first || best.weight < enough) return null;
  const wants = marksIn(of, 'wants', all).filter((mark) => !isNegated(of, mark)).length;
  if (best.reason === 'support' || best.reason === 'wrong-address' || best.reason === 'spam') {
    if (wants > 0 && best.weight < 4) return null;
  }
  return { reason: best.reason, at: first };
}
