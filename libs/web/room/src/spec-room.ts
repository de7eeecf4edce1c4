import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type {
  Ack,
  ActivityView,
  ClientToServer,
  RespondedBody,
  RespondMessage,
  RoomState,
  ServerToClient,
} from '@rt/contracts/plain';
import { activityView, roomState } from '@rt/testing/rooms/views';
import { Server } from 'socket.io';

import { saveParticipation } from './session/participation-store';
import { brief } from './spec-socket';

/** What specs of the question page have in common: a room behind a real socket, and a seat in it. */

/** A question that is open. */
export const activity = activityView();

export function roomWith(activities: readonly ActivityView[], current: string | null): RoomState {
  return roomState(activities, { currentActivityId: current });
}

let url = '';

/** The socket's client, put in its place: a page connects to its own origin, which in a test is no server. */
export function socketToRoom() {
  const real: typeof import('socket.io-client') = jest.requireActual('socket.io-client');

  return { io: (_own: string, settings: object) => real.io(url, settings) };
}

/** A room behind a real socket; `reply` decides the ack of a response. */
export class TestRoom {
  /** The room, and a seat in it that this device has. An answer that finds no connection yet goes over HTTP, which there is not. */
  static async withSeat(): Promise<TestRoom> {
    globalThis.fetch = () => Promise.reject(new Error('only the socket is there'));
    const room = new TestRoom();
    await room.start();
    takeSeat();

    return room;
  }

  private http: HttpServer = createServer();
  private io: Server<ClientToServer, ServerToClient> | null = null;
  received: RespondMessage[] = [];
  /** How often the whole state was asked for. */
  asked = 0;
  state = roomWith([activity], 'a1');
  reply: (message: RespondMessage) => Ack<RespondedBody> = ({ opId, n }) => ({
    ok: true,
    opId,
    n,
    revision: 2,
    serverTime: '',
  });

  private async start(): Promise<void> {
    this.io = new Server(this.http, { transports: ['websocket'], cors: { origin: true } });
    this.io.on('connection', (socket) => {
      socket.on('room:join', (_body, ack) => {
        socket.emit('room:state', this.state);
        ack({ ok: true, revision: 1 });
      });
      socket.on('state:get', (_body, ack) => {
        this.asked += 1;
        socket.emit('room:state', this.state);
        ack({ ok: true, revision: 1 });
      });
      socket.on('activity:respond', (message, ack) => {
        this.received.push(message);
        ack(this.reply(message));
      });
    });
    await new Promise<void>((resolve) => this.http.listen(0, '127.0.0.1', resolve));

    url = `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  tell(part: Partial<ActivityView<'single_choice'>>): void {
    const revisions = { revision: 1, activities: {} };
    this.io?.emit('room:changed', { revisions, activities: [{ ...activity, ...part }] });
  }

  async stop(): Promise<void> {
    await this.io?.close();
  }
}

/** The device has joined that room, and nothing else is on it. */
function takeSeat(): void {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/j/48291503/now');
  saveParticipation({
    joinKey: '48291503',
    token: 'T',
    ruleAcknowledged: true,
    session: { ...brief, ruleText: 'Be fair.', state: 'live' },
  });
}
