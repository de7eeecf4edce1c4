import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import { ConsoleAct, type HostAct, type RoundtableFacts } from '@rt/api/roundtables';
import { GROUPING_PHASES } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import { allowPlanning } from '../activities.policy';
import type { LiveActivity } from '../activity';
import { PlanningChecks } from '../planning/planning-checks';
import { RoomRevisions } from '../room-revisions';

export interface ActOnEntries extends HostAct {
  readonly activityId: string;
}

type SessionOfEntries = Pick<RoundtableFacts, 'liveAt'>;

/** What it came to; `nothing` where all stood so already. */
export interface EntriesDone<T> {
  readonly answer: T;
  readonly nothing?: true;
  readonly asked?: boolean;
  /** Other activities of whose entries one stands otherwise now. */
  readonly others?: readonly string[];
}

/** Permission, lock, revision. The plan keeps its version; the session's rises only where its question changes. */
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

      const { asked = false, others = [], ...answered } = done;
      const revise = async () => {
        if (asked) await this.revisions.raiseSession(roundtable.id, roundtable.orgId);
        for (const other of others) await this.revisions.raiseActivity(other);
        return this.revisions.raiseActivity(activityId);
      };
      return { ...answered, subjectId: activityId, onContent: true, revise };
    });
  }
}

/** Entries are put into groups in phases for that alone: dots lie still then. `field`: what names the group. */
export function needGroupingPhase({ kind, config, state }: LiveActivity, field: 'moves' | 'into'): void {
  const groups = kinds[kind].entries?.board?.groups ?? refuse('invalid', { field, reason: 'no-groups' });
  if (state !== 'open') refuse('not-open');
  if (!GROUPING_PHASES.includes(groups.phase(config))) refuse('wrong-state', { reason: 'phase-not-for-groups' });
}
