import { Injectable } from '@nestjs/common';
import { ActivitiesQueries, type LiveActivity, type SessionPatch } from '@rt/api/activities';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { isInShow, stageOnceCurrent } from '@rt/domain/polling';
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
    const next = neighbourOf((await this.order(roundtableId)).filter(isInShow), activityId, step);
    if (next === null) return null;

    return { currentActivityId: next.id, stageView: stageOnceCurrent(next, await this.seen.viewBelow(roundtableId)) };
  }

  /** Which of these activities comes first; null where none of them is known. */
  async firstOf(roundtableId: string, activityIds: readonly string[]): Promise<string | null> {
    return (await this.order(roundtableId)).find(({ id }) => activityIds.includes(id))?.id ?? null;
  }

  private async order(roundtableId: string): Promise<LiveActivity[]> {
    const [agendaItemIds, activities] = await Promise.all([
      this.roundtables.agendaItemIds(roundtableId),
      this.activities.ofRoundtable(roundtableId),
    ]);
    return runningOrder(agendaItemIds, activities);
  }
}
