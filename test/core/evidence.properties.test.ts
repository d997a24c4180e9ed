import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepGrounded, mergeEvidence } from '../../src/core/evidence.ts';
import { factsOf } from '../../src/core/fields.ts';
import type { Message, Proposal } from '../../src/core/proposals.ts';
import { type Evidence, FIELDS, type FieldName, QualificationRecord, SOURCES } from '../../src/core/record.ts';
import { NOW, nobody } from './prospect.ts';

const words = fc.constantFrom('Anna', 'Anna Nowak', 'ANNA', 'Zendesk', 'zendesk', 'CFO', 'the CFO', 'Ewa Lis');
const bound = fc.option(fc.integer({ min: 1, max: 60 }), { nil: null });
const range = fc.tuple(bound, bound).map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b }));
const day = fc.option(fc.constantFrom('2026-12-01', '2027-01-15', '2027-06-30'), { nil: null });

const values: Partial<Record<FieldName, fc.Arbitrary<unknown>>> = {
  'contact.name': words,
  'company.employees': range,
  'need.present': fc.boolean(),
  'need.pains': words,
  'need.offers': fc.record({ id: fc.constantFrom('a', 'b'), quantity: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }) }),
  'interest.level': fc.constantFrom('none', 'information', 'evaluating', 'ready'),
  'interest.alternatives': words,
  'authority.buyingCentre': fc.record({
    name: fc.option(words, { nil: null }),
    title: fc.option(words, { nil: null }),
    stance: fc.constantFrom('influencer', 'saboteur'),
  }),
  'budget.status': fc.constantFrom('approved', 'none', 'undisclosed'),
  'budget.amount': fc
    .tuple(range, fc.constantFrom('EUR', 'PLN', null), fc.constantFrom('month', 'year', null))
    .map(([r, currency, period]) => ({ ...r, currency, period })),
  'timing.window': fc.tuple(day, day).map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b })),
};

const messages: Message[] = Array.from({ length: 6 }, (_, i) => ({
  id: String(i),
  from: i % 3 === 0 ? 'bot' : i % 3 === 1 ? 'visitor' : 'rep',
  text: `message ${i} says this and that 🙂 żółw`,
  at: NOW,
}));

const literal = fc
  .tuple(fc.integer({ min: 0, max: messages.length - 1 }), fc.nat(20), fc.integer({ min: 1, max: 10 }))
  .map(([message, start, length]): Evidence => {
    const quote = (messages[message]?.text ?? '').slice(start, start + length);
    return { message, quote, start, end: start + length };
  });
const loose = fc.record({
  message: fc.nat(8),
  quote: fc.string({ maxLength: 8 }),
  start: fc.integer({ min: -3, max: 30 }),
  end: fc.nat(30),
});

const proposals = (evidence: fc.Arbitrary<Evidence>, modes: Proposal['mode'][], sources: readonly (typeof SOURCES)[number][] = SOURCES) =>
  fc.array(
    fc.constantFrom(...(Object.keys(values) as FieldName[])).chain((field) =>
      fc.record({
        field: fc.constant(field),
        value: values[field] as fc.Arbitrary<unknown>,
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        source: fc.constantFrom(...sources),
        mode: fc.constantFrom(...modes),
        evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
      }),
    ),
    { maxLength: 14 },
  ) as unknown as fc.Arbitrary<Proposal[]>;

const anyMode: Proposal['mode'][] = ['state', 'correct', 'retract'];

describe('Whatever is proposed', () => {
  test('every quote in the record stands literally in its message, and the record keeps its form', () => {
    fc.assert(
      fc.property(proposals(fc.oneof(literal, loose), anyMode), (claims) => {
        const record = mergeEvidence(nobody(), keepGrounded(claims, messages));
        QualificationRecord.parse(record);
        const facts = (Object.keys(FIELDS) as FieldName[]).flatMap((field) => factsOf(record, field));
        const proofs = [...facts, ...record.contradictions.flatMap(({ kept, other }) => [kept, other])].flatMap(({ evidence }) => evidence);
        for (const { message, quote, start, end } of proofs) {
          expect(messages[message]?.text.slice(start, end)).toBe(quote);
          expect(messages[message]?.from).not.toBe('bot');
        }
      }),
    );
  });

  test('in one go, its order does not matter', () => {
    fc.assert(
      fc.property(
        proposals(literal, anyMode).chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(mergeEvidence(nobody(), shuffled)).toEqual(mergeEvidence(nobody(), claims));
        },
      ),
    );
  });

  test('what the rep entered keeps its value, unless a rep changes it', () => {
    const rep = proposals(literal, ['state'], ['rep']);
    const others = proposals(literal, anyMode, ['inferred', 'visitor', 'crm']);
    fc.assert(
      fc.property(rep, others, (entered, said) => {
        const before = mergeEvidence(nobody(), entered);
        const after = mergeEvidence(before, said);
        for (const field of Object.keys(values) as FieldName[]) {
          const kept = factsOf(after, field).filter(({ source }) => source === 'rep');
          expect(kept.map(({ value }) => value)).toEqual(factsOf(before, field).map(({ value }) => value));
        }
      }),
    );
  });

  test('nothing is changed in the record that was given', () => {
    fc.assert(
      fc.property(proposals(literal, anyMode), proposals(literal, anyMode), (first, second) => {
        const before = mergeEvidence(nobody(), first);
        const copy = structuredClone(before);
        mergeEvidence(before, second);
        expect(before).toEqual(copy);
      }),
    );
  });

  test('the value of a field is only ever dropped by a withdrawal, or a refusal by an amount', () => {
    fc.assert(
      fc.property(proposals(literal, ['state', 'correct']), (claims) => {
        const record = mergeEvidence(nobody(), claims);
        for (const { field } of claims) if (field !== 'budget.status') expect(factsOf(record, field).length).toBeGreaterThan(0);
      }),
    );
  });
});
