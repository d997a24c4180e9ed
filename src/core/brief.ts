import { assess } from './assess.ts';
import type { Brief, Conversation } from './dialog-state.ts';
import { factsOf } from './fields.ts';
import type { LoadedPlaybook } from './playbook.ts';
import { FIELDS, type FieldName } from './record.ts';
import { say, sayField } from './say.ts';

/** What the rep reads before the call, in the rep's language; gaps first. Never shown to a visitor. */
export function writeBrief(conversation: Conversation, loaded: LoadedPlaybook, language: string, now: string): Brief {
  const { outOfMarket } = conversation.dialog;
  const record = assess({ ...conversation.record, language }, { outOfMarket, now, loaded });
  const known = (Object.keys(FIELDS) as FieldName[]).filter((field) => factsOf(record, field).length > 0);
  return {
    language,
    headline: say('brief.headline', language, loaded, {
      who: sayField(record, 'contact.name', language, loaded) || say('brief.nobody', language, loaded),
      status: say(`status.${record.status}`, language, loaded),
      score: record.score,
    }),
    status: record.status,
    score: record.score,
    reasons: record.verdicts[0]?.reasons ?? [],
    gaps: record.gaps.map(({ text }) => ({ text })),
    known: known.map((field) => ({
      field,
      label: say(`field.${field}`, language, loaded),
      value: sayField(record, field, language, loaded),
      quotes: factsOf(record, field).flatMap((fact) => fact.evidence.map((words) => words.quote)),
    })),
    talkingPoints: record.talkingPoints,
    saboteurs: [],
    nextQuestions: record.nextQuestions,
  };
}
