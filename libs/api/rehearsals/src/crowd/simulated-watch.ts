import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Environment, HeldLock, RepeatedTasks } from '@rt/api/platform';
import { ParticipationsRepository } from '@rt/api/seats';

import { RehearsalArrivals } from '../rehearsal-arrivals';
import { SimulatedCrowd } from './simulated-crowd';

const LOOK_MS = 2000;
/** Number of the lock that the process has which lets the simulated people in. */
const LOCK = 7006;

/** One process holds the simulated people of PostgreSQL; another takes over when it ends. */
@Injectable()
export class SimulatedWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly lock: HeldLock;
  private looking: Promise<void> = Promise.resolve();
  private ended = false;

  constructor(
    private readonly participations: ParticipationsRepository,
    private readonly arrivals: RehearsalArrivals,
    private readonly crowd: SimulatedCrowd,
    private readonly tasks: RepeatedTasks,
    private readonly environment: Environment,
  ) {
    this.lock = new HeldLock(environment, LOCK);
  }

  onApplicationBootstrap(): void {
    if (this.isOurs()) this.tasks.every(LOOK_MS, () => this.look());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ended = true;
    await this.looking;
    await this.letAllGo();
  }

  look(): Promise<void> {
    if (!this.isOurs()) return Promise.resolve();
    const look = this.looking.then(() => this.lookOnce());
    this.looking = look.catch(() => undefined);
    return look;
  }

  private async lookOnce(): Promise<void> {
    if (this.ended) return;
    const wanted = (await this.arrivals.areWanted()) || (await this.participations.simulatedSeats()).length > 0;
    if (!wanted || !(await this.lock.hold())) return this.letAllGo();
    await this.arrivals.run();
    await this.crowd.become(await this.participations.simulatedSeats());
  }

  private async letAllGo(): Promise<void> {
    await this.crowd.become([]);
    await this.lock.release();
  }

  private isOurs(): boolean {
    return this.environment.roles.has('live');
  }
}
