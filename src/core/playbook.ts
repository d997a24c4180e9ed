import { z } from 'zod';
import { OUT_OF_MARKET } from './proposals.ts';
import { BUDGET_STATUSES, CRITERIA, FIELDS, type FieldName, INTEREST_LEVELS, PERIODS, STANCES, STATUSES } from './record.ts';

/** The longest text a visitor may be shown in one message, in UTF-16 units. */
export const MAX_TEXT = 1_200;

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens');
const languageCode = z.string().regex(/^[a-z]{2}$/, 'must be a two-letter language code');
/** One text a language; ICU MessageFormat. */
const Text = z.record(languageCode, z.string().min(1).max(MAX_TEXT));
/** Several wordings of one thing, a language; the bot never uses the same one twice running. */
const Variants = z.record(languageCode, z.array(z.string().min(1).max(MAX_TEXT)).min(1));
/**
 * Words to look for, a language. They are compared without diacritics and case, word by word from the start of the word, so a stem
 * ("faktur") finds every inflected form; several words must stand next to each other. A word with a full stop ("ai.") is a whole word.
 */
const Cues = z.record(languageCode, z.array(z.string().min(2)).min(1));
const currency = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00');
const source = z.string().min(3);

/** A test of the record, as data; exactly one test is given. */
export type Condition =
  | { always: true }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { criterion: (typeof CRITERIA)[number]; is: 'met' | 'unmet' | 'unknown' }
  | { interestAtLeast: (typeof INTEREST_LEVELS)[number] }
  | { interestIs: (typeof INTEREST_LEVELS)[number] }
  | { needIs: boolean }
  | { roleIn: ('decision-maker' | 'influencer' | 'saboteur' | 'none')[] }
  | { budgetIn: (typeof BUDGET_STATUSES)[number][] }
  /** By the upper end of the budget; a monthly one counts twelve times. */
  | { budgetAtLeast: { amount: number; currency: string } }
  /** The wanted start is further away than that. */
  | { startsAfterMonths: number }
  | { outOfMarket: (typeof OUT_OF_MARKET)[number][] }
  /** By the lower end of the range. */
  | { employeesAtLeast: number }
  | { wantsOffer: string[] }
  | { known: FieldName }
  | { scoreAtLeast: number };

/** See `Condition`; an unknown value makes a test false, never true. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ always: z.literal(true) }),
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ criterion: z.enum(CRITERIA), is: z.enum(['met', 'unmet', 'unknown']) }),
    z.strictObject({ interestAtLeast: z.enum(INTEREST_LEVELS) }),
    z.strictObject({ interestIs: z.enum(INTEREST_LEVELS) }),
    z.strictObject({ needIs: z.boolean() }),
    z.strictObject({ roleIn: z.array(z.enum([...STANCES, 'none'])).min(1) }),
    z.strictObject({ budgetIn: z.array(z.enum(BUDGET_STATUSES)).min(1) }),
    z.strictObject({ budgetAtLeast: z.strictObject({ amount: z.number().positive(), currency }) }),
    z.strictObject({ startsAfterMonths: z.number().positive().max(120) }),
    z.strictObject({ outOfMarket: z.array(z.enum(OUT_OF_MARKET)).min(1) }),
    z.strictObject({ employeesAtLeast: z.int().positive() }),
    z.strictObject({ wantsOffer: z.array(id).min(1) }),
    z.strictObject({ known: z.enum(Object.keys(FIELDS) as FieldName[]) }),
    z.strictObject({ scoreAtLeast: z.number().min(0).max(100) }),
  ]),
);

const Question = z.strictObject({
  /** Asked of a visitor about themselves. */
  ask: Variants,
  /** Asked of a rep about a contact, in the third person. */
  askRep: Variants.optional(),
  /** Put otherwise, after an unclear answer. */
  again: Variants.optional(),
  /** Why it is asked. */
  why: Text,
  /** Offered as quick replies; each is understood like typed words. */
  choices: z.record(languageCode, z.array(z.string().min(1).max(40)).min(2).max(6)).optional(),
});

/** Units of a saving's inputs. */
export const UNITS = ['count', 'share', 'minutes', 'hours', 'days', 'money', 'money-per-hour', 'money-per-day'] as const;

const Price = z.strictObject({
  amount: z.number().min(0),
  currency,
  period: z.enum(PERIODS),
  /** `unit`: times the quantity; `flat`: once whatever the quantity. */
  per: z.enum(['unit', 'flat']).default('unit'),
  /** Holds from this quantity on, for tiers. */
  fromQuantity: z.number().positive().default(1),
});

const Offer = z.strictObject({
  id,
  name: Text,
  describes: Text,
  aliases: Cues,
  /** One unit of the quantity, as an ICU plural of {quantity}. */
  unit: Text,
  prices: z.array(Price).min(1),
  /** Days from order to use; the first row whose `upTo` holds the quantity counts, null is any quantity. */
  leadTime: z.array(z.strictObject({ upTo: z.number().positive().nullable(), days: z.int().min(0) })).min(1),
});

const Benefit = z.strictObject({
  id,
  /** Picked when one of these stands in the words of the need or a pain. */
  cues: Cues,
  /** Whom it speaks to first. */
  speaksTo: z.array(z.enum(['decision-maker', 'influencer', 'finance', 'it', 'operations', 'users'])).min(1),
  text: Text,
  source: source.nullable().default(null),
});

const SavingInputSpec = z.strictObject({
  label: Text,
  /** The question that brings the figure; without one it must come from elsewhere. */
  ask: Text.optional(),
  /** What is measured: the `money…` units must come with a currency; `share` is 0–1. Minutes and hours may be mixed in a formula. */
  unit: z.enum(UNITS),
  /** What the figure counts, so that it is recognised in the prospect's words ("300 tickets a week"). */
  cues: Cues.optional(),
  /** The span one stated figure covers; a figure stated for another span is converted. */
  per: z.enum(['day', 'week', 'month', 'year', 'once']).optional(),
  /** Taken from the record instead of from a stated figure. */
  from: z.enum(['company.employees', 'need.offers.quantity', 'offer.price']).optional(),
  /** With `from` an offer: which offers count, the first one wanted; any when left out. */
  offers: z.array(id).min(1).optional(),
  /** Approved assumptions, used when the prospect has not said it: one, or for money one a currency. Without one the figure is missing. */
  assume: z
    .array(z.strictObject({ min: z.number(), max: z.number(), currency: currency.optional(), source }))
    .min(1)
    .optional(),
});

const Saving = z.strictObject({
  id,
  kind: z.enum(['up-front', 'back-office']),
  text: Text,
  /** Picked when one of these stands in the words of the need, or always when left out. */
  cues: Cues.optional(),
  /** Arithmetic over the inputs: numbers, input names, + - * / and brackets. Its result must be money. */
  formula: z.string().min(1),
  period: z.enum(PERIODS),
  inputs: z.array(z.string()).min(1),
});

const Answer = z.strictObject({
  id,
  /** Words that show that this is asked for. */
  cues: Cues,
  text: Variants,
});

const Comparison = z.strictObject({
  /** The alternative's name as it is written, with other spellings. */
  names: z.array(z.string()).min(1),
  points: Text,
  source,
});

const SaboteurMotive = z.strictObject({
  id,
  cues: Cues,
  motive: Text,
  /** The approved fact that answers it. */
  answer: Text,
  source,
  /** Who should bring it. */
  bring: Text,
  /** What not to say. */
  avoid: Text,
});

const StatusRule = z.strictObject({ id, status: z.enum(STATUSES), when: Condition });

/** One definition of when a lead becomes what: the first rule that holds gives the status; the last must always hold. */
const Policy = z.strictObject({
  id,
  name: Text,
  rules: z.array(StatusRule).min(1),
});

const CriterionRule = z.strictObject({
  /** Share in the score; the five add up to 100. */
  weight: z.number().min(0).max(100),
  /** What makes it met and unmet; what is left is unknown. The policy's own price, lead-time and horizon checks come on top. */
  met: Condition,
  unmet: Condition,
});

const Hours = z.strictObject({
  timeZone: z.string().min(1),
  /** Opening hours a day of the week; a day left out is closed. */
  open: z.partialRecord(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), z.strictObject({ from: time, to: time })),
});

/** A `dialogs/*.yaml` file: all that Bantr knows of one company's selling. Every text stands in every one of its languages. */
export const Playbook = z.strictObject({
  schema: z.literal('bantr.playbook/1'),
  id,
  version: z.int().positive(),
  company: z.strictObject({ name: z.string().min(1), says: Text }),
  languages: z.array(languageCode).min(1),
  /** The way a visitor is addressed, where a language tells (Polish: formal or informal). */
  address: z.enum(['formal', 'informal']).default('formal'),
  /** The currency meant where nobody has named one, a language. */
  currencies: z.record(languageCode, currency),
  hours: Hours,
  limits: z
    .strictObject({
      /** Questions asked of one visitor at most. */
      questions: z.int().min(1).max(20).default(6),
      /** Times one question is put again after an unclear answer. */
      again: z.int().min(0).max(3).default(1),
      /** Days of silence after which a returning visitor is welcomed back. */
      returnAfterDays: z.number().positive().default(1),
    })
    .prefault({}),
  criteria: z.strictObject({
    need: CriterionRule,
    interest: CriterionRule,
    authority: CriterionRule,
    budget: CriterionRule,
    timing: CriterionRule,
  }),
  /** How far ahead, in months, a wanted start still counts as soon enough. */
  horizonMonths: z.number().positive().max(120).default(12),
  /** The first acts; the others are shown beside it. */
  policies: z.array(Policy).min(1),
  questions: z.partialRecord(
    z.enum([
      'need.present',
      'need.offers',
      'interest.level',
      'authority.role',
      'authority.buyingCentre',
      'budget.amount',
      'timing.window',
      'company.name',
      'company.employees',
      'contact.name',
      'contact.email',
      'contact.jobTitle',
    ]),
    Question,
  ),
  offers: z.array(Offer).min(1),
  benefits: z.array(Benefit),
  inputs: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be a name such as tickets_per_week'), SavingInputSpec),
  savings: z.array(Saving),
  answers: z.array(Answer),
  comparisons: z.array(Comparison),
  saboteurs: z.array(SaboteurMotive),
  /** Where a handoff goes, by the first hint that holds; `desk` is a name the operator connects (`inbox` is always there). */
  routing: z.array(z.strictObject({ id, when: Condition.optional(), desk: z.string(), team: z.string().optional() })).min(1),
  consent: z.strictObject({ version: z.string().min(1), text: Text }),
  /** This company's own wording of any message of dialogs/words/, by its key. */
  words: z.record(z.string(), Variants).default({}),
});

export type Playbook = z.infer<typeof Playbook>;
export type Benefit = z.infer<typeof Benefit>;
export type SavingInputSpec = z.infer<typeof SavingInputSpec>;
export type Policy = z.infer<typeof Policy>;
export type Offer = z.infer<typeof Offer>;
export type Saving = z.infer<typeof Saving>;
export type Question = Playbook['questions'] extends Partial<Record<string, infer Q>> ? NonNullable<Q> : never;

/** Values put into an ICU message; a Date is shown in the playbook's time zone. */
export type WordParams = Record<string, string | number | boolean | Date>;

/**
 * The wordings behind a key, ready to fill in: all variants of `key` in `language`, each with `params` put in. The key is one of
 * dialogs/words/ or of the playbook's own `words`; an unknown key is a programming error and throws.
 */
export type Words = (language: string, key: string, params?: WordParams) => string[];

/** A playbook with its words, as load.ts gives it: what every pure step receives. */
export interface LoadedPlaybook {
  playbook: Playbook;
  words: Words;
  /** An ICU text of the playbook itself, filled in. */
  fill: (language: string, text: string, params?: WordParams) => string;
}

/** The first language spoken here that the tag means; the playbook's first when none does. */
export function spokenLanguage({ playbook }: LoadedPlaybook, tag: string | undefined): string {
  const wanted = tag?.toLowerCase().split(/[-_]/)[0];
  return playbook.languages.find((language) => language === wanted) ?? playbook.languages[0] ?? 'en';
}
