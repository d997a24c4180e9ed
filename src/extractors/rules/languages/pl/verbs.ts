import { fold } from '../../text.ts';

/** The first person of the present in -ę and -m, and of the past; nouns that end alike are left out. */
const SELF = /(?:^jestem$|[^cszn]ję|ełnię|bię|pię|dzę|gę|mogę|biorę|piszę|płacę|liczę|łożę|ślę|[^stn]am|łam|[aiyoę]łem)$/;
const NOT_SELF = new Set([
  'program',
  'działem',
  'reklam',
  'problem',
  'także',
  'osobę',
  'grupę',
  'ekipę',
  'wam',
  'przedziałem',
  'stołem',
  'zespołem',
  'zawodowiec',
  'kwotę',
  'opiekę',
  'wizję',
  'obsługę',
  'uwagę',
  'usługę',
  'drogę',
  'firmę',
  'szefa',
  'liczbę',
  'próbę',
]);
const THEY = /(?:uja|aja|eja|musza|robia|wola|moga|chca|biora|placa|beda|maja)$/;
const VERB =
  /(?:^jeste(?:m|smy|scie)|uje|uja|ujemy|uja|amy|emy|imy|ymy|alem|alam|ilem|ilam|ylem|ylam|[aeiy]l|[aeiy]l[aioy]|[aeiyo]lismy|[aei]no|neli|nela|nal|aja|[^s]tam|[^s]wiam|owac|iac|zic|sic|nic|wic|dzic|ucic)$/;
const MIN_VERB_LETTERS = 5;

/** What the form of a Polish verb tells by itself. */
export const verbs = {
  self: (raw: string): boolean => {
    const word = raw.toLowerCase();
    return word.length > 3 && SELF.test(word) && !NOT_SELF.has(word);
  },
  they: (raw: string): boolean => THEY.test(fold(raw)),
  is: (folded: string): boolean => folded.length >= MIN_VERB_LETTERS && VERB.test(folded),
};
