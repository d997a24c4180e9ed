import { type Plan, type Remarks, type Say, type Turn, words, yesOrNo } from '../plan.ts';
import { askContact, openingTimes, reachOf } from './contact.ts';

/** Nobody is kept: "stop" closes at once. */
export function stop({ heard, conversation: { dialog } }: Turn): Plan | null {
  const isClosed = dialog.phase === 'closed' && dialog.given.includes('stop');
  return heard.signals.has('stop') && !isClosed ? close('stop', [words('close-stop')]) : null;
}

function close(because: string, says: Say[]): Plan {
  return {
    move: { move: 'close', because },
    why: `close-${because}`,
    says: [says],
    dialog: { phase: 'closed', open: null, given: [because] },
  };
}

/** Somebody who is not in the market is told so kindly and early, each in their own words. */
export function closeOutOfMarket({ heard, conversation: { dialog, handoff }, loaded }: Turn): Plan | null {
  if (heard.outOfMarket === null || dialog.phase === 'closed' || handoff !== null) return null;
  return close(heard.outOfMarket, [words(`close-${heard.outOfMarket}`, { company: loaded.playbook.company.name })]);
}

/** They asked for it, or were not to be taken seriously: nothing more is said unasked. */
const CLOSED_FOR_GOOD = ['stop', 'spam'];

/** A closed conversation still answers questions, and asks once whether it was closed wrongly; a case of their own reopens it. */
export function stayClosed({ conversation: { dialog }, heard }: Turn, remarks: Remarks): Plan | null {
  if (dialog.phase !== 'closed') return null;
  if (remarks.answer) return { move: { move: 'answer', topic: heard.questions[0]?.topic ?? null, resumes: null }, why: 'answer', says: [] };
  if (heard.signals.has('thanks') && !dialog.given.includes('goodbye')) {
    return { move: { move: 'acknowledge' }, why: 'goodbye', says: [], dialog: { given: ['goodbye'] } };
  }
  const leaves = heard.signals.has('thanks') || heard.signals.has('goodbye');
  const silent = leaves || [...CLOSED_FOR_GOOD, 'asked-back'].some((reason) => dialog.given.includes(reason));
  if (silent) return { move: { move: 'stay-silent', because: 'closed' }, why: 'closed', says: [] };
  return { move: { move: 'acknowledge' }, why: 'asked-back', says: [[words('ask-back')]], dialog: { given: ['asked-back'] } };
}

/** No need, no interest, or no fit by the playbook's rules: they are not kept. */
export function closeDisqualified({ conversation: { record, dialog, handoff }, heard }: Turn): Plan | null {
  const isNew = heard.facts.length > 0 || heard.was !== 'disqualified';
  if (record.status !== 'disqualified' || !isNew || handoff !== null || dialog.outOfMarket !== null) return null;
  if (record.interest.level?.value === 'none') return close('not-interested', [words('close-not-interested')]);
  return record.need.present?.value === false ? close('no-need', [words('close-no-need')]) : close('not-a-fit', [words('close-not-a-fit')]);
}

/** Whoever has to go may go; the open question waits for their return. */
export function sayGoodbye(turn: Turn): Plan | null {
  if (!turn.heard.signals.has('goodbye')) return null;
  return askContact(turn) ?? { move: { move: 'close', because: 'goodbye' }, why: 'goodbye', says: [[words('goodbye')]] };
}

/** Nothing more to ask: says once what happens next. */
export function finish(turn: Turn): Plan | null {
  const { dialog, record, handoff } = turn.conversation;
  if (dialog.given.includes('finished')) return null;
  const done = { given: ['finished'], open: null };
  if (record.status === 'qualified' || handoff?.because === 'person-asked') {
    const reach = dialog.consent?.given === true ? reachOf(turn) : null;
    const next = reach ? words('next-reach', { reach, ...openingTimes(turn) }) : words('next-here', openingTimes(turn));
    return { move: { move: 'close', because: 'qualified' }, why: 'finished', says: [[next]], dialog: done };
  }
  if (record.status === 'nurture') {
    return { move: { move: 'close', because: 'nurture' }, why: 'nurture', says: [[words('end-nurture')]], dialog: done };
  }
  const open = words(dialog.unanswered.length > 0 ? 'end-unanswered' : 'end-open');
  return { move: { move: 'offer-person' }, why: 'nothing-left', says: [[open, yesOrNo]], dialog: { ...done, offered: 'person' } };
}

/** Everything was asked and said: what comes now gets a short word. */
export function acknowledge({ heard, conversation }: Turn, remarks: Remarks): Plan {
  const move = { move: 'acknowledge' } as const;
  if (remarks.answer) return { move: { move: 'answer', topic: heard.questions[0]?.topic ?? null, resumes: null }, why: 'answer', says: [] };
  if (remarks.says.length > 0) return { move, why: 'small-talk', says: [] };
  if (heard.facts.length > 0 || (heard.open && heard.open.outcome !== 'unclear')) return { move, why: 'noted', says: [[words('noted')]] };
  if (heard.offer && heard.signals.has('no')) return { move, why: 'noted', says: [[words('fine')]] };
  if (conversation.handoff) return { move, why: 'noted', says: [[words('passed-on')]] };
  return { move: { move: 'offer-person' }, why: 'unsure', says: [[words('unsure'), yesOrNo]], dialog: { offered: 'person', open: null } };
}
