import { wordsOf } from './cues.ts';
import type { FieldName, FieldValue, Money, Range } from './record.ts';
import { INTEREST_LEVELS } from './record.ts';

/** How two statements of one field go together; `of` tells whose words prove the joint value. */
export interface Agreement<T> {
  value: T;
  of: 'both' | 'earlier' | 'later';
}

type Join<T> = (earlier: T, later: T) => Agreement<T> | null;

const both = <T>(value: T): Agreement<T> => ({ value, of: 'both' });
const sameText = (a: string, b: string) => wordsOf(a).join(' ') === wordsOf(b).join(' ');
const digits = (text: string) => text.replace(/\D/g, '');

/** Whether all words of the one stand in the other: "Nowak" and "Anna Nowak". */
function within(a: string, b: string): boolean {
  const [some, all] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return some.length > 0 && some.every((word) => all.includes(word));
}

const equal: Join<unknown> = (earlier, later) => (earlier === later ? both(earlier) : null);
const exactText: Join<string> = (earlier, later) => (sameText(earlier, later) ? both(later) : null);
/** The longer of two names of which one holds the other. */
const fullerText: Join<string> = (earlier, later) => (within(earlier, later) ? both(longer(earlier, later)) : null);
const longer = (a: string, b: string) => (b.length >= a.length ? b : a);

/** A later range inside an earlier one narrows it; an open end holds everything on its side. */
function narrows(earlier: Range, later: Range): boolean {
  const low = earlier.min === null || (later.min !== null && later.min >= earlier.min);
  const high = earlier.max === null || (later.max !== null && later.max <= earlier.max);
  return low && high;
}

const range: Join<Range> = (earlier, later) => (narrows(earlier, later) ? both(later) : null);

/** Two parts of which one may be missing: undefined when they differ. */
const fill = <T>(a: T | null, b: T | null): T | null | undefined => (a === null || b === null || a === b ? (b ?? a) : undefined);

const money: Join<Money> = (earlier, later) => {
  const currency = fill(earlier.currency, later.currency);
  const period = fill(earlier.period, later.period);
  if (currency === undefined || period === undefined) return null;
  const silent = later.min === null && later.max === null;
  if (!silent && !narrows(earlier, later)) return null;
  const { min, max } = silent ? earlier : later;
  return both({ min, max, currency, period });
};

/** A bound as a number, so that dates narrow as amounts do. */
const day = (date: string | null) => (date === null ? null : Date.parse(date));

const AGREE: { [F in FieldName]?: Join<FieldValue<F>> } = {
  'contact.name': fullerText,
  'contact.jobTitle': fullerText,
  'contact.phone': (earlier, later) => (digits(earlier).endsWith(digits(later).slice(-9)) ? both(later) : null),
  'company.name': fullerText,
  'company.industry': fullerText,
  'company.employees': range,
  // Need told twice is told better, never otherwise.
  'need.summary': (earlier, later) => both(longer(earlier, later)),
  'need.pains': exactText,
  'need.offers': (earlier, later) => {
    const quantity = fill(earlier.quantity, later.quantity);
    return quantity === undefined ? null : both({ id: later.id, quantity });
  },
  // Interest grows as people talk: only "none" and the rest deny each other.
  'interest.level': (earlier, later) => {
    if (earlier === later) return both(later);
    if (earlier === 'none' || later === 'none') return null;
    const grew = INTEREST_LEVELS.indexOf(later) > INTEREST_LEVELS.indexOf(earlier);
    return grew ? { value: later, of: 'later' } : { value: earlier, of: 'earlier' };
  },
  'interest.alternatives': exactText,
  'authority.buyingCentre': (earlier, later) => {
    if (earlier.stance !== later.stance) return null;
    return both({ ...fullerPerson(earlier, later), stance: later.stance });
  },
  // A refusal says nothing against what is told before or after it.
  'budget.status': (earlier, later) => {
    if (earlier === later) return both(later);
    if (earlier === 'undisclosed') return { value: later, of: 'later' };
    return later === 'undisclosed' ? { value: earlier, of: 'earlier' } : null;
  },
  'budget.amount': money,
  'timing.window': (earlier, later) =>
    narrows({ min: day(earlier.from), max: day(earlier.to) }, { min: day(later.from), max: day(later.to) }) ? both(later) : null,
  figures: (earlier, later) => {
    const currency = fill(earlier.currency, later.currency);
    return currency !== undefined && narrows(earlier, later) ? both({ ...later, currency }) : null;
  },
  referrals: (earlier, later) =>
    both({
      name: fuller(earlier.name, later.name),
      company: fuller(earlier.company, later.company),
      reach: later.reach ?? earlier.reach,
    }),
};

const fuller = (a: string | null, b: string | null) => (a === null || b === null ? (b ?? a) : longer(a, b));

const fullerPerson = (a: { name: string | null; title: string | null }, b: typeof a) => ({
  name: fuller(a.name, b.name),
  title: fuller(a.title, b.title),
});

/**
 * The joint value of two statements of one field when the later repeats or refines the earlier: a narrower range, a missing currency or
 * period told, a fuller name. Null when they contradict each other.
 */
export function agree<F extends FieldName>(field: F, earlier: FieldValue<F>, later: FieldValue<F>): Agreement<FieldValue<F>> | null {
  const join = (AGREE[field] ?? equal) as Join<FieldValue<F>>;
  return join(earlier, later);
}

const COMPLETE: { [F in FieldName]?: (said: FieldValue<F>, held: FieldValue<F>) => FieldValue<F> } = {
  'budget.amount': (said, held) => {
    const { min, max } = said.min === null && said.max === null ? held : said;
    return { min, max, currency: said.currency ?? held.currency, period: said.period ?? held.period };
  },
  'authority.buyingCentre': (said, held) => ({ ...said, name: said.name ?? held.name, title: said.title ?? held.title }),
};

/** A value that replaces another, with what it leaves open and the other told: a new amount keeps the currency, a person the title. */
export function complete<F extends FieldName>(field: F, said: FieldValue<F>, held: FieldValue<F>): FieldValue<F> {
  const fill = COMPLETE[field] as ((said: FieldValue<F>, held: FieldValue<F>) => FieldValue<F>) | undefined;
  return fill ? fill(said, held) : said;
}

const SAME: { [F in FieldName]?: (a: FieldValue<F>, b: FieldValue<F>) => boolean } = {
  'need.pains': sameText,
  'interest.alternatives': sameText,
  'need.offers': (a, b) => a.id === b.id,
  figures: (a, b) => a.input === b.input,
  referrals: (a, b) => matches(a.reach, b.reach) || (matches(a.name, b.name) && (!a.company || !b.company || within(a.company, b.company))),
  // A title without a name is whoever bears it; two names are two people, whatever their titles.
  'authority.buyingCentre': (a, b) => (a.name && b.name ? within(a.name, b.name) : matches(a.title, b.title)),
};

const matches = (a: string | null, b: string | null) => a !== null && b !== null && within(a, b);

/** Whether two values of a list are statements about one and the same thing: a person by name or title, an offer by its id. */
export function sameThing<F extends FieldName>(field: F, a: FieldValue<F>, b: FieldValue<F>): boolean {
  const same = SAME[field] as ((a: FieldValue<F>, b: FieldValue<F>) => boolean) | undefined;
  return same ? same(a, b) : true;
}

/** Whether two values are alike part by part, in whatever order their parts are written. */
export function sameValue(a: unknown, b: unknown): boolean {
  const parts = (value: unknown) => JSON.stringify(typeof value === 'object' && value !== null ? Object.entries(value).sort() : value);
  return parts(a) === parts(b);
}
