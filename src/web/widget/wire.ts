import type { Message } from '../../core/proposals.ts';

/** A message as the web channel sends it. */
export type ChatMessage = Omit<Message, 'asks'> & { asks?: string | null };

export type Phase = 'bot' | 'rep' | 'closed';

/** What the page itself knows of the visitor, given with `identify`. */
export interface Identity {
  name?: string;
  email?: string;
  phone?: string;
  company?: string;
  jobTitle?: string;
}

/** Words of one message, `message` being its id; `start` and `end` in UTF-16 units, as the record's evidence has them. */
export interface Mark {
  message: string;
  start: number;
  end: number;
}

/** The widget's texts in the language that the server chose of those it has. */
export interface Texts {
  language: string;
  company: string;
  texts: Record<string, string>;
}
