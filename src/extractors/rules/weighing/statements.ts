import type { Proposal } from '../../../core/proposals.ts';
import { INTEREST_LEVELS, type InterestLevel } from '../../../core/record.ts';
import { toldIn } from '../acts/acts.ts';
import { type Stretch, shareWord } from '../clauses.ts';
import { rolesSaid } from '../criteria/authority.ts';
import { claim, evidenceOf, has, isSaidIn, partAt, type Scene, sentenceAt, trimmed } from '../scene.ts';
import { spokenOf } from './spoken-of.ts';
import { decidersHeld, known, SURENESS, steps } from './tells.ts';
import { enoughOf, isEnough, type LabelOf, likeliest, QUESTIONS, STATED, spanOf, weigh } from './weigh.ts';

/** A sentence or a clause with the likelihood of everything that it may state. */
interface Stated {
  unit: Stretch;
  /** What the rules say plainly of it. */
  ruled: ReadonlySet<Label>;
  share: Record<LabelOf<'statement'>, number>;
}
type Label = LabelOf<'statement'>;

/** Rule readings of a sentence that are facts of other kinds, told elsewhere. */
const ELSEWHERE = /^(contact|company)|^need\.(summary|pains)|^interest\.alternatives/;

/** Share of the usual likelihood from which a sentence counts as the need of somebody whose other words show that there is one. */
const IMPLIED = 0.3;
/** What is sure of an interest that nothing but vendors, or a need, shows. */
const BY_VENDORS = 0.75;
const BY_NEED = 0.65;

/** Need, interest, the speaker's own authority and the state of the money, by what sentences and clauses state; `weighed` is what else the message holds. */
export function statementsOf(of: Scene, told: readonly Proposal[], weighed: readonly Proposal[]): Proposal[] {
  const stated = weighAll(of, told);
  const levels = levelsOf(of, stated);
  const needs = needsOf(of, stated, levels, weighed);
  return [
    ...needs,
    ...interestOf(of, stated, levels, [...needs, ...weighed]),
    ...strongest(of, stated, 'authority.role'),
    ...strongest(of, stated, 'budget.status'),
    ...(needs.length > 0 ? [] : told.filter(({ field, value }) => field === 'need.present' && value === false)),
  ];
}

/** Confidence with which the rules say something plainly. */
const PLAIN = 0.8;
/** The labels of what the rules say. */
const LABELS: Partial<Record<string, Label>> = Object.fromEntries(
  QUESTIONS.statement.map((label) => [`${STATED[label].field}=${STATED[label].value}`, label]),
);

function weighAll(of: Scene, told: readonly Proposal[]): Stated[] {
  const roles = rolesSaid(of);
  const everywhere = [
    ...(roles.some(({ who, role }) => who !== 'contact' && role === 'decision-maker') ? ['another-decides'] : []),
    ...known(of, 'need.present'),
    ...known(of, 'authority.role'),
    ...known(of, 'budget.status'),
    ...known(of, 'budget.amount'),
    ...decidersHeld(of),
    `level:${of.utterance.record.interest.level?.value ?? 'none'}`,
  ];
  return toldIn(of).map((unit) => {
    const here = told.filter((one) => isSaidIn(of, one, unit));
    const { whom, how } = spokenOf(of, unit);
    const own = [
      unit.whole ? 'whole' : 'part',
      `whom:${whom}:${how}`,
      ...here.flatMap(({ field, value, confidence }) =>
        (typeof value === 'string' || typeof value === 'boolean') && !ELSEWHERE.test(field)
          ? steps(`${field}=${value}`, confidence, SURENESS)
          : [`says:${field}`],
      ),
      ...roles
        .filter(({ at }) => shareWord(at, unit))
        .flatMap(({ who, role, confidence }) => steps(`${who === 'contact' ? 'self' : 'other'}:${role}`, confidence, SURENESS)),
      ...everywhere,
    ];
    const ruled = new Set(here.flatMap(({ field, value, confidence }) => (confidence >= PLAIN ? (LABELS[`${field}=${value}`] ?? []) : [])));
    return { unit, ruled, share: weigh(of, 'statement', { ...spanOf(unit), value: null, own, whom }) };
  });
}

/** Where a label is likeliest, if it is likely enough; `over` is how many times so. */
function top(of: Scene, stated: readonly Stated[], label: Label): { unit: Stretch; share: number; over: number } | undefined {
  const enough = enoughOf(of, 'statement')[label];
  const told = stated.flatMap(({ unit, ruled, share }) =>
    isEnough(share[label], enough, ruled.has(label)) ? [{ unit, share: share[label], over: share[label] / enough }] : [],
  );
  return likeliest(told);
}

const quoteOf = (of: Scene, unit: Stretch) => evidenceOf(of, trimmed(of, unit));

interface Level {
  level: InterestLevel;
  share: number;
  over: number;
  evidence: Proposal['evidence'][0];
}

function levelsOf(of: Scene, stated: readonly Stated[]): Level[] {
  return (['information', 'evaluating', 'comparing', 'ready'] as const).flatMap((level) => {
    const shown = top(of, stated, level);
    return shown ? [{ level, share: shown.share, over: shown.over, evidence: quoteOf(of, shown.unit) }] : [];
  });
}

/** The sentences that tell of a need. Who compares, has money for it or a day to have it by has one: then a hint of it is enough. */
function needsOf(of: Scene, stated: readonly Stated[], levels: readonly Level[], weighed: readonly Proposal[]): Proposal[] {
  const { record } = of.utterance;
  const enough = enoughOf(of, 'statement').need;
  const wholes = stated.filter(({ unit }) => isWhole(of, unit)).map(({ unit, ruled, share }) => ({ unit, ruled, share: share.need }));
  const plain = wholes.filter(({ share, ruled }) => isEnough(share, enough, ruled.has('need')));
  const isImplied =
    weighed.some(({ field }) => IMPLYING.has(field)) ||
    levels.some(({ level }) => level !== 'information') ||
    record.budget.amount !== null ||
    record.timing.window !== null ||
    INTEREST_LEVELS.indexOf(record.interest.level?.value ?? 'none') >= INTEREST_LEVELS.indexOf('evaluating');
  const hint = likeliest(wholes);
  const isHint = record.need.present === null && isImplied && hint !== undefined && hint.share >= enough * IMPLIED;
  const told = plain.length > 0 ? plain : isHint && !top(of, stated, 'not-interested') ? [hint] : [];
  const best = likeliest(told);
  if (!best) return [];
  const said = quoteOf(of, best.unit);
  const text = (quote: string) => quote.replace(/\s+/g, ' ');
  return [
    claim(of, 'need.present', true, best.share, said),
    ...(record.need.summary ? [] : [claim(of, 'need.summary', text(said.quote), best.share, said)]),
    ...told
      .filter(({ unit }) => has(of, 'pain', unit))
      .map(({ unit, share }) => {
        const pain = quoteOf(of, unit);
        return claim(of, 'need.pains', text(pain.quote), share, pain);
      }),
  ];
}

/** Facts that only somebody with a need gives. */
const IMPLYING: ReadonlySet<string> = new Set(['interest.alternatives', 'budget.amount', 'timing.window']);

/** How far they are, by what is said most plainly; it never falls but to "not interested". */
function interestOf(of: Scene, stated: readonly Stated[], levels: readonly Level[], weighed: readonly Proposal[]): Proposal[] {
  const need = weighed.find(({ field }) => field === 'need.present');
  const vendor = weighed.find(({ field }) => field === 'interest.alternatives');
  const refused = need ? undefined : top(of, stated, 'not-interested');
  const held = of.utterance.record.interest.level;
  const mode = held ? 'correct' : 'state';
  if (refused) return [claim(of, 'interest.level', 'none', refused.share, quoteOf(of, refused.unit), mode)];
  const all: Level[] = [
    ...levels,
    ...(vendor ? [{ level: 'comparing' as const, share: BY_VENDORS, over: 1, evidence: vendor.evidence[0] }] : []),
    ...(need ? [{ level: 'evaluating' as const, share: BY_NEED, over: 1, evidence: need.evidence[0] }] : []),
  ];
  const rank = (level: InterestLevel) => INTEREST_LEVELS.indexOf(level);
  const shown = all.toSorted((a, b) => b.over - a.over || rank(b.level) - rank(a.level))[0];
  if (!shown || (held && held.value !== 'none' && rank(shown.level) <= rank(held.value))) return [];
  return [claim(of, 'interest.level', shown.level, shown.share, shown.evidence, mode)];
}

/** The likeliest of a field's values, which exclude one another. */
function strongest(of: Scene, stated: readonly Stated[], field: 'authority.role' | 'budget.status'): Proposal[] {
  const best = likeliest(
    QUESTIONS.statement.flatMap((label) => {
      const said = STATED[label].field === field ? top(of, stated, label) : undefined;
      return said ? [{ value: STATED[label].value, ...said }] : [];
    }),
  );
  return best ? [claim(of, field, best.value as never, best.share, quoteOf(of, best.unit))] : [];
}

/** A sentence, or a clause that is all of one. */
const isWhole = (of: Scene, { from, to }: Stretch): boolean => {
  const sentence = sentenceAt(of, from);
  const part = partAt(of, from);
  return from <= Math.max(sentence.from, part.from) && to >= Math.min(sentence.to, part.to);
};
