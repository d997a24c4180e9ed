import type { Proposal } from '../../../core/proposals.ts';
import type { Stance } from '../../../core/record.ts';
import type { Stretch } from '../clauses.ts';
import { rolesSaid } from '../criteria/authority.ts';
import { contactLikeness, sameName } from '../criteria/contact.ts';
import { claim, evidenceOf, type Scene, touching } from '../scene.ts';
import { peopleNamed } from './people.ts';
import { known, order, SURENESS, shapeOf, steps } from './tells.ts';
import { enoughOf, spanOf, weigh } from './weigh.ts';

const STANCES: readonly Stance[] = ['decision-maker', 'influencer', 'saboteur'];

/** Who is likely to be the contact, and who else has a part in the decision. */
export function personsOf(of: Scene): Proposal[] {
  const roles = rolesSaid(of);
  const { name } = of.utterance.record.contact;
  const weighed = peopleNamed(of).map((who, i, all) => {
    const own = [
      ...steps('contact', contactLikeness(of, who), SURENESS),
      ...order('person', i, all.length),
      ...known(of, 'contact.name'),
      ...known(of, 'contact.jobTitle'),
      `is:${who.person ? 'named' : ''}${who.title ? 'titled' : ''}`,
      ...roles
        .filter(({ who: one }) => one !== 'contact' && isSame(one, who))
        .flatMap(({ role, confidence }) => steps(`said:${role}`, confidence, SURENESS)),
      ...(roles.some((said) => said.who === 'contact') ? ['self-spoken'] : []),
      ...(name && who.person && sameName(name.value, who.person.text) ? ['is-contact'] : []),
      ...(of.utterance.record.contact.jobTitle &&
      who.title &&
      of.utterance.record.contact.jobTitle.value.toLowerCase() === who.title.text.toLowerCase()
        ? ['is-contact-title']
        : []),
      ...(who.person
        ? [`person:${who.person.known}:${who.person.honorific}:${who.person.addressed}:${Math.min(3, who.person.text.split(' ').length)}`]
        : []),
      ...(who.title
        ? [
            `title:${who.title.weak}:${who.title.decider}`,
            ...who.title.text
              .toLowerCase()
              .split(/\s+/)
              .map((word) => `title-word:${word.slice(0, 6)}`),
          ]
        : []),
      ...(who.title && of.language.titles.groups.has(of.words[who.title.from]?.text ?? '') ? ['group'] : []),
      ...(touching(of.mentions, who) ? [] : ['guessed', ...shapeOf(of, who).map((shape) => `guessed:${shape}`)]),
    ];
    return {
      who,
      share: weigh(of, 'person', { ...spanOf(who), value: { name: who.person?.text ?? null, title: who.title?.text ?? null }, own }),
    };
  });
  const contacts = weighed
    .filter(({ share }) => share.contact >= enoughOf(of, 'person').contact)
    .toSorted((a, b) => b.share.contact - a.share.contact);
  const found: Proposal[] = [];
  const named = contacts.find(({ who }) => who.person && !who.person.addressed);
  if (named?.who.person && found.length === 0)
    found.push(claim(of, 'contact.name', named.who.person.text, named.share.contact, evidenceOf(of, named.who.person)));
  const titled = contacts.find(({ who }) => who.title);
  if (titled?.who.title)
    found.push(claim(of, 'contact.jobTitle', titled.who.title.text, titled.share.contact, evidenceOf(of, titled.who.title)));
  for (const { who, share } of weighed) {
    if (who === named?.who || who === titled?.who) continue;
    const stance = STANCES.toSorted((a, b) => share[b] / enoughOf(of, 'person')[b] - share[a] / enoughOf(of, 'person')[a])[0] as Stance;
    if (share[stance] < enoughOf(of, 'person')[stance] || share[stance] < share.contact) continue;
    found.push(
      claim(
        of,
        'authority.buyingCentre',
        { name: who.person?.text ?? null, title: who.title?.text ?? null, stance },
        share[stance],
        evidenceOf(of, who),
      ),
    );
  }
  return found;
}

const isSame = (a: Stretch, b: Stretch): boolean => a.from < b.to && a.to > b.from;
