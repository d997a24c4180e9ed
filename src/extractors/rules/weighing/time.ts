import { daysBetween } from '../../../core/days.ts';
import type { Proposal } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import { timesNamed, urgencies } from '../criteria/times-named.ts';
import { claim, evidenceOf, has, type Scene, sentenceAt } from '../scene.ts';
import { known, order, PLAIN_POINTS, POINTS, steps } from './tells.ts';
import { borneOut, enoughOf, isEnough, likeliest, spanOf, weigh } from './weigh.ts';

/** The window that is likeliest to be when it is wanted. */
export function timeOf(of: Scene): Proposal[] {
  const named = timesNamed(of);
  const dates = named.map(({ found, points, reading, from, to }, i) => {
    const own = [
      ...steps('points', points, POINTS),
      ...order('date', i, named.length),
      ...known(of, 'timing.window'),
      `kind:${found.kind}:${found.grain}`,
      `reading:${reading}`,
      `reading:${reading}:${found.kind}:${found.grain}`,
      `reading:${reading}:${of.words[found.from - 1]?.text ?? ''}`,
      `reading:${reading}:${(from ?? '').slice(8) === '01'}`,
      ...steps('ends', to === null ? 999 : daysBetween(of.today, to), [-1, 0, 1, 8, 21, 45, 100, 200, 370, 740]),
      ...steps('lasts', from === null || to === null ? 999 : daysBetween(from, to), [0, 1, 8, 29, 80, 170, 350]),
    ];
    return {
      at: found as Stretch,
      window: { from, to },
      isRuled: points >= PLAIN_POINTS,
      share: weigh(of, 'time', { ...spanOf(found), value: { from, to }, own }).wanted,
    };
  });
  const urgent = urgencies(of).map(({ at, from, to }) => {
    const own = ['urgent', ...known(of, 'timing.window'), ...(named.length > 0 ? ['beside-dates'] : [])];
    return { at, window: { from, to }, isRuled: false, share: weigh(of, 'time', { ...spanOf(at), value: { from, to }, own }).wanted };
  });
  const chosen = likeliest(
    borneOut([...dates, ...urgent], ({ window }) => window).filter(({ share, isRuled }) =>
      isEnough(share, enoughOf(of, 'time').wanted, isRuled),
    ),
  );
  if (!chosen) return [];
  const corrects = of.utterance.record.timing.window !== null && has(of, 'corrects', sentenceAt(of, chosen.at.from));
  return [claim(of, 'timing.window', chosen.window, chosen.share, evidenceOf(of, chosen.at), corrects ? 'correct' : 'state')];
}
