import type { Stretch } from '../clauses.ts';
import { has, type Scene, sentenceAt } from '../scene.ts';
import { shareOf, type Told, toldIn } from './acts.ts';
import type { Act } from './labels.ts';

type BudgetStatus = 'approved' | 'planned' | 'none' | 'undisclosed';

const STATUSES: [Act, BudgetStatus][] = [
  ['approved', 'approved'],
  ['planned', 'planned'],
  ['no-money', 'none'],
  ['undisclosed', 'undisclosed'],
];
/** Likelihood from which the state of the money counts: where the budget was asked for, and where it is only spoken of. */
const ENOUGH = { asked: 0.45, unasked: 0.55 };

/** What clauses say of the state of the money, the likeliest of each; only of those that `isAbout` money, which it may take for granted where the budget was asked for. */
export function moneyTold(
  of: Scene,
  isAbout: (told: Told, asked: boolean) => boolean,
): { status: BudgetStatus; at: Stretch; share: number }[] {
  return toldIn(of).flatMap((told) => {
    const asked = told.part.asked.has('budget') && told.part.voice === 'prospect';
    if (sentenceAt(of, told.from).asks || !isAbout(told, asked)) return [];
    const best = STATUSES.map(([act, status]) => ({ status, share: shareOf(told, act), at: told })).toSorted(
      (a, b) => b.share - a.share,
    )[0];
    // Who does not know refuses nothing.
    if ((best?.status === 'undisclosed' || best?.status === 'none') && has(of, 'does-not-know', told)) return [];
    return best && best.share >= (asked ? ENOUGH.asked : ENOUGH.unasked) ? [best] : [];
  });
}
