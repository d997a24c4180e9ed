import { countsIn } from '../quantities/counts.ts';
import type { Scene } from '../scene.ts';
import { reading } from '../text.ts';

/** Kinds of counted things that a price may be for each of. */
const PRICED = new Set(['employee', 'person', 'user', 'licence', 'site', 'device', 'vehicle']);
/** Messages back through which the number of seats is looked for, and numbers that are tried, the latest first. */
const LOOK_BACK = 12;
const MOST = 3;
const LONGEST = 5_000;

/** How many seats, sites or pieces the conversation speaks of, for a price that is for each of them. */
export function seatsNamed(of: Scene): number[] {
  const { messages, index } = of.utterance;
  const counts = [...of.counts].reverse();
  for (let i = index - 1; i >= 0 && index - i < LOOK_BACK; i--)
    counts.push(
      ...countsIn(reading((messages[i]?.text ?? '').slice(0, LONGEST)), of.language.quantities)
        .map((one) => ({ ...one, from: 0, to: 0 }))
        .reverse(),
    );
  const numbers = counts.flatMap(({ kind, min, max }) =>
    kind !== null && PRICED.has(kind) && min !== null && min === max && min > 1 ? [min] : [],
  );
  return [...new Set(numbers)].slice(0, MOST);
}
