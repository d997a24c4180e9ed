import { describe, expect, it } from 'vitest';
import { examplesIn } from '../../../../src/extractors/rules/acts/examples.ts';
import { actJudgeOf } from '../../../../src/extractors/rules/acts/judge.ts';
import { ACTS, ACTS_OF, type Act, type ActWords } from '../../../../src/extractors/rules/acts/labels.ts';
import { type ActJudge, type Example, learnActs } from '../../../../src/extractors/rules/acts/learn.ts';
import { LANGUAGES } from '../../../../src/extractors/rules/languages.ts';

const examples = new Map(LANGUAGES.map(({ code, acts }) => [code, examplesIn(acts ?? '')]));
const shipped = [...examples.keys()];
const said = (text: string, more: Partial<ActWords> = {}): ActWords => ({
  words: text.split(' '),
  asked: [],
  notes: false,
  asks: false,
  ...more,
});

const shareIn = (judge: ActJudge, act: Act, clause: ActWords): number => judge(clause)[ACTS.indexOf(act)] ?? 0;

/** Acts on which a fact may rest by themselves; the others only add to what cues say. */
const RELIED_ON: readonly Act[] = [
  'self-decides',
  'self-takes-part',
  'self-no-part',
  'self-against',
  'other-decides',
  'other-takes-part',
  'other-against',
  'approved',
  'planned',
  'no-money',
  'undisclosed',
  'budget-money',
  'other-money',
  'wanted-date',
];
const SURE = 0.85;

/** Right and wrong judgements of every fifth example by a judge that learnt from the rest. */
function heldOut(all: readonly Example[]): Map<Act, { right: number; wrong: number; missed: number }> {
  const judge = learnActs(all.filter((_, i) => i % 5 !== 4));
  const tally = new Map(ACTS.map((act) => [act, { right: 0, wrong: 0, missed: 0 }]));
  for (const example of all.filter((_, i) => i % 5 === 4)) {
    const shares = judge(example);
    for (const [k, act] of ACTS.entries()) {
      const of = ACTS_OF[act];
      const count = tally.get(act);
      if (!count || (of !== undefined && !example.words.includes(of))) continue;
      const isSure = (shares[k] ?? 0) >= SURE;
      if (isSure && example.acts.has(act)) count.right += 1;
      else if (isSure) count.wrong += 1;
      else if (example.acts.has(act)) count.missed += 1;
    }
  }
  return tally;
}

describe('the judge of what clauses do', () => {
  it.each(shipped)('is right nine times of ten where it is sure, of examples in %s that it never saw', (code) => {
    const tally = heldOut(examples.get(code) ?? []);
    const relied = RELIED_ON.map((act) => tally.get(act) ?? { right: 0, wrong: 0, missed: 0 });
    const sum = (of: 'right' | 'wrong' | 'missed') => relied.reduce((all, one) => all + one[of], 0);
    expect(sum('right') / (sum('right') + sum('wrong'))).toBeGreaterThanOrEqual(0.9);
    expect(sum('right') / (sum('right') + sum('missed'))).toBeGreaterThanOrEqual(0.5);
  });

  it.each(shipped)('knows every act in %s by examples of many people', (code) => {
    const all = examples.get(code) ?? [];
    expect(all.length).toBeGreaterThan(1000);
    for (const act of ACTS) expect(all.filter(({ acts }) => acts.has(act)).length, act).toBeGreaterThanOrEqual(8);
    expect(all.filter(({ acts }) => acts.size === 0).length).toBeGreaterThan(200);
  });

  it('learns the same from the same examples', () => {
    const some = (examples.get('en') ?? []).slice(0, 300);
    const clause = said('we lose orders every day and need help');
    expect([...learnActs(some)(clause)]).toEqual([...learnActs(some)(clause)]);
  });

  it('hears the same words differently under another question', () => {
    const english = LANGUAGES.find(({ code }) => code === 'en');
    const judge = english && actJudgeOf(english);
    if (!judge) throw new Error('English has no examples of acts.');
    expect(shareIn(judge, 'other-decides', said('WHO', { asked: ['authority'] }))).toBeGreaterThan(0.7);
    expect(shareIn(judge, 'other-decides', said('WHO'))).toBeLessThan(0.5);
  });

  it('tells who decides from who decided something else', () => {
    const english = LANGUAGES.find(({ code }) => code === 'en');
    const judge = english && actJudgeOf(english);
    if (!judge) throw new Error('English has no examples of acts.');
    expect(shareIn(judge, 'other-decides', said('WHO signs off on anything we buy'))).toBeGreaterThan(0.6);
    expect(shareIn(judge, 'other-decides', said('our supplier decided to raise prices'))).toBeLessThan(0.3);
  });

  it('is not there for a language without examples', () => {
    const [language] = LANGUAGES;
    if (!language) throw new Error('No language ships.');
    const { acts, ...bare } = language;
    expect(acts).toBeDefined();
    expect(actJudgeOf(bare)).toBeNull();
  });

  it('refuses examples of an act that nobody knows', () => {
    expect(() => examplesIn('- does: [need, sings]\n  said: |\n    la la la\n')).toThrow(/does/);
  });
});
