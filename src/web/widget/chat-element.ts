import type { MarkKind } from './marks.ts';
import { memory } from './memory.ts';
import { type Talk, talk } from './talk.ts';
import { type View, view } from './view.ts';
import { css } from './widget.css';
import type { ChatMessage, Identity, Mark, Phase, Texts } from './wire.ts';

/** What `on` can listen to, with what the listener is given. */
export interface ChatEvents {
  open: undefined;
  close: undefined;
  message: ChatMessage;
  phase: Phase;
}

/** What a page's own script can do with the chat; also at `window.bantr`. */
export interface Chat extends HTMLElement {
  open(): void;
  close(): void;
  /** Tells who the visitor is, once a conversation; details that the page knows already. */
  identify(who: Identity): void;
  /** Calls `listener` on each such event until the returned function is called. */
  on<E extends keyof ChatEvents>(event: E, listener: (detail: ChatEvents[E]) => void): () => void;
  /** Says something as the visitor; resolves when it is answered. */
  send(text: string): Promise<void>;
  /** Leaves this conversation and begins a new one. */
  restart(): Promise<void>;
  /** Paints words of messages: `focus` those asked about now, `known` quietly all that proved something. */
  mark(kind: MarkKind, words: Mark[]): void;
  /** The conversation's id and token, null before it is begun. */
  readonly conversation: { id: string; token: string } | null;
}

/** The first wait before the texts are asked for again, milliseconds; it doubles each time. */
const TEXTS_AGAIN_MS = 5_000;

/** The element `<bantr-chat>` for the server at `base` (its address with a final slash). */
export function chatElement(base: string): CustomElementConstructor {
  // A custom element can be nothing but a class; it only ties the parts together.
  return class extends HTMLElement implements Chat {
    static observedAttributes = ['language', 'accent'];
    readonly #listeners = new Map<string, Set<(detail: never) => void>>();
    readonly #accent = new CSSStyleSheet();
    #memory = memory('');
    #words: Texts | null = null;
    #open = false;
    #drawing: ReturnType<typeof setTimeout> | undefined;
    #talk: Talk | null = null;
    #view: View | null = null;

    connectedCallback() {
      if (!this.#talk) this.#build();
      if (this.#open || this.#memory.kept.id) void this.#talk?.begin();
    }

    #build() {
      const root = this.attachShadow({ mode: 'open' });
      const style = new CSSStyleSheet();
      style.replaceSync(css);
      root.adoptedStyleSheets = [style, this.#accent];
      const inline = this.hasAttribute('inline');
      this.#memory = memory(`bantr ${base}${inline ? ' inline' : ''}`);
      this.#view = view(root, {
        inline,
        say: (text, wants) => void this.#talk?.send(text, wants),
        toggle: (open) => this.#turn(open, true),
        restart: () => void this.restart(),
      });
      this.#talk = talk({
        base,
        memory: this.#memory,
        language: () => this.#language,
        changed: () => this.#drawSoon(),
        heard: (message) => this.#tell('message', message),
        phased: (phase) => this.#tell('phase', phase),
      });
      this.#open = inline || (this.#memory.kept.open ?? this.hasAttribute('open'));
      void this.#loadTexts();
    }

    disconnectedCallback() {
      if (!this.isConnected) this.#talk?.stop();
    }

    attributeChangedCallback(name: string, _: string | null, value: string | null) {
      if (name === 'language' && this.#talk) void this.#loadTexts();
      if (name === 'accent') this.#accent.replaceSync(value && CSS.supports('color', value) ? `:host{--accent:${value}}` : '');
    }

    get #language(): string {
      return this.getAttribute('language') || document.documentElement.lang || navigator.language;
    }

    async #loadTexts(wait = TEXTS_AGAIN_MS) {
      const language = this.#language;
      const response = await fetch(`${base}api/widget?language=${encodeURIComponent(language)}`).catch(() => null);
      if (language !== this.#language) return;
      if (response?.ok) {
        this.#words = await response.json();
        this.#draw();
      } else setTimeout(() => this.#loadTexts(wait * 2), wait);
    }

    /** What comes together is drawn together. */
    #drawSoon() {
      clearTimeout(this.#drawing);
      this.#drawing = setTimeout(() => this.#draw());
    }

    /** Nothing is shown before it can be labelled. */
    #draw() {
      if (!this.#words || !this.#talk) return;
      const { state } = this.#talk;
      const heard = state.messages.filter(({ from }) => from !== 'visitor').length;
      if (this.#open && heard !== this.#memory.kept.seen) this.#memory.save({ seen: heard });
      this.lang = this.#words.language;
      this.#view?.draw(state, this.#words, this.#open, this.#open ? 0 : Math.max(0, heard - (this.#memory.kept.seen ?? 0)));
    }

    #turn(open: boolean, byHand: boolean) {
      if (open === this.#open || this.hasAttribute('inline')) return;
      const within = this.#view?.focused();
      this.#open = open;
      this.#memory.save({ open });
      if (open) void this.#talk?.begin();
      this.#draw();
      if (open || byHand || within) this.#view?.focus(open);
      this.#tell(open ? 'open' : 'close', undefined);
    }

    #tell<E extends keyof ChatEvents>(event: E, detail: ChatEvents[E]) {
      for (const listener of this.#listeners.get(event) ?? []) (listener as (detail: ChatEvents[E]) => void)(detail);
    }

    open() {
      this.#turn(true, false);
    }

    close() {
      this.#turn(false, false);
    }

    identify(who: Identity) {
      this.#talk?.identify(who);
    }

    on<E extends keyof ChatEvents>(event: E, listener: (detail: ChatEvents[E]) => void) {
      const listeners = this.#listeners.get(event) ?? new Set();
      this.#listeners.set(event, listeners.add(listener));
      return () => void listeners.delete(listener);
    }

    async send(text: string) {
      await this.#talk?.send(text);
    }

    async restart() {
      await this.#talk?.restart();
    }

    mark(kind: MarkKind, words: Mark[]) {
      this.#view?.mark(kind, words);
    }

    get conversation() {
      const { id, token } = this.#memory.kept;
      return id && token ? { id, token } : null;
    }
  };
}
