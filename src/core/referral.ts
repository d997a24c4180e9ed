import { assess } from './assess.ts';
import type { Conversation } from './dialog-state.ts';
import { emptyConversation } from './empty-conversation.ts';
import { mergeEvidence } from './evidence.ts';
import type { LoadedPlaybook } from './playbook.ts';
import type { Message, Proposal } from './proposals.ts';
import type { FieldName, FieldValue, Source } from './record.ts';

type Referral = FieldValue<'referrals'>;

/** A lead for each referral that a turn added: a conversation with a rep about that contact, which knows what was told and who told it. */
export function leadsNamedIn(
  before: Conversation,
  after: Conversation,
  { loaded, now }: { loaded: LoadedPlaybook; now: string },
): Conversation[] {
  const earlier = before.record.referrals.length;
  return after.record.referrals.slice(earlier).map(({ value, source }, place) => {
    const id = `${after.id}-referral-${earlier + place}`;
    const empty = emptyConversation({ id, kind: 'rep', language: after.dialog.language, page: null, now, loaded });
    const { message, proposals } = told(value, source, now);
    return {
      ...empty,
      messages: [message],
      record: assess(mergeEvidence(empty.record, proposals), { outOfMarket: null, now, loaded }),
      referredBy: { conversation: after.id, name: after.record.contact.name?.value ?? null },
    };
  });
}

/** What was told of the lead as a message whose words prove it, one value a line, for reps only. */
function told({ name, company, reach }: Referral, source: Source, at: string): { message: Message; proposals: Proposal[] } {
  const given = (
    [
      ['contact.name', name],
      ['company.name', company],
      [reach?.includes('@') ? 'contact.email' : 'contact.phone', reach],
    ] as const
  ).flatMap(([field, value]) => (value ? [{ field, value }] : []));
  let start = 0;
  const proposals = given.map(({ field, value }): Proposal => {
    const evidence = { message: 0, quote: value, start, end: start + value.length };
    start = evidence.end + 1;
    return { field, value, confidence: 1, source, mode: 'state', evidence: [evidence] } satisfies { field: FieldName } & Proposal;
  });
  const text = given.map(({ value }) => value).join('\n');
  return { message: { id: 'referral-0', from: 'rep', text, at, aside: true }, proposals };
}
