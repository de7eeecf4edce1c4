import { Injectable } from '@nestjs/common';
import { ActivityRounds, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { ActRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

/** Puts answers back that were set aside just now, exactly as they stood. */
@Injectable()
export class UndoReset {
  constructor(
    private readonly act: RoomAct,
    private readonly rounds: ActivityRounds,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, { epoch }: ActRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, activityId, epoch, verb: 'undo-reset-activity' }, async (roundtable) => {
      allowWhileLive(roundtable);

      await this.rounds.undoReset(roundtableId, activityId);
    });

    return this.sessions.find(roundtableId);
  }
}
