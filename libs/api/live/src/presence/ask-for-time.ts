import { Injectable } from '@nestjs/common';
import { ActivitiesQueries } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import { RuleAcknowledgements } from '@rt/api/seats';
import type { TimeAskedFor } from '@rt/contracts';

import { wasOpened } from '../pushing/room-facts';
import { PresenceWatch } from './presence-watch';

@Injectable()
export class AskForTime {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly presence: PresenceWatch,
  ) {}

  async run(actor: Actor, activityId: string): Promise<TimeAskedFor> {
    if (actor.kind !== 'participant') return refuse('forbidden');
    const { roundtableId, participationId } = actor;
    const activity = await this.activities.find(roundtableId, activityId);

    if (!wasOpened(activity)) refuse('not-found');
    await this.acknowledgements.need(actor);
    if (activity.state !== 'open') refuse('wrong-state');
    if (activity.endUnpaused === null) return refuse('wrong-state', { reason: 'no-time-limit' });

    this.presence.askForTime(roundtableId, participationId, { activityId, closesAt: activity.endUnpaused.getTime() });

    return { asked: true };
  }
}
