import { agree, complete, sameThing, sameValue } from './agree.ts';
import { factsOf, withFacts } from './fields.ts';
import type { Playbook } from './playbook.ts';
import type { Message, Proposal } from './proposals.ts';
import {
  type Contradiction,
  type Evidence,
  type Fact,
  FIELDS,
  type FieldName,
  type FieldValue,
  type QualificationRecord,
  SOURCES,
  type Source,
} from './record.ts';

/** The record of somebody nothing is known of yet: a lead. `assess` adds what follows from that. */
export function emptyRecord(of: {
  id: string;
  conversation: string;
  language: string;
  now: string;
  playbook: Pick<Playbook, 'id' | 'version'>;
}): QualificationRecord {
  const unknown = () => ({ result: 'unknown' as const, reasons: [], evidence: [] });
  return {
    schema: 'bantr.record/1',
    id: of.id,
    conversations: [of.conversation],
    language: of.language,
    createdAt: of.now,
    updatedAt: of.now,
    playbook: { id: of.playbook.id, version: of.playbook.version },
    status: 'lead',
    score: 0,
    verdicts: [],
    criteria: { need: unknown(), interest: unknown(), authority: unknown(), budget: unknown(), timing: unknown() },
    contact: { name: null, jobTitle: null, email: null, phone: null },
    company: { name: null, industry: null, employees: null },
    need: { present: null, summary: null, pains: [], offers: [] },
    interest: { level: null, alternatives: [] },
    authority: { role: null, buyingCentre: [] },
    budget: { status: null, amount: null },
    timing: { window: null },
    figures: [],
    talkingPoints: [],
    gaps: [],
    nextQuestions: [],
    referrals: [],
    contradictions: [],
  };
}

/**
 * The proposals that may touch the record: every quote stands literally where it says it does, in words that are not the bot's own, and
 * the value fits its field, with no range turned round.
 */
export function keepGrounded(proposals: readonly Proposal[], messages: readonly Message[]): Proposal[] {
  return proposals.filter(
    ({ field, value, confidence, evidence }) =>
      evidence.length > 0 &&
      evidence.every((words) => isLiteral(words, messages)) &&
      confidence >= 0 &&
      confidence <= 1 &&
      FIELDS[field]?.value.safeParse(value).success === true &&
      runsForward(value),
  );
}

function isLiteral({ message, quote, start, end }: Evidence, messages: readonly Message[]): boolean {
  const said = messages[message];
  return said !== undefined && said.from !== 'bot' && quote !== '' && said.text.slice(start, end) === quote && end - start === quote.length;
}

function runsForward(value: unknown): boolean {
  const { min, max, from, to } = Object(value) as { min?: number; max?: number; from?: string; to?: string };
  return !(min != null && max != null && min > max) && !(from != null && to != null && from > to);
}

/**
 * The record with what was proposed. In one call the order of the proposals does not matter: they count in the order of their words.
 *
 * - The same value again adds its words; said in another message it also raises the confidence, to 1 − (1 − a)(1 − b).
 * - A value that refines (a narrower range, a currency told later) completes what stands, with the words of both.
 * - A value that contradicts replaces one of the same or a weaker source when it is newer; the loser stays in `contradictions`.
 * - A weaker source never changes a stronger one's value: where it differs, it stays in `contradictions`.
 * - `correct` replaces and settles the field's contradictions; `retract` removes. Neither touches a stronger source's value.
 */
export function mergeEvidence(record: QualificationRecord, proposals: readonly Proposal[]): QualificationRecord {
  return discloseBudget(proposals.toSorted(inOrderOfWords).reduce(mergeOne, record), proposals);
}

function mergeOne(record: QualificationRecord, said: Proposal): QualificationRecord {
  return mergeField(record, said.field, said as Said<FieldName>);
}

type Said<F extends FieldName> = Fact<FieldValue<F>> & Pick<Proposal, 'mode'>;

function mergeField<F extends FieldName>(record: QualificationRecord, field: F, { mode, ...said }: Said<F>): QualificationRecord {
  const facts = factsOf(record, field);
  const at = facts.findIndex((fact) => sameThing(field, fact.value, said.value));
  const held = facts[at];
  if (held === undefined) return mode === 'retract' ? record : withFacts(record, field, [...facts, bare(said)]);

  const here = record.contradictions.filter((c) => c.field === field && sameThing(field, c.kept.value as never, held.value));
  const elsewhere = record.contradictions.filter((c) => !here.includes(c));
  const outranked = rank(said.source) < rank(held.source);
  if (mode !== 'state' && !outranked) {
    const next = mode === 'correct' ? [replacing(field, bare(said), held)] : [];
    return { ...withFacts(record, field, facts.toSpliced(at, 1, ...next)), contradictions: elsewhere };
  }
  if (mode === 'retract') return record;

  const { kept, lost } = settle(field, held, bare(said));
  const others = withOther(
    here.map((c) => c.other as Other),
    lost,
  ).filter((other) => !sameValue(other.value, kept.value));
  const contradictions = [...elsewhere, ...others.map((other) => ({ field, kept: unsure(kept), other }))];
  // What is fuller now may turn out to be something that stood apart: "Anna" and "the CFO", once Anna is known as the CFO.
  const apart = facts.toSpliced(at, 1);
  const twin = apart.findIndex((fact) => sameThing(field, fact.value, kept.value));
  if (twin === -1) return { ...withFacts(record, field, facts.toSpliced(at, 1, kept)), contradictions };
  const joined = { ...withFacts(record, field, [...apart.toSpliced(twin, 1), kept]), contradictions };
  return mergeField(joined, field, { ...(apart[twin] as Fact<FieldValue<F>>), mode: 'state' });
}

interface Outcome<F extends FieldName> {
  kept: Fact<FieldValue<F>>;
  lost: Fact<FieldValue<F>> | null;
}

/** Of two statements about one thing: the one the record shows from now on, and the one it contradicts, if any. */
function settle<F extends FieldName>(field: F, held: Fact<FieldValue<F>>, said: Fact<FieldValue<F>>): Outcome<F> {
  const newer = isNewer(said, held);
  const [earlier, later] = newer ? [held, said] : [said, held];
  const agreement = agree(field, earlier.value, later.value);
  const outranks = rank(said.source) - rank(held.source);
  if (agreement?.of === 'both') {
    // The stronger source's own value stands, unless it came later and completes or narrows what the weaker one said.
    const value = outranks < 0 ? held.value : outranks > 0 && !newer ? said.value : agreement.value;
    return { kept: { ...joined(held, said), value }, lost: null };
  }
  if (agreement && outranks >= 0) return { kept: agreement.of === 'later' ? later : earlier, lost: null };
  return outranks > 0 || (outranks === 0 && newer) ? { kept: replacing(field, said, held), lost: held } : { kept: held, lost: said };
}

function joined<T>(held: Fact<T>, said: Fact<T>): Omit<Fact<T>, 'value'> {
  const told = new Set(held.evidence.map((words) => words.message));
  const again = said.evidence.every((words) => !told.has(words.message));
  return {
    confidence: again ? 1 - (1 - held.confidence) * (1 - said.confidence) : Math.max(held.confidence, said.confidence),
    source: rank(said.source) > rank(held.source) ? said.source : held.source,
    evidence: joinWords(held.evidence, said.evidence),
  };
}

/** A statement that takes another's place: what it leaves open stays as the same source told it, with those words. */
function replacing<F extends FieldName>(field: F, said: Fact<FieldValue<F>>, held: Fact<FieldValue<F>>): Fact<FieldValue<F>> {
  const value = said.source === held.source ? complete(field, said.value, held.value) : said.value;
  return sameValue(value, said.value) ? said : { ...said, value, evidence: joinWords(held.evidence, said.evidence) };
}

/** Who tells an amount after all has disclosed the budget: an earlier refusal no longer stands. */
function discloseBudget(record: QualificationRecord, proposals: readonly Proposal[]): QualificationRecord {
  const { status } = record.budget;
  if (status?.value !== 'undisclosed') return record;
  const told = proposals.some(
    (said) =>
      said.field === 'budget.amount' &&
      said.mode !== 'retract' &&
      rank(said.source) >= rank(status.source) &&
      lastMessage(said) > lastMessage(status),
  );
  return told ? withFacts(record, 'budget.status', []) : record;
}

type Other = Contradiction['other'];

function withOther(others: Other[], lost: Fact<unknown> | null): Other[] {
  if (!lost) return others;
  const known = others.find((other) => other.source === lost.source && sameValue(other.value, lost.value));
  if (!known) return [...others, unsure(lost)];
  return others.map((other) => (other === known ? { ...other, evidence: joinWords(other.evidence, lost.evidence) } : other));
}

function joinWords(a: Evidence[], b: Evidence[]): Evidence[] {
  const known = new Set(a.map(placeOf));
  return [...a, ...b.filter((words) => !known.has(placeOf(words)))].sort(inText);
}

/** A later message counts as newer; of two readings of one message, the one that is surer. */
function isNewer(said: Fact<unknown>, held: Fact<unknown>): boolean {
  const gap = lastMessage(said) - lastMessage(held);
  return gap > 0 || (gap === 0 && said.confidence >= held.confidence);
}

const MODES: Proposal['mode'][] = ['retract', 'state', 'correct'];

function inOrderOfWords(a: Proposal, b: Proposal): number {
  const words = lastMessage(a) - lastMessage(b) || a.evidence[0].start - b.evidence[0].start;
  return words || MODES.indexOf(a.mode) - MODES.indexOf(b.mode) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

const inText = (a: Evidence, b: Evidence) => a.message - b.message || a.start - b.start || a.end - b.end;
const placeOf = (words: Evidence) => `${words.message}:${words.start}:${words.end}`;
const lastMessage = (fact: Pick<Fact<unknown>, 'evidence'>) => Math.max(...fact.evidence.map((words) => words.message));
const rank = (source: Source) => SOURCES.indexOf(source);
const bare = <T>({ value, confidence, source, evidence }: Fact<T>): Fact<T> => ({ value, confidence, source, evidence });
const unsure = ({ value, source, evidence }: Fact<unknown>): Other => ({ value, source, evidence });
