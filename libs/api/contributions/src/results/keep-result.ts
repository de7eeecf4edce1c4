import { Injectable } from '@nestjs/common';
import { ACTIVITY_WRITERS } from '@rt/api/activities';
import { type Actor, AuditLog, Database } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { ContributionBody, KeepResult as Input } from '@rt/contracts';

import { isChatham } from '../contribution';
import { ContributionsQueries } from '../contributions.queries';
import { KeepSource } from './keep-source';
import { KeepStore } from './keep-store';

/** Keeps the result of a closed activity as an accepted contribution of type `poll_result`, frozen for good. */
@Injectable()
export class KeepResult {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly source: KeepSource,
    private readonly store: KeepStore,
    private readonly queries: ContributionsQueries,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, { finding }: Input): Promise<ContributionBody> {
    return this.database.transaction(async () => {
      await this.roundtables.factsFor(actor, roundtableId, ACTIVITY_WRITERS);
      const roundtable = await this.roundtables.lockState(roundtableId);

      const { snapshot, agendaItemId } = await this.source.load(roundtable, activityId);
      const { summary } = snapshot.frozen;
      const text = await this.source.text(actor, roundtable, finding ?? summary, summary);

      const id = await this.store.run(actor, roundtable, { snapshot, agendaItemId, text });
      await this.audit.record({
        actor,
        verb: 'keep-result',
        subjectType: 'activity',
        subjectId: activityId,
        roundtableId,
        programmeId: roundtable.programmeId,
        chathamContent: isChatham(roundtable.rule),
      });

      return this.queries.body(actor, roundtable, id);
    });
  }
}
