import { LANGUAGES, useSay } from './words.ts';

/** The product's name, the choice of the page's language and the way to the example page. */
export function TopBar({ language, choose }: { language: string; choose: (language: string) => void }) {
  const say = useSay();
  return (
    <header class="top">
      <p class="brand">Bantr</p>
      <fieldset>
        <legend class="sr">{say('language')}</legend>
        {LANGUAGES.map((one) => (
          <label key={one} lang={one}>
            <input type="radio" name="language" value={one} checked={one === language} onChange={() => choose(one)} />
            <span>{say(`speaks.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <a href={language === 'pl' ? '/example/pl' : '/example'}>{say('example')}</a>
    </header>
  );
}
