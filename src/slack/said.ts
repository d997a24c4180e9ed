import type { LoadedPlaybook } from '../core/playbook.ts';
import type { Message } from '../core/proposals.ts';
import { say } from '../core/say.ts';
import { actions, type Block, bold, button, LIMITS, lengthOf, type Post, paragraph, post, rich } from './blocks.ts';
import type { ReadyAnswer } from './press.ts';
import { clip, pieces } from './text.ts';

/** Room for the speaker's name beside the words, in UTF-16 units. */
const MAX_NAME = 80;
/** Ready answers under one question. */
const MAX_READY_ANSWERS = 10;

/** Messages as they were said, in order, in as few posts as they fit into. Nothing in the words is read as markup. */
export function saidPosts(messages: readonly Message[], language: string, loaded: LoadedPlaybook): Post[] {
  const spoken = messages.filter(({ aside }) => !aside);
  const posts: { text: string; blocks: Block[]; length: number }[] = [];
  for (const message of spoken) {
    const name = clip(message.name ?? say(`slack.from-${message.from}`, language, loaded), MAX_NAME);
    pieces(message.text, LIMITS.text - MAX_NAME - 2).forEach((piece, at) => {
      const block = rich(at === 0 ? paragraph(bold(`${name}: `), piece) : paragraph(piece));
      const length = lengthOf(block);
      const last = posts.at(-1);
      if (last && last.blocks.length < LIMITS.messageBlocks && last.length + length <= LIMITS.messageText) {
        last.blocks.push(block);
        last.length += length;
      } else posts.push({ text: `${name}: ${message.text}`, blocks: [block], length });
    });
  }
  return posts.map(({ text, blocks }) => post(text, blocks));
}

/** The bot's own message to a rep, with its ready answers as buttons. */
export function botPost({ text, quickReplies = [] }: Message, conversation: string): Post {
  const ready = quickReplies.slice(0, MAX_READY_ANSWERS).flatMap((reply, at) => {
    const value = JSON.stringify({ conversation, text: reply } satisfies ReadyAnswer);
    return value.length > LIMITS.buttonValue ? [] : [button({ id: `answer-${at}`, text: reply, value })];
  });
  return post(text, [...pieces(text, LIMITS.text).map((piece) => rich(paragraph(piece))), ...actions(...ready)]);
}
