import { Injectable } from '@nestjs/common';
import { Database, Hints } from '@rt/api/platform';
import type { StageChoice } from '@rt/domain/polling';

/** Topics of the hints that tell every process what has moved, by the id of a roundtable or (activity) an activity. */
export const HINTS = {
  session: 'session',
  activity: 'activity',
  sealed: 'sealed',
  /** The key of this roundtable is missing: whoever holds it puts it back. */
  keyWanted: 'key-wanted',
} as const;

/** What may change in the narrow row of a session besides its revision. */
export interface SessionPatch {
  readonly currentActivityId?: string | null;
  readonly stageView?: StageChoice;
  readonly stageBlank?: boolean;
  /** What is chosen for the stage changes only while this activity is the current one. */
  readonly stageOf?: string;
  /** Added to the number of people who joined. */
  readonly joined?: number;
}

/** The stage follows the current activity to its result, whether a host closed it or its time was over. */
export function stageAfterClose(activityId: string): SessionPatch {
  return { stageView: 'results', stageOf: activityId };
}

/** Raises the two counters of the live part in the transaction of the change, and hints at them once it is committed. */
@Injectable()
export class RoomRevisions {
  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
  ) {}

  /** Raises the session's revision and sets what the patch names. Returns the new revision. */
  async raiseSession(roundtableId: string, orgId: string, patch: SessionPatch = {}): Promise<number> {
    const hasCurrent = patch.currentActivityId !== undefined;
    const [row] = await this.database.query<{ revision: number }>(
      `insert into session_live as s (roundtable_id, org_id, revision, current_activity_id, stage_view, stage_blank, joined)
       values ($1, $2, 1, $3, coalesce($5, 'lobby'), coalesce($6, false), greatest($7, 0))
       on conflict (roundtable_id) do update set revision = s.revision + 1,
         current_activity_id = case when $4 then $3 else s.current_activity_id end,
         stage_view = case when $8::uuid is null or $8 = s.current_activity_id then coalesce($5, s.stage_view)
           else s.stage_view end,
         stage_blank = case when $8::uuid is null or $8 = s.current_activity_id then coalesce($6, s.stage_blank)
           else s.stage_blank end,
         joined = greatest(s.joined + $7, 0)
       returning revision::float8 as revision`,
      [
        roundtableId,
        orgId,
        patch.currentActivityId ?? null,
        hasCurrent,
        patch.stageView ?? null,
        patch.stageBlank ?? null,
        patch.joined ?? 0,
        patch.stageOf ?? null,
      ],
    );
    const revision = row?.revision ?? 0;
    this.database.afterCommit(() => this.hints.publish(HINTS.session, { id: roundtableId, revision }));
    return revision;
  }

  /** Raises an activity's revision; answers do this in their own statement. */
  async raiseActivity(activityId: string): Promise<number> {
    const [row] = await this.database.query<{ revision: number }>(
      `update activity_live set revision = revision + 1 where activity_id = $1 returning revision::float8 as revision`,
      [activityId],
    );
    const revision = row?.revision ?? 0;
    this.tellActivity(activityId, revision);
    return revision;
  }

  /** Hints at an activity's revision after commit. */
  tellActivity(activityId: string, revision: number): void {
    this.database.afterCommit(() => this.hints.publish(HINTS.activity, { id: activityId, revision }));
  }
}
