import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { RevealActivityRequest, SessionBody } from '@rt/contracts';

import { allowOnceStarted } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';
import { SeenSession } from './seen-session';

/** Shows the result of a closed activity to the room, or hides it again. */
@Injectable()
export class RevealActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
  ) {}

  async run(
    actor: Actor,
    roundtableId: string,
    activityId: string,
    { revealed, epoch, fromView }: RevealActivityRequest,
  ): Promise<SessionBody> {
    const act = { actor, roundtableId, activityId, epoch, verb: 'reveal-activity' as const, detail: { revealed } };
    await this.act.run(act, async (roundtable) => {
      allowOnceStarted(roundtable);
      if (revealed) await this.seen.needForAsking(roundtableId, { fromView });

      await this.activities.reveal(roundtableId, activityId, revealed);
      // To show is to be seen; to hide leaves a blank stage blank.
      return revealed
        ? { stageView: 'results', stageBlank: false, stageOf: activityId }
        : { stageView: 'question', stageOf: activityId };
    });

    return this.sessions.find(roundtableId);
  }
}
