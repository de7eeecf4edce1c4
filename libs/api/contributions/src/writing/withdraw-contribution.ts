import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@rt/api/platform';
import { ConsoleAct, RoundtablesQueries } from '@rt/api/roundtables';
import type { ContributionBody, WithdrawRequest } from '@rt/contracts';

import { PUBLISHERS } from '../contributions.policy';
import { ContributionsQueries } from '../contributions.queries';
import { ContributionsRepository } from '../contributions.repository';
import { WithdrawFromArchive } from '../publication/withdraw-from-archive';

/** Withdraws a contribution at any time; a published one leaves a tombstone (410). */
@Injectable()
export class WithdrawContribution {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly contributions: ContributionsRepository,
    private readonly queries: ContributionsQueries,
    private readonly archive: WithdrawFromArchive,
    private readonly acts: ConsoleAct,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, roundtableId: string, id: string, { reason }: WithdrawRequest): Promise<ContributionBody> {
    return this.acts.run(
      { actor, roundtableId, verb: 'withdraw-contribution', may: PUBLISHERS },
      async (roundtable) => {
        const row = await this.contributions.lock(id);
        if (row?.roundtableId !== roundtableId) return refuse('not-found');

        await this.archive.withdraw(roundtable, row, { text: await this.archive.reasonFor(roundtable, reason) });

        const answer = await this.queries.body(actor, roundtable, id);
        return { answer, subjectId: id, onContent: true };
      },
    );
  }

  /** By the author's secret, without audit (docs/decisions.md 13). A repeat gets the first answer. */
  async bySecret(actor: Actor, secret: string): Promise<ContributionBody> {
    return this.database.transaction(async () => {
      // In the order of those who publish, who lock the roundtable first.
      const roundtable = await this.roundtables.lockState((await this.archive.foundBy(secret)).roundtableId);
      const row = await this.archive.ownedBy(secret);

      if (row.state !== 'withdrawn') await this.archive.withdraw(roundtable, row, { code: 'by-author' });

      return this.queries.ownBody(actor, roundtable, row.id);
    });
  }
}
