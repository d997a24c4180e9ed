import { OUT_OF_MARKET, type OutOfMarket } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import { partAt, type Scene } from '../scene.ts';

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
  const [out = 0, ...byReason] = Array.from(shares);
  if (ruled) return out >= BORNE_OUT ? ruled : null;
  const [enough = 1, ...enoughByReason] = Array.from(weigher.enough('market'));
  const best = byReason.indexOf(Math.max(...byReason));
  const isReasoned = (byReason[best] ?? 0) >= (enoughByReason[best] ?? 1);
  const isNeedKnown = of.utterance.record.need.present?.value === true;
  const least = isNeedKnown ? NEEDY : isReasoned ? REASONED : PLAIN;
  if (out < Math.max(enough, least) || of.words.filter(({ kind }) => kind === 'word').length < MIN_WORDS) return null;
  return { reason: OUT_OF_MARKET[best] ?? 'wrong-address', at: whole };
}

/** Likelihood from which what the rules say is borne out. */
const BORNE_OUT = 0.12;
/** Likelihoods from which somebody is no buyer though no rule says so: where no reason is likely by itself, and where one is; and the words that it takes to show it. */
const PLAIN = 0.7;
const REASONED = 0.6;
/** Likelihood from which somebody is no buyer who told of a need before. */
const NEEDY = 0.85;
const MIN_WORDS = 4;
