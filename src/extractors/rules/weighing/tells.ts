import { isKnown } from '../../../core/fields.ts';
import type { Proposal } from '../../../core/proposals.ts';
import { addressesIn } from '../chunks.ts';
import type { Stretch } from '../clauses.ts';
import { oncePer } from '../once-per.ts';
import { type Scene, sentenceAt } from '../scene.ts';
import { fold } from '../text.ts';

/** Points of the rules that are told apart. */
export const POINTS = [-3, -1, 0, 1, 2, 3, 4, 6, 8];
/** Points with which the rules say something plainly. */
export const PLAIN_POINTS = 4;
/** Confidences of the rules that are told apart. */
export const SURENESS = [0.01, 0.58, 0.64, 0.7, 0.74, 0.78, 0.82, 0.86, 0.9];

/** A number as features: each step that it reaches of `marks`, which rise. */
export function steps(name: string, value: number, marks: readonly number[]): string[] {
  const reached: string[] = [];
  for (const mark of marks) {
    if (value < mark) break;
    reached.push(`${name}>=${mark}`);
  }
  return reached;
}

/** Whether a candidate is the first, the last or the only one of its kind in the message. */
export const order = (name: string, i: number, all: number): string[] => [
  `${name}:${i === 0 ? 'first' : i === all - 1 ? 'last' : 'between'}`,
  ...(all === 1 ? [`${name}:only`] : []),
];

/** Whether the record holds a field already. */
export const known = (of: Scene, field: Proposal['field']): string[] => (isKnown(of.utterance.record, field) ? [`known:${field}`] : []);

/** What part the record gives the contact in the decision, and whether it knows somebody else who decides. */
export const decidersHeld = ({ utterance: { record } }: Scene): string[] => [
  `role:${record.authority.role?.value ?? 'unknown'}`,
  ...(record.authority.buyingCentre.some(({ stance }) => stance === 'decision-maker') ? ['another-held'] : []),
];

/** The letters and digits of a text, folded. */
export const lettersOf = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

/** The e-mail addresses that a message gives, and the one known already: the letters before the sign and those of the host. */
export const mailsOf = oncePer((of: Scene): readonly { local: string; host: string }[] => {
  const held = of.utterance.record.contact.email?.value;
  const given = addressesIn(of).map(({ from, to }) => of.text.slice(of.words[from]?.start, of.words[to - 1]?.end));
  return [...given, ...(held ? [held] : [])].map((address) => {
    const [local = '', host = ''] = address.split('@');
    return { local: lettersOf(local), host: lettersOf(host) };
  });
});

/** How the words of a name are written, and what lists hold them. */
export const shapeOf = (of: Scene, { from, to }: Stretch): string[] => {
  const words = of.words.slice(from, to).filter(({ kind }) => kind === 'word');
  return [
    `words:${Math.min(4, words.length)}`,
    `lower:${words.every(({ raw }) => raw === raw.toLowerCase())}`,
    `capitals:${words.every(({ raw }) => raw === raw.toUpperCase())}`,
    `common:${words.some(({ text }) => of.language.common.has(text))}`,
    `ordinary:${words.some(({ text }) => of.language.isOrdinary?.(text) === true)}`,
    `place:${words.some(({ text }) => of.language.places.has(text))}`,
    `first-name:${words.some(({ text }) => of.language.firstNames.has(text))}`,
    `opens:${from === sentenceAt(of, from).from}`,
    `glued:${/\d|[a-z][A-Z]|\./.test(words.map(({ raw }) => raw).join(''))}`,
  ];
};
