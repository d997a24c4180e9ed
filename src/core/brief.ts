import { assess } from './assess.ts';
import { mostFitting } from './cues.ts';
import type { Brief, Conversation } from './dialog-state.ts';
import { factsOf } from './fields.ts';
import { type LoadedPlaybook, spokenLanguage } from './playbook.ts';
import { type Evidence, FIELDS, type FieldName, type QualificationRecord } from './record.ts';
import { say, sayDay, sayField, sayValue } from './say.ts';

/** Benefits in a brief; every saving stands beside them. */
const BENEFITS_IN_BRIEF = 3;
/** Questions in a brief at most. */
const MAX_QUESTIONS = 6;

/**
 * What the rep reads before the call, in the rep's language: what is not known first, then what is, with the words that prove it. It is
 * judged anew at `now`. Never shown to a visitor.
 */
export function writeBrief(conversation: Conversation, loaded: LoadedPlaybook, language: string, now: string): Brief {
  const { outOfMarket } = conversation.dialog;
  const record = assess(conversation.record, { outOfMarket, now, loaded, language });
  const page: Page = { record, conversation, loaded, language };
  return {
    language,
    headline: headline(page),
    status: record.status,
    score: record.score,
    reasons: record.verdicts[0]?.reasons ?? [],
    gaps: [...record.gaps.map(({ text }) => ({ text })), ...disputes(page)],
    known: known(page),
    talkingPoints: talkingPoints(record),
    saboteurs: saboteurs(page),
    nextQuestions: nextQuestions(page),
    unanswered: quotesOf(conversation.dialog.unanswered),
    consent: consent(page),
  };
}

interface Page {
  record: QualificationRecord;
  conversation: Conversation;
  loaded: LoadedPlaybook;
  language: string;
}

function headline({ record, loaded, language }: Page): string {
  const named = (['contact.name', 'contact.jobTitle', 'company.name'] as const).map((field) => sayField(record, field, language, loaded));
  return say('brief.headline', language, loaded, {
    who: named.filter((part) => part !== '').join(', ') || say('brief.nobody', language, loaded),
    status: say(`status.${record.status}`, language, loaded),
    score: record.score,
  });
}

/** Statements that cannot both hold are a gap too: which of them is right must be asked. */
function disputes({ record, loaded, language }: Page): Brief['gaps'] {
  return record.contradictions.map(({ field, kept, other }) => {
    const [one, another] = [kept, other].map(({ value }) => sayValue(field as FieldName, value as never, language, loaded));
    const params = { field: say(`field.${field}`, language, loaded), kept: one ?? '', other: another ?? '' };
    return { text: say('brief.contradiction', language, loaded, params) };
  });
}

function known({ record, loaded, language }: Page): Brief['known'] {
  return (Object.keys(FIELDS) as FieldName[])
    .map((field) => ({ field, facts: factsOf(record, field) }))
    .filter(({ facts }) => facts.length > 0)
    .map(({ field, facts }) => ({
      field,
      label: say(`field.${field}`, language, loaded),
      value: sayField(record, field, language, loaded),
      quotes: quotesOf(facts.flatMap((fact) => fact.evidence)),
    }));
}

function talkingPoints({ talkingPoints }: QualificationRecord): Brief['talkingPoints'] {
  const benefits = talkingPoints.filter(({ kind }) => kind === 'benefit').slice(0, BENEFITS_IN_BRIEF);
  return [...benefits, ...talkingPoints.filter(({ kind }) => kind !== 'benefit')];
}

/** Everybody who works against the purchase, with the motive their words or title suggest and the approved fact that answers it. */
function saboteurs({ record, conversation, loaded, language }: Page): Brief['saboteurs'] {
  const tongue = spokenLanguage(loaded, language);
  const { role } = record.authority;
  const contact = { name: record.contact.name?.value ?? null, title: record.contact.jobTitle?.value ?? null };
  const people = [
    ...(role?.value === 'saboteur' ? [{ ...contact, evidence: role.evidence }] : []),
    ...record.authority.buyingCentre.filter(({ stance }) => stance === 'saboteur'),
  ];
  return people.map(({ name, title, evidence }) => {
    const quotes = quotesOf(evidence);
    const messages = evidence.map(({ message }) => conversation.messages[message]?.text ?? '');
    const motives = loaded.playbook.saboteurs;
    const motive = mostFitting(quotes.join('\n'), motives) ?? mostFitting(messages.join('\n'), motives);
    const text = (of: 'motive' | 'answer' | 'bring' | 'avoid') =>
      motive ? loaded.fill(tongue, motive[of][tongue] ?? '') : say(`brief.${of}-unknown`, language, loaded);
    const ally = allyOf(record, loaded, language);
    return {
      who: [name, title].filter((part) => part !== null).join(', ') || say('brief.nobody', language, loaded),
      quotes,
      motive: text('motive'),
      answer: text('answer'),
      source: motive?.source ?? '',
      bring: ally ? say('brief.ally', language, loaded, { bring: text('bring'), ally }) : text('bring'),
      avoid: text('avoid'),
    };
  });
}

/** Somebody of theirs who is for it and can carry an argument: the contact, else the first influencer or decision-maker named. */
function allyOf(record: QualificationRecord, loaded: LoadedPlaybook, language: string): string {
  const role = record.authority.role?.value;
  const contact = role === 'influencer' || role === 'decision-maker' ? sayField(record, 'contact.name', language, loaded) : '';
  const other = record.authority.buyingCentre.find(({ stance }) => stance !== 'saboteur');
  return contact || (other?.name ?? other?.title ?? '');
}

/** What was agreed to of the consent text, as a rep has to know before writing or calling. */
function consent({ conversation: { dialog }, loaded, language }: Page): string {
  if (dialog.consent === null) return say('brief.consent-none', language, loaded);
  const { given, version, at } = dialog.consent;
  return say(given ? 'brief.consent-given' : 'brief.consent-refused', language, loaded, { version, day: sayDay(at, language, loaded) });
}

/** What the bot would ask next, then what a saving still lacks, each worded for a rep. */
function nextQuestions({ record, loaded, language }: Page): Brief['nextQuestions'] {
  const tongue = spokenLanguage(loaded, language);
  const open = record.nextQuestions.map(({ asks, text }) => ({ asks, text: questionFor(asks, loaded, tongue) ?? text }));
  const figures = record.talkingPoints.flatMap((point) => (point.kind === 'benefit' ? [] : point.inputs));
  const missing = figures.filter(({ basis }) => basis === 'missing').map(({ input, label }) => askFor(input, label, { loaded, language }));
  const all = [...open, ...missing];
  return all.filter(({ text }, i) => all.findIndex((other) => other.text === text) === i).slice(0, MAX_QUESTIONS);
}

/** What brings a missing figure: the question for the fact it is taken from, else its name. */
function askFor(input: string, label: string, { loaded, language }: Pick<Page, 'loaded' | 'language'>): Brief['nextQuestions'][number] {
  const from = loaded.playbook.inputs[input]?.from;
  const asks = from === undefined ? `figure:${input}` : from === 'company.employees' ? from : 'need.offers';
  const question = questionFor(asks, loaded, spokenLanguage(loaded, language));
  return { asks, text: question ?? say('brief.ask-figure', language, loaded, { label }) };
}

/** A playbook's question as a rep asks it, null where there is none. */
function questionFor(asks: string, { playbook, fill }: LoadedPlaybook, language: string): string | null {
  const question = playbook.questions[asks as keyof typeof playbook.questions];
  const text = (question?.askRep ?? question?.ask)?.[language]?.[0];
  return text === undefined ? null : fill(language, text);
}

const quotesOf = (evidence: readonly Evidence[]) => [...new Set(evidence.map(({ quote }) => quote))];
