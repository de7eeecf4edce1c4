import { randomInt, randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { type Actor, isUniqueClash } from '@rt/api/platform';
import type { RoundtableBody } from '@rt/contracts';

import { ConsoleAct } from '../console-act';
import { InvitationMails } from '../mails/invitation-mails';
import type { RoundtableRecord } from '../roundtable-record';
import { PLANNERS } from '../roundtables.policy';
import { type Allocation, RoundtablesRepository } from '../roundtables.repository';
import { PlanningQueries } from './planning.queries';
import { ScheduleGuard } from './schedule-guard';

const TRIES = 5;

/** Makes a complete draft a scheduled roundtable: it gets its number, its code and its calendar id for good. */
@Injectable()
export class ScheduleRoundtable {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly guard: ScheduleGuard,
    private readonly mails: InvitationMails,
    private readonly planning: PlanningQueries,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<RoundtableBody> {
    await this.withFreeCode(() =>
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
    const year = Number((localStart ?? '').slice(0, 4));
    const number = await this.roundtables.takeNumber(orgId, year);
    return {
      ref: `RT-${year}-${String(number).padStart(3, '0')}`,
      // Random, so that it says nothing of people, places or times.
      icalUid: randomUUID(),
      joinCode: await this.freeCode(),
    };
  }

  // 8 digits without a leading zero, which people leave out when they type.
  private async freeCode(): Promise<string> {
    for (;;) {
      const code = String(randomInt(10_000_000, 100_000_000));
      if (await this.roundtables.isFreeJoinCode(code)) return code;
    }
  }

  // Two schedulings may draw one code at the same moment: the index lets one through, the other draws again.
  private async withFreeCode(work: () => Promise<unknown>): Promise<void> {
    for (let left = TRIES; ; left -= 1) {
      try {
        await work();
        return;
      } catch (error) {
        if (left <= 1 || !isUniqueClash(error, 'roundtables_join_code')) throw error;
      }
    }
  }
}
