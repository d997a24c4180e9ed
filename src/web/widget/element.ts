type Child = Node | string | null;

/** An element with attributes, listeners (`onclick`) and children; text is always text, never markup. */
export function h<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string | boolean | ((event: never) => void)> = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as (event: Event) => void);
    else if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing on a 24 × 24 grid that assistive technology passes over. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** Shows an element or takes it away, touching it only on a change. */
export function show(element: HTMLElement, visible: boolean) {
  if (element.hidden === visible) element.hidden = !visible;
}

/** Writes a text, touching the element only on a change, so that nothing is read out twice. */
export function write(element: HTMLElement, text = '') {
  if (element.textContent !== text) element.textContent = text;
}
