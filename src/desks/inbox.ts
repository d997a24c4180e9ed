import type { Desk } from '../turn/ports.ts';

/** The desk that is always there: the handoffs themselves, listed from the store. Whatever is in the store has been delivered. */
export function inboxDesk(): Desk {
  return { name: 'inbox', deliver: async () => ({ delivered: true }) };
}
