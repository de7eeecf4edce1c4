import type { Socket } from 'socket.io';

import { byteStreamReady, type Connection, lineOf, writeFrame } from './wire';

/** First byte of a frame that holds a whole text (RFC 6455, 5.2). */
const WHOLE_TEXT = 0x81;
/** What the transport puts before a message. */
const MESSAGE = '4';
/** What socket.io puts before the number of an acknowledgement in the first namespace. */
const ACK = '3';
const SHORT = 126;
const IN_TWO_BYTES = 126;
const IN_EIGHT_BYTES = 127;

type Write = (data: unknown, options?: { wsPreEncodedFrame?: readonly Buffer[] }, sent?: unknown) => Connection;

/**
 * From now on messages of text go into the byte stream of a connection as one ready frame, past the packets, queues and
 * events of the libraries between, which cost more than the writing. Whatever else is sent, and whatever must wait its turn
 * behind it, goes the usual way; both end in the same stream, so their order stays.
 */
export function writeStraight(connection: Connection): void {
  const line = lineOf(connection);
  const usual = connection.write.bind(connection) as Write;
  const write: Write = (data, options, sent) => {
    const encoded = options?.wsPreEncodedFrame;
    if (typeof data !== 'string' || encoded || sent || !byteStreamReady(line)) return usual(data, options, sent);
    writeFrame(line, frameOf(data));
    return connection;
  };
  connection.write = write as Connection['write'];
}

/** How a socket makes the function that answers the packet of this number; the library's own types do not show it. */
interface Acknowledging {
  ack: (id: number) => (...data: readonly unknown[]) => void;
}

/**
 * From now on what a socket of the first namespace is answered goes straight as well: the library would look through each answer for
 * binary parts and pass it through four layers. An answer is JSON and nothing else; a packet is answered once.
 */
export function acknowledgeStraight(socket: Socket): void {
  const { conn } = socket;
  const line = lineOf(conn);
  (socket as unknown as Acknowledging).ack = (id) => {
    let sent = false;
    return (...data) => {
      if (sent) return;
      sent = true;
      const message = `${ACK}${id}${JSON.stringify(data)}`;
      if (byteStreamReady(line)) writeFrame(line, frameOf(message));
      else conn.write(message);
    };
  };
}

/** The frame of a message from the server: unmasked, whole, not compressed. */
export function frameOf(message: string): Buffer {
  const length = MESSAGE.length + Buffer.byteLength(message);
  const head = length < SHORT ? 2 : length < 0x10000 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = WHOLE_TEXT;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = IN_TWO_BYTES;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = IN_EIGHT_BYTES;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(MESSAGE, head, 'latin1');
  frame.write(message, head + MESSAGE.length, 'utf8');
  return frame;
}
