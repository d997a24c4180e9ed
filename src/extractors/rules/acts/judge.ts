import type { Language } from '../language.ts';
import { oncePer } from '../once-per.ts';
import { examplesIn } from './examples.ts';
import { type ActJudge, learnActs } from './learn.ts';

/** The judge of a language's acts, learnt when first asked; null where the language has no examples of them. */
export const actJudgeOf = oncePer(({ acts }: Language): ActJudge | null => (acts === undefined ? null : learnActs(examplesIn(acts))));
