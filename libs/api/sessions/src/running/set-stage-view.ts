import { Injectable } from '@nestjs/common';
import { ActivitiesQueries, RoomAct, type SessionPatch } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import type { SessionBody, SetStageViewRequest } from '@rt/contracts';
import { mayChooseResult, type ViewWanted } from '@rt/domain/polling';

import { SessionsQueries } from '../sessions.queries';
import { SeenSession } from './seen-session';

/** Chooses what the stage shows, makes it blank, or shows again what stood before. */
@Injectable()
export class SetStageView {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivitiesQueries,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
  ) {}

  async run(actor: Actor, roundtableId: string, body: SetStageViewRequest): Promise<SessionBody> {
    const { view, by, ...seen } = body;
    const wanted = { view, ...(by ? { by } : {}) };
    await this.act.run({ actor, roundtableId, verb: 'set-stage-view', detail: wanted }, async () => {
      await this.seen.needForView(roundtableId, seen, wanted);
      if (view === 'results') await this.needResult(roundtableId);

      return patchFor(wanted);
    });

    return this.sessions.find(roundtableId);
  }

  private async needResult(roundtableId: string): Promise<void> {
    const { currentActivityId } = await this.sessions.find(roundtableId);
    if (currentActivityId === null) return;
    const activity = await this.activities.find(roundtableId, currentActivityId);
    if (!mayChooseResult(activity)) refuse('wrong-state', { reason: 'close-first' });
  }
}

function patchFor({ view, by }: ViewWanted): SessionPatch {
  if (view === 'blank' || view === 'unblank') return { stageBlank: view === 'blank' };
  if (view !== 'results' && by !== undefined) return refuse('invalid', { field: 'by' });
  return { stageView: view, stageBlank: false, ...(by ? { stageBy: by } : {}) };
}
