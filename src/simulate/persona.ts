import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type LoadedPlaybook, MAX_TEXT } from '../core/playbook.ts';
import { STATUSES } from '../core/record.ts';
import { readYaml } from '../load.ts';

/** How somebody writes; several may come together. */
const STYLES = ['terse', 'chatty', 'burst', 'typos', 'plain-letters'] as const;
/** Requests that are no question to the playbook. */
const REQUESTS = ['why', 'person', 'bot', 'off-topic'] as const;

const lines = z.array(z.string().min(1).max(MAX_TEXT)).min(1);
/** What is said when asked for a field: the first wording, then the next when it is asked again. */
const answers = z.record(z.string(), lines);

const Persona = z.strictObject({
  id: z.string(),
  about: z.string(),
  style: z.array(z.enum(STYLES)).default([]),
  /** What they begin with. */
  opens: lines,
  /** Fields told in it. */
  tells: z.array(z.string()).default([]),
  answers,
  refuses: z.array(z.string()).default([]),
  unknown: z.array(z.string()).default([]),
  /** Fields they answer so vaguely that asking once more is fair. */
  unclear: z.array(z.string()).default([]),
  /** What they ask instead of answering, by the number of the bot's reply. */
  asks: z.record(z.string().regex(/^\d+$/), z.string()).default({}),
  /** A person is asked for in the opening. */
  wants: z.literal('person').optional(),
  /** Whether they say yes to what the bot offers. */
  accepts: z.boolean().default(false),
  /** The language they go on in after the opening. */
  switches: z.string().optional(),
  /** Questions they answer before they leave. */
  patience: z.int().positive(),
  /** Whether they are glad to answer: only then the number of questions to the verdict counts. */
  willing: z.boolean().default(true),
  expect: z.union([z.enum(STATUSES), z.array(z.enum(STATUSES)).min(1)]).transform((status) => [status].flat()),
});

const Phrases = z
  .object({
    refuse: lines,
    unknown: lines,
    yes: lines,
    no: lines,
    thanks: lines,
    prefix: lines,
    answers,
    ...Object.fromEntries(REQUESTS.map((request) => [request, lines])),
  })
  .catchall(lines);

const PersonaFile = z.strictObject({ language: z.string(), phrases: Phrases, personas: z.array(Persona).min(1) });

export type Persona = z.infer<typeof Persona>;
export type Phrases = z.infer<typeof Phrases>;

/** The simulated visitors of one language, with the phrases that they share. */
export type PersonaFile = z.infer<typeof PersonaFile>;

/** The personas that stand beside a playbook, `visitors/personas/<playbook>.<language>.yaml`, for each of its languages that has some. */
export function personasFor(playbookFile: string, { playbook }: LoadedPlaybook): PersonaFile[] {
  const folder = join(dirname(playbookFile), 'visitors', 'personas');
  const name = basename(playbookFile, '.yaml');
  const files = playbook.languages.map((language) => join(folder, `${name}.${language}.yaml`));
  return files.filter((file) => existsSync(file)).map((file) => readYaml(file, PersonaFile));
}
