import { Injectable } from '@nestjs/common';
import { PrivacyDetailsQueries } from '@rt/api/organisation';
import { type Actor, refuse } from '@rt/api/platform';
import { ConsoleAct, PLANNERS } from '@rt/api/roundtables';
import type { InvitationList } from '@rt/contracts';
import type { RoundtableState } from '@rt/domain/scheduling';

import { InvitationsQueries } from '../invitations.queries';
import { InvitationMails } from './invitation-mails';

const SENDING: readonly RoundtableState[] = ['scheduled', 'live'];

/** Sends the invitations of a scheduled roundtable that were taken back before they went. */
@Injectable()
export class SendUnsent {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly mails: InvitationMails,
    private readonly queries: InvitationsQueries,
    private readonly privacy: PrivacyDetailsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<InvitationList> {
    await this.acts.run(
      { actor, roundtableId, verb: 'send-invitations', may: PLANNERS },
      async (_facts, roundtable) => {
        if (!SENDING.includes(roundtable.state)) refuse('wrong-state');
        await this.privacy.require(roundtable.orgId);

        const mailed = await this.mails.orderDrafts(roundtable);
        return { answer: true, detail: { mailed } };
      },
    );

    return this.queries.list(actor, roundtableId);
  }
}
