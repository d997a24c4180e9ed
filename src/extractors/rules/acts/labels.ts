/** What a clause can do in a sales conversation. `self` is the visitor, or the contact of a rep's notes; `other` is somebody else in the clause. */
export const ACTS = [
  'need',
  'no-need',
  'not-interested',
  'information',
  'evaluating',
  'comparing',
  'ready',
  'self-decides',
  'self-takes-part',
  'self-no-part',
  'self-against',
  'other-decides',
  'other-takes-part',
  'other-no-part',
  'other-against',
  'approved',
  'planned',
  'no-money',
  'undisclosed',
  'budget-money',
  'other-money',
  'wanted-date',
  'other-date',
] as const;

export type Act = (typeof ACTS)[number];

/** An act that says something only of a clause with this word in it. */
export const ACTS_OF: Partial<Record<Act, string>> = {
  'budget-money': 'MONEY',
  'other-money': 'MONEY',
  'wanted-date': 'DATE',
  'other-date': 'DATE',
};

/** What a clause stands for once its quantities and people are replaced by placeholders. */
export interface ActWords {
  words: readonly string[];
  /** What the question before it asks for. */
  asked: readonly string[];
  /** Whether a rep writes it about a contact. */
  notes: boolean;
  /** Whether it ends with a question mark. */
  asks: boolean;
}
