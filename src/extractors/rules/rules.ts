import { factsOf } from '../../core/fields.ts';
import type { OutOfMarket, Proposal, Signal, Understanding } from '../../core/proposals.ts';
import { FIELDS } from '../../core/record.ts';
import type { Extractor, Utterance } from '../../turn/ports.ts';
import { actJudgeOf } from './acts/judge.ts';
import type { Stretch } from './clauses.ts';
import { alternatives } from './criteria/alternatives.ts';
import { authority } from './criteria/authority.ts';
import { budget } from './criteria/budget.ts';
import { company } from './criteria/company.ts';
import { contact } from './criteria/contact.ts';
import { correction } from './criteria/correction.ts';
import { figures } from './criteria/figures.ts';
import { interest } from './criteria/interest.ts';
import { outOfMarket } from './criteria/market.ts';
import { need } from './criteria/need.ts';
import { offers } from './criteria/offers.ts';
import { signals } from './criteria/signals.ts';
import { timing } from './criteria/timing.ts';
import type { Language } from './language.ts';
import { LANGUAGES, type ReadyLanguage, readyLanguage, tellLanguage } from './languages.ts';
import { peopleIn, titlesIn } from './mentions.ts';
import { mentionsIn } from './name-and-title.ts';
import { notesParts, visitorParts } from './parts.ts';
import { placedTitles } from './placed-titles.ts';
import { evidenceOf, has, marksIn, type Page, page, partAt, quantitiesOf, readable, type Scene, touching } from './scene.ts';
import { weighedFacts } from './weighing/facts.ts';
import { weighedMarket } from './weighing/market.ts';

export interface RulesOptions {
  /** The languages that are read; those that ship when left out. */
  languages?: readonly Language[];
}

/** The embedded extractor: no model, no network. The same utterance always gives the same understanding, in time linear in its text. */
export function rulesExtractor({ languages = LANGUAGES }: RulesOptions = {}): Extractor {
  const ready = languages.map(readyLanguage);
  return {
    name: 'rules',
    understand: async (utterance) => understand(utterance, ready),
    warm() {
      for (const { language, questionJudge } of ready) {
        actJudgeOf(language);
        questionJudge();
      }
    },
  };
}

function understand(utterance: Utterance, ready: readonly ReadyLanguage[]): Understanding {
  const text = utterance.messages[utterance.index]?.text ?? '';
  const read = readable(text);
  const code = tellLanguage(read, ready, utterance.language);
  const language = ready.find((one) => one.language.code === (code ?? utterance.language)) ?? ready[0];
  if (!language || text.trim() === '') return { language: code, proposals: [], signals: [] };
  const of = sceneOf(utterance, page(read, language));
  const orders = ordersIn(of);
  if (orders) return { language: code, proposals: [], signals: [{ signal: 'orders-to-system', evidence: evidenceOf(of, orders) }] };
  const said = signals(of);
  const market = marketOf(of, said);
  if (market?.at) said.push({ signal: 'out-of-market', reason: market.reason, evidence: evidenceOf(of, market.at) } as Signal);
  of.market = market?.reason ?? null;
  const proposals = factsIn(of).filter((proposal) => isOfWhoever(market?.reason ?? null, proposal) && isWorthSaying(utterance, proposal));
  return { language: code, proposals, signals: said };
}

/** Where a message gives orders to the system; those for the record are such only in a chat, behind a mark or in capitals: notes have labels that look like them. */
function ordersIn(of: Scene): Stretch | undefined {
  const all = { from: 0, to: of.words.length };
  const isOrder = ({ from }: Stretch) => of.words[from - 1]?.kind !== 'word' || isShouted(of.words[from]?.raw ?? '');
  const forRecord = of.utterance.kind === 'visitor' ? marksIn(of, 'orders-record', all).find(isOrder) : undefined;
  return marksIn(of, 'orders-system', all)[0] ?? forRecord;
}

const isShouted = (raw: string): boolean => raw.length > 1 && raw === raw.toUpperCase();

/** Whose own firm is that of whoever writes, though they are not in the market; a student's may be made up, a job seeker's is another's. */
const OF_A_FIRM: ReadonlySet<OutOfMarket> = new Set(['support', 'vendor', 'wrong-address']);

/** Of somebody who is not in the market only who they are is a fact, the firm that they write for, and that they are not interested. */
const isOfWhoever = (market: OutOfMarket | null, { field, value }: Proposal): boolean =>
  market === null ||
  field.startsWith('contact.') ||
  (field === 'interest.level' && value === 'none') ||
  (OF_A_FIRM.has(market) && field.startsWith('company.'));

function sceneOf(utterance: Utterance, read: Page): Scene {
  const today = utterance.now.slice(0, 10);
  const parts = utterance.kind === 'visitor' ? visitorParts(utterance, read) : notesParts(utterance, read);
  const scene: Scene = {
    ...read,
    utterance,
    message: utterance.index,
    parts,
    today,
    ...quantitiesOf(read, today),
    mentions: [],
    market: null,
  };
  const titles = titlesIn(read);
  const named = (at: number): boolean => {
    const part = partAt(scene, at);
    const before = { from: Math.max(0, at - 3), to: at };
    const cue = utterance.kind === 'rep' && part.voice === 'notes' ? 'meets-person' : 'self-name';
    if (marksIn(scene, cue, before).some((mark) => mark.to <= at && at - mark.to <= 1)) return true;
    if (part.asked.has('name') && at - part.from < 4) return true;
    if (part.voice === 'heading' && part.speaker === 'author' && at - part.from < 2) return true;
    return (has(scene, 'self-name-after', { from: at + 1, to: at + 3 }) && at - part.from < 3) || doesSomething(scene, at);
  };
  const people = peopleIn(read, titles, named);
  const placed = placedTitles(read, titles, people, (at) => answersRole(scene, at));
  const known = titles.filter((one) => touching(placed, one) === undefined);
  const all = [...known, ...placed].sort((a, b) => a.from - b.from);
  scene.mentions = mentionsIn(read, all, placed.length > 0 ? peopleIn(read, all, named) : people);
  return scene;
}

/** Words before the answer to a question for somebody's role: `I am a`, `yes,`. */
const MAX_ROLE_OPENING = 4;

/** Whether an answer to the question for somebody's role starts at the word, past the words that open it. */
function answersRole(of: Scene, at: number): boolean {
  const part = partAt(of, at);
  if (part.voice !== 'prospect' || !part.asked.has('role') || at - part.from > MAX_ROLE_OPENING) return false;
  return of.words.slice(part.from, at).every(({ kind }, i) => {
    const here = { from: part.from + i, to: part.from + i + 1 };
    return (
      kind === 'mark' || (['first-person', 'role-is', 'greeting', 'answer-filler', 'is-that'] as const).some((cue) => has(of, cue, here))
    );
  });
}

/** `Lorne decides`, `Wade is against it`: only people do such things. */
function doesSomething(of: Scene, at: number): boolean {
  const word = of.words[at];
  if (!word?.capital || word.text.length < 3 || of.language.common.has(word.text) || of.language.notNames.has(word.text)) return false;
  const end = of.words[at + 1]?.capital === true ? at + 2 : at + 1;
  if (of.words[end]?.kind === 'mark') return false;
  const does = ['decides', 'blocks', 'favours', 'uninvolved'] as const;
  return does.some((cue) => marksIn(of, cue, { from: end, to: end + 2 }).some((mark) => mark.from === end || mark.from === end + 1));
}

function factsIn(of: Scene): Proposal[] {
  const needs = need(of);
  const others = alternatives(of);
  const ruled = [
    ...contact(of),
    ...company(of),
    ...needs,
    ...offers(of),
    ...others,
    ...interest(of, [...needs, ...others]),
    ...authority(of),
    ...budget(of),
    ...timing(of),
    ...figures(of),
  ];
  const told = weighedFacts(of, ruled) ?? ruled;
  const meant = correction(of, told);
  // What is put right was said of nothing else.
  const isReadTwice = (one: Proposal) =>
    meant.some(
      ({ evidence: [words] }) => one.mode === 'state' && one.evidence.some((its) => its.start < words.end && its.end > words.start),
    );
  return [...told.filter((one) => !isReadTwice(one)), ...meant];
}

/** Why the other side is not in the market, and where this message shows it; null where nothing does. */
function marketOf(of: Scene, said: readonly Signal[]): { reason: OutOfMarket; at: Stretch | null } | null {
  const { kind, playbook, outOfMarket: earlier } = of.utterance;
  // A rep's notes name many things in passing: more must show it there.
  const ruled = outOfMarket(of, playbook, kind === 'rep' ? 3 : 2);
  // Whoever asks what they talk to shows nothing of what they want.
  const isOfBot = said.some(({ signal }) => signal === 'asks-if-bot');
  return (isOfBot ? ruled : weighedMarket(of, ruled)) ?? (earlier ? { reason: earlier, at: null } : null);
}

/** A weaker claim does not take the place of a surer one. */
function isWorthSaying({ record }: Utterance, proposal: Proposal): boolean {
  if (proposal.mode !== 'state' || FIELDS[proposal.field].many) return true;
  const held = factsOf(record, proposal.field)[0];
  return !held || proposal.confidence >= held.confidence - MARGIN || JSON.stringify(held.value) === JSON.stringify(proposal.value);
}

const MARGIN = 0.1;
