import { isOpen, nextOpening } from '../business-hours.ts';
import type { Plan, Say, Turn } from '../plan.ts';
import type { WordParams } from '../playbook.ts';
import { isTold, mayAsk } from '../questions.ts';

/** Where the visitor can be reached, as they gave it; null when they did not. */
export const reachOf = ({ conversation: { record } }: Turn) => record.contact.email?.value ?? record.contact.phone?.value ?? null;

/** Whether contact details are still to be asked for: once, and never after a refusal. */
export function contactIsLeft({ conversation: { dialog, record }, loaded }: Turn): boolean {
  const asked = (dialog.asked['contact.email'] ?? 0) > 0;
  return !asked && !isTold('contact.email', record) && mayAsk('contact.email', { dialog, loaded });
}

/** The hours as words take them: `when` is `open` now, `later` at the instant `at`, or `never`. */
export function openingTimes({ loaded, now }: Turn): WordParams {
  const { hours } = loaded.playbook;
  const next = nextOpening(hours, now);
  return { when: isOpen(hours, now) ? 'open' : next ? 'later' : 'never', at: next ?? new Date(now) };
}

/** The question for contact details with the consent text; `key` names its words unless the playbook's own are meant. */
export function contactQuestion(turn: Turn, key?: string): Say[] {
  const own = key === undefined && turn.loaded.playbook.questions['contact.email'] !== undefined;
  return [{ say: 'ask', asks: 'contact.email', manner: 'first', ...(own ? {} : { key: `talk.${key ?? 'contact'}` }) }, consentText(turn)];
}

function consentText({ conversation: { dialog }, loaded }: Turn): Say {
  return { say: 'one-of', key: 'consent', texts: [loaded.playbook.consent.text[dialog.language] ?? ''] };
}

/** A way to reach them, late and once: for details that are known already, leave to use them. */
export function askContact(turn: Turn): Plan | null {
  const { dialog, handoff, record } = turn.conversation;
  // Somebody who turned out not to be qualified after all is not kept.
  if (record.status !== 'qualified' && handoff?.because !== 'person-asked') return null;
  if (contactIsLeft(turn)) return { move: { move: 'take-contact', asks: 'contact.email' }, why: 'contact', says: [contactQuestion(turn)] };
  const reach = reachOf(turn);
  if (!reach || dialog.consent || dialog.asked.permission || dialog.refused.includes('permission')) return null;
  const ask: Say = { say: 'ask', asks: 'permission', manner: 'first', key: 'talk.permission', params: { reach } };
  return { move: { move: 'take-contact', asks: 'permission' }, why: 'permission', says: [[ask, consentText(turn)]] };
}

/** "Yes" to the question for contact details, without them: they are waited for. */
export function awaitContact({ conversation: { dialog }, heard }: Turn): Plan | null {
  if (dialog.open !== 'contact.email' || !heard.signals.has('yes') || dialog.given.includes('contact-awaited')) return null;
  const ask: Say = { say: 'ask', asks: 'contact.email', manner: 'again', key: 'talk.contact-which' };
  return { move: { move: 'take-contact', asks: 'contact.email' }, why: 'contact', says: [[ask]], dialog: { given: ['contact-awaited'] } };
}
