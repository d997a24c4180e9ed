import { sameThing, sameValue } from './agree.ts';
import { assess } from './assess.ts';
import { fold } from './cues.ts';
import type { Conversation, DialogState } from './dialog-state.ts';
import { keepGrounded, mergeEvidence } from './evidence.ts';
import { factsOf, isKnown } from './fields.ts';
import type { Askable } from './foresight.ts';
import type { LoadedPlaybook } from './playbook.ts';
import type { Asks, Message, OutOfMarket, Proposal, Signal, Understanding } from './proposals.ts';
import { isTold } from './questions.ts';
import type { Evidence, FieldName, QualificationRecord, Status } from './record.ts';

const DAY_MS = 86_400_000;
/** Refusing one way to be reached refuses them all. */
const REACH: readonly Asks[] = ['contact.email', 'contact.phone', 'contact.name', 'permission'];
/** "Is there a date?" – "No.": an answer, though without a fact in it. */
const NO_ANSWERS: readonly Asks[] = ['budget.amount', 'timing.window', 'need.offers', 'company.employees', 'authority.buyingCentre'];
/** A visitor who names one of these has a case after all, whatever was thought before. */
const SHOWS_A_CASE: readonly FieldName[] = [
  'need.present',
  'need.summary',
  'need.pains',
  'need.offers',
  'interest.level',
  'budget.amount',
  'timing.window',
];

/** What one turn brought, beside what is in the record and the dialog now. */
export interface Heard {
  /** Grounded facts, in the order of their words. */
  facts: Proposal[];
  /** Those of them that put right what was told otherwise before. */
  corrected: Proposal[];
  signals: ReadonlySet<Signal['signal']>;
  questions: { topic: string | null; evidence: Evidence }[];
  /** Said in this turn. */
  outOfMarket: OutOfMarket | null;
  /** The question that was open, and what became of it; `chosen` is an answer that carries no fact ("no date yet"). */
  open: { asks: Asks; outcome: 'told' | 'chosen' | 'refused' | 'unknown' | 'unclear' } | null;
  /** The offer that was made, and whether it was taken. */
  offer: { of: 'person' | 'cost-case'; taken: boolean } | null;
  /** The first message after days of silence. */
  returned: boolean;
  /** The status before this turn. */
  was: Status;
}

/** Nothing at all: a turn in which nobody wrote. */
export function heardNothing(conversation: Conversation): Heard {
  return {
    facts: [],
    corrected: [],
    signals: new Set(),
    questions: [],
    outOfMarket: null,
    open: null,
    offer: null,
    returned: false,
    was: conversation.record.status,
  };
}

/**
 * Takes a burst of messages in: the facts into the record, judged anew; refusals, "don't know", consent and language into the dialog.
 * From a message that tries to give orders to the system no fact is read.
 */
export function hear(
  before: Conversation,
  messages: readonly Message[],
  understandings: readonly Understanding[],
  { loaded, now }: { loaded: LoadedPlaybook; now: string },
): { conversation: Conversation; heard: Heard } {
  const { dialog } = before;
  const all = [...before.messages, ...messages];
  const signals = understandings.flatMap((understanding) => understanding.signals);
  const is = new Set(signals.map(({ signal }) => signal));
  const proposals = understandings.filter(isHonest).flatMap((understanding) => understanding.proposals);
  const facts = keepGrounded(proposals, all).filter((fact) => !isNoToUs(fact, dialog, is));
  const merged = mergeEvidence(before.record, facts);
  const questions = understandings.flatMap(questionsIn);
  const outOfMarket = signals.flatMap((s) => (s.signal === 'out-of-market' ? [s.reason] : []))[0] ?? null;
  const texts = messages.map(({ text }) => text);
  const open = dialog.open && {
    asks: dialog.open,
    outcome: outcomeOf(dialog.open, merged, facts, is, () => isChoice(dialog.open, texts, loaded)),
  };
  const offer = dialog.offered && { of: dialog.offered, taken: is.has('yes') };
  const heard: Heard = {
    facts,
    corrected: facts.filter((fact) => putsRight(fact, before.record)),
    signals: is,
    questions,
    outOfMarket,
    open,
    offer,
    returned: dialog.lastSeen !== null && Date.parse(now) - Date.parse(dialog.lastSeen) >= loaded.playbook.limits.returnAfterDays * DAY_MS,
    was: before.record.status,
  };
  const after = remember(dialog, heard, understandings, { loaded, now });
  const record = assess({ ...merged, language: after.language }, { outOfMarket: after.outOfMarket, now, loaded });
  return { conversation: { ...before, messages: all, record, dialog: after }, heard };
}

/** Whether another value of the same thing stood before; one that is only completed or repeated was not wrong. */
function putsRight({ field, value, mode }: Proposal, before: QualificationRecord): boolean {
  return mode === 'correct' && factsOf(before, field).some((held) => sameThing(field, held.value, value) && !sameValue(held.value, value));
}

/** Signals that are questions themselves: beside one of them an unknown question is the same words read twice. */
const ASKS_ITSELF: readonly Signal['signal'][] = ['wants-person', 'wonders-why', 'asks-if-bot', 'out-of-market'];

function questionsIn({ signals }: Understanding): Heard['questions'] {
  const isRead = signals.some(({ signal }) => ASKS_ITSELF.includes(signal));
  return signals.flatMap((s) =>
    s.signal === 'question' && !(isRead && s.topic === null) ? [{ topic: s.topic, evidence: s.evidence }] : [],
  );
}

const isHonest = (understanding: Understanding) => !understanding.signals.some(({ signal }) => signal === 'orders-to-system');

/** "No, thanks" to an offer of ours, or to leaving contact details, says nothing of the interest in what is sold. */
function isNoToUs({ field, value }: Proposal, { offered, open }: DialogState, is: Heard['signals']): boolean {
  const isAsked = offered !== null || (open !== null && (isReach(open) || open === 'referral'));
  return isAsked && field === 'interest.level' && value === 'none' && (is.has('no') || is.has('refuse'));
}

/** Whether one of the texts is a quick reply of the question, as it was offered. */
function isChoice(asks: Asks | null, texts: readonly string[], { playbook }: LoadedPlaybook): boolean {
  const choices = Object.values(playbook.questions[asks as Askable]?.choices ?? {}).flat();
  return texts.some((text) => choices.some((choice) => fold(choice) === fold(text.trim())));
}

type Outcome = NonNullable<Heard['open']>['outcome'];

function outcomeOf(
  asks: Asks,
  record: QualificationRecord,
  facts: readonly Proposal[],
  is: Heard['signals'],
  isOffered: () => boolean,
): Outcome {
  if (isAnswered(asks, record, facts, is)) return 'told';
  if (is.has('refuse') || (is.has('no') && (isReach(asks) || asks === 'referral'))) return 'refused';
  if (isOffered() || (is.has('no') && NO_ANSWERS.includes(asks))) return 'chosen';
  return is.has('dont-know') ? 'unknown' : 'unclear';
}

function isAnswered(asks: Asks, record: QualificationRecord, facts: readonly Proposal[], is: Heard['signals']): boolean {
  if (asks === 'permission') return is.has('yes');
  if (asks === 'choice') return false;
  if (asks === 'referral') return facts.some((fact) => fact.field === 'referrals');
  if (asks.startsWith('figure:')) return record.figures.some((figure) => `figure:${figure.value.input}` === asks);
  return isTold(asks as Askable, record) || isKnown(record, asks as FieldName);
}

const isReach = (asks: Asks) => REACH.includes(asks);

function remember(
  dialog: DialogState,
  heard: Heard,
  understandings: readonly Understanding[],
  { loaded, now }: { loaded: LoadedPlaybook; now: string },
): DialogState {
  const { open, signals } = heard;
  const refused = open?.outcome === 'refused' ? (isReach(open.asks) ? REACH : [open.asks]) : [];
  const unknown = open?.outcome === 'unknown' || open?.outcome === 'chosen' ? [open.asks] : [];
  const objects = dialog.outOfMarket !== null && (signals.has('no') || signals.has('correction')) && !signals.has('thanks');
  const hasACase = heard.outOfMarket === null && (objects || (heard.facts.some(showsACase) && !heard.facts.some(deniesACase)));
  const reopened = dialog.phase === 'closed' && (hasACase || heard.returned);
  const spoken = understandings
    .map(({ language }) => language)
    .filter((language) => language && loaded.playbook.languages.includes(language));
  return {
    ...dialog,
    language: spoken.at(-1) ?? dialog.language,
    phase: reopened ? 'bot' : dialog.phase,
    refused: [...new Set([...dialog.refused, ...refused])],
    unknown: [...new Set([...dialog.unknown, ...unknown])],
    open: open?.outcome === 'unclear' ? open.asks : null,
    outOfMarket: reopened && hasACase ? null : (heard.outOfMarket ?? dialog.outOfMarket),
    offered: null,
    unanswered: [...dialog.unanswered, ...heard.questions.filter(({ topic }) => !isCovered(topic, loaded)).map(({ evidence }) => evidence)],
    upset: signals.has('insult') || signals.has('frustration') || (dialog.upset && !signals.has('thanks')),
    consent: consentAfter(dialog, heard, { loaded, now }),
    lastSeen: now,
  };
}

const showsACase = ({ field, value, mode }: Proposal) =>
  SHOWS_A_CASE.includes(field) && value !== false && value !== 'none' && mode !== 'retract';
const deniesACase = ({ field, value }: Proposal) =>
  (field === 'need.present' && value === false) || (field === 'interest.level' && value === 'none');

/** Consent stands with the version of the text they were shown: it comes with the question for contact details and for leave to use them. */
function consentAfter(
  { consent, asked }: DialogState,
  { open, facts }: Heard,
  { loaded, now }: { loaded: LoadedPlaybook; now: string },
): DialogState['consent'] {
  const { version } = loaded.playbook.consent;
  if (open && isReach(open.asks) && open.outcome === 'refused') return { version, at: now, given: false };
  if (open?.asks === 'permission' && open.outcome === 'told') return { version, at: now, given: true };
  const wasShown = (asked['contact.email'] ?? 0) > 0;
  const gave = facts.some(({ field }) => field === 'contact.email' || field === 'contact.phone');
  return wasShown && gave ? { version, at: now, given: true } : consent;
}

/** Whether the playbook has an answer to a visitor's question. */
export function isCovered(topic: string | null, { playbook }: LoadedPlaybook): boolean {
  if (topic === null) return false;
  if (topic === 'price' || topic === 'lead-time') return true;
  const offer = topic.startsWith('offer:') ? topic.slice('offer:'.length) : null;
  return offer === null ? playbook.answers.some(({ id }) => id === topic) : playbook.offers.some(({ id }) => id === offer);
}
