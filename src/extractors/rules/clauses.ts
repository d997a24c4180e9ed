import type { Word } from './words.ts';

/** A sentence or a clause: words `from` (included) to `to` (excluded). */
export interface Stretch {
  from: number;
  to: number;
}

/** Whether two stretches share a word. */
export const shareWord = (a: Stretch, b: Stretch): boolean => a.from < b.to && a.to > b.from;

export interface Sentence extends Stretch {
  /** Ends with a question mark. */
  asks: boolean;
  clauses: Stretch[];
}

const ENDS = new Set(['.', '!', '?', ';', '…', '•', '|']);
const PARTS = new Set([',', ':', '(', ')', '[', ']', '-', '"', '„', '”', '“', '/', '→', '>']);
/** Words after which an unmarked sentence is cut, so that text without punctuation keeps clauses of a human size. */
const MAX_CLAUSE_WORDS = 60;
const MAX_SENTENCE_WORDS = 150;

/** Cuts words into sentences and clauses and writes their numbers onto the words; `breaks` are the conjunctions that open a clause. */
export function sentences(all: Word[], abbreviations: ReadonlySet<string>, breaks: ReadonlySet<string>): Sentence[] {
  const found: Sentence[] = [];
  let sentence: Sentence = { from: 0, to: 0, asks: false, clauses: [] };
  let clauseFrom = 0;
  let clause = 0;
  const closeClause = (at: number) => {
    if (at > clauseFrom) {
      sentence.clauses.push({ from: clauseFrom, to: at });
      clause += 1;
    }
    clauseFrom = at;
  };
  const closeSentence = (at: number) => {
    closeClause(at);
    sentence.to = at;
    if (sentence.to > sentence.from) found.push(sentence);
    sentence = { from: at, to: at, asks: false, clauses: [] };
  };
  all.forEach((word, i) => {
    if ((word.line && i > sentence.from) || i - sentence.from >= MAX_SENTENCE_WORDS) closeSentence(i);
    const previous = all[i - 1];
    const next = all[i + 1];
    if (word.kind !== 'mark' && i > clauseFrom && (breaks.has(word.text) || i - clauseFrom >= MAX_CLAUSE_WORDS)) closeClause(i);
    word.sentence = found.length;
    word.clause = clause;
    if (word.kind !== 'mark') return;
    if (ENDS.has(word.text)) {
      if (word.text === '.') {
        const abbreviated = previous?.kind === 'word' && word.glued && (abbreviations.has(previous.text) || previous.text.length === 1);
        const inside = next?.glued === true && next.kind !== 'mark';
        if (abbreviated && !(next?.capital && previous.text.length > 3)) return;
        if (inside) return;
      }
      if (word.text === '?') sentence.asks = true;
      if (next?.kind === 'mark' && next.glued && ENDS.has(next.text)) return;
      closeSentence(i + 1);
      return;
    }
    if (PARTS.has(word.text) && !(word.glued && next?.glued && next.kind !== 'mark' && word.text !== '(' && word.text !== '['))
      closeClause(i + 1);
  });
  closeSentence(all.length);
  return found;
}
