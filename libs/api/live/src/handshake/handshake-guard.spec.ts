import { EventEmitter } from 'node:events';

import type { Languages, Log } from '@rt/api/platform';
import type { Server } from 'socket.io';

import type { RoomEntry } from '../joining/room-entry';
import { HandshakeGuard } from './handshake-guard';
import type { MessageHandlers } from './message-handlers';
import type { LiveSocket, SocketIdentities } from './socket-identity';
import { SocketsByRight } from './sockets-by-right';

type Answer = (packet: readonly unknown[]) => void;

describe('HandshakeGuard', () => {
  const events = { answer: jest.fn() };
  const log = { error: jest.fn() };
  const server = Object.assign(new EventEmitter(), { use: jest.fn() });

  beforeAll(() =>
    new HandshakeGuard(
      {} as SocketIdentities,
      events as unknown as MessageHandlers,
      { left: jest.fn() } as unknown as RoomEntry,
      new SocketsByRight(),
      {} as Languages,
      log as unknown as Log,
    ).guard(server as unknown as Server),
  );

  it('logs an answer that could not be sent, and counts it as answered', async () => {
    const use = jest.fn<unknown, [Answer]>();
    const actor = { kind: 'participant', participationId: 'P' };
    const data = { identity: { actor }, unanswered: 0 } as unknown as LiveSocket['data'];
    const socket = Object.assign(new EventEmitter(), { use, data, conn: { request: {} } });
    server.emit('connection', socket);
    const fault = new Error('cannot be encoded');
    events.answer.mockRejectedValueOnce(fault);
    use.mock.calls[0]?.[0](['state:get', {}]);
    expect(data.unanswered).toBe(1);
    await new Promise(setImmediate);

    expect(data.unanswered).toBe(0);
    expect(log.error).toHaveBeenCalledWith('an answer could not be sent', fault);
    socket.emit('disconnect', 'transport close');
  });
});
