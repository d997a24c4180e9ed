import type { CalibrationRow, EvalReport, FieldReport } from './evaluate.ts';

/** Misses that the text shows unless told otherwise. */
const SHOWN_MISSES = 20;

/** The report as text for a terminal: a table by field, the worst misses, calibration and speed. */
export function renderReport(report: EvalReport, { misses = SHOWN_MISSES }: { misses?: number } = {}): string {
  const worst = report.misses.slice(0, misses);
  return [
    `${report.transcripts} transcripts, extractor ${report.extractor}`,
    '',
    'field                 n      P      R     F1  invented',
    ...Object.entries(report.fields)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, row]) => fieldLine(field, row)),
    fieldLine('ALL', report.all),
    `values where the label says none: ${(report.inventedShare * 100).toFixed(1)} % of such labels`,
    '',
    'confidence     values   right',
    ...report.calibration.map(calibrationLine),
    '',
    `${report.speed.messages} messages, median ${report.speed.medianMs.toFixed(2)} ms, p99 ${report.speed.p99Ms.toFixed(2)} ms`,
    ...(worst.length === 0
      ? []
      : [
          '',
          'misses',
          ...worst.map(
            ({ id, field, expected, got }) => `${id}  ${field}  expected ${JSON.stringify(expected)}  got ${JSON.stringify(got)}`,
          ),
        ]),
  ].join('\n');
}

const share = (value: number): string => value.toFixed(3).padStart(6);

function fieldLine(field: string, { labels, precision, recall, f1, invented }: FieldReport): string {
  return `${field.padEnd(18)} ${String(labels).padStart(4)} ${share(precision)} ${share(recall)} ${share(f1)}  ${String(invented).padStart(8)}`;
}

function calibrationLine({ from, to, values, right }: CalibrationRow): string {
  return `${from.toFixed(1)}–${to.toFixed(1)}      ${String(values).padStart(8)}  ${values === 0 ? '     –' : share(right)}`;
}
