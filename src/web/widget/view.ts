import { h, icon, show, write } from './element.ts';
import { linkedText } from './linked-text.ts';
import { type MarkKind, paint } from './marks.ts';
import type { TalkState } from './talk.ts';
import type { Mark, Texts } from './wire.ts';

/** The longest message that can be typed, in UTF-16 units. */
const MAX_MESSAGE = 4_000;
/** A distance from the end, in pixels, at which a reader still counts as being at the end. */
const NEAR_END = 60;
/** A scroll position past every end. */
const END = 1e9;
/** What is left above a row that is shown from its beginning, in pixels. */
const MARGIN = 12;

const SPEECH = 'M21 12a8 8 0 0 1-8 8H4l1.6-3.2A8 8 0 1 1 21 12Z';
const CROSS = 'M6 6l12 12M18 6 6 18';
const ARROW = 'M12 20V5M5.5 11.5 12 5l6.5 6.5';

export interface ViewParts {
  inline: boolean;
  say: (text: string, wants?: 'person') => void;
  toggle: (open: boolean) => void;
  restart: () => void;
}

/** The widget's elements inside `root`, drawn anew from the state whenever `draw` is called; rows that stand already are left alone. */
export function view(root: ShadowRoot, { inline, say, toggle, restart }: ViewParts) {
  const rows = new Map<string, HTMLElement>();
  const marks: Record<MarkKind, Mark[]> = { known: [], focus: [] };
  let offered = '';
  /** Where the reader was before words elsewhere were shown. */
  let left: number | null = null;
  /** Where the view itself has put the reader. */
  let placed = 0;
  /** The first row of the answer that is being read, and whether all of it has come. */
  let answer: HTMLElement | undefined;
  let answered = false;

  const badge = h('span', { class: 'badge', 'aria-hidden': 'true' });
  const launcher = h(
    'button',
    { class: 'launcher', type: 'button', 'aria-controls': 'panel', onclick: () => toggle(panel.hidden !== false) },
    icon(SPEECH),
  );
  const title = h('h2', { id: 'title' });
  const about = h('p');
  const close = h('button', { type: 'button', onclick: () => toggle(false) }, icon(CROSS));
  const log = h('div', { class: 'log', role: 'log', 'aria-live': 'polite' });
  const typing = h('div', { class: 'text typing', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
  const quick = h('div', { class: 'quick', role: 'group' });
  const over = h('span');
  const anew = h('button', { type: 'button', onclick: restart });
  const ended = h('p', { class: 'note', hidden: true }, over, ' ', anew);
  const scroll = h('div', { class: 'scroll', tabindex: '0', role: 'region' }, log, typing, quick, ended);
  const notice = h('div', { class: 'notice', role: 'status' });
  const field = h('textarea', { rows: '1', maxlength: String(MAX_MESSAGE), enterkeyhint: 'send', onkeydown });
  const send = h('button', { class: 'send' }, icon(ARROW));
  const form = h('form', { onsubmit }, field, send);
  const person = h('button', { class: 'person', type: 'button' });
  const panel = h(
    'section',
    { class: 'panel', id: 'panel', role: inline ? 'group' : 'dialog', 'aria-labelledby': 'title' },
    h('div', { class: 'head' }, h('div', {}, title, about), inline ? null : close),
    h('div', { class: 'body' }, scroll, notice),
    h('div', {}, form, h('footer', {}, person)),
  );
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || inline) return;
    event.stopPropagation();
    toggle(false);
  });

  const follows = () => scroll.scrollTop === placed || scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;

  function place(top: number) {
    scroll.scrollTop = top;
    placed = scroll.scrollTop;
  }

  /** Whoever says something wants to see the answer. */
  function utter(text: string, wants?: 'person') {
    left = null;
    place(END);
    say(text, wants);
  }

  function onkeydown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  }

  function onsubmit(event: Event) {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    field.value = '';
    utter(text);
  }

  function row(id: string): HTMLElement {
    const element = rows.get(id) ?? h('div', {}, h('span', { class: 'who' }), h('p', { class: 'text', dir: 'auto' }));
    rows.set(id, element);
    return element;
  }

  function drawRow(message: TalkState['messages'][number], waits: boolean, { texts }: Texts): HTMLElement {
    const element = row(message.id);
    const [who, text] = element.children as unknown as [HTMLElement, HTMLElement];
    const look = ['row', message.from, waits && 'pending', message.unsent && 'unsent'].filter(Boolean).join(' ');
    if (element.className !== look) element.className = look;
    write(who, message.from === 'rep' ? message.name : `${message.from === 'bot' ? texts['the-bot'] : texts.you}: `);
    if (text.textContent !== message.text)
      text.replaceChildren(...(message.from === 'visitor' ? [message.text] : linkedText(message.text)));
    if (message.unsent && element.children.length < 3) element.append(h('span', { class: 'note' }, texts.unsent ?? ''));
    return element;
  }

  function drawQuick(replies: string[]) {
    if (offered === replies.join('\n')) return;
    offered = replies.join('\n');
    quick.replaceChildren(
      ...replies.map((text) => h('button', { class: 'reply', type: 'button', dir: 'auto', onclick: () => reply(text) }, text)),
    );
  }

  /** The pressed button goes away, so the keyboard moves on to where the talk goes on. */
  function reply(text: string) {
    field.focus();
    utter(text);
  }

  function repaint() {
    for (const kind of ['known', 'focus'] as const) paint(kind, marks[kind], (id) => rows.get(id)?.children[1]);
  }

  root.append(...(inline ? [panel] : [panel, launcher, badge]));

  function drawWords({ texts, company }: Texts, phase: TalkState['phase'], open: boolean, unread: number) {
    write(title, company);
    write(about, phase === 'rep' ? texts.rep : texts.bot);
    write(person, texts.person);
    write(over, texts.closed);
    write(anew, texts.restart);
    person.onclick = () => utter(texts['asks-person'] ?? '', 'person');
    const names: [HTMLElement, string][] = [
      [close, 'close'],
      [field, 'write'],
      [send, 'send'],
      [scroll, 'log'],
      [quick, 'replies'],
      [launcher, open ? 'close' : unread ? 'unread' : 'open'],
    ];
    for (const [element, key] of names) element.setAttribute('aria-label', (texts[key] ?? '').replace('#', String(unread)));
    field.placeholder = texts.write ?? '';
  }

  /** Gives the rows that are new. */
  function drawRows({ messages, pending }: TalkState, words: Texts): HTMLElement[] {
    const waiting = pending.filter(({ id }) => !messages.some((message) => message.id === id));
    const drawn = [
      ...messages.map((message) => drawRow(message, false, words)),
      ...waiting.map(({ id, text }) => drawRow({ id, text, from: 'visitor', at: '' }, true, words)),
    ];
    const fresh = drawn.filter((element) => !element.isConnected);
    for (const [index, element] of drawn.entries()) {
      if (log.children[index] !== element) log.insertBefore(element, log.children[index] ?? null);
    }
    while (log.children.length > drawn.length) log.lastChild?.remove();
    return fresh;
  }

  /** A long answer is read from its beginning; it may come in several messages, one after the other. */
  function anchor(fresh: HTMLElement[], complete: boolean) {
    const said = fresh.findLastIndex((element) => element.classList.contains('visitor'));
    if (said >= 0 || (fresh.length > 0 && (!answer || answered))) answer = fresh[said + 1];
    answered = complete;
  }

  return {
    /** `unread` counts what came while the panel was closed. */
    draw(state: TalkState, words: Texts, open: boolean, unread: number) {
      const stays = left === null && follows();
      drawWords(words, state.phase, open, unread);
      launcher.setAttribute('aria-expanded', String(open));
      write(badge, String(unread));
      show(badge, unread > 0);
      show(panel, open);
      anchor(drawRows(state, words), state.pending.length === 0);
      const last = state.messages.at(-1);
      show(typing, state.phase === 'bot' && state.reachable && state.pending.length > 0);
      drawQuick(last?.from === 'bot' && !state.pending.length ? (last.quickReplies ?? []) : []);
      write(notice, state.reachable ? '' : words.texts.offline);
      show(ended, state.phase === 'closed');
      repaint();
      if (stays) place(answer ? answer.offsetTop - MARGIN : END);
    },
    focus(open: boolean) {
      if (!open) launcher.focus();
      // On a touch screen the keyboard would cover the greeting.
      else if (matchMedia('(pointer: coarse)').matches) scroll.focus();
      else field.focus();
    },
    /** Whether the keyboard is in here. */
    focused: () => root.activeElement !== null,
    mark(kind: MarkKind, words: Mark[]) {
      marks[kind] = words;
      repaint();
      if (kind === 'known') return;
      const first = rows.get(words[0]?.message ?? '');
      if (first) {
        left ??= follows() ? END : scroll.scrollTop;
        const { offsetTop, offsetHeight } = first;
        // Not scrollIntoView: it would move the page as well.
        if (offsetTop < scroll.scrollTop || offsetTop + offsetHeight > scroll.scrollTop + scroll.clientHeight)
          scroll.scrollTop = offsetTop - scroll.clientHeight / 3;
      } else if (left !== null) {
        place(left);
        left = null;
      }
    },
  };
}

export type View = ReturnType<typeof view>;
