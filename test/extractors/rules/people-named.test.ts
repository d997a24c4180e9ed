import { expect, test } from 'vitest';
import { emptyRecord } from '../../../src/core/evidence.ts';
import { sameName } from '../../../src/extractors/rules/criteria/contact.ts';
import { LANGUAGES } from '../../../src/extractors/rules/languages.ts';
import { rulesExtractor } from '../../../src/extractors/rules/rules.ts';
import type { Weigher } from '../../../src/extractors/rules/weighing/weigh.ts';
import { DIALOGS, loadPlaybook } from '../../../src/load.ts';

const playbook = loadPlaybook(`${DIALOGS}/helpdesk.yaml`);
const now = '2026-11-23T12:00:00.000Z';

const found: string[] = [];
const weigher: Weigher = {
  watches: true,
  enough: () => [],
  weigh(_of, question, { value }) {
    if (question !== 'person') return [];
    const { name, title } = value as { name: string | null; title: string | null };
    found.push(`${name ?? ''}/${title ?? ''}`);
    return [];
  },
};
const extractor = rulesExtractor({ languages: LANGUAGES.map((one) => ({ ...one, weigher })) });

/** Everybody that is weighed in a rep's note, as `name/title`. */
async function peopleIn(text: string, language: string): Promise<string[]> {
  found.length = 0;
  const record = emptyRecord({ id: 'r', conversation: 'c', language, now, playbook: playbook.playbook });
  const messages = [{ id: '0', from: 'rep' as const, text, at: now }];
  await extractor.understand({ messages, index: 0, kind: 'rep', asked: null, language, now, record, outOfMarket: null, playbook });
  return [...found];
}

test.each([
  ['en', 'The budget sits with his boss, head of operations Mary Dunn.', 'Mary Dunn/head of operations'],
  ['en', 'Mary Dunn (CFO) signs.', 'Mary Dunn/CFO'],
  ['en', 'MD = Colm Farrell, he picks.', 'Colm Farrell/MD'],
  ['en', 'Her brother Otso checks the figures.', 'Otso/brother'],
  ['en', 'Then Cllr Haddon Reeve blocks it.', 'Haddon Reeve/'],
  ['en', 'Wrote to Tova Lindqvist-Marr, payroll.', 'Tova Lindqvist-Marr/payroll'],
  ['en', 'Ask Ann in accounts.', 'Ann/accounts'],
  ['en', 'Regards\n\nOwen Marsh\nYard Manager, Tidewell Boats', 'Owen Marsh/Yard Manager'],
  ['en', 'barry fenn, fish shop, 14 emp', 'Barry Fenn/'],
  ['en', 'Sam Okell, our radiology manager, is against it.', 'Sam Okell/radiology manager'],
  ['en', 'Tess Brandt owner Brandt Joinery', 'Tess Brandt/owner'],
  ['en', 'Nora Finch, head of stores of Finch Mills', 'Nora Finch/head of stores'],
  ['en', 'VP (Ops) Mrs Iyer takes the decision.', 'Iyer/VP'],
  ['en', 'Our owner in Leeds, Mr Hale, signs.', 'Hale/owner'],
  ['en', 'Glenda in payroll is opposed.', 'Glenda/payroll'],
  ['en', 'Dean, the depot manager, hates it.', 'Dean/depot manager'],
  ['en', "Chief's name is Odell.", 'Odell/Chief'],
  ['en', 'Hugh Marlow | Head of Estates | Marlow Trust', 'Hugh Marlow/Head of Estates'],
  ['en', 'ED Ruth Amos loves it.', 'Ruth Amos/ED'],
  ['en', 'IT Supervisor R. Falk blocks it.', 'R. Falk/IT Supervisor'],
  ['en', 'Anders has to like it too, he is the founder.', 'Anders/founder'],
  ['en', 'Rang Olamide Fashola, Kingfisher Microfinance.', 'Olamide Fashola/'],
  ['en', "Name's Imre Szalai, he tests it.", 'Imre Szalai/'],
  ['pl', 'Pozdrawiam\n\nEwa Mak\nkierownik laboratorium', 'Ewa Mak/kierownik laboratorium'],
  ['pl', 'Ordynator radiologii, dr Bielak, protestuje.', 'Bielak/ordynator radiologii'],
  ['pl', 'Skarbnik, pan Turek, jest na nie.', 'Turek/skarbnik'],
  ['pl', 'Wł. Adam Gil podpisuje.', 'Adam Gil/właściciel'],
  ['pl', 'Podpisuje prezes, pan Nowak.', 'Nowak/prezes'],
  ['pl', 'Umowę zatwierdza prezes Kobiela.', 'Kobiela/prezes'],
  ['pl', 'Byłem z prezesem Borutą na hali.', 'Boruta/prezes'],
  ['pl', 'Zdanie ma kierownik spawalni Olek Wrzos.', 'Olek Wrzos/kierownik spawalni'],
  ['pl', 'Dzwoniła Anna Sikora-Lis, główna księgowa.', 'Anna Sikora-Lis/główna księgowa'],
  ['pl', 'Wybiera Chief People Officer, Ewa Mak.', 'Ewa Mak/Chief People Officer'],
  ['pl', 'Decyduje z żoną, jesteśmy wspólnikami.', '/wspólnicy'],
])('%s: "%s" names %s', async (language, text, who) => expect(await peopleIn(text, language)).toContain(who));

test('a contracted word is nobody', async () => {
  expect(await peopleIn("He'll ask Marco. G'day to all.", 'en')).toEqual(['Marco/']);
});

test.each([
  ['Neville Crouch', 'Lewis Crouch', false],
  ['Neville Crouch', 'Crouch', true],
  ['R. Falk', 'Robert Falk', true],
  ['Anna Nowak', 'Anna Nowak-Lis', true],
  ['Tomasz Grela', 'Tomaszem Grelą', true],
])('"%s" and "%s" may be one person: %s', (one, other, may) => expect(sameName(one, other)).toBe(may));

test('a relative and a body are known by their titles alone', async () => {
  expect(await peopleIn('The missus decides with the board.', 'en')).toEqual(['/missus', '/board']);
  expect(await peopleIn('Wnuk doradza, decyduje rada rodziców.', 'pl')).toEqual(['/wnuk', '/rada rodziców']);
});

test('a title before the next name is not of the name before it', async () => {
  const named = await peopleIn('Decyduje dyrektor Jan Pachla, skarbnik Marek Brona to opiniuje.', 'pl');
  expect(named).toEqual(['Jan Pachla/dyrektor', 'Marek Brona/skarbnik']);
});

test('what a body owns names the body, and a preposition is no post', async () => {
  expect(await peopleIn("We have had the board's nod.", 'en')).toEqual(['/board']);
  expect(await peopleIn('Wracamy do tematu po wakacjach.', 'pl')).toEqual([]);
});
