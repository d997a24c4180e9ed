import type { Asks, Message, OutOfMarket } from './proposals.ts';
import type { Evidence, FieldName, QualificationRecord, Reason, Status, TalkingPoint } from './record.ts';

/** What the dialog remembers beside the record; all of it is data and is stored with the conversation. */
export interface DialogState {
  /** The language of the last visitor's message that had one. */
  language: string;
  /** Who answers: the bot, a rep (the bot is silent), or nobody any more. */
  phase: 'bot' | 'rep' | 'closed';
  /** How often each thing has been asked; taking a question up again after an answer of ours is not counted here. */
  asked: Partial<Record<Asks, number>>;
  /** Questions taken up again after an answer of ours: once each. */
  resumed: Asks[];
  /** Refused: never asked again, whatever happens. */
  refused: Asks[];
  /** "I don't know", or an answer without a fact in it ("no date yet"): not asked again of this person. */
  unknown: Asks[];
  /** The question that is open now, taken up again after an answer of ours. */
  open: Asks | null;
  outOfMarket: OutOfMarket | null;
  /** The wording last used of each key, so that none is used twice running. */
  lastVariant: Record<string, number>;
  /** What a "yes" accepts now. */
  offered: 'person' | 'cost-case' | null;
  /** What is given once a conversation and has been: `cost-case`, `comparison:<name>`, … */
  given: string[];
  /** The visitor's questions that the playbook does not answer, left to a colleague. */
  unanswered: Evidence[];
  /** The visitor's last sign of feeling was frustration or an insult. */
  upset: boolean;
  /** A person was asked for and no rep has the conversation yet. */
  waitsForPerson: boolean;
  consent: { version: string; at: string; given: boolean } | null;
  /** ISO instant of the visitor's last message, null before it. */
  lastSeen: string | null;
}

/** Who acts for the seller: `id` is unique within `via` (a Slack user id, an inbox name). */
export interface Rep {
  id: string;
  name: string;
  via: string;
}

/** Where a handoff stands; `waiting` has no owner yet. */
export type HandoffState = 'waiting' | 'claimed' | 'declined' | 'won' | 'lost' | 'not-qualified';

/** The one handoff of a conversation and its ledger: every change with who, when and why. */
export interface Handoff {
  id: string;
  state: HandoffState;
  /** Why it was made. */
  because: 'qualified' | 'person-asked';
  desk: string;
  team: string | null;
  owner: Rep | null;
  ledger: { at: string; event: string; by: Rep | null; note: string | null }[];
}

/** What the rep reads before the call, in this order; texts are in the rep's language. Never shown to a visitor. */
export interface Brief {
  language: string;
  headline: string;
  status: Status;
  score: number;
  reasons: Reason[];
  gaps: { text: string }[];
  known: { field: FieldName; label: string; value: string; quotes: string[] }[];
  talkingPoints: TalkingPoint[];
  saboteurs: { who: string; quotes: string[]; motive: string; answer: string; source: string; bring: string; avoid: string }[];
  nextQuestions: { asks: string; text: string }[];
  /** The visitor's own questions that nobody has answered yet, in their words. */
  unanswered: string[];
  /** In one sentence, whether they may be contacted: consent given or refused with version and day, or never asked for. */
  consent: string;
}

/** Everything stored of one conversation; `kind` tells who is asked: the prospect, or a rep about a contact. */
export interface Conversation {
  id: string;
  kind: 'visitor' | 'rep';
  playbook: { id: string; version: number };
  createdAt: string;
  /** Where it is held: the page's address for the widget, the thread for a chat tool. */
  page: string | null;
  messages: Message[];
  record: QualificationRecord;
  dialog: DialogState;
  handoff: Handoff | null;
  /** The conversation of the customer who named this lead, and who they are. */
  referredBy: { conversation: string; name: string | null } | null;
}
