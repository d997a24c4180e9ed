import { assess } from './assess.ts';
import type { Conversation } from './dialog-state.ts';
import { emptyRecord } from './evidence.ts';
import { type LoadedPlaybook, spokenLanguage } from './playbook.ts';

/** What a conversation begins with; `language` is a tag, of which the first spoken here is taken. */
export interface Beginning {
  id: string;
  kind: Conversation['kind'];
  language: string;
  page: string | null;
  now: string;
  loaded: LoadedPlaybook;
}

/** A conversation in which nothing was said yet. */
export function emptyConversation({ id, kind, language, page, now, loaded }: Beginning): Conversation {
  const spoken = spokenLanguage(loaded, language);
  const playbook = { id: loaded.playbook.id, version: loaded.playbook.version };
  const record = emptyRecord({ id, conversation: id, language: spoken, now, playbook });
  return {
    id,
    kind,
    playbook,
    createdAt: now,
    page,
    messages: [],
    record: assess(record, { outOfMarket: null, now, loaded }),
    dialog: {
      language: spoken,
      phase: 'bot',
      asked: {},
      resumed: [],
      refused: [],
      unknown: [],
      open: null,
      outOfMarket: null,
      lastVariant: {},
      offered: null,
      given: [],
      unanswered: [],
      upset: false,
      waitsForPerson: false,
      consent: null,
      lastSeen: null,
    },
    handoff: null,
    referredBy: null,
  };
}
