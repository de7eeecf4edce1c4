import { Injectable } from '@nestjs/common';
import { TermsQueries } from '@rt/api/organisation';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { AuthorsRepository } from '@rt/api/seats';
import { keepTerms } from '@rt/domain/attribution';

import { ContributionsRepository } from '../contributions.repository';
import { AuthorTermsRepository } from '../writing/author-terms.repository';

/** Takes the old rows off the disk once a session is sealed; for the owner of the tables, outside of a transaction. */
export const VACUUM_CONTRIBUTIONS = ['vacuum contributions'] as const;

/**
 * What sealing does to the texts of a roundtable: drafts that nobody submitted go; what may be kept of the type of
 * organisation and the region of each author is decided for the whole room at once; and all rows are written anew in
 * random order, so that what PostgreSQL itself keeps of a row says nothing of who wrote it, or when.
 */
@Injectable()
export class SealContributions {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly terms: AuthorTermsRepository,
    private readonly authors: AuthorsRepository,
    private readonly organisations: TermsQueries,
  ) {}

  /** In the open transaction, under the roundtable's lock. Asks for no right: sealing does it. */
  async run(roundtable: Pick<RoundtableFacts, 'id' | 'orgId' | 'rule'>): Promise<void> {
    const { id } = roundtable;
    await this.contributions.deleteDrafts(id);
    await this.decideTerms(roundtable);
    await this.contributions.rewriteInRandomOrder(id);
  }

  private async decideTerms({ id, orgId, rule }: Pick<RoundtableFacts, 'id' | 'orgId' | 'rule'>): Promise<void> {
    const declared = await this.terms.ofRoundtable(id);
    if (declared.length === 0) return;
    const { kThreshold } = await this.organisations.organisation(orgId);
    const room = await this.authors.room(id, kThreshold);
    await this.terms.settle(
      id,
      declared.map(({ contributionId, ...author }) => ({ contributionId, ...keepTerms(rule, author, room) })),
    );
  }
}
