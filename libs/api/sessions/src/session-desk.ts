import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditLog, Clock, Database } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries, RUNNERS } from '@rt/api/roundtables';
import { RoomRevisions, type SessionPatch } from '@rt/api/activities';

/** One act on a session, of a facilitator or of the program: which verb the audit keeps, and on what. */
export interface SessionAct {
  /** The program itself may do what it does; of everybody else the right is asked. */
  readonly actor: AuditEntry['actor'];
  readonly roundtableId: string;
  readonly verb: string;
  readonly activityId?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
  /** Refuses who may not; left out, it takes the right to run the roundtable. */
  readonly allow?: () => Promise<void>;
}

/**
 * What every act on a running session shares: the right to run it, the roundtable's lock, the audit event and the
 * session's revision, all in one transaction.
 */
@Injectable()
export class SessionDesk {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly revisions: RoomRevisions,
    private readonly audit: AuditLog,
    private readonly database: Database,
    readonly clock: Clock,
  ) {}

  /**
   * Allows, locks, lets `work` decide and store, then records and raises the session's revision by the patch that
   * `work` answers; `null` when there was nothing to do. Outsiders `not-found`, others without the right `forbidden`.
   */
  async act(
    act: SessionAct,
    work: (roundtable: RoundtableFacts) => Promise<SessionPatch | null | void>,
  ): Promise<void> {
    const { actor, roundtableId } = act;
    await this.database.transaction(async () => {
      await this.allow(act);
      const roundtable = await this.roundtables.lockState(roundtableId);

      const patch = await work(roundtable);
      if (patch === null) return;
      if (actor.kind !== 'system') await this.roundtables.noteAct(roundtableId);

      await this.audit.record({
        actor,
        verb: act.verb,
        subjectType: act.activityId ? 'activity' : 'session',
        subjectId: act.activityId ?? roundtableId,
        roundtableId,
        programmeId: roundtable.programmeId,
        detail: act.detail,
      });
      await this.revisions.raiseSession(roundtableId, roundtable.orgId, patch ?? {});
    });
  }

  private async allow({ actor, roundtableId, allow }: SessionAct): Promise<void> {
    if (allow) await allow();
    else if (actor.kind !== 'system') await this.roundtables.factsFor(actor, roundtableId, RUNNERS);
  }
}
