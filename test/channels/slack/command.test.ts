import { describe, expect, test } from 'vitest';
import { readCommand } from '../../../src/channels/slack/command.ts';

describe('/qualify', () => {
  test.each([
    ['', { command: 'help' }],
    ['help', { command: 'help' }],
    ['pomoc', { command: 'help' }],
    ['Anna Nowak, Acme', { command: 'qualify', name: 'Anna Nowak', company: 'Acme' }],
    ['  Anna Nowak ,  Acme, Inc. ', { command: 'qualify', name: 'Anna Nowak', company: 'Acme, Inc.' }],
    ['Anna Nowak', { command: 'qualify', name: 'Anna Nowak', company: null }],
    ['won', { command: 'won', who: '' }],
    ['Wygrana Kestrel', { command: 'won', who: 'Kestrel' }],
    ['lost Kestrel Logistics', { command: 'lost', who: 'Kestrel Logistics' }],
    ['refer', { command: 'refer', who: '' }],
    ['Won Bin, Acme', { command: 'qualify', name: 'Won Bin', company: 'Acme' }],
  ])('"%s" is understood', (text, command) => {
    expect(readCommand(text)).toEqual(command);
  });
});
