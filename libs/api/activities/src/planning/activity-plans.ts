import { Injectable } from '@nestjs/common';
import { refuse, unwrap } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { CreateActivityRequest } from '@rt/contracts';
import { checkActivity } from '@rt/kinds';

import { ActivitiesRepository } from '../activities.repository';

/** What is asked beside the plan, in a session that runs. */
type Asked = Pick<CreateActivityRequest, 'kind' | 'question' | 'config'>;

/** Adds activities to a session that runs, in the open transaction. Asks for no right: the session's use cases do. */
@Injectable()
export class ActivityPlans {
  constructor(private readonly activities: ActivitiesRepository) {}

  /**
   * Adds one that is ready, right after another and in the same item of the agenda, or at the end. False where the call
   * is a repetition; an id that is an activity of another roundtable is `not-found`.
   */
  async add(
    { id: roundtableId, orgId, rule }: Pick<RoundtableFacts, 'id' | 'orgId' | 'rule'>,
    activityId: string,
    asked: Asked,
    afterId: string | null,
  ): Promise<boolean> {
    const before = await this.activities.find(activityId);
    if (before) return before.roundtableId === roundtableId ? false : refuse('not-found');

    const { hostLiveView: _ofTheRoundtable, ...draft } = unwrap(checkActivity(asked, rule));
    const place = await this.placeAfter(roundtableId, afterId);
    const plan = { ...draft, ...place, id: activityId, orgId, roundtableId, configVersion: 1, amended: false };
    await this.activities.insert(plan, 'ready');
    return true;
  }

  private async placeAfter(roundtableId: string, afterId: string | null) {
    const after = afterId === null ? undefined : await this.activities.find(afterId);
    if (!after) return { agendaItemId: null, position: await this.activities.nextPosition(roundtableId) };

    await this.activities.moveOn(roundtableId, after.position);
    return { agendaItemId: after.agendaItemId, position: after.position + 1 };
  }
}
