import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, bot } from '../../src/bot.ts';
import { settings } from '../../src/config.ts';
import { DIALOGS, loadPlaybook } from '../../src/load.ts';
import { serverApp } from '../../src/server.ts';
import { type PersonaFile, personasFor } from '../../src/simulate/persona.ts';
import { isMannerly, reportOn, reportText } from '../../src/simulate/report.ts';
import { SIMULATED_NOW, type Simulated, simulate } from '../../src/simulate/simulate.ts';
import { inStyle } from '../../src/simulate/style.ts';
import { simulatedVisitor } from '../../src/simulate/visitor.ts';

const files = personasFor(join(DIALOGS, 'helpdesk.yaml'), loadPlaybook());
const english = files.find(({ language }) => language === 'en') as PersonaFile;
const persona = (id: string) => english.personas.find((one) => one.id === id) as PersonaFile['personas'][number];
const asking = (asks: string | null, quickReplies: string[] = []) => [{ text: '…', asks, quickReplies }];

describe('a simulated visitor', () => {
  it.each(files.map((file) => [file.language, file] as const))('comes in at least forty personas, in %s', (_, file) => {
    expect(new Set(file.personas.map(({ id }) => id)).size).toBeGreaterThanOrEqual(40);
  });

  it('answers by the field that is asked for, in other words when asked again', () => {
    const visitor = simulatedVisitor(persona('shop-owner'), english, files);
    visitor.respond(asking('need.present'));
    expect(visitor.respond(asking('authority.role'))).toMatchObject({ lines: ['I own the shop, so I decide'], told: 'authority.role' });
    expect(visitor.respond(asking('authority.role'))).toMatchObject({ lines: ['I decide'] });
  });

  it('refuses what it refuses, and knows not what it does not know', () => {
    const refusing = simulatedVisitor(persona('refuses-budget'), english, files);
    refusing.respond(asking('need.present'));
    expect(refusing.respond(asking('budget.amount'))).toMatchObject({ lines: [english.phrases.refuse?.[0]] });
    const unsure = simulatedVisitor(persona('unsure-timing'), english, files);
    unsure.respond(asking('need.present'));
    expect(unsure.respond(asking('timing.window'))).toMatchObject({ lines: [english.phrases.unknown?.[0]] });
  });

  it('leaves when it is asked more than it has patience for', () => {
    const visitor = simulatedVisitor({ ...persona('shop-owner'), patience: 1 }, english, files);
    visitor.respond(asking('need.present'));
    visitor.respond(asking('authority.role'));
    expect(visitor.respond(asking('budget.amount'))).toEqual({ act: 'abandon' });
  });

  it('thanks and goes when nothing more is asked', () => {
    const visitor = simulatedVisitor(persona('shop-owner'), english, files);
    visitor.respond(asking('need.present'));
    expect(visitor.respond(asking(null))).toMatchObject({ lines: ['Thanks'] });
    expect(visitor.respond(asking(null))).toEqual({ act: 'end' });
  });

  it.each([
    [['terse'], 'I decide.', ['i decide']],
    [['plain-letters'], 'Zgłoszenia GINĄ', ['zgloszenia gina']],
    [['burst'], 'Hi. We lose mails, all day', ['Hi.', 'We lose mails,', 'all day']],
    [['chatty'], 'I decide', ['Well, I decide']],
    [
      ['typos'],
      'the customers always complain about 300 requests, forgotten messages',
      ['the customers always complain about 300 requests, forgtoten messages'],
    ],
  ] as const)('writes %s', (style, text, said) => {
    expect(inStyle(text, [...style], 'Well, ')).toEqual(said);
  });
});

describe('the report', () => {
  const one: Simulated = {
    id: 'a',
    language: 'en',
    expected: ['qualified'],
    status: 'qualified',
    willing: true,
    questions: 4,
    toVerdict: 3,
    repeated: [],
    unanswered: [],
    wrongLanguage: [],
    person: null,
    abandoned: false,
    transcript: [],
  };

  it('counts what went right and names what did not', () => {
    const report = reportOn([
      one,
      { ...one, id: 'b', status: 'lead', repeated: ['budget.amount'], person: false, abandoned: true },
      { ...one, id: 'c', toVerdict: 5 },
    ]);
    expect(report).toMatchObject({
      verdicts: { right: 2, wrong: [{ id: 'en/b', expected: 'qualified', got: 'lead' }] },
      questions: { median: 4, most: 5, willing: 2 },
      repeated: [{ id: 'en/b', what: 'budget.amount' }],
      persons: { asked: 1, given: 0, missed: ['en/b'] },
      abandoned: ['en/b'],
    });
    expect(isMannerly(report)).toBe(false);
    expect(isMannerly(reportOn([one]))).toBe(true);
    expect(reportText(report)).toContain('en/b: lead instead of qualified');
  });
});

describe('simulating over HTTP', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bantr-simulated-'));
  const own = settings({ BANTR_DATA: dataFolder, BANTR_NOW: SIMULATED_NOW, BANTR_LOG: 'silent', BANTR_COALESCE_MS: '20' });
  let running: Bot;
  beforeAll(async () => {
    running = await bot(own);
  });
  afterAll(async () => {
    await running.close();
    rmSync(dataFolder, { recursive: true });
  });

  it('lets personas talk with the server and measures each conversation', async () => {
    const app = serverApp(running, own);
    const few = { ...english, personas: ['head-of-support', 'thesis', 'wants-person-later'].map(persona) };
    const done = await simulate({
      baseUrl: 'http://bantr.test',
      loaded: running.loaded,
      files: [few],
      languageOf: async () => 'en',
      fetch: (address, init) => app.fetch(new Request(address, init)),
    });
    expect(done.map(({ id, status }) => [id, status])).toEqual([
      ['head-of-support', 'qualified'],
      ['thesis', 'disqualified'],
      ['wants-person-later', 'qualified'],
    ]);
    expect(done[2]?.person).toBe(true);
    expect(done.every(({ transcript }) => transcript.length > 2)).toBe(true);
  });
});
