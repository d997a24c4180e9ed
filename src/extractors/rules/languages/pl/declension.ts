import { fold } from '../../text.ts';

/** The cases of the singular that a name can be told from. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'locative';
export type Gender = 'masculine' | 'feminine';

/** An inflected form, in Polish letters, with the case that it stands for. */
export type Form = [form: string, stands: Case];

/** Before the locative's `e` a hard consonant turns soft: `Stalbud`, `Stalbudzie`; longest endings first. */
const SOFTENED: [hard: string, soft: string][] = [
  ['ch', 'sze'],
  ['st', 'ście'],
  ['sł', 'śle'],
  ['zd', 'ździe'],
  ['sn', 'śnie'],
  ['t', 'cie'],
  ['d', 'dzie'],
  ['r', 'rze'],
  ['ł', 'le'],
  ['k', 'ce'],
  ['g', 'dze'],
  ['n', 'nie'],
  ['s', 'sie'],
  ['z', 'zie'],
  ['m', 'mie'],
  ['b', 'bie'],
  ['p', 'pie'],
  ['w', 'wie'],
  ['f', 'fie'],
];

/** The stem with the ending that a hard consonant takes in the locative; null where the consonant is soft. */
export function softened(stem: string): string | null {
  if (/(?:sz|cz|rz|dz|dź|dż)$/.test(stem)) return null;
  const row = SOFTENED.find(([hard]) => stem.endsWith(hard));
  return row ? stem.slice(0, -row[0].length) + row[1] : null;
}

const SOFT_SIGNS: Record<string, string> = { ń: 'ni', ś: 'si', ć: 'ci', ź: 'zi' };
/** Nouns whose `e` before the last consonant falls out beside those in -ek, -ec and -eł. */
const FLEETING = /(?:majst|szwagi|aleksand|ojci|szewi|tryn|sylwest)e?[rc]$/;

/** What endings are added to: `Marek` gives `Mark`, `handlowiec` `handlowc`, `Stępień` `Stępni`. */
function masculineStem(lemma: string): string {
  const lower = lemma.toLowerCase();
  if (/[^aeiouyąęó]ek$/.test(lower) && lemma.length > 3) return `${lemma.slice(0, -2)}k`;
  if (lower === 'ojciec') return `${lemma.slice(0, -4)}c`;
  if (/iec$/.test(lower)) return `${lemma.slice(0, -3)}c`;
  if (/[^aeiouy]eł$/.test(lower)) return `${lemma.slice(0, -2)}ł`;
  if (/ień$/.test(lower)) return `${lemma.slice(0, -3)}ni`;
  if (FLEETING.test(lower)) return lemma.slice(0, lower.endsWith('ier') ? -3 : -2) + lemma.slice(-1);
  const soft = SOFT_SIGNS[lemma.slice(-1)];
  if (soft) return lemma.slice(0, -1) + soft;
  return /[oe]$/.test(lower) ? lemma.slice(0, -1) : lemma;
}

/** Singular forms of a masculine noun or name that ends in a consonant or -o. */
export function masculine(lemma: string): Form[] {
  const stem = masculineStem(lemma);
  const soft = softened(stem);
  return [
    [lemma, 'nominative'],
    [`${stem}a`, 'genitive'],
    [`${stem}owi`, 'dative'],
    [`${stem}u`, soft ? 'dative' : 'locative'],
    [`${stem}${/[kg]$/.test(stem) ? 'iem' : 'em'}`, 'instrumental'],
    [soft ?? `${stem}u`, 'locative'],
  ];
}

/** Singular forms of a noun or name in -a, of either gender: `Anna`, `kierowca`, `Grela`. */
export function inA(lemma: string): Form[] {
  const stem = lemma.slice(0, -1);
  const genitives = stem.endsWith('i') ? [`${stem}i`, stem] : [/[kgljy]$/.test(stem) ? `${stem}i` : `${stem}y`];
  return [
    [lemma, 'nominative'],
    ...genitives.map((form): Form => [form, 'genitive']),
    ...(stem.endsWith('i') ? genitives : [softened(stem) ?? genitives[0] ?? stem]).map((form): Form => [form, 'locative']),
    [`${stem}ę`, 'accusative'],
    [`${stem}ą`, 'instrumental'],
  ];
}

/** Singular forms of an adjective or of a name like one, in its gender: `Kowalski`, `księgowa`, `główny`. */
export function adjectival(lemma: string): Form[] {
  const stem = lemma.slice(0, -1);
  if (lemma.endsWith('a')) {
    const link = /[kg]$/.test(stem) ? 'i' : '';
    return [
      [lemma, 'nominative'],
      [`${stem}${link}ej`, 'genitive'],
      [`${stem}ą`, 'instrumental'],
    ];
  }
  const link = lemma.endsWith('i') ? 'i' : '';
  const vowel = lemma.endsWith('i') ? 'i' : 'y';
  return [
    [lemma, 'nominative'],
    [`${stem}${link}ego`, 'genitive'],
    [`${stem}${link}emu`, 'dative'],
    [`${stem}${vowel}m`, 'instrumental'],
  ];
}

/** The feminine of an adjective in -y or -i. */
export const feminineOf = (adjective: string): string =>
  `${/[kg]i$/.test(adjective) ? adjective.slice(0, -1) : adjective.replace(/[yi]$/, '')}a`;

/** Singular forms of a noun, declined by its ending. */
export const declined = (lemma: string): Form[] => (lemma.endsWith('a') ? inA(lemma) : masculine(lemma));

/** Words parted by spaces, as they are spelled. */
export const spelled = (table: string): string[] => table.split(/\s+/).filter(Boolean);

/** Every form, folded, of the lemmas in a table. */
export function allForms(lemmas: readonly string[], decline: (lemma: string) => Form[]): string {
  return [...new Set(lemmas.flatMap((lemma) => decline(lemma).map(([form]) => fold(form))))].join(' ');
}
