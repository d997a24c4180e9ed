import type { Observation } from './condition.ts';
import { factsOf } from './fields.ts';
import { type LoadedPlaybook, spokenLanguage, type WordParams } from './playbook.ts';
import type { FieldName, FieldValue, Money, QualificationRecord, Range, Reason, Window } from './record.ts';

/** The first wording of a key of dialogs/words. */
export function say(key: string, language: string, loaded: LoadedPlaybook, params: WordParams = {}): string {
  return loaded.words(language, key, params)[0] ?? '';
}

/** A day as people write it: `1 December 2026`. */
export function sayDay(day: string, language: string, loaded: LoadedPlaybook): string {
  return dayFormat(spokenLanguage(loaded, language)).format(new Date(day));
}

/** An amount or a range of money with its currency and period, as people write it; what is not known is left out. */
export function sayMoney(money: Money, language: string, loaded: LoadedPlaybook): string {
  const whole = [money.min, money.max].every((bound) => bound === null || Number.isInteger(bound));
  const digits = { maximumFractionDigits: whole ? 0 : 2 };
  const form: Intl.NumberFormatOptions = money.currency === null ? digits : { style: 'currency', currency: money.currency, ...digits };
  const amount = sayRange(money, language, loaded, form);
  return money.period === null ? amount : say(`value.per-${money.period}`, language, loaded, { amount });
}

/** Counts from here on are said without a fraction. */
const WHOLE_FROM = 100;

/** A range of numbers: `80–90`, `at least 50`, `at most 200`. */
export function sayRange({ min, max }: Range, language: string, loaded: LoadedPlaybook, form: Intl.NumberFormatOptions = {}): string {
  const digits = { maximumFractionDigits: Math.max(min ?? 0, max ?? 0) < WHOLE_FROM ? 2 : 0 };
  const numbers = numberFormat(spokenLanguage(loaded, language), { ...digits, ...form });
  if (min !== null && max !== null) return min === max ? numbers.format(min) : numbers.formatRange(min, max);
  if (min !== null) return say('value.at-least', language, loaded, { amount: numbers.format(min) });
  return max === null ? '' : say('value.at-most', language, loaded, { amount: numbers.format(max) });
}

function sayWindow({ from, to }: Window, language: string, loaded: LoadedPlaybook): string {
  if (from !== null && to !== null) return dayFormat(spokenLanguage(loaded, language)).formatRange(new Date(from), new Date(to));
  if (from !== null) return say('value.from-day', language, loaded, { day: sayDay(from, language, loaded) });
  return to === null ? '' : say('value.by-day', language, loaded, { day: sayDay(to, language, loaded) });
}

/** Formats kept at most, of each kind: languages times currencies, with room to spare. */
const MAX_FORMATS = 100;

/** Makes each format once: making one costs a thousand times its use. The oldest gives way to one too many. */
function kept<Options, Format>(make: (language: string, options: Options) => Format): (language: string, options: Options) => Format {
  const made = new Map<string, Format>();
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(language, options);
    if (!made.has(key) && made.size >= MAX_FORMATS) made.delete(made.keys().next().value ?? '');
    made.set(key, format);
    return format;
  };
}

const numberFormat = kept((language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));
const listFormat = kept((language, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options));
const dateFormat = kept((language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));
const dayFormat = (language: string) => dateFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });

const SAY: { [F in FieldName]?: (value: FieldValue<F>, language: string, loaded: LoadedPlaybook) => string } = {
  'company.employees': sayRange,
  'need.present': (present, language, loaded) => say(present ? 'value.yes' : 'value.no', language, loaded),
  'need.offers': ({ id, quantity }, language, loaded) => {
    const offer = loaded.playbook.offers.find((candidate) => candidate.id === id);
    const name = offer?.name[spokenLanguage(loaded, language)] ?? id;
    const unit = offer?.unit[spokenLanguage(loaded, language)];
    return quantity === null || unit === undefined ? name : `${name}: ${loaded.fill(spokenLanguage(loaded, language), unit, { quantity })}`;
  },
  'interest.level': (level, language, loaded) => say(`interest.${level}`, language, loaded),
  'authority.role': (role, language, loaded) => say(`role.${role}`, language, loaded),
  'authority.buyingCentre': (person, language, loaded) =>
    `${[person.name, person.title].filter((part) => part !== null).join(', ')}: ${say(`role.${person.stance}`, language, loaded)}`,
  'budget.status': (status, language, loaded) => say(`budget.${status}`, language, loaded),
  'budget.amount': sayMoney,
  'timing.window': sayWindow,
  figures: (figure, language, loaded) => {
    const label = loaded.playbook.inputs[figure.input]?.label[spokenLanguage(loaded, language)] ?? figure.input;
    const amount = figure.currency === null ? sayRange(figure, language, loaded) : sayMoney({ ...figure, period: null }, language, loaded);
    return `${label}: ${amount}`;
  },
  referrals: ({ name, company, reach }) => [name, company, reach].filter((part) => part !== null).join(', '),
};

/** A field's value as people write it in that language. */
export function sayValue<F extends FieldName>(field: F, value: FieldValue<F>, language: string, loaded: LoadedPlaybook): string {
  return SAY[field]?.(value, language, loaded) ?? String(value);
}

/** Fields whose values are phrases of their own. */
const LONG = new Set<FieldName>(['need.pains', 'authority.buyingCentre', 'figures', 'referrals']);

/** All values of a field, joined as that language lists things; empty when nothing is known. */
export function sayField(record: QualificationRecord, field: FieldName, language: string, loaded: LoadedPlaybook): string {
  const values = factsOf(record, field).map((fact) => sayValue(field, fact.value, language, loaded));
  if (LONG.has(field)) return values.join('; ');
  return listFormat(spokenLanguage(loaded, language), { type: 'conjunction' }).format(values);
}

/** Observations as reasons, none twice. */
export function sayReasons(
  observations: readonly Observation[],
  record: QualificationRecord,
  language: string,
  loaded: LoadedPlaybook,
): Reason[] {
  const facts = {
    amount: sayField(record, 'budget.amount', language, loaded),
    window: sayField(record, 'timing.window', language, loaded),
    employees: sayField(record, 'company.employees', language, loaded),
    offers: sayField(record, 'need.offers', language, loaded),
  };
  const reasons = observations.map(({ code, params }) => {
    const label = typeof params.field === 'string' ? { field: say(`field.${params.field}`, language, loaded) } : {};
    return { code, text: say(`reason.${code}`, language, loaded, { ...facts, ...params, ...label }) };
  });
  return reasons.filter((reason, at) => reasons.findIndex(({ text }) => text === reason.text) === at);
}
