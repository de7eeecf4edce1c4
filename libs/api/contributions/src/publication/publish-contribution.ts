import { Injectable } from '@nestjs/common';
import { ArchiveWriter, contributionPath } from '@rt/api/archive';
import { type Actor, AuditLog, Database, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { Published } from '@rt/contracts';

import { isChatham } from '../contribution';
import { ContributionsRepository } from '../contributions.repository';
import { PUBLISHERS } from '../contributions.policy';
import { Publication } from './publication';

/** Adds a contribution that was accepted later to a published roundtable. */
@Injectable()
export class PublishContribution {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly contributions: ContributionsRepository,
    private readonly publication: Publication,
    private readonly archive: ArchiveWriter,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, roundtableId: string, id: string): Promise<Published> {
    return this.database.transaction(async () => {
      await this.roundtables.factsFor(actor, roundtableId, PUBLISHERS);
      const roundtable = await this.roundtables.lockState(roundtableId);
      const row = await this.contributions.lock(id);
      if (row?.roundtableId !== roundtableId) return refuse('not-found');

      const { ref } = roundtable;
      const { drafts } = await this.publication.ofOne(actor, { ...roundtable, ref: ref ?? '' }, row);
      if (roundtable.state !== 'published' || ref === null)
        return refuse('wrong-state', { message: 'Publish the roundtable first.' });

      await this.archive.publishContributions(ref, drafts);
      await this.publication.markPublished([id]);
      await this.audit.record({
        actor,
        verb: 'publish-contribution',
        subjectType: 'contribution',
        subjectId: id,
        roundtableId,
        programmeId: roundtable.programmeId,
        chathamContent: isChatham(roundtable.rule),
      });

      const [draft] = drafts;
      const published = draft?.ref ?? '';
      return {
        ref: published,
        url: contributionPath(published),
        contributionRefs: [published],
        waiting: 0,
        unapproved: 0,
      };
    });
  }
}
