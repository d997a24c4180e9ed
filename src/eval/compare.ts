const MAX_OVERLAP_DAYS = 20;
const MONEY_TOLERANCE = 0.01;
/** Share of the shorter text's words whose stems must stand in the longer one. */
const SAME_WORDS = 0.6;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'l')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.+]+/gu, ' ')
    .trim();

const stem = (word: string): string => word.slice(0, Math.max(3, Math.min(6, word.length - 2)));

/** Equal after folding, or most words' stems in common: titles and names stand inflected in the text. */
export function sameWords(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (!x || !y) return false;
  if (x.includes(y) || y.includes(x)) return true;
  const [short = [], long = []] = [x.split(' '), y.split(' ')].sort((p, q) => p.length - q.length);
  const stems = long.map(stem);
  return short.filter((word) => stems.includes(stem(word))).length >= Math.ceil(short.length * SAME_WORDS);
}

export const sameText = (a: string, b: string): boolean => fold(a) === fold(b);

/** Equal by their digits; a country's code may be left out. */
export function samePhone(a: string, b: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^(00|)(48|44|1|353|91|49)(?=\d{9,})/, '');
  return digits(a) === digits(b);
}

export interface Bounds {
  min?: number | null | undefined;
  max?: number | null | undefined;
}

/** Two ranges that overlap by half of their union; an open end reaches as far as the other range does. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  const [aMin, aMax, bMin, bMax] = [a.min ?? -Infinity, a.max ?? Infinity, b.min ?? -Infinity, b.max ?? Infinity];
  if (aMin === bMin && aMax === bMax) return true;
  const finite = (value: number, other: number) => (Number.isFinite(value) ? value : other);
  const low = Math.min(finite(aMin, finite(aMax, 0)), finite(bMin, finite(bMax, 0)));
  const high = Math.max(finite(aMax, finite(aMin, 0)), finite(bMax, finite(bMin, 0)));
  const closed = (value: number) => (value === -Infinity ? low : value === Infinity ? high : value);
  const common = Math.min(closed(aMax), closed(bMax)) - Math.max(closed(aMin), closed(bMin));
  const union = Math.max(closed(aMax), closed(bMax)) - Math.min(closed(aMin), closed(bMin));
  return union === 0 ? common === 0 : common / union >= 0.5 || (common >= 0 && Math.abs((aMax - bMax) / bMax) < MONEY_TOLERANCE);
}

const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  (a ?? null) === (b ?? null) || (a != null && b != null && Math.abs(a - b) <= Math.abs(b) * MONEY_TOLERANCE);

/** Both ends within 1 % and the same currency; where the label is open at one end, its known end is enough. */
export function sameAmount(
  a: Bounds & { currency?: string | null | undefined },
  b: Bounds & { currency?: string | null | undefined },
): boolean {
  if ((a.currency ?? null) !== (b.currency ?? null)) return false;
  if (near(a.min, b.min) && near(a.max, b.max)) return true;
  return b.min !== b.max && (b.min == null || b.max == null) && near(a.max ?? a.min, b.max ?? b.min);
}

const day = (iso: string): number => Date.parse(iso) / 864e5;

export interface Days {
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/** Windows that overlap by half of their union, or end within 20 days of each other. */
export function sameWindow(a: Days, b: Days): boolean {
  if (a.to && b.to && Math.abs(day(a.to) - day(b.to)) <= MAX_OVERLAP_DAYS) return true;
  const [aFrom, aTo, bFrom, bTo] = [a.from ?? a.to, a.to ?? a.from, b.from ?? b.to, b.to ?? b.from].map((one) => day(one ?? ''));
  if (aFrom === undefined || aTo === undefined || bFrom === undefined || bTo === undefined) return false;
  const union = Math.max(aTo, bTo) - Math.min(aFrom, bFrom);
  return union === 0 || (Math.min(aTo, bTo) - Math.max(aFrom, bFrom)) / union >= 0.5;
}
