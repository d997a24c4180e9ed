import { holds } from './condition.ts';
import type { Conversation, Handoff, Rep } from './dialog-state.ts';
import type { LoadedPlaybook } from './playbook.ts';
import type { Dispatch } from './turn.ts';

/** The desk that every installation has. */
const INBOX = 'inbox';

/** A new handoff, routed by the first hint of the playbook that holds. */
function newHandoff(of: Conversation, because: Handoff['because'], { loaded, now }: { loaded: LoadedPlaybook; now: string }): Handoff {
  const on = { record: of.record, outOfMarket: of.dialog.outOfMarket, now };
  const route = loaded.playbook.routing.find(({ when }) => when === undefined || holds(when, on));
  const handoff: Handoff = {
    id: `${of.id}-handoff`,
    state: 'waiting',
    because,
    desk: route?.desk ?? INBOX,
    team: route?.team ?? null,
    owner: null,
    ledger: [],
  };
  // What the bot could not answer goes with it: the visitor was told that a colleague would.
  const questions = of.dialog.unanswered.map(({ quote }) => quote).join(' · ');
  return noted(handoff, because, null, questions || null, now);
}

/** The handoff with one more line in its ledger. */
export function noted(handoff: Handoff, event: string, by: Rep | null, note: string | null, now: string): Handoff {
  return { ...handoff, ledger: [...handoff.ledger, { at: now, event, by, note }] };
}

/**
 * The handoff after somebody asked for one: made when there is none; one that was declined or settled waits again for an owner. Asking
 * twice for the same changes nothing but the ledger.
 */
export function handOff(
  of: Conversation,
  because: Handoff['because'],
  on: { loaded: LoadedPlaybook; now: string },
): { handoff: Handoff; dispatch: Dispatch } {
  const { handoff } = of;
  if (!handoff) {
    const made = newHandoff(of, because, on);
    return { handoff: made, dispatch: { kind: 'handoff', desk: made.desk } };
  }
  const open = handoff.state === 'waiting' || handoff.state === 'claimed';
  const again: Handoff = open ? handoff : { ...handoff, state: 'waiting', owner: null };
  return { handoff: noted(again, because, null, null, on.now), dispatch: { kind: 'changed', desk: handoff.desk } };
}
