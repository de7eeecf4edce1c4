import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RoomRevisions } from '@rt/api/activities';
import { Environment, RepeatedTasks } from '@rt/api/platform';
import { ArrivalsRepository, RuleAcknowledgements } from '@rt/api/seats';

import { PresenceWatch } from '../presence/presence-watch';

const LOOK_MS = 5000;

/** Each process restores its own people after a crash of PostgreSQL; others are asked to accept again. */
@Injectable()
export class LostArrivals implements OnApplicationBootstrap {
  private mark?: string;
  /** Of these people the table holds the arrival, as far as this process knows. */
  private known: ReadonlySet<string> = new Set();

  constructor(
    private readonly arrivals: ArrivalsRepository,
    private readonly presence: PresenceWatch,
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly revisions: RoomRevisions,
    private readonly tasks: RepeatedTasks,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    const { roles } = this.environment;
    if (roles.has('http') || roles.has('live')) this.tasks.every(LOOK_MS, () => this.look());
  }

  async look(): Promise<void> {
    const mark = await this.arrivals.crashMark(() => this.revisions.raiseAfterLoss());
    const lost = this.mark !== undefined && this.mark !== mark;
    this.mark = mark;
    if (lost) this.known = new Set();
    const here = new Set(this.presence.everybody());
    // Where answers are given without a line, only the memory knows who has accepted.
    const people = new Set([...here, ...(lost ? this.acknowledgements.remembered() : [])]);
    await this.recover([...people].filter((id) => !this.known.has(id)));
    this.known = here;
  }

  private async recover(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const accepted = ids.map((id) => this.acknowledgements.versionOf(id));
    for (const id of await this.arrivals.recover(ids, accepted)) this.revisions.tellArrivals(id);
  }
}
