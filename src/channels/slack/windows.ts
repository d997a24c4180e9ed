import { writeBrief } from '../../core/brief.ts';
import type { Conversation } from '../../core/dialog-state.ts';
import type { LoadedPlaybook } from '../../core/playbook.ts';
import type { FieldName } from '../../core/record.ts';
import { say } from '../../core/say.ts';
import { actions, context, header, input, modal, select, textInput, type View } from '../../slack/blocks.ts';
import { factBlocks, type Word } from '../../slack/card.ts';
import { fieldChoices, fieldInputs } from './field-forms.ts';

/** The callback id of each window that is sent. */
export const WINDOWS = { reason: 'reason', referral: 'referral', record: 'record', field: 'field' } as const;
/** The action id of the choice of a field to correct. */
export const CORRECT = 'correct';

export interface Reader {
  language: string;
  loaded: LoadedPlaybook;
}

/** What needs a reason. */
export type Reasoned = 'decline' | 'not-qualified' | 'lost';

const wordsFor =
  ({ language, loaded }: Reader): Word =>
  (key, params) =>
    say(`slack.${key}`, language, loaded, params);

/** Asks why. */
export function reasonWindow(action: Reasoned, conversation: string, reader: Reader): View {
  const word = wordsFor(reader);
  return modal({
    id: WINDOWS.reason,
    title: word(`title-${action}`),
    close: word('cancel'),
    submit: word('send'),
    about: { action, conversation },
    blocks: [input({ id: 'reason', label: word('why'), element: { ...textInput({ id: 'written', multiline: true }), max_length: 1_000 } })],
  });
}

/** Asks whom the customer named. */
export function referralWindow(conversation: string, reader: Reader): View {
  const word = wordsFor(reader);
  const place = (id: string, label: string, optional: boolean) =>
    input({ id, label, optional, element: { ...textInput({ id: 'written' }), max_length: 200 } });
  return modal({
    id: WINDOWS.referral,
    title: word('title-referral'),
    close: word('cancel'),
    submit: word('send'),
    about: { conversation },
    blocks: [
      place('name', word('entry-name'), false),
      place('company', say('field.company.name', reader.language, reader.loaded), true),
      place('reach', word('entry-reach'), true),
    ],
  });
}

/** Everything known, with the words that prove it, and the choice of a field to correct. */
export function recordWindow(conversation: Conversation, reader: Reader, now: string): View {
  const word = wordsFor(reader);
  const brief = writeBrief(conversation, reader.loaded, reader.language, now);
  const facts = factBlocks(brief, word);
  return modal({
    id: WINDOWS.record,
    title: word('title-record'),
    close: word('close'),
    about: { conversation: conversation.id },
    blocks: [
      header(brief.headline),
      ...actions(select({ id: CORRECT, placeholder: word('correct'), choices: fieldChoices(reader) })),
      ...(facts.length > 0 ? facts : [context(word('nothing-known'))]),
    ],
  });
}

/** The form of one field. */
export function fieldWindow(conversation: Conversation, field: FieldName, reader: Reader): View {
  const word = wordsFor(reader);
  return modal({
    id: WINDOWS.field,
    title: word('title-field'),
    close: word('cancel'),
    submit: word('save'),
    about: { conversation: conversation.id, field },
    blocks: [context(word('field-hint')), ...fieldInputs(field, conversation.record, reader)],
  });
}
