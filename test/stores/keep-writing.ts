// Run by sqlite.test.ts as a process of its own: takes turns in one conversation until it is killed, and prints the id of each message
// once its turn was acknowledged. `prepare` only opens the store and prints "ready".
import { writeSync } from 'node:fs';
import { sqliteStore } from '../../src/stores/sqlite.ts';
import { at, sampleConversation, sampleOpening, sampleTurn } from '../contract/samples.ts';

const [file = '', name = '', mode = 'write'] = process.argv.slice(2);
const store = sqliteStore({ file });
if (mode === 'prepare') {
  writeSync(1, 'ready\n');
} else {
  await store.create(sampleOpening(sampleConversation(name)));
  for (let n = 1; ; n++) {
    const opened = await store.open(name, [`m-${n}`], at(n * 60));
    if (opened.opened !== 'lease') throw new Error(opened.opened);
    await opened.lease.commit(
      sampleTurn(opened.lease.conversation, `m-${n}`, `Message ${n}`, { dispatches: [{ kind: 'handoff', desk: 'inbox' }] }, n * 60),
    );
    writeSync(1, `m-${n}\n`);
  }
}
