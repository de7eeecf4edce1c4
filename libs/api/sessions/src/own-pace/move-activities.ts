import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct, type SessionPatch, type SeveralMoved } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { CloseActivitiesRequest, SeenRequest, SeveralActivitiesBody } from '@rt/contracts';

import { SeenSession } from '../running/seen-session';
import { StepInOrder } from '../running/step-in-order';
import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

const VERBS = { open: 'open-activities', close: 'close-activities' } as const;

/** The stage lists the open ones; closing shows nothing. */
@Injectable()
export class MoveActivities {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
    private readonly steps: StepInOrder,
  ) {}

  /** Returns which were left, too: what another host has just done to them is not undone unseen. */
  async run(
    actor: Actor,
    roundtableId: string,
    move: keyof typeof VERBS,
    body: CloseActivitiesRequest,
  ): Promise<SeveralActivitiesBody> {
    let left: readonly string[] = [];
    await this.act.run({ actor, roundtableId, verb: VERBS[move] }, async (roundtable) => {
      allowWhileLive(roundtable);

      const done = await this.move(roundtableId, move, body);
      left = done.left;
      return done.moved.length === 0 ? null : this.patchFor(roundtableId, move, done.moved, body);
    });

    return { ...(await this.sessions.find(roundtableId)), left: [...left] };
  }

  private async move(
    roundtableId: string,
    move: keyof typeof VERBS,
    { activityIds, epochs = [] }: CloseActivitiesRequest,
  ): Promise<SeveralMoved> {
    if (move === 'open') return this.activities.openSeveral(roundtableId, activityIds);
    const seen = activityIds.flatMap((id, at) => (epochs[at] === undefined ? [] : [[id, epochs[at]] as const]));
    return this.activities.closeSeveral(roundtableId, activityIds, new Map(seen));
  }

  private async patchFor(
    roundtableId: string,
    move: keyof typeof VERBS,
    moved: readonly string[],
    { from, fromView }: SeenRequest,
  ): Promise<SessionPatch> {
    if (move === 'close') return {};
    // The session's lock comes after those of activities, as where the time of one closes it: else each would wait for the other.
    await this.seen.needForAsking(roundtableId, { from, fromView });
    const currentActivityId = await this.steps.firstOf(roundtableId, moved);
    return { currentActivityId, stageView: 'open-questions', stageBlank: false };
  }
}
