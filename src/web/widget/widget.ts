import { type Chat, chatElement } from './chat-element.ts';

/** The element's name in the page. */
const TAG = 'bantr-chat';
/** Attributes that the script tag may carry as `data-…` for the element it puts in. */
const ATTRIBUTES = ['language', 'position', 'accent', 'open'];

declare global {
  interface Window {
    bantr?: Chat;
  }
}

// Read while the script runs: afterwards the browser no longer tells which script it was.
const script = document.currentScript as HTMLScriptElement | null;
const base = new URL('.', script?.src ?? location.href).href;

function settle() {
  let chat = document.querySelector<Chat>(TAG);
  if (!chat) {
    chat = document.createElement(TAG) as Chat;
    for (const name of ATTRIBUTES) {
      const value = script?.dataset[name];
      if (value !== undefined) chat.setAttribute(name, value);
    }
    document.body.append(chat);
  }
  window.bantr = chat;
  window.dispatchEvent(new Event('bantr'));
}

if (!customElements.get(TAG)) {
  customElements.define(TAG, chatElement(base));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', settle);
  else settle();
}
