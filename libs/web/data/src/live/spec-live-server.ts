import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { ClientToServer, RoomState, ServerToClient } from '@rt/contracts/plain';
import { Server } from 'socket.io';

import { LiveClient } from './live-client';
import type { LiveOptions } from './live-types';

type Io = Server<ClientToServer, ServerToClient>;

/** The state of a room without questions. */
export function stateOf(revision: number): RoomState {
  return { audience: 'participant', revision, serverTime: '', session: {} as RoomState['session'], activities: [] };
}

/** A server of one room on a port of its own, which keeps it when it is started again. */
export class TestServer {
  revision = 1;
  joins = 0;
  asked = 0;
  auths: unknown[] = [];
  refuse: string | null = null;
  /** It hears and says nothing, though its sockets are open. */
  mute = false;
  /** Nothing follows on the ack of a join: the line died just then. */
  diesAtJoin = false;
  private http: HttpServer = createServer();
  private io: Io | null = null;
  port = 0;

  async start(): Promise<void> {
    this.http = createServer();
    this.io = new Server(this.http, { transports: ['websocket'] });
    this.io.use((socket, next) => {
      this.auths.push(socket.handshake.auth);
      if (this.refuse === null) return next();

      return next(Object.assign(new Error('refused'), { data: { code: this.refuse, message: 'No' } }));
    });
    this.io.on('connection', (socket) => {
      socket.on('room:join', (_body, ack) => {
        this.joins += 1;
        if (!this.diesAtJoin) socket.emit('room:state', stateOf(this.revision));
        ack({ ok: true, revision: this.revision });
      });
      socket.on('state:get', (_body, ack) => {
        this.asked += 1;
        if (this.mute) return;
        socket.emit('room:state', stateOf(this.revision));
        ack({ ok: true, revision: this.revision });
      });
      socket.on('activity:respond', (message, ack) => {
        if (message.answer !== null && 'abstain' in message.answer) return;
        ack({ ok: true, opId: message.opId, n: message.n, revision: 1, serverTime: '' });
      });
    });
    await new Promise<void>((resolve) => this.http.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.http.address() as AddressInfo).port;
  }

  tell(revision: number): void {
    this.io?.emit('revisions:told', { revision, activities: {} });
  }

  /** A frame that says where the session stands, without its part. */
  change(revision: number): void {
    this.io?.emit('room:changed', { revisions: { revision, activities: {} } });
  }

  async stop(): Promise<void> {
    await this.io?.close();
  }
}

/** A client of that server, which tries again soon. A test in which the server is to be too late says how long it may take. */
export function clientOf(server: TestServer, more: Partial<LiveOptions>): LiveClient {
  return new LiveClient({
    url: `http://127.0.0.1:${server.port}`,
    auth: () => ({ token: 'T' }),
    firstRetryMs: 10,
    maxRetryMs: 40,
    ackTimeoutMs: 3000,
    ...more,
  });
}

export async function until(check: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!check()) {
    if (Date.now() > end) throw new Error('it did not happen within 15 seconds');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
