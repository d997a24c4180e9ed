import type { LoadedPlaybook } from '../core/playbook.ts';
import type { QualificationRecord } from '../core/record.ts';
import type { Extractor } from '../turn/ports.ts';
import { readTranscript } from '../turn/read-transcript.ts';
import type { Labelled } from './labelled.ts';
import { type Miss, type Outcome, ratesOf, score, type Tally, totalOf } from './score.ts';

export interface FieldReport extends Tally {
  precision: number;
  recall: number;
  f1: number;
}

/** Of the values given a confidence in [`from`, `to`): how many, and the share that was right. */
export interface CalibrationRow {
  from: number;
  to: number;
  values: number;
  right: number;
}

/** Milliseconds that one message took to understand. */
export interface Speed {
  messages: number;
  medianMs: number;
  p99Ms: number;
}

export interface EvalReport {
  extractor: string;
  transcripts: number;
  fields: Record<string, FieldReport>;
  all: FieldReport;
  /** Share of the labels that say "nothing" where a value was given all the same. */
  inventedShare: number;
  calibration: CalibrationRow[];
  speed: Speed;
  misses: Miss[];
}

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001];

/**
 * Reads every transcript by the steps of a live conversation and scores the records. `clock` gives milliseconds; it is the caller's, as all
 * clocks are. An extractor that fails stops the evaluation with its own error.
 */
export async function evaluate(of: {
  labelled: readonly Labelled[];
  extractor: Extractor;
  loaded: LoadedPlaybook;
  now: string;
  clock: () => number;
}): Promise<EvalReport> {
  const { labelled, extractor, loaded, now, clock } = of;
  const times: number[] = [];
  const timed: Extractor = {
    name: extractor.name,
    async understand(utterance) {
      const start = clock();
      const understanding = await extractor.understand(utterance);
      times.push(clock() - start);
      return understanding;
    },
  };
  const records = new Map<string, QualificationRecord>();
  for (const transcript of labelled) records.set(transcript.id, await readTranscript({ transcript, extractor: timed, loaded, now }));
  const { fields, misses, outcomes } = score(labelled, records);
  const all = totalOf(fields);
  return {
    extractor: extractor.name,
    transcripts: labelled.length,
    fields: Object.fromEntries(Object.entries(fields).map(([field, tally]) => [field, { ...tally, ...ratesOf(tally) }])),
    all: { ...all, ...ratesOf(all) },
    inventedShare: all.nulls === 0 ? 0 : all.invented / all.nulls,
    calibration: calibrationOf(outcomes),
    speed: speedOf(times),
    misses,
  };
}

function calibrationOf(outcomes: readonly Outcome[]): CalibrationRow[] {
  return BANDS.slice(0, -1).map((from, i) => {
    const to = BANDS[i + 1] ?? 1;
    const inside = outcomes.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = inside.reduce((sum, outcome) => sum + outcome.right, 0);
    return { from, to: Math.min(to, 1), values: inside.length, right: inside.length === 0 ? 0 : right / inside.length };
  });
}

function speedOf(times: readonly number[]): Speed {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { messages: times.length, medianMs: at(0.5), p99Ms: at(0.99) };
}
