import { Injectable } from '@nestjs/common';
import { InvitationMails } from '@rt/api/invitations';
import type { Actor } from '@rt/api/platform';
import { ConsoleAct, PLANNERS, RoundtablesRepository } from '@rt/api/roundtables';
import type { RoundtableBody } from '@rt/contracts';

import { PlanningQueries } from '../planning.queries';
import { Allocations } from './allocations';
import { ScheduleGuard } from './schedule-guard';

/** Makes a complete draft a scheduled roundtable: it gets its number, its code and its calendar id for good. */
@Injectable()
export class ScheduleRoundtable {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly guard: ScheduleGuard,
    private readonly mails: InvitationMails,
    private readonly allocations: Allocations,
    private readonly planning: PlanningQueries,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<RoundtableBody> {
    await this.allocations.draw(() =>
      this.acts.run({ actor, roundtableId, verb: 'schedule-roundtable', may: PLANNERS }, async (_facts, draft) => {
        await this.guard.allow(draft);

        await this.roundtables.schedule(
          roundtableId,
          draft.orgId,
          await this.allocations.all(draft.orgId, draft.localStart ?? ''),
        );
        const mailed = await this.mails.orderDrafts(draft);
        return { answer: true, detail: { mailed } };
      }),
    );

    return this.planning.body(actor, roundtableId);
  }
}
