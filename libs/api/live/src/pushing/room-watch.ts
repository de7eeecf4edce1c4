import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ActivityMoves } from '@rt/api/activities';
import { Environment, RepeatedTasks } from '@rt/api/platform';

import { OwnAnswersSync } from '../answering/own-answers-sync';
import { LiveRooms } from './live-rooms';
import { RevisionPoller } from './revision-poller';

const COUNTERS_MS = 1500;
const EXPIRED_MS = 1000;
const SILENCE_MS = 1000;
const OWN_MS = 4000;
const SWEEP_MS = 30_000;

/** Polls PostgreSQL for lost hints, sends revisions to its sockets, and closes expired questions. */
@Injectable()
export class RoomWatch implements OnApplicationBootstrap {
  constructor(
    private readonly tasks: RepeatedTasks,
    private readonly moves: RevisionPoller,
    private readonly own: OwnAnswersSync,
    private readonly activities: ActivityMoves,
    private readonly rooms: LiveRooms,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.environment.roles.has('live')) return;
    this.tasks.every(COUNTERS_MS, () => this.moves.look());
    this.tasks.every(SILENCE_MS, () => this.moves.tellRevisions());
    this.tasks.every(OWN_MS, () => this.own.run());
    this.tasks.every(EXPIRED_MS, () => this.activities.closeExpired());
    this.tasks.every(SWEEP_MS, () => this.rooms.sweep());
  }
}
