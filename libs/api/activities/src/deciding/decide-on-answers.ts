import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { holdsAt, type HostAct, type RoundtableFacts } from '@rt/api/roundtables';
import type { DecidedActivityBody } from '@rt/contracts';
import type { ActivityDecision, EntryState } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import { ACTIVITY_WRITERS, allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';
import { presentActivity } from '../activity.presenter';
import { PlanningChecks } from '../planning/planning-checks';
import { RoomAct } from '../room-act';
import { RoomRevisions } from '../room-revisions';
import { DecisionsRepository } from './decisions.repository';

export interface AnswersAct {
  readonly actor: Actor;
  readonly roundtableId: string;
  readonly activityId: string;
  readonly verb:
    | 'promote-answer'
    | 'take-back-option'
    | 'hide-answer'
    | 'merge-answers'
    | 'switch-board'
    | 'enter-phase';
  /** Left out, whoever runs the session. */
  readonly may?: HostAct['may'];
}

/** How an answer stood right before it was decided on; nothing where there is one way back from the decision. */
export type Stood = Pick<DecidedActivityBody, 'was'>;

type Decide = (activity: LiveActivity, roundtable: RoundtableFacts, stood: Stood) => Promise<ActivityDecision | null>;

/** Permission, lock, row and revision. The plan keeps its version, so that no pending answer is refused. */
@Injectable()
export class DecideOnAnswers {
  constructor(
    private readonly act: RoomAct,
    private readonly checks: PlanningChecks,
    private readonly activities: ActivitiesRepository,
    private readonly decisions: DecisionsRepository,
    private readonly revisions: RoomRevisions,
  ) {}

  /** `decide` answers null where it stands so already, and may note how it stood. */
  async run(act: AnswersAct, decide: Decide): Promise<DecidedActivityBody> {
    const { roundtableId, activityId } = act;
    const stood: Stood = {};
    let done: Pick<DecidedActivityBody, 'already' | 'was' | 'revision'> = { already: true };
    // What a host decided on the answers is an act on content; the plan is not.
    await this.act.run({ may: ACTIVITY_WRITERS, ...act, onContent: true }, async (roundtable) => {
      const activity = await this.checks.lock(roundtableId, activityId);
      allowPlanning(roundtable.state);

      const decision = await decide(activity, roundtable, stood);

      if (decision === null) return null;
      await this.decisions.add(activity, decision);
      done = { ...stood, revision: await this.revisions.raiseActivity(activityId) };

      return undefined;
    });

    const activity = (await this.activities.find(activityId)) ?? refuse('not-found');
    return { ...presentActivity(activity, false), ...done };
  }
}

/** A sorter may act only where `states` say that each word was read, since others would be approved by it. */
export function needSorting(
  actor: Actor,
  roundtable: RoundtableFacts,
  { kind }: Pick<LiveActivity, 'kind'>,
  states: readonly (EntryState | undefined)[],
): void {
  if (holdsAt(actor, roundtable, ACTIVITY_WRITERS)) return;
  if (!kinds[kind].words || states.includes('waiting')) refuse('forbidden');
}
