import { Injectable } from '@nestjs/common';
import { RoomAct, type SessionPatch } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import type { SessionBody, SetStageViewRequest } from '@rt/contracts';

import { SessionsQueries } from '../sessions.queries';

/** Chooses what the stage shows, makes it blank, or shows again what stood before. */
@Injectable()
export class SetStageView {
  constructor(
    private readonly act: RoomAct,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, body: SetStageViewRequest): Promise<SessionBody> {
    const act = { actor, roundtableId, verb: 'set-stage-view' as const, detail: { ...body } };
    await this.act.run(act, () => Promise.resolve(patchFor(body)));

    return this.sessions.find(roundtableId);
  }
}

function patchFor({ view, by }: SetStageViewRequest): SessionPatch {
  if (view === 'blank' || view === 'unblank') return { stageBlank: view === 'blank' };
  if (view !== 'results' && by !== undefined) return refuse('invalid', { field: 'by' });
  return { stageView: view, stageBlank: false, ...(by ? { stageBy: by } : {}) };
}
