import { EventEmitter } from 'node:events';
import type { Bell } from './ports.ts';

/** A bell heard by this process alone; a listener must not throw. */
export function localBell(): Bell {
  const emitter = new EventEmitter();
  // Every open page of every visitor listens: many listeners are no leak.
  emitter.setMaxListeners(0);
  const on = <Heard extends (id: string) => void>(event: string, heard: Heard) => {
    emitter.on(event, heard);
    return () => {
      emitter.off(event, heard);
    };
  };
  return {
    ring(conversationId) {
      emitter.emit(`of ${conversationId}`, conversationId);
      emitter.emit('any', conversationId);
    },
    listen: (conversationId, heard) => on(`of ${conversationId}`, heard),
    listenToAll: (heard) => on('any', heard),
  };
}
