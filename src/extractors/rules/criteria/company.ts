import type { Playbook } from '../../../core/playbook.ts';
import type { Proposal } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import { type Name, namesIn } from '../names.ts';
import { oncePer } from '../once-per.ts';
import { claim, clauseAt, evidenceOf, has, marksIn, partAt, type Scene, sentenceAt, touching } from '../scene.ts';
import { contactMention } from './contact.ts';
import { headcountsNamed } from './headcount.ts';

/** The prospect's firm and how many people work there. */
export function company(of: Scene): Proposal[] {
  return [...named(of), ...sized(of)];
}

/** Words from a contact's name, over the title, to the firm. */
const CONTACT_REACH = 9;
/** Every name that may be a firm's, in its dictionary form, and how sure the cues are that it is the prospect's. */
export const firmsNamed = oncePer((of: Scene): readonly { run: Name; value: string; confidence: number }[] => {
  return namesIn(of).flatMap((run) => {
    if (!mayBeFirm(of, run)) return [];
    // The rules alone take a name as it stands.
    if (run.how !== 'whole' || run.other) return [{ run, value: run.value, confidence: 0 }];
    const told = confidenceOf(of, run);
    const { voice } = partAt(of, run.from);
    const confidence = voice === 'prospect' || voice === 'notes' ? Math.max(told, isExcluded(of, run) ? 0 : byPlace(of, run)) : told;
    return [{ run, value: run.value, confidence }];
  });
});

const MAX_LOWER_LEAD = 2;

function mayBeFirm(of: Scene, run: Name): boolean {
  if (run.how === 'person') return false;
  if (run.how !== 'lower') return true;
  const before = { from: Math.max(0, run.from - MAX_LOWER_LEAD), to: run.from };
  const cues = ['company-is', 'company-at', 'works-at', 'company-head', 'names-their-company'] as const;
  return partAt(of, run.from).asked.has('company') || has(of, 'company-head', run) || cues.some((cue) => has(of, cue, before));
}

function named(of: Scene): Proposal[] {
  const candidates = firmsNamed(of).filter(({ confidence }) => confidence > 0);
  const best = candidates.toSorted((a, b) => b.confidence - a.confidence || a.run.from - b.run.from)[0];
  if (!best || (of.utterance.record.company.name && best.confidence < 0.85)) return [];
  const { value } = best;
  if (of.utterance.record.company.name && of.utterance.record.company.name.value !== value && best.confidence < 0.93) return [];
  return [claim(of, 'company.name', value, best.confidence, evidenceOf(of, best.run))];
}

/** Ours, a tool, or what is named as somebody else's offer. */
function isExcluded(of: Scene, run: Stretch): boolean {
  const before = { from: Math.max(0, run.from - 2), to: run.from };
  const tool = has(of, 'generic-tool', { from: run.from, to: run.from + 1 }) && run.to - run.from === 1;
  return isOurs(of, run) || tool || (has(of, 'names-alternative', before) && !has(of, 'company-is', before));
}

function confidenceOf(of: Scene, run: Stretch): number {
  const part = partAt(of, run.from);
  if (isOurs(of, run)) return 0;
  if (part.voice === 'seller') return has(of, 'names-their-company', { from: Math.max(0, run.from - 3), to: run.from }) ? 0.8 : 0;
  if (part.voice === 'heading') return part.speaker === 'author' && has(of, 'company-head', run) && follows(of, run) ? 0.85 : 0;
  if (has(of, 'generic-tool', { from: run.from, to: run.from + 1 }) && run.to - run.from === 1) return 0;
  if (
    has(of, 'names-alternative', { from: Math.max(0, run.from - 2), to: run.from }) &&
    !has(of, 'company-is', { from: Math.max(0, run.from - 2), to: run.from })
  )
    return 0;
  // A speaker's label is no word of theirs.
  const before = { from: Math.max(part.from, run.from - 3), to: run.from };
  const form = has(of, 'company-form', { from: run.from + 1, to: run.to });
  const head = has(of, 'company-head', run);
  const explicit = marksIn(of, 'company-is', before).some((mark) => mark.to <= run.from && run.from - mark.to <= 1);
  const self = contactMention(of);
  const nearContact = self !== null && run.from >= self.who.from && run.from - self.who.to <= CONTACT_REACH && run.from >= self.who.to;
  const beforeContact = self !== null && self.who.from - run.to >= 0 && self.who.from - run.to <= 2;
  const at = marksIn(of, 'company-at', before).some((mark) => mark.to <= run.from && run.from - mark.to <= 1);
  if (part.asked.has('company')) return explicit || form || head || at ? 0.93 : 0.85;
  if (form) return 0.9;
  if (explicit && has(of, 'company-word', before)) return 0.93;
  if (nearContact && (at || explicit || head)) return 0.92;
  if (nearContact && follows(of, run)) return 0.78;
  if (explicit && head) return 0.85;
  const works = marksIn(of, 'works-at', before).some((mark) => mark.to <= run.from && run.from - mark.to <= 1);
  if (works && part.voice === 'prospect' && of.utterance.record.company.name === null) return 0.85;
  // `przedszkole Bajkowa Kraina`, said of oneself or at the start of notes.
  const headBefore = has(of, 'company-head', before) && clauseAt(of, run.from).from <= before.from + 2;
  const own = (['works-at', 'company-is', 'role-is', 'self-name', 'meets-person', 'employs'] as const).some((cue) =>
    has(of, cue, { from: sentenceAt(of, run.from).from, to: run.from }),
  );
  if (headBefore && own && of.utterance.record.company.name === null && !has(of, 'uses-vendor', before)) return 0.78;
  if (of.utterance.kind === 'rep' && (beforeContact || (head && run.from - part.from < 12))) return 0.8;
  if (part.asked.has('name') && run.from > part.from) return 0.75;
  if (explicit && (part.asked.has('name') || of.utterance.kind === 'rep') && run.from < 15) return 0.7;
  if (head && run.to - run.from > 1 && of.utterance.record.company.name === null) return 0.65;
  return 0;
}

/** `siłownia Żelazny Kąt`, `our restaurant, Le Tilleul`: what somebody does for a living, in small letters, right before. */
function afterTrade(of: Scene, run: Stretch): boolean {
  return marksIn(of, 'company-head', { from: Math.max(0, run.from - TRADE_REACH - 1), to: run.from }).some(
    (mark) =>
      mark.to <= run.from &&
      (of.words[mark.to - 1]?.capital === false || (mark.to < run.from && of.words[mark.to]?.kind === 'word')) &&
      of.words[mark.from]?.sentence === of.words[run.from]?.sentence &&
      of.words
        .slice(mark.to, run.from)
        .every(
          ({ kind, text, capital }, i, all) =>
            (kind === 'word' && !capital && !of.language.beside.apart.has(text) && text.length > 2) ||
            (kind === 'mark' && '(,'.includes(text) && i === all.length - 1),
        ),
  );
}

/** Words between the trade and the name: `serwis rowerowy Dwa Koła`. */
const TRADE_REACH = 2;
/** A place, or more in brackets, stands right behind: `Zeehaven Terminal (Zeebrugge)`, `Stylowe Wnętrza, Kalisz`, `Cavallo Cabs in Sliema`. */
function located(of: Scene, run: Stretch): boolean {
  const link = of.words[run.to];
  const place = of.words[run.to + 1];
  if (
    !link ||
    !place ||
    link.sentence !== of.words[run.from]?.sentence ||
    of.language.beside.apart.has(of.words[run.from - 1]?.text ?? '') ||
    touching(of.mentions, { from: run.to + 1, to: run.to + 2 })
  )
    return false;
  if (link.text === '(') return true;
  if (!place.capital || place.line || of.language.notNames.has(place.text)) return false;
  if (link.kind === 'word') return of.language.beside.place.has(link.text);
  const end = of.words[run.to + 2];
  return link.text === ',' && (!end || end.kind === 'mark' || of.words[run.to + 3]?.kind === 'mark' || end.line);
}

/** Words of a message within which the firm is named by its place alone. */
const NAMED_WITHIN = 60;

function byPlace(of: Scene, run: Stretch): number {
  const part = partAt(of, run.from);
  const clause = clauseAt(of, run.from);
  if (
    (['compares', 'uses-vendor', 'keeps-vendor', 'third-person', 'calls-a-trade', 'referral'] as const).some((cue) => has(of, cue, clause))
  )
    return 0;
  const first = of.words[run.from];
  if (!first || (run.to - run.from === 1 && (of.language.isOrdinary?.(first.text) || first.raw.length < 3))) return 0;
  if (afterTrade(of, run)) return 0.86;
  const early = part.voice === 'notes' ? of.message <= 1 : of.message <= 2 || part.asked.has('company');
  return early && located(of, run) && run.from - part.from < NAMED_WITHIN ? 0.79 : 0;
}

/** The seller's own firm or one of its offers, by the playbook. */
export const isOurs = (of: Scene, { from, to }: Stretch): boolean => {
  const ours = ourWords(of.utterance.playbook.playbook);
  return of.words.slice(from, to).some(({ text }) => ours.has(text) && text.length > 4 && !of.language.common.has(text));
};

const ourWords = oncePer(({ company, offers }: Playbook): ReadonlySet<string> => {
  const names = [company.name, ...offers.flatMap(({ name }) => Object.values(name))];
  return new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)));
});

const follows = (of: Scene, run: Stretch): boolean =>
  [',', '(', '-', '/', '@', '|'].includes(of.words[run.from - 1]?.text ?? '') || of.words[run.from]?.line === true;

function sized(of: Scene): Proposal[] {
  const candidates = headcountsNamed(of).filter(({ points, unsure }) => !unsure && points >= 2);
  const best = candidates.toSorted((a, b) => b.points - a.points || a.count.from - b.count.from)[0];
  if (!best) return [];
  const known = of.utterance.record.company.employees;
  const mode = known && has(of, 'corrects', sentenceAt(of, best.count.from)) ? 'correct' : 'state';
  if (known && mode === 'state' && best.points < 3) return [];
  return [
    claim(
      of,
      'company.employees',
      best.value,
      Math.min(0.95, 0.6 + best.points * 0.07),
      evidenceOf(of, { from: best.count.from, to: best.to }),
      mode,
    ),
  ];
}
