import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Brief, Handoff } from '../../core/dialog-state.ts';
import type { Evidence, FieldName, QualificationRecord, Source } from '../../core/record.ts';
import type { Move, RepAction } from '../../core/turn.ts';
import type { Chat } from '../widget/chat-element.ts';
import type { ChatMessage, Phase } from '../widget/wire.ts';

/** One known value as people read it, with the words that prove it. */
export interface KnownFact {
  field: FieldName;
  label: string;
  text: string;
  source: Source;
  confidence: number;
  evidence: Evidence[];
}

/** All that the page shows of one conversation. */
export interface Snapshot {
  messages: ChatMessage[];
  record: QualificationRecord;
  facts: KnownFact[];
  brief: Brief;
  handoff: Handoff | null;
  phase: Phase;
  move: Move | null;
  why: { code: string; text: string } | null;
  outbox: { waiting: number; parked: { conversationId: string; why: string }[] };
}

export interface HandoffLine {
  id: string;
  status: string;
  score: number;
  updatedAt: string;
  handoff: Handoff;
}

export interface ReadyVisitor {
  id: string;
  language: string;
  title: string;
  about: string;
  lines: string[];
}

/** Between two looks at a conversation in which nothing was said: a rep elsewhere may have acted. Milliseconds. */
const LOOK_AGAIN_MS = 4_000;

/** Reads an address of the playground's own interface; null when the server does not answer or refuses. */
export async function read<T>(path: string, token?: string): Promise<T | null> {
  const headers: HeadersInit = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(`/api/playground${path}`, { headers }).catch(() => null);
  return response?.ok ? response.json() : null;
}

/** The rep's action; a text says why it was refused, and '' that it did not get through. */
export async function act(chat: Chat, action: RepAction): Promise<string | null> {
  const response = await fetch(`/api/playground/conversations/${chat.conversation?.id}/rep`, {
    method: 'POST',
    headers: { authorization: `Bearer ${chat.conversation?.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ act: action }),
  }).catch(() => null);
  if (!response?.ok) return '';
  const { refused } = await response.json();
  return refused ? refused.text : null;
}

/** The chat's conversation as the server sees it, looked at again whenever something was said. */
export function useSnapshot(chat: Chat | null, language: string) {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [handoffs, setHandoffs] = useState<HandoffLine[]>([]);
  const [gone, setGone] = useState(false);
  const latest = useRef(0);

  const look = useCallback(async () => {
    const conversation = chat?.conversation;
    if (!conversation) return;
    latest.current += 1;
    const mine = latest.current;
    const [seen, all] = await Promise.all([
      read<Snapshot>(`/conversations/${conversation.id}?language=${language}`, conversation.token),
      read<{ handoffs: HandoffLine[] }>('/handoffs'),
    ]);
    // A later look is under way, or the conversation was left meanwhile.
    if (mine !== latest.current || chat.conversation?.id !== conversation.id) return;
    setGone(!seen);
    if (seen) setSnapshot(seen);
    if (all) setHandoffs(all.handoffs);
  }, [chat, language]);

  useEffect(() => {
    if (!chat) return;
    const again = () => void (document.hidden || look());
    const timer = setInterval(again, LOOK_AGAIN_MS);
    const leave = [chat.on('message', again), chat.on('phase', again), () => clearInterval(timer)];
    again();
    return () => {
      for (const end of leave) end();
    };
  }, [chat, look]);

  return { snapshot, handoffs, gone, look };
}
