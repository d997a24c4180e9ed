import type { Proposal } from '../../../core/proposals.ts';
import { type Stretch, shareWord } from '../clauses.ts';
import { vendorsNamed } from '../criteria/alternatives.ts';
import { firmsNamed, isOurs } from '../criteria/company.ts';
import { contactMention } from '../criteria/contact.ts';
import type { Name } from '../names.ts';
import { claim, evidenceOf, has, type Scene, touching } from '../scene.ts';
import { fold } from '../text.ts';
import { known, lettersOf, mailsOf, order, SURENESS, shapeOf, steps } from './tells.ts';
import { enoughOf, isEnough, likeliest, spanOf, weigh } from './weigh.ts';

/** The name that is likeliest to be the prospect's own firm. */
export function firmOf(of: Scene): Proposal[] {
  const named = firmsNamed(of).filter(({ run }) => !isOurs(of, run));
  const contact = contactMention(of)?.who ?? null;
  const weighed = named.map((one, i) => {
    const own = [
      ...steps('sure', one.confidence, SURENESS),
      ...order('firm', i, named.length),
      ...known(of, 'company.name'),
      ...shapeOf(of, one.run),
      ...wayOf(of, one.run),
      ...placeBeside(one.run, contact),
      ...(has(of, 'company-form', one.run) ? ['form'] : []),
      ...(has(of, 'company-head', one.run) ? ['head'] : []),
    ];
    return { ...one, share: weigh(of, 'company', { ...spanOf(one.run), value: one.value, own }).theirs };
  });
  const chosen = likeliest(
    weighed.filter(({ share, confidence }) => isEnough(share, enoughOf(of, 'company').theirs, confidence >= PLAIN_FIRM)),
  );
  const held = of.utterance.record.company.name;
  if (!chosen || (held && held.value !== chosen.value && chosen.share < held.confidence)) return [];
  return [claim(of, 'company.name', chosen.value, chosen.share, evidenceOf(of, chosen.run))];
}

/** What the rules must be sure of to say plainly that a name is the firm's, or a vendor's. */
const PLAIN_FIRM = 0.9;
const PLAIN_VENDOR = 0.6;

function placeBeside({ from, to }: Stretch, who: Stretch | null): string[] {
  if (who === null) return ['nobody'];
  const away = from >= who.to ? from - who.to : who.from - to;
  return [`${from >= who.to ? 'behind' : 'before'}:${away <= 1 ? 1 : away <= 3 ? 3 : away <= 8 ? 8 : 99}`];
}

/** The names that are likely to be weighed against us, each once. */
export function vendorsOf(of: Scene): Proposal[] {
  const named = vendorsNamed(of).filter(({ name }) => !isOurs(of, name));
  const company = of.utterance.record.company.name?.value.toLowerCase() ?? null;
  const weighed = named.map(({ name, value, confidence }, i) => {
    const own = [
      ...steps('sure', confidence, SURENESS),
      ...order('vendor', i, named.length),
      ...known(of, 'interest.alternatives'),
      ...shapeOf(of, name),
      ...wayOf(of, name),
      ...(company?.includes(value.toLowerCase()) ? ['their-own'] : []),
      ...(has(of, 'generic-tool', name) ? ['tool'] : []),
    ];
    return { name, value, confidence, share: weigh(of, 'vendor', { ...spanOf(name), value, own }).alternative };
  });
  const held = of.utterance.record.interest.alternatives.map((one) => one.value);
  const chosen: typeof weighed = [];
  for (const one of weighed
    .filter(({ share, confidence }) => isEnough(share, enoughOf(of, 'vendor').alternative, confidence >= PLAIN_VENDOR))
    .toSorted((a, b) => b.share - a.share)) {
    const isTold = (other: string) => other !== one.value && isSameName(other, one.value);
    if (!held.some(isTold) && !chosen.some(({ name, value }) => shareWord(name, one.name) || isSameName(value, one.value)))
      chosen.push(one);
  }
  return chosen.map(({ name, value, share }) => claim(of, 'interest.alternatives', value, share, evidenceOf(of, name)));
}

/** Letters in which an inflected name may end. */
const ENDING = 3;

/** Whether two names may be one in two cases: alike but for their ends. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  const common = Math.max(ENDING, Math.min(x.length, y.length) - ENDING + 1);
  return x === y || (x.slice(0, common) === y.slice(0, common) && Math.abs(x.length - y.length) <= ENDING);
}

/** Letters of a name by which an e-mail's domain is known to be its own. */
const DOMAIN_LETTERS = 6;

/** How a name was found, whether an e-mail's domain bears it out, and whether it is somebody's. */
function wayOf(of: Scene, name: Name): string[] {
  const value = lettersOf(name.value);
  const isDomain = value.length > 3 && mailsOf(of).some(({ host }) => host.startsWith(value.slice(0, DOMAIN_LETTERS)));
  const person = touching(of.mentions, name)?.person;
  return [
    `how:${name.how}:${name.other}`,
    `joined:${name.joined}`,
    ...(isDomain ? [`domain:${name.how}`] : []),
    ...(person ? [`person:${person.known}:${person.honorific}`] : []),
  ];
}
