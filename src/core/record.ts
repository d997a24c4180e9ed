import { z } from 'zod';

/** Who a value comes from, weakest first: a later one in the list is never overwritten by an earlier one. */
export const SOURCES = ['inferred', 'visitor', 'crm', 'rep'] as const;
export const CRITERIA = ['need', 'interest', 'authority', 'budget', 'timing'] as const;
export const STATUSES = ['lead', 'prospect', 'qualified', 'nurture', 'disqualified', 'customer'] as const;
/** From no interest at all to asking to buy; the order is the scale. */
export const INTEREST_LEVELS = ['none', 'information', 'evaluating', 'comparing', 'ready'] as const;
export const STANCES = ['decision-maker', 'influencer', 'saboteur'] as const;
export const BUDGET_STATUSES = ['approved', 'planned', 'none', 'undisclosed'] as const;
export const PERIODS = ['once', 'month', 'year'] as const;

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date as YYYY-MM-DD');

/** Words of one message: `quote === messages[message].text.slice(start, end)`, in UTF-16 units. */
export const Evidence = z.object({
  message: z.int().min(0),
  quote: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
});

const fact = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    confidence: z.number().min(0).max(1),
    source: z.enum(SOURCES),
    evidence: z.array(Evidence).min(1),
  });

/** A number that may be known only from one side; an open side is null. */
export const Range = z.object({ min: z.number().nullable(), max: z.number().nullable() });
export const Money = Range.extend({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  period: z.enum(PERIODS).nullable(),
});
/** Days, both ends included; an open end is null. */
export const Window = z.object({ from: isoDate.nullable(), to: isoDate.nullable() });
const WantedOffer = z.object({ id: z.string(), quantity: z.number().positive().nullable() });
const Stakeholder = z.object({
  name: z.string().nullable(),
  title: z.string().nullable(),
  stance: z.enum(STANCES),
});
const Referral = z.object({ name: z.string().nullable(), company: z.string().nullable(), reach: z.string().nullable() });

/**
 * What can be known of a prospect, field by field: the value's shape, and whether there is one fact of it or many.
 * The extractors propose these, the merge keeps them, the record shows them: a new field is a line here and its place in the record.
 */
export const FIELDS = {
  'contact.name': { value: z.string().min(1), many: false },
  'contact.jobTitle': { value: z.string().min(1), many: false },
  'contact.email': { value: z.string().min(3), many: false },
  'contact.phone': { value: z.string().min(5), many: false },
  'company.name': { value: z.string().min(1), many: false },
  'company.industry': { value: z.string().min(1), many: false },
  'company.employees': { value: Range, many: false },
  'need.present': { value: z.boolean(), many: false },
  'need.summary': { value: z.string().min(1), many: false },
  'need.pains': { value: z.string().min(1), many: true },
  'need.offers': { value: WantedOffer, many: true },
  'interest.level': { value: z.enum(INTEREST_LEVELS), many: false },
  'interest.alternatives': { value: z.string().min(1), many: true },
  'authority.role': { value: z.enum([...STANCES, 'none']), many: false },
  'authority.buyingCentre': { value: Stakeholder, many: true },
  'budget.status': { value: z.enum(BUDGET_STATUSES), many: false },
  'budget.amount': { value: Money, many: false },
  'timing.window': { value: Window, many: false },
  figures: { value: z.object({ input: z.string(), min: z.number(), max: z.number(), currency: z.string().nullable() }), many: true },
  referrals: { value: Referral, many: true },
} as const satisfies Record<string, { value: z.ZodType; many: boolean }>;

export type FieldName = keyof typeof FIELDS;
export type FieldValue<F extends FieldName> = z.infer<(typeof FIELDS)[F]['value']>;

const one = <T extends z.ZodType>({ value }: { value: T }) => fact(value).nullable();
const many = <T extends z.ZodType>({ value }: { value: T }) => z.array(fact(value));

/** Why a criterion, a status or a score is as it is: a stable code for programs, words in the record's language for people. */
export const Reason = z.object({ code: z.string(), text: z.string() });

export const CriterionState = z.object({
  result: z.enum(['met', 'unmet', 'unknown']),
  reasons: z.array(Reason),
  evidence: z.array(Evidence),
});

/** One input of a saving: said by the prospect (with the words), an approved assumption (with its source), or missing (with the question to ask). */
export const SavingInput = z.object({
  input: z.string(),
  label: z.string(),
  basis: z.enum(['said', 'assumed', 'missing']),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
  evidence: z.array(Evidence),
  source: z.string().nullable(),
  question: z.string().nullable(),
});

/** A benefit to raise, or a saving: with a figure (a range in one currency) only when no input is missing. */
export const TalkingPoint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('benefit'), id: z.string(), text: z.string(), because: z.array(Evidence), source: z.string().nullable() }),
  z.object({
    kind: z.enum(['saving-up-front', 'saving-back-office']),
    id: z.string(),
    text: z.string(),
    amount: z.object({ min: z.number(), max: z.number(), currency: z.string(), period: z.enum(PERIODS) }).nullable(),
    inputs: z.array(SavingInput),
  }),
]);

/** Two statements that cannot both hold; `kept` is the one the record shows. */
export const Contradiction = z.object({
  field: z.string(),
  kept: z.object({ value: z.unknown(), source: z.enum(SOURCES), evidence: z.array(Evidence) }),
  other: z.object({ value: z.unknown(), source: z.enum(SOURCES), evidence: z.array(Evidence) }),
});

export const Verdict = z.object({
  policy: z.string(),
  status: z.enum(STATUSES),
  rule: z.string(),
  reasons: z.array(Reason),
});

/** The public contract. Everything a program may read of a prospect; additions keep the version, anything else raises it. */
export const QualificationRecord = z.object({
  schema: z.literal('bantr.record/1'),
  id: z.string(),
  conversations: z.array(z.string()),
  language: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  playbook: z.object({ id: z.string(), version: z.int() }),
  status: z.enum(STATUSES),
  score: z.int().min(0).max(100),
  /** The acting policy's verdict first, then every other policy's of the playbook. */
  verdicts: z.array(Verdict),
  criteria: z.object({
    need: CriterionState,
    interest: CriterionState,
    authority: CriterionState,
    budget: CriterionState,
    timing: CriterionState,
  }),
  contact: z.object({
    name: one(FIELDS['contact.name']),
    jobTitle: one(FIELDS['contact.jobTitle']),
    email: one(FIELDS['contact.email']),
    phone: one(FIELDS['contact.phone']),
  }),
  company: z.object({
    name: one(FIELDS['company.name']),
    industry: one(FIELDS['company.industry']),
    employees: one(FIELDS['company.employees']),
  }),
  need: z.object({
    present: one(FIELDS['need.present']),
    summary: one(FIELDS['need.summary']),
    pains: many(FIELDS['need.pains']),
    offers: many(FIELDS['need.offers']),
  }),
  interest: z.object({ level: one(FIELDS['interest.level']), alternatives: many(FIELDS['interest.alternatives']) }),
  authority: z.object({
    role: one(FIELDS['authority.role']),
    /** Flat, as programs read it: the stakeholder with the words that prove the stance. */
    buyingCentre: z.array(
      Stakeholder.extend({ confidence: z.number().min(0).max(1), source: z.enum(SOURCES), evidence: z.array(Evidence).min(1) }),
    ),
  }),
  budget: z.object({ status: one(FIELDS['budget.status']), amount: one(FIELDS['budget.amount']) }),
  timing: z.object({ window: one(FIELDS['timing.window']) }),
  figures: many(FIELDS.figures),
  talkingPoints: z.array(TalkingPoint),
  gaps: z.array(z.object({ criterion: z.enum(CRITERIA), text: z.string() })),
  nextQuestions: z.array(z.object({ asks: z.string(), text: z.string() })),
  referrals: many(FIELDS.referrals),
  contradictions: z.array(Contradiction),
});

export type Source = (typeof SOURCES)[number];
export type Criterion = (typeof CRITERIA)[number];
export type Status = (typeof STATUSES)[number];
export type InterestLevel = (typeof INTEREST_LEVELS)[number];
export type Stance = (typeof STANCES)[number];
export type Evidence = z.infer<typeof Evidence>;
export type Range = z.infer<typeof Range>;
export type Money = z.infer<typeof Money>;
export type Window = z.infer<typeof Window>;
export type Stakeholder = z.infer<typeof Stakeholder>;
export type Reason = z.infer<typeof Reason>;
export type CriterionState = z.infer<typeof CriterionState>;
export type SavingInput = z.infer<typeof SavingInput>;
export type TalkingPoint = z.infer<typeof TalkingPoint>;
export type Contradiction = z.infer<typeof Contradiction>;
export type Verdict = z.infer<typeof Verdict>;
export type QualificationRecord = z.infer<typeof QualificationRecord>;
/** A value, how sure we are of it (0–1, calibrated by `bantr eval`), who it comes from, and the words that prove it. */
export interface Fact<T> {
  value: T;
  confidence: number;
  source: Source;
  evidence: Evidence[];
}
