import { decideTurn, startConversation, type TurnCircumstances } from '../../src/core/decide-turn.ts';
import type { Conversation, Rep } from '../../src/core/dialog-state.ts';
import type { LoadedPlaybook } from '../../src/core/playbook.ts';
import type { Message, Proposal, Signal } from '../../src/core/proposals.ts';
import type { FieldName, FieldValue } from '../../src/core/record.ts';
import type { RepAction, TurnDecision } from '../../src/core/turn.ts';
import { helpdesk } from './prospect.ts';

/** A Monday at eleven in Warsaw: the help-desk company is open. */
const MONDAY = '2026-11-23T10:00:00.000Z';
/** The Sunday before: it is closed until Monday at nine. */
export const SUNDAY = '2026-11-22T10:00:00.000Z';
export const OLA: Rep = { id: 'ola', name: 'Ola', via: 'inbox' };
export const JAN: Rep = { id: 'jan', name: 'Jan', via: 'inbox' };

type Plain = Exclude<Signal, { topic: unknown } | { reason: unknown }>['signal'];
type Said = Plain | { question: string | null } | { outOfMarket: Extract<Signal, { reason: unknown }>['reason'] };

/** What is understood of one message: facts, proved by the whole of it, and signals. */
export interface Meaning {
  facts?: { [F in FieldName]?: FieldValue<F> };
  mode?: Proposal['mode'];
  signals?: Said[];
  language?: string;
}

function signalOf(said: Said, evidence: Signal['evidence']): Signal {
  if (typeof said === 'string') return { signal: said, evidence };
  if ('question' in said) return { signal: 'question', topic: said.question, evidence };
  return { signal: 'out-of-market', reason: said.outOfMarket, evidence };
}

/** A conversation to drive by given understandings, the extractor left out. */
export function talk(
  options: { language?: string; kind?: Conversation['kind']; loaded?: LoadedPlaybook; now?: string; someoneThere?: boolean } = {},
) {
  const { language = 'en', kind = 'visitor', loaded = helpdesk } = options;
  const on: TurnCircumstances = { loaded, now: options.now ?? MONDAY, someoneThere: options.someoneThere ?? false };
  let last: TurnDecision = startConversation({ id: 'c', kind, language, page: null, now: on.now, loaded });
  const bot = () => last.added.filter(({ from }) => from === 'bot');

  function says(...burst: [string, Meaning?][]): TurnDecision {
    const from = last.conversation.messages.length;
    const messages = burst.map(([text], place): Message => ({ id: `v${from + place}`, from: kind, text, at: on.now }));
    const understandings = burst.map(([text, { facts = {}, mode = 'state', signals = [], language: spoken = null } = {}], place) => {
      const evidence = { message: from + place, quote: text, start: 0, end: text.length };
      const proposals = Object.entries(facts).map(
        ([field, value]) => ({ field, value, mode, source: 'visitor', confidence: 0.9, evidence: [evidence] }) as Proposal,
      );
      return { language: spoken, proposals, signals: signals.map((said) => signalOf(said, evidence)) };
    });
    last = decideTurn(last.conversation, { kind: 'said', messages, understandings }, on);
    return last;
  }

  return {
    says,
    say: (text: string, meaning: Meaning = {}) => says([text, meaning]),
    rep(act: RepAction, by: Rep = OLA): TurnDecision {
      last = decideTurn(last.conversation, { kind: 'rep', by, act }, on);
      return last;
    },
    later(days: number) {
      on.now = new Date(Date.parse(on.now) + days * 86_400_000).toISOString();
    },
    set someoneThere(there: boolean) {
      on.someoneThere = there;
    },
    get last() {
      return last;
    },
    get record() {
      return last.conversation.record;
    },
    get dialog() {
      return last.conversation.dialog;
    },
    get handoff() {
      return last.conversation.handoff;
    },
    /** Everything the bot said in the last turn. */
    get text() {
      return bot()
        .map(({ text }) => text)
        .join('\n');
    },
    get asks() {
      return bot().at(-1)?.asks ?? null;
    },
    get bot() {
      return bot();
    },
  };
}

export const NEED: Meaning = { facts: { 'need.present': true, 'need.summary': 'mails get lost', 'interest.level': 'evaluating' } };
export const DECIDES: Meaning = { facts: { 'authority.role': 'decision-maker' } };
export const RECOMMENDS: Meaning = { facts: { 'authority.role': 'influencer' } };
export const MONEY: Meaning = { facts: { 'budget.amount': { min: 900, max: 900, currency: 'EUR', period: 'month' } } };
export const SOON: Meaning = { facts: { 'timing.window': { from: '2027-02-01', to: '2027-03-31' } } };
