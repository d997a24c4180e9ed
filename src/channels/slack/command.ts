/** What was asked for after `/qualify`. `who` picks one of the rep's handoffs by a part of its headline; empty picks the only one. */
export type Command =
  | { command: 'help' }
  | { command: 'qualify'; name: string; company: string | null }
  | { command: 'won' | 'lost' | 'refer'; who: string };

/** Words that are no contact's name, in every language that reps use here. */
const VERBS: Record<string, 'help' | 'won' | 'lost' | 'refer'> = {
  help: 'help',
  pomoc: 'help',
  '?': 'help',
  won: 'won',
  wygrana: 'won',
  wygrane: 'won',
  lost: 'lost',
  przegrana: 'lost',
  przegrane: 'lost',
  refer: 'refer',
  referral: 'refer',
  polecenie: 'refer',
};

/** Reads `NAME, COMPANY` or one of the verbs; a verb before a comma is a name (`Won Bin, Acme`). */
export function readCommand(text: string): Command {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  const verb = text.includes(',') ? undefined : VERBS[first.toLowerCase()];
  if (first === '' || verb === 'help') return { command: 'help' };
  if (verb) return { command: verb, who: rest.join(' ') };
  const [name = '', ...company] = text.split(',');
  return { command: 'qualify', name: name.trim(), company: company.join(',').trim() || null };
}
