import { createRequire } from 'node:module';
import { emptyRecord } from '../../src/core/evidence.ts';
import { rulesExtractor } from '../../src/extractors/rules/rules.ts';
import { DIALOGS, loadPlaybook } from '../../src/load.ts';
import type { Utterance } from '../../src/turn/ports.ts';

/** Rounds over all sentences, after the first which warms both up and is not counted. */
const ROUNDS = 60;
const SENTENCES = {
  en: [
    'We get about 300 tickets a week in one shared inbox and half of them fall through the cracks.',
    "I'd have to ask our CFO, she signs anything over 10k, but I put the shortlist together.",
    'Budget is 15-20 grand a year, approved, and we want to be live before the end of March.',
    "Hi, I'm Maria Lopez, operations manager at Norden Foods (240 people). We're on Zendesk and comparing you with Freshdesk because the renewal doubled.",
  ],
  pl: [
    'Zgłoszenia giną w jednej skrzynce, tygodniowo jest ich około 300 i nikt nad tym nie panuje.',
    'Ja zbieram oferty i rekomenduję, podpisuje dyrektor finansowy.',
    'Mamy zatwierdzone 60-80 tys. zł rocznie, chcemy ruszyć do końca marca.',
    'Dzień dobry, Anna Nowak, kierownik działu zakupów w firmie Stalbud, zatrudniamy 140 osób. Porównujemy Was z Thulium, bo obecny system się zawiesza.',
  ],
};

const loaded = loadPlaybook(`${DIALOGS}/helpdesk.yaml`);
const ours = rulesExtractor();
const theirs = await trainedNlp();

process.stdout.write('language   ours ms   nlp.js ms   ratio (below 1: ours is faster)\n');
for (const [language, sentences] of Object.entries(SENTENCES)) {
  const mine = await median(() => sentences.map((text) => () => ours.understand(utteranceOf(text, language))));
  const other = await median(() => sentences.map((text) => () => theirs.process(language, text)));
  process.stdout.write(
    `${language.padEnd(8)} ${mine.toFixed(3).padStart(9)} ${other.toFixed(3).padStart(11)} ${(mine / other).toFixed(2).padStart(7)}\n`,
  );
}
const hostile = 'between 1 and one hundred (the head of '.repeat(2_600).slice(0, 100_000);
const before = process.cpuUsage();
await ours.understand(utteranceOf(hostile, 'en'));
const spent = process.cpuUsage(before);
process.stdout.write(`100 KB of hostile text: ${((spent.user + spent.system) / 1_000).toFixed(0)} ms of work\n`);

/** The median time of one call, in milliseconds; both sides of a comparison are measured in one process and one after the other. */
async function median(calls: () => (() => Promise<unknown>)[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const call of calls()) {
      const start = performance.now();
      await call();
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function utteranceOf(text: string, language: string): Utterance {
  const now = '2026-11-23T12:00:00.000Z';
  const record = emptyRecord({ id: 'bench', conversation: 'bench', language, now, playbook: loaded.playbook });
  return {
    messages: [{ id: '1', from: 'visitor', text, at: now }],
    index: 0,
    kind: 'visitor',
    asked: null,
    language,
    now,
    record,
    outOfMarket: null,
    playbook: loaded,
  };
}

interface Nlp {
  process(language: string, text: string): Promise<unknown>;
}

/** nlp.js as its guide sets it up: two languages, a few intents, no network, its log left out. */
async function trainedNlp(): Promise<Nlp> {
  const require = createRequire(import.meta.url);
  const { containerBootstrap, Nlp } = require('@nlpjs/basic') as {
    containerBootstrap(): Promise<{ use(plugin: unknown): void; get(name: string): never }>;
    Nlp: unknown;
  };
  const container = await containerBootstrap();
  const { LangEn } = require('@nlpjs/lang-en') as { LangEn: unknown };
  const { LangPl } = require('@nlpjs/lang-pl') as { LangPl: unknown };
  for (const plugin of [Nlp, LangEn, LangPl]) container.use(plugin);
  const nlp = container.get('nlp') as Nlp & {
    settings: Record<string, unknown>;
    addLanguage(code: string): void;
    addDocument(code: string, text: string, intent: string): void;
    train(): Promise<void>;
  };
  Object.assign(nlp.settings, { autoSave: false, nlu: { log: false } });
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    nlp.addLanguage(language);
    for (const [i, text] of sentences.entries()) nlp.addDocument(language, text, `intent.${i}`);
  }
  await nlp.train();
  return nlp;
}
