import { Injectable } from '@nestjs/common';
import { Database, nextState, refuse } from '@rt/api/platform';
import { LIMITS } from '@rt/contracts';
import { type ActivityVerb, CLOSE_GRACE_MS, moveActivity, pauses, type PauseVerb } from '@rt/domain/polling';
import { opensAgain } from '@rt/kinds';

import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';
import { RoomRevisions, stageOnceClosed } from '../room-revisions';
import { ActivityRounds } from '../rounds/activity-rounds';

/** Sets the times of a locked activity that is moved. */
type Stamp = (activity: LiveActivity) => Promise<void>;

/** `left`: the questions that were skipped although their state allows the move. */
export interface SeveralMoved {
  readonly moved: readonly string[];
  readonly left: readonly string[];
}

/** Moves activities through their states under their locks. Asks for no right: the session's use cases do. */
@Injectable()
export class ActivityMoves {
  constructor(
    private readonly activities: ActivitiesRepository,
    private readonly rounds: ActivityRounds,
    private readonly revisions: RoomRevisions,
    private readonly database: Database,
  ) {}

  async readyAll(roundtableId: string): Promise<void> {
    await this.activities.readyAll(roundtableId);
  }

  async open(roundtableId: string, activityId: string): Promise<void> {
    await this.move(roundtableId, activityId, 'open', (activity) => this.begin(activity));
  }

  /** Opens questions without a time limit. Skips a question after a reset that can be undone: opening would delete its answers. */
  async openSeveral(roundtableId: string, activityIds: readonly string[]): Promise<SeveralMoved> {
    return this.moveSeveral(roundtableId, activityIds, 'open', {
      stamp: (activity) => this.begin(activity, false),
      isLeft: async ({ id, setAsideAt }) => setAsideAt !== null && this.rounds.canUndo(id),
    });
  }

  /** Closes the open questions. Skips a question whose epoch is not the one in `epochs`: another host has changed it. */
  async closeSeveral(
    roundtableId: string,
    activityIds: readonly string[],
    epochs: ReadonlyMap<string, number>,
  ): Promise<SeveralMoved> {
    return this.moveSeveral(roundtableId, activityIds, 'close', {
      stamp: ({ id }) => this.activities.stampClosed(id),
      isLeft: async ({ id, epoch }) => epoch !== (epochs.get(id) ?? epoch),
    });
  }

  /** The same round with its texts, a new time limit, no result. `invalid` for kinds with rounds, `wrong-state` without key. */
  async openAgain(roundtableId: string, activityId: string, opId: string): Promise<void> {
    const activity = await this.lockOf(roundtableId, activityId);
    if (!opensAgain(activity.kind)) refuse('invalid', { reason: 'opened-as-round' });
    await this.moveLocked(activity, 'open-again', async ({ id }) => {
      if (await this.activities.isUnderFormerKey(id)) refuse('wrong-state', { reason: 'opened-with-lost-key' });
      await this.activities.setRevealed(id, false);
      await this.activities.stampOpened(id);
      await this.activities.noteOpenedAgain(id, opId);
    });
  }

  async wasOpenedAgainBy(activityId: string, opId: string): Promise<boolean> {
    return this.activities.wasOpenedAgainBy(activityId, opId);
  }

  /** Adds time to an open activity that closes by itself. */
  async extend(roundtableId: string, activityId: string, seconds: number): Promise<void> {
    const activity = await this.lockOf(roundtableId, activityId);
    if (activity.state === 'open' && activity.closesAt === null) refuse('wrong-state', { reason: 'no-time-limit' });
    await this.moveLocked(activity, 'extend', () =>
      this.activities.addTime(activityId, seconds, LIMITS.durationSec.max),
    );
  }

  /** Holds an open activity, or lets it go on. False where it stands so already. */
  async pause(roundtableId: string, activityId: string, verb: PauseVerb): Promise<boolean> {
    const activity = await this.lockOf(roundtableId, activityId);
    const decided = pauses({ state: activity.state, paused: activity.pausedAt !== null }, verb);
    if (decided.ok && !decided.changes) return false;
    await this.moveLocked(activity, verb, () =>
      verb === 'pause' ? this.activities.stampPaused(activityId) : this.activities.stampResumed(activityId),
    );
    return true;
  }

  async skip(roundtableId: string, activityId: string, skipped: boolean): Promise<void> {
    await this.move(roundtableId, activityId, skipped ? 'unready' : 'ready', () => Promise.resolve());
  }

  /** Closes an open activity at once: an explicit close has no grace. Answers what was closed. */
  async close(roundtableId: string, activityId: string): Promise<LiveActivity> {
    return this.move(roundtableId, activityId, 'close', () => this.activities.stampClosed(activityId));
  }

  async reveal(roundtableId: string, activityId: string, revealed: boolean): Promise<void> {
    await this.move(roundtableId, activityId, 'reveal', () => this.activities.setRevealed(activityId, revealed));
  }

  /** Closes everything that is open; returns how many there were. */
  async closeAll(roundtableId: string): Promise<number> {
    const open = (await this.activities.lockAll(roundtableId)).filter(({ state }) => state === 'open');
    for (const { id } of open) await this.close(roundtableId, id);
    return open.length;
  }

  /** How many are open, under their locks. */
  async countOpen(roundtableId: string): Promise<number> {
    return (await this.activities.lockAll(roundtableId)).filter(({ state }) => state === 'open').length;
  }

  /** Uses the database's clock. Any process may run it, because it checks the state again under the lock. */
  async closeExpired(): Promise<void> {
    for (const { roundtableId, activityId } of await this.activities.expired(CLOSE_GRACE_MS)) {
      await this.database.transaction(async () => {
        const activity = await this.activities.lock(activityId);
        if (!activity || !(await this.activities.isExpired(activityId, CLOSE_GRACE_MS))) return;
        await this.close(roundtableId, activityId);
        await this.revisions.raiseSession(roundtableId, activity.orgId, stageOnceClosed(activity));
      });
    }
  }

  private async moveSeveral(
    roundtableId: string,
    activityIds: readonly string[],
    verb: ActivityVerb,
    { stamp, isLeft }: { readonly stamp: Stamp; isLeft(activity: LiveActivity): Promise<boolean> },
  ): Promise<SeveralMoved> {
    const asked = (await this.activities.lockAll(roundtableId)).filter(({ id }) => activityIds.includes(id));
    if (asked.length < new Set(activityIds).size) refuse('not-found');
    const left: string[] = [];
    const moved: string[] = [];
    for (const activity of asked.filter(({ state }) => moveActivity(state, verb).ok)) {
      const isMoved = !(await isLeft(activity));
      if (isMoved) await this.moveLocked(activity, verb, stamp);
      (isMoved ? moved : left).push(activity.id);
    }
    return { moved, left };
  }

  private async move(
    roundtableId: string,
    activityId: string,
    verb: ActivityVerb,
    stamp: Stamp,
  ): Promise<LiveActivity> {
    const activity = await this.lockOf(roundtableId, activityId);
    await this.moveLocked(activity, verb, stamp);
    return activity;
  }

  // What was set aside can be put back no more, so what hosts decided on it goes before the room hears that this is open.
  private async begin({ id, setAsideAt, formerRounds }: LiveActivity, timed?: boolean): Promise<void> {
    if (setAsideAt !== null) await this.rounds.giveUp(id);
    if (formerRounds.length > 0) await this.rounds.joinApproved(id);
    await this.activities.stampOpened(id, timed);
  }

  private async moveLocked(activity: LiveActivity, verb: ActivityVerb, stamp: Stamp): Promise<void> {
    const { id, state } = activity;
    const next = nextState(moveActivity(state, verb));
    await stamp(activity);
    this.revisions.tellActivity(id, await this.activities.move(id, next));
  }

  private async lockOf(roundtableId: string, activityId: string): Promise<LiveActivity> {
    const activity = await this.activities.lock(activityId);
    return activity?.roundtableId === roundtableId ? activity : refuse('not-found');
  }
}
