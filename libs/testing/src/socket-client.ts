import type { ClientToServer, ServerToClient } from '@rt/contracts';
import { io, type Socket } from 'socket.io-client';

/** A socket with typed events. */
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

/** Connects; resolves when the server has let the socket in, rejects with the server's refusal. */
export function connected(socket: TestSocket): Promise<TestSocket> {
  return new Promise((done, failed) => {
    socket.once('connect', () => done(socket));
    socket.once('connect_error', failed);
    socket.connect();
  });
}
