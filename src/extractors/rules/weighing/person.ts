import type { Proposal } from '../../../core/proposals.ts';
import type { Stance } from '../../../core/record.ts';
import { type Stretch, shareWord } from '../clauses.ts';
import { rolesSaid, type Said } from '../criteria/authority.ts';
import { contactLikeness, sameName } from '../criteria/contact.ts';
import type { Mention, PersonFound } from '../mentions.ts';
import { claim, clauseAt, evidenceOf, type Scene, touching, trimmed } from '../scene.ts';
import { peopleNamed } from './people.ts';
import { decidersHeld, known, lettersOf, mailsOf, order, SURENESS, shapeOf, steps } from './tells.ts';
import { enoughOf, isEnough, type LabelOf, spanOf, weigh } from './weigh.ts';

/** Who is likely to be the contact, and who else has a part in the decision; `others` are what is taken for the names of firms and products. */
export function personsOf(of: Scene, others: readonly Proposal[]): Proposal[] {
  const roles = rolesSaid(of);
  const weighed = peopleNamed(of)
    .map((who, i, all): Weighed => {
      const value = { name: who.person?.text ?? null, title: who.title?.text ?? null };
      const own = [
        ...order('person', i, all.length),
        ...decidersHeld(of),
        ...contactTells(of, who),
        ...roleTells(who, roles),
        ...titleTells(of, who),
      ];
      return { who, share: weigh(of, 'person', { ...spanOf(who), value, own }) };
    })
    .filter(
      ({ who: { person }, share }) =>
        person === null || isPlainly(person) || !isWithin(of, person, others, Math.max(...Object.values(share))),
    );
  const enough = enoughOf(of, 'person');
  const contacts = weighed
    .filter((one) => isEnough(one.share.contact, enough.contact, isRatherContact(one) && contactLikeness(of, one.who) >= PLAIN_CONTACT))
    .toSorted((a, b) => b.share.contact - a.share.contact);
  const named = contacts.find(({ who }) => who.person);
  const name = named?.who.person?.text ?? of.utterance.record.contact.name?.value ?? null;
  const isOther = ({ person }: Mention) => person !== null && isPlainly(person) && name !== null && !sameName(name, person.text);
  const titled = contacts.find(({ who }) => who.title && !isOther(who) && !isWithin(of, who.title, others));
  const { person } = named?.who ?? {};
  const { title } = titled?.who ?? {};
  const isContact = ({ who }: Weighed) =>
    [named, titled].some((one) => one && shareWord(one.who, who)) || (who.person !== null && who.person.text === name);
  return [
    ...(named && person ? [claim(of, 'contact.name', person.text, named.share.contact, evidenceOf(of, person))] : []),
    ...(titled && title ? [claim(of, 'contact.jobTitle', title.text, titled.share.contact, evidenceOf(of, title))] : []),
    ...weighed.flatMap((one) => (isContact(one) || (isRatherContact(one) && !isOther(one.who)) ? [] : stakeholderOf(of, one))),
  ];
}

/** Whether a name is a person's without doubt; a place or a firm may have been read as one. */
const isPlainly = ({ known, honorific }: PersonFound): boolean => known || honorific;

/** Whether something starts inside the name of one of `others` that is likelier than it is. */
function isWithin(of: Scene, { from }: Stretch, others: readonly Proposal[], share = 0): boolean {
  const start = of.words[from]?.start ?? 0;
  return others.some(
    ({ confidence, evidence: [name] }) => name.message === of.message && start >= name.start && start < name.end && confidence > share,
  );
}

interface Weighed {
  who: Mention;
  share: Record<LabelOf<'person'>, number>;
}

/** What the rules must be sure of to say plainly who the contact is. */
const PLAIN_CONTACT = 0.9;

const STANCES: readonly Stance[] = ['decision-maker', 'influencer', 'saboteur'];

/** Whether somebody is likelier to be the contact than anybody else with a part in the decision. */
const isRatherContact = ({ share }: Weighed): boolean => STANCES.every((stance) => share.contact >= share[stance]);

/** Somebody with the stance that is likeliest beside what is enough for it, shown by the clause that speaks of them. */
function stakeholderOf(of: Scene, { who, share }: Weighed): Proposal[] {
  const enough = enoughOf(of, 'person');
  const stance = STANCES.toSorted((a, b) => share[b] / enough[b] - share[a] / enough[a])[0] as Stance;
  if (share[stance] < enough[stance]) return [];
  const clause = clauseAt(of, who.from);
  const told = trimmed(of, { from: Math.min(clause.from, who.from), to: Math.max(clause.to, who.to) });
  const value = { name: who.person?.text ?? null, title: who.title?.text ?? null, stance };
  return [claim(of, 'authority.buyingCentre', value, share[stance], evidenceOf(of, told))];
}

/** What tells whether somebody is the one that the conversation is with or about. */
function contactTells(of: Scene, who: Mention): string[] {
  const { name, jobTitle } = of.utterance.record.contact;
  const { person, title } = who;
  return [
    ...steps('contact', contactLikeness(of, who), SURENESS),
    ...known(of, 'contact.name'),
    ...known(of, 'contact.jobTitle'),
    `is:${person ? 'named' : ''}${title ? 'titled' : ''}`,
    ...(name && person && sameName(name.value, person.text) ? ['is-contact'] : []),
    ...(jobTitle && jobTitle.value.toLowerCase() === title?.text.toLowerCase() ? ['is-contact-title'] : []),
    ...(person ? [`person:${person.known}:${person.honorific}:${person.addressed}:${Math.min(3, person.text.split(' ').length)}`] : []),
    ...(person ? mailTells(of, person.text) : []),
    ...(touching(of.mentions, who) ? [] : ['guessed', ...shapeOf(of, who).map((shape) => `guessed:${shape}`)]),
  ];
}

/** Letters of a name that tell it in an e-mail address. */
const LEAST_IN_MAIL = 3;

/** Whether an e-mail address is made of somebody's name: `bkowalczyk@`, `anneke@`. */
function mailTells(of: Scene, name: string): string[] {
  const words = name.split(/[\s-]+/).map(lettersOf);
  const isIn = (word: string | undefined) =>
    word !== undefined && word.length >= LEAST_IN_MAIL && mailsOf(of).some(({ local }) => local.includes(word));
  return [...(isIn(words[0]) ? ['mail:first'] : []), ...(words.length > 1 && isIn(words.at(-1)) ? ['mail:last'] : [])];
}

/** What the rules say of somebody's part in the decision. */
const roleTells = (who: Mention, roles: readonly Said[]): string[] => [
  ...roles
    .filter(({ who: one }) => one !== 'contact' && shareWord(one, who))
    .flatMap(({ role, confidence }) => steps(`said:${role}`, confidence, SURENESS)),
  ...(roles.some((said) => said.who === 'contact') ? ['self-spoken'] : []),
];

const TITLE_STEM = 6;

function titleTells(of: Scene, { title }: Mention): string[] {
  if (!title) return [];
  const words = title.text.toLowerCase().split(/\s+/);
  return [
    `title:${title.weak}:${title.decider}`,
    ...words.map((word) => `title-word:${word.slice(0, TITLE_STEM)}`),
    ...(of.language.titles.groups.has(of.words[title.from]?.text ?? '') ? ['group'] : []),
  ];
}
