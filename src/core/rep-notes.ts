import { assess } from './assess.ts';
import { fold } from './cues.ts';
import type { Conversation } from './dialog-state.ts';
import { keepGrounded, mergeEvidence } from './evidence.ts';
import { factsOf } from './fields.ts';
import { noted } from './handoff.ts';
import type { Message, Proposal } from './proposals.ts';
import type { FieldName } from './record.ts';
import type { Doing } from './rep-turn.ts';
import type { RepAction } from './turn.ts';

/** What a rep knows of the prospect beside the talk. */
type Note = Extract<RepAction, { action: 'edit' | 'mark-saboteur' | 'refer' }>;

/**
 * Writes a rep's knowledge into the record: their words are kept as an aside, never shown to the visitor, that proves the facts; being a
 * rep's, these outrank whatever was or will be said.
 */
export function noteDown(doing: Doing, note: Note): { conversation: Conversation; event: string } {
  switch (note.action) {
    case 'edit':
      return { conversation: written(doing, 'edited', note.text, edited(doing.conversation, note)), event: 'edited' };
    case 'mark-saboteur':
      return {
        conversation: written(doing, 'saboteur-marked', note.who, saboteur(doing.conversation, note.who)),
        event: 'saboteur-marked',
      };
    case 'refer': {
      const { name, company, reach } = note;
      const text = [name, company, reach].filter((part) => part !== null && part.trim() !== '').join(', ');
      return { conversation: written(doing, 'referred', text, [['referrals', { name, company, reach }, 'state']]), event: 'referred' };
    }
  }
}

type Claim = [field: FieldName, value: unknown, mode: Proposal['mode']];

function edited({ record }: Conversation, { field, value }: Extract<Note, { action: 'edit' }>): Claim[] {
  return value === null ? factsOf(record, field).map((fact) => [field, fact.value, 'retract']) : [[field, value, 'correct']];
}

/** A person already known by that name or title stays that person; the contact's own part changes with it. */
function saboteur({ record }: Conversation, who: string): Claim[] {
  const is = (text: string | null | undefined) => text != null && fold(text.trim()) === fold(who.trim());
  const known = record.authority.buyingCentre.find(({ name, title }) => is(name) || is(title));
  const person = { name: known ? known.name : who, title: known?.title ?? null, stance: 'saboteur' };
  const role: Claim[] = is(record.contact.name?.value) ? [['authority.role', 'saboteur', 'correct']] : [];
  return [['authority.buyingCentre', person, 'correct'], ...role];
}

function written({ conversation, by, on }: Doing, event: string, text: string, claims: readonly Claim[]): Conversation {
  const index = conversation.messages.length;
  const message: Message = { id: `aside-${index}`, from: 'rep', name: by.name, text, at: on.now, aside: true };
  const evidence = [{ message: index, quote: text, start: 0, end: text.length }];
  const proposals = claims.map(([field, value, mode]) => ({ field, value, mode, confidence: 1, source: 'rep', evidence }) as Proposal);
  const messages = [...conversation.messages, message];
  const record = mergeEvidence(conversation.record, keepGrounded(proposals, messages));
  const { outOfMarket } = conversation.dialog;
  return {
    ...conversation,
    messages,
    record: assess(record, { outOfMarket, now: on.now, loaded: on.loaded }),
    handoff: conversation.handoff && noted(conversation.handoff, event, by, text, on.now),
  };
}
