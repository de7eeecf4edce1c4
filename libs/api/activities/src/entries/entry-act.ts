import { Injectable } from '@nestjs/common';
import { ConsoleAct, type HostAct } from '@rt/api/roundtables';

import { allowPlanning } from '../activities.policy';
import type { LiveActivity } from '../activity';
import { PlanningChecks } from '../planning/planning-checks';
import { RoomRevisions } from '../room-revisions';

/** One act of a host on the entries of an activity. */
export interface ActOnEntries extends HostAct {
  readonly activityId: string;
}

/** What it came to; `nothing` where all stood so already. */
export interface EntriesDone<T> {
  readonly answer: T;
  readonly nothing?: true;
}

/**
 * What all acts of hosts on entries share: the right, the activity's lock, and its revision. Neither the plan's version nor
 * the session's revision moves: no answer on its way is refused, and no phone is told of more than the list.
 */
@Injectable()
export class EntryAct {
  constructor(
    private readonly act: ConsoleAct,
    private readonly checks: PlanningChecks,
    private readonly revisions: RoomRevisions,
  ) {}

  run<T>({ activityId, ...act }: ActOnEntries, work: (activity: LiveActivity) => Promise<EntriesDone<T>>): Promise<T> {
    return this.act.run(act, async (roundtable) => {
      const activity = await this.checks.lock(act.roundtableId, activityId);
      allowPlanning(roundtable.state);

      const done = await work(activity);

      const revise = () => this.revisions.raiseActivity(activityId);
      return { ...done, subjectId: activityId, onContent: true, revise };
    });
  }
}
