import type { Reading } from './text.ts';

/** A word as cues see it: folded, apostrophes left out (`don't` is `dont`); a number; or one mark of punctuation. Offsets index the message. */
export interface Word {
  text: string;
  raw: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  capital: boolean;
  /** First word of a line. */
  line: boolean;
  /** Nothing stands between it and the word before. */
  glued: boolean;
  /** Index of its sentence and of its clause, counted through the message. */
  sentence: number;
  clause: number;
}

/** The longest message that is read, in UTF-16 units (a quarter of an hour of talk, and as long as one message may be over HTTP); what comes after it is left unread. */
export const MAX_READ = 16_000;

/** `Adam's`, as it is written. */
export const isPossessive = (raw: string): boolean => /['’]s$/.test(raw);

/** `He'll`, `G'day`, as they are written. */
export const isContracted = (raw: string): boolean => /\p{L}['’](?!s$)\p{Ll}/u.test(raw);

const startsUpper = (raw: string): boolean => {
  const first = raw.charAt(0);
  return first !== first.toLowerCase();
};

/** The words of a reading in order; a hyphen inside a compound is left out, so `sign-off` reads like `sign off`. */
export function words(reading: Reading): Word[] {
  const { tokens, text } = reading;
  const found: Word[] = [];
  let previousEnd = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const next = tokens[i + 1];
    const after = tokens[i + 2];
    const glued = token.start === previousEnd && found.length > 0;
    const line = found.length === 0 || (!glued && text.slice(previousEnd, token.start).includes('\n'));
    if (token.kind === 'word') {
      let folded = token.folded;
      let end = token.end;
      if (next?.folded === "'" && next.start === end && after?.kind === 'word' && after.start === next.end) {
        folded += after.folded;
        end = after.end;
        i += 2;
      }
      const raw = text.slice(token.start, end);
      found.push({
        text: folded,
        raw,
        start: token.start,
        end,
        kind: 'word',
        capital: startsUpper(raw),
        line,
        glued,
        sentence: 0,
        clause: 0,
      });
      previousEnd = end;
      continue;
    }
    const joins = token.folded === '-' && glued && next?.start === token.end && next.kind !== 'punct' && found.at(-1)?.kind === 'word';
    if (joins && next?.kind === 'word') {
      previousEnd = token.end;
      continue;
    }
    found.push({
      text: token.folded,
      raw: token.text,
      start: token.start,
      end: token.end,
      kind: token.kind === 'number' ? 'number' : 'mark',
      capital: false,
      line,
      glued,
      sentence: 0,
      clause: 0,
    });
    previousEnd = token.end;
  }
  return found;
}
