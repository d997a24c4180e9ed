import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** A text frame as a server sends it, unmasked. */
function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = length < 126 ? Buffer.from([0x80 | opcode, length]) : Buffer.from([0x80 | opcode, 126, length >> 8, length & 255]);
  return Buffer.concat([head, payload]);
}

/** Slack's end of Socket Mode at the wire: says hello, sends envelopes, and remembers what was acknowledged. */
export async function socketDouble() {
  const acknowledged: { envelope_id: string; payload?: unknown }[] = [];
  let open: Duplex | undefined;
  let connections = 0;
  const server = createServer();
  server.on('upgrade', (request, socket) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${MAGIC}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    open = socket;
    connections += 1;
    let held = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      held = Buffer.concat([held, data]);
      for (;;) {
        if (held.length < 2) return;
        const opcode = held[0]! & 15;
        const short = held[1]! & 127;
        const start = short === 126 ? 8 : 6;
        if (held.length < start) return;
        const length = short === 126 ? held.readUInt16BE(2) : short;
        if (held.length < start + length) return;
        const mask = held.subarray(start - 4, start);
        const payload = Buffer.from(held.subarray(start, start + length).map((byte, at) => byte ^ mask[at % 4]!));
        held = held.subarray(start + length);
        if (opcode === 1) acknowledged.push(JSON.parse(payload.toString()));
        if (opcode === 9) socket.write(frame(10, payload));
        if (opcode === 8) socket.end(frame(8, payload));
      }
    });
    send({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  function send(message: object): void {
    open?.write(frame(1, Buffer.from(JSON.stringify(message))));
  }

  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    acknowledged,
    connections: () => connections,
    envelope: (id: string, type: string, payload: object, retry = 0) =>
      send({
        envelope_id: id,
        type,
        payload,
        accepts_response_payload: type !== 'events_api',
        retry_attempt: retry,
        retry_reason: retry ? 'timeout' : '',
      }),
    /** Slack moves the connection to another of its servers. */
    recycle: () => send({ type: 'disconnect', reason: 'refresh_requested' }),
    async close() {
      open?.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
