/** `text` cut to at most `limit` UTF-16 units, never within a character; what was cut off is shown by an ellipsis. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return '';
  const kept = text.slice(0, limit - 1);
  // Half of a surrogate pair is no character: Slack refuses the whole message.
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** `text` in pieces of at most `limit` UTF-16 units, cut at a line, else at a word, else between two characters. */
export function pieces(text: string, limit: number): string[] {
  if (text.length <= limit) return [text];
  const head = text.slice(0, limit);
  const gap = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
  const whole = /[\uD800-\uDBFF]$/.test(head) ? limit - 1 : limit;
  const end = gap > limit / 2 ? gap + 1 : whole;
  return [text.slice(0, end), ...pieces(text.slice(end), limit)];
}

/** People's words for a place where Slack reads markup: `<!channel>`, `<@U1>` and links stand there as they were typed and do nothing. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What a person typed in Slack, without Slack's markup: links as their address, mentions as `@name` where the name is in the markup. */
export function typed(text: string): string {
  return text
    .replace(/<(https?:[^|>]+|mailto:[^|>]+)(?:\|([^>]*))?>/g, (_, address: string, label?: string) => link(address, label))
    .replace(/<([@#!])([^|>]+)(?:\|([^>]*))?>/g, (_, kind: string, id: string, label?: string) => mention(kind, id, label))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

function link(address: string, label: string | undefined): string {
  const bare = address.replace(/^mailto:/, '');
  return !label || bare.endsWith(label) ? bare : `${label} (${bare})`;
}

function mention(kind: string, id: string, label: string | undefined): string {
  const sign = kind === '#' ? '#' : '@';
  const name = label ?? id.split('^')[0] ?? id;
  return name.startsWith(sign) ? name : `${sign}${name}`;
}
