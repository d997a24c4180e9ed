import type { Proposal } from '../../../core/proposals.ts';
import { headcountsNamed } from '../criteria/headcount.ts';
import { claim, evidenceOf, has, partAt, type Scene, sentenceAt } from '../scene.ts';
import { known, order, PLAIN_POINTS, POINTS, steps } from './tells.ts';
import { borneOut, enoughOf, isEnough, likeliest, spanOf, weigh } from './weigh.ts';

/** The count that is likeliest to be of the firm's people. */
export function headcountOf(of: Scene): Proposal[] {
  const named = headcountsNamed(of);
  const weighed = named.map((one, i) => {
    const high = one.value.max ?? one.value.min ?? 0;
    const own = [
      ...steps('points', one.points, POINTS),
      ...order('count', i, named.length),
      ...known(of, 'company.employees'),
      `kind:${'kind' in one.count ? one.count.kind : 'bare'}`,
      ...(one.unsure ? ['unsure'] : []),
      `voice:${partAt(of, one.count.from).voice}`,
      ...steps('size', high, [2, 5, 10, 20, 50, 100, 500, 2000]),
    ];
    return { ...one, share: weigh(of, 'count', { ...spanOf(one.count), value: one.value, own }).employees };
  });
  const enough = borneOut(weighed, ({ value }) => value).filter(({ share, points }) =>
    isEnough(share, enoughOf(of, 'count').employees, points >= PLAIN_POINTS),
  );
  const putRight = enough.findLast(({ count }, i) => i > 0 && has(of, 'corrects', { from: enough[i - 1]?.to ?? 0, to: count.to }));
  const chosen = putRight ?? likeliest(enough);
  if (!chosen) return [];
  const corrects = of.utterance.record.company.employees !== null && has(of, 'corrects', sentenceAt(of, chosen.count.from));
  return [
    claim(
      of,
      'company.employees',
      chosen.value,
      chosen.share,
      evidenceOf(of, { from: chosen.count.from, to: chosen.to }),
      corrects ? 'correct' : 'state',
    ),
  ];
}
