import type { Persona } from './persona.ts';

/** Letters of a word that may be swapped: short words are seldom mistyped. */
const MISTYPED_FROM = 6;
/** Every so many words of that length one is mistyped. */
const MISTYPED_EVERY = 4;

/** Keeps numbers and addresses whole: nobody's typing is judged by them. */
const isPlainWord = (word: string) => /^\p{L}+$/u.test(word) && word.length >= MISTYPED_FROM;

function mistype(text: string): string {
  let count = 0;
  return text.replace(/\S+/g, (word) => {
    if (!isPlainWord(word) || ++count % MISTYPED_EVERY !== 0) return word;
    const middle = Math.floor(word.length / 2);
    return `${word.slice(0, middle)}${word[middle + 1]}${word[middle]}${word.slice(middle + 2)}`;
  });
}

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');

/** A text as that persona would send it, in one message or, for a burst, several; the same call gives the same words. */
export function inStyle(text: string, style: Persona['style'], prefix: string): string[] {
  let said = text;
  if (style.includes('chatty')) said = `${prefix}${said}`;
  if (style.includes('typos')) said = mistype(said);
  if (style.includes('plain-letters')) said = withoutMarks(said).toLowerCase();
  if (style.includes('terse')) said = said.replace(/[.!]$/, '').toLowerCase();
  return style.includes('burst') ? said.split(/(?<=[.,])\s+/) : [said];
}
