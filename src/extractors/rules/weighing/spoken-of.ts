import { contactIn } from '../acts/acts.ts';
import type { Stretch } from '../clauses.ts';
import type { Mention } from '../mentions.ts';
import { has, marksIn, type Scene, within } from '../scene.ts';

/** Of whom something is said: its writer, the contact, somebody else, or nobody that can be told. */
export type Whom = 'writer' | 'contact' | 'other' | 'nobody';

export interface SpokenOf {
  whom: Whom;
  /** By name or title, by a pronoun, or by leaving them out: `Decides alone.` */
  how: 'named' | 'pointed-at' | 'left-out';
}

/** Words back to somebody whom a pronoun, or nobody named, may mean. */
const REACH = 60;

/** Of whom a clause or a sentence speaks: of whoever comes first in it, else of the last one before it. */
export function spokenOf(of: Scene, unit: Stretch): SpokenOf {
  const mention = within(of.mentions, unit)[0];
  const before = { from: unit.from, to: mention?.from ?? unit.to };
  const isSubject = (mark: Stretch) => mark.from >= before.from && mark.to <= before.to && !isOwnerOf(of, mark, mention);
  const writer = marksIn(of, 'first-person', before).find(isSubject);
  const pronoun = marksIn(of, 'third-person', before).find(isSubject);
  if (writer && (!pronoun || writer.from < pronoun.from)) return { whom: 'writer', how: 'pointed-at' };
  if (mention && !pronoun) return { whom: whomOf(of, mention), how: 'named' };
  const last = within(of.mentions, { from: Math.max(0, unit.from - REACH), to: unit.from }).findLast((one) => isSomebody(of, one)) ?? null;
  const isHeld = last === null && of.utterance.kind === 'rep' && of.utterance.record.contact.name !== null;
  const whom = last ? whomOf(of, last) : isHeld ? 'contact' : 'nobody';
  return { whom, how: pronoun ? 'pointed-at' : 'left-out' };
}

const whomOf = (of: Scene, mention: Mention): Whom => (contactIn(of).is(mention) ? 'contact' : 'other');

/** Whether a mention is of somebody of its own: `security` is a thing as often, and who `is managing director` was named before. */
const isSomebody = (of: Scene, { person, title, from }: Mention): boolean =>
  person !== null || (title?.weak === false && !has(of, 'role-is', { from: from - 1, to: from }));

/** `my` in `my boss`, `her` in `her boss`. */
const isOwnerOf = (of: Scene, mark: Stretch, mention: Mention | undefined): boolean =>
  mention !== undefined && mention.from - mark.to <= 1 && (has(of, 'possessive', mark) || has(of, 'possessive-of-them', mark));
