import type { Message, Proposal, Understanding } from '../core/proposals.ts';
import type { FieldName } from '../core/record.ts';

/** What a page may know of its visitor, in the order in which it is written down. */
const DETAILS = [
  'contact.name',
  'contact.jobTitle',
  'company.name',
  'contact.email',
  'contact.phone',
] as const satisfies readonly FieldName[];
export type Details = { [Field in (typeof DETAILS)[number]]?: string | undefined };

/**
 * What the page says of its visitor, as a message whose words prove each value: one detail a line, never shown to the visitor. `index`
 * is its place in the conversation.
 */
export function identification(details: Details, { id, at, index }: { id: string; at: string; index: number }) {
  const given = DETAILS.flatMap((field) => {
    const value = details[field]?.trim();
    return value ? [{ field, value }] : [];
  });
  const text = given.map(({ value }) => value).join('\n');
  let start = 0;
  const proposals = given.map(({ field, value }): Proposal => {
    const quote = { message: index, quote: value, start, end: start + value.length };
    start = quote.end + 1;
    return { field, value, confidence: 1, source: 'crm', mode: 'state', evidence: [quote] };
  });
  const message: Message = { id, from: 'visitor', text, at, aside: true };
  const understanding: Understanding = { language: null, proposals, signals: [] };
  return { kind: 'identified' as const, message, understanding };
}
