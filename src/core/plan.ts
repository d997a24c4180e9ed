import type { Conversation, DialogState } from './dialog-state.ts';
import type { Askable } from './foresight.ts';
import type { Heard } from './hear.ts';
import type { LoadedPlaybook, WordParams } from './playbook.ts';
import type { Asks } from './proposals.ts';
import type { Move } from './turn.ts';

/** How a question is put: for the first time, otherwise after an unclear answer, or taken up again after an answer of ours. */
export type Manner = 'first' | 'again' | 'resumed';

/** One thing to say, as data; `wordReply` finds the words. */
export type Say =
  /** A key of dialogs/words with its values; `line` begins a new line. */
  | { say: 'words'; key: string; params: WordParams; line: boolean }
  /** The playbook's own wordings of one thing. */
  | { say: 'one-of'; key: string; texts: readonly string[] }
  /** A finished text on a line of its own. */
  | { say: 'line'; text: string }
  /** A question; `key` names its words where the playbook's own are not meant. */
  | { say: 'ask'; asks: Asks; manner: Manner; key?: string; params?: WordParams }
  /** Quick replies without a question of the record. */
  | { say: 'choices'; key: string };

/** The next move with all that is to be said for it: one list a message. */
export interface Plan {
  move: Move;
  /** `why.<code>` of dialogs/words. */
  why: string;
  says: Say[][];
  /** What the dialog remembers of it, beside the questions put. */
  dialog?: Partial<DialogState>;
}

/** What a move is chosen on: the conversation after everything was heard. */
export interface Turn {
  conversation: Conversation;
  heard: Heard;
  /** The questions that can still change the status, best first (`openQuestions`). */
  ranked: readonly Askable[];
  loaded: LoadedPlaybook;
  now: string;
  /** Whether a rep can be reached now. */
  someoneThere: boolean;
}

/** What is said before the move itself. */
export interface Remarks {
  says: Say[];
  /** Whether they answer something: then the open question is taken up again instead of being put otherwise. */
  answer: boolean;
  /** Things given with them that are given once. */
  given: string[];
}

/** One way to go on: the plan where it applies, else null. */
export type Rule = (turn: Turn, remarks: Remarks) => Plan | null;

export const words = (key: string, params: WordParams = {}): Say => ({ say: 'words', key: `talk.${key}`, params, line: false });
export const line = (key: string, params: WordParams = {}): Say => ({ say: 'words', key: `talk.${key}`, params, line: true });
/** "Yes, please" and "No, thanks" under an offer. */
export const yesOrNo: Say = { say: 'choices', key: 'talk.yes-no' };

/** The handoff is made by this turn's verdict. */
export const isNewlyQualified = ({ conversation: { record, handoff } }: Turn) => record.status === 'qualified' && handoff === null;
