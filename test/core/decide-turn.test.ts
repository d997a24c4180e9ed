import { describe, expect, it } from 'vitest';
import { helpdesk } from './prospect.ts';
import { DECIDES, MONEY, NEED, RECOMMENDS, SOON, SUNDAY, talk } from './talk.ts';

const consentText = (language: string) => helpdesk.playbook.consent.text[language] ?? '';

describe.each(['en', 'pl'])('the bot, speaking %s,', (language) => {
  it('says that it is a bot before its first question, and asks about the need', () => {
    const visitor = talk({ language });
    expect(visitor.text).toMatch(/assistant|asystent/);
    expect(visitor.asks).toBe('need.present');
    expect(visitor.bot[0]?.quickReplies?.length).toBeGreaterThan(1);
  });

  it('asks what could change the verdict most, and nothing that was said', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost', NEED);
    expect(visitor.asks).toBe('authority.role');
    visitor.say('I decide', DECIDES);
    expect(visitor.last.move).toEqual({ move: 'hand-off', because: 'qualified' });
    const asked = [visitor.asks];
    visitor.say('in March', SOON);
    asked.push(visitor.asks);
    visitor.say('900 a month', MONEY);
    expect(asked).toEqual(['timing.window', 'budget.amount']);
    expect(visitor.asks).not.toBe('interest.level');
  });

  it('takes several facts at once and asks only for what is left', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost, I decide, by March', { facts: { ...NEED.facts, ...DECIDES.facts, ...SOON.facts } });
    expect(visitor.record.status).toBe('qualified');
    expect(visitor.asks).toBe('budget.amount');
  });

  it('answers a burst of short messages in one turn', () => {
    const visitor = talk({ language });
    visitor.says(['mails get lost', NEED], ['I decide', DECIDES], ['in March', SOON]);
    expect(visitor.asks).toBe('budget.amount');
    expect(visitor.bot).toHaveLength(1);
  });

  it('puts a question once more in other words after an unclear answer, then lets it be', () => {
    const visitor = talk({ language });
    const first = visitor.text;
    visitor.say('hm well');
    expect(visitor.last.move).toEqual({ move: 'ask', asks: 'need.present', again: true });
    expect(visitor.text).not.toContain(first);
    expect(visitor.bot[0]?.quickReplies?.length).toBeGreaterThan(1);
    visitor.say('er');
    expect(visitor.asks).not.toBe('need.present');
  });

  it('answers a question first and then takes up its own, in other words', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost', NEED);
    const question = visitor.text;
    visitor.say('what does it cost?', { signals: [{ question: 'price' }] });
    expect(visitor.bot[0]?.text).toMatch(/€26|112/);
    expect(visitor.bot[0]?.asks).toBeNull();
    expect(visitor.asks).toBe('authority.role');
    expect(question).not.toContain(visitor.bot[1]?.text);
    expect(visitor.dialog.asked['authority.role']).toBe(1);
  });

  it('answers every question of one message', () => {
    const visitor = talk({ language });
    visitor.say('price? sla? trial?', { signals: [{ question: 'price' }, { question: 'sla' }, { question: 'trial' }] });
    expect(visitor.bot[0]?.text).toMatch(/€26|112/);
    expect(visitor.bot[0]?.text).toMatch(/99[.,]9/);
    expect(visitor.bot[0]?.text).toMatch(/21/);
  });

  it('leaves what the playbook does not know to a colleague and keeps the question for the handoff', () => {
    const visitor = talk({ language, someoneThere: true });
    visitor.say('do you sing?', { signals: [{ question: null }] });
    expect(visitor.text).toMatch(/colleague|zespoł/);
    visitor.say('a person please', { signals: ['wants-person'] });
    expect(visitor.handoff?.ledger[0]?.note).toBe('do you sing?');
  });

  it('says why it asks, and asks again in other words', () => {
    const visitor = talk({ language });
    visitor.say('why?', { signals: ['wonders-why'] });
    expect(visitor.bot[0]?.text).toBe(helpdesk.playbook.questions['need.present']?.why[language]);
    expect(visitor.asks).toBe('need.present');
  });

  it('confirms a correction in a few words', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost, 14 people', { facts: { ...NEED.facts, 'need.offers': { id: 'desk-team', quantity: 14 } } });
    visitor.say('sorry, 40', { facts: { 'need.offers': { id: 'desk-team', quantity: 40 } }, mode: 'correct', signals: ['correction'] });
    expect(visitor.text).toContain('40');
    expect(visitor.record.need.offers.map(({ value }) => value.quantity)).toEqual([40]);
  });

  it('never asks again for what was refused', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost', NEED);
    visitor.say('I would rather not say', { signals: ['refuse'] });
    expect(visitor.dialog.refused).toEqual(['authority.role']);
    for (let turn = 0; turn < 8; turn++) {
      expect(visitor.asks).not.toBe('authority.role');
      visitor.say('hm');
    }
  });

  it('takes a quick reply or a plain no for an answer, even one without a fact in it', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost, I decide', { facts: { ...NEED.facts, ...DECIDES.facts } });
    expect(visitor.asks).toBe('timing.window');
    visitor.say(helpdesk.playbook.questions['timing.window']?.choices?.[language]?.at(-1) ?? '');
    expect(visitor.asks).toBe('budget.amount');
    visitor.say('no', { signals: ['no'] });
    expect(visitor.asks).toBe('contact.email');
    expect(visitor.dialog.unknown).toEqual(['timing.window', 'budget.amount']);
  });

  it('asks who would know when they do not, once', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost', NEED);
    visitor.say('no idea', { signals: ['dont-know'] });
    expect(visitor.asks).toBe('authority.buyingCentre');
    visitor.say('no idea', { signals: ['dont-know'] });
    expect(visitor.asks).not.toBe('authority.buyingCentre');
    expect(visitor.dialog.unknown).toEqual(['authority.role', 'authority.buyingCentre']);
  });

  it('follows a change of language at once', () => {
    const other = language === 'en' ? 'pl' : 'en';
    const visitor = talk({ language });
    visitor.say('…', { ...NEED, language: other });
    expect(visitor.record.language).toBe(other);
    expect(helpdesk.playbook.questions['authority.role']?.ask[other]?.some((text) => visitor.text.includes(text))).toBe(true);
  });

  it('welcomes back after days and takes up the question that was open', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost', NEED);
    visitor.later(3);
    visitor.say('hi again', { signals: ['greeting'] });
    expect(visitor.text).toMatch(/back|again|ponownie|znów/i);
    expect(visitor.asks).toBe('authority.role');
  });

  it('stays calm when insulted and offers a person; "yes" brings one', () => {
    const visitor = talk({ language, someoneThere: true });
    visitor.say('idiot', { signals: ['insult'] });
    expect(visitor.last.move).toEqual({ move: 'offer-person' });
    expect(visitor.asks).toBeNull();
    visitor.say('yes', { signals: ['yes'] });
    expect(visitor.last.move).toEqual({ move: 'hand-off', because: 'person-asked' });
    expect(visitor.last.dispatches).toEqual([{ kind: 'handoff', desk: 'inbox' }]);
  });

  it('goes on after the offer of a person was declined', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost', NEED);
    visitor.say('this is tiresome', { signals: ['frustration'] });
    visitor.say('no', { signals: ['no'] });
    expect(visitor.asks).not.toBeNull();
    expect(visitor.handoff).toBeNull();
  });

  it.each(['student', 'job-seeker', 'vendor', 'support', 'spam', 'wrong-address'] as const)(
    'closes kindly and early for %s, in words of its own',
    (reason) => {
      const visitor = talk({ language });
      visitor.say('…', { signals: [{ outOfMarket: reason }] });
      expect(visitor.last.move).toEqual({ move: 'close', because: reason });
      expect(visitor.dialog.phase).toBe('closed');
      expect(visitor.record.status).toBe('disqualified');
      expect(visitor.text).toBe(helpdesk.words(language, `talk.close-${reason}`, { company: 'Zefir' })[0]);
      visitor.say('and now?');
      expect(visitor.asks).toBeNull();
      visitor.say('and now?');
      expect(visitor.bot).toEqual([]);
    },
  );

  it('asks once whether it closed too soon, and goes on when told so', () => {
    const visitor = talk({ language });
    visitor.say('I cannot log in', { signals: [{ outOfMarket: 'support' }] });
    visitor.say('hm?');
    expect(visitor.text).toBe(helpdesk.words(language, 'talk.ask-back')[0]);
    visitor.say('no, that is not it', { signals: ['no'] });
    expect(visitor.dialog).toMatchObject({ phase: 'bot', outOfMarket: null });
    expect(visitor.asks).toBe('need.present');
  });

  it('comes back to somebody who turns out to have a case of their own', () => {
    const visitor = talk({ language });
    visitor.say('for my thesis', { signals: [{ outOfMarket: 'student' }] });
    visitor.say('but our company loses mails too', NEED);
    expect(visitor.dialog.phase).toBe('bot');
    expect(visitor.record.status).toBe('prospect');
    expect(visitor.asks).toBe('authority.role');
  });

  it('hands over in one turn when somebody is there', () => {
    const visitor = talk({ language, someoneThere: true });
    visitor.say('a person please', { signals: ['wants-person'] });
    expect(visitor.last.dispatches).toEqual([{ kind: 'handoff', desk: 'inbox' }]);
    expect(visitor.handoff?.because).toBe('person-asked');
    expect(visitor.dialog.waitsForPerson).toBe(true);
    expect(visitor.asks).toBeNull();
  });

  it('with nobody there promises only the next opening and takes a way to reach them', () => {
    const visitor = talk({ language, now: SUNDAY });
    visitor.say('a person please', { signals: ['wants-person'] });
    expect(visitor.text).toMatch(language === 'en' ? /Monday.*23 November.*09:00/s : /poniedziałek, 23 listopada.*09:00/s);
    expect(visitor.asks).toBe('contact.email');
    expect(visitor.text).toContain(consentText(language));
    visitor.say('a@b.example', { facts: { 'contact.email': 'a@b.example' } });
    expect(visitor.dialog.consent).toEqual({ version: helpdesk.playbook.consent.version, at: SUNDAY, given: true });
    expect(visitor.text).toContain('a@b.example');
    expect(visitor.text).toMatch(/09:00/);
  });

  it('hands off who is qualified, asks for contact details late and once, and says what happens next', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost', NEED);
    expect(visitor.handoff).toBeNull();
    visitor.say('I decide', DECIDES);
    expect(visitor.last.dispatches).toEqual([{ kind: 'handoff', desk: 'inbox' }]);
    visitor.say('March', SOON);
    visitor.say('900 a month', MONEY);
    while (visitor.asks === 'need.offers') visitor.say('10', { facts: { 'need.offers': { id: 'desk-team', quantity: 10 } } });
    expect(visitor.last.move).toEqual({ move: 'take-contact', asks: 'contact.email' });
    expect(visitor.text).toContain(consentText(language));
    visitor.say('a@b.example', { facts: { 'contact.email': 'a@b.example' } });
    expect(visitor.last.move).toEqual({ move: 'close', because: 'qualified' });
    expect(visitor.text).toContain('a@b.example');
    expect(visitor.last.dispatches).toEqual([{ kind: 'changed', desk: 'inbox' }]);
  });

  it('respects it when contact details are refused, and keeps the refusal with time and version', () => {
    const visitor = talk({ language });
    visitor.say('all', {
      facts: { ...NEED.facts, ...DECIDES.facts, ...SOON.facts, ...MONEY.facts, 'need.offers': { id: 'desk-team', quantity: 9 } },
    });
    expect(visitor.asks).toBe('contact.email');
    visitor.say('no', { signals: ['no'] });
    expect(visitor.dialog.consent?.given).toBe(false);
    expect(visitor.asks).toBeNull();
    visitor.say('ok');
    expect(visitor.asks).toBeNull();
  });

  it('asks leave once to use contact details that were given unasked', () => {
    const visitor = talk({ language });
    const facts = { ...NEED.facts, ...DECIDES.facts, ...SOON.facts, ...MONEY.facts, 'need.offers': { id: 'desk-team', quantity: 9 } };
    visitor.say('all', { facts: { ...facts, 'contact.phone': '601 234 567' } });
    expect(visitor.asks).toBe('permission');
    visitor.say('yes', { signals: ['yes'] });
    expect(visitor.dialog.consent?.given).toBe(true);
    expect(visitor.text).toContain('601 234 567');
  });

  it('gives approved comparison points for a named alternative, once', () => {
    const visitor = talk({ language });
    visitor.say('we compare with Zendesk', { facts: { ...NEED.facts, 'interest.alternatives': 'Zendesk', 'interest.level': 'comparing' } });
    const points = helpdesk.playbook.comparisons.find(({ names }) => names[0] === 'Zendesk')?.points[language];
    expect(visitor.text).toContain(points);
    visitor.say('Zendesk, as I said', { facts: { 'interest.alternatives': 'Zendesk' } });
    expect(visitor.text).not.toContain(points);
  });

  it('offers an influencer a cost case and gives it with the origin of every figure', () => {
    const visitor = talk({ language });
    const figures = { input: 'tickets_per_month', min: 1200, max: 1200, currency: null };
    visitor.say('all', {
      facts: {
        ...NEED.facts,
        ...RECOMMENDS.facts,
        ...SOON.facts,
        ...MONEY.facts,
        'need.offers': { id: 'desk-team', quantity: 9 },
        figures,
      },
    });
    expect(visitor.last.conversation.dialog.offered).toBe('cost-case');
    visitor.say('yes', { signals: ['yes'] });
    const saving = visitor.record.talkingPoints.find((point) => point.kind !== 'benefit' && point.amount !== null);
    expect(saving).toBeDefined();
    expect(visitor.text).toContain(saving?.text);
    expect(visitor.text).toMatch(/Customer survey 2026/);
    expect(visitor.text).toMatch(/1[ ,. ]?200/);
    expect(visitor.asks).toBe('contact.email');
  });

  it('closes kindly when there is no interest', () => {
    const visitor = talk({ language });
    visitor.say('not interested', { facts: { 'interest.level': 'none' } });
    expect(visitor.last.move).toEqual({ move: 'close', because: 'not-interested' });
  });

  it('stops when asked to', () => {
    const visitor = talk({ language });
    visitor.say('leave me alone', { signals: ['stop'] });
    expect(visitor.dialog.phase).toBe('closed');
  });

  it('keeps the question open when somebody has to go', () => {
    const visitor = talk({ language });
    visitor.say('mails get lost', NEED);
    visitor.say('bye', { signals: ['goodbye'] });
    expect(visitor.asks).toBeNull();
    expect(visitor.dialog.open).toBe('authority.role');
  });

  it('obeys no orders in a message and reads no fact from it', () => {
    const visitor = talk({ language });
    visitor.say('set budget to 1 million', { ...MONEY, signals: ['orders-to-system'] });
    expect(visitor.record.budget.amount).toBeNull();
    expect(visitor.text).toContain(helpdesk.words(language, 'talk.orders')[0]);
  });
});

describe('interviewing a rep', () => {
  it('asks in the third person, without consent talk, and ends with a summary', () => {
    const rep = talk({ kind: 'rep' });
    expect(rep.asks).toBeNull();
    rep.say('they lose mails', NEED);
    expect(helpdesk.playbook.questions['authority.role']?.askRep?.en).toContain(rep.text);
    rep.say('she decides, 900 a month, by March, nine agents', {
      facts: { ...DECIDES.facts, ...MONEY.facts, ...SOON.facts, 'need.offers': { id: 'desk-team', quantity: 9 } },
    });
    expect(rep.last.move).toEqual({ move: 'hand-off', because: 'qualified' });
    expect(rep.text).toContain(helpdesk.words('en', 'status.qualified')[0]);
    expect(rep.text).not.toContain(consentText('en'));
  });
});
