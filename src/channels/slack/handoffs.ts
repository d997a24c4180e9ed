import { writeBrief } from '../../core/brief.ts';
import type { Conversation, Rep } from '../../core/dialog-state.ts';
import type { LoadedPlaybook } from '../../core/playbook.ts';
import { say } from '../../core/say.ts';
import type { RepAction } from '../../core/turn.ts';
import type { Clock, ConversationSummary, Store } from '../../turn/ports.ts';
import type { Turns } from '../../turn/take-turn.ts';
import type { Person } from './people.ts';

/** Handoffs of one rep that are looked through for the one that is meant. */
const MAX_OWN = 50;

/** What reps do with handoffs, from whatever they press or write. */
export interface Handoffs {
  /** Null when it was done, else why not, in the rep's language. */
  act(conversation: string, id: string, person: Person, act: RepAction): Promise<string | null>;
  /** The rep's words go to the visitor while this rep talks with them; false when they stay among reps. */
  speak(conversation: Conversation, id: string, person: Person, text: string): Promise<boolean>;
  /** The rep's handoffs whose headline holds `who`: those that are open, or won where a referral is meant. */
  ownedBy(rep: Rep, who: string, language: string, states: ('claimed' | 'won')[]): Promise<{ id: string; headline: string }[]>;
}

export function handoffs(parts: { turns: Turns; store: Store; loaded: LoadedPlaybook; clock: Clock }): Handoffs {
  const { turns, store, loaded, clock } = parts;
  const backWords = new Set(loaded.playbook.languages.flatMap((language) => loaded.words(language, 'slack.hand-back-words').map(folded)));

  async function act(conversation: string, id: string, { rep, language }: Person, action: RepAction): Promise<string | null> {
    const { refused } = await turns.act(conversation, { id, by: rep, act: action });
    if (!refused) return null;
    const owner = (await store.read(conversation))?.handoff?.owner?.name ?? '';
    return say(`slack.refused-${refused.code}`, language, loaded, { rep: owner });
  }

  return {
    act,
    async speak({ id: conversation, handoff, dialog }, id, person, text) {
      const talks = dialog.phase === 'rep' && handoff?.owner?.id === person.rep.id && handoff.owner.via === person.rep.via;
      if (!talks || text === '') return false;
      await act(conversation, id, person, backWords.has(folded(text)) ? { action: 'hand-back' } : { action: 'say', text });
      return true;
    },
    async ownedBy(rep, who, language, states) {
      const summaries: ConversationSummary[] = await store.list({ handoff: states, owner: rep, limit: MAX_OWN });
      const named = await Promise.all(
        summaries.map(async ({ id }) => {
          const conversation = await store.read(id);
          return conversation ? [{ id, headline: headlineOf(conversation, loaded, language, clock()) }] : [];
        }),
      );
      return named.flat().filter(({ headline }) => folded(headline).includes(folded(who)));
    },
  };
}

function headlineOf(conversation: Conversation, loaded: LoadedPlaybook, language: string, now: string): string {
  const company = conversation.record.company.name?.value;
  return [writeBrief(conversation, loaded, language, now).headline, company].filter(Boolean).join(' · ');
}

const folded = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');
