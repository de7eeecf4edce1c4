import { Injectable } from '@nestjs/common';
import { ActivityMoves, ActivityRounds, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { AskAgainRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../../sessions.policy';
import { SessionsQueries } from '../../sessions.queries';
import { SeenSession } from '../seen-session';

interface Opening {
  readonly verb: 'ask-again' | 'open-again';
  isRepeated(): Promise<boolean>;
  open(): Promise<unknown>;
}

@Injectable()
export class AskAgain {
  constructor(
    private readonly act: RoomAct,
    private readonly rounds: ActivityRounds,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
  ) {}

  /** As a further round: what came out stands beside it. */
  async asRound(actor: Actor, roundtableId: string, activityId: string, body: AskAgainRequest): Promise<SessionBody> {
    return this.run(actor, roundtableId, activityId, body, {
      verb: 'ask-again',
      isRepeated: () => this.rounds.wasOpenedBy(activityId, body.opId),
      open: () => this.rounds.askAgain(roundtableId, activityId, body.opId),
    });
  }

  async goOn(actor: Actor, roundtableId: string, activityId: string, body: AskAgainRequest): Promise<SessionBody> {
    return this.run(actor, roundtableId, activityId, body, {
      verb: 'open-again',
      isRepeated: () => this.activities.wasOpenedAgainBy(activityId, body.opId),
      open: () => this.activities.openAgain(roundtableId, activityId, body.opId),
    });
  }

  private async run(
    actor: Actor,
    roundtableId: string,
    activityId: string,
    { epoch, opId: _opId, ...seen }: AskAgainRequest,
    { verb, isRepeated, open }: Opening,
  ): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, activityId, epoch, isRepeated, verb }, async (roundtable) => {
      allowWhileLive(roundtable);
      await this.seen.needForAsking(roundtableId, seen);

      await open();
      return { currentActivityId: activityId, stageView: 'question', stageBlank: false };
    });

    return this.sessions.find(roundtableId);
  }
}
