import { describe, expect, test } from 'vitest';
import { findCue, fold, mostFitting } from '../../src/core/cues.ts';
import { DIALOGS, loadPlaybook } from '../../src/load.ts';
import { helpdesk } from './prospect.ts';

const solar = loadPlaybook(`${DIALOGS}/solar.yaml`);

describe('A cue', () => {
  test.each([
    ['faktur', 'proszę o fakturę VAT', 'fakturę'],
    ['faktur', 'PROSZĘ O FAKTURĘ', 'FAKTURĘ'],
    ['zgłosze', 'zgloszenia gina', 'zgloszenia'],
    ['shared inbox', 'one shared, inbox for all', 'shared, inbox'],
    ['on-premise', 'on premises?', 'on premises'],
    ['24/7', 'support 24/7', '24/7'],
    ['ai.', 'do you use AI?', 'AI'],
  ])('"%s" is found in "%s"', (cue, text, words) => {
    const at = findCue(text, [cue]);
    expect(at && text.slice(at.start, at.end)).toBe(words);
  });

  test.each([
    ['ai.', 'we aim high'],
    ['inbox', 'mailinbox'],
    ['shared inbox', 'shared big inbox'],
    ['shared inbox', 'the inbox is shared'],
    ['...', 'anything'],
  ])('"%s" is not found in "%s"', (cue, text) => {
    expect(findCue(text, [cue])).toBeNull();
  });

  test('counts in every language', () => {
    expect(findCue('ginie', { en: ['lost'], pl: ['ginie'] })).toEqual({ start: 0, end: 5 });
  });
});

test('Folding keeps the place of every character', () => {
  for (const text of ['Zażółć GĘŚLĄ jaźń', 'Straße ﬁ İ 👍🏽 é e\u0301', '']) expect(fold(text)).toHaveLength(text.length);
});

describe('A visitor’s question finds its answer', () => {
  test.each([
    ['what-is-it', 'so what do you do?', 'Czym się zajmujecie?'],
    ['integrations', 'does it integrate with Salesforce?', 'Czy to się integruje z Allegro?'],
    ['security', 'is our data encrypted?', 'Czy dane są szyfrowane?'],
    ['gdpr', 'are you GDPR compliant?', 'A co z RODO?'],
    ['hosting', 'where is the data stored?', 'Gdzie są dane przechowywane?'],
    ['trial', 'can we try it first?', 'Czy jest okres próbny?'],
    ['demo', 'could someone show me a live demo?', 'Czy ktoś mógłby to pokazać?'],
    ['migration', 'can you import our old tickets?', 'Czy można przenieść stare zgłoszenia?'],
    ['contract', 'what is the minimum term?', 'Jaki jest okres wypowiedzenia?'],
    ['payment', 'can we pay by bank transfer?', 'Czy wystawiacie faktury?'],
    ['discount', 'any discount for charities?', 'Czy dostaniemy rabat?'],
    ['support-hours', 'what are your support hours?', 'W jakich godzinach działa wasze wsparcie?'],
    ['languages', 'is it available in Polish?', 'Czy system działa po polsku?'],
    ['onboarding', 'how long does it take to set up?', 'Ile trwa wdrożenie?'],
    ['training', 'do you train our people?', 'Czy prowadzicie szkolenia?'],
    ['ai', 'do you use AI?', 'Czy jest tam sztuczna inteligencja?'],
    ['automation', 'does it do auto assign by language?', 'Czy potrafi automatycznie przydzielać zgłoszenia?'],
    ['mobile', 'is there an app for iPhone?', 'Czy jest aplikacja na telefon?'],
    ['channels', 'does it work for WhatsApp?', 'Czy obsługuje WhatsApp?'],
    ['api', 'is there an API?', 'Czy macie API?'],
    ['sla', 'what uptime do you guarantee?', 'Jaką dostępność gwarantujecie?'],
    ['references', 'who uses it?', 'Kto korzysta z tego systemu?'],
    ['reports', 'what reports do we get?', 'Jakie są raporty?'],
    ['knowledge-base', 'is there a knowledge base?', 'Czy jest baza wiedzy dla klientów?'],
    ['small-team', 'are we too small, just me?', 'Czy to nie za dużo dla małej firmy?'],
    ['customise', 'can we add custom fields?', 'Czy można dodać własne pola?'],
  ])('%s', (id, english, polish) => {
    const { answers } = helpdesk.playbook;
    expect([mostFitting(english, answers)?.id, mostFitting(polish, answers)?.id]).toEqual([id, id]);
  });

  test.each([
    ['payback', 'when does it pay back?', 'Kiedy to się zwróci?'],
    ['roof', 'is our flat roof suitable?', 'Czy nasz dach się nadaje?'],
    ['landlord', 'we rent the hall, does that matter?', 'Hala jest w najmie, czy to problem?'],
    ['permit', 'do we need a permit?', 'Czy potrzebne jest pozwolenie?'],
    ['duration', 'how long does it take?', 'Ile trwa montaż?'],
    ['interruption', 'must we stop production?', 'Czy trzeba wstrzymać produkcję?'],
    ['warranty', 'what warranty is there?', 'Jaka jest gwarancja?'],
    ['service', 'who does the maintenance?', 'Kto robi przeglądy?'],
    ['storage', 'do we need a battery?', 'Czy warto dołożyć magazyn energii?'],
    ['subsidy', 'are there any grants?', 'Czy są jakieś dotacje?'],
    ['financing', 'is leasing possible?', 'Czy możliwy jest leasing?'],
    ['insurance', 'what does the insurer say to the fire risk?', 'A co z ubezpieczeniem?'],
    ['winter', 'what happens in winter?', 'A co zimą?'],
    ['surplus', 'can we sell power on the weekend?', 'Co z nadwyżkami?'],
    ['panels', 'which panels do you use?', 'Jakie panele stosujecie?'],
    ['charging', 'can it do charging of our vans?', 'Czy można ładować auta elektryczne?'],
    ['references', 'do you have references?', 'Czy mają Państwo referencje?'],
    ['area', 'in which region do you build?', 'Gdzie działacie?'],
    ['private-house', 'do you also do my house?', 'A czy robicie dom jednorodzinny?'],
    ['visit', 'could you come and see it?', 'Czy ktoś może przyjechać?'],
  ])('on the roof, too: %s', (id, english, polish) => {
    const { answers } = solar.playbook;
    expect([mostFitting(english, answers)?.id, mostFitting(polish, answers)?.id]).toEqual([id, id]);
  });
});
