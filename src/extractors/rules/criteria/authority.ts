import type { Proposal } from '../../../core/proposals.ts';
import type { Stance } from '../../../core/record.ts';
import type { Stretch } from '../clauses.ts';
import type { Mark } from '../cue-lexicon.ts';
import type { CueName } from '../language.ts';
import type { Mention } from '../mentions.ts';
import { answerIn } from '../quantities/answers.ts';
import { claim, clauseAt, evidenceOf, has, isNegated, marksIn, type Part, partAt, type Scene, sentenceAt, trimmed } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { reading } from '../text.ts';
import { contactMention, sameName } from './contact.ts';

type Role = Stance | 'none';
interface Said {
  role: Role;
  who: 'contact' | Mention;
  at: Stretch;
  confidence: number;
}

/** Who decides, who has a say, who works against it: the contact's own role, and the other people of the buying centre. */
export function authority(of: Scene): Proposal[] {
  const said = [...fromVerbs(of), ...fromStatements(of), ...fromAnswers(of), ...fromTitle(of)];
  return [...roleOf(of, said), ...buyingCentreOf(of, said)];
}

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

            if (sentence.asks) return [];
            // To pick or to buy is to decide only where it is asked who decides, or where a title does it.
            if (cue === 'chooses' && !part.asked.has('authority') && !of.mentions.some((one) => one.title && one.to <= mark.from && one.from >= clauseAt(of, mark.from).from)) return [];
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
    const after = of.mentions.find((one) => one.from >= mark.to && one.from - mark.to <= 3 && one.to <= clause.to);
    return after ? withJoined(of, after).map((one) => contactOr(of, part, one, self)) : [];
  }
  const subject = subjectOf(of, mark);
  if (subject.is === 'mention' && cue === 'favours' && contactOr(of, part, subject.mention, self) === 'contact') return [];
  if (subject.is === 'mention') return withJoined(of, subject.mention).map((one) => contactOr(of, part, one, self));
  if (part.voice === 'prospect') {
    // What they try, test or look at says nothing of who decides unless that was asked.
    if (subject.is === 'self') return cue === 'recommends' && !part.asked.has('authority') ? [] : ['contact'];
    if (subject.is === 'pronoun') {
      const other = lastOther(of, part, mark, self);
      return other ? [other] : [];
    }
    return part.asked.has('authority') && cue !== 'favours' && !of.mentions.some((one) => one.from >= part.from && one.to <= part.to)
      ? ['contact']
      : [];
  }
  if (subject.is === 'self') return [];
  return cue === 'favours' || cue === 'recommends' || cue === 'decides' || cue === 'uninvolved' || cue === 'blocks'
    ? [lastOtherInSentence(of, mark, self) ?? 'contact']
    : [];
}

function contactOr(of: Scene, part: Part, who: Mention, self: Mention | null): Said['who'] {
  if (self && (who === self || (who.from < self.to && who.to > self.from))) return 'contact';
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
  return between.some((word) => ['and', '&', 'i', 'oraz', 'plus', 'z', 'with', '+'].includes(word.text)) &&
    between.every((word) => word.text !== '.')
    ? [before, who]
    : [who];
}

function lastOther(of: Scene, part: Part, mark: Stretch, self: Mention | null): Mention | null {
  return of.mentions.filter((one) => one.from >= part.from && one.to <= mark.from && one !== self).at(-1) ?? null;
}

function lastOtherInSentence(of: Scene, mark: Stretch, self: Mention | null): Mention | null {
  const sentence = sentenceAt(of, mark.from);
  const part = partAt(of, mark.from);
  const others = of.mentions.filter((one) => one.from >= sentence.from && one.to <= mark.from && contactOr(of, part, one, self) !== 'contact');
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
            if (mark.to - mark.from < 2 && !(asked && sentence.to - sentence.from <= SHORT_ANSWER)) return [];
            if (!asked && mark.to - mark.from < 3 && role !== 'saboteur') return [];
            if (role === 'none' && !asked && !has(of, 'decision-word', sentence)) return [];
            if (sentence.asks || (role === 'decision-maker' && isNegated(of, mark))) return [];
            return [{ role, who: 'contact', at: mark, confidence: confidence + (asked ? 0.05 : 0) }];
          }),
        ),
  );
}

const SHORT_ANSWER = 5;

/** What an answer to "who decides?" says with no verb of its own: yes, no, me, a name, a title. */
function fromAnswers(of: Scene): Said[] {
  const part = of.parts.find(({ voice, asked }) => voice === 'prospect' && asked.has('authority'));
  if (!part) return [];
  const self = contactMention(of)?.who ?? null;
  const found: Said[] = [];
  const first = of.sentences.find((sentence) => sentence.from >= part.from && sentence.from < part.to);
  if (!first) return [];
  const text = of.text.slice(of.words[part.from]?.start ?? 0, of.words[part.to - 1]?.end ?? 0);
  const answer = /\b(you|pan|pani|panstwo|yours|your|ty|to pan|masz|sam)\b/.test(part.question)
    ? answerIn(reading(text), of.language.quantities)
    : null;
  if (answer?.answer === 'yes' && answer.strength >= 0.7)
    found.push({
      role: 'decision-maker',
      who: 'contact',
      at: { from: first.from, to: first.from + 1 },
      confidence: 0.7 * answer.strength + 0.1,
    });
  const bare = of.mentions.filter((one) => one !== self && one.from >= part.from && one.to <= part.to && isAnswer(of, one));
  for (const who of bare) found.push({ role: 'decision-maker', who, at: who, confidence: 0.72 });
  return found;
}

/** A mention with no verb of stance in its sentence, or none but a hedge: `our COO`, `Dr Okafor and the board`. */
function isAnswer(of: Scene, who: Mention): boolean {
  const sentence = sentenceAt(of, who.from);
  if (sentence.asks || has(of, 'does-not-know', sentence)) return false;
  if (who.title?.weak && !who.person && sentence.to - sentence.from > SHORT_ANSWER + 2) return false;
  const verbs: CueName[] = ['decides', 'chooses', 'recommends', 'blocks', 'uninvolved', 'role-is'];
  return !verbs.some((cue) => has(of, cue, clauseAt(of, who.from))) && !has(of, 'negates', clauseAt(of, who.from));
}

/** An owner or a chief executive decides unless they say otherwise. */
function fromTitle(of: Scene): Said[] {
  const self = contactMention(of)?.who;
  if (!self?.title?.decider) return [];
  return [{ role: 'decision-maker', who: 'contact', at: self.title, confidence: 0.6 }];
}

function roleOf(of: Scene, said: readonly Said[]): Proposal[] {
  const own = said.filter(({ who }) => who === 'contact');
  if (own.length === 0) return [];
  const stated = own.filter(({ confidence }) => confidence > 0.6);
  const known = of.utterance.record.authority.role;
  const best = stated.length > 0 ? strongest(stated) : own[0];
  if (!best || (known && best.confidence < known.confidence - 0.1 && known.value !== best.role)) return [];
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
