import type { ClientToServer, ServerToClient } from '@rt/contracts';
import { io, type Socket } from 'socket.io-client';

import { retry } from '../../../tools/retry.mjs';

export type TestSocket = Socket<ServerToClient, ClientToServer>;

/** A socket client as the phone uses it: WebSocket only, no reconnect unless the test asks for it. Not yet connected. */
export function socketClient(
  url: string,
  auth: Record<string, unknown>,
  options: { reconnection?: boolean } = {},
): TestSocket {
  return io(url, {
    transports: ['websocket'],
    auth,
    reconnection: false,
    forceNew: true,
    autoConnect: false,
    ...options,
  });
}

/** Resolves when the server has admitted the socket; repeats a handshake that a busy server turns away. */
export async function connected(socket: TestSocket): Promise<TestSocket> {
  const refusal = await retry(async () => {
    const error = await connectError(socket);
    if (error && 'type' in error && error.type === 'TransportError') throw error;
    return error;
  });
  if (refusal) throw refusal;
  return socket;
}

function connectError(socket: TestSocket): Promise<Error | undefined> {
  return new Promise((done) => {
    const settle = (error?: Error): void => {
      socket.off('connect', settle).off('connect_error', settle);
      done(error);
    };
    socket.on('connect', settle).on('connect_error', settle);
    socket.connect();
  });
}
