import { expect, test } from 'vitest';
import { rulesExtractor } from '../../../src/extractors/rules/rules.ts';
import { DIALOGS, loadPlaybook } from '../../../src/load.ts';
import { readTranscript, type Transcript } from '../../../src/turn/read-transcript.ts';

const now = '2026-11-23';
const helpdesk = loadPlaybook(`${DIALOGS}/helpdesk.yaml`);
const norvane = loadPlaybook(new URL('../../eval/calls-playbook.yaml', import.meta.url).pathname);
const extractor = rulesExtractor();

async function wantedIn(messages: Transcript['messages'], loaded = norvane) {
  const transcript: Transcript = { id: 'talk', lang: 'en', kind: 'notes', now, messages };
  const record = await readTranscript({ transcript, extractor, loaded, now });
  return record.need.offers.map(({ value, evidence: [shown] }) => ({ ...value, quote: shown?.quote }));
}
const talk = (...lines: string[]) => [{ from: 'rep' as const, text: lines.join('\n') }];

test('what the seller names goes with the quantity that the prospect gives in its unit', async () => {
  const said = talk(
    'Rep: Our ScanHub Station finds such defects by itself.',
    'Customer: We have three lines, so I would need six stations.',
    'Rep: Understood.',
  );
  expect(await wantedIn(said)).toEqual([{ id: 'scan-hub', quantity: 6, quote: 'six' }]);
});

test('a quantity that only the seller puts into the unit is shown by the number that the prospect said', async () => {
  const said = talk(
    'Rep: SimCloud would take that load off your machines.',
    'Customer: There are eighteen of us who would use it.',
    'Rep: For eighteen seats we need ten days.',
  );
  expect(await wantedIn(said)).toEqual([{ id: 'sim-cloud', quantity: 18, quote: 'eighteen' }]);
});

test('a quantity that the prospect never said is the seller’s alone', async () => {
  const said = talk('Rep: SimCloud is cheaper from fifty seats.', 'Customer: I see. And how long does it take?', 'Rep: Ten days.');
  expect(await wantedIn(said)).toEqual([]);
});

test('a later message of a call finds the offer that an earlier one named', async () => {
  const said: Transcript['messages'] = [
    { from: 'rep', text: 'Good morning, this is Ada from Norvane. You asked about VaultGuard?' },
    { from: 'visitor', text: 'Yes, our files lie open to everybody.' },
    { from: 'rep', text: 'How many seats would you need?' },
    { from: 'visitor', text: 'Make it forty.' },
  ];
  expect(await wantedIn(said)).toMatchObject([{ id: 'vault-guard', quantity: 40 }]);
});

test('days are time unless what is sold by the day stands beside them', async () => {
  const delivery = talk('Rep: TrainLab is our workshop.', 'Customer: Fine. It must all be here in 30 days.', 'Rep: Understood.');
  expect((await wantedIn(delivery)).filter(({ quantity }) => quantity !== null)).toEqual([]);
  const workshop = talk('Rep: What else?', 'Customer: Two days of TrainLab for the team, please.', 'Rep: Gladly.');
  expect(await wantedIn(workshop)).toMatchObject([{ id: 'train-lab', quantity: 2 }]);
});

test('`one of your` counts nothing', async () => {
  const said = talk('Rep: Hello!', 'Customer: A friend has one of your SentryGate boxes, I want that, too.', 'Rep: Good to hear.');
  expect(await wantedIn(said)).toMatchObject([{ id: 'sentry-gate', quantity: null }]);
});

test('a count of people in plain notes is no quantity of an offer', async () => {
  const said = [{ from: 'rep' as const, text: 'Call with Tom, 40 agents in support, mails get lost.' }];
  expect((await wantedIn(said, helpdesk)).filter(({ quantity }) => quantity !== null)).toEqual([]);
});
