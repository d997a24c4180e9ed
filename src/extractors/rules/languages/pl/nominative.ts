import { fold } from '../../text.ts';
import { companyNouns, companyQualities, knownNames, undeclined } from './companies.ts';
import { adjectival, type Case, declined, type Form, feminineOf, type Gender, inA, masculine, softened } from './declension.ts';
import { menNames, menNamesInA, womenNames } from './names.ts';
import { bodies, relatives, titleAdjectives, titleNouns, titleQualities } from './titles.ts';

interface Reading {
  lemma: string;
  gender: Gender;
  stands: Case;
}

function table(rows: readonly { lemma: string; gender: Gender; forms: readonly Form[] }[]): Map<string, Reading[]> {
  const found = new Map<string, Reading[]>();
  for (const { lemma, gender, forms } of rows) {
    for (const [form, stands] of forms) {
      const key = fold(form);
      found.set(key, [...(found.get(key) ?? []), { lemma, gender, stands }]);
    }
  }
  return found;
}

const genderOf = (noun: string): Gender =>
  /a$/.test(noun) && !/(?:sta|ca|radca|eta|euta|osta)$/.test(noun.replace(/(?:siostra|kobieta)$/, 'a'))
    ? 'feminine'
    : /i?ni$/.test(noun)
      ? 'feminine'
      : 'masculine';

const titleForms = table([
  ...titleNouns.map((lemma) => ({ lemma, gender: genderOf(lemma), forms: declined(lemma) })),
  ...titleAdjectives.map((lemma) => ({ lemma, gender: genderOf(lemma), forms: adjectival(lemma) })),
  ...[...bodies, ...relatives].map(({ nominative, others }) => ({
    lemma: nominative,
    gender: genderOf(nominative),
    forms: [[nominative, 'nominative'], ...others.map((form): Form => [form, 'genitive'])] as Form[],
  })),
  {
    lemma: 'ksiądz',
    gender: 'masculine',
    forms: [
      ['ksiądz', 'nominative'],
      ['księdza', 'genitive'],
      ['księdzu', 'dative'],
      ['księdzem', 'instrumental'],
    ],
  },
  {
    lemma: 'członek',
    gender: 'masculine',
    forms: [
      ['członka', 'genitive'],
      ['członkiem', 'instrumental'],
      ['członkowi', 'dative'],
    ],
  },
]);
const qualityForms = table([
  ...titleQualities.map((lemma) => ({ lemma, gender: 'masculine' as const, forms: adjectival(lemma) })),
  ...titleQualities.map((lemma) => ({ lemma: feminineOf(lemma), gender: 'feminine' as const, forms: adjectival(feminineOf(lemma)) })),
]);

const SHORT_TITLES = new Map([
  ['dyr', 'dyrektor'],
  ['kier', 'kierownik'],
  ['prez', 'prezes'],
  ['spec', 'specjalista'],
  ['wl', 'właściciel'],
  ['wlasc', 'właściciel'],
  ['przew', 'przewodniczący'],
  ['koord', 'koordynator'],
  ['zast', 'zastępca'],
  ['gl', 'główny'],
  ['st', 'starszy'],
  ['ml', 'młodszy'],
]);

/** `dyr` in full; `kier. administracyjna` is a woman. */
function longTitle(word: string, rest: readonly string[]): string {
  const long = SHORT_TITLES.get(fold(word));
  if (!long) return word;
  const woman = rest.some((one) =>
    [qualityForms, titleForms].some((forms) =>
      forms.get(fold(one))?.some(({ gender, stands }) => gender === 'feminine' && stands === 'nominative'),
    ),
  );
  return woman ? (WOMEN[long] ?? long) : long;
}

const WOMEN: Record<string, string> = {
  kierownik: 'kierowniczka',
  dyrektor: 'dyrektorka',
  specjalista: 'specjalistka',
  prezes: 'prezeska',
  zastępca: 'zastępczyni',
  właściciel: 'właścicielka',
  główny: 'główna',
  starszy: 'starsza',
  młodszy: 'młodsza',
};

const isShort = (word: string): boolean => word.length <= 4 && word === word.toUpperCase();

/** `dyrektorem zakładu` is `dyrektor zakładu`, `główną księgową` `główna księgowa`; letters that the writer left out come back. */
export function title(shortened: readonly string[]): string {
  const words = shortened.flatMap((word, i) =>
    word === '.' && SHORT_TITLES.has(fold(shortened[i - 1] ?? '')) ? [] : [longTitle(word, shortened.slice(i + 1))],
  );
  const at = words.findIndex((word) => titleForms.has(fold(word)) && !isShort(word));
  const readings = titleForms.get(fold(words[at] ?? ''));
  const head = readings?.find(({ stands }) => stands === 'nominative') ?? readings?.[0];
  if (!head) return words.map((word) => (isShort(word) ? word : word.toLowerCase())).join(' ');
  return words
    .map((word, i) => {
      if (isShort(word)) return word;
      if (i === at) return head.lemma;
      const beside = i < at || i === at + 1;
      const quality = qualityForms.get(fold(word))?.find(({ gender }) => gender === head.gender);
      return beside && quality ? quality.lemma : word.toLowerCase();
    })
    .join(' ')
    .replace(/ \. ?/g, '. ');
}

const firstNameForms = table([
  ...menNames.filter((lemma) => !/[yi]$/.test(lemma)).map((lemma) => ({ lemma, gender: 'masculine' as const, forms: masculine(lemma) })),
  ...menNames
    .filter((lemma) => /[yi]$/.test(lemma))
    .map((lemma) => {
      const stem = lemma.replace(/y$/, '');
      const forms: Form[] = [
        [lemma, 'nominative'],
        [`${stem}ego`, 'genitive'],
        [`${stem}emu`, 'dative'],
        [`${lemma}m`, 'instrumental'],
      ];
      return { lemma, gender: 'masculine' as const, forms };
    }),
  ...menNamesInA.map((lemma) => ({ lemma, gender: 'masculine' as const, forms: inA(lemma) })),
  ...womenNames.map((lemma) => ({ lemma, gender: 'feminine' as const, forms: inA(lemma) })),
]);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What `pan` or `pani` in its form tells of the name that follows. */
const HONORIFICS: Record<string, { gender: Gender; stands: Case }> = {
  pan: { gender: 'masculine', stands: 'nominative' },
  pana: { gender: 'masculine', stands: 'genitive' },
  panu: { gender: 'masculine', stands: 'dative' },
  panem: { gender: 'masculine', stands: 'instrumental' },
};
/** Folded, `panią` is `pania`. */
HONORIFICS.pania = { gender: 'feminine', stands: 'instrumental' };

/** `prezesem`, `dyrektora`: a title in a case of its own tells that of the name behind it. */
function titleBefore(after: string | null): Reading | null {
  const readings = after === null ? undefined : titleForms.get(after);
  return readings?.every(({ stands }) => stands !== 'nominative') ? (readings[0] ?? null) : null;
}

/** A person's name in the nominative; `after` is the folded word before it. A name that no rule knows stays as it is. */
export function person(words: readonly string[], after: string | null = null): string {
  const told = HONORIFICS[after ?? ''] ?? titleBefore(after);
  const surname = words.length > 1 ? (words.at(-1) ?? '') : '';
  const given = words.map((word) =>
    readingOf(word, surname, told ?? (OBLIQUE.has(after ?? '') ? { gender: null, stands: 'genitive' } : null)),
  );
  const first = given.find((one) => one !== null) ?? null;
  return words
    .map((word, i) => {
      const reading = given[i];
      if (reading && (i === 0 || words.length > i + 1)) return reading.lemma;
      if (!first && !told && words.length > 1 && i === 0) return capital(word);
      return surnameOf(capital(word), first ?? told, after);
    })
    .join(' ');
}

/** Which name a form is of: the nominative where nothing tells otherwise. */
/** Prepositions after which a name stands in the genitive. */
const OBLIQUE = new Set(['u', 'do', 'od', 'dla', 'bez']);

function readingOf(word: string, surname: string, told: { gender: Gender | null; stands: Case } | null): Reading | null {
  const readings = firstNameForms.get(fold(word));
  if (!readings) return null;
  const lower = surname.toLowerCase();
  const masculineHere = /(?:iego|ego|iemu|emu|[sc]kim|em|owi)$/.test(lower) || told?.gender === 'masculine';
  const fits = masculineHere ? readings.filter(({ gender }) => gender === 'masculine') : readings;
  const pool = fits.length > 0 ? fits : readings;
  // With Polish letters written, `Annę` is no nominative.
  const exact = pool.find(({ lemma }) => lemma.toLowerCase() === word.toLowerCase());
  return (told && told.stands !== 'nominative' ? pool.find(({ stands }) => stands === told.stands) : null) ?? exact ?? pool[0] ?? null;
}

function surnameOf(word: string, told: { gender: Gender; stands: Case } | null, after: string | null): string {
  if (word.length < 4) return word;
  const plain = feminineOrNot(word);
  if (plain) return plain;
  if (told?.gender === 'feminine') {
    if (/[^aeiouy]ej$/.test(word) && told.stands !== 'nominative') return `${word.slice(0, -2)}a`;
    if (/ą$|ę$/.test(word)) return `${word.slice(0, -1)}a`;
    if (told.stands === 'nominative' || after === 'pani') return word;
    return told.stands === 'genitive' || told.stands === 'locative' || told.stands === 'dative' ? fromA(word) : word;
  }
  if (/[ąę]$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/[^aeiouy]ką?iem$/.test(word)) return fleeting(word.slice(0, -3));
  if (/giem$/.test(word)) return word.slice(0, -3);
  if (/kiem$/.test(word)) return word.slice(0, -3);
  if (/[^aeiouy]em$/.test(word) && word.length > 4) return fleeting(word.slice(0, -2));
  if (/niem$/.test(word)) return `${word.slice(0, -4)}ń`.replace(/pń$/, 'pień');
  if (/owi$/.test(word) && word.length > 5) return fleeting(hardened(word.slice(0, -3)));
  if (told?.gender !== 'masculine' || told.stands === 'nominative') return word;
  if (told.stands === 'instrumental' && word.endsWith('a')) return word;
  if (told.stands === 'genitive' || told.stands === 'accusative') {
    if (/[^aeiouyi]a$/.test(word)) return fleeting(word.slice(0, -1));
    if (/nia$/.test(word)) return `${word.slice(0, -3)}ń`.replace(/pń$/, 'pień');
    if (/[yi]$/.test(word)) return fromA(word);
    return word;
  }
  return fromA(word);
}

const hardened = (stem: string): string => stem.replace(/ni$/, 'ń').replace(/pń$/, 'pień');

/** Names like adjectives tell their case by themselves. */
function feminineOrNot(word: string): string | null {
  const match = /^(.*[sc]k|.*dzk|.*zk)(i|iego|iemu|im|a|iej|ą)$/.exec(word);
  if (match) return /^(?:a|iej|ą)$/.test(match[2] ?? '') ? `${match[1]}a` : `${match[1]}i`;
  const other = /^(.*[nłw])(ego|emu|ym|ej)$/.exec(word);
  if (other && word.length > 5) return other[2] === 'ej' ? `${other[1]}a` : `${other[1]}y`;
  return null;
}

/** `Dudk` is `Dudek`, `Zawadzc` stays. */
function fleeting(stem: string): string {
  if (/[^aeiouyąęó]k$/.test(stem) && !/(?:wil|tur)k$/i.test(stem)) return `${stem.slice(0, -1)}ek`;
  if (/^\p{L}{0,3}[dgł]?ęb$/u.test(stem)) return `${stem.slice(0, -2)}ąb`;
  if (/(?:ń|l|w|r)c$/.test(stem) && stem.length > 4) return `${stem.slice(0, -1).replace(/ń$/, 'ni')}ec`.replace('niec', 'niec');
  return stem;
}

/** Undoes -y, -i, -ie and the softened locative of a name in -a: `Zaręby`, `Zarębie`. */
function fromA(word: string): string {
  if (/[^aeiouy][y]$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/[kgl]i$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/[nsbcm]i$/.test(word)) return `${word}a`;
  return word;
}

const nounForms = table(companyNouns.map(([lemma, gender, forms]) => ({ lemma, gender, forms })));
const nounQualities = companyQualities;
const known = new Map(knownNames.map((name) => [fold(name), name]));

/** Words after which a name stands in the locative, the genitive, the instrumental. */
const IN = new Set(['w', 'we', 'na', 'o', 'po', 'przy']);
const OF = new Set([
  'z',
  'ze',
  'od',
  'do',
  'u',
  'dla',
  'bez',
  'zamiast',
  'oprocz',
  'obok',
  'systemu',
  'programu',
  'firmy',
  'oferty',
  'oferta',
  'oferte',
  'ofercie',
  'umowy',
  'przeciw',
]);
const WITH = new Set(['z', 'ze', 'nad', 'przed', 'miedzy', 'pomiedzy', 'i', 'oraz', 'a', ',', 'lub', 'albo', 'versus', 'vs', 'jestem']);

/** A firm's or product's name in the nominative; `after` is the folded word before it. Foreign names that do not inflect stay as they are. */
export function company(words: readonly string[], after: string | null): string {
  const [first = '', ...rest] = words;
  const head = nounForms.get(fold(first))?.find(({ stands }) => stands !== 'nominative') ?? null;
  const isNominative = nounForms.get(fold(first))?.some(({ stands }) => stands === 'nominative') ?? false;
  if (head && (!isNominative || OF.has(after ?? '')) && /^\p{Lu}/u.test(first))
    return [likeFirst(head.lemma, first), ...agreed(rest, head.lemma)].join(' ');
  // `Hospicjum Domowym`: the noun tells no case, the adjective does.
  if (isNominative && /um$/.test(fold(first)) && /(?:ego|emu|[yi]m)$/.test(rest[0] ?? '')) return [first, ...agreed(rest, first)].join(' ');
  if (rest.length > 0) return declinedRow(words, after);
  return single(first, after);
}

/** Other nominatives that a name's form may have, by its last or its first word: `Kaesera` may be a Kaeser, `Vanty` a Vanta. */
export function otherCompanies(words: readonly string[], after: string | null): string[] {
  const told = company(words, after);
  const last = words.at(-1) ?? '';
  const head = words.slice(0, -1);
  const found = [words.join(' '), ...stemsOf(last).map((stem) => [...head, stem].join(' '))];
  const [first = '', ...rest] = words;
  if (words.length === 2) found.push(...stemsOf(first).flatMap((stem) => [last, ...stemsOf(last)].map((end) => `${stem} ${end}`)));
  if (words.length > 2) found.push(...stemsOf(first).map((stem) => [stem, ...rest].join(' ')));
  return [...new Set(found)].filter((name) => name !== told);
}

const FORM_ENDS: [ending: RegExp, base: string][] = [
  [/(?<=[^aeiouyąęó])a$/, ''],
  [/(?<=[^aeiouyąęó])u$/, ''],
  [/(?<=[kg])iem$/, ''],
  [/(?<=[^aeiouyąęói])em$/, ''],
  [/owi$/, ''],
  [/(?<=[^aeiouyąęórc])y$/, 'a'],
  [/(?<=[kg])i$/, 'a'],
  [/(?<=[^aeiouyąęó])ni$/, 'nia'],
  [/ii$/, 'ia'],
  [/[ąę]$/, 'a'],
  [/(?<=[^aeiouyąęói])om$/, ''],
];

/** What a word may be a form of by its ending alone. */
function stemsOf(word: string): string[] {
  const known = knownStem(word);
  if (known) return [known];
  if (word.length < 4 || !/^[\p{L}\d'’.-]+$/u.test(word)) return [];
  if (nounForms.has(fold(word))) return [];
  const row = FORM_ENDS.find(([ending]) => ending.test(word));
  const stem = row ? word.replace(row[0], row[1]) : null;
  const local = /ce$/.test(word) ? `${word.slice(0, -2)}ka` : /(?:ie|rze)$/.test(word) ? fromLocative(word) : word;
  return [...(stem !== null && stem.length > 2 ? [stem] : []), ...(local !== word ? [local] : [])];
}

const likeFirst = (lemma: string, as: string): string => (as === as.toUpperCase() && as.length > 1 ? lemma.toUpperCase() : capital(lemma));

/** The adjectives right behind a noun take its form; what follows them keeps its own: `Zespół Szkół Rolniczych`. */
function agreed(rest: readonly string[], lemma: string): string[] {
  const agrees = rest.map((word) => agreeing(word, lemma) !== word);
  const end = agrees.indexOf(false);
  return rest.map((word, i) => (end < 0 || i < end ? agreeing(word, lemma) : word));
}

/** An adjective after a noun takes the noun's form: `Zakładów Remontowych`, `Zakłady Remontowe`. */
function agreeing(word: string, lemma: string): string {
  const ending = nounQualities.find(([suffix]) => word.toLowerCase().endsWith(suffix));
  if (!ending || word.length < 6) return word;
  const stem = word.slice(0, -ending[0].length);
  const plural = /(?:y|i)$/.test(lemma);
  if (plural) return `${stem}${/[kg]i?$/.test(stem) ? 'ie' : 'e'}`.replace('iie', 'ie');
  if (/a$/.test(lemma)) return `${stem.replace(/i$/, '')}a`;
  if (/[oe]$/.test(lemma) || /um$/.test(lemma)) return `${stem}${/[kg]$/.test(stem) ? 'ie' : 'e'}`;
  return `${stem}${/[kg]$/.test(stem) ? 'i' : 'y'}`;
}

function declinedRow(words: readonly string[], after: string | null): string {
  // An adjective before its noun: `Hutniczych Zakładów Remontowych`.
  const at = words.findIndex(
    (word, i) => i > 0 && i < 3 && (nounForms.get(fold(word))?.some(({ stands }) => stands !== 'nominative') ?? false),
  );
  const head = at > 0 ? nounForms.get(fold(words[at] ?? ''))?.find(({ stands }) => stands !== 'nominative') : null;
  const bend = head && words.slice(0, at).some((word) => nounQualities.some(([suffix]) => word.toLowerCase().endsWith(suffix)));
  if (head && bend)
    return words
      .map((word, i) => (i === at ? likeFirst(head.lemma, word) : i < at || i === at + 1 ? agreeing(word, head.lemma) : word))
      .join(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 2 && !undeclined.test(last) && /[^aeiouy]em$/.test(last) && last.length > 5)
    return `${words[0]} ${single(last, after)}`;
  return words.join(' ');
}

function single(word: string, after: string | null): string {
  const before = after ?? '';
  const whole = known.get(fold(word));
  if (whole) return whole.toLowerCase() === word.toLowerCase() ? word : whole;
  const apostrophe = /^(.*)['’]\p{Ll}{1,3}$/u.exec(word);
  if (apostrophe?.[1]) return apostrophe[1];
  const hyphenated = /^(.{2,})-(?:u|em|iem|ie|owi|a|ą|ę|y|i)$/u.exec(word);
  if (hyphenated?.[1]) return hyphenated[1];
  const stem = knownStem(word);
  if (stem) return stem;
  if (word.length < 5 || undeclined.test(word)) return word;
  if (/ą$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/ę$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/owi$/.test(word) && word.length > 6) return word.slice(0, -3);
  if (/[kg]iem$/.test(word)) return word.slice(0, -3);
  if (/[^aeiouy]em$/.test(word) && (WITH.has(before) || word.length > 6)) return word.slice(0, -2);
  if (/ii$/.test(word) && (OF.has(before) || IN.has(before))) return `${word.slice(0, -1)}a`;
  if (IN.has(before)) return fromLocative(word);
  if (OF.has(before) && /[^aeiouy]u$/.test(word)) return word.slice(0, -1);
  if (OF.has(before) && /[^aeiouy]y$/.test(word) && !/ry$/.test(word)) return `${word.slice(0, -1)}a`;
  if (
    OF.has(before) &&
    before !== 'dla' &&
    /(?:soft|tech|pol|bud|ex|met|max|trans|serwis|pak|plast|drew|stal|projekt|ekt|ert|er|or|ik|ak|on|an|us|is|ost)a$/.test(word)
  )
    return word.slice(0, -1);
  return word;
}

/** `Comarchem`, `Comarchu`: a known name with an ending. */
function knownStem(word: string): string | null {
  const folded = fold(word);
  for (let cut = 1; cut <= 3 && folded.length - cut >= 3; cut++) {
    const stem = folded.slice(0, -cut);
    const name = known.get(stem) ?? known.get(`${stem}a`);
    if (name && /^(?:a|u|em|ie|owi|y|i|e|iem|ia|ii|ze)$/.test(folded.slice(-cut))) return name;
  }
  for (const [soft, hard] of SOFT_ENDS) {
    if (!folded.endsWith(soft)) continue;
    const name = known.get(folded.slice(0, -soft.length) + hard);
    if (name) return name;
  }
  return null;
}

const SOFT_ENDS: [string, string][] = [
  ['cie', 't'],
  ['dzie', 'd'],
  ['rze', 'r'],
  ['nie', 'n'],
  ['sie', 's'],
  ['zie', 'z'],
  ['le', 'l'],
  ['wie', 'wa'],
  ['mie', 'ma'],
  ['nie', 'na'],
  ['ce', 'ka'],
];

/** Undoes the locative of a name that stands after `w`: `Stalbudzie`, `Mlekpolu`, `Comarchu`. */
function fromLocative(word: string): string {
  if (/[^aeiouy]u$/.test(word)) return word.slice(0, -1);
  for (const [soft, hard] of [
    ['eście', 'est'],
    ['ście', 'st'],
    ['dzie', 'd'],
    ['cie', 't'],
    ['rze', 'r'],
    ['mie', 'm'],
    ['wie', 'w'],
    ['nie', 'n'],
    ['sie', 's'],
    ['zie', 'z'],
    ['pie', 'p'],
    ['bie', 'b'],
    ['ie', ''],
  ] as const) {
    if (word.endsWith(soft) && word.length - soft.length >= 3) {
      const stem = word.slice(0, -soft.length) + hard;
      return softened(stem) ? stem : word;
    }
  }
  return word;
}
