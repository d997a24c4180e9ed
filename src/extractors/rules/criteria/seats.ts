import type { Stretch } from '../clauses.ts';
import { countsIn } from '../quantities/counts.ts';
import { has, type Scene } from '../scene.ts';
import { fold, reading } from '../text.ts';

/** Kinds of counted things that a price may be for each of. */
const PRICED = new Set(['employee', 'person', 'user', 'licence', 'site', 'device', 'vehicle']);
/** Messages back through which the number of seats is looked for, and numbers that are tried, the latest first. */
const LOOK_BACK = 12;
const MOST = 3;
const LONGEST = 5_000;

const TIMES = new Set(['x', '×', '*']);
/** Words before a price in which the number that it is for may stand. */
const BACK = 60;
/** Letters that a noun's singular and plural share. */
const STEM = 4;

/** `84 x £22` */
export const isMultiplied = (of: Scene, { from }: Stretch): boolean => TIMES.has(of.words[from - 1]?.text ?? '');

const isDefinite = (of: Scene, at: number): boolean => of.language.linking.the.has(of.words[at]?.text ?? '');

/** Counts of what the price is said to be for, by its noun: `5 bucks a panel` of 1,400 panels. */
function nounsNamed(of: Scene, to: number, counts: readonly { min: number | null; max: number | null; name: string }[]): number[] {
  const noun = of.words[to + 1]?.text ?? '';
  if (noun.length < STEM) return [];
  return counts.flatMap(({ min, max, name }) =>
    min !== null && min === max && min > 1 && name.startsWith(noun.slice(0, -1)) ? [min] : [],
  );
}

/** How many seats, sites or pieces the conversation speaks of, for a price that is for each of them. */
export function seatsNamed(of: Scene, { from, to }: Stretch = { from: 0, to: 0 }): number[] {
  const { messages, index } = of.utterance;
  const counts = of.counts.map((one) => ({ ...one, name: fold(of.text.slice(one.noun.start, one.noun.end)) })).reverse();
  for (let i = index - 1; i >= 0 && index - i < LOOK_BACK; i--)
    counts.push(
      ...countsIn(reading((messages[i]?.text ?? '').slice(0, LONGEST)), of.language.quantities)
        .map((one) => ({ ...one, from: 0, to: 0, name: fold(messages[i]?.text.slice(one.noun.start, one.noun.end) ?? '') }))
        .reverse(),
    );
  const numbers = counts.flatMap(({ kind, min, max }) =>
    kind !== null && PRICED.has(kind) && min !== null && min === max && min > 1 ? [min] : [],
  );
  const employees = of.utterance.record.company.employees?.value;
  const told = employees && employees.min !== null && employees.min === employees.max ? [employees.min] : [];
  // `84 x £22`, `trackers on all 18 … 25 a unit`: numbers that something else shows to be of what is bought.
  const beside = of.amounts.flatMap((one) => {
    const before = of.words[one.from - 1];
    const isTimes = TIMES.has(of.words[one.to]?.text ?? '') && one.to + 1 === from;
    const isAll = one.from >= to - BACK && (has(of, 'recurs', { from: one.from - 1, to: one.from }) || isDefinite(of, one.from));
    return (isTimes || (isAll && before !== undefined)) && one.min !== null && one.min === one.max && one.min > 1 ? [one.min] : [];
  });
  return [...new Set([...beside, ...nounsNamed(of, to, counts), ...numbers, ...told])].slice(0, MOST);
}
