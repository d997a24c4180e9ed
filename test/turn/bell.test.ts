import { describe, expect, test } from 'vitest';
import { localBell } from '../../src/turn/bell.ts';

describe('the bell', () => {
  test('is heard by those who listen to that conversation or to all, until they stop', () => {
    const bell = localBell();
    const heard: string[] = [];
    const stop = bell.listen('c-1', () => heard.push('one'));
    const stopAll = bell.listenToAll((id) => heard.push(`all ${id}`));
    bell.ring('c-1');
    bell.ring('c-2');
    stop();
    bell.ring('c-1');
    stopAll();
    bell.ring('c-1');
    expect(heard).toEqual(['one', 'all c-1', 'all c-2', 'all c-1']);
  });

  test('takes any id for a conversation', () => {
    const bell = localBell();
    for (const id of ['error', 'any', '', '__proto__']) {
      let heard = 0;
      bell.listen(id, () => heard++);
      bell.ring(id);
      expect(heard, id).toBe(1);
    }
  });
});
