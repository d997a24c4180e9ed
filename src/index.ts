/** What a program that embeds Bantr may rely on. `bantr.record/1` and these names change only with a new major version. */

// The whole bot, from the settings.
export { type Bot, bot } from './bot.ts';
export { type Settings, settings } from './config.ts';
export { type Listening, listen, serverApp } from './server.ts';

// The parts, to put together otherwise.
export { rulesExtractor } from './extractors/rules/rules.ts';
export { webhookDesk } from './desks/webhook.ts';
export { inboxDesk } from './desks/inbox.ts';
export { sqliteStore } from './stores/sqlite.ts';
export { localBell } from './turn/bell.ts';
export { deliver } from './turn/deliver.ts';
export { readTranscript, Transcript } from './turn/read-transcript.ts';
export { takeTurns, type Turns } from './turn/take-turn.ts';

// What an adapter is written against.
export type { Bell, Clock, Delivered, Delivery, Desk, Extractor, Lease, Log, Store, Utterance } from './turn/ports.ts';

// The pure core.
export { decideTurn, startConversation } from './core/decide-turn.ts';
export type { Brief, Conversation, Handoff, Rep } from './core/dialog-state.ts';
export { BotError, type BotErrorCode } from './core/errors.ts';
export { type LoadedPlaybook, Playbook } from './core/playbook.ts';
export type { Message, Proposal, Signal, Understanding } from './core/proposals.ts';
export { type Evidence, type Fact, QualificationRecord } from './core/record.ts';
export { RepAction, type TurnDecision, type TurnEvent } from './core/turn.ts';
export { loadPlaybook } from './load.ts';
