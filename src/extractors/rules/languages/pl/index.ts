import type { Language } from '../../language.ts';
import { answers } from './answers.ts';
import { calendar } from './calendar.ts';
import { money } from './money.ts';
import { numerals } from './numerals.ts';

export const language: Language = {
  code: 'pl',
  quantities: { code: 'pl', numerals, money, calendar, answers },
  common: 'i w z na do nie tak to jest się mamy szukamy dzień dobry proszę dziękuję nas nam ale czy jak co kto już tylko',
  letters: 'ąćęłńóśźż',
  lists: {},
  cues: { negates: 'nie; bez; nikt; nic', 'first-person': 'ja; my; mnie; nam' },
  titles: {
    heads: 'prezes* dyrektor* kierowni*',
    weak: '',
    groups: 'zarząd*',
    before: 'główn*',
    after: '',
    links: 'ds do od',
    deciders: 'prezes* właściciel*',
    honorifics: 'pan pani pana panem panią p',
  },
  firstNames: 'anna tomasz',
  abbreviations: 'np ok tys mln zl ul al nr tel godz p sp z o dr inz mgr ds pt itp itd m in św r',
  breaks: 'ale bo gdyż ponieważ choć jednak który która które więc natomiast jeśli jak',
  notNames: '',
  currencyHints: {},
  currency: 'PLN',
  nominative: {
    title: (words) => words.join(' '),
    person: (words) => words.join(' '),
    company: (words) => words.join(' '),
  },
};
