import type { Simulated } from './simulate.ts';

/** What `bantr simulate` prints and checks. */
export interface SimulationReport {
  conversations: number;
  verdicts: { right: number; wrong: { id: string; expected: string; got: string }[] };
  /** Questions to the verdict, of visitors glad to answer whose verdict was right. */
  questions: { median: number; most: number; willing: number };
  repeated: Named[];
  unanswered: Named[];
  wrongLanguage: Named[];
  persons: { asked: number; given: number; missed: string[] };
  abandoned: string[];
}

interface Named {
  id: string;
  what: string;
}

/** The most questions to the verdict, by the median, that a willing visitor should be asked. */
const MEDIAN_GOAL = 5;

const nameOf = ({ language, id }: Simulated) => `${language}/${id}`;
const isRight = ({ expected, status }: Simulated) => expected.includes(status);

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Sums simulated conversations up. */
export function reportOn(done: readonly Simulated[]): SimulationReport {
  const named = (of: (one: Simulated) => string[]) => done.flatMap((one) => of(one).map((what) => ({ id: nameOf(one), what })));
  const counted = done.filter((one) => one.willing && isRight(one)).map(({ toVerdict }) => toVerdict);
  const wantedPerson = done.filter(({ person }) => person !== null);
  return {
    conversations: done.length,
    verdicts: {
      right: done.filter(isRight).length,
      wrong: done.filter((one) => !isRight(one)).map((one) => ({ id: nameOf(one), expected: one.expected.join(' or '), got: one.status })),
    },
    questions: { median: median(counted), most: Math.max(0, ...counted), willing: counted.length },
    repeated: named(({ repeated }) => repeated),
    unanswered: named(({ unanswered }) => unanswered),
    wrongLanguage: named(({ wrongLanguage }) => wrongLanguage),
    persons: {
      asked: wantedPerson.length,
      given: wantedPerson.filter(({ person }) => person).length,
      missed: wantedPerson.filter(({ person }) => !person).map(nameOf),
    },
    abandoned: done.filter(({ abandoned }) => abandoned).map(nameOf),
  };
}

/** Whether the manners are kept: nothing repeated, nothing unanswered, no wrong language, every person given, few questions. */
export function isMannerly({ repeated, unanswered, wrongLanguage, persons, questions }: SimulationReport): boolean {
  const faults = repeated.length + unanswered.length + wrongLanguage.length + persons.missed.length;
  return faults === 0 && questions.median <= MEDIAN_GOAL;
}

/** The report as a person reads it: one line a measure, and under it each conversation that fell short. */
export function reportText(report: SimulationReport): string {
  const { conversations, verdicts, questions, repeated, unanswered, wrongLanguage, persons, abandoned } = report;
  const list = (items: readonly Named[]) => items.map(({ id, what }) => `    ${id}: ${what}`);
  return [
    `conversations           ${conversations}`,
    `verdict right           ${verdicts.right} of ${conversations}`,
    ...verdicts.wrong.map(({ id, expected, got }) => `    ${id}: ${got} instead of ${expected}`),
    `questions to verdict    median ${questions.median} (goal ≤ ${MEDIAN_GOAL}), most ${questions.most}, of ${questions.willing} willing visitors`,
    `repeated questions      ${repeated.length} (goal 0)`,
    ...list(repeated),
    `questions unanswered    ${unanswered.length} (goal 0)`,
    ...list(unanswered),
    `wrong language          ${wrongLanguage.length} (goal 0)`,
    ...list(wrongLanguage),
    `person given in 1 turn  ${persons.given} of ${persons.asked}`,
    ...persons.missed.map((id) => `    ${id}`),
    `abandoned               ${abandoned.length}`,
    ...abandoned.map((id) => `    ${id}`),
    '',
  ].join('\n');
}
