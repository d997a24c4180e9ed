import { factsOf } from '../../../core/fields.ts';
import type { Proposal } from '../../../core/proposals.ts';
import { INTEREST_LEVELS, type InterestLevel, type Stance } from '../../../core/record.ts';
import { toldIn } from '../acts/acts.ts';
import type { Stretch } from '../clauses.ts';
import { vendorsNamed } from '../criteria/alternatives.ts';
import { rolesSaid } from '../criteria/authority.ts';
import { amountsNamed } from '../criteria/budget.ts';
import { firmsNamed, isOurs } from '../criteria/company.ts';
import { contactLikeness, contactMention, sameName } from '../criteria/contact.ts';
import { headcountsNamed } from '../criteria/headcount.ts';
import { timesNamed, urgencies } from '../criteria/timing.ts';
import { type Name, namesIn } from '../names.ts';
import { claim, evidenceOf, has, partAt, type Scene, sentenceAt, touching, trimmed } from '../scene.ts';
import { fold } from '../text.ts';
import { peopleNamed } from './people.ts';
import { type Candidate, type LabelOf, QUESTIONS, type Question } from './weigh.ts';

/** Fields whose values are weighed; what the rules say of them is one thing among others. */
const WEIGHED: ReadonlySet<string> = new Set([
  'budget.amount',
  'budget.status',
  'timing.window',
  'company.employees',
  'company.name',
  'interest.alternatives',
  'interest.level',
  'authority.role',
  'authority.buyingCentre',
  'need.present',
  'need.summary',
  'need.pains',
  'contact.name',
  'contact.jobTitle',
]);

/** The facts of a message, each weighed by what labelled transcripts taught; `told` is what the rules say. Null for a language that learnt nothing. */
export function weighedFacts(of: Scene, told: readonly Proposal[]): Proposal[] | null {
  if (!of.language.weigher) return null;
  const firms = firmsOf(of);
  const contact = personsOf(of);
  const vendors = vendorsOf(of);
  const statements = statementsOf(of, told, vendors);
  const weighed = [
    ...told.filter(({ field }) => !WEIGHED.has(field)),
    ...contact,
    ...firms,
    ...headcountOf(of),
    ...vendors,
    ...amountOf(of),
    ...timeOf(of),
    ...statements,
  ];
  return of.language.weigher.watches ? null : weighed;
}

/** The likelihoods of a question's labels, by label. */
function weigh<Q extends Question>(of: Scene, question: Q, candidate: Candidate): Record<LabelOf<Q>, number> {
  return byLabel(question, of.language.weigher?.weigh(of, question, candidate), 0);
}

/** The likelihood from which each label of a question counts. */
const enoughOf = <Q extends Question>(of: Scene, question: Q): Record<LabelOf<Q>, number> =>
  byLabel(question, of.language.weigher?.enough(question), 1);

const byLabel = <Q extends Question>(question: Q, values: ArrayLike<number> | undefined, otherwise: number): Record<LabelOf<Q>, number> =>
  Object.fromEntries(QUESTIONS[question].map((label, i) => [label, values?.[i] ?? otherwise])) as Record<LabelOf<Q>, number>;

const best = <T extends { share: number }>(all: readonly T[]): T | undefined => all.toSorted((a, b) => b.share - a.share)[0];

const POINTS = [-3, -1, 0, 1, 2, 3, 4, 6, 8];
/** A number as features: each step that it reaches. */
const steps = (name: string, value: number, marks: readonly number[]): string[] =>
  marks.filter((mark) => value >= mark).map((mark) => `${name}>=${mark}`);
const SURENESS = [0.01, 0.58, 0.64, 0.7, 0.74, 0.78, 0.82, 0.86, 0.9];
const order = (name: string, i: number, all: number): string[] => [
  `${name}:${i === 0 ? 'first' : i === all - 1 ? 'last' : 'between'}`,
  ...(all === 1 ? [`${name}:only`] : []),
];
const known = (of: Scene, field: Proposal['field']): string[] => (factsOf(of.utterance.record, field).length > 0 ? [`known:${field}`] : []);

function amountOf(of: Scene): Proposal[] {
  const named = amountsNamed(of);
  const weighed = named.map((one, i) => {
    const { found, points, money, total, perSeat, mode, made, unsure } = one;
    const high = money.max ?? money.min ?? 0;
    const own = [
      ...steps('points', points, POINTS),
      ...order('amount', i, named.length),
      ...known(of, 'budget.amount'),
      ...steps('size', Math.log10(high + 1), [2, 3, 4, 5, 6]),
      ...(total ? ['total'] : []),
      ...(perSeat ? ['per-seat'] : []),
      ...(made ? [`made:${made}`] : []),
      ...(unsure ? ['unsure'] : []),
      `voice:${partAt(of, found.from).voice}`,
      `mode:${mode}`,
      `period:${money.period}`,
      `range:${money.min !== money.max}:${money.min === null}:${money.max === null}`,
      `certain:${'certain' in found && found.certain}`,
      `money:${'currency' in found ? (found.currency === null ? 'unsaid' : 'said') : 'bare'}`,
      `round:${high % 1000 === 0}:${high % 100 === 0}`,
    ];
    return { ...one, share: weigh(of, 'amount', { ...spanOf(found), value: money, own }).budget };
  });
  const enough = weighed.filter(({ share }) => share >= enoughOf(of, 'amount').budget);
  const chosen =
    enough.filter(({ total }) => total).at(-1) ??
    enough.filter(({ mode }) => mode === 'correct').at(-1) ??
    best(enough.filter(({ perSeat }) => !perSeat)) ??
    best(enough);
  return chosen ? [claim(of, 'budget.amount', chosen.money, chosen.share, evidenceOf(of, chosen.found), chosen.mode)] : [];
}

const spanOf = ({ from, to }: Stretch): Stretch => ({ from, to });
const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

function timeOf(of: Scene): Proposal[] {
  const named = timesNamed(of);
  const dates = named.map(({ found, points, reading, from, to }, i) => {
    const own = [
      ...steps('points', points, POINTS),
      ...order('date', i, named.length),
      ...known(of, 'timing.window'),
      `kind:${found.kind}:${found.grain}`,
      `reading:${reading}`,
      `reading:${reading}:${found.kind}:${found.grain}`,
      `reading:${reading}:${of.words[found.from - 1]?.text ?? ''}`,
      `reading:${reading}:${(from ?? '').slice(8) === '01'}`,
      ...steps('ends', to === null ? 999 : daysBetween(of.today, to), [-1, 0, 1, 8, 21, 45, 100, 200, 370, 740]),
      ...steps('lasts', from === null || to === null ? 999 : daysBetween(from, to), [0, 1, 8, 29, 80, 170, 350]),
    ];
    return { at: found as Stretch, window: { from, to }, share: weigh(of, 'time', { ...spanOf(found), value: { from, to }, own }).wanted };
  });
  const urgent = urgencies(of).map(({ at, from, to }) => {
    const own = ['urgent', ...known(of, 'timing.window'), ...(named.length > 0 ? ['beside-dates'] : [])];
    return { at, window: { from, to }, share: weigh(of, 'time', { ...spanOf(at), value: { from, to }, own }).wanted };
  });
  const chosen = best([...dates, ...urgent].filter(({ share }) => share >= enoughOf(of, 'time').wanted));
  if (!chosen) return [];
  const corrects = of.utterance.record.timing.window !== null && has(of, 'corrects', sentenceAt(of, chosen.at.from));
  return [claim(of, 'timing.window', chosen.window, chosen.share, evidenceOf(of, chosen.at), corrects ? 'correct' : 'state')];
}

function headcountOf(of: Scene): Proposal[] {
  const named = headcountsNamed(of);
  const weighed = named.map((one, i) => {
    const high = one.value.max ?? one.value.min ?? 0;
    const own = [
      ...steps('points', one.points, POINTS),
      ...order('count', i, named.length),
      ...known(of, 'company.employees'),
      `kind:${'kind' in one.count ? one.count.kind : 'bare'}`,
      ...(one.unsure ? ['unsure'] : []),
      `voice:${partAt(of, one.count.from).voice}`,
      ...steps('size', high, [2, 5, 10, 20, 50, 100, 500, 2000]),
    ];
    return { ...one, share: weigh(of, 'count', { ...spanOf(one.count), value: one.value, own }).employees };
  });
  const chosen = best(weighed.filter(({ share }) => share >= enoughOf(of, 'count').employees));
  if (!chosen) return [];
  const corrects = of.utterance.record.company.employees !== null && has(of, 'corrects', sentenceAt(of, chosen.count.from));
  return [
    claim(
      of,
      'company.employees',
      chosen.value,
      chosen.share,
      evidenceOf(of, { from: chosen.count.from, to: chosen.to }),
      corrects ? 'correct' : 'state',
    ),
  ];
}

const shapeOf = (of: Scene, { from, to }: Stretch): string[] => {
  const words = of.words.slice(from, to).filter(({ kind }) => kind === 'word');
  return [
    `words:${Math.min(4, words.length)}`,
    `lower:${words.every(({ raw }) => raw === raw.toLowerCase())}`,
    `capitals:${words.every(({ raw }) => raw === raw.toUpperCase())}`,
    `common:${words.some(({ text }) => of.language.common.has(text))}`,
    `ordinary:${words.some(({ text }) => of.language.isOrdinary?.(text) === true)}`,
    `place:${words.some(({ text }) => text in of.language.language.currencyHints)}`,
    `first-name:${words.some(({ text }) => of.language.firstNames.has(text))}`,
    `opens:${from === sentenceAt(of, from).from}`,
    `glued:${/\d|[a-z][A-Z]|\./.test(words.map(({ raw }) => raw).join(''))}`,
  ];
};

/** How a name was found, and whether an e-mail's domain bears it out. */
function wayOf(of: Scene, name: Name): string[] {
  const letters = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');
  const value = letters(name.value);
  const isDomain = namesIn(of).some(
    ({ how, value: domain }) => how === 'domain' && value.length > 3 && letters(domain).startsWith(value.slice(0, 6)),
  );
  return [`how:${name.how}:${name.other}`, `joined:${name.joined}`, ...(isDomain ? [`domain:${name.how}`] : [])];
}

function firmsOf(of: Scene): Proposal[] {
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
  const chosen = best(weighed.filter(({ share }) => share >= enoughOf(of, 'company').theirs));
  const held = of.utterance.record.company.name;
  if (!chosen || (held && held.value !== chosen.value && chosen.share < held.confidence)) return [];
  return [claim(of, 'company.name', chosen.value, chosen.share, evidenceOf(of, chosen.run))];
}

function placeBeside({ from, to }: Stretch, who: Stretch | null): string[] {
  if (who === null) return ['nobody'];
  const away = from >= who.to ? from - who.to : who.from - to;
  return [`${from >= who.to ? 'behind' : 'before'}:${away <= 1 ? 1 : away <= 3 ? 3 : away <= 8 ? 8 : 99}`];
}

function vendorsOf(of: Scene): Proposal[] {
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
    return { name, value, share: weigh(of, 'vendor', { ...spanOf(name), value, own }).alternative };
  });
  const held = of.utterance.record.interest.alternatives.map((one) => one.value);
  const chosen: typeof weighed = [];
  for (const one of weighed.filter(({ share }) => share >= enoughOf(of, 'vendor').alternative).toSorted((a, b) => b.share - a.share)) {
    const isTold = (other: string) => other !== one.value && isSameName(other, one.value);
    if (!held.some(isTold) && !chosen.some(({ name, value }) => isSame(name, one.name) || isSameName(value, one.value))) chosen.push(one);
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

const isSame = (a: Stretch, b: Stretch): boolean => a.from < b.to && a.to > b.from;

const STANCES: readonly Stance[] = ['decision-maker', 'influencer', 'saboteur'];

function personsOf(of: Scene): Proposal[] {
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

function statementsOf(of: Scene, told: readonly Proposal[], vendors: readonly Proposal[]): Proposal[] {
  const units = toldIn(of);
  const roles = rolesSaid(of);
  const weighed = units.map((unit) => {
    const start = of.words[unit.from]?.start ?? 0;
    const end = of.words[unit.to - 1]?.end ?? 0;
    const here = told.filter(({ evidence: [words] }) => words.start < end && words.end > start);
    const own = [
      unit.whole ? 'whole' : 'part',
      ...here.flatMap(({ field, value, confidence }) =>
        (typeof value === 'string' || typeof value === 'boolean') &&
        !field.startsWith('contact') &&
        !field.startsWith('company') &&
        field !== 'need.summary' &&
        field !== 'need.pains' &&
        field !== 'interest.alternatives'
          ? steps(`${field}=${value}`, confidence, SURENESS)
          : [`says:${field}`],
      ),
      ...roles
        .filter(({ at }) => at.from < unit.to && at.to > unit.from)
        .flatMap(({ who, role, confidence }) => steps(`${who === 'contact' ? 'self' : 'other'}:${role}`, confidence, SURENESS)),
      ...(roles.some(({ who, role }) => who !== 'contact' && role === 'decision-maker') ? ['another-decides'] : []),
      ...(vendors.length > 0 ? ['vendors'] : []),
      ...known(of, 'need.present'),
      ...known(of, 'authority.role'),
      ...known(of, 'budget.status'),
      ...known(of, 'budget.amount'),
      `level:${of.utterance.record.interest.level?.value ?? 'none'}`,
    ];
    return { unit, share: weigh(of, 'statement', { ...spanOf(unit), value: null, own }) };
  });
  const top = (label: LabelOf<'statement'>) => {
    const one = best(weighed.map(({ unit, share }) => ({ unit, share: share[label] })));
    return one && one.share >= enoughOf(of, 'statement')[label] ? one : undefined;
  };
  const words = (unit: Stretch) => evidenceOf(of, trimmed(of, unit));
  const found: Proposal[] = [];
  const needs = weighed.filter(({ unit, share }) => share.need >= enoughOf(of, 'statement').need && isWhole(of, unit));
  const need = best(needs.map(({ unit, share }) => ({ unit, share: share.need })));
  const refused = top('not-interested');
  if (need) {
    const said = words(need.unit);
    found.push(claim(of, 'need.present', true, need.share, said));
    if (!of.utterance.record.need.summary) found.push(claim(of, 'need.summary', said.quote.replace(/\s+/g, ' '), need.share, said));
    for (const { unit, share } of needs) {
      if (!has(of, 'pain', unit)) continue;
      const pain = words(unit);
      found.push(claim(of, 'need.pains', pain.quote.replace(/\s+/g, ' '), share.need, pain));
    }
  } else found.push(...told.filter(({ field, value }) => field === 'need.present' && value === false));
  // Levels.
  const levels: { level: InterestLevel; share: number; evidence: Proposal['evidence'][0] }[] = [];
  if (refused && !need) levels.push({ level: 'none', share: refused.share, evidence: words(refused.unit) });
  for (const level of ['information', 'evaluating', 'comparing', 'ready'] as const) {
    const shown = top(level);
    if (shown) levels.push({ level, share: shown.share, evidence: words(shown.unit) });
  }
  if (vendors[0]) levels.push({ level: 'comparing', share: 0.75, evidence: vendors[0].evidence[0] });
  if (need) levels.push({ level: 'evaluating', share: 0.65, evidence: words(need.unit) });
  const held = of.utterance.record.interest.level;
  const rank = (level: InterestLevel) => INTEREST_LEVELS.indexOf(level);
  const refusal = levels.find(({ level }) => level === 'none');
  const shown = refusal ?? levels.toSorted((a, b) => rank(b.level) - rank(a.level))[0];
  if (shown && (refusal || !held || held.value === 'none' || rank(shown.level) > rank(held.value)))
    found.push(claim(of, 'interest.level', shown.level, shown.share, shown.evidence, held ? 'correct' : 'state'));
  const role = best(
    (['decision-maker', 'influencer', 'saboteur', 'none'] as const).flatMap((one) => {
      const said = top(`self:${one}`);
      return said ? [{ role: one, unit: said.unit, share: said.share }] : [];
    }),
  );
  if (role) found.push(claim(of, 'authority.role', role.role, role.share, words(role.unit)));
  const status = best(
    (['approved', 'planned', 'none', 'undisclosed'] as const).flatMap((one) => {
      const said = top(one);
      return said ? [{ status: one, unit: said.unit, share: said.share }] : [];
    }),
  );
  if (status) found.push(claim(of, 'budget.status', status.status, status.share, words(status.unit)));
  return found;
}

/** A sentence, or a clause that is all of one. */
const isWhole = (of: Scene, { from, to }: Stretch): boolean => {
  const sentence = sentenceAt(of, from);
  const part = partAt(of, from);
  return from <= Math.max(sentence.from, part.from) && to >= Math.min(sentence.to, part.to);
};
