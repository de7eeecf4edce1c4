import { Injectable } from '@nestjs/common';
import { CalendarNotice } from '@rt/api/invitations';
import type { Actor } from '@rt/api/platform';
import { ConsoleAct, type PlannedFields, PLANNERS, RoundtablesRepository } from '@rt/api/roundtables';
import type { ChangeRoundtableRequest, RoundtableBody } from '@rt/contracts';
import { nextSequence } from '@rt/domain/scheduling';

import { ChangeDecision } from './change-decision';
import { PlanningQueries } from './planning.queries';

export interface ChangeOrder {
  readonly roundtableId: string;
  readonly change: ChangeRoundtableRequest;
}

@Injectable()
export class ChangeRoundtable {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly decision: ChangeDecision,
    private readonly notice: CalendarNotice,
    private readonly planning: PlanningQueries,
  ) {}

  async run(actor: Actor, { roundtableId, change }: ChangeOrder): Promise<RoundtableBody> {
    await this.acts.run({ actor, roundtableId, verb: 'change-roundtable', may: PLANNERS }, async (_facts, before) => {
      const fields = await this.decision.fields(actor, before, change);
      const calendar = this.notice.changeOf(before, fields);

      await this.roundtables.update(roundtableId, fields, nextSequence(before.icalSequence, calendar));
      const mailed = await this.notice.order(before, fields, calendar);
      return { answer: true, detail: { fields: changed(before, fields), calendar, mailed } };
    });

    return this.planning.body(actor, roundtableId);
  }
}

function changed(before: PlannedFields, after: PlannedFields): string[] {
  return Object.keys(after).filter((key) => differs(before, after, key as keyof PlannedFields));
}

function differs(before: PlannedFields, after: PlannedFields, key: keyof PlannedFields): boolean {
  return JSON.stringify(before[key]) !== JSON.stringify(after[key]);
}
