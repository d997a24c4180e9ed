import { type Days, dateOf, dayOf, shift, unitOf } from './calendar.ts';
import type { DateGrain } from './found.ts';
import { at, type Lexed, skip, touches, word } from './lexed.ts';
import { type Clock, countsSomething, distanceAt, type Moment, type Turn, turnAt, turnCount } from './moments.ts';
import { type Numeral, numeralAt } from './numerals.ts';

/** Days that come every year: a month, a feast, the 3rd of May. Null where that year has none; several where they come more than once. */
export type Yearly = (year: number) => Days | readonly Days[] | null;

const listOf = (days: Days | readonly Days[] | null): readonly Days[] => (days === null ? [] : 'from' in days ? [days] : days);

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const CENTURY_TURN = 50;

function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits < CENTURY_TURN ? 2000 : 1900);
}

/** Years before this are said in words only at the end of a clause, or after `year`. */
const FIRST_SPOKEN_YEAR = 1000;
const LAST_SPOKEN_YEAR = 2099;
const SMALLEST_MARKED_YEAR = 100;

function isSpokenYear(lexed: Lexed, spoken: Numeral, isMarked: boolean): boolean {
  const { value, ordinal, whole, next } = spoken;
  if (
    ordinal ||
    !Number.isInteger(value) ||
    !(whole || value >= FIRST_SPOKEN_YEAR) ||
    value > LAST_SPOKEN_YEAR ||
    countsSomething(lexed, next)
  )
    return false;
  if (value >= FIRST_YEAR || (isMarked && value >= SMALLEST_MARKED_YEAR)) return true;
  return value >= FIRST_SPOKEN_YEAR && value % 100 !== 0 && lexed.tokens[next]?.kind !== 'word';
}

/** The year that is written or said at `index`: 2027, '27, FY27, next year. */
export function yearAt(clock: Clock, index: number): { year: number; next: number } | null {
  const { lexed } = clock;
  const isMarked = at(lexed, index, 'yearMark') !== null;
  const mark = at(lexed, index, 'fiscal')?.next ?? at(lexed, index, 'yearMark')?.next ?? index;
  const token = lexed.tokens[mark];
  if (!token) return null;
  const apostrophe = token.folded === "'" && touches(lexed, mark + 1) ? 1 : 0;
  const digits = lexed.tokens[mark + apostrophe];
  if (digits?.kind === 'number') {
    const next = mark + apostrophe + 1;
    const spans = at(lexed, index, 'fiscal') && spannedYearAt(lexed, Number(digits.text), next);
    if (spans) return spans;
    if (touches(lexed, next) && lexed.tokens[next]?.kind === 'word' && !at(lexed, next, 'yearMark')) return null;
    if (touches(lexed, next + 1) && touches(lexed, next) && lexed.tokens[next + 1]?.kind === 'number') return null;
    const value = Number(digits.text);
    const after = at(lexed, next, 'yearMark')?.next ?? next;
    if (digits.text.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
      return after === next && countsSomething(lexed, next) ? null : { year: value, next: after };
    }
    if (digits.text.length === 2 && (apostrophe || at(lexed, index, 'fiscal'))) return { year: fullYear(value), next: after };
    return isMarked && digits.text.length === 3 ? { year: value, next: after } : null;
  }
  const turned = turnAt(lexed, index);
  const fiscal = at(lexed, turned.next, 'fiscal')?.next ?? turned.next;
  const unit = at(lexed, fiscal, 'unit');
  if (turned.turn && unit?.value === 'year') return { year: clock.year + turnCount(turned.turn), next: unit.next };
  const reversed = at(lexed, index, 'unit');
  if (reversed?.value === 'year') {
    const later = turnAt(lexed, reversed.next);
    if (later.turn) return { year: clock.year + turnCount(later.turn), next: later.next };
  }
  const relative = at(lexed, index, 'relativeUnit');
  if (relative?.value.unit === 'year') return { year: clock.year + relative.value.count, next: relative.next };
  const ordinal = ordinalYearAt(clock, index);
  if (ordinal && at(lexed, ordinal.next - 1, 'yearMark')) return ordinal;
  const spoken = token.kind === 'word' ? numeralAt(lexed, mark) : null;
  return spoken && isSpokenYear(lexed, spoken, isMarked) ? { year: spoken.value, next: spoken.next } : null;
}

/** `FY28-29`, `FY2028/29`: a business year by the years that it starts and ends in. */
function spannedYearAt(lexed: Lexed, start: number, index: number): { year: number; next: number } | null {
  const end = lexed.tokens[index + 1];
  if (!/^[-/]$/.test(word(lexed, index)) || end?.kind !== 'number' || !touches(lexed, index) || !touches(lexed, index + 1)) return null;
  return Number(end.text) % 100 === (start + 1) % 100 ? { year: fullYear((start + 1) % 100), next: index + 2 } : null;
}

/** An ordinal said as a ten and a one that are both ordinals: dwudziestego ósmego. */
export function tenAndOneAt(lexed: Lexed, index: number): { value: number; next: number } | null {
  const ten = at(lexed, index, 'ordinal');
  const one = ten && ten.value >= 20 && ten.value % 10 === 0 ? at(lexed, ten.next, 'ordinal') : null;
  return ten && one && one.value < 10 ? { value: ten.value + one.value, next: one.next } : null;
}

/** `w marcu dwudziestego ósmego`, `w dwudziestym ósmym roku`. */
function ordinalYearAt({ lexed, year }: Clock, index: number): { year: number; next: number } | null {
  if (!lexed.language.calendar.ordinalYears || lexed.tokens[index]?.kind !== 'word') return null;
  const spoken = tenAndOneAt(lexed, index) ?? at(lexed, index, 'ordinal');
  const meant = 2000 + (spoken?.value ?? 0);
  return spoken && meant >= year && meant <= year + SOON
    ? { year: meant, next: at(lexed, spoken.next, 'yearMark')?.next ?? spoken.next }
    : null;
}

const yearSigns = new Set([',', '-', '/', '.']);

/** The year that follows a name, with what may stand between: March `of 2027`, Q3`/26`, `in` 2019. */
export function yearAfter(clock: Clock, index: number): { year: number; next: number } | null {
  const { lexed } = clock;
  const sign = yearSigns.has(word(lexed, index)) ? index + 1 : index;
  const direct = yearAt(clock, sign) ?? ordinalYearAt(clock, sign);
  if (direct) return direct;
  // Behind a full stop something else may be said: `by Sept 30. Around 12`.
  const linked = skip(lexed, sign === index || touches(lexed, sign) || word(lexed, index) === ',' ? sign : index, 'of', 'at', 'the');
  if (linked !== sign) return yearAt(clock, linked) ?? shortYearAt(clock, linked);
  const digits = lexed.tokens[sign];
  const isShort =
    sign !== index &&
    word(lexed, index) !== ',' &&
    digits?.kind === 'number' &&
    digits.text.length === 2 &&
    touches(lexed, sign) &&
    touches(lexed, index);
  return isShort && word(lexed, index) !== '.' ? { year: fullYear(Number(digits.text)), next: sign + 1 } : null;
}

/** Two digits that close a clause after a day and a month: 14 kwietnia `15`. */
export function shortYearAt(clock: Clock, index: number): { year: number; next: number } | null {
  const { lexed } = clock;
  const from = yearSigns.has(word(lexed, index)) && touches(lexed, index) ? index + 1 : index;
  const token = lexed.tokens[from];
  if (token?.kind !== 'number' || token.text.length !== 2) return null;
  const after = lexed.tokens[from + 1];
  return !after || after.kind === 'punct' ? { year: fullYear(Number(token.text)), next: from + 1 } : null;
}

/** Years ahead that two bare digits may mean. */
const SOON = 10;

/** Two digits behind a quarter or a month that are a year not far off: Q4 `28`, October `27`. */
export function soonYearAt(clock: Clock, index: number): { year: number; next: number } | null {
  const { lexed } = clock;
  const token = lexed.tokens[index];
  const year = 2000 + Number(token?.text);
  if (token?.kind !== 'number' || token.text.length !== 2 || year < clock.year || year > clock.year + SOON) return null;
  const isMore = countsSomething(lexed, index + 1) || (touches(lexed, index + 1) && lexed.tokens[index + 2]?.kind === 'number');
  return isMore ? null : { year, next: index + 1 };
}

/** The 1970s, the '40s, nineteen seventies: ten years, the latest that have begun. */
export function decadeAt(clock: Clock, index: number): Moment | null {
  const { lexed, today } = clock;
  const from = skip(lexed, index, 'the');
  const digits = word(lexed, from) === "'" && touches(lexed, from + 1) ? from + 1 : from;
  const named = at(lexed, from, 'decade') ?? spokenDecade(lexed, from) ?? writtenDecade(lexed, digits, from !== index || digits !== from);
  if (!named) return null;
  const { value, next } = named;
  const century = Math.floor(dateOf(today).year / 100) * 100;
  const year = value >= 100 ? value : century + value <= dateOf(today).year ? century + value : century - 100 + value;
  return { from: dayOf(year, 1, 1), to: dayOf(year + 9, 12, 31), next, grain: 'year' };
}

/** `nineteen seventies`. */
function spokenDecade(lexed: Lexed, index: number): { value: number; next: number } | null {
  const century = at(lexed, index, 'cardinal');
  const decade = century && at(lexed, century.next, 'decade');
  return decade && decade.value < 100 && century.value >= 10 && century.value <= 20
    ? { value: century.value * 100 + decade.value, next: decade.next }
    : null;
}

function writtenDecade(lexed: Lexed, index: number, isIntroduced: boolean): { value: number; next: number } | null {
  const digits = lexed.tokens[index];
  if (digits?.kind !== 'number' || !digits.text.endsWith('0') || !touches(lexed, index + 1)) return null;
  const suffix = word(lexed, index + 1) === "'" ? index + 2 : index + 1;
  const isDecade =
    at(lexed, suffix, 'decadeSuffix') !== null &&
    touches(lexed, suffix) &&
    (digits.text.length === 4 || (digits.text.length === 2 && (isIntroduced || suffix > index + 1)));
  return isDecade ? { value: Number(digits.text), next: suffix + 1 } : null;
}

/** Which year's days a name means, by the year after it, the turn before it, a distance (`in 9 months`), or else the next to come. */
export function resolveYearly(clock: Clock, yearly: Yearly, grain: DateGrain, index: number, turn: Turn): Moment | null {
  const { lexed, today } = clock;
  const stated = yearAfter(clock, index);
  if (stated) {
    const days = listOf(yearly(stated.year))[0];
    return days ? { ...days, next: stated.next, grain } : null;
  }
  const candidates: Days[] = [];
  for (let year = clock.year - CANDIDATE_YEARS; year <= clock.year + CANDIDATE_YEARS; year++) {
    candidates.push(...listOf(yearly(year)));
  }
  const give = (days: Days | undefined, next = index): Moment | null => (days ? { ...days, next, grain } : null);

  const second = at(lexed, index, 'afterNext');
  if (second) return give(candidates.filter((days) => days.from > today)[1], second.next);
  const distance = distanceAt(clock, index);
  if (distance) {
    const target = unitOf(distance.unit, shift(today, distance.count, distance.unit));
    return give(
      candidates.find((days) => days.to >= target.from),
      distance.next,
    );
  }
  if (turn === 'next') return give(candidates.find((days) => days.from > today));
  if (turn === 'last') return give(candidates.findLast((days) => days.to < today));
  if (turn === 'this') return give(candidates.find((days) => days.from <= today && today <= days.to) ?? listOf(yearly(clock.year))[0]);
  return give(candidates.find((days) => days.to >= today));
}

const CANDIDATE_YEARS = 5;

/** A whole year as a moment. */
export function wholeYear(year: number, next: number): Moment {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), next, grain: 'year' };
}
