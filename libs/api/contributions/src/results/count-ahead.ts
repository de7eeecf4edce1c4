import { Injectable } from '@nestjs/common';
import { ActivitiesQueries } from '@rt/api/activities';
import { Refusal } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { FrozenResult } from '@rt/kinds';

import { FreezeResult, type ValidResults } from './freeze-result';
import { NOTHING_TO_KEEP } from './take-snapshots';

/** Results of closed activities as of some revisions. */
export interface ResultsAhead {
  readonly sessionRevision: number;
  readonly results: ReadonlyMap<string, { readonly revision: number; readonly frozen: FrozenResult }>;
}

/** Counts results ahead of the roundtable's lock, so that ending a session blocks others only while they are stored. */
@Injectable()
export class CountAhead {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly freeze: FreezeResult,
  ) {}

  async run(roundtable: RoundtableFacts): Promise<ResultsAhead> {
    // Both revisions are read before the answers: a change in between makes the result invalid.
    const sessionRevision = await this.activities.sessionRevision(roundtable.id);
    const results = new Map<string, { revision: number; frozen: FrozenResult }>();
    for (const { id, state, revision } of await this.activities.ofRoundtable(roundtable.id)) {
      const frozen = state === 'closed' ? await this.count(roundtable, id) : undefined;
      if (frozen) results.set(id, { revision, frozen });
    }
    return { sessionRevision, results };
  }

  /** Results whose activity has not changed since; call it under the lock. A changed session makes all of them invalid. */
  async valid(roundtableId: string, { sessionRevision, results }: ResultsAhead): Promise<ValidResults> {
    if (sessionRevision !== (await this.activities.sessionRevision(roundtableId))) return new Map();
    const activities = await this.activities.ofRoundtable(roundtableId);
    return new Map(
      activities.flatMap(({ id, revision }) => {
        const ahead = results.get(id);
        return ahead?.revision === revision ? [[id, ahead.frozen] as const] : [];
      }),
    );
  }

  private async count(roundtable: RoundtableFacts, activityId: string): Promise<FrozenResult | undefined> {
    try {
      return await this.freeze.count(roundtable, activityId);
    } catch (error) {
      if (error instanceof Refusal && [...NOTHING_TO_KEEP, 'wrong-state'].includes(error.code)) return undefined;
      throw error;
    }
  }
}
