import { type Actor, AuditLog, Database } from '@rt/api/platform';
import type { ChangeRoundtable as Change, RoundtableBody } from '@rt/contracts';
import { type CalendarChange, nextSequence } from '@rt/domain/scheduling';
import { Injectable } from '@nestjs/common';

import { CalendarNotice } from '../calendar/calendar-notice';
import { ChangeDecision } from './change-decision';
import { PlanningQueries } from './planning.queries';
import type { PlannedFields, RoundtableRecord } from '../roundtable-record';
import { allowAt, PLANNERS } from '../roundtables.policy';
import { RoundtablesRepository } from '../roundtables.repository';

/** What a change is made to, and what it changes. */
export interface ChangeOrder {
  readonly roundtableId: string;
  readonly change: Change;
}

/** Edits the plan. Once it is scheduled, the people who come or may still come are mailed where time or place changed. */
@Injectable()
export class ChangeRoundtable {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesRepository,
    private readonly decision: ChangeDecision,
    private readonly notice: CalendarNotice,
    private readonly audit: AuditLog,
    private readonly planning: PlanningQueries,
  ) {}

  async run(actor: Actor, { roundtableId, change }: ChangeOrder): Promise<RoundtableBody> {
    await this.database.transaction(async () => {
      const before = allowAt(actor, await this.roundtables.lock(roundtableId), PLANNERS);

      const fields = await this.decision.fields(actor, before, change);
      const calendar = this.notice.changeOf(before, fields);

      await this.roundtables.update(roundtableId, fields, nextSequence(before.icalSequence, calendar));
      const mailed = await this.notice.order(before, fields, calendar);
      await this.record(actor, before, fields, { calendar, mailed });
    });

    return this.planning.body(actor, roundtableId);
  }

  private async record(
    actor: Actor,
    before: RoundtableRecord,
    after: PlannedFields,
    told: { calendar: CalendarChange; mailed: number },
  ): Promise<void> {
    const fields = Object.keys(after).filter((key) => differs(before, after, key as keyof PlannedFields));
    await this.audit.record({
      actor,
      verb: 'change-roundtable',
      subjectType: 'roundtable',
      subjectId: before.id,
      roundtableId: before.id,
      programmeId: before.programmeId,
      detail: { fields, ...told },
    });
  }
}

function differs(before: PlannedFields, after: PlannedFields, key: keyof PlannedFields): boolean {
  return JSON.stringify(before[key]) !== JSON.stringify(after[key]);
}
