import { Injectable } from '@nestjs/common';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { keepTerms } from '@rt/domain/attribution';

import { AuthorTermsRepository } from '../writing/author-terms.repository';
import { AuthorsRepository } from '../writing/authors.repository';
import { ContributionsRepository } from '../contributions.repository';

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
  ) {}

  /** In the open transaction, under the roundtable's lock. Asks for no right: sealing does it. */
  async run({ id, rule }: Pick<RoundtableFacts, 'id' | 'rule'>): Promise<void> {
    await this.contributions.deleteDrafts(id);
    await this.decideTerms(id, rule);
    await this.contributions.rewriteInRandomOrder(id);
  }

  private async decideTerms(id: string, rule: RoundtableFacts['rule']): Promise<void> {
    const declared = await this.terms.ofRoundtable(id);
    if (declared.length === 0) return;
    const room = await this.authors.room(id);
    await this.terms.settle(
      id,
      declared.map(({ contributionId, ...author }) => ({ contributionId, ...keepTerms(rule, author, room) })),
    );
  }
}
