import { Injectable } from '@nestjs/common';
import { ActivityRounds, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { AskAgainRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../../sessions.policy';
import { SessionsQueries } from '../../sessions.queries';
import { SeenSession } from '../seen-session';

/** Asks a closed activity once more: what came out stands beside the new round, which is open and the current one at once. */
@Injectable()
export class AskAgain {
  constructor(
    private readonly act: RoomAct,
    private readonly rounds: ActivityRounds,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, body: AskAgainRequest): Promise<SessionBody> {
    const { epoch, opId, ...seen } = body;
    const isRepeated = () => this.rounds.wasOpenedBy(activityId, opId);
    const act = { actor, roundtableId, activityId, epoch, isRepeated, verb: 'ask-again' as const };
    await this.act.run(act, async (roundtable) => {
      allowWhileLive(roundtable);
      await this.seen.needForAsking(roundtableId, seen);

      await this.rounds.askAgain(roundtableId, activityId, opId);
      return { currentActivityId: activityId, stageView: 'question', stageBlank: false };
    });

    return this.sessions.find(roundtableId);
  }
}
