import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database, refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import { isUnattributed } from '@rt/domain/attribution';

import { ACTIVITY_WRITERS } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';
import { RoomRevisions } from '../room-revisions';

/** What hosts do with what was answered. */
export type AnswersVerb = 'promote-answer' | 'take-back-option' | 'hide-answer';

/** One act on activities: which verb the audit keeps. */
export interface PlanningAct {
  readonly actor: Actor;
  readonly roundtableId: string;
  readonly verb: 'plan-activity' | 'change-activity' | 'delete-activity' | AnswersVerb;
}

const ON_ANSWERS: readonly string[] = ['promote-answer', 'take-back-option', 'hide-answer'] satisfies AnswersVerb[];

/**
 * What every act on the plan shares: the right to plan, the roundtable's lock, the audit event and the session's
 * revision, all in one transaction.
 */
@Injectable()
export class ActivityDesk {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivitiesRepository,
    private readonly audit: AuditLog,
    private readonly revisions: RoomRevisions,
    private readonly database: Database,
  ) {}

  /**
   * Allows, locks, lets `work` decide and store, then records and raises the session's revision. `work` answers the id
   * of the activity. Outsiders `not-found`, others without the right `forbidden`.
   */
  async act(
    { actor, roundtableId, verb }: PlanningAct,
    work: (roundtable: RoundtableFacts) => Promise<string>,
  ): Promise<string> {
    return this.database.transaction(async () => {
      await this.roundtables.factsFor(actor, roundtableId, ACTIVITY_WRITERS);
      const roundtable = await this.roundtables.lockState(roundtableId);

      const subjectId = await work(roundtable);

      const { orgId, programmeId, rule } = roundtable;
      // What a host decided on the room's answers is an act on content; the plan is not.
      const chathamContent = ON_ANSWERS.includes(verb) && isUnattributed(rule);
      const event = { actor, verb, subjectType: 'activity', subjectId, roundtableId, programmeId, chathamContent };
      await this.audit.record(event);
      await this.revisions.raiseSession(roundtableId, orgId);
      return subjectId;
    });
  }

  /** The activity under its lock; one of another roundtable is `not-found`. */
  async lock(roundtableId: string, activityId: string): Promise<LiveActivity> {
    const activity = await this.activities.lock(activityId);
    return activity?.roundtableId === roundtableId ? activity : refuse('not-found');
  }

  /** Refuses an agenda item of another roundtable. */
  async needAgendaItem(roundtableId: string, agendaItemId: string): Promise<void> {
    if (await this.roundtables.hasAgendaItem(roundtableId, agendaItemId)) return;
    refuse('invalid', { field: 'agendaItemId', message: 'This agenda item is not one of this roundtable.' });
  }
}
