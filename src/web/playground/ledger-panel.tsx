import { useContext } from 'preact/hooks';
import type { Handoff } from '../../core/dialog-state.ts';
import type { HandoffLine, Snapshot } from './snapshot.ts';
import { Language, type Say, useSay } from './words.ts';

function sayState(handoff: Handoff, say: Say): string {
  return say(`state.${handoff.state}`, { name: handoff.owner?.name ?? '' });
}

/** The manager's view: where this handoff stands, its ledger, what was delivered, and every other handoff. */
export function LedgerPanel({ snapshot, handoffs }: { snapshot: Snapshot | null; handoffs: HandoffLine[] }) {
  const say = useSay();
  const language = useContext(Language);
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const handoff = snapshot?.handoff;
  const parked = snapshot?.outbox.parked.filter(({ conversationId }) => conversationId === snapshot.record.id) ?? [];
  return (
    <section class="sheet ledger" aria-labelledby="for-manager">
      <header>
        <h2 id="for-manager">{say('for-manager')}</h2>
        {handoff && (
          <p class="quiet">
            {handoff.team ? say('desk-team', { desk: handoff.desk, team: handoff.team }) : say('desk', { desk: handoff.desk })}
          </p>
        )}
        {handoff && <p class={`headline state ${handoff.state}`}>{sayState(handoff, say)}</p>}
      </header>
      <h3>{say('ledger')}</h3>
      {handoff ? (
        <ol class="entries">
          {handoff.ledger.map(({ at, event, by, note }) => (
            <li key={`${at} ${event}`}>
              <time dateTime={at}>{time.format(new Date(at))}</time>
              <div>
                <b>{by?.name ?? say('by-bot')}</b> {say(`event.${event}`)}
                {note && <p class="note">{note}</p>}
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p class="quiet">{say('ledger-empty')}</p>
      )}
      {handoff && <p class="quiet">{say('outbox', { waiting: snapshot?.outbox.waiting ?? 0 })}</p>}
      {parked.map(({ why }) => (
        <p key={why} class="refused">
          {say('parked', { why })}
        </p>
      ))}
      <h3>{say('all-handoffs')}</h3>
      {handoffs.length === 0 ? (
        <p class="quiet">{say('all-empty')}</p>
      ) : (
        <ul class="all">
          {handoffs.map((line) => (
            <li key={line.id} class={line.id === snapshot?.record.id ? 'this' : ''}>
              <time dateTime={line.updatedAt}>{time.format(new Date(line.updatedAt))}</time>
              <div>
                <b>{say(`status.${line.status}`)}</b> {say('handoff-line', { score: line.score, state: sayState(line.handoff, say) })}
                {line.id === snapshot?.record.id && <small> {say('this-one')}</small>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
