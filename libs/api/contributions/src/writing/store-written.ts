import { Injectable } from '@nestjs/common';
import { Database, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { Declared } from '@rt/domain/attribution';

import type { NewContribution } from '../contribution';
import { ContributionsRepository } from '../contributions.repository';
import { AuthorTermsRepository } from './author-terms.repository';
import { RewriteDraftsJob } from './rewrite-drafts.job';

/** Stores what was written: one row an operation, however often that is sent, with what was sent last. */
@Injectable()
export class StoreWritten {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly terms: AuthorTermsRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly drafts: RewriteDraftsJob,
    private readonly database: Database,
  ) {}

  /** Stores the row, or puts it in place of what the same operation stored; undefined where that stands as it is. */
  async run(row: NewContribution): Promise<string | undefined> {
    return this.eraseFormer(row, await this.insertOrRewrite(row));
  }

  /** With the declared terms of an unnamed author; `participation-ended` once the session is sealed. */
  async ofAuthor(row: NewContribution, declared: Declared): Promise<string | undefined> {
    const stored = await this.database.transaction(async () => {
      if (!(await this.roundtables.holdUnsealed(row.roundtableId))) refuse('participation-ended');
      const id = await this.insertOrRewrite(row);
      if (id && row.attribution.mode === 'unattributed') {
        await this.terms.put(row.roundtableId, { contributionId: id, ...declared });
      }
      return id;
    });
    // A job has a time: written in the transaction of the text, it would tell when that was sent.
    return this.eraseFormer(row, stored);
  }

  private async insertOrRewrite(row: NewContribution): Promise<string | undefined> {
    return (await this.contributions.insert(row)) ? row.id : this.contributions.rewrite(row);
  }

  /** Words that were replaced are taken off the disk. */
  private async eraseFormer({ id }: NewContribution, stored: string | undefined): Promise<string | undefined> {
    if (stored && stored !== id) await this.drafts.plan();
    return stored;
  }
}
