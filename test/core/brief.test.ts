import { describe, expect, test } from 'vitest';
import { writeBrief } from '../../src/core/brief.ts';
import type { Conversation } from '../../src/core/dialog-state.ts';
import { keepGrounded, mergeEvidence } from '../../src/core/evidence.ts';
import { FIELDS } from '../../src/core/record.ts';
import { chat, helpdesk, NOW, nobody } from './prospect.ts';

const { messages, told } = chat(
  'We get 1200 requests a month in one shared inbox and half of them get lost',
  'Anna Nowak, head of support at Acme. I choose, our CFO Jan Lis signs, 900 EUR a month',
  'Piotr from IT is against it, he says the cloud is a security risk',
  'sorry, we get 1500 requests',
  'The office manager will do what she can to stop it',
);

const claims = [
  told('need.present', true, 'half of them get lost'),
  told('need.pains', 'half of them get lost', 'half of them get lost'),
  told('interest.level', 'evaluating', 'I choose'),
  told('contact.name', 'Anna Nowak', 'Anna Nowak'),
  told('contact.jobTitle', 'head of support', 'head of support'),
  told('company.name', 'Acme', 'Acme'),
  told('authority.role', 'influencer', 'I choose'),
  told('authority.buyingCentre', { name: 'Jan Lis', title: 'CFO', stance: 'decision-maker' }, 'our CFO Jan Lis signs'),
  told('authority.buyingCentre', { name: 'Piotr', title: 'IT', stance: 'saboteur' }, 'Piotr from IT is against it'),
  told('authority.buyingCentre', { name: null, title: 'office manager', stance: 'saboteur' }, 'The office manager'),
  told('budget.amount', { min: 900, max: 900, currency: 'EUR', period: 'month' }, '900 EUR a month'),
  told('figures', { input: 'tickets_per_month', min: 1200, max: 1200, currency: null }, '1200 requests a month'),
  told('figures', { input: 'tickets_per_month', min: 1500, max: 1500, currency: null }, '1500 requests'),
];

function brief(language: string) {
  const record = mergeEvidence(nobody(), keepGrounded(claims, messages));
  record.nextQuestions = [{ asks: 'timing.window', text: 'When would you like it to be running?' }];
  const conversation = { messages, record, dialog: { outOfMarket: null, unanswered: [], consent: null } } as unknown as Conversation;
  return writeBrief(conversation, helpdesk, language, NOW);
}

describe('The rep’s brief', () => {
  const english = brief('en');

  test('begins with who it is and where they stand', () => {
    expect(english).toMatchObject({ headline: 'Anna Nowak, head of support, Acme: qualified, 85 of 100', status: 'qualified', score: 85 });
  });

  test('puts what is not known first, what contradicts included', () => {
    expect(english.gaps.map(({ text }) => text)).toEqual([
      'Timing: not known yet.',
      'Their figures: they said Requests a month: 1,500, but also Requests a month: 1,200. Ask which is right.',
    ]);
  });

  test('gives what is known with the words that prove it', () => {
    expect(english.known).toContainEqual({
      field: 'budget.amount',
      label: 'Amount',
      value: '€900 a month',
      quotes: ['900 EUR a month'],
    });
    expect(english.known.map(({ field }) => field)).toEqual([...new Set(claims.map(({ field }) => field))].toSorted(byPlaceInRecord));
  });

  test('raises at most three benefits, those first that answer the need, and every saving', () => {
    const ids = english.talkingPoints.map(({ kind, id }) => `${kind}: ${id}`);
    expect(ids.filter((id) => id.startsWith('benefit'))).toHaveLength(3);
    expect(ids[0]).toBe('benefit: nothing-lost');
    expect(ids).toContain('saving-back-office: time-on-requests');
  });

  test('counters a saboteur: motive, approved fact, who brings it, what not to say', () => {
    expect(english.saboteurs[0]).toEqual({
      who: 'Piotr, IT',
      quotes: ['Piotr from IT is against it'],
      motive: 'Worries about data leaving the company and about being blamed for it.',
      answer: expect.stringContaining('Data stay in the European Union'),
      source: 'Security sheet 2026',
      bring: expect.stringMatching(/^Our security engineer.* At this company that could be: Anna Nowak\.$/),
      avoid: expect.stringContaining('Do not say that everybody is in the cloud'),
    });
  });

  test('does not guess a motive that no word shows', () => {
    expect(english.saboteurs[1]).toMatchObject({
      who: 'office manager',
      motive: 'The reason is not known. Find it out before you argue.',
      source: '',
    });
  });

  test('ends with the questions to ask, worded for a rep, those of the savings too', () => {
    expect(english.nextQuestions.slice(0, 2)).toEqual([
      { asks: 'timing.window', text: 'When do they want to start?' },
      { asks: 'figure:lost_per_month', text: 'To find out: Requests lost a month' },
    ]);
  });

  test('is in the rep’s language, with figures in the prospect’s currency', () => {
    const polish = brief('pl');
    expect(polish.headline).toBe('Anna Nowak, head of support, Acme: kontakt zakwalifikowany, 85 na 100');
    expect(polish.known.find(({ field }) => field === 'budget.amount')?.value).toMatch(/^900\s€ miesięcznie$/);
    expect(polish.saboteurs[0]?.motive).toContain('Martwi się');
    expect(amounts(polish)).toEqual(amounts(english));
  });

  test('names the questions that are owed an answer, and what was agreed to of the consent text', () => {
    const record = mergeEvidence(nobody(), claims);
    const asked = { message: 0, quote: 'Do you have an office in Lublin?', start: 0, end: 32 };
    const dialog = { outOfMarket: null, unanswered: [asked, asked], consent: { version: '7', at: NOW, given: false } };
    const refused = writeBrief({ messages, record, dialog } as unknown as Conversation, helpdesk, 'en', NOW);
    expect(refused.unanswered).toEqual(['Do you have an office in Lublin?']);
    expect(refused.consent).toMatch(/do not want .*consent text 7/);
    expect(english).toMatchObject({ unanswered: [], consent: 'They have not been asked for consent yet.' });
  });

  test('leaves the record as it was', () => {
    const record = mergeEvidence(nobody(), claims);
    const before = structuredClone(record);
    writeBrief(
      { messages, record, dialog: { outOfMarket: null, unanswered: [], consent: null } } as unknown as Conversation,
      helpdesk,
      'pl',
      NOW,
    );
    expect(record).toEqual(before);
  });
});

const amounts = ({ talkingPoints }: ReturnType<typeof brief>) =>
  talkingPoints.flatMap((point) => ('amount' in point ? [point.amount] : []));

function byPlaceInRecord(a: string, b: string): number {
  const fields = Object.keys(FIELDS);
  return fields.indexOf(a) - fields.indexOf(b);
}
