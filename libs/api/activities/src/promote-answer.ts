import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { ActivityBody, PromoteAnswer as Input } from '@rt/contracts';
import { kinds } from '@rt/kinds';

import { allowPlanning } from './activities.policy';
import { ActivitiesRepository } from './activities.repository';
import type { LiveActivity } from './activity';
import { presentActivity } from './activity.presenter';
import { ActivityDesk } from './activity-desk';
import { RoomRevisions } from './room-revisions';
import { TallyQueries } from './tally.queries';

/**
 * Makes an answer that participants wrote an option; those who gave it count as having chosen it. Only what the host may
 * see can be promoted, so that nobody learns by trying what was written.
 */
@Injectable()
export class PromoteAnswer {
  constructor(
    private readonly desk: ActivityDesk,
    private readonly activities: ActivitiesRepository,
    private readonly tallies: TallyQueries,
    private readonly revisions: RoomRevisions,
  ) {}

  async run(actor: Actor, input: { roundtableId: string; activityId: string; body: Input }): Promise<ActivityBody> {
    const { roundtableId, activityId, body } = input;
    await this.desk.act({ actor, roundtableId, verb: 'promote-answer' }, async (roundtable) => {
      const activity = await this.desk.lock(roundtableId, activityId);
      allowPlanning(roundtable.state);

      const { result } = await this.tallies.presented(activity, roundtable, 'host');
      const config = promoted(activity, result, body.label);

      if (config !== activity.config) {
        await this.activities.update({ ...activity, config, configVersion: activity.configVersion + 1 });
        await this.revisions.raiseActivity(activityId);
      }
      return activityId;
    });

    return presentActivity((await this.activities.find(activityId)) ?? refuse('not-found'), false);
  }
}

function promoted({ kind, config }: LiveActivity, result: unknown, label: string): LiveActivity['config'] {
  if (!kinds[kind].promote) return refuse('invalid', { field: 'label', message: 'Nobody can write an answer here.' });
  if (result === null) return refuse('wrong-state', { message: 'The answers cannot be seen yet.' });
  return unwrap(kinds[kind].promote(config, result, label)) as LiveActivity['config'];
}
