import { words } from 'bantr:words';
import { IntlMessageFormat } from 'intl-messageformat';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export const LANGUAGES = Object.keys(words);

type Params = Record<string, string | number>;
/** The page's word for a key of dialogs/words/, filled in; a key without a word comes back as its last part. */
export type Say = (key: string, params?: Params) => string;

/** The words of one language. */
export function sayIn(language: string): Say {
  return (key, params) => {
    const text = words[language]?.[key];
    if (text === undefined) return key.slice(key.lastIndexOf('.') + 1);
    return params ? String(new IntlMessageFormat(text, language).format(params)) : text;
  };
}

/** The language of the page, which is the rep's. */
export const Language = createContext('en');

export function useSay(): Say {
  return sayIn(useContext(Language));
}
