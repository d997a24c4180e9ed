import { findCue } from './cues.ts';
import { factsOf } from './fields.ts';
import { type Benefit, type LoadedPlaybook, spokenLanguage } from './playbook.ts';
import type { Evidence, QualificationRecord, TalkingPoint } from './record.ts';
import { savingsFor } from './savings.ts';

/** Benefits that a record names at most. */
const MAX_BENEFITS = 5;

/**
 * What is worth raising, best first: benefits that answer what was said of the need, then those that speak to the people who decide,
 * then savings. Texts are in `language`. Empty where no need was told.
 */
export function talkingPointsFor(record: QualificationRecord, loaded: LoadedPlaybook, language: string): TalkingPoint[] {
  const need = wordsOfNeed(record);
  if (need.length === 0) return [];
  return [...benefitsFor(record, need, loaded, language), ...savingsFor(record, need, loaded, language)];
}

function benefitsFor(record: QualificationRecord, need: Evidence[], loaded: LoadedPlaybook, tag: string): TalkingPoint[] {
  const language = spokenLanguage(loaded, tag);
  const people = listeners(record, loaded);
  return loaded.playbook.benefits
    .map((benefit) => ({
      benefit,
      asked: need.filter(({ quote }) => findCue(quote, benefit.cues)),
      heard: people.filter(({ group }) => benefit.speaksTo.includes(group)),
    }))
    .filter(({ asked, heard }) => asked.length + heard.length > 0)
    .toSorted((a, b) => b.asked.length - a.asked.length || b.heard.length - a.heard.length)
    .slice(0, MAX_BENEFITS)
    .map(({ benefit, asked, heard }) => ({
      kind: 'benefit',
      id: benefit.id,
      text: loaded.fill(language, benefit.text[language] ?? ''),
      because: asked.length > 0 ? asked : eachOnce(heard.flatMap(({ evidence }) => evidence)),
      source: benefit.source,
    }));
}

/** The words that tell of a need, each once; none where they say they have none. */
function wordsOfNeed(record: QualificationRecord): Evidence[] {
  if (record.need.present?.value === false) return [];
  const fields = ['need.present', 'need.summary', 'need.pains'] as const;
  return eachOnce(fields.flatMap((field) => factsOf(record, field).flatMap((fact) => fact.evidence)));
}

function eachOnce(words: Evidence[]): Evidence[] {
  const places = words.map(({ message, start, end }) => `${message}:${start}:${end}`);
  return words.filter((_, i) => places.indexOf(places[i] as string) === i);
}

type Group = Benefit['speaksTo'][number];

const BY_TITLE: Group[] = ['finance', 'it', 'operations', 'users'];

/** Whom an argument can reach, and the words that show they are there; a saboteur is nobody to speak to. */
function listeners(record: QualificationRecord, loaded: LoadedPlaybook): { group: Group; evidence: Evidence[] }[] {
  const people = [
    { stance: record.authority.role?.value, title: record.contact.jobTitle?.value, evidence: record.authority.role?.evidence ?? [] },
    ...record.authority.buyingCentre,
  ];
  return people.flatMap(({ stance, title, evidence }) => {
    if (stance !== 'decision-maker' && stance !== 'influencer') return [];
    const groups = BY_TITLE.filter((group) => title && titleMeans(group, title, loaded));
    return [stance, ...groups].map((group) => ({ group, evidence }));
  });
}

function titleMeans(group: Group, title: string, loaded: LoadedPlaybook): boolean {
  return loaded.playbook.languages.some((language) => findCue(title, loaded.words(language, `title.${group}`)) !== null);
}
