import { useState } from 'preact/hooks';
import type { RepAction } from '../../core/turn.ts';
import type { Snapshot } from './snapshot.ts';
import { useSay } from './words.ts';

type Asking = 'talk' | 'decline' | 'lost' | 'not-qualified';

/** The rep's buttons: those that fit where the handoff stands. Some ask for words first, in the same place. */
export function RepActions({ snapshot, act }: { snapshot: Snapshot | null; act: (action: RepAction) => Promise<string | null> }) {
  const say = useSay();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState('');
  const state = snapshot?.handoff?.state;
  const withRep = snapshot?.phase === 'rep';

  async function go(action: RepAction) {
    const answer = await act(action);
    setRefused(answer === '' ? say('act.failed') : (answer ?? ''));
    return answer === null;
  }

  async function submit(event: Event) {
    event.preventDefault();
    const text = words.trim();
    if (!text || !asking) return;
    const done = await go(asking === 'talk' ? { action: 'say', text } : { action: asking, reason: text });
    if (done) setWords('');
    // A rep who talks goes on talking.
    if (done && asking !== 'talk') setAsking(null);
  }

  const ask = (what: Asking) => (
    <button type="button" class="button" aria-expanded={asking === what} onClick={() => setAsking(asking === what ? null : what)}>
      {say(`act.${what}`)}
    </button>
  );
  const simple = (action: 'claim' | 'hand-back' | 'won', main = false) => (
    <button type="button" class={main ? 'button main' : 'button'} onClick={() => void go({ action })}>
      {say(`act.${action}`)}
    </button>
  );

  return (
    <fieldset class="actions">
      <legend class="sr">{say('act')}</legend>
      <div class="buttons">
        {(state === 'waiting' || state === 'declined') && simple('claim', true)}
        {state === 'waiting' && ask('decline')}
        {(state === 'waiting' || state === 'claimed') && ask('talk')}
        {withRep && simple('hand-back')}
        {state === 'claimed' && simple('won', true)}
        {state === 'claimed' && ask('lost')}
        {state === 'claimed' && ask('not-qualified')}
      </div>
      {asking && state && (
        <form onSubmit={submit}>
          <label for="rep-words">{say(asking === 'talk' ? 'act.words' : 'act.reason')}</label>
          <textarea id="rep-words" rows={2} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          <div class="buttons">
            <button type="submit" class="button main">
              {say('act.send')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(null)}>
              {say('act.cancel')}
            </button>
          </div>
        </form>
      )}
      <p class="refused" role="status">
        {refused}
      </p>
    </fieldset>
  );
}
