/** Every way Bantr can fail, as a closed list; the README explains each code. */
export type BotErrorCode =
  | 'bad-input' // what was sent or typed does not have the form that is asked for
  | 'bad-playbook' // a dialogs/*.yaml file is not a playbook
  | 'bad-settings' // a setting from the environment cannot be used
  | 'not-found' // no such conversation, playbook, file or handoff
  | 'not-allowed' // the token, signature or origin is not right
  | 'too-large' // over a documented limit of size
  | 'too-many' // over a documented limit of rate
  | 'busy' // another turn of the same conversation is under way
  | 'conflict' // the state it was asked for is no longer the state
  | 'store-unusable' // the store cannot be opened, read or written
  | 'store-newer' // the database was written by a newer program
  | 'unreachable'; // an outside system did not answer or refused

/**
 * The one error of the product. `code` is stable and may be matched on; `message` says what happened, to what, and what to do.
 * The thing that went wrong underneath, if any, is the native `cause`.
 */
export class BotError extends Error {
  readonly code: BotErrorCode;

  constructor(code: BotErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'BotError';
    this.code = code;
  }
}
