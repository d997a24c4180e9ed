import { findCue } from './cues.ts';
import { factsOf } from './fields.ts';
import type { Benefit, LoadedPlaybook } from './playbook.ts';
import type { Evidence, QualificationRecord, TalkingPoint } from './record.ts';
import { spoken } from './say.ts';

/** What is worth raising with this prospect, best first: benefits that answer what they said, then savings. Empty where no need is known. */
export function talkingPointsFor(record: QualificationRecord, loaded: LoadedPlaybook): TalkingPoint[] {
  if (record.need.present?.value !== true) return [];
  const language = spoken(record.language, loaded);
  return loaded.playbook.benefits
    .map((benefit) => ({ benefit, because: wordsFor(benefit, needWords(record)) }))
    .filter(({ because }) => because.length > 0)
    .toSorted((a, b) => b.because.length - a.because.length)
    .map(({ benefit, because }) => ({
      kind: 'benefit',
      id: benefit.id,
      text: loaded.fill(language, benefit.text[language] ?? ''),
      because,
      source: benefit.source,
    }));
}

function needWords(record: QualificationRecord): Evidence[] {
  return (['need.present', 'need.summary', 'need.pains'] as const).flatMap((field) =>
    factsOf(record, field).flatMap((fact) => fact.evidence),
  );
}

function wordsFor(benefit: Benefit, words: Evidence[]): Evidence[] {
  const cues = Object.values(benefit.cues).flat();
  return words.filter((evidence) => findCue(evidence.quote, cues));
}
