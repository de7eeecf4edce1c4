import { Injectable } from '@nestjs/common';
import { ArchiveWriter, contributionPath } from '@rt/api/archive';
import { type Actor, refuse } from '@rt/api/platform';
import { ConsoleAct } from '@rt/api/roundtables';
import type { Published } from '@rt/contracts';

import { PUBLISHERS } from '../contributions.policy';
import { Publication } from './publication';

@Injectable()
export class PublishContribution {
  constructor(
    private readonly publication: Publication,
    private readonly archive: ArchiveWriter,
    private readonly acts: ConsoleAct,
  ) {}

  async run(actor: Actor, roundtableId: string, id: string): Promise<Published> {
    return this.acts.run({ actor, roundtableId, verb: 'publish-contribution', may: PUBLISHERS }, async (roundtable) => {
      const { ref } = roundtable;
      const { drafts } = await this.publication.ofOne(actor, { ...roundtable, ref: ref ?? '' }, id);
      if (roundtable.state !== 'published' || ref === null)
        return refuse('wrong-state', { reason: 'publish-roundtable-first' });

      await this.archive.publishContributions(ref, drafts);
      await this.publication.markPublished([id]);

      const [draft] = drafts;
      const published = draft?.ref ?? '';
      const answer = {
        ref: published,
        url: contributionPath(published),
        contributionRefs: [published],
        waiting: 0,
        unapproved: 0,
      };
      return { answer, subjectId: id, onContent: true };
    });
  }
}
