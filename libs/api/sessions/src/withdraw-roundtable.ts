import { Injectable } from '@nestjs/common';
import { RoomRevisions } from '@rt/api/activities';
import { ArchiveWriter } from '@rt/api/archive';
import { Publication } from '@rt/api/contributions';
import { type Actor, AuditLog, Database } from '@rt/api/platform';
import { PLANNERS, RoundtablesQueries } from '@rt/api/roundtables';
import type { ReasonBody, SessionBody } from '@rt/contracts';

import { moved } from './moved';
import { SessionsQueries } from './sessions.queries';

/** Takes a published roundtable and all its contributions out of the archive; their addresses answer 410. */
@Injectable()
export class WithdrawRoundtable {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly publication: Publication,
    private readonly archive: ArchiveWriter,
    private readonly revisions: RoomRevisions,
    private readonly audit: AuditLog,
    private readonly sessions: SessionsQueries,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, roundtableId: string, { reason }: ReasonBody): Promise<SessionBody> {
    await this.database.transaction(async () => {
      await this.roundtables.factsFor(actor, roundtableId, PLANNERS);
      const roundtable = await this.roundtables.lockState(roundtableId);
      const state = moved(roundtable.state, 'withdraw', { reason });

      await this.archive.withdrawRoundtable(roundtable.ref ?? '', reason);
      await this.publication.markWithdrawn(roundtableId);
      await this.roundtables.setState(roundtableId, { state });
      const { programmeId, orgId } = roundtable;
      await this.audit.record({
        actor,
        verb: 'withdraw-roundtable',
        subjectType: 'roundtable',
        subjectId: roundtableId,
        roundtableId,
        programmeId,
      });
      await this.revisions.raiseSession(roundtableId, orgId);
    });

    return this.sessions.find(roundtableId);
  }
}
