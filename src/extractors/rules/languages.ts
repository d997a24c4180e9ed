import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CueLexicon, cueLexicon } from './cue-lexicon.ts';
import { firstNamesByOrigin } from './first-names.ts';
import type { AskedFor, CueName, Language } from './language.ts';
import { type Judge, learn } from './learned.ts';
import { oncePer } from './once-per.ts';
import { oncePerWord } from './once-per-word.ts';
import { type QuantityLanguage, quantityLanguage } from './quantities/language.ts';
import { fold, type Reading } from './text.ts';
import { type Weigher, weigherOf } from './weighing/weigh.ts';
import { readWeights } from './weighing/weights.ts';

/** A language made ready for reading; built once. */
export interface ReadyLanguage {
  language: Language;
  quantities: QuantityLanguage;
  /** What labelled transcripts taught; null for a language that learnt nothing. */
  weigher: Weigher | null;
  cues: CueLexicon<CueName>;
  /** Tells what a question asks for, learnt from the language's examples when first asked; null where it gives none. */
  questionJudge(): Judge<AskedFor> | null;
  common: ReadonlySet<string>;
  /** Whether a word is an ordinary one of the language; null where it lists too few to tell. */
  isOrdinary: ((word: string) => boolean) | null;
  letters: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  breaks: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
  inNames: ReadonlySet<string>;
  numbered: ReadonlySet<string>;
  beside: Record<'row' | 'place' | 'apart' | 'ends', ReadonlySet<string>>;
  firstNames: ReadonlySet<string>;
  /** Places by whose name a currency is told. */
  places: ReadonlySet<string>;
  questionWords: Record<keyof Language['questionWords'], WordSet>;
  /** The single words and signs of the quantities' tables that join, point and share out. */
  linking: Record<'and' | 'article' | 'the' | 'per', ReadonlySet<string>>;
  /** Endings of nouns that may be titles where one is expected. */
  titleEndings: readonly string[];
  titles: {
    heads: WordSet;
    weak: WordSet;
    groups: WordSet;
    relatives: WordSet;
    before: WordSet;
    after: WordSet;
    links: ReadonlySet<string>;
    and: ReadonlySet<string>;
    articles: ReadonlySet<string>;
    ends: ReadonlySet<string>;
    between: ReadonlySet<string>;
    vague: WordSet;
    joins: ReadonlySet<string>;
    deciders: WordSet;
    honorifics: ReadonlySet<string>;
  };
}

/** Membership of words and of stems (`dyrektor*`). */
export interface WordSet {
  has(word: string): boolean;
}

/** Words parted by spaces or lines, folded as messages are. */
function wordList(table: string): string[] {
  return fold(table).split(/[\s,]/).filter(Boolean);
}

/** Phrases parted by commas, each whole. */
const phraseSet = (table: string): ReadonlySet<string> => new Set(table.split(/,\s*/).filter(Boolean));

function wordSet(table: string): WordSet {
  const exact = new Set<string>();
  const stems = new Map<string, string[]>();
  for (const entry of wordList(table)) {
    const word = entry.replaceAll('-', '');
    if (!word.endsWith('*')) exact.add(word);
    else stems.set(word.charAt(0), [...(stems.get(word.charAt(0)) ?? []), word.slice(0, -1)]);
  }
  const hasStem = oncePerWord((word) => stems.get(word.charAt(0))?.some((stem) => word.startsWith(stem)) ?? false);
  return { has: (word) => exact.has(word) || (stems.size > 0 && hasStem(word)) };
}

const EVERYBODYS = Object.values(firstNamesByOrigin).flatMap(wordList);

/** Makes a language ready; the tables it names wrongly are a programming error and throw. */
export const readyLanguage = oncePer(makeReady);

function makeReady(language: Language): ReadyLanguage {
  const common = new Set(wordList(language.common));
  const { titles } = language;
  return {
    language,
    quantities: quantityLanguage(language.quantities),
    weigher: language.weigher ?? null,
    cues: cueLexicon(language.cues, language.lists, new Set([...common, ...wordList(language.firstNames)])),
    isOrdinary: ordinary(language, common),
    questionJudge: once(() => (language.questions ? learn(language.questions) : null)),
    common,
    letters: new Set(language.letters),
    abbreviations: new Set(wordList(language.abbreviations)),
    breaks: new Set(wordList(language.breaks)),
    notNames: new Set(wordList(language.notNames)),
    inNames: new Set(wordList(language.beside.inside)),
    numbered: new Set(wordList(language.beside.numbered)),
    beside: {
      row: new Set(wordList(language.beside.row)),
      place: new Set(wordList(language.beside.place)),
      apart: new Set(wordList(language.beside.apart)),
      ends: new Set(wordList(language.beside.ends)),
    },
    firstNames: new Set([...EVERYBODYS, ...wordList(language.firstNames)]),
    places: new Set(Object.keys(language.currencyHints)),
    titleEndings: wordList(titles.endings ?? ''),
    linking: {
      and: phraseSet(language.quantities.numerals.words.and),
      article: phraseSet(language.quantities.numerals.words.article),
      the: phraseSet(language.quantities.numerals.words.the),
      per: phraseSet(language.quantities.money.words.per),
    },
    questionWords: {
      you: wordSet(language.questionWords.you),
      month: wordSet(language.questionWords.month),
      year: wordSet(language.questionWords.year),
    },
    titles: {
      heads: wordSet(titles.heads),
      weak: wordSet(titles.weak),
      groups: wordSet(`${titles.groups} ${titles.relatives}`),
      relatives: wordSet(titles.relatives),
      before: wordSet(titles.before),
      after: wordSet(titles.after),
      links: new Set(wordList(titles.links)),
      and: new Set(wordList(titles.and)),
      articles: new Set(wordList(titles.articles)),
      ends: new Set(wordList(titles.ends)),
      between: new Set(wordList(titles.between)),
      vague: wordSet(titles.vague),
      joins: new Set(wordList(titles.joins)),
      deciders: wordSet(titles.deciders),
      honorifics: new Set(wordList(titles.honorifics)),
    },
  };
}

/** A word of the lists, or one of them with an ending in place of up to its last letter (`replace`, `replacing`). */
function ordinary({ vocabulary }: Language, common: ReadonlySet<string>): ((word: string) => boolean) | null {
  if (!vocabulary) return null;
  const words = new Set([...common, ...wordList(vocabulary.words)]);
  const endings = new Set(wordList(vocabulary.endings));
  const longest = Math.max(...[...endings].map(({ length }) => length));
  const isInflected = oncePerWord((word) => {
    for (let cut = 1; cut <= longest && word.length - cut > 2; cut++) {
      if (!endings.has(word.slice(-cut))) continue;
      const base = word.slice(0, -cut);
      const doubled = base.at(-1) === base.at(-2);
      if (words.has(base) || words.has(`${base}e`) || words.has(`${base}y`) || (doubled && words.has(base.slice(0, -1)))) return true;
    }
    return false;
  });
  return (word) => words.has(word) || isInflected(word);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Every language that has a folder in `folder`; a folder's index.ts exports it as `language`, its examples.yaml, where there is one, holds the examples of acts, its weights.bin what was learnt from transcripts. */
async function readLanguages(folder: URL): Promise<Language[]> {
  const names = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/index.ts`, folder)),
  );
  return Promise.all(
    names.map(async ({ name }) => {
      const { language } = (await import(new URL(`${name}/index.ts`, folder).href)) as { language: Language };
      const examples = new URL(`${name}/examples.yaml`, folder);
      const weights = new URL(`${name}/weights.bin`, folder);
      return {
        ...language,
        ...(existsSync(examples) ? { acts: readFileSync(examples, 'utf8') } : {}),
        ...(existsSync(weights) ? { weigher: weigherOf(readWeights(readFileSync(weights))) } : {}),
      };
    }),
  );
}

/** The languages that ship. */
export const LANGUAGES: readonly Language[] = await readLanguages(new URL('./languages/', import.meta.url));

/** The language that a text is written in, null when too little tells; `likely` wins a draw. */
export function tellLanguage({ text, tokens }: Reading, ready: readonly ReadyLanguage[], likely: string | null): string | null {
  const words = tokens.filter(({ kind, start }) => kind === 'word' && start < SAMPLE);
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const scores = ready.map((one) => {
    let score = 0;
    for (const { folded } of words) if (one.common.has(folded)) score += 1;
    if (one.letters.size > 0) for (const letter of sample) if (one.letters.has(letter)) score += LETTER_WEIGHT;
    return { code: one.language.code, score };
  });
  const [first, second] = scores.sort((a, b) => b.score - a.score || Number(b.code === likely) - Number(a.code === likely));
  if (!first || first.score === 0) return null;
  if (second && first.score === second.score) return words.length > 3 ? likely : null;
  // Terms of the trade (`follow-up`, `HR manager`) make no message another language's.
  if (second && second.code === likely && second.score > 0 && first.score - second.score < MARGIN) return likely;
  return first.score >= 2 || first.score > words.length / 3 ? first.code : null;
}

/** Letters by which a text's language is told. */
const SAMPLE = 2_000;
/** Words more than the conversation's own language has, from which a message is in another. */
const MARGIN = 2;
const LETTER_WEIGHT = 0.7;
