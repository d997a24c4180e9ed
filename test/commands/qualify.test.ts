import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QualificationRecord } from '../../src/core/record.ts';
import { freshFolder, runBantr } from '../run-bantr.ts';

const transcript = (id: string, text: string) =>
  JSON.stringify({ id, lang: 'en', kind: 'visitor', now: '2026-11-23', messages: [{ from: 'visitor', text }] });
const recordsOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => QualificationRecord.parse(JSON.parse(line)));

describe('bantr qualify', () => {
  it('prints one record a line, in the order of the transcripts, under their ids', async () => {
    const input = ['a', 'b', 'c'].map((id) => transcript(id, 'We need a help desk for 40 people, I decide.')).join('\n');
    const { code, out } = await runBantr(['qualify'], { input });
    expect(code).toBe(0);
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('quotes every value from the message it stands in', async () => {
    const text = 'We need a help desk, our budget is $20,000 a year and I decide alone.';
    const [record] = recordsOf((await runBantr(['qualify'], { input: transcript('q', text) })).out);
    const { status, amount } = record?.budget ?? {};
    const facts = [record?.need.present, record?.authority.role, amount, status].flatMap((fact) => fact?.evidence ?? []);
    expect(amount?.value).toMatchObject({ max: 20_000, currency: 'USD', period: 'year' });
    for (const { message, quote, start, end } of facts) expect([message, text.slice(start, end)]).toEqual([0, quote]);
  });

  it('goes on after a line it cannot read, names the line, and fails at the end', async () => {
    const input = [transcript('1', 'hello'), '{"id": "2"', '{"id": "3", "messages": "no"}', transcript('4', 'hello')].join('\n');
    const { code, out, err } = await runBantr(['qualify'], { input });
    expect(code).toBe(1);
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['1', '4']);
    const errors = err.split('\n').filter((line) => line.startsWith('{'));
    expect(errors.map((line) => JSON.parse(line).error)).toMatchObject([
      { code: 'bad-input', line: 2 },
      { code: 'bad-input', line: 3, message: expect.stringContaining('messages') },
    ]);
  });

  it('takes a file that is not JSON as one page of call notes', async () => {
    const file = join(freshFolder(), 'call.txt');
    writeFileSync(file, 'Call with Dana Reyes, COO at Northwind Freight.\nThey need a help desk, 60 people. She signs herself.\n');
    const { code, out } = await runBantr(['qualify', file]);
    expect(code).toBe(0);
    const [record] = recordsOf(out);
    expect(record).toMatchObject({ id: 'call.txt', contact: { name: { value: 'Dana Reyes' } } });
  });

  it('says which file is missing and still reads the others', async () => {
    const file = join(freshFolder(), 'good.ndjson');
    writeFileSync(file, transcript('good', 'hello'));
    const { code, out, err } = await runBantr(['qualify', 'not-there.ndjson', file]);
    expect(code).toBe(1);
    expect(err).toContain('not-there.ndjson');
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['good']);
  });

  it('ends quietly when the reader has enough', async () => {
    const input = Array.from({ length: 400 }, (_, i) => transcript(String(i), 'We need a help desk.')).join('\n');
    const file = join(freshFolder(), 'many.ndjson');
    writeFileSync(file, input);
    const { spawnSync } = await import('node:child_process');
    const { ROOT } = await import('../run-bantr.ts');
    const run = spawnSync('sh', ['-c', `"${process.execPath}" src/main.ts qualify ${file} | head -n 1`], { cwd: ROOT, encoding: 'utf8' });
    expect(JSON.parse(run.stdout).id).toBe('0');
    expect(run.stderr).not.toContain('Error');
  });
});
