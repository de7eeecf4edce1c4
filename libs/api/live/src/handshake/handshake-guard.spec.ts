import { EventEmitter } from 'node:events';

import type { Languages, Log } from '@rt/api/platform';
import type { Server } from 'socket.io';

import type { ReactLive } from '../answering/react-live';
import type { RespondLive } from '../answering/respond-live';
import type { RoomEntry } from '../joining/room-entry';
import { HandshakeGuard } from './handshake-guard';
import { MessageHandlers } from './message-handlers';
import type { LiveSocket, SocketIdentities } from './socket-identity';
import { SocketsByRight } from './sockets-by-right';

type Answer = (packet: readonly unknown[]) => void;

describe('HandshakeGuard', () => {
  const log = { error: jest.fn() } as unknown as Log;
  const roomEntry = { left: jest.fn(), stateFor: jest.fn().mockResolvedValue({}) } as unknown as RoomEntry;
  const server = Object.assign(new EventEmitter(), { use: jest.fn() });

  beforeAll(() =>
    new HandshakeGuard(
      {} as SocketIdentities,
      new MessageHandlers(roomEntry, {} as RespondLive, {} as ReactLive, log),
      roomEntry,
      new SocketsByRight(),
      {} as Languages,
      log,
    ).guard(server as unknown as Server),
  );

  it('logs an answer that could not be sent, and counts it as answered', async () => {
    const use = jest.fn<unknown, [Answer]>();
    const actor = { kind: 'participant', participationId: 'P' };
    const data = { identity: { actor }, unanswered: 0 } as unknown as LiveSocket['data'];
    const socket = Object.assign(new EventEmitter(), { use, data, conn: { request: {} } });
    server.emit('connection', socket);
    const fault = new Error('cannot be encoded');
    const ack = () => {
      throw fault;
    };
    use.mock.calls[0]?.[0](['state:get', {}, ack]);
    expect(data.unanswered).toBe(1);
    await new Promise(setImmediate);

    expect(data.unanswered).toBe(0);
    expect(log.error).toHaveBeenCalledWith('an answer could not be sent', fault);
    socket.emit('disconnect', 'transport close');
  });
});
