import { Facts } from './facts.tsx';
import { CRITERIA_IN_ORDER, groupOf } from './groups.ts';
import { Proof } from './proof.tsx';
import type { Snapshot } from './snapshot.ts';
import { type Say, useSay } from './words.ts';

/** The record as it stands: status and score, each criterion with its reasons and values, who it is, and the bot's move. */
export function RecordPanel({ snapshot }: { snapshot: Snapshot | null }) {
  const say = useSay();
  const facts = snapshot?.facts ?? [];
  return (
    <section class="sheet record" id="record" aria-labelledby="record-title" tabIndex={-1}>
      <h2 id="record-title" class="sr">
        {say('record')}
      </h2>
      <Verdict snapshot={snapshot} />
      <ol class="criteria">
        {CRITERIA_IN_ORDER.map((criterion) => {
          const state = snapshot?.record.criteria[criterion];
          const result = state?.result ?? 'unknown';
          return (
            <li key={criterion} class={`criterion ${result}`}>
              <Result result={result} />
              <div>
                <h3>
                  {say(`criterion.${criterion}`)} <span class="result">{say(`result.${result}`)}</span>
                </h3>
                {state ? (
                  state.reasons.map(({ code, text }) => (
                    <p class="reason" key={code}>
                      <Proof evidence={state.evidence}>{text}</Proof>
                    </p>
                  ))
                ) : (
                  <p class="skeleton line" aria-hidden="true" />
                )}
                <Facts facts={facts.filter(({ field }) => groupOf(field) === criterion)} />
              </div>
            </li>
          );
        })}
        <li class="criterion who">
          <span class="glyph" aria-hidden="true" />
          <div>
            <h3>{say('group.who')}</h3>
            {facts.some(({ field }) => groupOf(field) === 'who') ? null : <p class="reason">{say('who-empty')}</p>}
            <Facts facts={facts.filter(({ field }) => groupOf(field) === 'who')} />
          </div>
        </li>
        {facts.some(({ field }) => groupOf(field) === 'more') && (
          <li class="criterion who">
            <span class="glyph" aria-hidden="true" />
            <div>
              <h3>{say('group.more')}</h3>
              <Facts facts={facts.filter(({ field }) => groupOf(field) === 'more')} />
            </div>
          </li>
        )}
      </ol>
      <Contradictions snapshot={snapshot} />
      <NextMove snapshot={snapshot} />
    </section>
  );
}

function Verdict({ snapshot }: { snapshot: Snapshot | null }) {
  const say = useSay();
  const status = snapshot?.record.status ?? 'lead';
  const score = snapshot?.record.score ?? 0;
  const [acting, ...others] = snapshot?.record.verdicts ?? [];
  return (
    <div class={`verdict ${status}`}>
      <p class="status" aria-live="polite">
        {say(`status.${status}`)}
      </p>
      <p class="score">
        <span class="sr">{say('score')}: </span>
        <b>{score}</b> {say('out-of')}
      </p>
      <div class="bar" aria-hidden="true">
        {CRITERIA_IN_ORDER.map((criterion) => (
          <i key={criterion} class={snapshot?.record.criteria[criterion].result ?? 'unknown'} />
        ))}
      </div>
      <div class="why">
        {snapshot ? <p>{acting?.reasons.map(({ text }) => text).join(' ')}</p> : <p>{say('waiting')}</p>}
        {others
          .filter((other) => other.status !== acting?.status)
          .map((other) => (
            <p key={other.policy} class="other">
              {say('other-policy', { policy: other.policy, status: say(`status.${other.status}`) })}{' '}
              {other.reasons.map(({ text }) => text).join(' ')}
            </p>
          ))}
      </div>
    </div>
  );
}

/** Met, unmet and unknown differ by shape, not only by colour. */
function Result({ result }: { result: 'met' | 'unmet' | 'unknown' }) {
  const line = {
    met: 'M5 12.5 10 17 19 7',
    unmet: 'M7 7l10 10M17 7 7 17',
    unknown: 'M12 16.500v.1M9.300 9.200a2.800 2.800 0 1 1 4 2.500c-.900.400-1.300 1-1.300 1.800',
  };
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={line[result]} />
    </svg>
  );
}

function Contradictions({ snapshot }: { snapshot: Snapshot | null }) {
  const say = useSay();
  const both = snapshot?.record.contradictions ?? [];
  if (both.length === 0) return null;
  return (
    <div class="aside">
      <h3>{say('contradictions')}</h3>
      {both.map(({ field, kept, other }) => (
        <p key={field}>
          <Proof evidence={[...kept.evidence, ...other.evidence]}>
            {say('contradiction', {
              label: say(`field.${field}`),
              kept: kept.evidence[0]?.quote ?? '',
              other: other.evidence[0]?.quote ?? '',
            })}
          </Proof>
        </p>
      ))}
    </div>
  );
}

function sayAsks(asks: string, say: Say): string {
  if (asks.startsWith('figure:')) return say('asks.figure');
  return ['permission', 'referral', 'choice'].includes(asks) ? say(`asks.${asks}`) : say(`field.${asks}`).toLocaleLowerCase();
}

function NextMove({ snapshot }: { snapshot: Snapshot | null }) {
  const say = useSay();
  const { move, why } = snapshot ?? {};
  const asks = move && 'asks' in move ? sayAsks(move.asks, say) : '';
  const key = move?.move === 'ask' && move.again ? 'ask-again' : move?.move;
  return (
    <div class="aside next">
      <h3>{say('next')}</h3>
      <p>
        {move ? <b>{say(`move.${key}`, { asks })}.</b> : say('next-empty')} {why && say(`why.${why.code}`)}
      </p>
    </div>
  );
}
