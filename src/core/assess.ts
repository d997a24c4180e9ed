import { type Case, judgeCriteria, languageOf, scoreOf } from './criteria.ts';
import { CRITERIA, type QualificationRecord } from './record.ts';
import { talkingPointsFor } from './talking-points.ts';
import { judgeVerdicts } from './verdict.ts';

/**
 * The record with all that follows from its facts: criteria, score, status, verdicts, talking points and gaps.
 * A customer stays one. `nextQuestions` are left as they are.
 */
export function assess(record: QualificationRecord, on: Omit<Case, 'record'>): QualificationRecord {
  const criteria = judgeCriteria({ ...on, record });
  const judged = { ...record, criteria, score: scoreOf(criteria, on.loaded.playbook) };
  const verdicts = judgeVerdicts({ ...on, record: judged });
  const status = record.status === 'customer' ? 'customer' : (verdicts[0]?.status ?? 'lead');
  const gaps = CRITERIA.filter((criterion) => criteria[criterion].result === 'unknown').map((criterion) => ({
    criterion,
    text: criteria[criterion].reasons.map((reason) => reason.text).join(' '),
  }));
  return {
    ...judged,
    updatedAt: on.now,
    verdicts,
    status,
    gaps,
    talkingPoints: talkingPointsFor(judged, on.loaded, languageOf({ ...on, record })),
  };
}
