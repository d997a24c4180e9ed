import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTold } from '../../src/core/questions.ts';
import { helpdesk } from './prospect.ts';
import { type Meaning, talk } from './talk.ts';

const { playbook } = helpdesk;
/** Longest run of turns that somebody repeats. */
const REFRAIN = 5;
/**
 * More turns than any conversation needs to come to its end: the limit of questions, each taken up again once, and what is asked beside
 * the limit, where only one turn of each refrain lets the bot ask.
 */
const MANY_TURNS = (2 * playbook.limits.questions + 6) * REFRAIN;
/** Long enough for a busy machine: how long it takes proves nothing. */
const PATIENCE_MS = 300_000;
/** Asked beside the playbook's questions, each of them a fixed number of times. */
const BESIDE_THE_LIMIT = ['contact.email', 'permission', 'referral'];

const fact = fc.oneof(
  fc.boolean().map((present) => ({ 'need.present': present })),
  fc.constantFrom('none', 'information', 'evaluating', 'comparing', 'ready').map((level) => ({ 'interest.level': level })),
  fc.constantFrom('decision-maker', 'influencer', 'saboteur', 'none').map((role) => ({ 'authority.role': role })),
  fc.constantFrom('approved', 'planned', 'none', 'undisclosed').map((status) => ({ 'budget.status': status })),
  fc.integer({ min: 1, max: 90_000 }).map((max) => ({ 'budget.amount': { min: null, max, currency: 'EUR', period: 'year' } })),
  fc.constantFrom('2026-12-01', '2027-03-01', '2029-01-01').map((from) => ({ 'timing.window': { from, to: null } })),
  fc.integer({ min: 1, max: 400 }).map((quantity) => ({ 'need.offers': { id: 'desk-team', quantity } })),
  fc.constantFrom('Zendesk', 'Excel', 'Nothing').map((name) => ({ 'interest.alternatives': name })),
  fc.constant({ 'authority.buyingCentre': { name: null, title: 'IT manager', stance: 'saboteur' } }),
  fc.constant({ 'contact.email': 'a@b.example' }),
  fc.constant({ 'need.pains': 'the IT manager fears losing the job, thinks the cloud is a risk and too expensive' }),
);
const signal = fc.oneof(
  fc.constantFrom(
    ...([
      'yes',
      'no',
      'dont-know',
      'refuse',
      'correction',
      'greeting',
      'thanks',
      'goodbye',
      'insult',
      'frustration',
      'wonders-why',
      'asks-if-bot',
      'orders-to-system',
    ] as const),
  ),
  fc.constantFrom('price', 'lead-time', 'sla', 'offer:desk-team', null).map((question) => ({ question })),
);
const rare = fc.constantFrom(
  'wants-person' as const,
  'stop' as const,
  { outOfMarket: 'student' as const },
  { outOfMarket: 'support' as const },
);
const meaning: fc.Arbitrary<Meaning> = fc.record({
  facts: fc.array(fact, { maxLength: 3 }).map((facts) => Object.assign({}, ...facts)),
  signals: fc
    .tuple(fc.array(signal, { maxLength: 2 }), fc.array(rare, { maxLength: 1 }))
    .chain(([usual, seldom]) => fc.constantFrom(usual, usual, usual, [...usual, ...seldom])),
  mode: fc.constantFrom('state', 'state', 'state', 'correct', 'retract'),
  language: fc.constantFrom('en', 'pl'),
});
const conversation = fc.record({ turns: fc.array(meaning, { minLength: 1, maxLength: 10 }), someoneThere: fc.boolean() });

const asksSomething = ({ signals = [] }: Meaning) =>
  signals.some((said) => said === 'wonders-why' || (typeof said === 'object' && 'question' in said));

/** What stands in the rep's brief only. */
const secrets = playbook.saboteurs.flatMap(({ motive, answer, bring, avoid }) =>
  [motive, answer, bring, avoid].flatMap((text) => Object.values(text)),
);

describe('whatever is said, in whatever order', { timeout: PATIENCE_MS }, () => {
  it('asks for nothing that is known, refused or unknown to them, and keeps within the limit', () => {
    fc.assert(
      fc.property(conversation, ({ turns, someoneThere }) => {
        const visitor = talk({ someoneThere });
        for (const said of turns) {
          visitor.say('something or other', said);
          const { asks, record, dialog } = visitor;
          if (asks === null) continue;
          if (asks in playbook.questions) expect(isTold(asks as never, record), `${asks} is known`).toBe(false);
          expect(dialog.refused).not.toContain(asks);
          expect(dialog.unknown).not.toContain(asks);
          expect(dialog.asked[asks] ?? 0).toBeLessThanOrEqual(1 + playbook.limits.again);
          const within = Object.entries(dialog.asked).filter(([asked]) => asked in playbook.questions && !BESIDE_THE_LIMIT.includes(asked));
          expect(within.reduce((sum, [, times]) => sum + (times ?? 0), 0)).toBeLessThanOrEqual(playbook.limits.questions);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('comes to an end: closed, handed off, or nothing more asked', () => {
    fc.assert(
      fc.property(conversation, fc.array(meaning, { minLength: 1, maxLength: REFRAIN }), ({ turns, someoneThere }, refrain) => {
        const visitor = talk({ someoneThere });
        for (const said of turns) visitor.say('something or other', said);
        for (let turn = 0; turn < MANY_TURNS; turn++) visitor.say('and so on', refrain[turn % refrain.length]);
        for (const said of refrain) {
          visitor.say('and so on', said);
          expect(visitor.asks).toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows the visitor nothing of the brief, and never says the same twice running', () => {
    fc.assert(
      fc.property(conversation, ({ turns, someoneThere }) => {
        const visitor = talk({ someoneThere });
        let before = visitor.text;
        for (const said of turns) {
          visitor.say('something or other', said);
          for (const secret of secrets) expect(visitor.text).not.toContain(secret);
          expect(visitor.text).not.toMatch(/sabota|saboteur/i);
          // Whoever asks the same again gets the same answer.
          if (visitor.text !== '' && !asksSomething(said)) expect(visitor.text).not.toBe(before);
          before = visitor.text;
          visitor.rep({ action: 'mark-saboteur', who: 'IT manager' });
          expect(visitor.bot).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives a person in the turn in which one is asked for', () => {
    fc.assert(
      fc.property(conversation, ({ turns, someoneThere }) => {
        const visitor = talk({ someoneThere });
        for (const said of turns) visitor.say('something or other', said);
        visitor.say('a person please', { signals: ['wants-person'] });
        expect(visitor.last.move).toEqual({ move: 'hand-off', because: 'person-asked' });
        expect(visitor.handoff?.ledger.at(-1)?.event).toBe('person-asked');
        expect(visitor.last.dispatches.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
