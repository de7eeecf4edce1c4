import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Environment, JobQueue, RateLimits } from '@rt/api/platform';

import { BreakGlassRepository } from './break-glass/break-glass.repository';
import { SignInRequestsRepository } from './sign-in/sign-in-requests.repository';
import { SignInsRepository } from './sign-in/sign-ins.repository';

const SWEEP = 'sweep';
const EVERY_SEC = 3600;

/** Deletes requests, sign-ins, roles, tickets and counters hourly once they have expired. */
@Injectable()
export class SweepJob implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly environment: Environment,
    private readonly jobs: JobQueue,
    private readonly requests: SignInRequestsRepository,
    private readonly signIns: SignInsRepository,
    private readonly access: BreakGlassRepository,
    private readonly limits: RateLimits,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SWEEP, () => this.run());
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.environment.roles.has('jobs')) await this.later();
  }

  async run(): Promise<void> {
    // First: a sweep that fails again and again is given up, and the next one must come all the same.
    await this.later();
    await this.requests.sweep();
    await this.signIns.sweep();
    await this.access.sweep();
    await this.limits.sweep();
  }

  private async later(): Promise<void> {
    await this.jobs.send(SWEEP, {}, { startAfter: EVERY_SEC, singletonKey: SWEEP });
  }
}
