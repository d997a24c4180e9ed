import { findCue } from '../../../core/cues.ts';
import type { LoadedPlaybook } from '../../../core/playbook.ts';
import type { OutOfMarket } from '../../../core/proposals.ts';
import type { Stretch } from '../clauses.ts';
import type { Mark } from '../cue-lexicon.ts';
import type { CueName } from '../language.ts';
import { has, isNegated, marksIn, type Page, sentenceAt } from '../scene.ts';

const REASONS: OutOfMarket[] = ['student', 'job-seeker', 'vendor', 'support', 'spam', 'wrong-address'];
/** What a buyer's own customers ask of the buyer: there it is no request to us. */
const ASKED_OF_THEM: readonly OutOfMarket[] = ['support', 'wrong-address'];
/** Marks of advertising that make a message one. */
const ENOUGH_SHOUTS = 2;
/** Words in capitals from which a message shouts, and letters from which such a word is no abbreviation. */
const SHOUTED_WORDS = 2;
const SHOUTED_LETTERS = 4;

/** Why the writer is no prospect, with the words that show it; null when nothing shows it. What the playbook's company sells is no wrong address. */
export function outOfMarket(of: Page, { playbook }: LoadedPlaybook, enough = 2): { reason: OutOfMarket; at: Stretch } | null {
  const all = { from: 0, to: of.words.length };
  const counts = REASONS.map((reason) => {
    const marks = marksIn(of, reason, all).filter(
      (mark) =>
        (!isNegated(of, mark) || reason === 'support' || reason === 'wrong-address') &&
        !(ASKED_OF_THEM.includes(reason) && isAskedOfThem(of, mark)),
    );
    const weight = marks.reduce((sum, mark) => sum + (mark.to - mark.from > 1 ? 2 : 1), 0);
    return { reason, marks, weight };
  });
  const lost = lookingForAnother(of, playbook);
  if (lost) return { reason: 'wrong-address', at: lost };
  const shouting = shoutsIn(of);
  if (
    shouting.length >= ENOUGH_SHOUTS ||
    (shouting.length > 0 && counts.some(({ reason, marks }) => reason === 'spam' && marks.length > 0))
  ) {
    return { reason: 'spam', at: all };
  }
  const best = counts.toSorted((a, b) => b.weight - a.weight)[0];
  const first = best?.marks[0];
  if (!best || !first || best.weight < enough) return null;
  const wants = marksIn(of, 'wants', all).filter((mark) => !isNegated(of, mark)).length;
  if (best.reason === 'support' || best.reason === 'wrong-address' || best.reason === 'spam') {
    if (wants > 0 && best.weight < 4) return null;
  }
  return { reason: best.reason, at: first };
}

/** "Our order enquiries are a chaos", "customers ask where their parcel is": the writer's own customers ask. */
function isAskedOfThem(of: Page, mark: Mark<CueName>): boolean {
  const sentence = sentenceAt(of, mark.from);
  return marksIn(of, 'own-clients', sentence).some((own) => {
    const isOfYours = has(of, 'second-person', { from: Math.max(sentence.from, own.from - YOURS_REACH), to: own.from });
    return !isOfYours && !has(of, 'of-yours', sentence);
  });
}

/** Words between `your` and the customers that the writer is one of. */
const YOURS_REACH = 2;

/** Somebody who takes us for a trade that people call or order from, as private people do. */
function lookingForAnother(of: Page, playbook: LoadedPlaybook['playbook']): Stretch | null {
  const marks = marksIn(of, 'calls-a-trade', { from: 0, to: of.words.length });
  if (marks.length === 0) return null;
  const sold = [...Object.values(playbook.company.says), ...playbook.offers.flatMap(({ name }) => Object.values(name))].join('\n');
  return (
    marks.find((mark) => {
      const words = of.words.slice(mark.from, mark.to).filter(({ kind }) => kind === 'word');
      const trade = words.at(-1)?.text ?? '';
      return !isAskedOfThem(of, mark) && findCue(sold, [trade.slice(0, TRADE_STEM)]) === null;
    }) ?? null
  );
}

/** Letters of a trade's name that its forms share. */
const TRADE_STEM = 6;

/** What advertising does at the top of its voice: a link, repeated exclamation marks, words in capitals. */
function shoutsIn(of: Page): string[] {
  const shouted = of.words.filter(
    ({ kind, raw }) => kind === 'word' && raw.length >= SHOUTED_LETTERS && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
  );
  return [
    ...(/https?:\/\/|\bwww\./i.test(of.text) ? ['link'] : []),
    ...(/!{2}/.test(of.text) ? ['exclaims'] : []),
    ...(shouted.length >= SHOUTED_WORDS ? ['capitals'] : []),
  ];
}
