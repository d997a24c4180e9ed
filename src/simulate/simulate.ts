import type { LoadedPlaybook } from '../core/playbook.ts';
import type { Status } from '../core/record.ts';
import { isAnswered } from './is-answered.ts';
import type { Persona, PersonaFile } from './persona.ts';
import { type BotMessage, simulatedVisitor } from './visitor.ts';
import { beginTalk, type Fetch } from './web-client.ts';

/** The instant that the personas' dates are meant from ("by the end of February"); a server for them is started at it. */
export const SIMULATED_NOW = '2026-11-23T10:00:00.000Z';
/** Turns after which a conversation is taken for endless. */
const MAX_TURNS = 25;
/** Shorter texts have no language of their own. */
const TELLING_LENGTH = 25;

/** How one simulated conversation went. */
export interface Simulated {
  id: string;
  language: string;
  expected: Status[];
  status: Status;
  willing: boolean;
  /** Questions put in all. */
  questions: number;
  /** Questions put until the status was the final one. */
  toVerdict: number;
  /** Fields asked for although they were told, refused or unknown, and questions put in the very same words. */
  repeated: string[];
  /** The visitor's questions without an answer. */
  unanswered: string[];
  /** What the bot said in another language than the visitor's. */
  wrongLanguage: string[];
  /** Whether a person, asked for, was given in the same turn; null when none was asked for. */
  person: boolean | null;
  abandoned: boolean;
  transcript: { from: 'bot' | 'visitor'; text: string }[];
}

export interface Simulation {
  baseUrl: string;
  loaded: LoadedPlaybook;
  files: readonly PersonaFile[];
  /** The language of a text, null when it does not tell. */
  languageOf: (text: string) => Promise<string | null>;
  fetch?: Fetch;
  /** Conversations held at the same time. */
  atOnce?: number;
  /** Called as each conversation ends. */
  onDone?: (done: Simulated) => void;
}

/** Lets every persona talk with the server at `baseUrl` and gives each conversation's outcome, in the order of the files. */
export async function simulate(of: Simulation): Promise<Simulated[]> {
  const waiting = of.files.flatMap((file) => file.personas.map((persona) => ({ persona, file })));
  const done = new Map<Persona, Simulated>();
  const queue = [...waiting];
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const outcome = await converse(job.persona, job.file, of);
      done.set(job.persona, outcome);
      of.onDone?.(outcome);
    }
  };
  await Promise.all(Array.from({ length: of.atOnce ?? 8 }, work));
  return waiting.flatMap(({ persona }) => done.get(persona) ?? []);
}

async function converse(
  persona: Persona,
  file: PersonaFile,
  { baseUrl, loaded, files, languageOf, fetch: send = fetch }: Simulation,
): Promise<Simulated> {
  const talk = await beginTalk(baseUrl, file.language, send);
  const visitor = simulatedVisitor(persona, file, files);
  const outcome: Simulated = {
    id: persona.id,
    language: file.language,
    expected: persona.expect,
    status: 'lead',
    willing: persona.willing,
    questions: 0,
    toVerdict: 0,
    repeated: [],
    unanswered: [],
    wrongLanguage: [],
    person: null,
    abandoned: false,
    transcript: [],
  };
  const told = new Set<string>();
  const asked: string[] = [];

  async function heed(messages: readonly BotMessage[], language: string): Promise<void> {
    for (const { text, asks } of messages) {
      outcome.transcript.push({ from: 'bot', text });
      const spoken = text.length < TELLING_LENGTH ? null : await languageOf(text);
      if (spoken !== null && spoken !== language) outcome.wrongLanguage.push(text);
      if (asks === null) continue;
      outcome.questions += 1;
      if (told.has(asks) || asked.includes(text)) outcome.repeated.push(asks);
      asked.push(text);
    }
  }

  let messages: readonly BotMessage[] = talk.greeting;
  await heed(messages, file.language);
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const act = visitor.respond(messages);
    if (act.act !== 'write') {
      outcome.abandoned = act.act === 'abandon';
      break;
    }
    if (turn === 0) for (const field of persona.tells) told.add(field);
    if (act.told !== null && !persona.unclear.includes(act.told)) told.add(act.told);
    for (const text of act.lines) outcome.transcript.push({ from: 'visitor', text });
    messages = await talk.say(act.lines);
    await heed(messages, act.language);
    const { record, handoff } = await talk.see();
    if (record.status !== outcome.status) outcome.toVerdict = outcome.questions;
    outcome.status = record.status;
    if (act.request === 'person') outcome.person = handoff?.ledger.some(({ event }) => event === 'person-asked') ?? false;
    else if (act.request !== null && !isAnswered(act.request, messages, act.language, loaded)) outcome.unanswered.push(act.request);
  }
  return outcome;
}
