import { Injectable } from '@nestjs/common';
import { Database, nextState, refuse } from '@rt/api/platform';
import { moveActivity, RESET_UNDO_MS, ROUNDS_MAX } from '@rt/domain/polling';
import { canAskAgain, keepsAnswers } from '@rt/kinds';

import { ActivitiesRepository } from '../activities.repository';
import { plannedForTexts } from '../decided-activity';
import { JoinApproved } from '../entries/join-approved';
import { presentHands } from '../hands/hands.queries';
import { PlanningChecks } from '../planning/planning-checks';
import { RoomRevisions } from '../room-revisions';
import { RoundsRepository } from './rounds.repository';

/** Rounds of an activity: the next one is opened beside what stands, or the present one is set aside and restored. Asks for no right: the session's use cases do. */
@Injectable()
export class ActivityRounds {
  constructor(
    private readonly checks: PlanningChecks,
    private readonly activities: ActivitiesRepository,
    private readonly rounds: RoundsRepository,
    private readonly revisions: RoomRevisions,
    private readonly database: Database,
    private readonly approved: JoinApproved,
  ) {}

  /** Sets the present round aside; the activity is ready again, and nothing of its answers is in any frame. */
  async reset(roundtableId: string, activityId: string): Promise<void> {
    const { state } = await this.checks.lock(roundtableId, activityId);
    const next = nextState(moveActivity(state, 'reset'));

    await this.rounds.setAside(activityId);
    this.revisions.tellActivity(activityId, await this.activities.move(activityId, next));
  }

  /**
   * Keeps the closed round as it is and opens the next one, which takes answers of the same seats. `invalid` for a kind
   * that has no rounds, `wrong-state` while it is not closed, where nobody has answered on a device or by hand, and after the last round. Of some kinds
   * the answers stand in the next one, unless the key by which their authors are known was lost. What hosts have approved after the close is asked, too.
   */
  async askAgain(roundtableId: string, activityId: string, opId: string): Promise<void> {
    const activity = await this.checks.lock(roundtableId, activityId);
    const { kind, state, answered, formerRounds } = activity;
    if (!canAskAgain(kind)) refuse('invalid', { reason: 'no-rounds' });
    const next = nextState(moveActivity(state, 'ask-again'));
    if (answered === 0 && presentHands(activity).counts === null) refuse('wrong-state', { reason: 'nobody-answered' });
    if (formerRounds.length + 1 >= ROUNDS_MAX) {
      refuse('wrong-state', { reason: 'rounds-too-many', params: { max: ROUNDS_MAX } });
    }

    const keeps = keepsAnswers(kind);
    if (keeps && (await this.activities.isUnderFormerKey(activityId))) {
      refuse('wrong-state', { reason: 'opened-with-lost-key' });
    }

    await this.rounds.keep(activityId, opId);
    if (keeps) await this.rounds.carry(activityId);
    await this.approved.run(activity);
    await this.activities.setRevealed(activityId, false);
    await this.activities.stampOpened(activityId);
    this.revisions.tellActivity(activityId, await this.activities.move(activityId, next));
  }

  async wasOpenedBy(activityId: string, opId: string): Promise<boolean> {
    return this.rounds.wasOpenedBy(activityId, opId);
  }

  /** The round before is the present one again, closed as it stood: the next was reset, and is not to be asked. */
  async goBack(roundtableId: string, activityId: string): Promise<void> {
    const { state, formerRounds } = await this.checks.lock(roundtableId, activityId);
    const last = formerRounds.at(-1);
    if (state !== 'ready' || last === undefined) return refuse('wrong-state', { reason: 'activity-unready' });

    await this.activities.move(activityId, 'closed');
    await this.rounds.restore(activityId, last);
    await this.revisions.raiseActivity(activityId);
  }

  /** Restores the round exactly as it stood; `wrong-state` once it was opened anew or the time for it is over. */
  async undoReset(roundtableId: string, activityId: string): Promise<void> {
    const { state } = await this.checks.lock(roundtableId, activityId);
    const aside = await this.rounds.aside(activityId, RESET_UNDO_MS);
    if (state !== 'ready' || !aside) return refuse('wrong-state', { reason: 'reset-is-over' });

    await this.activities.move(activityId, aside.state);
    await this.rounds.restore(activityId, aside.round);
    await this.revisions.raiseActivity(activityId);
  }

  /** True while answers to the activity can still be restored. */
  async canUndo(activityId: string): Promise<boolean> {
    return (await this.rounds.aside(activityId, RESET_UNDO_MS)) !== undefined;
  }

  /** The wording was corrected since the rounds before were answered. */
  async amendFormer(activityId: string): Promise<void> {
    await this.rounds.amendFormer(activityId);
  }

  /** What hosts have approved of the rounds before is asked in the one that begins. The caller holds the activity's lock. */
  async joinApproved(activityId: string): Promise<void> {
    const activity = await this.activities.find(activityId);
    if (activity) await this.approved.run(activity);
  }

  /** Deletes what was set aside of an activity: it answers a question that now is another one, or is asked anew. */
  async giveUp(activityId: string): Promise<void> {
    await this.drop(activityId, 0);
  }

  async dropOver(): Promise<void> {
    for (const activityId of await this.rounds.withRoundsOver(RESET_UNDO_MS)) {
      await this.database.transaction(() => this.drop(activityId, RESET_UNDO_MS));
    }
  }

  /** Deletes all that was set aside in a roundtable: its session ends. */
  async dropAll(roundtableId: string): Promise<void> {
    for (const { id } of await this.activities.lockAll(roundtableId)) await this.drop(id, 0);
  }

  private async drop(activityId: string, afterMs: number): Promise<void> {
    const activity = await this.activities.lock(activityId);
    if (activity) await this.rounds.drop(activityId, afterMs, plannedForTexts(activity));
  }
}
