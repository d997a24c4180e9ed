import type { Language } from '../../language.ts';
import { answers } from './answers.ts';
import { buying } from './buying.ts';
import { calendar } from './calendar.ts';
import { deciding } from './deciding.ts';
import { lists } from './lists.ts';
import { money } from './money.ts';
import { moneyAndTime } from './money-and-time.ts';
import { common, firstNames, notNames } from './names.ts';
import { numerals } from './numerals.ts';
import { currencyHints, currencySpeech } from './places.ts';
import { questions } from './questions.ts';
import { speech } from './speech.ts';
import { titles } from './titles.ts';
import { vocabulary } from './vocabulary.ts';

/** Names as written, without the `'s` of an owner; English inflects them no further. */
const asWritten = (words: readonly string[]): string => words.join(' ').replace(/['’]s$/, '');

export const language: Language = {
  code: 'en',
  quantities: { code: 'en', numerals, money, calendar, answers },
  common,
  vocabulary: { words: vocabulary, endings: 's es ed d ing er ers or ors ly ies ied ier iest est ment ness al ation able y ish' },
  letters: '',
  lists,
  cues: { ...speech, ...buying, ...deciding, ...moneyAndTime },
  questions,
  titles,
  firstNames,
  abbreviations:
    'mr mrs ms dr prof st no nr inc ltd co corp approx appx dept mgr dir ops est min max tel ph mob ext eg ie etc vs jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun yr yrs mo mth wk wks hr hrs mth maint mfg gov govt assoc admin incl excl ca w pls pp sr jr gen sgt capt rev asst acct',
  breaks: 'but because cos coz cause so although though while whereas however since then unless if which plus except otherwise still',
  notNames,
  beside: {
    inside: 'and of the for on in at de du del la le',
    numbered: 'no number',
    row: 'and or then vs versus plus',
    place: 'in at near',
    apart: 'in on at near from outside around by for with and to using uses use',
    ends: 'and or but now atm today at which for',
  },
  questionWords: { you: 'you your yours', month: 'month* monthly', year: 'year* annual*' },
  currencyHints,
  currencySpeech,
  currency: 'USD',
  nominative: {
    title: (words) => words.join(' ').replaceAll(' .', '.'),
    person: (words) =>
      asWritten(
        words.map((word) => (word === word.toLowerCase() && word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word)),
      ),
    // A saint's own `'s` belongs to the name: `St Mary's`.
    company: (words) => (/^(?:st\.?|saint)$/i.test(words[0] ?? '') ? words.join(' ') : asWritten(words)),
  },
};
