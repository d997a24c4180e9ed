import { assess } from '../../src/core/assess.ts';
import { emptyRecord, keepGrounded, mergeEvidence } from '../../src/core/evidence.ts';
import type { LoadedPlaybook } from '../../src/core/playbook.ts';
import type { Message, OutOfMarket, Proposal } from '../../src/core/proposals.ts';
import type { FieldName, FieldValue, QualificationRecord } from '../../src/core/record.ts';
import { loadPlaybook } from '../../src/load.ts';

export const NOW = '2026-11-23T10:00:00.000Z';
export const helpdesk = loadPlaybook();

type More = Partial<Pick<Proposal, 'mode' | 'source' | 'confidence'>> & { message?: number };

/** Messages of a visitor, and a way to claim facts from their words: the quote is looked up where it stands. */
export function chat(...texts: string[]) {
  const messages: Message[] = texts.map((text, i) => ({ id: String(i), from: 'visitor', text, at: NOW }));
  return {
    messages,
    told<F extends FieldName>(field: F, value: FieldValue<F>, quote: string, more: More = {}): Proposal {
      const message = more.message ?? texts.findIndex((text) => text.includes(quote));
      const start = texts[message]?.indexOf(quote) ?? -1;
      if (start < 0) throw new Error(`"${quote}" is in no message`);
      const { mode = 'state', source = 'visitor', confidence = 0.8 } = more;
      return { field, value, mode, source, confidence, evidence: [{ message, quote, start, end: start + quote.length }] } as Proposal;
    },
  };
}

/** A record of nobody yet, in the given language. */
export function nobody(language = 'en', { playbook }: LoadedPlaybook = helpdesk): QualificationRecord {
  return emptyRecord({ id: 'r', conversation: 'c', language, now: NOW, playbook });
}

export const merged = (...proposals: Proposal[]): QualificationRecord => mergeEvidence(nobody(), proposals);

type Facts = { [F in FieldName]?: FieldValue<F> | FieldValue<F>[] };

/** A prospect of whom these facts are known, each said in a message of its own: a need in its own words, the rest by its field's name. */
export function prospect(facts: Facts, language = 'en', loaded: LoadedPlaybook = helpdesk): QualificationRecord {
  const fields = Object.entries(facts).flatMap(([field, value]) => [value].flat().map((one) => ({ field, value: one })));
  const words = fields.map(({ field, value }, i) => (field.startsWith('need.') && typeof value === 'string' ? value : `${field} ${i}`));
  const { messages, told } = chat(...words);
  const proposals = fields.map(({ field, value }, i) => told(field as FieldName, value as never, words[i] ?? '', { message: i }));
  return mergeEvidence(nobody(language, loaded), keepGrounded(proposals, messages));
}

/** The same, with all that follows. */
export function judged(facts: Facts, more: { outOfMarket?: OutOfMarket; language?: string; loaded?: LoadedPlaybook; now?: string } = {}) {
  const { outOfMarket = null, language = 'en', loaded = helpdesk, now = NOW } = more;
  return assess(prospect(facts, language, loaded), { outOfMarket, loaded, now });
}
