import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/api/platform';
import { ConsoleAct, RoundtablesQueries } from '@rt/api/roundtables';
import type { ContributionRecorded, RecordContributionRequest } from '@rt/contracts';
import { withoutName } from '@rt/domain/attribution';

import { phaseNow, RECORDERS } from '../contributions.policy';
import { NewContributions } from './new-contributions';
import { StoreWritten } from './store-written';

/** What a note taker writes for the room: no author, no secret. */
@Injectable()
export class RecordContribution {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly written: NewContributions,
    private readonly store: StoreWritten,
    private readonly acts: ConsoleAct,
  ) {}

  /** A repeat of the same operation stores no second one. */
  async run(actor: Actor, roundtableId: string, input: RecordContributionRequest): Promise<ContributionRecorded> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, RECORDERS);
    const checked = await this.written.check(actor, roundtable, input, phaseNow(roundtable));

    const stored = await this.acts.run(
      { actor, roundtableId, verb: 'record-contribution', may: RECORDERS },
      async () => {
        const row = { ...checked, attribution: withoutName(), authorSecretHash: null };
        const id = await this.store.run(row);
        return id ? { answer: id, subjectId: id, onContent: true } : { answer: id, nothing: true };
      },
    );

    return { id: stored ?? (await this.written.storedBefore(checked)), authorSecret: null };
  }
}
