import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { BotError } from '../core/errors.ts';
import { CRITERIA } from '../core/record.ts';
import { Transcript } from '../turn/read-transcript.ts';

/** Where the labelled transcripts stand. */
export const LABELLED = fileURLToPath(new URL('../../test/eval/', import.meta.url));

const range = z.object({ min: z.number().nullable(), max: z.number().nullable() });
const text = z.string().nullable();

/** What a transcript supports, field by field. `null` must be absent from the record; a field that is not listed is not scored. */
export const Expected = z.strictObject({
  'contact.name': text.optional(),
  'contact.email': text.optional(),
  'contact.phone': text.optional(),
  'contact.jobTitle': text.optional(),
  'company.name': text.optional(),
  'company.employees': range.nullable().optional(),
  need: z
    .union([z.int(), z.array(z.int())])
    .nullable()
    .optional(),
  interest: text.optional(),
  alternatives: z.array(z.string()).nullable().optional(),
  authority: text.optional(),
  stakeholders: z
    .array(z.object({ name: z.string().nullish(), title: z.string().nullish(), stance: z.string() }))
    .nullable()
    .optional(),
  'budget.status': text.optional(),
  'budget.amount': range.extend({ currency: text.optional(), period: text.optional() }).nullable().optional(),
  timing: z.object({ from: text.optional(), to: text.optional() }).nullable().optional(),
  status: text.optional(),
});
export type Expected = z.infer<typeof Expected>;

/** Which criteria the transcript shows to be met, under its playbook. */
const Criteria = z.partialRecord(z.enum(CRITERIA), z.enum(['met', 'unmet', 'unknown']));

/** One transcript with its labels: a line of a `*.jsonl` file. */
export const Labelled = Transcript.extend({
  expect: Expected,
  /** The literal words that show each value, one list an item where the value is a list; what is learnt from has them. */
  why: z.record(z.string(), z.array(z.union([z.string(), z.array(z.string())]))).optional(),
  /** Who writes: a buyer, or why they are none. */
  market: z.enum(['buyer', 'student', 'job-seeker', 'vendor', 'support', 'spam', 'wrong-address', 'other']).optional(),
  criteria: Criteria.optional(),
  tags: z.array(z.string()).default([]),
});
export type Labelled = z.infer<typeof Labelled>;

/** The labelled transcripts of a file's text, one JSON a line; a `bad-input` error names the first line that is none. */
export function readLabelled(lines: string, file: string): Labelled[] {
  return lines.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const parsed = Labelled.safeParse(jsonOf(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new BotError('bad-input', `${file}:${i + 1}: no labelled transcript: ${issue?.path.join('.') || 'the line'}: ${issue?.message}.`);
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
