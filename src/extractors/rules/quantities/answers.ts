import type { Reading } from '../text.ts';
import type { AnswerFound } from './found.ts';
import type { QuantityLanguage } from './language.ts';
import { at, endOf, type Lexed, lex } from './lexed.ts';

type Answer = AnswerFound['answer'];
const answers: Answer[] = ['yes', 'no', 'unsure'];

interface Said {
  answer: Answer;
  strength: number;
  first: number;
  next: number;
}

/** Words further into the text than this answer nothing. */
const LATEST_WORD = 8;
const HEDGED = 0.7;

function saidAt(lexed: Lexed, index: number): Said | null {
  let best: Said | null = null;
  for (const answer of answers) {
    const found = at(lexed, index, answer);
    if (!found || found.next <= (best?.next ?? 0) || (found.value.alone && !closesClause(lexed, found.next))) continue;
    best = { answer, strength: found.value.strength, first: index, next: found.next };
  }
  const not = at(lexed, index, 'not');
  if (!not || (best && best.next > not.next)) return best;
  const turned = at(lexed, not.next, 'yes');
  return turned ? { answer: 'no', strength: turned.value.strength * HEDGED, first: index, next: turned.next } : best;
}

function closesClause(lexed: Lexed, index: number): boolean {
  const kind = lexed.tokens[index]?.kind;
  return kind !== 'word' && kind !== 'number';
}

/** Whether a short answer says yes, no or "not sure", and where; null where it says none of them. */
export function answerIn(reading: Reading, language: QuantityLanguage): AnswerFound | null {
  const lexed = lex(reading, language);
  let said: Said | null = null;
  for (let index = 0; index < Math.min(lexed.tokens.length, LATEST_WORD); ) {
    const next = saidAt(lexed, index);
    const filler = at(lexed, index, 'answerFiller');
    if (next && !(filler && filler.next > next.next)) {
      // What is said last corrects what opened the answer: `nie no, jasne`; a doubt only weakens it.
      if (!said || next.strength > said.strength) said = next;
      index = next.next;
    } else if (filler) index = filler.next;
    else if (lexed.tokens[index]?.kind === 'word') {
      break;
    } else index++;
  }
  if (!said) return null;
  return {
    start: lexed.tokens[said.first]?.start ?? 0,
    end: endOf(lexed, said.next),
    answer: said.answer,
    strength: said.strength,
  };
}
