import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Duplex } from 'node:stream';

import { retry } from '../../../tools/retry.mjs';

const TEXT = 0x81;
const PING = 0x89;
const FIRST_FRAGMENT = 0x01;
/** An empty fragment in the middle of a message, with its mask. */
const FRAGMENT = Buffer.from([0x00, 0x80, 0, 0, 0, 0]);
const LAST_FRAGMENT = Buffer.from([0x80, 0x80, 0, 0, 0, 0]);

/** A WebSocket that is spoken to frame by frame, without the manners of the socket library. */
export class RawConnection {
  /** Everything that came, as one text; enough to find a packet in it. */
  received = '';
  closed = false;

  private constructor(
    private readonly stream: Duplex,
    head: Buffer,
  ) {
    this.received = head.toString('latin1');
    stream.on('data', (part: Buffer) => (this.received += part.toString('latin1')));
    stream.on('error', () => undefined);
    stream.on('close', () => (this.closed = true));
    stream.on('end', () => (this.closed = true));
  }

  /** Tries a handshake again that a busy server turns away. */
  static open(url: string): Promise<RawConnection> {
    return retry(() => RawConnection.tryToOpen(url));
  }

  private static tryToOpen(url: string): Promise<RawConnection> {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
    };
    return new Promise((done, failed) => {
      const asking = request(`${url}/socket.io/?EIO=4&transport=websocket`, { headers });
      asking.once('upgrade', (_response, socket, head) => done(new RawConnection(socket, head)));
      asking.once('response', (answer) => {
        answer.resume();
        failed(new Error(`The handshake was answered with ${answer.statusCode}.`));
      });
      asking.once('error', failed).end();
    });
  }

  send(packet: string, times = 1): void {
    this.write(TEXT, packet, times);
  }

  /** Sends pings of the WebSocket itself. */
  ping(times: number): void {
    this.write(PING, '', times);
  }

  /** Sends heartbeats, each in this many fragments that hold nothing. */
  fragmented(heartbeats: number, fragments: number): void {
    const first = frame(FIRST_FRAGMENT, Buffer.from('3'));
    const one = Buffer.concat([first, Buffer.alloc(fragments * FRAGMENT.length, FRAGMENT), LAST_FRAGMENT]);
    this.stream.write(Buffer.concat(Array.from({ length: heartbeats }, () => one)));
  }

  stopReading(): void {
    this.stream.pause();
  }

  end(): void {
    this.stream.destroy();
  }

  private write(opcode: number, packet: string, times: number): void {
    const one = frame(opcode, Buffer.from(packet));
    this.stream.write(Buffer.concat(Array.from({ length: times }, () => one)));
  }
}

// The mask is all zeros: allowed, and nothing has to be rewritten.
function frame(opcode: number, payload: Buffer): Buffer {
  const short = payload.length < 126;
  const head = Buffer.alloc(short ? 6 : 8);
  head[0] = opcode;
  head[1] = 0x80 | (short ? payload.length : 126);
  if (!short) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}
