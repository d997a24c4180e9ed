/** One server-sent event. */
export interface StreamEvent {
  event: string;
  id: string;
  text: string;
}

/** Silence after which a stream is taken for dead, milliseconds; the server sends a heartbeat every 15 s. */
const SILENCE_MS = 40_000;

/** Reads server-sent events off a response until it ends; throws when it breaks or stays silent. EventSource itself cannot send a token. */
export async function* events(body: ReadableStream<Uint8Array>, stop: AbortController): AsyncGenerator<StreamEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (;;) {
    const silence = setTimeout(() => stop.abort(), SILENCE_MS);
    const { done, value } = await reader.read().finally(() => clearTimeout(silence));
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => block.match(new RegExp(`^${name}: ?(.*)$`, 'm'))?.[1] ?? '';
      if (field('data')) yield { event: field('event'), id: field('id'), text: field('data') };
    }
  }
}
