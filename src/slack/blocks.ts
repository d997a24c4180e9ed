import { clip, escaped } from './text.ts';

/** Slack's own limits, from its Block Kit reference; every builder here keeps to them whatever it is given. Texts in UTF-16 units. */
export const LIMITS = {
  messageBlocks: 50,
  viewBlocks: 100,
  /** Documented for a section's text; kept for rich text too, which has no documented limit of its own. */
  text: 3_000,
  /** All texts of one message: Slack refuses far longer ones as `msg_blocks_too_long` without naming the number. */
  messageText: 12_000,
  fallback: 3_000,
  header: 150,
  contextText: 2_000,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  actionId: 255,
  optionText: 75,
  optionValue: 150,
  options: 100,
  placeholder: 150,
  inputLabel: 2_000,
  inputText: 3_000,
  viewTitle: 24,
  viewButton: 24,
  callbackId: 255,
  privateMetadata: 3_000,
} as const;

export type Block = { type: string } & Record<string, unknown>;
/** Words in a rich text; nothing in them is read as markup. */
export type Words = string | { text: string; bold?: boolean; italic?: boolean };
/** A paragraph or a list. */
export type Part = { part: 'paragraph'; words: Words[] } | { part: 'bullets'; items: Words[][] };

export interface Post {
  /** Shown where blocks are not, for example in a notification. */
  text: string;
  blocks: Block[];
}

export interface View {
  type: 'modal' | 'home';
  blocks: Block[];
  [property: string]: unknown;
}

const plain = (text: string, limit: number) => ({ type: 'plain_text', text: clip(text.trim() || '–', limit), emoji: false });

export const bold = (text: string): Words => ({ text, bold: true });
export const italic = (text: string): Words => ({ text, italic: true });
export const paragraph = (...words: Words[]): Part => ({ part: 'paragraph', words });
export const bullets = (items: Words[][]): Part => ({ part: 'bullets', items });

/** A line in large letters. */
export function header(text: string): Block {
  return { type: 'header', text: plain(text, LIMITS.header) };
}

export const divider: Block = { type: 'divider' };

/** Words of people, safe whatever they hold: Slack parses nothing in rich text. Cut where the block is full. */
export function rich(...parts: Part[]): Block {
  let room: number = LIMITS.text;
  const elements = (words: readonly Words[]) =>
    words.flatMap((word) => {
      const { text, ...style } = typeof word === 'string' ? { text: word } : word;
      const shown = clip(text, room);
      room -= shown.length;
      return shown ? [{ type: 'text', text: shown, ...(Object.keys(style).length > 0 ? { style } : {}) }] : [];
    });
  const section = (words: readonly Words[]) => ({ type: 'rich_text_section', elements: elements(words) });
  const drawn = parts.map((part, at): { type: string; style?: string; elements: unknown[] } => {
    // Two sections in a row would stand in one line.
    if (part.part === 'paragraph') return section(parts[at + 1]?.part === 'paragraph' ? [...part.words, '\n'] : part.words);
    const items = part.items.map(section).filter((item) => item.elements.length > 0);
    return { type: 'rich_text_list', style: 'bullet', elements: items };
  });
  const filled = drawn.filter((element) => element.elements.length > 0);
  return { type: 'rich_text', elements: filled.length > 0 ? filled : [section(['–'])] };
}

/** A line in small letters. */
export function context(...texts: string[]): Block {
  const shown = texts.filter(Boolean).slice(0, LIMITS.contextElements);
  return { type: 'context', elements: (shown.length > 0 ? shown : ['–']).map((text) => plain(text, LIMITS.contextText)) };
}

/** Something to press: `id` is what the listener is registered by, `value` what it is given. */
export interface Button {
  id: string;
  text: string;
  value: string;
  style?: 'primary' | 'danger';
}

/** A value that does not fit is a programming error: a cut value would act on something else. */
function whole(text: string, limit: number, what: string): string {
  if (text.length > limit) throw new RangeError(`${what} has ${text.length} characters; Slack takes ${limit}.`);
  return text;
}

export function button({ id, text, value, style }: Button): Record<string, unknown> {
  return {
    type: 'button',
    action_id: whole(id, LIMITS.actionId, 'The action id'),
    text: plain(text, LIMITS.buttonText),
    value: whole(value, LIMITS.buttonValue, 'The button value'),
    ...(style ? { style } : {}),
  };
}

/** Buttons in a row; none at all make no block. */
export function actions(...elements: Record<string, unknown>[]): Block[] {
  return elements.length > 0 ? [{ type: 'actions', elements: elements.slice(0, LIMITS.actionElements) }] : [];
}

export interface Choice {
  text: string;
  value: string;
}

const option = ({ text, value }: Choice) => ({
  text: plain(text, LIMITS.optionText),
  value: whole(value, LIMITS.optionValue, 'The option value'),
});

export function select(of: { id: string; placeholder: string; choices: Choice[]; chosen?: string | undefined }): Record<string, unknown> {
  const options = of.choices.slice(0, LIMITS.options).map(option);
  const initial = options.find(({ value }) => value === of.chosen);
  return {
    type: 'static_select',
    action_id: whole(of.id, LIMITS.actionId, 'The action id'),
    placeholder: plain(of.placeholder, LIMITS.placeholder),
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
}

/** A place to write in; `initial` stands there already. */
export function textInput(of: { id: string; multiline?: boolean; initial?: string }): Record<string, unknown> {
  return {
    type: 'plain_text_input',
    action_id: whole(of.id, LIMITS.actionId, 'The action id'),
    multiline: of.multiline ?? false,
    max_length: LIMITS.inputText,
    ...(of.initial ? { initial_value: clip(of.initial, LIMITS.inputText) } : {}),
  };
}

export function input(of: { id: string; label: string; element: Record<string, unknown>; optional?: boolean }): Block {
  return { type: 'input', block_id: of.id, label: plain(of.label, LIMITS.inputLabel), element: of.element, optional: of.optional ?? false };
}

/** The length of every text that a reader sees in these blocks. */
export function lengthOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, item) => sum + lengthOf(item), 0);
  if (part === null || typeof part !== 'object') return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]) => sum + (key === 'text' && typeof value === 'string' ? value.length : lengthOf(value)),
    0,
  );
}

/** A message within every limit: blocks for which there is no room are left out from the end, but never its buttons. */
export function post(text: string, blocks: Block[]): Post {
  const pressed = blocks.filter(({ type }) => type === 'actions');
  let room = LIMITS.messageText - lengthOf(pressed);
  let places = LIMITS.messageBlocks - pressed.length;
  const shown = blocks.filter((block) => {
    if (block.type === 'actions') return true;
    room -= lengthOf(block);
    places -= 1;
    return room >= 0 && places >= 0;
  });
  return { text: clip(escaped(text.trim() || '–'), LIMITS.fallback), blocks: shown.slice(0, LIMITS.messageBlocks) };
}

/** A window over the conversation; `about` comes back with it when it is sent. */
export function modal(of: { id: string; title: string; close: string; submit?: string; about: unknown; blocks: Block[] }): View {
  return {
    type: 'modal',
    callback_id: whole(of.id, LIMITS.callbackId, 'The callback id'),
    title: plain(of.title, LIMITS.viewTitle),
    close: plain(of.close, LIMITS.viewButton),
    ...(of.submit ? { submit: plain(of.submit, LIMITS.viewButton) } : {}),
    private_metadata: whole(JSON.stringify(of.about), LIMITS.privateMetadata, 'The private metadata'),
    blocks: of.blocks.slice(0, LIMITS.viewBlocks),
  };
}

export function home(blocks: Block[]): View {
  return { type: 'home', blocks: blocks.slice(0, LIMITS.viewBlocks) };
}
