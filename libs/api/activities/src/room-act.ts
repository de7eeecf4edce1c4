import { Injectable } from '@nestjs/common';
import { type AuditEntry, Clock } from '@rt/api/platform';
import { ConsoleAct, type HostAct, type RoundtableFacts, RUNNERS } from '@rt/api/roundtables';

import { RoomRevisions, type SessionPatch } from './room-revisions';

/** One act in a room: on its session, or on one of its activities. */
export interface ActInRoom extends Omit<HostAct, 'may'> {
  /** Left out, it takes the right to run the roundtable. */
  readonly may?: HostAct['may'];
  readonly activityId?: string;
  readonly detail?: AuditEntry['detail'];
  readonly onContent?: boolean;
}

/** A console act whose room hears of it: the session's revision is raised in the same transaction. */
@Injectable()
export class RoomAct {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly revisions: RoomRevisions,
    readonly clock: Clock,
  ) {}

  /**
   * Allows, locks, lets `work` decide and store, then records and raises the session's revision by the patch that
   * `work` answers; `null` when there was nothing to do. Outsiders `not-found`, others without the right `forbidden`.
   */
  async run(act: ActInRoom, work: (roundtable: RoundtableFacts) => Promise<SessionPatch | null | void>): Promise<void> {
    const { activityId, detail, onContent, may = RUNNERS, ...hostAct } = act;
    await this.acts.run({ ...hostAct, may }, async (roundtable) => {
      const patch = await work(roundtable);
      if (patch === null) return { answer: false, nothing: true };

      const revise = () => this.revisions.raiseSession(roundtable.id, roundtable.orgId, patch ?? {});
      return { answer: true, subjectId: activityId, detail, onContent, revise };
    });
  }
}
