import { Injectable } from '@nestjs/common';
import { ActivitiesQueries, type SessionPatch } from '@rt/api/activities';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { stageOnceCurrent } from '@rt/domain/polling';
import { neighbourOf, runningOrder } from '@rt/domain/scheduling';

import { SeenSession } from './seen-session';

/** One step on or back in the running order, as somebody takes it who names no activity: the room's screen, or a host who skips one. */
@Injectable()
export class StepInOrder {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly roundtables: RoundtablesQueries,
    private readonly seen: SeenSession,
  ) {}

  /** What is current after it, and on the stage, as where a host chooses that activity; null at either end. */
  async from(roundtableId: string, activityId: string | null, step: 1 | -1): Promise<SessionPatch | null> {
    const [agendaItemIds, all] = await Promise.all([
      this.roundtables.agendaItemIds(roundtableId),
      this.activities.ofRoundtable(roundtableId),
    ]);
    const known = all.filter(({ state }) => state !== 'draft');
    const next = neighbourOf(runningOrder(agendaItemIds, known), activityId, step);
    if (next === null) return null;

    return { currentActivityId: next.id, stageView: stageOnceCurrent(next, await this.seen.viewBelow(roundtableId)) };
  }
}
