import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/eval/evaluate.ts';
import { readLabelled } from '../../src/eval/labelled.ts';
import { rulesExtractor } from '../../src/extractors/rules/rules.ts';
import { DIALOGS, loadPlaybook } from '../../src/load.ts';
import committed from './committed.json' with { type: 'json' };

const extractor = rulesExtractor();
const text = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

test.each(Object.entries(committed))('%s is understood no worse than it was', async (file, floor) => {
  const playbook = 'playbook' in floor ? new URL(String(floor.playbook), import.meta.url).pathname : `${DIALOGS}/helpdesk.yaml`;
  const labelled = readLabelled(text(file), file);
  const report = await evaluate({ labelled, extractor, loaded: loadPlaybook(playbook), now: '2026-11-23', clock: () => 0 });
  expect(report.all.f1).toBeGreaterThanOrEqual(floor.f1);
  expect(report.inventedShare).toBeLessThanOrEqual(floor.inventedShare);
});
