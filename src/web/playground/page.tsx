import { h } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../core/record.ts';
import type { Chat } from '../widget/chat-element.ts';
import type { Mark } from '../widget/wire.ts';
import { BriefPanel } from './brief-panel.tsx';
import { type By, distinct, type Pointer, Pointing } from './evidence.ts';
import { LedgerPanel } from './ledger-panel.tsx';
import { usePlay } from './play.ts';
import { RecordPanel } from './record-panel.tsx';
import { RepActions } from './rep-actions.tsx';
import { act, type ReadyVisitor, read, type Snapshot, useSnapshot } from './snapshot.ts';
import { TopBar } from './top-bar.tsx';
import { PlayBar, VisitorsPanel } from './visitors-panel.tsx';
import { Language, sayIn } from './words.ts';

/** The wait before the ready visitors are asked for again, milliseconds. */
const VISITORS_AGAIN_MS = 3_000;
/** The time a tab takes to come up, milliseconds. */
const AFTER_TAB_MS = 120;
/** Where the parts of the page become tabs, as in playground.css. */
const NARROW = '(max-width: 940px)';
const TABS = ['chat', 'record', 'handoff'] as const;
type Tab = (typeof TABS)[number];

function useReadyVisitors(): ReadyVisitor[] | null {
  const [visitors, setVisitors] = useState<ReadyVisitor[] | null>(null);
  useEffect(() => {
    if (visitors) return;
    const look = async () => setVisitors(await read<ReadyVisitor[]>('/visitors'));
    void look();
    const timer = setInterval(look, VISITORS_AGAIN_MS);
    return () => clearInterval(timer);
  }, [visitors]);
  return visitors;
}

/** The whole page, in the language given first until another is chosen. */
export function Page({ first, choose }: { first: string; choose: (language: string) => void }) {
  const [language, setLanguage] = useState(first);
  const [chat, setChat] = useState<Chat | null>(null);
  const [tab, setTab] = useState<Tab>('chat');
  const element = useRef<HTMLElement>(null);
  const pointed = useRef<Partial<Record<By, Evidence[] | null>>>({});
  const latest = useRef<Snapshot | null>(null);
  const say = sayIn(language);
  const { snapshot, handoffs, gone, look } = useSnapshot(chat, language);
  const player = usePlay(chat, () => {
    setTab('chat');
    // On a narrow screen the chat is below what was pressed.
    if (matchMedia(NARROW).matches) element.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  });
  const visitors = useReadyVisitors();

  useEffect(() => {
    void customElements.whenDefined('bantr-chat').then(() => setChat(element.current as Chat));
  }, []);

  useEffect(() => {
    choose(language);
    document.documentElement.lang = language;
    document.title = say('title');
    element.current?.setAttribute('language', language);
  }, [language]);

  /** Evidence counts messages; the chat, which leaves out what only reps may see, knows them by their ids. */
  const marks = (evidence: Evidence[]): Mark[] =>
    evidence.flatMap(({ message, start, end }) => {
      const id = latest.current?.messages[message]?.id;
      return id === undefined ? [] : { message: id, start, end };
    });

  useEffect(() => {
    latest.current = snapshot;
    chat?.mark('known', marks(distinct(snapshot?.facts.flatMap(({ evidence }) => evidence) ?? [])));
  }, [chat, snapshot]);

  const pointer = useMemo<Pointer>(
    () => ({
      point(by, evidence) {
        pointed.current[by] = evidence;
        // The mouse is where the eyes are; when it leaves, the keyboard's place is lit again.
        chat?.mark('focus', marks(pointed.current.mouse ?? pointed.current.keyboard ?? []));
      },
      show(evidence) {
        setTab('chat');
        // On a phone the value goes out of sight with its tab, and its light with it.
        setTimeout(() => chat?.mark('focus', marks(evidence)), AFTER_TAB_MS);
      },
    }),
    [chat],
  );

  function restart() {
    player.stop();
    chat?.setAttribute('language', language);
    void chat?.restart();
  }

  return (
    <Language.Provider value={language}>
      <Pointing.Provider value={pointer}>
        <a class="skip" href="#record">
          {say('skip')}
        </a>
        <TopBar language={language} choose={setLanguage} />
        <main data-tab={tab}>
          <div class="opening">
            <h1>{say('headline')}</h1>
            <VisitorsPanel visitors={visitors} player={player} />
          </div>
          <nav class="tabs" aria-label={say('parts')}>
            {TABS.map((name) => (
              <button key={name} type="button" aria-pressed={tab === name} onClick={() => setTab(name)}>
                {say(`tab.${name}`)}
                {name === 'record' && snapshot && snapshot.facts.length > 0 && <small> {snapshot.facts.length}</small>}
              </button>
            ))}
          </nav>
          <section class="talk" aria-label={say('chat')}>
            <PlayBar player={player} restart={restart} />
            {h('bantr-chat', { inline: true, language: first, ref: element })}
          </section>
          <div class="reading">
            <p class="hint">{say('record-hint')}</p>
            <RecordPanel snapshot={snapshot} />
          </div>
          <div class="handoff">
            <BriefPanel snapshot={snapshot}>
              <RepActions snapshot={snapshot} act={(action) => (chat ? act(chat, action).finally(look) : Promise.resolve(''))} />
            </BriefPanel>
            <LedgerPanel snapshot={snapshot} handoffs={handoffs} />
          </div>
        </main>
        <p class="gone" role="status" hidden={!gone}>
          {gone && say('gone')}
        </p>
      </Pointing.Provider>
    </Language.Provider>
  );
}
