import { h } from './element.ts';

/** A web or mail address in running text; a full stop or bracket after it is not part of it. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]»”]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The text as nodes whose joined text is exactly `text`, with web and mail addresses as links that open elsewhere and pass nothing on. */
export function linkedText(text: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    nodes.push(document.createTextNode(text.slice(end, index)));
    const web = found.startsWith('http');
    nodes.push(h('a', { href: web ? found : `mailto:${found}`, target: web ? '_blank' : '', rel: 'noopener noreferrer nofollow' }, found));
    end = index + found.length;
  }
  nodes.push(document.createTextNode(text.slice(end)));
  return nodes;
}
