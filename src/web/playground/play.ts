import { useRef, useState } from 'preact/hooks';
import type { Chat } from '../widget/chat-element.ts';
import type { ReadyVisitor } from './snapshot.ts';

/** What a person needs to read the last answer and to type the next line, milliseconds: at least, for each character, and at most. */
const READ_MS = 700;
const TYPE_MS = 16;
const LONGEST_MS = 2_400;
const PAUSE_LOOK_MS = 100;

/** A ready visitor being played: `line` lines are said. */
export interface Play {
  visitor: ReadyVisitor;
  line: number;
  paused: boolean;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Plays ready visitors into the chat, one at a time; starting another, or stopping, ends the one before. `begun` is called at each start. */
export function usePlay(chat: Chat | null, begun: () => void) {
  const [play, setPlay] = useState<Play | null>(null);
  const current = useRef<Play | null>(null);

  const change = (next: Play | null) => {
    current.current = next;
    setPlay(next);
  };

  async function start(visitor: ReadyVisitor) {
    if (!chat) return;
    const mine = () => current.current?.visitor === own;
    const own = { ...visitor };
    change({ visitor: own, line: 0, paused: false });
    begun();
    chat.setAttribute('language', visitor.language);
    await chat.restart();
    for (const [index, line] of visitor.lines.entries()) {
      await wait(Math.min(LONGEST_MS, READ_MS + line.length * TYPE_MS));
      while (mine() && current.current?.paused) await wait(PAUSE_LOOK_MS);
      if (!mine()) return;
      change({ visitor: own, line: index + 1, paused: false });
      await chat.send(line);
      if (!mine()) return;
    }
  }

  return {
    play,
    start,
    pause: (paused: boolean) => current.current && change({ ...current.current, paused }),
    stop: () => change(null),
  };
}

export type Player = ReturnType<typeof usePlay>;
