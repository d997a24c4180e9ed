import { evaluate, isMoney, nameOf, namesIn, parseFormula, quantity } from './formula.ts';
import { doubtful, type Finding, repeated, wrong } from './lint-finding.ts';
import type { Offer, Playbook, Saving, SavingInputSpec } from './playbook.ts';

/** Prices, lead times, and the sums that savings are made of. */
export function lintCatalogue(playbook: Playbook): Finding[] {
  const offers = playbook.offers.flatMap((offer, i) => [
    ...lintPrices(offer, `offers.${i}.prices`, playbook),
    ...lintLeadTime(offer, `offers.${i}.leadTime`),
  ]);
  const inputs = Object.entries(playbook.inputs).flatMap(([name, spec]) => lintInput(spec, `inputs.${name}`, playbook));
  const savings = playbook.savings.flatMap((saving, i) => lintSaving(saving, `savings.${i}`, playbook));
  return [...offers, ...inputs, ...savings];
}

function lintPrices({ prices }: Offer, path: string, { currencies }: Playbook): Finding[] {
  const tiers = Map.groupBy(prices, ({ currency, period }) => `${currency} ${period}`);
  const found = [...tiers].flatMap(([name, tier]) => {
    const sorted = tier.toSorted((a, b) => a.fromQuantity - b.fromQuantity);
    const smallest = sorted[0]?.fromQuantity ?? 1;
    return [
      ...repeated(tier.map(({ fromQuantity }) => String(fromQuantity))).map((from) =>
        wrong(path, `has two prices in ${name} from quantity ${from}; there may be one for each currency, period and quantity.`),
      ),
      ...sorted.flatMap((price, i) => {
        const before = sorted[i - 1];
        const rises = before && before.per === 'unit' && price.per === 'unit' && price.amount > before.amount;
        return rises
          ? [
              wrong(
                path,
                `rises in ${name} from ${before.amount} to ${price.amount} at quantity ${price.fromQuantity}; a price a unit may only fall as the quantity grows.`,
              ),
            ]
          : [];
      }),
      ...(smallest > 1 ? [doubtful(path, `has no price in ${name} below quantity ${smallest}; the first tier should hold from 1.`)] : []),
    ];
  });
  const priced = new Set(prices.map(({ currency }) => currency));
  const missing = [...new Set(Object.values(currencies))].filter((currency) => !priced.has(currency));
  return [
    ...found,
    ...missing.map((currency) =>
      doubtful(path, `has no price in ${currency}, which the playbook speaks in; without one there is no answer to "how much".`),
    ),
  ];
}

function lintLeadTime({ leadTime }: Offer, path: string): Finding[] {
  const bounds = leadTime.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
  const disordered = bounds.findIndex((bound, i) => i > 0 && bound <= (bounds[i - 1] as number));
  return [
    ...(disordered > 0
      ? [wrong(`${path}.${disordered}`, 'is never reached; the rows must stand from the smallest upTo to the largest, and null last.')]
      : []),
    ...(bounds.includes(Number.POSITIVE_INFINITY)
      ? []
      : [wrong(path, `holds no quantity above ${Math.max(...bounds)}; the last row must have upTo: null.`)]),
  ];
}

const inMoney = ({ unit }: SavingInputSpec) => unit.startsWith('money');

function lintInput(spec: SavingInputSpec, path: string, { currencies, offers }: Playbook): Finding[] {
  const found = (spec.assume ?? []).flatMap(({ min, max, currency }, i) => [
    ...(min > max ? [wrong(`${path}.assume.${i}`, `runs from ${min} to ${max}; min may not exceed max.`)] : []),
    ...(spec.unit === 'share' && (min < 0 || max > 1)
      ? [wrong(`${path}.assume.${i}`, `runs from ${min} to ${max}; a share lies between 0 and 1.`)]
      : []),
    ...(inMoney(spec) && !currency ? [wrong(`${path}.assume.${i}`, 'is money without a currency; it must name one.')] : []),
    ...(!inMoney(spec) && currency ? [wrong(`${path}.assume.${i}`, `has the currency ${currency}; only money has one.`)] : []),
  ]);
  const assumed = spec.assume?.map(({ currency }) => currency);
  const without = assumed && inMoney(spec) ? [...new Set(Object.values(currencies))].filter((currency) => !assumed.includes(currency)) : [];
  const strangers = (spec.offers ?? []).filter((id) => !offers.some((offer) => offer.id === id));
  return [
    ...found,
    ...without.map((currency) =>
      doubtful(`${path}.assume`, `has no assumption in ${currency}, which the playbook speaks in; there the figure is missing.`),
    ),
    ...strangers.map((id) => wrong(`${path}.offers`, `names "${id}"; the offers are ${offers.map((offer) => offer.id).join(', ')}.`)),
    ...(spec.from === 'offer.price' && spec.unit !== 'money' ? [wrong(`${path}.unit`, `is ${spec.unit}; a price is money.`)] : []),
    ...(!spec.ask && !spec.assume && !spec.from
      ? [wrong(path, 'nobody can give it: it needs a question (ask), an assumption (assume) or a place in the record (from).')]
      : []),
  ];
}

function lintSaving(saving: Saving, path: string, { inputs }: Playbook): Finding[] {
  const unknown = saving.inputs.filter((name) => !inputs[name]);
  const missing = unknown.map((name) => wrong(`${path}.inputs`, `names "${name}"; the inputs are ${Object.keys(inputs).join(', ')}.`));
  const formula = parseFormula(saving.formula);
  if ('error' in formula)
    return [
      ...missing,
      wrong(`${path}.formula`, `${formula.error} at character ${formula.at + 1}; allowed are numbers, input names, + - * / and brackets.`),
    ];
  const names = namesIn(formula);
  const strange = names.filter(({ name }) => !saving.inputs.includes(name));
  const idle = saving.inputs.filter((input) => !names.some(({ name }) => name === input));
  const specs = saving.inputs.flatMap((name) => inputs[name] ?? []);
  return [
    ...missing,
    ...strange.map(({ name, at }) =>
      wrong(`${path}.formula`, `asks for "${name}" at character ${at + 1}, which is not among its inputs ${saving.inputs.join(', ')}.`),
    ),
    ...idle.map((name) => wrong(`${path}.inputs`, `names "${name}", which the formula does not use.`)),
    ...(unknown.length + strange.length > 0 ? [] : lintResult(saving, path, inputs)),
    ...(specs.every((spec) => spec.assume && !spec.cues && !spec.from)
      ? [
          wrong(
            `${path}.inputs`,
            'are all assumed, and assumptions alone give no figure; at least one must come from the prospect (cues or from).',
          ),
        ]
      : []),
  ];
}

/** Tries the formula out on what is assumed, and on 1 to 2 where nothing is. */
function lintResult(saving: Saving, path: string, inputs: Playbook['inputs']): Finding[] {
  const formula = parseFormula(saving.formula);
  if ('error' in formula) return [];
  const values = Object.fromEntries(
    saving.inputs.map((name) => {
      const spec = inputs[name] as SavingInputSpec;
      const { min, max } = spec.assume?.[0] ?? { min: 1, max: 2 };
      return [name, quantity(min, max, spec.unit)];
    }),
  );
  const result = evaluate(formula, values);
  if ('error' in result)
    return [
      wrong(`${path}.formula`, `${result.error} at character ${result.at + 1}; only like things add up, and a divisor may not be zero.`),
    ];
  return isMoney(result) ? [] : [wrong(`${path}.formula`, `gives ${nameOf(result)}; a saving must come out in money.`)];
}
