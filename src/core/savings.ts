import { findCue } from './cues.ts';
import { factsOf } from './fields.ts';
import { evaluate, isMoney, parseFormula, type Quantity, quantity } from './formula.ts';
import { type LoadedPlaybook, type Saving, type SavingInputSpec, spokenLanguage } from './playbook.ts';
import { costOf } from './price.ts';
import type { Evidence, Fact, QualificationRecord, SavingInput, TalkingPoint } from './record.ts';
import { say } from './say.ts';

export type SavingPoint = Exclude<TalkingPoint, { kind: 'benefit' }>;

/** What one saving is worked out for; texts are in `language`, a language of the playbook. */
interface Sum {
  saving: Saving;
  currency: string | null;
  record: QualificationRecord;
  loaded: LoadedPlaybook;
  language: string;
}

/** Where an input's figure comes from; null when there is none. */
type Origin = { min: number; max: number; basis: 'said' | 'assumed'; evidence: Evidence[]; source: string | null } | null;

/** The savings that fit the words of the need, those with a figure first; one that would cost this prospect money is left out. */
export function savingsFor(record: QualificationRecord, need: readonly Evidence[], loaded: LoadedPlaybook, tag: string): SavingPoint[] {
  const language = spokenLanguage(loaded, tag);
  return loaded.playbook.savings
    .filter(({ cues }) => !cues || need.some(({ quote }) => findCue(quote, cues)))
    .map((saving) => point({ saving, currency: currencyOf(saving, record, loaded), record, loaded, language }))
    .filter(({ amount }) => amount === null || amount.max > 0)
    .toSorted((a, b) => Number(a.amount === null) - Number(b.amount === null));
}

function point(sum: Sum): SavingPoint {
  const { saving, loaded, language } = sum;
  const inputs: SavingInput[] = [];
  const values: Record<string, Quantity> = {};
  for (const input of saving.inputs) {
    const spec = loaded.playbook.inputs[input];
    if (!spec) continue;
    const origin = originOf(input, spec, sum);
    if (origin) values[input] = quantity(origin.min, origin.max, spec.unit);
    inputs.push(shown(input, spec, origin, sum));
  }
  return {
    kind: `saving-${saving.kind}`,
    id: saving.id,
    text: loaded.fill(language, saving.text[language] ?? ''),
    // Assumptions alone say nothing about this prospect.
    amount: inputs.some(({ evidence }) => evidence.length > 0) ? amountOf(sum, values) : null,
    inputs,
  };
}

/** The figure, only when every name in the formula has a value and the result is money. */
function amountOf({ saving, currency }: Sum, values: Record<string, Quantity>): SavingPoint['amount'] {
  const formula = parseFormula(saving.formula);
  const result = 'error' in formula ? formula : evaluate(formula, values);
  if (currency === null || 'error' in result || !isMoney(result)) return null;
  return { min: rounded(result.min), max: rounded(result.max), currency, period: saving.period };
}

/** An estimate pretends to no cents: from here on it is given in whole units. */
const WHOLE_FROM = 100;
const rounded = (amount: number) => (Math.abs(amount) >= WHOLE_FROM ? Math.round(amount) : Math.round(amount * 100) / 100);

/** One currency for the whole saving: that of the prospect's own figures, else of their budget, else the one their language stands for. */
function currencyOf(saving: Saving, record: QualificationRecord, loaded: LoadedPlaybook): string | null {
  const theirs = record.figures.find(({ value }) => value.currency !== null && saving.inputs.includes(value.input));
  const usual = loaded.playbook.currencies[spokenLanguage(loaded, record.language)];
  return theirs?.value.currency ?? record.budget.amount?.value.currency ?? usual ?? null;
}

function originOf(input: string, spec: SavingInputSpec, sum: Sum): Origin {
  return spec.from ? fromRecord(spec, sum) : (said(input, spec, sum) ?? assumed(spec, sum));
}

function said(input: string, spec: SavingInputSpec, { record, currency }: Sum): Origin {
  const fact = record.figures.find(({ value }) => value.input === input);
  if (!fact || fact.value.min < 0 || (spec.unit === 'share' && fact.value.max > 1)) return null;
  if (inMoney(spec) && fact.value.currency !== currency) return null;
  return bySaying(fact, fact.value);
}

function assumed(spec: SavingInputSpec, { currency }: Sum): Origin {
  const found = spec.assume?.find((assumption) => !inMoney(spec) || assumption.currency === currency);
  return found ? { min: found.min, max: found.max, basis: 'assumed', evidence: [], source: found.source } : null;
}

function fromRecord(spec: SavingInputSpec, { record, currency, loaded, saving, language }: Sum): Origin {
  if (spec.from === 'company.employees') {
    const fact = record.company.employees;
    return fact && fact.value.min !== null && fact.value.max !== null ? bySaying(fact, { min: fact.value.min, max: fact.value.max }) : null;
  }
  const fact = factsOf(record, 'need.offers').find(({ value }) => value.quantity !== null && (spec.offers?.includes(value.id) ?? true));
  if (!fact || fact.value.quantity === null) return null;
  const { id, quantity: units } = fact.value;
  if (spec.from === 'need.offers.quantity') return bySaying(fact, { min: units, max: units });
  const offer = loaded.playbook.offers.find((candidate) => candidate.id === id);
  const cost = offer && currency ? costOf(offer, units, currency) : null;
  if (!cost) return null;
  const price = { once: cost.once, year: cost.yearly, month: cost.yearly / 12 }[saving.period];
  return { ...bySaying(fact, { min: price, max: price }), basis: 'assumed', source: say('brief.price-list', language, loaded) };
}

const inMoney = ({ unit }: SavingInputSpec) => unit.startsWith('money');
const bySaying = ({ evidence }: Fact<unknown>, { min, max }: { min: number; max: number }): NonNullable<Origin> => ({
  min,
  max,
  basis: 'said',
  evidence,
  source: null,
});

function shown(input: string, spec: SavingInputSpec, origin: Origin, { currency, loaded, language }: Sum): SavingInput {
  return {
    input,
    label: loaded.fill(language, spec.label[language] ?? input),
    basis: origin?.basis ?? 'missing',
    min: origin?.min ?? null,
    max: origin?.max ?? null,
    unit: say(`unit.${spec.unit}`, language, loaded, { currency: currency ?? '' }),
    evidence: origin?.evidence ?? [],
    source: origin?.source ?? null,
    question: origin || !spec.ask ? null : loaded.fill(language, spec.ask[language] ?? ''),
  };
}
