import { answersTo, comparisonsFor } from './answers.ts';
import { isOpen, nextOpening } from './business-hours.ts';
import { costCase, costCaseOffer } from './cost-case.ts';
import type { Handoff } from './dialog-state.ts';
import { isKnown } from './fields.ts';
import { type Plan, type Say, type Turn, words } from './plan.ts';
import type { WordParams } from './playbook.ts';
import type { Asks } from './proposals.ts';
import { type Askable, isTold, mayAsk, openQuestions } from './questions.ts';
import { sayValue } from './say.ts';

/** What is said before the move itself: answers first, then what the visitor's words call for. */
interface Remarks {
  says: Say[];
  /** Whether they answer something, so that the open question is taken up again instead of being put otherwise. */
  answer: boolean;
  given: string[];
}

type Rule = (turn: Turn, remarks: Remarks) => Plan | null;

/** In this order; the first that applies makes the move. */
const VISITOR_RULES: readonly Rule[] = [
  beSilent,
  getPerson,
  stop,
  closeOutOfMarket,
  stayClosed,
  calmDown,
  closeNotInterested,
  giveCostCase,
  waitForPerson,
  acknowledgeSettled,
  putOtherwise,
  askWhoWould,
  takeUpAgain,
  askNext,
  offerCostCase,
  askContact,
  finish,
  acknowledge,
];

const REP_RULES: readonly Rule[] = [beSilent, putOtherwise, askWhoWould, takeUpAgain, askNext, sumUp];

/** The next move, by rules alone, and all that is to be said for it. Pure: the same turn gives the same plan. */
export function chooseMove(turn: Turn): Plan {
  const remarks = remark(turn);
  const rules = turn.conversation.kind === 'rep' ? REP_RULES : VISITOR_RULES;
  for (const rule of rules) {
    const plan = rule(turn, remarks);
    if (plan) return withRemarks(qualified(plan, turn), remarks, turn);
  }
  throw new Error('The last rule always makes a move.');
}

/** Whether this turn's verdict makes the handoff. */
export const isNewlyQualified = ({ conversation: { record, handoff } }: Turn) => record.status === 'qualified' && handoff === null;

function qualified(plan: Plan, turn: Turn): Plan {
  if (!isNewlyQualified(turn) || plan.move.move === 'hand-off') return plan;
  const asksMore = plan.says.flat().some(({ say }) => say === 'ask');
  const thanks = asksMore && turn.conversation.kind === 'visitor' ? [words('qualified')] : [];
  const [first = [], ...rest] = plan.says;
  return { ...plan, move: { move: 'hand-off', because: 'qualified' }, why: 'qualified', says: [[...thanks, ...first], ...rest] };
}

function withRemarks(plan: Plan, remarks: Remarks, turn: Turn): Plan {
  const { dialog } = turn.conversation;
  const given = [...dialog.given, ...(plan.dialog?.given ?? []), ...remarks.given];
  if (plan.move.move === 'stay-silent') return plan;
  const says = remarks.answer ? [remarks.says, ...plan.says] : [[...remarks.says, ...(plan.says[0] ?? [])], ...plan.says.slice(1)];
  return { ...plan, says: says.filter((message) => message.length > 0), dialog: { ...plan.dialog, given: [...new Set(given)] } };
}

function remark(turn: Turn): Remarks {
  const { conversation, heard, loaded } = turn;
  const { dialog, record, kind } = conversation;
  const { signals } = heard;
  const opening: Say[] = [];
  if (kind === 'visitor') {
    if (heard.returned) opening.push(words('welcome-back'));
    else if (signals.has('thanks') && heard.facts.length === 0) opening.push(words('welcome'));
    if (signals.has('greeting') && heard.facts.length === 0 && heard.questions.length === 0 && !heard.returned)
      opening.push(words('hello'));
    if (signals.has('orders-to-system')) opening.push(words('orders'));
  }
  opening.push(...corrections(turn));
  const answers: Say[] = [];
  if (signals.has('asks-if-bot')) answers.push(words('bot', { company: loaded.playbook.company.name }));
  if (signals.has('wonders-why')) answers.push(explanation(turn));
  answers.push(
    ...answersTo(
      heard.questions.map(({ topic }) => topic),
      { record, loaded, language: dialog.language },
    ),
  );
  const comparisons = kind === 'visitor' ? comparisonsFor(turn) : { says: [], given: [] };
  answers.push(...comparisons.says);
  return { says: [...opening, ...answers], answer: answers.length > 0, given: comparisons.given };
}

/** Confirms in a few words what was put right, where it took effect. */
function corrections({ conversation: { record, dialog }, heard, loaded }: Turn): Say[] {
  const corrected = heard.facts.filter(
    (fact) => fact.mode === 'correct' && isKnown(record, fact.field) && !fact.field.startsWith('authority.buyingCentre'),
  );
  const last = corrected.at(-1);
  return last ? [words('corrected', { value: sayValue(last.field, last.value as never, dialog.language, loaded) })] : [];
}

function explanation({ heard, conversation: { dialog }, loaded }: Turn): Say {
  const asks = heard.open?.asks ?? null;
  const why = loaded.playbook.questions[asks as Askable]?.why[dialog.language];
  if (why) return { say: 'one-of', key: `why:${asks}`, texts: [why] };
  if (asks?.startsWith('figure:')) return words('why-figure');
  return words(asks === 'contact.email' || asks === 'permission' || asks === 'referral' ? 'why-contact' : 'why-general');
}

function beSilent({ conversation: { dialog } }: Turn): Plan | null {
  return dialog.phase === 'rep' ? { move: { move: 'stay-silent', because: 'rep-has-it' }, why: 'rep-has-it', says: [] } : null;
}

function getPerson(turn: Turn): Plan | null {
  const { heard, conversation, someoneThere } = turn;
  if (!heard.signals.has('wants-person') && !(heard.offer?.of === 'person' && heard.offer.taken)) return null;
  const { handoff, dialog } = conversation;
  const says = handoff?.owner
    ? [words('person-owner', { name: handoff.owner.name })]
    : someoneThere
      ? [words('person-coming')]
      : [words('person-away', opening(turn)), ...reachThem(turn)];
  return {
    move: { move: 'hand-off', because: 'person-asked' },
    why: 'person-asked',
    says: [says],
    dialog: { waitsForPerson: true, ...(dialog.phase === 'closed' ? { phase: 'bot' } : {}) },
  };
}

/** The hours as words take them: `open` now, `later` at an instant, or `never`. */
function opening({ loaded, now }: Turn): WordParams {
  const { hours } = loaded.playbook;
  const next = nextOpening(hours, now);
  return { when: isOpen(hours, now) ? 'open' : next ? 'later' : 'never', at: next ?? new Date(now) };
}

/** A way to reach them is asked for once; one that is known is named. */
function reachThem(turn: Turn): Say[] {
  const reach = reachOf(turn);
  if (reach) return [words('person-reach', { reach })];
  return mayAskContact(turn) ? [contactQuestion(turn, 'contact-person')] : [words('person-here')];
}

const reachOf = ({ conversation: { record } }: Turn) => record.contact.email?.value ?? record.contact.phone?.value ?? null;

function mayAskContact({ conversation: { dialog, record }, loaded }: Turn): boolean {
  return (dialog.asked['contact.email'] ?? 0) === 0 && !isTold('contact.email', record) && mayAsk('contact.email', { dialog, loaded });
}

function contactQuestion({ conversation: { dialog }, loaded }: Turn, key: string): Say {
  const consent = loaded.playbook.consent.text[dialog.language] ?? '';
  return { say: 'ask', asks: 'contact.email', manner: 'first', key: `talk.${key}`, params: { consent } };
}

function stop({ heard }: Turn): Plan | null {
  if (!heard.signals.has('stop')) return null;
  return close('stop', [words('close-stop')]);
}

function close(because: string, says: Say[]): Plan {
  return { move: { move: 'close', because }, why: `close-${because}`, says: [says], dialog: { phase: 'closed', open: null } };
}

function closeOutOfMarket({ heard, conversation: { dialog, handoff }, loaded }: Turn): Plan | null {
  if (heard.outOfMarket === null || dialog.phase === 'closed' || handoff !== null) return null;
  return close(heard.outOfMarket, [words(`close-${heard.outOfMarket}`, { company: loaded.playbook.company.name })]);
}

function stayClosed({ conversation: { dialog }, heard }: Turn, remarks: Remarks): Plan | null {
  if (dialog.phase !== 'closed') return null;
  if (remarks.answer) return { move: { move: 'answer', topic: heard.questions[0]?.topic ?? null, resumes: null }, why: 'answer', says: [] };
  const thanked = heard.signals.has('thanks') && !dialog.given.includes('goodbye');
  if (thanked) return { move: { move: 'acknowledge' }, why: 'goodbye', says: [], dialog: { given: ['goodbye'] } };
  return { move: { move: 'stay-silent', because: 'closed' }, why: 'closed', says: [] };
}

function calmDown({ heard, conversation: { dialog, handoff } }: Turn): Plan | null {
  const insult = heard.signals.has('insult');
  if (!insult && !heard.signals.has('frustration')) return null;
  const comes = dialog.waitsForPerson || handoff?.owner;
  const calm = words(insult ? 'insult' : 'frustration');
  const says: Say[] = comes ? [calm, words('person-still-coming')] : [calm, words('offer-person'), { say: 'choices', key: 'talk.yes-no' }];
  return { move: { move: 'offer-person' }, why: 'upset', says: [says], dialog: comes ? {} : { offered: 'person' } };
}

function closeNotInterested({ conversation: { record, dialog, handoff } }: Turn): Plan | null {
  if (record.status !== 'disqualified' || handoff !== null || dialog.outOfMarket !== null) return null;
  const because =
    record.interest.level?.value === 'none' ? 'not-interested' : record.need.present?.value === false ? 'no-need' : 'not-a-fit';
  return close(because, [words(`close-${because}`)]);
}

function giveCostCase(turn: Turn): Plan | null {
  const given = costCase(turn);
  if (!given) return null;
  const asks = given.says.flatMap((say) => (say.say === 'ask' ? [say.asks] : []))[0];
  if (asks)
    return { move: { move: 'ask', asks, again: false }, why: 'cost-case-figure', says: [given.says], dialog: { given: given.given } };
  const follow = askNext(turn) ?? askContact(turn) ?? finish(turn);
  return {
    move: { move: 'answer', topic: 'cost-case', resumes: null },
    why: 'cost-case',
    says: [given.says, ...(follow?.says ?? [])],
    dialog: { ...follow?.dialog, given: [...given.given, ...(follow?.dialog?.given ?? [])] },
  };
}

/** Nobody is questioned while waiting for a person; a way to reach them is taken once. */
function waitForPerson(turn: Turn, remarks: Remarks): Plan | null {
  const { conversation, heard } = turn;
  if (!conversation.dialog.waitsForPerson) return null;
  if (!remarks.answer && mayAskContact(turn)) return contactPlan(turn, 'contact-waiting');
  const came = heard.open?.outcome === 'told' && heard.open.asks === 'contact.email';
  const reach = reachOf(turn);
  const noted = came && reach ? words('person-reach-noted', { reach, ...opening(turn) }) : words('waiting');
  return { move: { move: 'acknowledge' }, why: 'waiting', says: remarks.answer ? [] : [[noted]] };
}

const SETTLED: readonly Handoff['state'][] = ['won', 'lost', 'not-qualified'];

/** After the handoff was settled nothing more is asked but, of a customer in good spirits, for a referral once. */
function acknowledgeSettled(turn: Turn, remarks: Remarks): Plan | null {
  const { handoff, dialog, record } = turn.conversation;
  if (!handoff || !SETTLED.includes(handoff.state)) return null;
  if (turn.heard.facts.some(({ field }) => field === 'referrals')) {
    return { move: { move: 'acknowledge' }, why: 'referral', says: [[words('referral-thanks')]] };
  }
  const mayRefer =
    record.status === 'customer' && !dialog.upset && (dialog.asked.referral ?? 0) === 0 && !dialog.refused.includes('referral');
  if (mayRefer && heardPleasant(turn))
    return { move: { move: 'ask', asks: 'referral', again: false }, why: 'referral', says: [[referralQuestion()]] };
  return acknowledge(turn, remarks);
}

const heardPleasant = ({ heard }: Turn) => heard.questions.length === 0 && heard.outOfMarket === null;

/** Asks a customer for others whom it may help, and for leave to say who named them. */
export const referralQuestion = (): Say => ({ say: 'ask', asks: 'referral', manner: 'first', key: 'talk.referral' });

const isField = (asks: Asks | null, turn: Turn): asks is Askable => asks !== null && asks in turn.loaded.playbook.questions;
const isReach = (asks: Asks) => asks.startsWith('contact.');

/** An unclear answer: the same question once more in other words, with choices. */
function putOtherwise(turn: Turn, remarks: Remarks): Plan | null {
  const { heard, conversation } = turn;
  const asks = conversation.dialog.open;
  if (!isField(asks, turn) || isReach(asks) || remarks.answer || heard.facts.length > 0) return null;
  if (heard.returned || heard.signals.has('greeting')) return takeUp(turn, asks);
  if (!mayPut(asks, turn)) return null;
  return { move: { move: 'ask', asks, again: true }, why: 'unclear', says: [[{ say: 'ask', asks, manner: 'again' }]] };
}

/** Whether one more question is within the playbook's limit; for a visitor one is kept for a way to reach them. */
function isWithinLimit(turn: Turn): boolean {
  const { conversation, loaded } = turn;
  const asked = Object.values(conversation.dialog.asked).reduce<number>((sum, times) => sum + (times ?? 0), 0);
  const kept = conversation.kind === 'visitor' && mayAskContact(turn) ? 1 : 0;
  return asked + kept < loaded.playbook.limits.questions;
}

function mayPut(asks: Asks, turn: Turn): boolean {
  return isWithinLimit(turn) && mayAsk(asks, { dialog: turn.conversation.dialog, loaded: turn.loaded });
}

function askWhoWould(turn: Turn): Plan | null {
  const { heard, conversation, loaded } = turn;
  const asks = 'authority.buyingCentre';
  if (heard.open?.outcome !== 'unknown' || !isField(heard.open.asks, turn) || isReach(heard.open.asks) || heard.open.asks === asks)
    return null;
  if (
    !loaded.playbook.questions[asks] ||
    (conversation.dialog.asked[asks] ?? 0) > 0 ||
    isTold(asks, conversation.record) ||
    !mayPut(asks, turn)
  ) {
    return null;
  }
  const key = conversation.kind === 'rep' ? 'talk.rep-who-would' : 'talk.who-would';
  return { move: { move: 'ask', asks, again: false }, why: 'who-would', says: [[{ say: 'ask', asks, manner: 'first', key }]] };
}

function takeUpAgain(turn: Turn, remarks: Remarks): Plan | null {
  const asks = turn.conversation.dialog.open;
  return remarks.answer && asks !== null && !isReach(asks) && asks !== 'permission' && asks !== 'referral' ? takeUp(turn, asks) : null;
}

/** Back to the open question, in other words; a second time it is only left open. */
function takeUp(turn: Turn, asks: Asks): Plan {
  const { dialog } = turn.conversation;
  const { heard } = turn;
  const again = isField(asks, turn) && !dialog.resumed.includes(asks) && mayAsk(asks, { dialog, loaded: turn.loaded });
  return {
    move: { move: 'answer', topic: heard.questions[0]?.topic ?? null, resumes: again ? asks : null },
    why: heard.signals.has('wonders-why') ? 'explained' : 'answer',
    says: again ? [[{ say: 'ask', asks, manner: 'resumed' }]] : [],
  };
}

function askNext(turn: Turn): Plan | null {
  const { conversation, heard, loaded, now } = turn;
  if (!isWithinLimit(turn)) return null;
  const { record, dialog } = conversation;
  const ranked = openQuestions({ record, dialog, loaded, now });
  // What was just left unanswered waits until the others had their turn.
  const asks = ranked.find((candidate) => candidate !== dialog.open) ?? ranked[0];
  if (!asks) return null;
  const again = (dialog.asked[asks] ?? 0) > 0;
  const ask: Say = { say: 'ask', asks, manner: again ? 'again' : 'first' };
  const thanks =
    conversation.kind === 'visitor' && heard.facts.length > 0 && Object.keys(dialog.asked).length % 2 === 1 ? [words('ack')] : [];
  return { move: { move: 'ask', asks, again }, why: 'open-question', says: [[...thanks, ask]] };
}

function offerCostCase(turn: Turn): Plan | null {
  if (!costCaseOffer(turn)) return null;
  return {
    move: { move: 'answer', topic: 'cost-case', resumes: null },
    why: 'influencer',
    says: [[words('cost-case-offer'), { say: 'choices', key: 'talk.yes-no' }]],
    dialog: { offered: 'cost-case', given: ['cost-case-offered'] },
  };
}

/** A way to reach them, late and once; for one that is known already, leave to use it. */
function askContact(turn: Turn): Plan | null {
  const { conversation } = turn;
  if (conversation.handoff === null && !isNewlyQualified(turn)) return null;
  if (mayAskContact(turn)) return contactPlan(turn, 'contact-qualified');
  const { dialog } = conversation;
  const reach = reachOf(turn);
  if (!reach || dialog.consent || dialog.asked.permission || dialog.refused.includes('permission')) return null;
  const consent = turn.loaded.playbook.consent.text[dialog.language] ?? '';
  return {
    move: { move: 'take-contact', asks: 'permission' },
    why: 'permission',
    says: [[{ say: 'ask', asks: 'permission', manner: 'first', key: 'talk.permission', params: { reach, consent } }]],
  };
}

function contactPlan(turn: Turn, key: string): Plan {
  return { move: { move: 'take-contact', asks: 'contact.email' }, why: 'contact', says: [[contactQuestion(turn, key)]] };
}

/** Nothing more to ask: says once what happens next. */
function finish(turn: Turn): Plan | null {
  const { conversation } = turn;
  const { dialog, record, handoff } = conversation;
  if (dialog.given.includes('finished')) return null;
  const handedOff = handoff !== null || isNewlyQualified(turn);
  const done = { given: ['finished'], open: null };
  if (handedOff) {
    const reach = dialog.consent?.given === true ? reachOf(turn) : null;
    const says = reach ? words('next-reach', { reach, ...opening(turn) }) : words('next-here', opening(turn));
    return { move: { move: 'close', because: 'qualified' }, why: 'finished', says: [[says]], dialog: done };
  }
  if (record.status === 'nurture')
    return { move: { move: 'close', because: 'nurture' }, why: 'nurture', says: [[words('end-nurture')]], dialog: done };
  if (turn.heard.signals.has('goodbye'))
    return { move: { move: 'close', because: 'goodbye' }, why: 'goodbye', says: [[words('goodbye')]], dialog: done };
  return {
    move: { move: 'offer-person' },
    why: 'nothing-left',
    says: [[words('end-open'), { say: 'choices', key: 'talk.yes-no' }]],
    dialog: { ...done, offered: 'person' },
  };
}

function acknowledge(turn: Turn, remarks: Remarks): Plan {
  const { heard, conversation } = turn;
  const move = { move: 'acknowledge' } as const;
  if (remarks.answer) return { move: { move: 'answer', topic: heard.questions[0]?.topic ?? null, resumes: null }, why: 'answer', says: [] };
  if (remarks.says.length > 0) return { move, why: 'small-talk', says: [] };
  if (heard.signals.has('goodbye')) return { move, why: 'goodbye', says: [[words('goodbye')]] };
  if (heard.facts.length > 0 || (heard.open && heard.open.outcome !== 'unclear') || heard.offer)
    return { move, why: 'noted', says: [[words('noted')]] };
  if (conversation.handoff) return { move, why: 'noted', says: [[words('passed-on')]] };
  return {
    move: { move: 'offer-person' },
    why: 'unsure',
    says: [[words('unsure'), { say: 'choices', key: 'talk.yes-no' }]],
    dialog: { offered: 'person' },
  };
}

/** What a rep is told at the end: where the contact stands, why, and what is not known. */
function sumUp({ conversation: { record, dialog }, loaded }: Turn): Plan {
  const status = loaded.words(dialog.language, `status.${record.status}`)[0] ?? record.status;
  const line = (text: string): Say => ({ say: 'line', text });
  const reasons = record.verdicts[0]?.reasons.map(({ text }) => text) ?? [];
  const gaps = record.gaps.map(({ text }) => text);
  return {
    move: { move: 'close', because: 'summed-up' },
    why: 'summed-up',
    says: [
      [words('rep-summary', { status, score: record.score }), ...reasons.map(line)],
      ...(gaps.length > 0 ? [[words('rep-gaps'), ...gaps.map(line)]] : []),
    ],
    dialog: { open: null },
  };
}
