import type { Proposal } from '../../../core/proposals.ts';
import type { Mention } from '../mentions.ts';
import { oncePer } from '../once-per.ts';
import { claim, clauseAt, evidenceOf, has, marksIn, type Part, partAt, type Scene, sentenceAt, within, wordsWithin } from '../scene.ts';
import { linesOf } from '../speakers.ts';
import { fold } from '../text.ts';

/** Name, job title, e-mail address and phone number of the person that the conversation is with or about. */
export function contact(of: Scene): Proposal[] {
  return [...reach(of), ...identity(of)];
}

const EMAIL_LOCAL = /[\w.%+-]/;
const EMAIL_DOMAIN = /[\w.-]/;
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;

/** Spans of the e-mail addresses in the text. */
function emailsIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let reached = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > reached && at - start < MAX_LOCAL && EMAIL_LOCAL.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < MAX_DOMAIN && EMAIL_DOMAIN.test(text.charAt(end))) end++;
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
    while (start < at && /[.-]/.test(text.charAt(start))) start++;
    if (start < at && text.slice(at + 1, end).includes('.')) {
      found.push({ start, end });
      reached = end;
    }
  }
  return found;
}

const PHONE_PART = /[\d\s().+/-]/;
const MIN_PHONE_DIGITS = 8;
/** A number as it is dialled within one area of North America. */
const LOCAL_PHONE = /^\d{3}-\d{4}$/;
const LOCAL_DIGITS = 7;
/** Two blocks of five digits or more, as mobile numbers are written in India and Britain. */
const TWO_BLOCKS = /^[06-9]\d{4}[\s-]\d{5,6}$/;
const MAX_PHONE_DIGITS = 15;
const MAX_PHONE_LENGTH = 26;

/** Spans of runs of digits long enough to be dialled. */
function phonesIn(text: string): { start: number; end: number; digits: string }[] {
  const found: { start: number; end: number; digits: string }[] = [];
  let reached = 0;
  for (const { index: at } of text.matchAll(/[\d+(]/g)) {
    if (at < reached || /[\w.,]/.test(text.charAt(at - 1))) continue;
    let end = at;
    let digits = '';
    let last = at;
    while (end < text.length && end - at < MAX_PHONE_LENGTH && PHONE_PART.test(text.charAt(end)) && text.charAt(end) !== '\n') {
      const here = text.charAt(end);
      if (here === '+' && end > at) break;
      if (/\d/.test(here)) {
        digits += here;
        last = end + 1;
      } else if (/\s/.test(here) && /[\s.]/.test(text.charAt(end - 1))) break;
      end++;
    }
    const least = LOCAL_PHONE.test(text.slice(at, last)) ? LOCAL_DIGITS : MIN_PHONE_DIGITS;
    if (digits.length >= least && digits.length <= MAX_PHONE_DIGITS && !/[\w%]/.test(text.charAt(last)))
      found.push({ start: at, end: last, digits });
    reached = Math.max(at, last) + 1;
  }
  return found;
}

function reach(of: Scene): Proposal[] {
  const found: Proposal[] = [];
  for (const email of emailsIn(of.text)) {
    const words = wordsWithin(of.words, email);
    const part = partAt(of, words.from);
    if (part.voice === 'seller' || (part.voice === 'heading' && part.speaker !== 'author')) continue;
    if (has(of, 'referral', { from: Math.max(0, words.from - 6), to: words.to })) continue;
    found.push(
      claim(of, 'contact.email', of.text.slice(email.start, email.end), 0.96, {
        message: of.message,
        quote: of.text.slice(email.start, email.end),
        ...email,
      }),
    );
    if (of.utterance.kind === 'visitor') break;
  }
  for (const phone of phonesIn(of.text)) {
    const words = wordsWithin(of.words, phone);
    const part = partAt(of, words.from);
    if (part.voice === 'seller') continue;
    if (of.money.some((one) => one.start < phone.end && one.end > phone.start && one.currency !== null)) continue;
    const near = { from: Math.max(0, words.from - 4), to: words.from };
    const asked = part.asked.has('phone') || part.asked.has('email');
    const cued = has(of, 'phone-follows', near);
    const quote = of.text.slice(phone.start, phone.end);
    const shaped =
      LOCAL_PHONE.test(quote) ||
      TWO_BLOCKS.test(quote) ||
      (phone.digits.length >= 9 && (/^[+0(]/.test(quote) || /\d[\s-]\d{3}[\s-]\d/.test(quote)));
    if (has(of, 'not-phone', near) || !(asked || cued || shaped)) continue;
    found.push(
      claim(of, 'contact.phone', quote, cued || asked ? 0.95 : 0.85, { message: of.message, quote, start: phone.start, end: phone.end }),
    );
    break;
  }
  return found;
}

function identity(of: Scene): Proposal[] {
  const found: Proposal[] = [...spokenName(of)];
  const mention = contactMention(of);
  if (!mention) return found;
  const { who, confidence } = mention;
  const labelled =
    of.utterance.kind === 'rep' && of.utterance.messages[of.message]?.from === 'visitor' && of.utterance.messages[of.message]?.name;
  if (who.person && found.length === 0 && !labelled) {
    const bare = { from: who.person.honorific ? who.person.from : who.person.from, to: who.person.to };
    found.push(claim(of, 'contact.name', who.person.text, confidence, evidenceOf(of, bare)));
  }
  if (who.title && (who.person || isFirm(of, who)))
    found.push(claim(of, 'contact.jobTitle', who.title.text, confidence - 0.04, evidenceOf(of, who.title)));
  return found;
}

/** The prospect's side who speaks the most, by the label of their lines; null where there are no lines. */
const mainSpeaker = oncePer((of: Scene): string | null => {
  const said = new Map<string, number>();
  for (const { voice, speaker, from, to, confirmed } of of.parts)
    if (voice === 'prospect' && speaker !== null && !confirmed) said.set(speaker, (said.get(speaker) ?? 0) + to - from);
  return [...said].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
});

/** Who speaks under their own name is named by the label, in full where it is said in full. */
function spokenName(of: Scene): Proposal[] {
  const speaker = mainSpeaker(of);
  const given = of.utterance.messages[of.message];
  if (of.utterance.kind === 'rep' && given?.from === 'visitor' && given.name) return labelledName(of, given.name);
  if (speaker === null || of.utterance.record.contact.name) return [];
  const part = of.parts.find((one) => one.speaker === speaker && one.voice === 'prospect' && !one.confirmed);
  if (!part) return [];
  const label = linesOf(of).find((line) => line.label === speaker)?.name;
  if (!label) return [];
  const name = of.words
    .slice(label.from, label.to)
    .filter(({ kind }) => kind === 'word')
    .map(({ raw }) => raw);
  const full = of.mentions.find(
    (one) =>
      one.person &&
      one.person.text.split(' ').length > name.length &&
      sameName(one.person.text, name.at(-1) ?? '') &&
      sameName(one.person.text, name[0] ?? ''),
  );
  const value = full?.person?.text ?? of.language.language.nominative.person(name);
  return value ? [claim(of, 'contact.name', value, 0.9, evidenceOf(of, full?.person ?? label))] : [];
}

/** A message's own label names its writer; the proof is where the name is said aloud. */
function labelledName(of: Scene, name: string): Proposal[] {
  if (of.utterance.record.contact.name) return [];
  const first = name.split(/\s+/).find((word) => word.length > 2);
  if (!first) return [];
  for (let message = of.message; message >= 0; message--) {
    const said = of.utterance.messages[message];
    const start = said?.text.indexOf(first) ?? -1;
    if (!said || said.from === 'bot' || start < 0) continue;
    const quote = said.text.startsWith(name, start) ? name : first;
    return [claim(of, 'contact.name', name, 0.95, { message, quote, start, end: start + quote.length })];
  }
  return [];
}

/** The mention that is the contact, and how sure that is; null when the message names nobody as such. */
export const contactMention = oncePer((of: Scene): { who: Mention; confidence: number } | null => {
  const candidates = of.mentions.flatMap((who) => {
    const confidence = contactLikeness(of, who);
    return confidence > 0 ? [{ who, confidence }] : [];
  });
  const best = candidates.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
  if (!best) return null;
  const name = candidates.find((one) => one.who.person);
  const title = candidates.find((one) => one.who.title && isFirm(of, one.who));
  if (name && title && name !== title)
    return { who: { ...name.who, title: title.who.title }, confidence: Math.min(name.confidence, title.confidence) };
  return best;
});

/** How sure the cues are that somebody mentioned is the contact. */
export const contactLikeness = (of: Scene, who: Mention): number =>
  of.utterance.kind === 'visitor' || partAt(of, who.from).voice === 'prospect' ? ofThemselves(of, who) : ofNotes(of, who);

/** Words between a cue and the name or title that it brings. */
const CUE_REACH = 3;

function cuedBy(of: Scene, cue: Parameters<typeof has>[1], who: Mention): boolean {
  return (
    marksIn(of, cue, { from: Math.max(0, who.from - CUE_REACH), to: who.from }).some(
      (mark) => mark.to <= who.from && who.from - mark.to <= 1,
    ) || marksIn(of, cue, who).some((mark) => mark.from < who.from && mark.to <= who.to)
  );
}

function ofThemselves(of: Scene, who: Mention): number {
  const part = partAt(of, who.from);
  if (part.confirmed) return who.person && has(of, 'is-that', { from: Math.max(0, who.from - CUE_REACH), to: who.from }) ? 0.94 : 0;
  if (part.voice !== 'prospect' || who.person?.addressed) return 0;
  if (part.speaker !== null && part.speaker !== mainSpeaker(of)) return 0;
  const opens = isOpening(of, part, who);
  const alone = sentenceWords(of, who) <= who.to - who.from + 1;
  if (who.person) {
    if (cuedBy(of, 'self-name', who)) return 0.93;
    if (part.asked.has('name') && (opens || alone)) return 0.95;
    if (has(of, 'self-name-after', { from: who.to, to: who.to + 2 })) return 0.9;
    if (isSignature(of, who)) return 0.92;
    const ended =
      who.title !== null ||
      follows(of, who, [',', '.', '-', '(', '', 'from', 'z', 'ze', 'at']) ||
      who.to >= part.to ||
      has(of, 'company-word', { from: who.to, to: who.to + 1 });
    if (part.asked.has('authority') && saysSelf(of, part, who)) return 0.9;
    // Who is named first in the answer to "who decides?" is somebody else.
    if (opens && who.person.known && ended && !part.asked.has('authority')) return 0.9;
    if (opens && ended && isFirstWord(of, who)) return 0.9;
    if ((introduces(of, part, who) && ended) || signsOff(of, part, who)) return 0.85;
    if (part.asked.has('email') && opens && who.person.known) return 0.88;
    if (who.person.known && nearReach(of, who)) return 0.85;
    return 0;
  }
  if (saysOwnTitle(of, who)) return 0.88;
  if (!who.title || who.title.weak) return who.title && part.asked.has('role') && alone ? 0.75 : 0;
  if (ownsTitle(of, who)) return 0.9;
  if (part.asked.has('authority') && isMe(of, who)) return 0.88;
  if ((part.asked.has('role') || part.asked.has('authority')) && (opens || alone || saysSelf(of, part, who)) && !isOfOthers(of, who))
    return part.asked.has('role') ? 0.9 : saysSelf(of, part, who) ? 0.86 : 0;
  if (followsOwnName(of, who)) return 0.88;
  if (isMe(of, who)) return 0.88;
  if (
    opens &&
    (of.message <= 2 || !part.asked.has('authority')) &&
    !isOfOthers(of, who) &&
    follows(of, who, [',', 'at', 'in', 'for', 'of', 'w', 'z', '-', '.', 'here'])
  )
    return 0.8;
  if (isSignature(of, who)) return 0.88;
  return 0;
}

/** A full name that opens a sentence, and is nobody else's: `Yes, right. Ryszard Cebula, of Cebula-Bud`. */
function introduces(of: Scene, part: Part, who: Mention): boolean {
  const clause = clauseAt(of, who.from);
  return (
    who.person?.known === true &&
    who.person.text.includes(' ') &&
    who.from === clause.from &&
    who.title === null &&
    of.utterance.record.contact.name === null &&
    part.voice === 'prospect' &&
    !part.asked.has('authority')
  );
}

/** `Ananya Iyer this side, IT manager at …`: a title soon after one's own name. */
function followsOwnName(of: Scene, who: Mention): boolean {
  const sentence = of.words[who.from]?.sentence;
  const name = within(of.mentions, { from: Math.max(0, who.from - OWN_TITLE_REACH - 8), to: who.from }).findLast(
    (one) =>
      one.person &&
      !one.person.addressed &&
      one.to <= who.from &&
      who.from - one.to <= OWN_TITLE_REACH &&
      of.words[one.from]?.sentence === sentence,
  );
  return (
    name !== undefined &&
    ofThemselves(of, { ...name, title: null }) > 0 &&
    !isOfOthers(of, who) &&
    of.words.slice(name.to, who.from).some(({ text }) => text === ',' || text === '-' || text === '(')
  );
}

const OWN_TITLE_REACH = 6;

/** Somebody's full name, or name and title, in the first thing that they write: their own. */
function isFirstWord(of: Scene, { person, title }: Mention): boolean {
  return (
    of.message <= 1 &&
    person !== null &&
    !person.honorific &&
    (title !== null || (person.known && person.text.includes(' '))) &&
    of.utterance.record.contact.name === null
  );
}

/** `In September. Dorothy Penhale`: a full name alone at the end, and where it was asked who decides, of somebody who said `me` before. */
function signsOff(of: Scene, part: Part, who: Mention): boolean {
  const { person } = who;
  const before = of.words[who.from - 1];
  if (!person?.known || person.honorific || !person.text.includes(' ') || part.speaker !== null || of.utterance.record.contact.name)
    return false;
  const ends = who.to >= part.to || (who.to === part.to - 1 && of.words[who.to]?.kind === 'mark');
  if (!ends || before?.kind !== 'mark' || before.text === ':') return false;
  const lead = { from: Math.max(part.from, who.from - SIGN_REACH), to: who.from };
  return !part.asked.has('authority') || has(of, 'self-decides', lead) || has(of, 'first-person', { from: who.from - 2, to: who.from });
}

const SIGN_REACH = 8;

/** `executive director, that's me`, `szef jakości, czyli ja`: the first person stands alone behind the title. */
function isMe(of: Scene, who: Mention): boolean {
  let at = who.to;
  while (of.words[at]?.kind === 'mark' && at - who.to < 2) at++;
  if (at === who.to) return false;
  if (!has(of, 'first-person', { from: at, to: at + 1 }) && (of.words[at]?.text.length ?? 0) < MAX_LINK_LETTERS) at++;
  const end = of.words[at + 1];
  return has(of, 'first-person', { from: at, to: at + 1 }) && of.words[at]?.kind === 'word' && (!end || end.kind === 'mark' || end.line);
}

/** `that's`, `czyli`. */
const MAX_LINK_LETTERS = 7;

/** `Me, the managing director`: whoever says so first bears the title. */
function saysSelf(of: Scene, part: Part, who: Mention): boolean {
  const before = { from: Math.max(part.from, who.from - CUE_REACH), to: who.from };
  return (['self-decides', 'first-person'] as const).some((cue) =>
    marksIn(of, cue, before).some((mark) => mark.to <= who.from && who.from - mark.to <= 1 && !has(of, 'possessive', mark)),
  );
}

function ownsTitle(of: Scene, who: Mention): boolean {
  return marksIn(of, 'role-is', { from: Math.max(0, who.from - CUE_REACH), to: who.from }).some(
    (mark) => mark.to <= who.from && who.from - mark.to <= 1,
  );
}

function isOfOthers(of: Scene, who: Mention): boolean {
  const before = { from: Math.max(0, who.from - 2), to: who.from };
  return has(of, 'others-own', before);
}

const sentenceWords = (of: Scene, { from }: Mention): number => {
  const sentence = of.sentences[of.words[from]?.sentence ?? 0];
  return sentence ? sentence.to - sentence.from : 0;
};

/** Nothing but greetings stands before it in its part. */
/** Words of a greeting, at most. */
const MAX_OPENING = 12;

function isOpening(of: Scene, part: Part, who: Mention): boolean {
  if (who.from - part.from > MAX_OPENING) return false;
  return of.words
    .slice(part.from, who.from)
    .every(
      (word, i) =>
        word.kind === 'mark' ||
        ['greeting', 'thanks'].some((cue) => has(of, cue as 'greeting', { from: part.from + i, to: part.from + i + 1 })) ||
        (of.language.common.has(word.text) && who.from - part.from <= 3 && /^(yes|its|it|is|sure|ok|tak|to|oczywiscie)$/.test(word.text)),
    );
}

function follows(of: Scene, who: Mention, allowed: readonly string[]): boolean {
  return allowed.includes(of.words[who.to]?.text ?? '') || of.words[who.to]?.line === true;
}

const nearReach = (of: Scene, who: Mention): boolean => {
  const [next, last] = [of.words.slice(who.to, who.to + 4), of.words[who.from - 1]];
  return next.some((word) => word.kind === 'number' || word.text === '@') || (last?.kind === 'number' && last.text.length > 2);
};

/** A line of its own below the words that end a letter. */
function isSignature(of: Scene, who: Mention): boolean {
  if (!of.words[who.from]?.line && !of.words[who.from - 1]?.line) {
    const line = lineStart(of, who.from);
    if (who.from - line > 6) return false;
  }
  return marksIn(of, 'signs-letter', { from: Math.max(0, who.from - 30), to: who.from }).some((mark) => of.words[mark.from]?.line);
}

function lineStart(of: Scene, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_OPENING && !of.words[start]?.line) start--;
  return start;
}

function ofNotes(of: Scene, who: Mention): number {
  const part = partAt(of, who.from);
  if (part.voice === 'seller' || who.person?.addressed) return 0;
  if (part.voice === 'heading') return who.person && part.speaker === 'author' ? 0.92 : 0;
  const { record } = of.utterance;
  if (has(of, 'not-contact', { from: Math.max(0, who.from - 2), to: who.to + 2 })) return 0;
  const label = labelled(of, who);
  if (who.title && !who.person && (hasRoleLabel(of, who) || isTheirTitle(of, who))) return 0.82;
  if (record.contact.name) return who.person && sameName(record.contact.name.value, who.person.text) && who.title ? 0.85 : 0;
  if (trailsName(of, who)) return 0.82;
  if (!who.person) return who.title && !who.title.weak && (label || cuedBy(of, 'meets-person', who)) ? 0.8 : 0;
  if (label) return 0.95;
  if (cuedBy(of, 'meets-person', who)) return 0.93;
  const first = of.mentions.find((one) => one.person !== null);
  if (first === who) return who.person.known ? 0.8 : isPlausible(who) ? 0.6 : 0;
  return 0;
}

/** An unknown word alone or in capitals is hardly somebody's name. */
function isPlausible({ person, title }: Mention): boolean {
  if (person === null) return false;
  const words = person.text.split(' ');
  return title !== null || person.honorific || (words.length > 1 && words.every((word) => word !== word.toUpperCase()));
}

/** `Position: store manager`. */
function hasRoleLabel(of: Scene, who: Mention): boolean {
  return of.words[who.from - 1]?.text === ':' && has(of, 'role-is', { from: who.from - 2, to: who.from });
}

/** `Rang Steve Ashworth @ Marlow Rovers. Club secretary.`: a title that is all of its sentence, soon after the one name so far. */
function isTheirTitle(of: Scene, who: Mention): boolean {
  const end = of.words[who.to];
  const before = of.words[who.from - 1];
  const alone =
    (!end || end.text === '.' || end.text === ')' || end.line) &&
    (before?.text === '.' || before?.text === '(' || of.words[who.from]?.line);
  if (!alone) return false;
  const named = within(of.mentions, { from: Math.max(0, who.from - THEIR_TITLE_REACH), to: who.from }).filter(({ person }) => person);
  const one = named.length === 1 ? named[0] : undefined;
  return one !== undefined && one.title === null && (of.mentions.find(({ person }) => person) === one || cuedBy(of, 'meets-person', one));
}

const THEIR_TITLE_REACH = 18;

/** A title that is one by itself, or by what stands before it. */
const isFirm = (of: Scene, who: Mention): boolean =>
  who.title !== null && (!who.title.weak || saysOwnTitle(of, who) || trailsName(of, who));

/** `jestem recepcjonistką`: the verb's own form says whose title it is, however weak. */
function saysOwnTitle(of: Scene, who: Mention): boolean {
  const verbs = of.language.language.verbs;
  if (!verbs || !who.title || who.person) return false;
  return marksIn(of, 'role-is', { from: Math.max(0, who.from - CUE_REACH), to: who.from }).some(
    (mark) => mark.to <= who.from && who.from - mark.to <= 1 && of.words.slice(mark.from, mark.to).some(({ raw }) => verbs.self(raw)),
  );
}

/** Words between a contact's name and the title that follows it: `Renata z Hotelu Pod Różą, recepcjonistka`. */
const TRAIL_REACH = 12;

function trailsName(of: Scene, who: Mention): boolean {
  if (
    !who.title ||
    who.person ||
    of.utterance.kind !== 'rep' ||
    partAt(of, who.from).voice !== 'notes' ||
    (of.words[who.from - 1]?.text !== ',' && !ownsTitle(of, who))
  )
    return false;
  const before = of.mentions.findLast((one) => one.to <= who.from && one.person !== null);
  const bare =
    before !== undefined &&
    before.title === null &&
    who.from - before.to <= TRAIL_REACH &&
    sentenceAt(of, before.from) === sentenceAt(of, who.from);
  const next = of.words[who.to];
  const ends = next === undefined || next.line || ['.', ',', ';', ')'].includes(next.text);
  return bare && ends && !of.language.titles.groups.has(of.words[who.from]?.text ?? '') && ofNotes(of, before) >= 0.8;
}

function labelled(of: Scene, who: Mention): boolean {
  return marksIn(of, 'contact-is', { from: Math.max(0, who.from - CUE_REACH), to: who.from }).some(
    (mark) => mark.to <= who.from && who.from - mark.to <= 1,
  );
}

/** Whether one name may stand for the same person as another: every word of the shorter one stands in the longer, in whatever case. */
export function sameName(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [wordsOfName(a), wordsOfName(b)].sort((x, y) => x.length - y.length);
  return shorter.length > 0 && shorter.every((word) => longer.some((other) => isSameWord(word, other)));
}

/** Letters of a name that must be alike, and by how many one of its cases may be longer than another. */
const LEAST_ALIKE = 4;
const LONGER_CASE = 3;

function isSameWord(one: string, other: string): boolean {
  const alike = Math.min(one.length, other.length) - 1;
  const isInflected = alike >= LEAST_ALIKE && Math.abs(one.length - other.length) <= LONGER_CASE;
  return one === other || (isInflected && one.slice(0, alike) === other.slice(0, alike));
}

/** The words of a name by which somebody is known; no initials. */
const wordsOfName = (name: string): string[] =>
  fold(name)
    .split(/[\s-]+/)
    .filter(({ length }) => length > 2);
