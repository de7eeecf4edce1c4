import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { ackOf, asRefusal, Log, refuse } from '@rt/api/platform';

import { ReactLive } from '../answering/react-live';
import { RespondLive } from '../answering/respond-live';
import { RoomEntry } from '../joining/room-entry';
import { checkNothing, checkReact, checkRespond } from './event-bodies';
import type { LiveSocket } from './socket-identity';

type Handler = (socket: LiveSocket, body: unknown) => Promise<object>;
type AckFunction = (answer: object) => void;

/** On the plain socket, since the framework costs 3.6 times as much (docs/decisions.md 23). Always one ack. */
@Injectable()
export class MessageHandlers {
  private readonly handlers: ReadonlyMap<string, Handler>;

  constructor(
    private readonly roomEntry: RoomEntry,
    private readonly respond: RespondLive,
    private readonly react: ReactLive,
    private readonly log: Log,
  ) {
    this.handlers = new Map<string, Handler>([
      ['room:join', (socket, body) => (checkNothing(body), this.roomEntry.join(socket))],
      ['state:get', (socket, body) => (checkNothing(body), this.roomEntry.stateFor(socket))],
      ['activity:respond', (socket, body) => this.respond.bySocket(socket, checkRespond(body))],
      ['entry:react', (socket, body) => this.react.bySocket(socket, checkReact(body))],
    ]);
  }

  /** Answers one packet; `answered` is called once, after the ack or where nothing is to be answered. */
  // Without `await`, as all that an answer passes through: the promises of a full room cost more than its work.
  answer(socket: LiveSocket, packet: readonly unknown[], answered: () => void): void {
    const [event, body] = packet;
    const ack = packet.at(-1);
    if (typeof ack !== 'function') return answered();
    void this.handle(String(event), socket, body).then(
      (given) => this.acknowledge(ack as AckFunction, { ok: true, ...given }, answered),
      (error) => this.acknowledge(ack as AckFunction, this.refused(error, socket), answered),
    );
  }

  // Never throws: nobody waits for what comes of it.
  private acknowledge(ack: AckFunction, answer: object, answered: () => void): void {
    try {
      ack(answer);
    } catch (fault) {
      this.log.error('an answer could not be sent', fault);
    } finally {
      answered();
    }
  }

  private handle(event: string, socket: LiveSocket, body: unknown): Promise<object> {
    // A client cannot send what the server or a facilitator says: those names are not in the map.
    const handler = this.handlers.get(event);
    try {
      return handler ? handler(socket, body) : refuse('forbidden');
    } catch (error) {
      return Promise.reject(error);
    }
  }

  private refused(error: unknown, socket: LiveSocket): object {
    const refusal = asRefusal(error);
    const traceId = randomBytes(8).toString('hex');
    if (refusal.code === 'internal') this.log.error('an event failed', error, { traceId });
    return ackOf(refusal, traceId, socket.data.locale);
  }
}
