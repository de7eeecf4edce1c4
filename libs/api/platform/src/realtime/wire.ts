import type { IncomingMessage } from 'node:http';
import type { Socket as Stream } from 'node:net';

import type { Socket } from 'socket.io';

/** What the bounds use of the WebSocket below a connection; the library's own types do not show it. */
interface WebSocketBelow {
  readonly readyState: number;
  readonly bufferedAmount: number;
  prependListener(event: 'message', listener: (data: Buffer) => void): unknown;
  on(event: 'ping' | 'pong', listener: () => void): unknown;
  removeAllListeners(event: 'message'): unknown;
  pause(): void;
  resume(): void;
  close(code: number, reason: string): void;
}

/** A connection of the transport, below namespaces and events. */
export type Connection = Socket['conn'];

/** The WebSocket of a connection; WebSocket is the only transport that is offered. */
export function webSocketOf(connection: Connection): WebSocketBelow {
  return (connection.request as IncomingMessage & { websocket: WebSocketBelow }).websocket;
}

/** The byte stream of a connection. */
export function streamOf(connection: Connection): Stream {
  return (connection.request as IncomingMessage).socket;
}

/** A connection with what a frame needs of it, side by side: to look for it anew costs as much as half of the writing. */
export interface Line {
  readonly connection: Connection;
  readonly webSocket: WebSocketBelow;
  readonly stream: Stream;
}

/** The line of a connection; it stays the same for as long as the connection lasts. */
export function lineOf(connection: Connection): Line {
  return { connection, webSocket: webSocketOf(connection), stream: streamOf(connection) };
}

const OPEN = 1;

/** Packets that the library holds back; its own types do not show them. */
function heldBack(connection: Connection): readonly { data?: string | Buffer }[] {
  return (connection as unknown as { writeBuffer: readonly { data?: string | Buffer }[] }).writeBuffer;
}

/**
 * True where a frame may go into the byte stream: nothing that was sent before it waits elsewhere, and nobody is closing. The
 * stream itself is not asked, which takes as long as all else: once it ends or breaks its WebSocket is open no more, and what
 * is written before that is heard of goes nowhere, as it would in the network.
 */
export function byteStreamReady({ connection, webSocket }: Line): boolean {
  return connection.readyState === 'open' && heldBack(connection).length === 0 && webSocket.readyState === OPEN;
}

/** What a connection emits when it is sent a frame while much of what it was sent before is not read yet. */
export const UNREAD = 'unread';

/** Sends a ready frame; only where `byteStreamReady`. */
export function writeFrame({ connection, stream }: Line, frame: Buffer): void {
  if (!stream.write(frame)) connection.emit(UNREAD);
}

/** Bytes that wait to be sent because the other end does not read. */
export function unreadBytes(connection: Connection): number {
  return heldBack(connection).reduce(
    (sum, { data }) => sum + (data?.length ?? 0),
    webSocketOf(connection).bufferedAmount,
  );
}

/** Reads nothing more from a socket until `resumeReading`: what it sends waits at its own end. */
export function pauseReading({ conn }: Pick<Socket, 'conn'>): void {
  webSocketOf(conn).pause();
}

export function resumeReading({ conn }: Pick<Socket, 'conn'>): void {
  webSocketOf(conn).resume();
}
