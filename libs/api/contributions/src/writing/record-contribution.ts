import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { ContributionRecorded, RecordContribution as Input } from '@rt/contracts';
import { withoutName } from '@rt/domain/attribution';

import { isChatham } from '../contribution';
import { phaseNow, RECORDERS } from '../contributions.policy';
import { NewContributions } from './new-contributions';

/** What a note taker writes for the room: no author, no secret. */
@Injectable()
export class RecordContribution {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly written: NewContributions,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  /** A repeat of the same operation stores nothing new. */
  async run(actor: Actor, roundtableId: string, input: Input): Promise<ContributionRecorded> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, RECORDERS);
    const checked = await this.written.check(actor, roundtable, input, phaseNow(roundtable));

    const isNew = await this.database.transaction(async () => {
      const row = { ...checked, attribution: withoutName(), authorSecretHash: null };
      if (!(await this.written.insert(row))) return false;
      await this.audit.record({
        actor,
        verb: 'record-contribution',
        subjectType: 'contribution',
        subjectId: row.id,
        roundtableId,
        programmeId: roundtable.programmeId,
        chathamContent: isChatham(roundtable.rule),
      });
      return true;
    });

    return { id: isNew ? checked.id : await this.written.storedMeanwhile(checked), authorSecret: null };
  }
}
