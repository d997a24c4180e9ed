import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** One planted violation a rule: the file that breaks it and what it must not import. */
const BROKEN = [
  ['src/core/planted.ts', 'node:fs'],
  ['src/core/planted-2.ts', '../turn/ports.ts'],
  ['src/core/planted-3.ts', 'hono'],
  ['src/core/planted-4.ts', '../load.ts'],
  ['src/core/moves/planted.ts', '../../load.ts'],
  ['src/core/moves/planted-2.ts', 'node:fs'],
  ['src/turn/planted.ts', '../stores/sqlite.ts'],
  ['src/turn/planted-2.ts', '../bot.ts'],
  ['src/turn/planted-3.ts', 'node:sqlite'],
  ['src/extractors/planted.ts', '../channels/web.ts'],
  ['src/extractors/rules/languages/en/planted.ts', '../../../../desks/webhook.ts'],
  ['src/extractors/planted-2.ts', '../server.ts'],
  ['src/channels/planted.ts', '../stores/sqlite.ts'],
  ['src/channels/planted-2.ts', '../desks/webhook.ts'],
  ['src/channels/planted-3.ts', '../config.ts'],
  ['src/desks/planted.ts', '../channels/web.ts'],
  ['src/desks/planted-2.ts', 'hono'],
  ['src/stores/planted.ts', '../desks/webhook.ts'],
  ['src/stores/planted-2.ts', '@slack/bolt'],
  ['src/channels/planted-4.ts', '@slack/bolt'],
  ['src/channels/planted-5.ts', '../slack/api.ts'],
  ['src/slack/planted.ts', '../channels/web.ts'],
  ['src/slack/planted-2.ts', 'hono'],
] as const;

/** What the law allows, so that a rule which forbids everything would be seen. */
const ALLOWED = [
  ['src/core/allowed.ts', 'zod'],
  ['src/core/allowed-2.ts', './record.ts'],
  ['src/core/moves/allowed.ts', '../record.ts'],
  ['src/turn/allowed.ts', '../core/record.ts'],
  ['src/extractors/rules/allowed.ts', '../../core/record.ts'],
  ['src/channels/allowed.ts', '../turn/ports.ts'],
  ['src/channels/allowed-2.ts', 'hono'],
  ['src/desks/allowed.ts', '../turn/ports.ts'],
  ['src/stores/allowed.ts', 'node:sqlite'],
  ['src/channels/slack/allowed.ts', '../../slack/api.ts'],
  ['src/channels/slack.ts', '@slack/bolt'],
  ['src/desks/slack.ts', '../slack/api.ts'],
  ['src/slack/allowed.ts', '@slack/bolt'],
] as const;

describe('imports point one way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bantr-law-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  for (const [file, imported] of [...BROKEN, ...ALLOWED]) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `import * as planted from '${imported}';\n\nexport const seen = planted;\n`);
  }
  for (const name of ['biome.json', '.gitignore']) cpSync(join(ROOT, name), join(folder, name));
  const run = spawnSync(join(ROOT, 'node_modules/.bin/biome'), ['lint', '--reporter=json', '--max-diagnostics=none', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  const refused = new Set(
    diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports').map(({ location }) => location.path),
  );

  it.each(BROKEN)('%s may not import %s', (file) => {
    expect(refused).toContain(file);
  });
  it.each(ALLOWED)('%s may import %s', (file) => {
    expect(refused).not.toContain(file);
  });
});
