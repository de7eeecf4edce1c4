import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct, type SessionPatch } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { RevealActivityRequest, SessionBody, StageView } from '@rt/contracts';
import type { StageChoice } from '@rt/domain/polling';

import { allowOnceStarted } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';
import { SeenSession } from './seen-session';

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
      const { stageView } = await this.sessions.find(roundtableId);
      const patch = revealed ? shown(stageView) : hidden(await this.seen.viewBelow(roundtableId));
      return { ...patch, stageOf: activityId };
    });

    return this.sessions.find(roundtableId);
  }
}

/** To show is to be seen; by which groups the stage shows it already stays as it was chosen. */
function shown(stageView: StageView): SessionPatch {
  return stageView === 'results' ? {} : { stageView: 'results', stageBlank: false };
}

/** To hide leaves a blank stage blank, and one that shows something else as it is. */
function hidden(below: StageChoice): SessionPatch {
  return below === 'results' ? { stageView: 'question' } : {};
}
