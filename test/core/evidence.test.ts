import { describe, expect, test } from 'vitest';
import { keepGrounded, mergeEvidence } from '../../src/core/evidence.ts';
import type { Proposal } from '../../src/core/proposals.ts';
import { chat, merged } from './prospect.ts';

describe('A proposal is grounded', () => {
  const { messages, told } = chat('We have 40 agents and about 50k for it.');
  const agents = told('need.offers', { id: 'desk-team', quantity: 40 }, '40 agents');
  const withWords = (words: Partial<Proposal['evidence'][0]>): Proposal => ({ ...agents, evidence: [{ ...agents.evidence[0], ...words }] });

  test('when its quote stands where it says', () => {
    expect(keepGrounded([agents], messages)).toEqual([agents]);
  });

  test.each<[string, Proposal]>([
    ['a quote that is nowhere in the message', withWords({ quote: '50 agents' })],
    ['a quote that stands elsewhere', withWords({ start: 0, end: 9 })],
    ['a quote with another spelling', withWords({ quote: '40 Agents' })],
    ['an end beyond the message', withWords({ quote: 'for it.', start: 32, end: 400 })],
    ['a place counted from the end', withWords({ quote: 'for it.', start: -7, end: 39 })],
    ['a message that does not exist', withWords({ message: 7 })],
    ['an empty quote', withWords({ quote: '', start: 3, end: 3 })],
    ['no quote at all', { ...agents, evidence: [] as never }],
    ['one good quote beside a false one', { ...agents, evidence: [agents.evidence[0], { ...agents.evidence[0], quote: 'x' }] }],
    ['a quantity below nothing', { ...agents, value: { id: 'desk-team', quantity: -4 } } as Proposal],
    ['a value of another field', { ...agents, field: 'contact.name' } as Proposal],
    ['a field that is none', { ...agents, field: 'contact.shoeSize' } as unknown as Proposal],
    ['a range that runs backwards', { ...told('company.employees', { min: 90, max: 80 }, '40 agents') }],
    ['a window that ends before it begins', { ...told('timing.window', { from: '2027-05-01', to: '2027-04-01' }, 'about') }],
    ['a confidence above certainty', { ...agents, confidence: 1.2 }],
  ])('never with %s', (_, proposal) => {
    expect(keepGrounded([proposal], messages)).toEqual([]);
  });

  test('never by the words of the bot', () => {
    const asked = [{ ...messages[0], from: 'bot' as const } as (typeof messages)[0]];
    expect(keepGrounded([agents], asked)).toEqual([]);
  });
});

describe('What is said again', () => {
  const { told } = chat('We are Acme', 'as I said, Acme', 'at ACME, yes');
  const first = told('company.name', 'Acme', 'Acme', { confidence: 0.8 });

  test('adds its words and raises the confidence', () => {
    const { company } = merged(first, told('company.name', 'Acme', 'Acme', { message: 1, confidence: 0.5 }));
    expect(company.name?.confidence).toBeCloseTo(0.9);
    expect(company.name?.evidence.map(({ message }) => message)).toEqual([0, 1]);
  });

  test('in the same words of the same message changes nothing', () => {
    expect(merged(first, first)).toEqual(merged(first));
  });

  test('in capitals is the same', () => {
    expect(merged(first, told('company.name', 'ACME', 'ACME')).contradictions).toEqual([]);
  });
});

describe('What refines keeps the words of both', () => {
  const { told } = chat('first', 'second');
  const eur = { currency: 'EUR', period: null } as const;
  test.each([
    ['a narrower range', 'company.employees', { min: 50, max: 100 }, { min: 80, max: 90 }, { min: 80, max: 90 }],
    ['a lower end for an open range', 'company.employees', { min: null, max: 100 }, { min: 60, max: 100 }, { min: 60, max: 100 }],
    [
      'a currency told later',
      'budget.amount',
      { min: 9, max: 9, currency: null, period: null },
      { min: 9, max: 9, ...eur },
      { min: 9, max: 9, ...eur },
    ],
    [
      'a period told by itself',
      'budget.amount',
      { min: 9, max: 12, ...eur },
      { min: null, max: null, currency: null, period: 'year' },
      { min: 9, max: 12, currency: 'EUR', period: 'year' },
    ],
    [
      'a range repeated without its currency',
      'budget.amount',
      { min: 9, max: 12, ...eur },
      { min: 9, max: 12, currency: null, period: 'month' },
      { min: 9, max: 12, currency: 'EUR', period: 'month' },
    ],
    [
      'a month within the quarter',
      'timing.window',
      { from: '2027-01-01', to: '2027-03-31' },
      { from: '2027-02-01', to: '2027-02-28' },
      { from: '2027-02-01', to: '2027-02-28' },
    ],
    ['a surname', 'contact.name', 'Anna', 'Anna Nowak', 'Anna Nowak'],
    ['a first name after the whole', 'contact.name', 'Anna Nowak', 'Anna', 'Anna Nowak'],
    ['a legal form', 'company.name', 'Acme', 'Acme sp. z o.o.', 'Acme sp. z o.o.'],
    ['a number with its country', 'contact.phone', '601 202 303', '+48 601-202-303', '+48 601-202-303'],
    ['a quantity', 'need.offers', { id: 'desk-team', quantity: null }, { id: 'desk-team', quantity: 9 }, { id: 'desk-team', quantity: 9 }],
  ] as const)('%s', (_, field, earlier, later, joint) => {
    const record = merged(told(field, earlier as never, 'first'), told(field, later as never, 'second'));
    const [group, key] = field.split('.') as ['company', 'name'];
    const fact = [record[group][key]].flat()[0];
    expect(fact?.value).toEqual(joint);
    expect(fact?.evidence.map(({ quote }) => quote)).toEqual(['first', 'second']);
    expect(record.contradictions).toEqual([]);
  });
});

describe('What contradicts', () => {
  const { told } = chat('14', '40', 'the CRM', 'the rep');
  const people = (count: number) => ({ min: count, max: count });
  const fourteen = told('company.employees', people(14), '14');
  const forty = told('company.employees', people(40), '40');

  test('replaces what the same source said before; the loser is kept', () => {
    const { company, contradictions } = merged(fourteen, forty);
    expect(company.employees?.value).toEqual(people(40));
    expect(contradictions).toMatchObject([
      { field: 'company.employees', kept: { value: people(40) }, other: { value: people(14), source: 'visitor' } },
    ]);
  });

  test('and is marked as a correction leaves no contradiction', () => {
    const { company, contradictions } = merged(fourteen, { ...forty, mode: 'correct' });
    expect(company.employees?.value).toEqual(people(40));
    expect(company.employees?.evidence).toEqual(forty.evidence);
    expect(contradictions).toEqual([]);
  });

  test('a stronger source never overwrites it, however new', () => {
    const rep = told('company.employees', people(200), 'the rep', { source: 'rep' });
    const later = { ...fourteen, evidence: [{ ...fourteen.evidence[0], message: 9 }] } as Proposal;
    const { company, contradictions } = merged(rep, later);
    expect(company.employees).toMatchObject({ value: people(200), source: 'rep' });
    expect(contradictions).toMatchObject([{ other: { value: people(14) } }]);
  });

  test('a stronger source overwrites it, even where it wrote earlier', () => {
    const crm = told('company.employees', people(200), 'the CRM', { source: 'crm' });
    const inferred = told('company.employees', people(14), 'the rep', { source: 'inferred' });
    expect(merged(crm, inferred).company.employees).toMatchObject({ value: people(200), source: 'crm' });
  });

  test('a stronger source keeps its own range, though a weaker one narrows it', () => {
    const crm = told('company.employees', { min: 10, max: 100 }, '14', { source: 'crm' });
    for (const proposals of [
      [crm, forty],
      [forty, crm],
    ]) {
      expect(merged(...proposals).company.employees).toMatchObject({ value: { min: 10, max: 100 }, source: 'crm', evidence: [{}, {}] });
    }
    const split = mergeEvidence(merged(forty), [crm]);
    expect(split.company.employees).toMatchObject({ value: { min: 10, max: 100 }, source: 'crm' });
  });

  test('and is settled by a correction of a stronger source', () => {
    const rep = told('company.employees', people(44), 'the rep', { source: 'rep', mode: 'correct' });
    expect(merged(fourteen, forty, rep).contradictions).toEqual([]);
  });

  test('is no contradiction any more once both say the same', () => {
    const again = told('company.employees', people(14), 'the CRM');
    const { company, contradictions } = merged(fourteen, forty, again);
    expect(company.employees?.value).toEqual(people(14));
    expect(contradictions).toMatchObject([{ kept: { value: people(14) }, other: { value: people(40) } }]);
  });

  test('within one message the surer reading stands', () => {
    const sure = told('company.employees', people(14), '14', { confidence: 0.9 });
    const guess = told('company.employees', people(1), '4', { message: 0, confidence: 0.3 });
    expect(merged(sure, guess).company.employees?.value).toEqual(people(14));
  });

  test.each([
    ['an amount in another currency', { min: 9, max: 9, currency: 'EUR', period: null }, { min: 9, max: 9, currency: 'USD', period: null }],
    ['a wider range', { min: 9, max: 9, currency: null, period: null }, { min: 5, max: 20, currency: null, period: null }],
  ] as const)('%s', (_, earlier, later) => {
    const record = merged(told('budget.amount', earlier, '14'), told('budget.amount', later, '40'));
    expect(record.budget.amount?.value).toEqual(later);
    expect(record.contradictions).toHaveLength(1);
  });
});

test('A new amount keeps the currency that was told before', () => {
  const { told } = chat('50k EUR', 'or rather 60k');
  const fifty = told('budget.amount', { min: 50_000, max: 50_000, currency: 'EUR', period: null }, '50k EUR');
  const sixty = told('budget.amount', { min: 60_000, max: 60_000, currency: null, period: null }, '60k');
  expect(merged(fifty, sixty).budget.amount).toMatchObject({ value: { min: 60_000, currency: 'EUR' }, evidence: [{}, {}] });
});

describe('A correction or withdrawal', () => {
  const { told } = chat('Zendesk and 50 EUR', 'sorry, not Zendesk', 'it is złoty');

  test('withdraws one of a list', () => {
    const zendesk = told('interest.alternatives', 'Zendesk', 'Zendesk');
    const { interest } = merged(zendesk, told('interest.alternatives', 'zendesk', 'not Zendesk', { mode: 'retract' }));
    expect(interest.alternatives).toEqual([]);
  });

  test('of the currency alone keeps the amount', () => {
    const fifty = told('budget.amount', { min: 50, max: 50, currency: 'EUR', period: null }, '50 EUR');
    const zloty = told('budget.amount', { min: null, max: null, currency: 'PLN', period: null }, 'złoty', { mode: 'correct' });
    expect(merged(fifty, zloty).budget.amount?.value).toEqual({ min: 50, max: 50, currency: 'PLN', period: null });
  });

  test('by a visitor does not touch what the rep entered', () => {
    const rep = told('contact.name', 'Anna Nowak', 'Zendesk', { source: 'rep' });
    const gone = told('contact.name', 'Anna Nowak', 'sorry', { mode: 'retract' });
    const other = told('contact.name', 'Ewa Lis', 'sorry', { mode: 'correct' });
    const record = merged(rep, gone, other);
    expect(record.contact.name?.value).toBe('Anna Nowak');
    expect(record.contradictions).toMatchObject([{ other: { value: 'Ewa Lis' } }]);
  });
});

describe('Interest', () => {
  const { told } = chat('one', 'two');
  const level = (value: 'none' | 'information' | 'comparing', quote: string) => told('interest.level', value, quote);

  test('grows, and only the stronger words prove it', () => {
    const { interest, contradictions } = merged(level('information', 'one'), level('comparing', 'two'));
    expect(interest.level).toMatchObject({ value: 'comparing', evidence: [{ quote: 'two' }] });
    expect(contradictions).toEqual([]);
  });

  test('does not shrink by a general question', () => {
    expect(merged(level('comparing', 'one'), level('information', 'two')).interest.level?.value).toBe('comparing');
  });

  test('ends when they say so, and the change of mind shows', () => {
    const record = merged(level('comparing', 'one'), level('none', 'two'));
    expect(record.interest.level?.value).toBe('none');
    expect(record.contradictions).toHaveLength(1);
  });
});

describe('A budget that was not disclosed', () => {
  const { told } = chat('I would rather not say', 'fine, 60k', 'it is approved');
  const refused = told('budget.status', 'undisclosed', 'rather not say');

  test('is disclosed by an amount told later', () => {
    const { budget } = merged(refused, told('budget.amount', { min: 60_000, max: 60_000, currency: null, period: null }, '60k'));
    expect(budget.status).toBeNull();
  });

  test('gives way to a status without a contradiction', () => {
    const record = merged(refused, told('budget.status', 'approved', 'approved'));
    expect(record.budget.status?.value).toBe('approved');
    expect(record.contradictions).toEqual([]);
  });
});

describe('People of the buying centre', () => {
  const { told } = chat('the CFO signs', 'Anna Nowak, our CFO', 'Piotr from IT is against it', 'the other CFO, Jan Lis');
  const person = (name: string | null, title: string | null, stance: 'decision-maker' | 'influencer' | 'saboteur', quote: string) =>
    told('authority.buyingCentre', { name, title, stance }, quote);

  test('named later are one person', () => {
    const { authority } = merged(person(null, 'CFO', 'decision-maker', 'CFO'), person('Anna Nowak', 'CFO', 'decision-maker', 'Anna Nowak'));
    expect(authority.buyingCentre).toMatchObject([{ name: 'Anna Nowak', title: 'CFO', stance: 'decision-maker' }]);
    expect(authority.buyingCentre[0]?.evidence).toHaveLength(2);
  });

  test('who stood apart by name and by title are one, once both are told together', () => {
    const anna = person('Anna', null, 'decision-maker', 'Anna');
    const cfo = person(null, 'CFO', 'decision-maker', 'CFO');
    const { authority } = merged(cfo, anna, person('Anna Nowak', 'CFO', 'decision-maker', 'Anna Nowak, our CFO'));
    expect(authority.buyingCentre).toMatchObject([{ name: 'Anna Nowak', title: 'CFO' }]);
  });

  test('keep their title when they are next named without it', () => {
    const against = person('Piotr', null, 'saboteur', 'against it');
    const { authority } = merged(person('Piotr', 'IT', 'influencer', 'Piotr'), against);
    expect(authority.buyingCentre).toMatchObject([{ name: 'Piotr', title: 'IT', stance: 'saboteur' }]);
  });

  test('with two names are two, whatever their titles', () => {
    const record = merged(person('Anna Nowak', 'CFO', 'decision-maker', 'Anna Nowak'), person('Jan Lis', 'CFO', 'influencer', 'Jan Lis'));
    expect(record.authority.buyingCentre.map(({ name }) => name)).toEqual(['Anna Nowak', 'Jan Lis']);
    expect(record.contradictions).toEqual([]);
  });

  test('who turn out to be against it change sides, and it shows', () => {
    const record = merged(person('Piotr', null, 'influencer', 'Piotr'), person('Piotr', 'IT', 'saboteur', 'against it'));
    expect(record.authority.buyingCentre).toMatchObject([{ name: 'Piotr', title: 'IT', stance: 'saboteur' }]);
    expect(record.contradictions).toMatchObject([{ other: { value: { stance: 'influencer' } } }]);
  });
});

test('Pains and alternatives said in other letters are one', () => {
  const { told } = chat('Zgłoszenia giną', 'zgloszenia gina', 'ZENDESK', 'zendesk');
  const record = merged(
    told('need.pains', 'Zgłoszenia giną', 'Zgłoszenia giną'),
    told('need.pains', 'zgloszenia gina', 'zgloszenia gina'),
    told('interest.alternatives', 'Zendesk', 'ZENDESK'),
    told('interest.alternatives', 'zendesk', 'zendesk'),
  );
  expect(record.need.pains).toHaveLength(1);
  expect(record.interest.alternatives).toHaveLength(1);
});
