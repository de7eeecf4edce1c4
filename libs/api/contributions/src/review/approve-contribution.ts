import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { ApproveContributionRequest, ContributionBody } from '@rt/contracts';
import { approvalOf, withoutName } from '@rt/domain/attribution';

import { ContributionsQueries } from '../contributions.queries';
import { ContributionsRepository } from '../contributions.repository';
import { WithdrawFromArchive } from '../publication/withdraw-from-archive';

/** By the secret of the item. No audit event, since this is a participant's act (docs/decisions.md 13). */
@Injectable()
export class ApproveContribution {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly contributions: ContributionsRepository,
    private readonly archive: WithdrawFromArchive,
    private readonly queries: ContributionsQueries,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, { secret, version, named }: ApproveContributionRequest): Promise<ContributionBody> {
    return this.database.transaction(async () => {
      const row = await this.archive.ownedBy(secret);
      const roundtable = await this.roundtables.facts(row.roundtableId);

      const approval = approvalOf(roundtable.rule, row.attribution, row.version, row.approvedVersion);
      if (approval === 'not-needed') refuse('wrong-state', { reason: 'agreement-not-needed' });
      if (row.state !== 'accepted') {
        refuse('wrong-state', { reason: 'agreement-not-now' });
      }
      if (row.version !== version) refuse('version-conflict', { field: 'version' });

      if (named) await this.contributions.approve(row.id);
      else await this.contributions.lowerAttribution(row.id, withoutName());

      return this.queries.ownBody(actor, roundtable, row.id);
    });
  }
}
