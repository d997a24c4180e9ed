import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evidence } from '../../core/record.ts';
import { Pointing } from './evidence.ts';

/** A value that lights up its words in the chat while it is pointed at or has the keyboard; plain text when it has none. */
export function Proof({ evidence, children }: { evidence: Evidence[]; children: ComponentChildren }) {
  const { point, show } = useContext(Pointing);
  if (evidence.length === 0) return <span>{children}</span>;
  return (
    <button
      type="button"
      class="proof"
      onMouseEnter={() => point('mouse', evidence)}
      onMouseLeave={() => point('mouse', null)}
      onFocus={() => point('keyboard', evidence)}
      onBlur={() => point('keyboard', null)}
      onClick={() => show(evidence)}
    >
      {children}
    </button>
  );
}

/** The visitor's own words, as under a marker pen. */
export function Quote({ children }: { children: string }) {
  return (
    <q class="quote">
      <span class="marked">{children}</span>
    </q>
  );
}
