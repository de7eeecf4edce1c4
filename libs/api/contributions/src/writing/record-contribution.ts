import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/api/platform';
import { ConsoleAct, RoundtablesQueries } from '@rt/api/roundtables';
import type { ContributionRecorded, RecordContributionRequest } from '@rt/contracts';
import { withoutName } from '@rt/domain/attribution';

import { phaseNow, RECORDERS } from '../contributions.policy';
import { NewContributions } from './new-contributions';

/** What a note taker writes for the room: no author, no secret. */
@Injectable()
export class RecordContribution {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly written: NewContributions,
    private readonly acts: ConsoleAct,
  ) {}

  /** A repeat of the same operation stores nothing new. */
  async run(actor: Actor, roundtableId: string, input: RecordContributionRequest): Promise<ContributionRecorded> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, RECORDERS);
    const checked = await this.written.check(actor, roundtable, input, phaseNow(roundtable));

    const isNew = await this.acts.run(
      { actor, roundtableId, verb: 'record-contribution', may: RECORDERS },
      async () => {
        const row = { ...checked, attribution: withoutName(), authorSecretHash: null };
        if (!(await this.written.insert(row))) return { answer: false, nothing: true };
        return { answer: true, subjectId: row.id, onContent: true };
      },
    );

    return { id: isNew ? checked.id : await this.written.storedMeanwhile(checked), authorSecret: null };
  }
}
