import { factsOf } from '../../core/fields.ts';
import type { LoadedPlaybook } from '../../core/playbook.ts';
import { BUDGET_STATUSES, FIELDS, type FieldName, INTEREST_LEVELS, PERIODS, type QualificationRecord, STANCES } from '../../core/record.ts';
import { say, sayValue } from '../../core/say.ts';
import { type Block, type Choice, input, LIMITS, select, textInput } from '../../slack/blocks.ts';
import { clip } from '../../slack/text.ts';

type As = 'text' | 'number' | 'date' | 'choice';
interface Entry {
  id: string;
  as: As;
  /** Key of dialogs/words; the field's own name when left out. */
  label?: string;
  choices?: (on: On) => Choice[];
}
interface On {
  language: string;
  loaded: LoadedPlaybook;
}
/** What is written into a form and what the field holds, both ways; `build` gives null where nothing is written. */
interface Form {
  entries: Entry[];
  build: (written: Record<string, string>) => unknown;
  /** What the entries show of a known value. */
  spread: (value: never) => Record<string, unknown>;
}

const worded =
  (values: readonly string[], key: string) =>
  ({ language, loaded }: On) =>
    values.map((value) => ({ value, text: say(`${key}.${value}`, language, loaded) }));
const number = (text: string | undefined) => (text === undefined ? null : Number(text));
const VALUE: Entry = { id: 'value', as: 'text' };

const text: Form = { entries: [VALUE], build: ({ value }) => value, spread: (value) => ({ value }) };
const choice = (choices: (on: On) => Choice[]): Form => ({
  entries: [{ id: 'value', as: 'choice', choices }],
  build: ({ value }) => value,
  spread: (value) => ({ value }),
});
const bounds: Entry[] = [
  { id: 'min', as: 'number', label: 'slack.entry-min' },
  { id: 'max', as: 'number', label: 'slack.entry-max' },
];
const currency: Entry = { id: 'currency', as: 'text', label: 'slack.entry-currency' };
const asThey = (value: never) => value as Record<string, unknown>;

/** The form of each field; a new field of the record that is a plain text needs none here. */
const FORMS: { [F in FieldName]?: Form } = {
  'need.present': {
    ...choice(worded(['yes', 'no'], 'value')),
    build: ({ value }) => (value === undefined ? null : value === 'yes'),
    spread: (present) => ({ value: present ? 'yes' : 'no' }),
  },
  'interest.level': choice(worded(INTEREST_LEVELS, 'interest')),
  'authority.role': choice(worded([...STANCES, 'none'], 'role')),
  'budget.status': choice(worded(BUDGET_STATUSES, 'budget')),
  'company.employees': {
    entries: bounds,
    build: ({ min, max }) => ((min ?? max) === undefined ? null : { min: number(min), max: number(max) }),
    spread: asThey,
  },
  'budget.amount': {
    entries: [...bounds, currency, { id: 'period', as: 'choice', label: 'slack.entry-period', choices: worded(PERIODS, 'slack.period') }],
    build: ({ min, max, currency, period }) =>
      (min ?? max) === undefined
        ? null
        : { min: number(min), max: number(max), currency: currency?.toUpperCase() ?? null, period: period ?? null },
    spread: asThey,
  },
  'timing.window': {
    entries: [
      { id: 'from', as: 'date', label: 'slack.entry-from' },
      { id: 'to', as: 'date', label: 'slack.entry-to' },
    ],
    build: ({ from, to }) => ((from ?? to) === undefined ? null : { from: from ?? null, to: to ?? null }),
    spread: asThey,
  },
  'need.offers': {
    entries: [
      {
        id: 'id',
        as: 'choice',
        choices: ({ language, loaded }) => loaded.playbook.offers.map(({ id, name }) => ({ value: id, text: name[language] ?? id })),
      },
      { id: 'quantity', as: 'number', label: 'slack.entry-quantity' },
    ],
    build: ({ id, quantity }) => (id === undefined ? null : { id, quantity: number(quantity) }),
    spread: asThey,
  },
  'authority.buyingCentre': {
    entries: [
      { id: 'name', as: 'text', label: 'slack.entry-name' },
      { id: 'title', as: 'text', label: 'field.contact.jobTitle' },
      { id: 'stance', as: 'choice', choices: worded(STANCES, 'role') },
    ],
    build: ({ name, title, stance }) =>
      (name ?? title ?? stance) === undefined ? null : { name: name ?? null, title: title ?? null, stance },
    spread: asThey,
  },
  figures: {
    entries: [
      {
        id: 'input',
        as: 'choice',
        choices: ({ language, loaded }) =>
          Object.entries(loaded.playbook.inputs).map(([id, { label }]) => ({ value: id, text: label[language] ?? id })),
      },
      ...bounds,
      currency,
    ],
    build: ({ input, min, max, currency }) =>
      input === undefined ? null : { input, min: number(min ?? max), max: number(max ?? min), currency: currency?.toUpperCase() ?? null },
    spread: asThey,
  },
  referrals: {
    entries: [
      { id: 'name', as: 'text', label: 'slack.entry-name' },
      { id: 'company', as: 'text', label: 'field.company.name' },
      { id: 'reach', as: 'text', label: 'slack.entry-reach' },
    ],
    build: ({ name, company, reach }) =>
      (name ?? company ?? reach) === undefined ? null : { name: name ?? null, company: company ?? null, reach: reach ?? null },
    spread: asThey,
  },
};

/** The places to write a field's value into, showing the one that is known; all left empty empties the field. */
export function fieldInputs(field: FieldName, record: QualificationRecord, on: On): Block[] {
  const { entries, spread } = FORMS[field] ?? text;
  const fact = FIELDS[field].many ? undefined : factsOf(record, field)[0];
  const shown = fact ? spread(fact.value as never) : {};
  return entries.map(({ id, as, label, choices }) => {
    const initial = shown[id] === null || shown[id] === undefined ? '' : String(shown[id]);
    return input({
      id,
      label: say(label ?? `field.${field}`, on.language, on.loaded),
      optional: true,
      element: element(as, initial, choices?.(on) ?? [], on),
    });
  });
}

function element(as: As, initial: string, choices: Choice[], { language, loaded }: On): Record<string, unknown> {
  switch (as) {
    case 'text':
      return textInput({ id: 'written', initial });
    case 'choice':
      return select({ id: 'written', placeholder: say('slack.choose', language, loaded), choices, chosen: initial });
    case 'number':
      return { type: 'number_input', action_id: 'written', is_decimal_allowed: true, ...(initial ? { initial_value: initial } : {}) };
    case 'date':
      return { type: 'datepicker', action_id: 'written', ...(initial ? { initial_date: initial } : {}) };
  }
}

/** What Slack sends of one place to write in. */
interface Written {
  value?: string | null;
  selected_option?: { value: string } | null;
  selected_date?: string | null;
}
export type ViewValues = Record<string, Record<string, Written>>;

/** What was written in each place, by its id; places left empty are left out. */
export function writtenIn(values: ViewValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, place]) => {
      const written = Object.values(place)[0];
      const text = (written?.value ?? written?.selected_option?.value ?? written?.selected_date ?? '').trim();
      return text ? [[id, text]] : [];
    }),
  );
}

/** The value that was written and how a rep reads it, or the place of the form that is wrong. */
export function fieldValue(field: FieldName, values: ViewValues, on: On): { value: unknown; text: string } | { wrong: string } {
  const { entries, build } = FORMS[field] ?? text;
  const value = build(writtenIn(values)) ?? null;
  if (value === null)
    return { value, text: say('slack.field-emptied', on.language, on.loaded, { field: say(`field.${field}`, on.language, on.loaded) }) };
  const parsed = FIELDS[field].value.safeParse(value);
  if (parsed.success) return { value: parsed.data, text: clip(sayValue(field, parsed.data as never, on.language, on.loaded), 1_000) };
  const at = String(parsed.error.issues[0]?.path[0] ?? '');
  return { wrong: entries.find(({ id }) => id === at)?.id ?? entries[0]?.id ?? 'value' };
}

/** Every field, to choose from. */
export function fieldChoices({ language, loaded }: On): Choice[] {
  return (Object.keys(FIELDS) as FieldName[])
    .slice(0, LIMITS.options)
    .map((field) => ({ value: field, text: say(`field.${field}`, language, loaded) }));
}
