import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';

@Injectable()
export class PlanningChecks {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivitiesRepository,
  ) {}

  /** The activity under its lock; one of another roundtable is `not-found`. */
  async lock(roundtableId: string, activityId: string): Promise<LiveActivity> {
    const activity = await this.activities.lock(activityId);
    return activity?.roundtableId === roundtableId ? activity : refuse('not-found');
  }

  async needAgendaItem(roundtableId: string, agendaItemId: string): Promise<void> {
    if (await this.roundtables.hasAgendaItem(roundtableId, agendaItemId)) return;
    refuse('invalid', { field: 'agendaItemId', reason: 'foreign-agenda-item' });
  }
}
