/** What can be pressed on a card: the action id of each button, whose value is the conversation's id. */
export const PRESS = {
  claim: 'claim',
  decline: 'decline',
  talk: 'talk',
  handBack: 'hand-back',
  notQualified: 'not-qualified',
  won: 'won',
  lost: 'lost',
  refer: 'refer',
  record: 'record',
} as const;
export type Press = (typeof PRESS)[keyof typeof PRESS];

/** A ready answer to the bot's question: several buttons stand in one row, so each has a number; the value is a `ReadyAnswer` as JSON. */
export const READY_ANSWER = /^answer-\d+$/;
export interface ReadyAnswer {
  conversation: string;
  text: string;
}
