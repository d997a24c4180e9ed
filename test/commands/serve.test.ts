import { describe, expect, it } from 'vitest';
import { beginChat, freshFolder, runBantr, sendMessage, serveBantr } from '../run-bantr.ts';

describe('bantr serve', () => {
  it('goes on with a chat after kill -9, and answers an id from before it as it did then', async () => {
    const env = { BANTR_DATA: freshFolder(), BANTR_COALESCE_MS: '0' };
    const first = await serveBantr(env);
    const chat = await beginChat(first.url);
    const said = { id: 'm1', text: 'We lose tickets in a shared inbox and need a help desk for 25 agents.' };
    const before = await sendMessage(first.url, chat, said);
    await first.kill();

    const second = await serveBantr(env);
    const again = await sendMessage(second.url, chat, said);
    expect(again).toEqual(before);
    const next = await sendMessage(second.url, chat, { id: 'm2', text: 'I decide.' });
    expect(next.status).toBe(200);
    expect(await second.stop()).toBe(0);

    const { out } = await runBantr(['export'], { env });
    const [stored, ...others] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(others).toEqual([]);
    const visitor = stored.messages.filter(({ from }: { from: string }) => from === 'visitor');
    expect(visitor.map(({ text }: { text: string }) => text)).toEqual([said.text, 'I decide.']);
    expect(stored.record.authority.role.value).toBe('decision-maker');
  });

  it('takes one turn for one id that is sent many times at once', async () => {
    const env = { BANTR_DATA: freshFolder() };
    const { url, stop } = await serveBantr(env);
    const chat = await beginChat(url, { language: 'pl' });
    const said = { id: 'm1', text: 'Szukamy systemu do obsługi zgłoszeń dla 25 konsultantów.' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => sendMessage(url, chat, said)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await stop();
    const { out } = await runBantr(['export'], { env });
    expect(JSON.parse(out).messages.filter(({ from }: { from: string }) => from === 'visitor')).toHaveLength(1);
  });
});

describe('bantr erase', () => {
  it('says what it would erase, erases with --yes, and then knows nothing of it', async () => {
    const env = { BANTR_DATA: freshFolder(), BANTR_COALESCE_MS: '0' };
    const { url, stop } = await serveBantr(env);
    const chat = await beginChat(url);
    await stop();
    expect((await runBantr(['erase', chat.id], { env })).out).toContain('Add --yes');
    expect((await runBantr(['erase', chat.id, '--yes'], { env })).out).toBe(`${chat.id}: erased.\n`);
    const gone = await runBantr(['erase', chat.id, '--yes'], { env });
    expect([gone.code, gone.err]).toEqual([1, `No such conversation: ${chat.id}.\n`]);
  });
});

describe('bantr chat', () => {
  it('holds the conversation line by line, picks numbered replies and shows the record', async () => {
    const input = 'We lose tickets and need a help desk\n1\n/record\n/quit\n';
    const { code, out } = await runBantr(['chat'], { input });
    expect(code).toBe(0);
    expect(out).toMatch(/1\) \w/);
    const record = JSON.parse(out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1));
    expect(record.need.present.value).toBe(true);
    expect(record.authority.role.value).toBe('decision-maker');
  });
});

describe('bantr replay', () => {
  it('lists the conversations that another playbook would judge otherwise, and the rule', async () => {
    const env = { BANTR_DATA: freshFolder(), BANTR_COALESCE_MS: '0' };
    const { url, stop } = await serveBantr(env);
    const chat = await beginChat(url);
    await sendMessage(url, chat, { id: 'm1', text: 'We lose tickets in a shared inbox, could your help desk assign them by language?' });
    await sendMessage(url, chat, { id: 'm2', text: 'I decide.' });
    await stop();
    const same = await runBantr(['replay', '--playbook', 'dialogs/helpdesk.yaml'], { env });
    expect(same.out).toBe('0 of 1 conversations change status.\n');

    const { readFileSync, writeFileSync } = await import('node:fs');
    const stricter = `${freshFolder()}/stricter.yaml`;
    const rule = '      - id: no-budget-no-call\n        status: nurture\n        when: { not: { known: budget.amount } }\n';
    writeFileSync(stricter, readFileSync('dialogs/helpdesk.yaml', 'utf8').replace('    rules:\n', `    rules:\n${rule}`));
    const { out } = await runBantr(['replay', '--playbook', stricter], { env });
    expect(out).toContain(`${chat.id}: qualified (rule ready-for-a-rep) → nurture (rule no-budget-no-call)`);
    expect(out).toContain('1 of 1 conversations change status.');
  });
});
