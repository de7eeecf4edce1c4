import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RepeatedTasks } from '@rt/api/platform';

import { ActivityRounds } from './activity-rounds';

/** Nobody reads what was set aside: it may stay a little longer than it can be restored. */
const LOOK_MS = 5000;

@Injectable()
export class RoundsWatch implements OnApplicationBootstrap {
  constructor(
    private readonly rounds: ActivityRounds,
    private readonly tasks: RepeatedTasks,
  ) {}

  onApplicationBootstrap(): void {
    this.tasks.every(LOOK_MS, () => this.rounds.dropOver());
  }
}
