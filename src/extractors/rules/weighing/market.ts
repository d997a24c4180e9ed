import type { OutOfMarket } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import { partAt, type Scene } from '../scene.ts';
import { QUESTIONS } from './weigh.ts';

/** Why the message's writer is not in the market: what labelled transcripts taught decides, what the rules say is one thing among others. */
export function weighedMarket(of: Scene, ruled: { reason: OutOfMarket; at: Stretch } | null): { reason: OutOfMarket; at: Stretch } | null {
  const { weigher } = of.language;
  if (!weigher) return ruled;
  const whole = { from: 0, to: of.words.length };
  const own = [
    `ruled:${ruled?.reason}`,
    `earlier:${of.utterance.outOfMarket}`,
    `needs:${of.utterance.record.need.present?.value ?? null}`,
    `level:${of.utterance.record.interest.level?.value ?? null}`,
    `seller:${of.parts.some(({ voice }) => voice === 'seller')}`,
    `voice:${partAt(of, 0).voice}`,
  ];
  const shares = weigher.weigh(of, 'market', { ...whole, value: null, own });
  if (weigher.watches) return ruled;
  const enough = weigher.enough('market');
  const [best] = QUESTIONS.market
    .map((reason, i) => ({ reason, share: shares[i] ?? 0, enough: enough[i] ?? 1 }))
    .filter((one) => one.share >= one.enough)
    .toSorted((a, b) => b.share - a.share);
  if (!best) return null;
  return { reason: best.reason, at: ruled?.reason === best.reason ? ruled.at : whole };
}
