import { type Actor, AuditLog, Database } from '@rt/api/platform';
import type { RoundtableBody } from '@rt/contracts';
import { Injectable } from '@nestjs/common';

import { InvitationMails } from '../mails/invitation-mails';
import { move } from './moves';
import { PlanningQueries } from './planning.queries';
import { allowAt, PLANNERS } from '../roundtables.policy';
import { RoundtablesRepository } from '../roundtables.repository';
import { line } from './words';

export interface CancelOrder {
  readonly roundtableId: string;
  readonly reason: string;
}

/** Calls a scheduled roundtable off. Everybody who has not declined is mailed; the number stays with it. */
@Injectable()
export class CancelRoundtable {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesRepository,
    private readonly mails: InvitationMails,
    private readonly planning: PlanningQueries,
    private readonly audit: AuditLog,
  ) {}

  async run(actor: Actor, { roundtableId, reason }: CancelOrder): Promise<RoundtableBody> {
    await this.database.transaction(async () => {
      const roundtable = allowAt(actor, await this.roundtables.lock(roundtableId), PLANNERS);

      const why = line(reason, 'reason');
      move(roundtable.state, 'cancel', { reason: why });

      await this.roundtables.cancel(roundtableId, why, roundtable.icalSequence + 1);
      const mailed = await this.mails.orderForAll({ roundtable, occasion: 'cancelled' });
      const { id, programmeId } = roundtable;
      const subject = { subjectType: 'roundtable', subjectId: id, roundtableId: id, programmeId };
      await this.audit.record({ actor, verb: 'cancel-roundtable', ...subject, detail: { mailed } });
    });

    return this.planning.body(actor, roundtableId);
  }
}
