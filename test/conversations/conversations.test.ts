import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decideTurn, startConversation } from '../../src/core/decide-turn.ts';
import type { Rep } from '../../src/core/dialog-state.ts';
import type { Message } from '../../src/core/proposals.ts';
import { FIELDS, type FieldName, STATUSES } from '../../src/core/record.ts';
import { sayField } from '../../src/core/say.ts';
import { rulesExtractor } from '../../src/extractors/rules/rules.ts';
import { loadPlaybook, readYaml } from '../../src/load.ts';
import { understandBurst } from '../../src/turn/understand-burst.ts';

const MONDAY = '2026-11-23T10:00:00.000Z';
const DAY_MS = 86_400_000;
const OLA: Rep = { id: 'ola', name: 'Ola', via: 'inbox' };

const some = z.union([z.string(), z.array(z.string()).min(1)]).transform((text) => [text].flat());
const Line = z.union([
  z.strictObject({ visitor: some }),
  z.strictObject({ rep: z.enum(['claim', 'take-over', 'hand-back', 'won']) }),
  z.strictObject({ 'rep says': z.string() }),
  z.strictObject({ 'days later': z.number().positive() }),
  z.strictObject({ 'bot asks': z.string() }),
  z.strictObject({ 'bot asks nothing': z.literal(true) }),
  z.strictObject({ 'bot says': some }),
  z.strictObject({ 'bot does not say': some }),
  z.strictObject({ 'bot is silent': z.literal(true) }),
  z.strictObject({ status: z.enum(STATUSES) }),
  z.strictObject({ 'handed off': z.enum(['qualified', 'person-asked', 'no']) }),
  z.strictObject({ known: z.partialRecord(z.enum(Object.keys(FIELDS) as [FieldName, ...FieldName[]]), z.string()) }),
]);
const Conversations = z.array(
  z.strictObject({
    title: z.string(),
    language: z.enum(['en', 'pl']),
    playbook: z.string().default('helpdesk'),
    now: z.iso.datetime().default(MONDAY),
    'someone there': z.boolean().default(true),
    lines: z.array(Line).min(2),
  }),
);
type Conversation = z.infer<typeof Conversations>[number];

const extractor = rulesExtractor();
/** A message that could not be read fails the test instead of being passed over. */
const log = (_: string, event: string) => {
  throw new Error(event);
};

async function hold({ language, playbook, now: start, 'someone there': someoneThere, lines }: Conversation): Promise<void> {
  const loaded = loadPlaybook(join(import.meta.dirname, `../../dialogs/${playbook}.yaml`));
  let now = start;
  let last = startConversation({ id: 'c', kind: 'visitor', language, page: null, now, loaded });
  const on = () => ({ loaded, now, someoneThere });
  const spoken = () => last.added.filter(({ from }) => from === 'bot');
  for (const [place, line] of lines.entries()) {
    const text = spoken()
      .map((message) => message.text)
      .join('\n');
    const at = `line ${place + 1}, after "${last.added[0]?.text}" the bot said "${text}"`;
    if ('visitor' in line) {
      const burst = line.visitor.map((words, i) => ({ id: `v${place}-${i}`, text: words, wantsPerson: false, at: now }));
      const event = await understandBurst(last.conversation, burst, { extractor, loaded, now, log });
      last = decideTurn(last.conversation, event, on());
    } else if ('rep' in line) last = decideTurn(last.conversation, { kind: 'rep', by: OLA, act: { action: line.rep } }, on());
    else if ('rep says' in line)
      last = decideTurn(last.conversation, { kind: 'rep', by: OLA, act: { action: 'say', text: line['rep says'] } }, on());
    else if ('days later' in line) now = new Date(Date.parse(now) + line['days later'] * DAY_MS).toISOString();
    else if ('bot asks' in line) expect(asked(spoken()), at).toBe(line['bot asks']);
    else if ('bot asks nothing' in line) expect(asked(spoken()), at).toBeNull();
    else if ('bot says' in line) for (const words of line['bot says']) expect(text, at).toContain(words);
    else if ('bot does not say' in line) for (const words of line['bot does not say']) expect(text, at).not.toContain(words);
    else if ('bot is silent' in line) expect(text, at).toBe('');
    else if ('status' in line) expect(last.conversation.record.status, at).toBe(line.status);
    else if ('handed off' in line) expect(last.conversation.handoff?.because ?? 'no', at).toBe(line['handed off']);
    else {
      for (const [field, value] of Object.entries(line.known)) {
        expect(sayField(last.conversation.record, field as FieldName, language, loaded), `${at}; ${field}`).toContain(value);
      }
    }
  }
}

const asked = (messages: readonly Message[]) => messages.at(-1)?.asks ?? null;

for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'))) {
  describe(file, () => {
    it.each(readYaml(join(import.meta.dirname, file), Conversations).map((conversation) => [conversation.title, conversation] as const))(
      '%s',
      (_, conversation) => hold(conversation),
    );
  });
}
