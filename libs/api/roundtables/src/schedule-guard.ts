import { Clock } from '@rt/api/platform';
import { Injectable } from '@nestjs/common';

import { AgendaRepository } from './agenda.repository';
import { move } from './moves';
import { PlanningQueries } from './planning.queries';
import type { RoundtableRecord } from './roundtable-record';
import { checkFits, momentsOf, refusePast } from './slot';

/** Whether a draft may become a scheduled roundtable. */
@Injectable()
export class ScheduleGuard {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly planning: PlanningQueries,
    private readonly clock: Clock,
  ) {}

  /** Refuses what is incomplete, does not fit, or begins in the past. */
  async allow(draft: RoundtableRecord): Promise<void> {
    const items = await this.agenda.of(draft.id);
    move(draft.state, 'schedule', await this.planning.scheduleFacts(draft, items));
    const moments = momentsOf(draft);
    checkFits(items, moments, 'items');
    refusePast(moments, await this.clock.now());
  }
}
