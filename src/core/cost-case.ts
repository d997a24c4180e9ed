import { line, type Say, type Turn, words } from './plan.ts';
import type { SavingInput, TalkingPoint } from './record.ts';
import { sayMoney, sayRange } from './say.ts';

/** Figures an influencer is asked for at most, to make the case whole. */
const MAX_FIGURES = 2;

type Saving = Exclude<TalkingPoint, { kind: 'benefit' }>;

const savingsOf = ({ conversation: { record } }: Turn) => record.talkingPoints.filter((point): point is Saving => point.kind !== 'benefit');

/** The missing figures that would complete a saving, the saving with the fewest first. */
function missingFigures(turn: Turn): SavingInput[] {
  const { dialog } = turn.conversation;
  const gaps = savingsOf(turn)
    .map(({ inputs }) => inputs.filter(({ basis }) => basis === 'missing'))
    .filter((missing) => missing.length > 0 && missing.length <= MAX_FIGURES)
    .filter((missing) => missing.every(({ input, question }) => question !== null && dialog.asked[`figure:${input}`] === undefined))
    .toSorted((a, b) => a.length - b.length);
  return gaps[0] ?? [];
}

/** Whether an influencer is offered a one-page cost case now: once, and only when there is or can be a figure in it. */
export function costCaseOffer(turn: Turn): boolean {
  const { record, dialog } = turn.conversation;
  if (record.authority.role?.value !== 'influencer' || dialog.given.includes('cost-case-offered')) return false;
  return savingsOf(turn).some(({ amount }) => amount !== null) || missingFigures(turn).length > 0;
}

/** The cost case once it was accepted: the figure it still needs, or the page itself with every figure's inputs. Null otherwise. */
export function costCase(turn: Turn): { says: Say[]; given: string[] } | null {
  const { conversation, heard } = turn;
  const { given } = conversation.dialog;
  const accepted = (heard.offer?.of === 'cost-case' && heard.offer.taken) || given.includes('cost-case-accepted');
  if (!accepted || given.includes('cost-case')) return null;
  const figuresAsked = Object.keys(conversation.dialog.asked).filter((asks) => asks.startsWith('figure:')).length;
  const missing = figuresAsked < MAX_FIGURES ? missingFigures(turn)[0] : undefined;
  if (missing) {
    return { says: [{ say: 'ask', asks: `figure:${missing.input}`, manner: 'first' }], given: ['cost-case-accepted'] };
  }
  const ready = savingsOf(turn).filter(({ amount }) => amount !== null);
  const page = ready.length > 0 ? [words('cost-case'), ...ready.flatMap((saving) => sayingOf(saving, turn))] : [words('cost-case-none')];
  return { says: page, given: ['cost-case-accepted', 'cost-case'] };
}

function sayingOf({ text, amount, inputs }: Saving, turn: Turn): Say[] {
  const { language } = turn.conversation.dialog;
  const lines = inputs.map((input) => {
    const given = { label: input.label, value: sayFigure(input, turn) };
    return input.basis === 'said' ? line('cost-case-said', given) : line('cost-case-assumed', { ...given, source: input.source ?? '' });
  });
  return [line('cost-case-saving', { text, amount: amount ? sayMoney(amount, language, turn.loaded) : '' }), ...lines];
}

/** A figure as people write it; the label says what is counted, so only money and shares carry their unit. */
function sayFigure({ input, min, max, unit }: SavingInput, { conversation: { dialog }, loaded }: Turn): string {
  const kind = loaded.playbook.inputs[input]?.unit ?? 'count';
  const value = sayRange({ min, max }, dialog.language, loaded, kind === 'share' ? { style: 'percent' } : {});
  return kind.startsWith('money') ? `${value} ${unit}` : value;
}
