import { randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/api/platform';
import type { RoundtableBody } from '@rt/contracts';

import { ConsoleAct } from '../console-act';
import { JoinCodes } from '../join-codes';
import { InvitationMails } from '../mails/invitation-mails';
import type { RoundtableRecord } from '../roundtable-record';
import { PLANNERS } from '../roundtables.policy';
import { type Allocation, RoundtablesRepository } from '../roundtables.repository';
import { PlanningQueries } from './planning.queries';
import { RoundtableNumbers } from './roundtable-numbers';
import { ScheduleGuard } from './schedule-guard';

/** Makes a complete draft a scheduled roundtable: it gets its number, its code and its calendar id for good. */
@Injectable()
export class ScheduleRoundtable {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly guard: ScheduleGuard,
    private readonly mails: InvitationMails,
    private readonly codes: JoinCodes,
    private readonly numbers: RoundtableNumbers,
    private readonly planning: PlanningQueries,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<RoundtableBody> {
    await this.codes.draw(() =>
      this.acts.run({ actor, roundtableId, verb: 'schedule-roundtable', may: PLANNERS }, async (_facts, draft) => {
        await this.guard.allow(draft);

        await this.roundtables.schedule(roundtableId, draft.orgId, await this.allocate(draft));
        const mailed = await this.mails.orderDrafts(draft);
        return { answer: true, detail: { mailed } };
      }),
    );

    return this.planning.body(actor, roundtableId);
  }

  private async allocate({ orgId, localStart }: RoundtableRecord): Promise<Allocation> {
    return {
      ref: await this.numbers.next(orgId, localStart ?? ''),
      // Random, so that it says nothing of people, places or times.
      icalUid: randomUUID(),
      joinCode: await this.codes.free(),
    };
  }
}
