import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ActivityMoves } from '@rt/api/activities';
import { Environment, Log, RoomEmitter } from '@rt/api/platform';
import { LIVE_TIMES } from '@rt/contracts';

import { AccessWatch } from './access-watch';
import { LiveRooms } from './live-rooms';
import { OwnAnswersSync } from './own-answers-sync';
import { ParticipantAccess } from './participant-access';
import { RoomFactsQueries } from './room-facts.queries';
import { roomOf } from './room-names';

const COUNTERS_MS = 1500;
const EXPIRED_MS = 1000;
const OWN_MS = 4000;
/** Half of the 5 s within which sockets without a right are closed (S23, S27). */
const ACCESS_MS = 2500;
const SWEEP_MS = 30_000;

type Task = () => Promise<void> | void;

/**
 * What a process does by the clock: looks into PostgreSQL for what a lost hint would have told, tells its sockets the
 * revisions, closes what is over, and learns who may no longer take part. Each goes on whatever becomes of one try.
 */
@Injectable()
export class RoomWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly rooms: LiveRooms,
    private readonly queries: RoomFactsQueries,
    private readonly own: OwnAnswersSync,
    private readonly activities: ActivityMoves,
    private readonly participants: ParticipantAccess,
    private readonly access: AccessWatch,
    private readonly emitter: RoomEmitter,
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { roles } = this.environment;
    // Tokens are read wherever requests are answered, sockets or not, and from the first request on.
    if (roles.has('http') || roles.has('live')) await this.every(ACCESS_MS, () => this.access.run())();
    if (!roles.has('live')) return;
    this.every(COUNTERS_MS, () => this.lookForMoves());
    this.every(LIVE_TIMES.revisionsToldMs, () => this.tellRevisions());
    this.every(OWN_MS, () => this.own.run());
    this.every(EXPIRED_MS, () => this.activities.closeExpired());
    this.every(SWEEP_MS, () => this.rooms.sweep());
  }

  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.allSettled(this.running);
  }

  private async lookForMoves(): Promise<void> {
    const rooms = new Map(this.rooms.watched().map((room) => [room.id, room]));
    if (rooms.size === 0) return;
    for (const { roundtableId, activityId, revision } of await this.queries.counters([...rooms.keys()])) {
      const room = rooms.get(roundtableId);
      if (activityId === null) room?.sessionMoved(revision);
      else room?.activityMoved(activityId, revision);
    }
    for (const room of rooms.values()) if (room.facts?.roundtable.sealed) this.participants.endRoom(room.id);
  }

  private tellRevisions(): void {
    for (const room of this.rooms.watched()) {
      for (const audience of ['participant', 'stage', 'host'] as const) {
        const revisions = room.revisions(audience);
        if (revisions) this.emitter.tell(roomOf(room.id, audience), 'revisions:told', revisions);
      }
    }
  }

  // One run of a task at a time; a slow database makes it rarer, not more. Returns one run.
  private every(ms: number, task: Task): () => Promise<void> {
    let busy = false;
    const once = async (): Promise<void> => {
      if (busy) return;
      busy = true;
      const run = this.attempt(task);
      this.running.add(run);
      await run;
      this.running.delete(run);
      busy = false;
    };
    const timer = setInterval(() => void once(), ms);
    timer.unref();
    this.timers.add(timer);
    return once;
  }

  private async attempt(task: Task): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.log.debug('a look into the database failed', { fault: (error as Error).name });
    }
  }
}
