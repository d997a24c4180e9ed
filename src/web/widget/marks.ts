import type { Mark } from './wire.ts';

/** `known`: quietly, all words that proved something. `focus`: the words asked about just now. */
export type MarkKind = 'known' | 'focus';

/** The range of a text that is spread over several nodes, in UTF-16 units; null when it reaches past the end. */
function rangeIn(element: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const from = start - passed;
    const to = end - passed;
    if (from >= 0 && from < node.length) range.setStart(node, from);
    if (to > 0 && to <= node.length) {
      range.setEnd(node, to);
      return range;
    }
    passed += node.length;
  }
  return null;
}

/** Paints words of messages without touching them; where the browser has no custom highlights nothing is painted. */
export function paint(kind: MarkKind, marks: Mark[], textOf: (message: string) => Element | undefined) {
  if (!CSS.highlights) return;
  const ranges = marks.flatMap(({ message, start, end }) => {
    const element = textOf(message);
    return (element && rangeIn(element, start, end)) ?? [];
  });
  CSS.highlights.set(`bantr-${kind}`, new Highlight(...ranges));
}
