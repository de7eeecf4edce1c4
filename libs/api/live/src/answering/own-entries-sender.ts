import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { OwnAnswersQueries } from '@rt/api/activities';
import { Log } from '@rt/api/platform';
import { LIVE_TIMES, type OwnAnswer } from '@rt/contracts';

import { LiveSockets } from '../handshake/live-sockets';
import { type LiveSocket, ownKey } from '../handshake/socket-identity';
import { LiveRooms } from '../pushing/live-rooms';
import { holdsEntries, wasOpened } from '../pushing/room-facts';
import { Throttle } from '../pushing/throttle';
import { OwnAnswersSender } from './own-answers-sender';
import { isFinal, saysTryingAgain } from './trying-again';

/** Only voices link entries to authors, so each process asks for its own people once per window. */
@Injectable()
export class OwnEntriesSender implements OnApplicationShutdown {
  private readonly waiting = new Set<string>();
  private readonly told = new WeakMap<LiveSocket, Map<string, string>>();
  private readonly sending: Throttle;

  constructor(
    log: Log,
    private readonly sockets: LiveSockets,
    private readonly queries: OwnAnswersQueries,
    private readonly rooms: LiveRooms,
    private readonly answers: OwnAnswersSender,
  ) {
    this.sending = new Throttle(LIVE_TIMES.phonePushMs, () => this.sendAll(), saysTryingAgain(log, 'own entries'));
    rooms.onEntries((id) => this.want(id));
  }

  want(roundtableId: string): void {
    this.waiting.add(roundtableId);
    this.sending.want();
  }

  private async sendAll(): Promise<void> {
    for (const roundtableId of [...this.waiting]) {
      this.waiting.delete(roundtableId);
      await this.sendTo(roundtableId).catch((error: unknown) => {
        if (isFinal(error)) return;
        this.waiting.add(roundtableId);
        throw error;
      });
    }
  }

  private async sendTo(roundtableId: string): Promise<void> {
    const people = this.sockets.participationIdsIn(roundtableId);
    if (people.length === 0) return;
    const { room, facts } = await this.rooms.enter(roundtableId);
    const written = facts.activities.filter((activity) => wasOpened(activity) && holdsEntries(activity));
    const found = await this.queries.of(roundtableId, people, written);
    for (const [participationId, answers] of found) {
      for (const socket of this.sockets.of(participationId)) {
        // What was given on a device at another process comes with the sight of the results that it opens.
        this.answers.tellNewer(socket, room, answers);
        for (const own of answers) this.tell(socket, own);
      }
    }
  }

  private tell(socket: LiveSocket, own: OwnAnswer): void {
    const { n, entries, reactions } = own;
    const key = ownKey(own);
    // One that was answered anew while this was being read is told with the next window.
    if ((!entries && !reactions) || (socket.data.own.get(key) ?? 0) > n) return;
    const told = this.told.get(socket) ?? new Map<string, string>();
    const now = JSON.stringify([n, entries, reactions]);
    if (told.get(key) === now) return;
    this.told.set(socket, told.set(key, now));
    socket.emit('own:changed', own);
  }

  async onApplicationShutdown(): Promise<void> {
    this.waiting.clear();
    await this.sending.stop();
  }
}
