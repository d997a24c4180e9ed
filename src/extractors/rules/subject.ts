import type { Stretch } from './clauses.ts';
import type { Mention } from './mentions.ts';
import { clauseAt, marksIn, partAt, type Scene, sentenceAt, within } from './scene.ts';

/** Who does what a mark says: the writer, somebody mentioned, somebody pointed at by a pronoun, or nobody named. */
export type Subject = { is: 'self' } | { is: 'mention'; mention: Mention } | { is: 'pronoun' } | { is: 'unnamed' };

/** Words after a verb in which its subject may stand: `decyduje prezes`. */
const AFTER_REACH = 4;

/** The subject of the mark: the nearest before it in its clause, else right after it, else the nearest before it in its sentence. */
export function subjectOf(of: Scene, mark: Stretch): Subject {
  const clause = clauseAt(of, mark.from);
  if (saysI(of, mark)) return { is: 'self' };
  const own = lastBefore(of, { from: clause.from, to: mark.from }) ?? inside(of, mark);
  if (own) return own;
  const after = firstAfter(of, { from: mark.to, to: Math.min(clause.to, mark.to + AFTER_REACH) });
  if (after) return after;
  const sentence = sentenceAt(of, mark.from);
  return lastBefore(of, { from: Math.max(sentence.from, partAt(of, mark.from).from), to: mark.from }) ?? { is: 'unnamed' };
}

/** A verb that says by its form that the writer does it. */
const saysI = (of: Scene, { from, to }: Stretch): boolean => {
  const verbs = of.language.language.verbs;
  return verbs !== undefined && of.words.slice(from, to).some(({ raw }) => verbs.self(raw));
};

/** In what a prospect confirms, `you` is the prospect. */
const selfCue = (of: Scene, { from }: Stretch) => (partAt(of, from).confirmed ? 'second-person' : 'first-person');

function inside(of: Scene, mark: Stretch): Subject | null {
  const first = marksIn(of, selfCue(of, mark), mark)[0];
  if (first) return { is: 'self' };
  const mention = within(of.mentions, mark)[0];
  return mention ? { is: 'mention', mention } : null;
}

function lastBefore(of: Scene, stretch: Stretch): Subject | null {
  if (stretch.to <= stretch.from) return null;
  // `security`, `finance` do something only right before their verb; elsewhere they are things.
  const mention = within(of.mentions, stretch)
    .filter((one) => one.person !== null || !one.title?.weak || stretch.to - one.to <= 2)
    .at(-1);
  const self = marksIn(of, selfCue(of, stretch), stretch)
    .filter((mark) => mark.to <= stretch.to && !isPossessiveOf(mark.to, mention))
    .at(-1);
  const pronoun = marksIn(of, 'third-person', stretch)
    .filter((mark) => mark.to <= stretch.to && !isPossessiveOf(mark.to, mention))
    .at(-1);
  const best = Math.max(mention?.from ?? -1, self?.from ?? -1, pronoun?.from ?? -1);
  if (best < 0) return null;
  if (mention && best === mention.from) return { is: 'mention', mention };
  return self && best === self.from ? { is: 'self' } : { is: 'pronoun' };
}

/** `my` in `my boss` is no subject. */
const isPossessiveOf = (end: number, mention: Mention | undefined): boolean =>
  mention !== undefined && end <= mention.from && mention.from - end <= 1;

function firstAfter(of: Scene, stretch: Stretch): Subject | null {
  // A title in brackets may carry the mention over the clause's end.
  const mention = of.mentions.find((one) => one.from >= stretch.from && one.from < stretch.to);
  const self = marksIn(of, selfCue(of, stretch), stretch).find((mark) => mark.from >= stretch.from && !isPossessiveOf(mark.to, mention));
  if (self && (!mention || self.from < mention.from)) return { is: 'self' };
  return mention ? { is: 'mention', mention } : null;
}
