import { Injectable } from '@nestjs/common';
import { RehearsedActivities, SessionKeys } from '@rt/api/activities';
import { RehearsedPlans } from '@rt/api/planning';
import { Clock, refuse } from '@rt/api/platform';
import { RehearsalsRepository, type RoundtableRecord, RoundtablesRepository } from '@rt/api/roundtables';
import { LIMITS } from '@rt/contracts';
import { canBeRehearsed } from '@rt/domain/scheduling';

const { max } = LIMITS.rehearsedPeople;

@Injectable()
export class RehearsalCopies {
  constructor(
    private readonly rehearsals: RehearsalsRepository,
    private readonly roundtables: RoundtablesRepository,
    private readonly plans: RehearsedPlans,
    private readonly activities: RehearsedActivities,
    private readonly keys: SessionKeys,
    private readonly clock: Clock,
  ) {}

  /** Live at once, under the original's lock; false for a repeat. `wrong-state`: one exists, or too many people. */
  async add(original: RoundtableRecord, id: string, people: number): Promise<boolean> {
    const running = await this.roundtables.rehearsalOf(original.id);
    if (running === id) return false;
    if (running !== null) refuse('wrong-state', { reason: 'rehearsal-runs' });
    if (!canBeRehearsed(original.state)) refuse('wrong-state', { reason: 'not-to-rehearse' });
    if ((await this.rehearsals.countPeople()) + people > max)
      refuse('wrong-state', { reason: 'rehearsals-full', params: { max } });
    if (await this.roundtables.find(id)) refuse('not-found');

    const now = await this.clock.now();
    const items = await this.plans.copy(original, id, people, now);
    await this.activities.copy(original.id, id, items);
    await this.roundtables.setState(id, { state: 'live', liveAt: now });
    await this.keys.make(id);
    return true;
  }

  /** Does work that adds one; it is done anew where its code was drawn twice. */
  async withCode<T>(work: () => Promise<T>): Promise<T> {
    return this.plans.withCode(work);
  }
}
