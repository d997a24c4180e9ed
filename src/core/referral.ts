import type { Conversation } from './dialog-state.ts';
import { mergeEvidence } from './evidence.ts';
import type { Message, Proposal } from './proposals.ts';
import type { FieldName, FieldValue, Source } from './record.ts';

type Referral = FieldValue<'referrals'>;

/** The leads that a turn found in a customer's referrals: a conversation each, which knows what was told and who named it. */
export function begunByReferral(
  before: Conversation,
  after: Conversation,
  begin: (id: string) => Conversation,
  now: string,
): Conversation[] {
  return after.record.referrals.slice(before.record.referrals.length).map(({ value, source }, place) => {
    const empty = begin(`${after.id}-referral-${before.record.referrals.length + place}`);
    const { message, proposals } = told(value, source, now);
    return {
      ...empty,
      messages: [message],
      record: mergeEvidence(empty.record, proposals),
      referredBy: { conversation: after.id, name: after.record.contact.name?.value ?? null },
    };
  });
}

/** What was told of the lead as a message whose words prove it, one value a line, for reps only. */
function told({ name, company, reach }: Referral, source: Source, at: string): { message: Message; proposals: Proposal[] } {
  const reachField = reach?.includes('@') ? 'contact.email' : 'contact.phone';
  const given = (
    [
      ['contact.name', name],
      ['company.name', company],
      [reachField, reach],
    ] as const
  ).flatMap(([field, value]) => (value ? [{ field, value }] : []));
  const text = given.map(({ value }) => value).join('\n');
  let start = 0;
  const proposals = given.map(({ field, value }): Proposal => {
    const evidence = { message: 0, quote: value, start, end: start + value.length };
    start = evidence.end + 1;
    return { field, value, confidence: 1, source, mode: 'state', evidence: [evidence] } satisfies { field: FieldName } & Proposal;
  });
  return { message: { id: 'referral-0', from: 'rep', text, at, aside: true }, proposals };
}
