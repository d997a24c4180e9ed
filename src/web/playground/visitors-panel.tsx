import type { Player } from './play.ts';
import type { ReadyVisitor } from './snapshot.ts';
import { useSay } from './words.ts';

/** The ready visitors to play, in groups by their language; null while they are being fetched. */
export function VisitorsPanel({ visitors, player }: { visitors: ReadyVisitor[] | null; player: Player }) {
  const say = useSay();
  const languages = [...new Set(visitors?.map(({ language }) => language))];
  return (
    <section class="visitors" aria-labelledby="visitors">
      <h2 id="visitors">{say('visitors')}</h2>
      {visitors === null && <p class="skeleton chips" aria-hidden="true" />}
      {visitors?.length === 0 && <p class="quiet">{say('visitors-empty')}</p>}
      {languages.map((language) => (
        <div class="group" key={language}>
          <h3 lang={language}>{say(`speaks.${language}`)}</h3>
          <ul>
            {visitors
              ?.filter((visitor) => visitor.language === language)
              .map((visitor) => (
                <li key={visitor.id}>
                  <button
                    type="button"
                    class="chip"
                    lang={language}
                    title={visitor.about}
                    aria-pressed={player.play?.visitor.id === visitor.id}
                    onClick={() => void player.start(visitor)}
                  >
                    <span class="sr">{say('play', { title: '' })}</span>
                    {visitor.title}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Where the play stands, with its buttons; it takes the same room when nothing is played. */
export function PlayBar({ player, restart }: { player: Player; restart: () => void }) {
  const say = useSay();
  const { play } = player;
  const lines = play?.visitor.lines.length ?? 0;
  const playing = play && play.line < lines;
  const text = !play
    ? say('idle')
    : playing
      ? say('playing', { title: play.visitor.title, line: Math.min(play.line + 1, lines), lines })
      : say('played', { title: play.visitor.title });
  return (
    <div class="playbar">
      <p>{text}</p>
      <progress max={lines || 1} value={play?.line ?? 0} aria-label={say('progress')} />
      <div class="buttons">
        {playing && (
          <>
            <button type="button" class="plain" onClick={() => player.pause(!play.paused)}>
              {say(play.paused ? 'resume' : 'pause')}
            </button>
            <button type="button" class="plain" onClick={player.stop}>
              {say('stop')}
            </button>
          </>
        )}
        <button type="button" class="plain" onClick={restart}>
          {say('restart')}
        </button>
      </div>
    </div>
  );
}
