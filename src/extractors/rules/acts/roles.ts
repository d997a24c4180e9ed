import type { Stance } from '../../../core/record.ts';
import type { Stretch } from '../clauses.ts';
import type { Mention } from '../mentions.ts';
import { has, type Scene, sentenceAt } from '../scene.ts';
import { contactIn, shareOf, type Told, toldIn } from './acts.ts';
import type { Act } from './labels.ts';

/** What a clause says of somebody's part in the decision, with the likelihood that it says so. */
export interface ToldRole {
  role: Stance | 'none';
  who: 'contact' | Mention;
  at: Stretch;
  share: number;
}

const SELF: [Act, ToldRole['role']][] = [
  ['self-against', 'saboteur'],
  ['self-decides', 'decision-maker'],
  ['self-takes-part', 'influencer'],
  ['self-no-part', 'none'],
];
const OTHER: [Act, ToldRole['role']][] = [
  ['other-against', 'saboteur'],
  ['other-decides', 'decision-maker'],
  ['other-takes-part', 'influencer'],
  ['other-no-part', 'none'],
];
/** Likelihood from which a role counts: where it was asked who decides, where words of deciding are said, and elsewhere. */
const ENOUGH = { asked: 0.55, spoken: 0.65, unasked: 0.8 };
/** Words of a clause that can say something of a person without being an answer. */
const MIN_WORDS = 3;

/** Who decides, takes part or works against it, by the likeness of clauses to the examples. */
export function rolesTold(of: Scene): ToldRole[] {
  const all = toldIn(of).filter(({ part, from }) => !part.confirmed && !sentenceAt(of, from).asks);
  const contact = contactIn(of);
  const found = all.filter(({ whole }) => !whole).flatMap((told) => rolesOf(of, told, contact));
  // A sentence speaks only of those of whom none of its clauses does.
  const whole = all.filter((one) => one.whole).flatMap((told) => rolesOf(of, told, contact));
  return [
    ...found,
    ...whole.filter(({ who, at }) => !found.some((one) => one.who === who && one.at.from >= at.from && one.at.to <= at.to)),
  ];
}

function rolesOf(of: Scene, told: Told, contact: ReturnType<typeof contactIn>): ToldRole[] {
  const { part } = told;
  const sentence = sentenceAt(of, told.from);
  if ((['does-not-know', 'supposes', 'leaves'] as const).some((cue) => has(of, cue, sentence))) return [];
  const asked = part.asked.has('authority');
  const enough = asked ? ENOUGH.asked : has(of, 'decision-word', told) ? ENOUGH.spoken : ENOUGH.unasked;
  const named = of.mentions.filter((one) => one.from >= told.from && one.to <= told.to);
  const others = named.filter((one) => !contact.is(one) && (one.person || !one.title?.weak || asked));
  const found: ToldRole[] = [];
  if (asked || told.to - told.from >= MIN_WORDS) {
    const self = best(told, SELF, enough);
    if (self && !(part.voice === 'notes' && others.length > 0)) found.push({ ...self, who: 'contact', at: told });
    const other = best(told, OTHER, enough);
    // A name that stands alone says nothing of a role where none was asked.
    const alone = !asked && others.some((one) => one.to - one.from >= told.to - told.from - 1);
    if (other && !alone) for (const who of others.slice(-2)) found.push({ ...other, who, at: who });
  }
  return found;
}

function best(told: Told, acts: readonly [Act, ToldRole['role']][], enough: number): { role: ToldRole['role']; share: number } | null {
  let likeliest: { role: ToldRole['role']; share: number } | null = null;
  for (const [act, role] of acts) {
    const share = shareOf(told, act);
    if (share >= enough && (!likeliest || share > likeliest.share)) likeliest = { role, share };
  }
  return likeliest;
}
