import type { Proposal } from '../../../core/proposals.ts';
import { amountsNamed } from '../criteria/budget.ts';
import { claim, evidenceOf, partAt, type Scene } from '../scene.ts';
import { known, order, PLAIN_POINTS, POINTS, steps } from './tells.ts';
import { borneOut, enoughOf, isEnough, likeliest, spanOf, weigh } from './weigh.ts';

/** Points with which the rules say it so plainly that hardly any likelihood is needed, and that little: `budget around £300 a month`. */
const PLAINEST_POINTS = 6;
const CREDIBLE = 0.1;
/** Share of its likelihood that a value keeps which was made from the words: of two as likely, the one that they say counts. */
const AS_MADE = 0.97;

/** The amount that is likeliest to be the budget. */
export function amountOf(of: Scene): Proposal[] {
  const named = amountsNamed(of);
  const weighed = named.map((one, i) => {
    const { found, points, money, total, perSeat, mode, made, unsure } = one;
    const high = money.max ?? money.min ?? 0;
    const own = [
      ...steps('points', points, POINTS),
      ...order('amount', i, named.length),
      ...known(of, 'budget.amount'),
      ...steps('size', Math.log10(high + 1), [2, 3, 4, 5, 6]),
      ...(total ? ['total'] : []),
      ...(perSeat ? ['per-seat'] : []),
      ...(made ? [`made:${made}`] : []),
      ...(unsure ? ['unsure'] : []),
      `voice:${partAt(of, found.from).voice}`,
      `mode:${mode}`,
      `period:${money.period}`,
      `range:${money.min !== money.max}:${money.min === null}:${money.max === null}`,
      `certain:${'certain' in found && found.certain}`,
      `money:${'currency' in found ? (found.currency === null ? 'unsaid' : 'said') : 'bare'}`,
      `round:${high % 1000 === 0}:${high % 100 === 0}`,
    ];
    const { budget } = weigh(of, 'amount', { ...spanOf(found), value: money, own });
    return { ...one, share: made === null ? budget : budget * AS_MADE };
  });
  const least = enoughOf(of, 'amount').budget;
  const enough = borneOut(weighed, ({ money }) => money).filter(
    ({ share, points }) => isEnough(share, least, points >= PLAIN_POINTS) || (points >= PLAINEST_POINTS && share >= CREDIBLE),
  );
  const lastTotal = enough.findLast(({ total }) => total);
  const chosen =
    likeliest(enough.filter(({ total, found }) => total && found === lastTotal?.found)) ??
    likeliest(enough.filter(({ mode }) => mode === 'correct')) ??
    likeliest(enough.filter(({ perSeat }) => !perSeat)) ??
    likeliest(enough);
  return chosen ? [claim(of, 'budget.amount', chosen.money, chosen.share, evidenceOf(of, chosen.found), chosen.mode)] : [];
}
