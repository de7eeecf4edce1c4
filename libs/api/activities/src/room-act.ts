import { Injectable } from '@nestjs/common';
import { type AuditEntry, Clock, refuse } from '@rt/api/platform';
import { ConsoleAct, type HostAct, type RoundtableFacts, RUNNERS } from '@rt/api/roundtables';

import { ActivitiesRepository } from './activities.repository';
import type { LiveActivity } from './activity';
import { RoomRevisions, type SessionPatch } from './room-revisions';

export interface ActInRoom extends Omit<HostAct, 'may'> {
  /** Left out, it takes the right to run the roundtable. */
  readonly may?: HostAct['may'];
  readonly activityId?: string;
  /** Where the activity stood as the host saw it; one that was moved since is left as it is. */
  readonly epoch?: number | undefined;
  /** True where the act has been done before: a repetition does nothing more, wherever the activity stands by now. */
  readonly isRepeated?: () => Promise<boolean>;
  readonly detail?: AuditEntry['detail'];
  readonly onContent?: boolean;
}

/** A console act whose room hears of it: the session's revision is raised in the same transaction. */
@Injectable()
export class RoomAct {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly revisions: RoomRevisions,
    private readonly activities: ActivitiesRepository,
    readonly clock: Clock,
  ) {}

  /** Permission, lock, `work`, then the session's revision; `null` where nothing changed. */
  async run(act: ActInRoom, work: (roundtable: RoundtableFacts) => Promise<SessionPatch | null | void>): Promise<void> {
    const { activityId, epoch, isRepeated, detail, onContent, may = RUNNERS, ...hostAct } = act;
    await this.acts.run({ ...hostAct, may }, async (roundtable) => {
      if (await isRepeated?.()) return { answer: false, nothing: true };
      const stands =
        activityId === undefined || epoch === undefined || (await this.needEpoch(act, roundtable, activityId, epoch));
      const patch = stands ? await work(roundtable) : null;
      if (patch === null) return { answer: false, nothing: true };

      const revise = () => this.revisions.raiseSession(roundtable.id, roundtable.orgId, patch ?? {});
      return { answer: true, subjectId: activityId, detail, onContent, revise };
    });
  }

  // Under the lock of the activity, so that of two hosts who press at once one is told what the other has done. False
  // where that, or its time, has closed what was to be closed: who closes and shows in one press goes on to show it.
  private async needEpoch(
    { verb }: ActInRoom,
    { id: roundtableId }: RoundtableFacts,
    activityId: string,
    epoch: number,
  ): Promise<boolean> {
    const activity = await this.activities.lock(activityId);
    if (activity?.roundtableId !== roundtableId || activity.epoch === epoch) return true;
    if (standsAsWanted(activity, verb)) return false;
    if (verb === 'close-activity' && activity.state === 'closed' && activity.epoch === epoch + 1) return false;
    return refuse('version-conflict', { reason: whatHappened(activity, verb) });
  }
}

function standsAsWanted({ state, pausedAt }: LiveActivity, verb: ActInRoom['verb']): boolean {
  const isPaused = pausedAt !== null;
  return state === 'open' && verb === (isPaused ? 'pause-activity' : 'resume-activity');
}

const OPENING: readonly ActInRoom['verb'][] = ['open-activity', 'ask-again', 'open-again'];

function whatHappened({ state, revealed, pausedAt }: LiveActivity, verb: ActInRoom['verb']) {
  // Who lets it go on knew it to be paused.
  if (pausedAt !== null) return verb === 'resume-activity' ? 'extended-just-now' : 'paused-just-now';
  if (state === 'open') return OPENING.includes(verb) ? 'opened-just-now' : 'extended-just-now';
  if (state === 'draft') return 'skipped-just-now';
  if (state === 'ready') return 'reset-just-now';
  if (revealed) return 'shown-just-now';
  // Who shows or hides a result mostly knew it to be closed.
  return verb === 'reveal-activity' ? 'hidden-just-now' : 'closed-just-now';
}
