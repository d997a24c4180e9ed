/** Offsets into the text that was read, in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One number as written: `2.5k`, `dwieście dziesięć`, `3rd`, `40%`. */
export interface NumberFound extends Span {
  value: number;
  ordinal: boolean;
  percent: boolean;
  /** Said with a magnitude: `5k`, `2 mln`, `six grand`. */
  magnitude: boolean;
  /** A hedge in the number itself: `a few`, `kilkanaście`. The value is then its middle. */
  approximate: boolean;
  min: number;
  max: number;
}

/** A number with its bounds and hedges: `up to 20`, `15-20k`, `od 60 do 80 tys.`, `around 40`; null is an open end. */
export interface AmountFound extends Span {
  min: number | null;
  max: number | null;
  approximate: boolean;
  percent: boolean;
  magnitude: boolean;
  bound: 'exact' | 'range' | 'at-least' | 'at-most';
}

/** How often an amount is paid; `once` is said so, not assumed. */
export type MoneyPeriod = 'once' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** An amount of money. Without a currency or money slang, only a number that has a magnitude is reported. */
export interface MoneyFound extends Span {
  min: number | null;
  max: number | null;
  approximate: boolean;
  bound: AmountFound['bound'];
  /** ISO 4217, null where the text does not tell (`15k`, `six grand`). */
  currency: string | null;
  period: MoneyPeriod | null;
  /** `seat`: for each user, licence, head; `item`: for each piece. */
  per: 'seat' | 'item' | null;
  /** False where a magnitude alone suggests money: `60k` may as well be rows in a table. */
  certain: boolean;
}

/** A counted thing: `140 osób`, `around 40 users`, `team of 12`. The span covers amount and noun. */
export interface CountFound extends Span {
  min: number | null;
  max: number | null;
  approximate: boolean;
  bound: AmountFound['bound'];
  amount: Span;
  noun: Span;
  /** What is counted as the language's table classes it (`employee`, `user`, `licence`, …), null for another noun. */
  kind: string | null;
}

/** Units of length of time. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A length of time: `3 weeks`, `półtora roku`, `60-90 days`; `min` and `max` count `unit`s. */
export interface DurationFound extends Span {
  min: number | null;
  max: number | null;
  unit: TimeUnit;
  approximate: boolean;
  bound: AmountFound['bound'];
}

/** How fine a date was said. */
export type DateGrain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year';

/** A date or a window of dates, `from` and `to` both inclusive, as `YYYY-MM-DD`; null is an open end. */
export interface DateFound extends Span {
  from: string | null;
  to: string | null;
  grain: DateGrain;
  /** `point`: one day; `window`: within the period; `deadline`: from now until `to`; `from`: not before `from`. */
  kind: 'point' | 'window' | 'deadline' | 'from';
  approximate: boolean;
  /** What the same words may mean as well: `Oct 27`, `4/5`. */
  other?: { from: string; to: string };
  /** For a part of a business year, the month (1–12) in which that was taken to start. */
  fiscal?: number;
  /** True for a season as the northern half of the earth has it. */
  season?: true;
}

/** What a short answer says. */
export interface AnswerFound extends Span {
  answer: 'yes' | 'no' | 'unsure';
  /** 1 for a plain word, less for a hedged or indirect one. */
  strength: number;
}
