import { type Plan, type Remarks, type Say, type Turn, words, yesOrNo } from '../plan.ts';
import { contactIsLeft, contactQuestion, openingTimes, reachOf } from './contact.ts';

/** A rep has the conversation: the bot reads on and says nothing. */
export function beSilent({ conversation: { dialog } }: Turn): Plan | null {
  return dialog.phase === 'rep' ? { move: { move: 'stay-silent', because: 'rep-has-it' }, why: 'rep-has-it', says: [] } : null;
}

/** A person on request, in this very turn: called when somebody is there, else a way to reach the visitor is taken. */
export function getPerson(turn: Turn): Plan | null {
  const { heard, conversation, someoneThere } = turn;
  const { handoff, dialog } = conversation;
  // "Call me on …" from somebody who waits already is the number they were asked for.
  const isAsked = heard.signals.has('wants-person') && !(dialog.waitsForPerson && gaveReach(turn));
  if (!isAsked && !(heard.offer?.of === 'person' && heard.offer.taken)) return null;
  const says = handoff?.owner
    ? [words('person-owner', { name: handoff.owner.name })]
    : someoneThere
      ? [words('person-coming')]
      : [words('person-away', openingTimes(turn)), ...reachThem(turn)];
  return {
    move: { move: 'hand-off', because: 'person-asked' },
    why: 'person-asked',
    says: [says],
    dialog: { waitsForPerson: true, phase: dialog.phase === 'closed' ? 'bot' : dialog.phase, open: null },
  };
}

const gaveReach = ({ heard }: Turn) => heard.facts.some(({ field }) => field === 'contact.email' || field === 'contact.phone');

function reachThem(turn: Turn): Say[] {
  const reach = reachOf(turn);
  if (reach) return [words('person-reach', { reach })];
  return contactIsLeft(turn) ? contactQuestion(turn, 'contact-person') : [words('person-here')];
}

/** Insults and frustration are met calmly, with the offer of a person. */
export function calmDown({ heard, conversation: { dialog, handoff } }: Turn): Plan | null {
  const insult = heard.signals.has('insult');
  if (!insult && !heard.signals.has('frustration')) return null;
  const calm = words(insult ? 'insult' : 'frustration');
  const move = { move: 'offer-person' } as const;
  if (dialog.waitsForPerson || handoff?.owner) return { move, why: 'upset', says: [[calm, words('person-still-coming')]] };
  return { move, why: 'upset', says: [[calm, words('offer-person'), yesOrNo]], dialog: { offered: 'person', open: null } };
}

/** Nobody is questioned while waiting for a person; a way to reach them is taken once. */
export function waitForPerson(turn: Turn, remarks: Remarks): Plan | null {
  if (!turn.conversation.dialog.waitsForPerson) return null;
  if (!remarks.answer && contactIsLeft(turn)) {
    return { move: { move: 'take-contact', asks: 'contact.email' }, why: 'contact', says: [contactQuestion(turn, 'contact-waiting')] };
  }
  const reach = reachOf(turn);
  const noted = gaveReach(turn) && reach ? words('person-reach-noted', { reach, ...openingTimes(turn) }) : words('waiting');
  return { move: { move: 'acknowledge' }, why: 'waiting', says: remarks.says.length > 0 ? [] : [[noted]] };
}
