import { h, render } from 'preact';
import { Page } from './page.tsx';
import { LANGUAGES } from './words.ts';

/** Where the page keeps the chosen language. */
const KEY = 'bantr page language';

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function choose(language: string) {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Blocked storage: the choice lasts as long as the page.
  }
}

const wanted = [new URLSearchParams(location.search).get('language'), kept(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
const first = wanted.find((language) => language && LANGUAGES.includes(language)) ?? 'en';

render(h(Page, { first, choose }), document.body);
