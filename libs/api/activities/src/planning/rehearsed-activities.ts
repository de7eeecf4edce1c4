import { Injectable } from '@nestjs/common';
import { plannedConfig } from '@rt/domain/polling';
import { v7 as uuidv7 } from 'uuid';

import { ActivitiesRepository } from '../activities.repository';

/** Copies the questions of a plan into a rehearsal, in the open transaction. Asks for no right. */
@Injectable()
export class RehearsedActivities {
  constructor(private readonly activities: ActivitiesRepository) {}

  /** What was planned alone, each question ready to be opened; `items` names the agenda item of the copy for each. */
  async copy(fromId: string, roundtableId: string, items: ReadonlyMap<string, string>): Promise<void> {
    for (const { id, fromRound } of await this.activities.ofRoundtable(fromId)) {
      const plan = await this.activities.plan(id);
      // Options that were taken from a result are words of a room, also once that result is gone.
      if (!plan || fromRound !== null) continue;
      const agendaItemId = (plan.agendaItemId && items.get(plan.agendaItemId)) ?? null;
      const config = plannedConfig(plan.config);
      const copy = { ...plan, id: uuidv7(), roundtableId, agendaItemId, config, configVersion: 1, amended: false };
      await this.activities.insert(copy, 'ready');
    }
  }
}
