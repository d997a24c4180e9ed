import type { Proposal } from '../../../core/proposals.ts';
import type { Stance } from '../../../core/record.ts';
import { rolesTold } from '../acts/roles.ts';
import { type Stretch, shareWord } from '../clauses.ts';
import type { Mark } from '../cue-lexicon.ts';
import type { CueName } from '../language.ts';
import type { Mention } from '../mentions.ts';
import { oncePer } from '../once-per.ts';
import { answerIn } from '../quantities/answers.ts';
import {
  claim,
  clauseAt,
  evidenceOf,
  has,
  isNegated,
  marksIn,
  type Part,
  partAt,
  questionSays,
  type Scene,
  sentenceAt,
  trimmed,
  within,
} from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { reading } from '../text.ts';
import { contactMention, sameName } from './contact.ts';

type Role = Stance | 'none';
export interface Said {
  role: Role;
  who: 'contact' | Mention;
  at: Stretch;
  confidence: number;
}

/** Who decides, who has a say, who works against it: the contact's own role, and the other people of the buying centre. */
export function authority(of: Scene): Proposal[] {
  const said = rolesSaid(of);
  return [...roleOf(of, said), ...buyingCentreOf(of, said)];
}

/** What cues and examples say of anybody's part in the decision. */
export const rolesSaid = oncePer((of: Scene): readonly Said[] => {
  const told = fromExamples(of);
  const cued = [...fromVerbs(of), ...fromStatements(of), ...fromAnswers(of), ...fromTitle(of)];
  const said = cued.filter((one) => !told.some((other) => contradicts(of, other, one)));
  for (const one of told)
    if (!said.some(({ who, role }) => who === one.who && (role === one.role || one.confidence < SURE_EXAMPLE))) said.push(one);
  said.push(...leftOver(of, said));
  return said;
});

const VERBS: [CueName, Role][] = [
  ['decides', 'decision-maker'],
  ['chooses', 'decision-maker'],
  ['decision-with', 'decision-maker'],
  ['recommends', 'influencer'],
  ['favours', 'influencer'],
  ['blocks', 'saboteur'],
  ['uninvolved', 'none'],
];

function fromVerbs(of: Scene): Said[] {
  const self = contactMention(of)?.who ?? null;
  return VERBS.flatMap(([cue, role]) =>
    of.parts.flatMap((part) =>
      part.voice === 'seller' || part.voice === 'heading' || (part.confirmed && cue !== 'decides' && cue !== 'chooses')
        ? []
        : marksIn(of, cue, part).flatMap((mark): Said[] => {
            const sentence = sentenceAt(of, mark.from);

            // "Didn't ask who decides" tells that it is not known.
            if (
              sentence.asks ||
              (has(of, 'opens-question', { from: mark.from - 1, to: mark.from }) && has(of, 'negates', clauseAt(of, mark.from)))
            )
              return [];
            // To pick or to buy is to decide only where it is asked who decides, or where a title does it.
            if (
              cue === 'chooses' &&
              !part.asked.has('authority') &&
              !within(of.mentions, { from: clauseAt(of, mark.from).from, to: mark.from }).some((one) => one.title && !one.title.weak)
            )
              return [];
            if (has(of, 'asks-who', { from: Math.max(sentence.from, mark.from - 2), to: mark.from })) return [];
            if (cue === 'recommends' && isSaidOfSelf(of, mark)) return [];
            const subjects = doersOf(of, part, mark, cue, self);
            const negated = isNegated(of, mark);
            return subjects.flatMap((who): Said[] => {
              if (role === 'none') return [{ role, who, at: mark, confidence: 0.85 }];
              if (negated && role === 'decision-maker') return who === 'contact' ? [{ role: 'none', who, at: mark, confidence: 0.55 }] : [];
              if (negated) return [];
              return [{ role, who, at: mark, confidence: confidenceOf(of, part, role, who) }];
            });
          }),
    ),
  );
}

function confidenceOf(of: Scene, part: Part, role: Role, who: Said['who']): number {
  const base = role === 'decision-maker' ? 0.85 : role === 'saboteur' ? 0.85 : 0.75;
  const asked = part.asked.has('authority') ? 0.08 : 0;
  return who !== 'contact' && who.title?.weak && !who.person ? base - 0.15 : base + asked + (of.utterance.kind === 'rep' ? 0.03 : 0);
}

/** Whom a verb speaks of. In a rep's notes a pronoun or nobody named is the contact; in a chat `I` is. */
function doersOf(of: Scene, part: Part, mark: Mark<CueName>, cue: CueName, self: Mention | null): Said['who'][] {
  if (cue === 'decision-with') {
    const clause = sentenceAt(of, mark.from);
    const after = within(of.mentions, { from: mark.to, to: Math.min(clause.to, mark.to + 12) }).find((one) => one.from - mark.to <= 3);
    return after ? withJoined(of, after).map((one) => contactOr(of, part, one, self)) : [];
  }
  const subject = subjectOf(of, mark);
  const unnamed =
    cue === 'decides' || cue === 'blocks' || (cue === 'chooses' && part.asked.has('authority')) ? nounPhraseBefore(of, part, mark) : null;
  if (unnamed && (subject.is === 'unnamed' || subject.is === 'pronoun' || subject.is === 'self')) return [unnamed];
  if (subject.is === 'mention' && cue === 'favours' && contactOr(of, part, subject.mention, self) === 'contact') return [];
  if (subject.is === 'mention') return withJoined(of, subject.mention).map((one) => contactOr(of, part, one, self));
  if (part.voice === 'prospect') {
    // What they try, test or look at says nothing of who decides unless that was asked.
    if (subject.is === 'self') return cue === 'recommends' && !part.asked.has('authority') ? [] : ['contact'];
    if (subject.is === 'pronoun') {
      const other = lastOther(of, part, mark, self);
      return other ? [other] : [];
    }
    return part.asked.has('authority') && cue !== 'favours' && within(of.mentions, part).length === 0 ? ['contact'] : [];
  }
  if (subject.is === 'self') return [];
  if (of.words.slice(mark.from, mark.to).some(({ raw }) => of.language.language.verbs?.they(raw))) return [];
  return cue === 'favours' || cue === 'recommends' || cue === 'decides' || cue === 'uninvolved' || cue === 'blocks'
    ? [lastOtherInSentence(of, mark, self) ?? 'contact']
    : [];
}

function contactOr(of: Scene, part: Part, who: Mention, self: Mention | null): Said['who'] {
  if (self && (who === self || shareWord(who, self))) return 'contact';
  const name = of.utterance.record.contact.name?.value ?? self?.person?.text ?? null;
  if (name && who.person && sameName(name, who.person.text)) return 'contact';
  const title = of.utterance.record.contact.jobTitle?.value ?? self?.title?.text ?? null;
  if (part.voice !== 'prospect' && title && !who.person && who.title && who.title.text.toLowerCase() === title.toLowerCase())
    return 'contact';
  return who;
}

/** `the CFO and the board`: mentions joined by a conjunction share the verb. */
function withJoined(of: Scene, who: Mention): Mention[] {
  const at = of.mentions.indexOf(who);
  const before = of.mentions[at - 1];
  if (!before || who.from - before.to > 3) return [who];
  const between = of.words.slice(before.to, who.from);
  return between.some((word) => of.language.titles.joins.has(word.text)) && between.every((word) => word.text !== '.')
    ? [before, who]
    : [who];
}

function lastOther(of: Scene, part: Part, mark: Stretch, self: Mention | null): Mention | null {
  return within(of.mentions, { from: Math.max(part.from, mark.from - OTHER_REACH), to: mark.from }).findLast((one) => one !== self) ?? null;
}

function lastOtherInSentence(of: Scene, mark: Stretch, self: Mention | null): Mention | null {
  const sentence = sentenceAt(of, mark.from);
  const part = partAt(of, mark.from);
  const others = within(of.mentions, { from: Math.max(sentence.from, mark.from - OTHER_REACH), to: mark.from }).filter(
    (one) => contactOr(of, part, one, self) !== 'contact',
  );
  return others.at(-1) ?? null;
}

const STATEMENTS: [CueName, Role, number][] = [
  ['self-blocks', 'saboteur', 0.85],
  ['self-decides', 'decision-maker', 0.88],
  ['self-recommends', 'influencer', 0.86],
  ['self-uninvolved', 'none', 0.7],
  ['listens-to-me', 'influencer', 0.85],
];

/** Whole statements of the speaker about themselves. Single words count only as answers. */
function fromStatements(of: Scene): Said[] {
  return of.parts.flatMap((part) =>
    part.voice !== 'prospect'
      ? []
      : STATEMENTS.flatMap(([cue, role, confidence]) =>
          marksIn(of, cue, part).flatMap((mark): Said[] => {
            const asked = part.asked.has('authority');
            const sentence = sentenceAt(of, mark.from);
            const clause = clauseAt(of, mark.from);
            const next = of.words[mark.to];
            const does =
              next !== undefined &&
              next.sentence === of.words[mark.from]?.sentence &&
              (of.language.language.verbs?.is(next.text) === true || of.language.language.verbs?.self(next.raw) === true);
            const short = !does && (sentence.to - sentence.from <= SHORT_ANSWER || clause.to - clause.from <= SHORT_CLAUSE);
            if (mark.to - mark.from < 2 && !(asked && short)) return [];
            if (isTakenBack(of, mark, clause, role)) return [];
            const plain = has(of, 'decision-word', mark) && !has(of, 'budget', mark);
            if (!asked && mark.to - mark.from < 3 && role !== 'saboteur' && !plain) return [];
            if (role === 'none' && !asked && !has(of, 'decision-word', sentence)) return [];
            if (sentence.asks || (role === 'decision-maker' && isNegated(of, mark))) return [];
            return [{ role, who: 'contact', at: mark, confidence: confidence + (asked ? 0.05 : 0) }];
          }),
        ),
  );
}

/** "I have no say" is no say, and a bare `ja` beside `rekomenduję` is no decision. */
function isTakenBack(of: Scene, mark: Stretch, clause: Stretch, role: Role): boolean {
  if (role === 'influencer') return has(of, 'self-uninvolved', mark) || has(of, 'uninvolved', mark);
  if (role !== 'decision-maker' || mark.to - mark.from > 1) return false;
  return (['recommends', 'self-recommends', 'uninvolved', 'self-uninvolved'] as const).some((cue) => has(of, cue, clause));
}

const SHORT_ANSWER = 5;
/** `a kto ma podejmować, ja.`: a clause that is an answer by itself. */
const SHORT_CLAUSE = 3;

/** What an answer to "who decides?" says with no verb of its own: yes, no, me, a name, a title. */
function fromAnswers(of: Scene): Said[] {
  const part = of.parts.find(({ voice, asked }) => voice === 'prospect' && asked.has('authority'));
  if (!part) return [];
  const self = contactMention(of)?.who ?? null;
  const found: Said[] = [];
  const first = of.sentences.find((sentence) => sentence.from >= part.from && sentence.from < part.to);
  if (!first) return [];
  const text = of.text.slice(of.words[part.from]?.start ?? 0, of.words[part.to - 1]?.end ?? 0);
  const answer = questionSays(of, part.question, 'you') ? answerIn(reading(text), of.language.quantities) : null;
  if (answer?.answer === 'yes' && answer.strength >= 0.7)
    found.push({
      role: 'decision-maker',
      who: 'contact',
      at: { from: first.from, to: first.from + 1 },
      confidence: 0.7 * answer.strength + 0.1,
    });
  const bare = of.mentions.filter((one) => one !== self && one.from >= part.from && one.to <= part.to && isAnswer(of, one));
  for (const who of bare) found.push({ role: 'decision-maker', who, at: who, confidence: 0.72 });
  const phrase = bare.length === 0 && found.length === 0 ? barePhrase(of, part) : null;
  if (phrase) found.push({ role: 'decision-maker', who: phrase, at: phrase, confidence: 0.62 });
  return found;
}

/**
 * Who was asked who decides and speaks of themselves and of nobody else decides; who speaks of others that decide, too, takes part. Their
 * verbs may be any.
 */
function leftOver(of: Scene, said: readonly Said[]): Said[] {
  const part = of.parts.find(({ voice, asked, confirmed }) => voice === 'prospect' && asked.has('authority') && !confirmed);
  if (!part) return [];
  const first = of.sentences.find((sentence) => shareWord(sentence, part));
  const unsure = (['does-not-know', 'refuses', 'leaves', 'wonders-why', 'supposes', 'hedges'] as const).some((cue) => has(of, cue, part));
  if (!first || first.asks || unsure) return [];
  const others = said.filter(({ who, role }) => who !== 'contact' && role === 'decision-maker');
  const found: Said[] = [];
  if (others.length === 0) {
    const phrase = subjectPhrase(of, part);
    if (phrase) {
      const self = { role: 'decision-maker' as const, who: phrase, at: phrase, confidence: 0.6 };
      found.push(self);
      others.push(self);
    }
  }
  if (said.some(({ who }) => who === 'contact')) return found;
  const self = marksIn(of, 'first-person', part).find(
    (mark) => mark.from >= part.from && !has(of, 'possessive', mark) && !isNegated(of, { from: mark.to, to: mark.to + 1 }),
  );
  if (!self) return found;
  if (others.length > 0) found.push({ role: 'influencer', who: 'contact', at: self, confidence: 0.62 });
  else if (part.to - part.from <= SELF_ANSWER) found.push({ role: 'decision-maker', who: 'contact', at: self, confidence: 0.62 });
  return found;
}

/** Words of an answer that speaks of nobody but its writer. */
const SELF_ANSWER = 14;

/** Somebody pointed at where the answer starts, whatever they are called: `our abbot looks after that`. */
function subjectPhrase(of: Scene, part: Part): Mention | null {
  for (const sentence of of.sentences.filter(({ from, to }) => to > part.from && from < part.to)) {
    for (const clause of sentence.clauses) {
      let at = Math.max(clause.from, part.from);
      while (at < clause.to && (has(of, 'answer-filler', { from: at, to: at + 1 }) || has(of, 'hedges', { from: at, to: at + 1 }))) at++;
      if (!has(of, 'points-at', { from: at, to: at + 1 }) || has(of, 'negates', clause)) continue;
      let to = at + 1;
      while (to < clause.to && to - at <= MAX_PHRASE && isNoun(of, to)) to++;
      if (to > at + 1 && to - at <= MAX_PHRASE) return phraseMention(of, at + 1, Math.min(to, at + 1 + MAX_SUBJECT));
    }
  }
  return null;
}

const MAX_SUBJECT = 2;
/** Words back over which a pronoun points. */
const OTHER_REACH = 60;
const MAX_PHRASE = 4;

/** Somebody whose title no list has, by the word that points at them: `the abbot decides`, `our gaffer signs`. */
function nounPhraseBefore(of: Scene, part: Part, mark: Stretch): Mention | null {
  let to = mark.from;
  while (to > part.from && has(of, 'role-filler', { from: to - 1, to })) to--;
  let from = to;
  while (from > part.from && to - from <= MAX_PHRASE && isNoun(of, from - 1)) from--;
  const pointer = from - 1;
  if (to === from || to - from > MAX_PHRASE || pointer < part.from || !has(of, 'points-at', { from: pointer, to: pointer + 1 }))
    return null;
  if (of.words[from]?.clause !== of.words[mark.from]?.clause) return null;
  return phraseMention(of, from, to);
}

/** An answer that is nothing but somebody: `the abbot`, `my missus`. */
function barePhrase(of: Scene, part: Part): Mention | null {
  let from = part.from;
  if (has(of, 'hedges', { from, to: from + 1 })) from++;
  if (!has(of, 'points-at', { from, to: from + 1 })) return null;
  let to = from + 1;
  while (to < part.to && to - from <= MAX_PHRASE && isNoun(of, to)) to++;
  const ends = to >= part.to || of.words[to]?.kind === 'mark';
  const sentence = sentenceAt(of, from);
  if (
    !ends ||
    to === from + 1 ||
    sentence.asks ||
    has(of, 'does-not-know', sentence) ||
    has(of, 'refuses', sentence) ||
    has(of, 'negates', { from: part.from, to })
  )
    return null;
  return phraseMention(of, from + 1, to);
}

/** A word that may name somebody: no function word, no number, none of the words that speak of money, time or things. */
function isNoun(of: Scene, at: number): boolean {
  const word = of.words[at];
  if (word?.kind !== 'word' || word.text.length < 3 || of.language.language.verbs?.is(word.text)) return false;
  const here = { from: at, to: at + 1 };
  return (
    !['role-filler', 'first-person', 'third-person', 'negates', 'points-at', 'thing-word', 'opens-question'].some((cue) =>
      has(of, cue as CueName, here),
    ) &&
    !of.money.some((one) => one.from <= at && at < one.to) &&
    !of.dates.some((one) => one.from <= at && at < one.to)
  );
}

function phraseMention(of: Scene, from: number, to: number): Mention {
  const text = of.language.language.nominative.title(
    of.words
      .slice(from, to)
      .filter(({ kind }) => kind === 'word')
      .map(({ raw }) => raw),
  );
  return { from, to, person: null, title: { from, to, text, weak: false, decider: false } };
}

/** A mention with no verb of stance in its sentence, or none but a hedge: `our COO`, `Dr Okafor and the board`. */
function isAnswer(of: Scene, who: Mention): boolean {
  const sentence = sentenceAt(of, who.from);
  if (sentence.asks || has(of, 'does-not-know', sentence)) return false;
  const beside = has(of, 'first-person', { from: Math.max(sentence.from, who.from - 2), to: who.from });
  if (who.title?.weak && !who.person && !beside && sentence.to - sentence.from > SHORT_ANSWER + 2) return false;
  const verbs: CueName[] = ['decides', 'chooses', 'recommends', 'blocks', 'uninvolved', 'role-is'];
  const clause = clauseAt(of, who.from);
  return ![...verbs, 'happened' as const, 'negates' as const].some((cue) =>
    marksIn(of, cue, clause).some((mark) => cue !== 'recommends' || !isSaidOfSelf(of, mark)),
  );
}

/** `the head, on my advice`: the writer recommends, whoever stands beside it. */
const isSaidOfSelf = (of: Scene, mark: Stretch): boolean =>
  marksIn(of, 'self-recommends', mark).some((own) => own.from <= mark.from && own.to >= mark.to && own.to - own.from > 1);

const SURE_EXAMPLE = 0.75;
/** What clauses are like among the language's examples: for wordings that no cue foresees. */
function fromExamples(of: Scene): Said[] {
  return rolesTold(of).map(({ role, who, at, share }) => ({ role, who, at, confidence: 0.5 + share * 0.35 }));
}

/** Whether the examples plainly tell another role of the contact than a cue in the same sentence. */
const contradicts = (of: Scene, told: Said, cued: Said): boolean =>
  told.who === 'contact' &&
  cued.who === 'contact' &&
  told.role !== cued.role &&
  told.confidence >= CONTRARY &&
  sentenceAt(of, told.at.from) === sentenceAt(of, cued.at.from);

const CONTRARY = 0.8;

/** An owner or a chief executive decides unless they say otherwise. */
function fromTitle(of: Scene): Said[] {
  const self = contactMention(of)?.who;
  if (!self?.title?.decider) return [];
  return [{ role: 'decision-maker', who: 'contact', at: self.title, confidence: 0.6 }];
}

function roleOf(of: Scene, said: readonly Said[]): Proposal[] {
  const all = said.filter(({ who }) => who === 'contact');
  const answered = all.filter(({ at, confidence }) => confidence > 0.6 && partAt(of, at.from).asked.has('authority'));
  const own = answered.length > 0 ? answered : all;
  if (own.length === 0) return [];
  const stated = own.filter(({ confidence }) => confidence > 0.6);
  const known = of.utterance.record.authority.role;
  const prepares = stated.find(({ role, confidence }) => role === 'influencer' && confidence > 0.7);
  const othersDecide = said.some(({ who, role }) => who !== 'contact' && role === 'decision-maker');
  // Who prepares what somebody else signs does not decide, whatever else they pick or choose.
  const best =
    prepares && othersDecide && !stated.some(({ role }) => role === 'saboteur') ? prepares : stated.length > 0 ? strongest(stated) : own[0];
  if (!best || (known && best.confidence < known.confidence && known.value !== best.role && answered.length === 0)) return [];
  return [claim(of, 'authority.role', best.role, Math.min(0.95, best.confidence), evidenceOf(of, trimmed(of, clauseAt(of, best.at.from))))];
}

/** Who works against it does so whatever else they do; who only recommends does not decide. */
function strongest(said: readonly Said[]): Said | undefined {
  const byRole = (role: Role) => said.filter((one) => one.role === role).toSorted((a, b) => b.confidence - a.confidence)[0];
  const [saboteur, decides, recommends, none] = [byRole('saboteur'), byRole('decision-maker'), byRole('influencer'), byRole('none')];
  if (saboteur) return saboteur;
  if (recommends && none) return decides && decides.confidence > recommends.confidence ? decides : recommends;
  if (decides && recommends) return decides.confidence >= recommends.confidence ? decides : recommends;
  if (decides && none) return decides.confidence > none.confidence ? decides : none;
  return decides ?? recommends ?? none;
}

function buyingCentreOf(of: Scene, said: readonly Said[]): Proposal[] {
  const byWho = new Map<Mention, Said[]>();
  for (const one of said) {
    if (one.who === 'contact') continue;
    const same = byWho.get(one.who) ?? [];
    byWho.set(one.who, [...same, one]);
  }
  return [...byWho].flatMap(([who, all]) => {
    if (all.some(({ role }) => role === 'none')) return [];
    const best = all.find(({ role }) => role === 'saboteur') ?? all.find(({ role }) => role === 'decision-maker') ?? all[0];
    if (!best || best.role === 'none') return [];
    if (who.title?.weak && !who.person && best.at.from - who.to > 3 && best.at !== who) return [];
    const value = { name: who.person?.text ?? null, title: who.title?.text ?? null, stance: best.role };
    const span = { from: Math.min(who.from, best.at.from), to: Math.max(who.to, best.at.to) };
    return [claim(of, 'authority.buyingCentre', value, Math.min(0.93, best.confidence), evidenceOf(of, span))];
  });
}
