import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { TalkingPoint } from '../../core/record.ts';
import { Facts } from './facts.tsx';
import { Proof, Quote } from './proof.tsx';
import type { Snapshot } from './snapshot.ts';
import { Language, useSay } from './words.ts';

type Saving = Exclude<TalkingPoint, { kind: 'benefit' }>;

/** The brief as the rep gets it: gaps first, then what is known, what to raise, who is against it and what to ask. */
export function BriefPanel({ snapshot, children }: { snapshot: Snapshot | null; children: ComponentChildren }) {
  const say = useSay();
  const { brief, handoff } = snapshot ?? {};
  const benefits = brief?.talkingPoints.filter((point) => point.kind === 'benefit') ?? [];
  const savings = brief?.talkingPoints.filter((point): point is Saving => point.kind !== 'benefit') ?? [];
  return (
    <section class="sheet brief" aria-labelledby="for-rep">
      <header>
        <h2 id="for-rep">{say('for-rep')}</h2>
        <p class="quiet">{handoff ? say(`handed.${handoff.because}`) : say('preview')}</p>
        <p class="headline">{brief?.headline ?? <span class="skeleton line" />}</p>
      </header>
      {children}
      <Part name="gaps" empty={!brief?.gaps.length}>
        <ul class="gaps">
          {brief?.gaps.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Part>
      {brief && brief.unanswered.length > 0 && (
        <Part name="unanswered" empty={false}>
          {brief.unanswered.map((question) => (
            <Quote key={question}>{question}</Quote>
          ))}
        </Part>
      )}
      <Part name="known" empty={!snapshot?.facts.length}>
        <Facts facts={snapshot?.facts ?? []} />
      </Part>
      <Part name="points" empty={benefits.length === 0}>
        <ol class="points">
          {benefits.map(
            (point) =>
              point.kind === 'benefit' && (
                <li key={point.id}>
                  <Proof evidence={point.because}>{point.text}</Proof>
                  {point.source && <small>{say('source', { source: point.source })}</small>}
                </li>
              ),
          )}
        </ol>
      </Part>
      <Part name="savings" empty={savings.length === 0}>
        <ul class="savings">
          {savings.map((saving) => (
            <SavingLine key={saving.id} saving={saving} />
          ))}
        </ul>
      </Part>
      {brief && brief.saboteurs.length > 0 && (
        <Part name="saboteurs" empty={false}>
          {brief.saboteurs.map((one) => (
            <div class="counter" key={one.who}>
              <h4>{one.who}</h4>
              {one.quotes.map((quote) => (
                <Quote key={quote}>{quote}</Quote>
              ))}
              <dl>
                <dt>{say('counter.motive')}</dt>
                <dd>{one.motive}</dd>
                <dt>{say('counter.answer')}</dt>
                <dd>
                  {one.answer} <small>{say('source', { source: one.source })}</small>
                </dd>
                <dt>{say('counter.bring')}</dt>
                <dd>{one.bring}</dd>
                <dt>{say('counter.avoid')}</dt>
                <dd>{one.avoid}</dd>
              </dl>
            </div>
          ))}
        </Part>
      )}
      <Part name="questions" empty={!brief?.nextQuestions.length}>
        <ol class="points">
          {brief?.nextQuestions.map(({ asks, text }) => (
            <li key={asks}>{text}</li>
          ))}
        </ol>
      </Part>
      {brief && <p class="quiet">{brief.consent}</p>}
    </section>
  );
}

function Part({ name, empty, children }: { name: string; empty: boolean; children: ComponentChildren }) {
  const say = useSay();
  return (
    <div class={`part ${name}`}>
      <h3>{say(`brief.${name}`)}</h3>
      {empty ? <p class="quiet">{say(`brief.${name}-empty`)}</p> : children}
    </div>
  );
}

function between({ min, max }: { min: number; max: number }, numbers: Intl.NumberFormat): string {
  return min === max ? numbers.format(min) : numbers.formatRange(min, max);
}

function SavingLine({ saving }: { saving: Saving }) {
  const say = useSay();
  const language = useContext(Language);
  const { amount } = saving;
  const figure =
    amount && between(amount, new Intl.NumberFormat(language, { style: 'currency', currency: amount.currency, maximumFractionDigits: 0 }));
  return (
    <li>
      <p>
        <b class={figure ? 'figure' : 'figure none'}>{figure ?? say('saving.none')}</b> {amount && say(`period.${amount.period}`)}{' '}
        <small>{say(`saving.${saving.kind}`)}</small>
      </p>
      <p>{saving.text}</p>
      <ul class="inputs">
        {saving.inputs.map(({ min, max, ...input }) => (
          <li key={input.input} class={input.basis}>
            <Proof evidence={input.evidence}>
              {input.label}
              {min !== null && max !== null && `: ${between({ min, max }, new Intl.NumberFormat(language))}`}
            </Proof>{' '}
            <small>
              {say(`basis.${input.basis}`, { source: input.source ?? '' })}
              {input.question && `. ${say('saving.ask', { question: input.question })}`}
            </small>
          </li>
        ))}
      </ul>
    </li>
  );
}
