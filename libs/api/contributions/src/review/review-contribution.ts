import { Injectable } from '@nestjs/common';
import { type Actor, nextState, refuse } from '@rt/api/platform';
import { ConsoleAct } from '@rt/api/roundtables';
import type { ContributionBody, ReviewContributionRequest } from '@rt/contracts';
import { moveContribution } from '@rt/domain/insight';

import { REVIEWERS } from '../contributions.policy';
import { ContributionsQueries } from '../contributions.queries';
import { ContributionsRepository } from '../contributions.repository';
import { ReviewChecks } from './review-checks';

/** Accepts a text as redacted, or rejects it with a reason. Accepted ones can be revised until publication. */
@Injectable()
export class ReviewContribution {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly checks: ReviewChecks,
    private readonly queries: ContributionsQueries,
    private readonly acts: ConsoleAct,
  ) {}

  async run(
    actor: Actor,
    roundtableId: string,
    id: string,
    input: ReviewContributionRequest,
  ): Promise<ContributionBody> {
    return this.acts.run(
      { actor, roundtableId, verb: `${input.decision}-contribution` as const, may: REVIEWERS },
      async (roundtable) => {
        const row = await this.contributions.lock(id);
        if (row?.roundtableId !== roundtableId) return refuse('not-found');

        // What was typed is of another text than the one that stands now.
        if (input.version !== undefined && input.version !== row.version)
          refuse('version-conflict', { field: 'version' });
        nextState(moveContribution(row.state, input.decision, input.reason));

        if (input.decision === 'reject') await this.checks.reject(roundtable, row, input);
        else await this.checks.accept(actor, roundtable, row, input);

        const answer = await this.queries.body(actor, roundtable, id);
        const detail = { wavedThrough: input.waveThrough ?? false, unnamed: input.unnamed ?? false };
        return { answer, subjectId: id, detail, onContent: true };
      },
    );
  }
}
