import type { LoadedPlaybook } from '../core/playbook.ts';
import { LANGUAGES } from '../extractors/rules/languages.ts';
import { learnLinear, sharesOf } from '../extractors/rules/linear.ts';
import { rulesExtractor } from '../extractors/rules/rules.ts';
import { type Learnt, perQuestion, QUESTION_NAMES, QUESTIONS, type Question, type Weigher } from '../extractors/rules/weighing/weigh.ts';
import { readTranscript } from '../turn/read-transcript.ts';
import type { Labelled } from './labelled.ts';
import { recorder, type TaughtLesson } from './lessons.ts';

/** Parts that the transcripts are dealt into: what is learnt from all but one is tried on that one. */
const FOLDS = 5;
/** What was found best on transcripts held out; none matters by more than a hundredth. */
const SCHOOLING = { rounds: 8, step: 0.3, shrink: 0.003, rare: 1.5, seen: 2 };
/** How much higher the odds of a label must be than where its F1 is best: fewer invented values, and no loss in records held out. */
const CAUTION = 1.6;
/** What is hardly ever invented: there what is missed costs more than what is wrong. */
const SAFE: ReadonlySet<string> = new Set(['contact', 'theirs', 'employees', 'wanted', 'need']);
const isSafe = (label: string): boolean => SAFE.has(label) || label.startsWith('self:');
/** Who is wrongly told to be no buyer loses all that they said. */
const WRONGLY_OUT_COSTS = 4;

interface Of {
  language: string;
  labelled: readonly Labelled[];
  loaded: LoadedPlaybook;
  now: string;
  tell(line: string): void;
}

/** Learns a language's weights from its labelled transcripts. The same transcripts in the same order always give the same weights. */
export async function learn(of: Of): Promise<Learnt> {
  const lessons = await lessonsOf(of);
  of.tell(`${of.language}: ${of.labelled.length} transcripts, ${lessons.length} lessons`);
  const enough = chosenThresholds(of.labelled, lessons);
  return taught(lessons, enough);
}

async function lessonsOf({ language, labelled, loaded, now }: Of): Promise<TaughtLesson[]> {
  const lessons: TaughtLesson[] = [];
  const watcher = recorder(lessons);
  const extractor = rulesExtractor({ languages: withWeigher(language, watcher) });
  for (const transcript of labelled) {
    watcher.transcript = transcript;
    await readTranscript({ transcript, extractor, loaded, now });
  }
  return lessons;
}

const withWeigher = (code: string, weigher: Weigher) => LANGUAGES.map((one) => (one.code === code ? { ...one, weigher } : one));

type Enough = Record<Question, number[]>;

function taught(lessons: readonly TaughtLesson[], enough: Enough): Learnt {
  return perQuestion((question) => {
    const own = lessons.filter((lesson) => lesson.question === question);
    return { ...learnLinear(own, QUESTIONS[question].length, SCHOOLING), enough: enough[question] };
  });
}

/** The likelihoods from which labels count, chosen on lessons held out. */
function chosenThresholds(labelled: readonly Labelled[], lessons: readonly TaughtLesson[]): Enough {
  const foldOf = new Map(labelled.map(({ id }, i) => [id, i % FOLDS]));
  const enough: Enough = perQuestion((question) => QUESTIONS[question].map(() => 0.5));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    taught(
      lessons.filter(({ transcript }) => foldOf.get(transcript) !== fold),
      enough,
    ),
  );
  for (const question of QUESTION_NAMES) {
    const held = lessons.filter((lesson) => lesson.question === question);
    const shares = held.map(({ features, transcript }) => sharesOf((models[foldOf.get(transcript) ?? 0] as Learnt)[question], features));
    QUESTIONS[question].forEach((label, k) => {
      const best = bestThreshold(
        held.map(({ goals }, i) => ({ goal: goals[k] ?? -1, share: shares[i]?.[k] ?? 0 })),
        question === 'market' ? WRONGLY_OUT_COSTS : 1,
      );
      enough[question][k] = question === 'market' || isSafe(label) ? best : raised(best);
    });
  }
  return enough;
}

/** A likelihood whose odds are `CAUTION` times as high. */
const raised = (share: number): number => (share * CAUTION) / (1 - share + share * CAUTION);

/** The likelihood that tells best those that have a label from those that have not, by F1. */
function bestThreshold(all: readonly { goal: number; share: number }[], wrongCosts: number): number {
  const sorted = all.filter(({ goal }) => goal >= 0).toSorted((a, b) => b.share - a.share);
  const positives = sorted.filter(({ goal }) => goal === 1).length;
  let right = 0;
  let best = { f1: 0, at: 0.9 };
  sorted.forEach(({ goal, share }, i) => {
    right += goal;
    const f1 = (2 * right) / (right + wrongCosts * (i + 1 - right) + positives);
    if (f1 > best.f1) best = { f1, at: (share + (sorted[i + 1]?.share ?? share)) / 2 };
  });
  return best.at;
}
