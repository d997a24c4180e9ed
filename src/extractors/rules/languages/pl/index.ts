import type { Language } from '../../language.ts';
import { answers } from './answers.ts';
import { buying } from './buying.ts';
import { calendar } from './calendar.ts';
import { deciding } from './deciding.ts';
import { lists } from './lists.ts';
import { money } from './money.ts';
import { moneyAndTime } from './money-and-time.ts';
import { common, firstNames, notNames } from './names.ts';
import { company, otherCompanies, person, title } from './nominative.ts';
import { numerals } from './numerals.ts';
import { softenedPatterns } from './patterns.ts';
import { questions } from './questions.ts';
import { speech } from './speech.ts';
import { titles } from './titles.ts';
import { verbs } from './verbs.ts';
import { vocabulary } from './vocabulary.ts';

export const language: Language = {
  code: 'pl',
  quantities: { code: 'pl', numerals, money, calendar, answers },
  common,
  letters: 'ąćęłńóśźż',
  lists,
  cues: softenedPatterns({ ...speech, ...buying, ...deciding, ...moneyAndTime }),
  questions,
  titles,
  firstNames,
  abbreviations:
    'np ok rozm wł właśc przew koord dyr kier spec prez tys mln mld zl ul al pl os nr tel kom godz min p sp z o s a c k j dr inz mgr prof ks ds pt itp itd tj tzn m in św sw r w wz jw br ub bm mies msc mc kw pon wt sr czw pt sob nd gl st mł ml zast z-ca wew woj pow gm szt kpl max maks ca maks netto brutto hm hmm tyg rozm sty lut mar kwi cze lip sie wrz paz lis gru wg vs',
  breaks:
    'ale bo gdyz poniewaz choc chociaz jednak ktory ktora ktore ktorzy wiec natomiast jesli jezeli zeby aby podczas zas oprocz poza lecz dlatego zanim dopoki a',
  notNames,
  beside: {
    inside: 'i w we pod im nad na przy u św de',
    numbered: 'nr numer',
    row: 'i oraz lub albo a czy',
    place: 'w we pod kolo',
    apart: 'w we z ze na pod przy kolo obok spod do od i',
    ends: 'i oraz lub albo ale bo teraz',
  },
  vocabulary,
  questionWords: { you: 'pan pani panstwo ty masz sam', month: 'miesi* mies', year: 'roczn* rok' },
  currencyHints: {},
  currency: 'PLN',
  verbs,
  nominative: { title, person, company, otherCompanies },
};
