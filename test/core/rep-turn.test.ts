import { describe, expect, it } from 'vitest';
import { replayConversation } from '../../src/core/replay.ts';
import { helpdesk } from './prospect.ts';
import { DECIDES, JAN, MONEY, NEED, OLA, talk } from './talk.ts';

/** A visitor who was handed off. */
function handedOff(language = 'en') {
  const visitor = talk({ language, someoneThere: true });
  visitor.say('mails get lost, I decide', { facts: { ...NEED.facts, ...DECIDES.facts } });
  return visitor;
}

describe('what a rep does', () => {
  it('gives a handoff one owner; the second who claims it is told who has it', () => {
    const visitor = handedOff();
    visitor.rep({ action: 'claim' });
    expect(visitor.handoff).toMatchObject({ state: 'claimed', owner: OLA });
    visitor.rep({ action: 'claim' }, JAN);
    expect(visitor.last.refused).toEqual({ code: 'owned-already', text: expect.stringContaining('Ola') });
    expect(visitor.handoff?.owner).toEqual(OLA);
    expect(visitor.last.dispatches).toEqual([]);
  });

  it('claims once, however often the button is pressed', () => {
    const visitor = handedOff();
    visitor.rep({ action: 'claim' });
    visitor.rep({ action: 'claim' });
    expect(visitor.last.refused).toBeNull();
    expect(visitor.handoff?.ledger.filter(({ event }) => event === 'claimed')).toHaveLength(1);
  });

  it.each(['claim', 'take-over', 'won'] as const)('refuses to %s where there is no handoff', (action) => {
    const visitor = talk();
    visitor.rep({ action });
    expect(visitor.last.refused?.code).toBe('no-handoff');
  });

  it('keeps a declined handoff, with the reason, for another rep', () => {
    const visitor = handedOff();
    visitor.rep({ action: 'claim' });
    visitor.rep({ action: 'decline', reason: 'not my region' });
    expect(visitor.handoff).toMatchObject({ state: 'declined', owner: null });
    expect(visitor.handoff?.ledger.at(-1)).toMatchObject({ event: 'declined', by: OLA, note: 'not my region' });
    expect(visitor.last.dispatches).toContainEqual({ kind: 'notice', desk: 'inbox', event: 'declined' });
    visitor.rep({ action: 'claim' }, JAN);
    expect(visitor.handoff?.owner).toEqual(JAN);
  });

  it('silences the bot while a rep has the conversation; what the visitor writes is read and brought to the desk', () => {
    const visitor = handedOff();
    visitor.rep({ action: 'take-over' });
    expect(visitor.text).toContain('Ola');
    visitor.rep({ action: 'say', text: 'Hello, Ola here' });
    expect(visitor.last.added).toMatchObject([{ from: 'rep', name: 'Ola', text: 'Hello, Ola here' }]);
    visitor.say('we have 900 a month', MONEY);
    expect(visitor.bot).toEqual([]);
    expect(visitor.record.budget.amount?.value.max).toBe(900);
    const index = visitor.last.conversation.messages.length - 1;
    expect(visitor.last.dispatches).toContainEqual({ kind: 'visitor-said', desk: 'inbox', messages: [index] });
  });

  it('brings the bot back knowing what was said meanwhile', () => {
    const visitor = handedOff();
    visitor.rep({ action: 'take-over' });
    visitor.say('we have 900 a month', MONEY);
    visitor.rep({ action: 'hand-back' });
    expect(visitor.text).toContain('Ola');
    expect(visitor.asks).not.toBe('budget.amount');
    expect(visitor.asks).not.toBeNull();
  });

  it('writes a correction that nothing said later overrules, and shows the visitor nothing of it', () => {
    const visitor = handedOff();
    visitor.rep({
      action: 'edit',
      field: 'budget.amount',
      value: { min: 500, max: 500, currency: 'EUR', period: 'month' },
      text: '500 EUR a month',
    });
    expect(visitor.last.added).toMatchObject([{ from: 'rep', text: '500 EUR a month', aside: true }]);
    visitor.say('900 a month', MONEY);
    expect(visitor.record.budget.amount).toMatchObject({ source: 'rep', value: { max: 500 } });
    visitor.rep({ action: 'edit', field: 'budget.amount', value: null, text: 'not known after all' });
    expect(visitor.record.budget.amount).toBeNull();
  });

  it('refuses a correction that does not fit the field', () => {
    const visitor = handedOff();
    visitor.rep({ action: 'edit', field: 'company.employees', value: 'many', text: 'many' });
    expect(visitor.last.refused?.code).toBe('bad-value');
    expect(visitor.last.added).toEqual([]);
  });

  it('marks a known stakeholder as saboteur without a word to the visitor', () => {
    const visitor = handedOff();
    visitor.say('the CFO, Jan Kos, signs', {
      facts: { 'authority.buyingCentre': { name: 'Jan Kos', title: 'CFO', stance: 'decision-maker' } },
    });
    visitor.rep({ action: 'mark-saboteur', who: 'jan kos' });
    expect(visitor.record.authority.buyingCentre).toMatchObject([{ name: 'Jan Kos', title: 'CFO', stance: 'saboteur', source: 'rep' }]);
    expect(visitor.bot).toEqual([]);
    expect(visitor.last.added.every(({ aside }) => aside)).toBe(true);
  });

  it.each(['en', 'pl'])('makes a customer of who is won and asks for a referral once, in %s', (language) => {
    const visitor = handedOff(language);
    visitor.rep({ action: 'won' });
    expect(visitor.record.status).toBe('customer');
    expect(visitor.handoff?.state).toBe('won');
    expect(visitor.asks).toBe('referral');
    visitor.say('no, sorry', { signals: ['no'] });
    expect(visitor.asks).toBeNull();
    visitor.say('thanks', { signals: ['thanks'] });
    expect(visitor.asks).toBeNull();
  });

  it('waits with the referral until an upset customer is in better spirits', () => {
    const visitor = handedOff();
    visitor.say('this took ages', { signals: ['frustration'] });
    visitor.rep({ action: 'won' });
    expect(visitor.asks).toBeNull();
    visitor.say('thank you, all good now', { signals: ['thanks'] });
    expect(visitor.asks).toBe('referral');
  });

  it('begins a lead of its own for a referral, which keeps who named it', () => {
    const visitor = handedOff();
    visitor.say('I am Ewa Lis', { facts: { 'contact.name': 'Ewa Lis' } });
    visitor.rep({ action: 'refer', name: 'Bob Ray', company: 'Acme', reach: 'bob@acme.example' });
    const [lead] = visitor.last.begins;
    expect(lead).toMatchObject({ id: 'c-referral-0', referredBy: { conversation: 'c', name: 'Ewa Lis' }, handoff: null });
    expect(lead?.record).toMatchObject({
      contact: { name: { value: 'Bob Ray' }, email: { value: 'bob@acme.example' } },
      company: { name: { value: 'Acme' } },
    });
    visitor.say('ok');
    expect(visitor.last.begins).toEqual([]);
  });

  it.each(['not-qualified', 'lost'] as const)('asks nothing more after %s', (action) => {
    const visitor = handedOff();
    visitor.rep({ action, reason: 'no fit' });
    expect(visitor.handoff?.state).toBe(action);
    visitor.say('hm');
    expect(visitor.asks).toBeNull();
  });

  it('waits for an owner again when a person is asked for after the handoff was settled', () => {
    const visitor = handedOff();
    visitor.rep({ action: 'lost', reason: 'price' });
    visitor.say('could I talk to somebody after all?', { signals: ['wants-person'] });
    expect(visitor.handoff).toMatchObject({ state: 'waiting', owner: null });
  });
});

describe('judging a stored conversation under another playbook', () => {
  it('says which status it would have had and which rule gave it, and leaves the facts alone', () => {
    const { conversation } = handedOff().last;
    const [acting, other] = helpdesk.playbook.policies;
    const swapped = {
      ...helpdesk,
      playbook: { ...helpdesk.playbook, version: 2, policies: [other, acting] as typeof helpdesk.playbook.policies },
    };
    const replay = replayConversation(conversation, swapped, conversation.createdAt);
    expect(replay.before).toMatchObject({ policy: 'sales', status: 'qualified', rule: 'ready-for-a-rep' });
    expect(replay.after).toMatchObject({ policy: 'marketing', status: 'prospect', rule: 'something-shown', playbook: { version: 2 } });
    expect(replay.changed).toBe(true);
    expect(conversation.record.status).toBe('qualified');
  });
});
