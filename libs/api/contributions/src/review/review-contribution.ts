import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database, refuse, Refusal } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import type { ContributionBody, ReviewContribution as Input } from '@rt/contracts';
import { moveContribution } from '@rt/domain/insight';

import { isChatham } from '../contribution';
import { ContributionsQueries } from '../contributions.queries';
import { ContributionsRepository } from '../contributions.repository';
import { REVIEWERS } from '../contributions.policy';
import { ReviewChecks } from './review-checks';

/**
 * Accepts a submitted contribution, with its text as it should stand after redaction, or rejects it with a reason. What is
 * accepted and not published yet can be revised: publication looks for names again, and the room may have changed.
 */
@Injectable()
export class ReviewContribution {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly contributions: ContributionsRepository,
    private readonly checks: ReviewChecks,
    private readonly queries: ContributionsQueries,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, roundtableId: string, id: string, input: Input): Promise<ContributionBody> {
    return this.database.transaction(async () => {
      await this.roundtables.factsFor(actor, roundtableId, REVIEWERS);
      const roundtable = await this.roundtables.lockState(roundtableId);
      const row = await this.contributions.lock(id);
      if (row?.roundtableId !== roundtableId) return refuse('not-found');

      // What was typed is of another text than the one that stands now.
      if (input.version !== undefined && input.version !== row.version)
        refuse('version-conflict', { field: 'version' });
      const move = moveContribution(row.state, input.decision, { reason: input.reason });
      if (!move.ok) throw new Refusal(move.refusal, { field: move.field, message: move.message });

      if (input.decision === 'reject') await this.checks.reject(roundtable, row, input);
      else await this.checks.accept(actor, roundtable, row, input);
      await this.record(actor, roundtable, id, input);

      return this.queries.body(actor, roundtable, id);
    });
  }

  private async record(actor: Actor, roundtable: RoundtableFacts, subjectId: string, input: Input): Promise<void> {
    await this.audit.record({
      actor,
      verb: `${input.decision}-contribution`,
      subjectType: 'contribution',
      subjectId,
      roundtableId: roundtable.id,
      programmeId: roundtable.programmeId,
      detail: { wavedThrough: input.waveThrough ?? false, unnamed: input.unnamed ?? false },
      chathamContent: isChatham(roundtable.rule),
    });
  }
}
