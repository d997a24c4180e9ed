import type { Language } from '../language.ts';
import { examplesIn } from './examples.ts';
import { type ActJudge, learnActs } from './learn.ts';

const learnt = new WeakMap<Language, ActJudge>();

/** The judge of a language's acts, learnt when first asked; null where the language has no examples of them. */
export function actJudgeOf(language: Language): ActJudge | null {
  if (language.acts === undefined) return null;
  const known = learnt.get(language);
  if (known) return known;
  const judge = learnActs(examplesIn(language.acts));
  learnt.set(language, judge);
  return judge;
}
