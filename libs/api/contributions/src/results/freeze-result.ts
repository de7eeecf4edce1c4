import { Injectable } from '@nestjs/common';
import { RecordQueries } from '@rt/api/activities';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { AuthorsRepository } from '@rt/api/seats';
import type { FrozenResult } from '@rt/kinds';

import { Quoting } from '../review/quoting';
import { type Snapshot, SnapshotsRepository } from './snapshots.repository';

/** Results that were counted before the lock and are still valid, by activity. */
export type ValidResults = ReadonlyMap<string, FrozenResult>;

/** Freezes the result of a closed activity: when it is kept, at the latest as the session ends. */
@Injectable()
export class FreezeResult {
  constructor(
    private readonly results: RecordQueries,
    private readonly quoting: Quoting,
    private readonly authors: AuthorsRepository,
    private readonly snapshots: SnapshotsRepository,
  ) {}

  /** The snapshot that stands, or one taken now. Refusals as of `RecordQueries.frozen`. The caller holds the lock. */
  async run(roundtable: RoundtableFacts, activityId: string, valid?: ValidResults): Promise<Snapshot> {
    const standing = await this.snapshots.find(activityId);
    return standing ?? this.snapshots.keep(roundtable.orgId, await this.count(roundtable, activityId, valid));
  }

  async count(roundtable: RoundtableFacts, activityId: string, valid?: ValidResults): Promise<FrozenResult> {
    const before = valid?.get(activityId);
    if (before) return before;
    const counted = await this.results.frozen(activityId);
    const frozen = (await this.quoting.of(roundtable))(counted);
    // A result to which simulated people could answer says so for as long as it exists.
    const simulated = await this.authors.simulatedAreThere(roundtable.id);
    return simulated ? { ...frozen, method: [...frozen.method, 'simulated-counted'] } : frozen;
  }
}
