import { PrivacyDetailsQueries } from '@rt/api/people';
import { type Actor, AuditLog, Database, refuse } from '@rt/api/platform';
import type { InvitationList, RoundtableStateName } from '@rt/contracts';
import { Injectable } from '@nestjs/common';

import { InvitationMails } from './invitation-mails';
import { InvitationsQueries } from '../invitations/invitations.queries';
import { allowAt, PLANNERS } from '../roundtables.policy';
import { RoundtablesRepository } from '../roundtables.repository';

const SENDING: readonly RoundtableStateName[] = ['scheduled', 'live'];

/** Sends the invitations of a scheduled roundtable that were taken back before they went. */
@Injectable()
export class SendUnsent {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesRepository,
    private readonly mails: InvitationMails,
    private readonly queries: InvitationsQueries,
    private readonly audit: AuditLog,
    private readonly privacy: PrivacyDetailsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<InvitationList> {
    await this.database.transaction(async () => {
      const roundtable = allowAt(actor, await this.roundtables.lock(roundtableId), PLANNERS);
      if (!SENDING.includes(roundtable.state)) refuse('wrong-state');
      await this.privacy.require(roundtable.orgId);

      const mailed = await this.mails.orderDrafts(roundtable);
      const { id, programmeId } = roundtable;
      const subject = { subjectType: 'roundtable', subjectId: id, roundtableId: id, programmeId };
      await this.audit.record({ actor, verb: 'send-invitations', ...subject, detail: { mailed } });
    });

    return this.queries.list(actor, roundtableId);
  }
}
