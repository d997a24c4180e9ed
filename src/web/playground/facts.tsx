import { Proof, Quote } from './proof.tsx';
import type { KnownFact } from './snapshot.ts';
import { useSay } from './words.ts';

/** Known values with the words that prove them; a field's name stands once, and a value that is the visitor's own words stands as a quote. */
export function Facts({ facts }: { facts: KnownFact[] }) {
  const say = useSay();
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ field, label, text, source, evidence }, at) => {
        const verbatim = evidence.some(({ quote }) => quote === text);
        return (
          <div key={`${field} ${text}`}>
            <dt class={facts[at - 1]?.field === field ? 'again' : ''}>{label}</dt>
            <dd>
              <Proof evidence={evidence}>{verbatim ? <Quote>{text}</Quote> : text}</Proof>
              {evidence
                .filter(({ quote }) => quote !== text)
                .map(({ message, start, quote }) => (
                  <Quote key={`${message} ${start}`}>{quote}</Quote>
                ))}
              {source !== 'visitor' && <small>{say(`source.${source}`)}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
