import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';
import { closingLine } from './closing-line.ts';

/** What some suites need beside Node: how to find it, which files need it, how to get it. */
const NEEDS = [
  {
    name: 'Chromium',
    commands: [process.env.BANTR_CHROMIUM ?? 'chromium', 'chromium-browser', 'google-chrome'],
    suites: 'test/e2e/**',
    get: 'apt-get install chromium (or set BANTR_CHROMIUM to its path)',
  },
];

const installed = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
const missing = NEEDS.filter(({ commands }) => !commands.some(installed));
for (const { name, suites, get } of missing)
  process.stdout.write(`Left out, because ${name} is not installed: ${suites}. To run them: ${get}.\n`);
if (missing.length > 0 && process.env.CI) {
  process.stdout.write('In CI nothing may be left out.\n');
  process.exit(1);
}

const left = missing.map(({ suites }) => suites);
const vitest = await startVitest('test', process.argv.slice(2), {
  run: true,
  watch: false,
  reporters: ['default', closingLine()],
  exclude: ['**/node_modules/**', ...left],
});
await vitest.close();
if (left.length > 0) process.stdout.write(`Left out: ${left.join(', ')} (see the first lines).\n`);
