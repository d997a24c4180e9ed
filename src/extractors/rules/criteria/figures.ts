import type { Playbook } from '../../../core/playbook.ts';
import type { Proposal } from '../../../core/proposals.ts';
import type { Sentence, Stretch } from '../clauses.ts';
import { type PlaybookMark, playbookMarks } from '../playbook-cues.ts';
import { claim, evidenceOf, has, partAt, type Scene, sentenceAt, touching, within } from '../scene.ts';

type Input = Playbook['inputs'][string];
type Per = NonNullable<Input['per']>;

/** A number that was said, and whether it is an amount of money or a share. */
type Stated = Stretch & { low: number; high: number; currency: string | null; kind: 'plain' | 'money' | 'share' };

/** Words that may stand between a figure and what it counts ("300 of those awful requests"). */
const REACH = 4;
/** The same for a figure that tells its span but not what it counts ("we lose tickets all over the place, some 300 a week"). */
const LOOSE_REACH = 10;
/** Words after a figure in which its span is told ("300 tickets in a bad week"). */
const SPAN_REACH = 6;
/** Words of the longest cue. */
const LONGEST_CUE = 3;
const DAYS = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const;

/** Stated figures that the playbook's savings ask for ("300 tickets a week"), in the input's own unit and span; each figure is one input's. */
export function figures(of: Scene): Proposal[] {
  if (of.money.length === 0 && of.amounts.length === 0) return [];
  const inputs = Object.entries(of.utterance.playbook.playbook.inputs).filter(([, spec]) => !spec.from);
  const asked = of.utterance.asked?.startsWith('figure:') ? of.utterance.asked.slice('figure:'.length) : null;
  const taken = new Set<string>();
  return of.sentences.flatMap((sentence): Proposal[] => {
    if (partAt(of, sentence.to - 1).voice === 'seller') return [];
    const numbers = statedIn(of, sentence);
    if (numbers.length === 0) return [];
    return numbers.flatMap((stated): Proposal[] => {
      const reach = spanSaid(of, stated) ? LOOSE_REACH : REACH;
      const nearest = inputs
        .filter(([input, { unit }]) => !taken.has(input) && suits(unit, stated))
        .map(([input, spec]) => ({ input, spec, away: input === asked ? 0 : awayFrom(of, stated, sentence, input, reach) }))
        .filter(({ away }) => away <= reach)
        .toSorted((a, b) => a.away - b.away)[0];
      if (!nearest) return [];
      const { input, spec } = nearest;
      taken.add(input);
      const scale = (stated.kind === 'share' ? 0.01 : 1) * perFactor(of, stated, spec.per ?? 'once');
      const currency = stated.kind === 'money' ? (stated.currency ?? of.language.language.currency) : null;
      const value = { input, min: stated.low * scale, max: stated.high * scale, currency };
      return [claim(of, 'figures', value, asked === input ? 0.85 : 0.7, evidenceOf(of, stated))];
    });
  });
}

/** The numbers of a sentence that are no part of a date; a bare "one" counts nothing. */
function statedIn(of: Scene, { from, to }: Sentence): Stated[] {
  const inside = { from, to };
  const apart = (one: Stretch, others: readonly Stretch[]) => touching(others, one) === undefined;
  const money = within(of.money, inside)
    .filter((one) => one.certain)
    .map((one) => ({ ...one, kind: 'money' as const }));
  const plain = within(of.amounts, inside)
    .filter((one) => apart(one, money) && apart(one, of.dates))
    .map((one) => ({ ...one, currency: null, kind: one.percent ? ('share' as const) : ('plain' as const) }));
  return [...money, ...plain].flatMap(({ min, max, currency, kind, ...at }) => {
    const low = min ?? max ?? 0;
    const high = max ?? min ?? 0;
    const counts = kind !== 'plain' || high > 1;
    return counts ? [{ from: at.from, to: at.to, low, high, currency, kind }] : [];
  });
}

function suits(unit: Input['unit'], { kind }: Stated): boolean {
  if (unit === 'share') return kind === 'share';
  return unit.startsWith('money') ? kind === 'money' : kind === 'plain';
}

/** Words between the figure and the nearest words that tell what it counts; none tell of another sentence. */
function awayFrom(of: Scene, stated: Stretch, { from, to }: Sentence, input: string, reach: number): number {
  const isCue = ({ kind, id }: PlaybookMark) => kind === 'input' && id === input;
  const after = within(playbookMarks(of), { from: stated.to, to: Math.min(to, stated.to + reach + LONGEST_CUE) }).find(isCue);
  const before = within(playbookMarks(of), { from: Math.max(from, stated.from - reach - LONGEST_CUE), to: stated.from }).findLast(isCue);
  return Math.min(after ? after.from - stated.to : Number.POSITIVE_INFINITY, before ? stated.from - before.to : Number.POSITIVE_INFINITY);
}

/** The factor from the span that was said ("a day") to the span that the input is measured over. */
function perFactor(of: Scene, at: Stretch, per: Per): number {
  const said = per === 'once' ? undefined : spanSaid(of, at);
  return said && per !== 'once' ? DAYS[per] / DAYS[said] : 1;
}

function spanSaid(of: Scene, at: Stretch): keyof typeof DAYS | undefined {
  const near = { from: at.from, to: Math.min(sentenceAt(of, at.from).to, at.to + SPAN_REACH) };
  return (['day', 'week', 'month', 'year'] as const).find((span) => has(of, `per-${span}`, near));
}
