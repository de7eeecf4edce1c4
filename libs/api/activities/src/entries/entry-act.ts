import { Injectable } from '@nestjs/common';
import { ConsoleAct, type HostAct, type RoundtableFacts } from '@rt/api/roundtables';

import { allowPlanning } from '../activities.policy';
import type { LiveActivity } from '../activity';
import { PlanningChecks } from '../planning/planning-checks';
import { RoomRevisions } from '../room-revisions';

/** One act of a host on the entries of an activity. */
export interface ActOnEntries extends HostAct {
  readonly activityId: string;
}

/** What acts on entries need of their session. */
type SessionOfEntries = Pick<RoundtableFacts, 'liveAt'>;

/** What it came to; `nothing` where all stood so already. */
export interface EntriesDone<T> {
  readonly answer: T;
  readonly nothing?: true;
  /** What the room is asked has changed with it. */
  readonly asked?: boolean;
}

/**
 * What all acts of hosts on entries share: the right, the activity's lock, and its revision. The plan keeps its version, so
 * that no answer on its way is refused; the session's revision moves only where what the room is asked has changed.
 */
@Injectable()
export class EntryAct {
  constructor(
    private readonly act: ConsoleAct,
    private readonly checks: PlanningChecks,
    private readonly revisions: RoomRevisions,
  ) {}

  run<T>(
    { activityId, ...act }: ActOnEntries,
    work: (activity: LiveActivity, session: SessionOfEntries) => Promise<EntriesDone<T>>,
  ): Promise<T> {
    return this.act.run(act, async (roundtable) => {
      const activity = await this.checks.lock(act.roundtableId, activityId);
      allowPlanning(roundtable.state);

      const done = await work(activity, roundtable);

      const { asked = false, ...answered } = done;
      const revise = async () => {
        if (asked) await this.revisions.raiseSession(roundtable.id, roundtable.orgId);
        return this.revisions.raiseActivity(activityId);
      };
      return { ...answered, subjectId: activityId, onContent: true, revise };
    });
  }
}
