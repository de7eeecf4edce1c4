import { Injectable } from '@nestjs/common';
import { ACTIVITY_WRITERS } from '@rt/api/activities';
import { type Actor, resultWords } from '@rt/api/platform';
import { ConsoleAct } from '@rt/api/roundtables';
import type { ContributionBody, KeepResultRequest } from '@rt/contracts';

import { ContributionsQueries } from '../contributions.queries';
import { KeepSource } from './keep-source';
import { KeepStore } from './keep-store';

@Injectable()
export class KeepResult {
  constructor(
    private readonly source: KeepSource,
    private readonly store: KeepStore,
    private readonly queries: ContributionsQueries,
    private readonly acts: ConsoleAct,
  ) {}

  async run(
    actor: Actor,
    roundtableId: string,
    activityId: string,
    { finding }: KeepResultRequest,
  ): Promise<ContributionBody> {
    return this.acts.run({ actor, roundtableId, verb: 'keep-result', may: ACTIVITY_WRITERS }, async (roundtable) => {
      const { snapshot, agendaItemId } = await this.source.load(roundtable, activityId);
      const { summary } = resultWords(snapshot.frozen);
      const text = await this.source.text(actor, roundtable, finding ?? summary, summary);

      const id = await this.store.run(actor, roundtable, { snapshot, agendaItemId, text });

      const answer = await this.queries.body(actor, roundtable, id);
      return { answer, subjectId: activityId, onContent: true };
    });
  }
}
