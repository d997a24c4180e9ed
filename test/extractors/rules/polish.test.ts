import { describe, expect, test } from 'vitest';
import { emptyRecord } from '../../../src/core/evidence.ts';
import type { Message } from '../../../src/core/proposals.ts';
import { rulesExtractor } from '../../../src/extractors/rules/rules.ts';
import { DIALOGS, loadPlaybook } from '../../../src/load.ts';

const loaded = loadPlaybook(`${DIALOGS}/helpdesk.yaml`);
const now = '2026-11-23T12:00:00.000Z';
const extractor = rulesExtractor();

async function understand(kind: 'visitor' | 'rep', ...lines: [from: Message['from'], text: string][]) {
  const messages = lines.map(([from, text], i): Message => ({ id: `${i}`, from, text, at: now }));
  const record = emptyRecord({ id: 'r', conversation: 'c', language: 'pl', now, playbook: loaded.playbook });
  const understanding = await extractor.understand({
    messages,
    index: messages.length - 1,
    kind,
    asked: null,
    language: 'pl',
    now,
    record,
    outOfMarket: null,
    playbook: loaded,
  });
  const values = (field: string) => understanding.proposals.filter((one) => one.field === field).map(({ value }) => value);
  const signals = understanding.signals.map((one) => ('reason' in one ? one.reason : one.signal));
  return { ...understanding, values, signals };
}

const answer = (question: string, text: string) => understand('visitor', ['bot', question], ['visitor', text]);
const notes = (text: string) => understand('rep', ['rep', text]);

test('one message may say everything, with every name inflected', async () => {
  const text =
    'Rozmowa z p. Tomaszem Grelą, dyrektorem zakładu w Stalbudzie (ok. 180 ludzi). Grela decyduje sam, budżet 80-90 tys. zł zatwierdzony, zakup do końca roku.';
  const { values, proposals } = await notes(text);
  expect(values('contact.name')).toEqual(['Tomasz Grela']);
  expect(values('contact.jobTitle')).toEqual(['dyrektor zakładu']);
  expect(values('company.name')).toEqual(['Stalbud']);
  expect(values('company.employees')).toMatchObject([{ min: 180, max: 180 }]);
  expect(values('authority.role')).toEqual(['decision-maker']);
  expect(values('budget.amount')).toMatchObject([{ min: 80_000, max: 90_000, currency: 'PLN' }]);
  expect(values('budget.status')).toEqual(['approved']);
  for (const { evidence } of proposals) for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
});

describe('who decides', () => {
  test.each([
    ['ja', 'decision-maker'],
    ['a kto ma decydować, ja.', 'decision-maker'],
    ['podpisuję sama', 'decision-maker'],
    ['ja robię porównanie i rekomenduję', 'influencer'],
    ['ja tu tylko odbieram telefony', 'none'],
  ])('"%s" makes the writer %s', async (text, role) => {
    const { values } = await answer('Kto podejmuje decyzję?', text);
    expect(values('authority.role')).toEqual([role]);
  });

  test('the ending of a verb tells the writer from somebody else', async () => {
    const own = await answer('Kto u Państwa decyduje?', 'decyduję o tym po rozmowie z szefem');
    const other = await answer('Kto u Państwa decyduje?', 'decyduje o tym dyrektor finansowy');
    expect(own.values('authority.role')).toEqual(['decision-maker']);
    expect(other.values('authority.buyingCentre')).toMatchObject([{ title: 'dyrektor finansowy', stance: 'decision-maker' }]);
  });

  test('who works against it is a saboteur', async () => {
    const { values } = await notes('Główna księgowa kręci nosem i będzie to blokować.');
    expect(values('authority.buyingCentre')).toMatchObject([{ title: 'główna księgowa', stance: 'saboteur' }]);
  });
});

describe('how the money stands', () => {
  test.each([
    ['Czy są na to środki?', 'zarząd klepnął 140 tysięcy', 'approved'],
    ['Jaki jest budżet?', 'jeszcze nie wiem dokładnie, wniosek złożony, czekamy na zgodę zarządu', 'planned'],
    ['Jaki jest budżet?', 'w tym roku nie mamy na to pieniędzy', 'none'],
    ['Ile chcą Państwo wydać?', 'nie podam, najpierw wasza oferta', 'undisclosed'],
  ])('after "%s", "%s" is %s', async (question, text, status) => {
    const { values } = await answer(question, text);
    expect(values('budget.status')).toEqual([status]);
  });

  test('what the present vendor costs is no budget', async () => {
    const { values } = await answer('W czym mogę pomóc?', 'płacimy teraz 3200 zł miesięcznie w Thulium i myślę o przesiadce');
    expect(values('budget.amount')).toEqual([]);
    expect(values('interest.alternatives')).toEqual(['Thulium']);
  });
});

describe('who is not in the market', () => {
  test.each([
    ['piszę magisterkę o chatbotach i szukam danych', 'student'],
    ['chciałabym złożyć podanie o pracę, gdzie wysłać CV?', 'job-seeker'],
    ['Jesteśmy producentem kartonów, chętnie zostaniemy Państwa dostawcą', 'vendor'],
    ['paczka nie dotarła, zamówienie 99120 z 1 września', 'support'],
    ['przepraszam, pomyłka, szukałem strony urzędu', 'wrong-address'],
  ])('"%s" is told as %s', async (text, reason) => {
    const { signals, values } = await answer('W czym mogę pomóc?', text);
    expect(signals).toContain(reason);
    expect(values('need.present')).toEqual([]);
  });
});

test('letters without Polish signs and slips of the pen are read all the same', async () => {
  const { values } = await answer(
    'W czym mogę pomóc?',
    'szukamy systmu do magazynu bo wszystko prowadzimy w zeszycie i gina nam zamowienia',
  );
  expect(values('need.present')).toEqual([true]);
});

test('a vendor in the locative and one in the instrumental are both named in the nominative', async () => {
  const { values } = await answer('Z kim nas Państwo porównują?', 'porównujemy Was z Logisoftem i Mantisem');
  expect(values('interest.alternatives')).toEqual(['Logisoft', 'Mantis']);
});
