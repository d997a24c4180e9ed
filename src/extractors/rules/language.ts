import type { QuantityTables } from './quantities/language.ts';
import type { Weigher } from './weighing/weigh.ts';

/** What a row of words can show; each language gives the patterns (see `cueLexicon`) of those that it has. */
export const CUES = [
  // what the bot or a seller asks for
  'ask.need',
  'ask.budget',
  'ask.money-now',
  'ask.authority',
  'ask.timing',
  'ask.employees',
  'ask.quantity',
  'ask.name',
  'ask.email',
  'ask.phone',
  'ask.company',
  'ask.role',
  'ask.alternatives',
  'ask.interest',
  'ask.other-time',
  // what a message does
  'greeting',
  'thanks',
  'goodbye',
  'insult',
  'frustration',
  'wants-person',
  'stop',
  'asks-if-bot',
  'wonders-why',
  'refuses',
  'does-not-know',
  'corrects',
  'orders-system',
  'orders-record',
  'asks-price',
  'leaves',
  // why somebody is not in the market
  'student',
  'job-seeker',
  'vendor',
  'support',
  'spam',
  'wrong-address',
  'own-clients',
  'of-yours',
  'calls-a-trade',
  'asks-leave',
  // need and interest
  'wants',
  'pain',
  'no-need',
  'need-topic',
  'not-interested',
  'just-looking',
  'asks-general',
  'weighs',
  'asks-fit',
  'compares',
  'ready',
  // names after, before
  'names-alternative',
  'alternative-acts',
  'uses-vendor',
  'generic-tool',
  'keeps-vendor',
  'not-alternative',
  // authority: verbs without their subject, and whole statements
  'decides',
  'recommends',
  'blocks',
  'uninvolved',
  'self-decides',
  'self-recommends',
  'self-blocks',
  'self-uninvolved',
  'decision-with',
  'favours',
  'listens-to-me',
  'joint',
  // budget
  'budget',
  'can-spend',
  'approved',
  'planned',
  'no-money',
  'keeps-secret',
  'pays-now',
  'loses',
  'earns',
  'their-price',
  'saves',
  'other-money',
  'total',
  'at-most',
  'unit-price',
  'signs-up-to',
  // timing
  'wants-by',
  'meets',
  'happened',
  'contract-ends',
  'urgent',
  'no-hurry',
  'not-timing',
  'starts-after',
  'deadline-word',
  'then-after',
  'ready-for',
  'business-year',
  // company and people
  'company-is',
  'company-at',
  'company-form',
  'company-head',
  'employs',
  'works-alone',
  'whole-company',
  'part-of-company',
  'self-name',
  'meets-person',
  'role-is',
  'contact-is',
  'not-contact',
  'signs-letter',
  'seller-talks',
  'buyer-talks',
  'referral',
  'phone-follows',
  'not-phone',
  'self-name-after',
  'others-own',
  'and-some',
  'recurs',
  'before-word',
  'per-month',
  'per-year',
  'one-off',
  'money-word',
  'per-day',
  'per-week',
  'by-then',
  'decision-word',
  'company-word',
  'names-their-company',
  // scope
  'negates',
  'supposes',
  'hedges',
  'opens-question',
  'first-person',
  'second-person',
  'third-person',
  'third-party',
  'seller-label',
  'name-of',
  'is-that',
  'too-much',
  'asks-who',
  'addresses',
  'works-at',
  'possessive',
  'possessive-of-them',
  'answer-filler',
  'not-renewing',
  'points-at',
  'role-filler',
  'thing-word',
  'chooses',
  'unit-noun',
  'role-link',
  'buyer-label',
  'name-label',
  'letter-heading',
  'letter-author',
  'wrote',
] as const;
export type CueName = (typeof CUES)[number];

/** The titles people hold, as a language writes them. */
export interface TitleWords {
  /** Nouns that make a title: `manager`, `dyrektor*` (stems allowed), with the nominative they stand for. */
  heads: string;
  /** Nouns that are titles only with a word before or a link after them: `head of sales`, `team lead`. */
  weak: string;
  /** Heads that name a body: `board`, `trustees`. */
  groups: string;
  /** Heads that name a relative: `wife`. They are groups in all else than that one person's name may stand beside them. */
  relatives: string;
  /** Words that may stand before a head. */
  before: string;
  /** Words that may follow a head, beside those that `links` bring. */
  after: string;
  /** Words that link a head to its field: `of`, `ds.`. */
  links: string;
  /** `and`: joins two fields of one title. */
  and: string;
  /** `the`, `a`, where the language has them. */
  articles: string;
  /** Prepositions before which a title ends: `at`, `w`. */
  ends: string;
  /** Words that may part a name from its title: `Wade is our manager`, `prezes, pan Nowak`. */
  between: string;
  /** Words that join people who do something together: `and`, `z`. */
  joins: string;
  /** Titles that say less than one beside them does: `boss`, `szef`. */
  vague: string;
  /** Titles by which somebody decides unless they say otherwise. */
  deciders: string;
  /** `Mr`, `pan`: a name follows. */
  honorifics: string;
  /** Endings of nouns that name somebody by what they do (`-ist`, `-log`): trusted only where a title is expected. */
  endings?: string;
}

/** What the bot or a seller can ask for. */
export const ASKED_FOR = [
  'need',
  'budget',
  'money-now',
  'authority',
  'timing',
  'other-time',
  'employees',
  'quantity',
  'name',
  'contact',
  'company',
  'role',
  'alternatives',
  'other',
] as const;
export type AskedFor = (typeof ASKED_FOR)[number];

/** All that the extractor knows of one language. Adding a language is adding a folder that exports one of these as `language`. */
export interface Language {
  /** ISO 639-1, `en`. */
  code: string;
  quantities: QuantityTables;
  /** Frequent words by which the language is told from others. */
  common: string;
  /** Base forms of further common words, and the endings they take: what is neither may be a name even in lower case. Left out, names need capitals. */
  vocabulary?: { words: string; endings: string };
  /** Letters that hardly another of the shipped languages writes. */
  letters: string;
  /** Named rows of alternatives for the patterns. */
  lists: Record<string, string>;
  cues: Partial<Record<CueName, string>>;
  /** Questions as sellers put them, one a line under what each asks for, for wordings that no cue foresees. Left out, the cues stand alone. */
  questions?: Partial<Record<AskedFor, string>>;
  /** The language's `examples.yaml` as it is: what clauses do, for the judge of acts. Left out where there is none. */
  acts?: string;
  /** What labelled transcripts taught. Left out, the rules stand alone. */
  weigher?: Weigher;
  titles: TitleWords;
  firstNames: string;
  /** Words written with a point that ends no sentence. */
  abbreviations: string;
  /** Conjunctions that open a clause. */
  breaks: string;
  /** Words of a question (stems allowed) by which it is put to the one who is asked, and by which it asks for a sum by the month or the year. */
  questionWords: { you: string; month: string; year: string };
  /** Capitalised words that are no names: weekdays, months, polite pronouns. */
  notNames: string;
  /** Small words around names. */
  beside: {
    /** Those that may stand inside a firm's name: `of`, `and`, `im`. */
    inside: string;
    /** Those that a number follows in a name: `no`, `nr`. */
    numbered: string;
    /** Those that part names in a row: `and`, `or`. */
    row: string;
    /** Prepositions before a place, or before the firm that somebody is at. */
    place: string;
    /** Those after which no name stands in apposition: prepositions, conjunctions, `using`. */
    apart: string;
    /** Those that follow where a noun phrase has ended. */
    ends: string;
  };
  /** Places and other words that tell the currency of an amount given without one. */
  currencyHints: Record<string, string>;
  /** Words and bodies of one country that tell its currency, whatever their case. */
  currencySpeech?: Record<string, string>;
  /** The currency of an amount that nothing else tells, null where the language does not tell. */
  currency: string | null;
  /** What a verb's own form tells where pronouns are left out: that the writer does it (`decyduję`), that several do, that it is a verb at all. */
  verbs?: {
    self(raw: string): boolean;
    they(raw: string): boolean;
    is(folded: string): boolean;
  };
  /** Gives a title, a person's or a firm's name in its dictionary form; the words as written where the language does not inflect. */
  nominative: {
    title(words: readonly string[]): string;
    /** `after` is the folded word before the name, null where there is none. */
    person(words: readonly string[], after?: string | null): string;
    company(words: readonly string[], after: string | null): string;
    /** Other dictionary forms that a firm's or product's name may have, none where the language does not inflect. */
    otherCompanies?(words: readonly string[], after: string | null): string[];
  };
}
