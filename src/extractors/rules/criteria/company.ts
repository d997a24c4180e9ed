import type { Proposal } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import type { AmountFound, CountFound } from '../quantities/found.ts';
import { claim, clauseAt, evidenceOf, has, marksIn, partAt, type Scene, type Sited, sentenceAt, touching } from '../scene.ts';
import { contactMention } from './contact.ts';

/** The prospect's firm and how many people work there. */
export function company(of: Scene): Proposal[] {
  return [...named(of), ...sized(of)];
}

const MAX_NAME_WORDS = 6;
/** Words from a contact's name, over the title, to the firm. */
const CONTACT_REACH = 9;
const JOINERS = new Set(['&', 'and', 'of', 'the', 'i', 'w', 'we', 'de', 'du', '+', 'pod', 'im', 'nad', 'for', 'on', 'in', "'", '.', '/']);

/** Every name that may be a firm's, in its dictionary form, and how sure the cues are that it is the prospect's. */
export function firmsNamed(of: Scene): { run: Stretch; value: string; confidence: number }[] {
  return runs(of).map((run) => {
    const told = confidenceOf(of, run);
    const { voice } = partAt(of, run.from);
    const confidence = voice === 'prospect' || voice === 'notes' ? Math.max(told, isExcluded(of, run) ? 0 : byPlace(of, run)) : told;
    const value = of.language.language.nominative.company(
      of.words.slice(run.from, run.to).map(({ raw }) => raw),
      of.words[run.from - 1]?.text ?? null,
    );
    return { run, value, confidence };
  });
}

function named(of: Scene): Proposal[] {
  const candidates = firmsNamed(of).filter(({ confidence }) => confidence > 0);
  const best = candidates.toSorted((a, b) => b.confidence - a.confidence || a.run.from - b.run.from)[0];
  if (!best || (of.utterance.record.company.name && best.confidence < 0.85)) return [];
  const { value } = best;
  if (of.utterance.record.company.name && of.utterance.record.company.name.value !== value && best.confidence < 0.93) return [];
  return [claim(of, 'company.name', value, best.confidence, evidenceOf(of, best.run))];
}

/** Runs of capitalised words, joined by small ones, that are no person and no title. */
function runs(of: Scene): Stretch[] {
  const people = of.mentions.flatMap((one) => one.person ?? []);
  const titles = of.mentions.flatMap((one) => one.title ?? []);
  const person = (at: number) => touching(people, { from: at, to: at + 1 }) !== undefined;
  const title = (at: number) => touching(titles, { from: at, to: at + 1 }) !== undefined;
  const found: Stretch[] = [];
  for (let at = 0; at < of.words.length; at++) {
    const word = of.words[at];
    if (word?.kind !== 'word' || !word.capital || title(at)) continue;
    const opens = at === sentenceAt(of, at).from;
    // `Cztery Łapy`: a common word may open a name in the midst of a sentence.
    if (
      of.language.notNames.has(word.text) &&
      (opens || of.words[at + 1]?.capital !== true || of.words[at + 1]?.sentence !== word.sentence)
    )
      continue;
    if (opens && [...of.amounts, ...of.counts].some((one) => one.from === at)) continue;
    if (of.language.abbreviations.has(word.text) && of.words[at + 1]?.text === '.' && of.words[at + 2]?.capital !== true) continue;
    if (opens && of.language.common.has(word.text) && !(of.words[at + 1]?.capital && has(of, 'company-head', { from: at, to: at + 3 })))
      continue;
    if (opens && of.words[at + 1]?.capital !== true && of.language.language.verbs?.is(word.text)) continue;
    let to = at + 1;
    while (to - at < MAX_NAME_WORDS) {
      const next = of.words[to];
      if (!next || next.sentence !== word.sentence || next.line) break;
      if (
        next.kind === 'word' &&
        (next.capital ||
          (has(of, 'company-form', { from: to, to: to + 1 }) && next.text.length > 1) ||
          (of.words[to - 1]?.capital === true && next.glued)) &&
        !title(to)
      )
        to++;
      else if (
        JOINERS.has(next.text) &&
        of.words[to + 1]?.capital &&
        !title(to + 1) &&
        (next.kind === 'mark' ? next.text === '&' || (next.glued && of.words[to + 1]?.glued === true) : true)
      )
        to += 2;
      else if (to === at + 1 && goesOn(of, at)) to += 2;
      else if (next.text === '.' && next.glued && of.words[to + 1]?.capital && of.language.abbreviations.has(of.words[to - 1]?.text ?? ''))
        to += 2;
      else break;
    }
    const form = formAfter(of, to);
    const isPerson = person(at) && !has(of, 'company-form', { from: at, to: to }) && !has(of, 'company-head', { from: at, to });
    if (!isPerson) found.push({ from: at, to: form ?? to });
    at = to - 1;
  }
  return found;
}

/** `Hurtownia stali Ferroteks`: a firm's noun, what it deals in, and the name. */
function goesOn(of: Scene, at: number): boolean {
  const [kind, name] = [of.words[at + 1], of.words[at + 2]];
  return (
    kind?.kind === 'word' &&
    !kind.capital &&
    kind.text.length > 3 &&
    name?.capital === true &&
    name.sentence === kind.sentence &&
    has(of, 'company-head', { from: at, to: at + 1 }) &&
    !of.language.notNames.has(name.text) &&
    !of.mentions.some((one) => one.from <= at + 2 && at + 2 < one.to)
  );
}

/** `sp. z o.o.`, `Ltd`: the legal form after a name. */
function formAfter(of: Scene, to: number): number | null {
  const mark = marksIn(of, 'company-form', { from: to, to: to + 1 }).find(
    (one) => one.from === to || (one.from === to + 1 && of.words[to]?.text === ','),
  );
  return mark && (of.words[mark.from]?.capital || mark.to - mark.from > 1) ? mark.to : null;
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
            (kind === 'word' && !capital && !BEFORE_PLACE.has(text) && text.length > 2) ||
            (kind === 'mark' && '(,'.includes(text) && i === all.length - 1),
        ),
  );
}

/** Words between the trade and the name: `serwis rowerowy Dwa Koła`. */
const TRADE_REACH = 2;
const BEFORE_PLACE = new Set([
  'in',
  'on',
  'at',
  'near',
  'from',
  'outside',
  'around',
  'by',
  'w',
  'we',
  'z',
  'ze',
  'na',
  'pod',
  'przy',
  'kolo',
  'obok',
  'spod',
  'do',
  'od',
  'for',
  'with',
  'and',
  'to',
  'i',
  'using',
  'uses',
  'use',
]);

/** A place, or more in brackets, stands right behind: `Zeehaven Terminal (Zeebrugge)`, `Stylowe Wnętrza, Kalisz`, `Cavallo Cabs in Sliema`. */
function located(of: Scene, run: Stretch): boolean {
  const link = of.words[run.to];
  const place = of.words[run.to + 1];
  if (
    !link ||
    !place ||
    link.sentence !== of.words[run.from]?.sentence ||
    BEFORE_PLACE.has(of.words[run.from - 1]?.text ?? '') ||
    touching(of.mentions, { from: run.to + 1, to: run.to + 2 })
  )
    return false;
  if (link.text === '(') return true;
  if (!place.capital || place.line || of.language.notNames.has(place.text)) return false;
  if (link.kind === 'word') return ['in', 'w', 'we', 'z', 'ze'].includes(link.text);
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
  const { company, offers } = of.utterance.playbook.playbook;
  const names = [company.name, ...offers.flatMap(({ name }) => Object.values(name))];
  const ours = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)));
  return of.words.slice(from, to).some(({ text }) => ours.has(text) && text.length > 4 && !of.language.common.has(text));
};

const follows = (of: Scene, run: Stretch): boolean =>
  [',', '(', '-', '/', '@', '|'].includes(of.words[run.from - 1]?.text ?? '') || of.words[run.from]?.line === true;

/** `, 33 ppl.`, `(Bergen, 240 pers)`: a count of people between two marks says how many there are. */
function standsAlone(of: Scene, { from, to }: Stretch): boolean {
  const before = of.words[from - 1]?.kind === 'mark' ? of.words[from - 1] : of.words[from - 2];
  const after = of.words[to]?.kind === 'word' && !of.words[to]?.line ? of.words[to + 1] : of.words[to];
  return before?.kind === 'mark' && before.text !== '.' && (!after || after.kind === 'mark' || after.line);
}

const AND = new Set(['+', 'and', 'n', '&', 'plus', 'i', 'oraz']);

/** What is added to a count right behind it: `17 and me`, `52 drivers and 9 in the control room`; 0 where nothing is. */
function added(of: Scene, { to }: Stretch): { more: number; to: number } {
  const link = of.words[to];
  const next = { from: to + 1, to: to + 2 };
  if (!link || link.line || !AND.has(link.text)) return { more: 0, to };
  const amount = touching(of.amounts, next);
  if (
    amount &&
    !amount.percent &&
    amount.from === to + 1 &&
    amount.min !== null &&
    amount.min === amount.max &&
    !touching(of.money, next)
  ) {
    const count = touching(of.counts, next);
    const staff = !count || count.kind === null || count.kind === 'person' || count.kind === 'employee';
    return staff ? { more: amount.min, to: Math.max(amount.to, count?.to ?? 0) } : { more: 0, to };
  }
  const end = of.words[to + 2];
  return has(of, 'first-person', next) && (!end || end.kind === 'mark' || end.line) ? { more: 1, to: to + 2 } : { more: 0, to };
}

/** Every count that may be of the firm's people, with what tells for it. */
export function headcountsNamed(
  of: Scene,
): { count: Sited<CountFound> | Sited<AmountFound>; points: number; value: { min: number | null; max: number | null }; to: number }[] {
  return [...of.counts, ...bareNumbers(of)].flatMap((count) => {
    const part = partAt(of, count.from);
    if (part.voice === 'seller' || part.voice === 'heading') return [];
    const clause = clauseAt(of, count.from);
    const near = { from: Math.max(clause.from, count.from - 4), to: Math.min(clause.to, count.to + 3) };
    const kind = 'kind' in count ? count.kind : null;
    const asked = part.asked.has('employees') && !part.asked.has('quantity');
    let points = asked ? 3 : 0;
    if (kind === 'employee') points += 2;
    else if (kind === 'person') points += part.voice === 'notes' && (count.max ?? count.min ?? 0) >= 10 ? 1.5 : 0.5;
    else if (kind !== null) points -= 4;
    if ((kind === 'employee' || kind === 'person') && !asked && standsAlone(of, count)) points += 1.5;
    if (has(of, 'employs', near)) points += 1.5;
    if (has(of, 'whole-company', near)) points += 2;
    if (has(of, 'part-of-company', near)) points -= 2;
    if (has(of, 'company-word', near)) points += 1;
    if (has(of, 'supposes', clause)) points -= 2;
    if (part.asked.has('quantity')) points -= 1;
    if (part.voice === 'notes') points += 0.5;
    const high = count.max ?? count.min ?? 0;
    if (high < (asked ? 1 : 3) || touching(of.money, count)) return [];
    const extra = added(of, count);
    const value = { min: count.min === null ? null : count.min + extra.more, max: count.max === null ? null : count.max + extra.more };
    return [{ count, points, value, to: extra.more > 0 ? extra.to : count.to }];
  });
}

function sized(of: Scene): Proposal[] {
  const candidates = headcountsNamed(of).filter(({ points }) => points >= 2);
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

/** Numbers alone, where the number of people was asked for or a word of staff stands beside. */
function bareNumbers(of: Scene) {
  return of.amounts.filter((amount) => {
    if (amount.percent) return false;
    const asked = partAt(of, amount.from).asked.has('employees');
    const beside = has(of, 'employs', { from: Math.max(0, amount.from - 2), to: amount.to + 2 });
    return (asked || beside) && ![of.counts, of.money, of.dates].some((all: readonly Stretch[]) => touching(all, amount));
  });
}
