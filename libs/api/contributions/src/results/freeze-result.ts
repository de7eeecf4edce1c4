import { Injectable } from '@nestjs/common';
import { RecordQueries, TallyQueries } from '@rt/api/activities';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { AuthorsRepository } from '@rt/api/seats';
import { isUnattributed } from '@rt/domain/attribution';
import { publishedLeast } from '@rt/domain/polling';
import type { FreshResult } from '@rt/kinds';

import { namesAreChecked } from '../contributions.policy';
import { NameCheck } from '../review/name-check';
import { onlyOthers } from '../review/only-others';
import { type Snapshot, SnapshotsRepository } from './snapshots.repository';

/** Freezes the result of a closed activity: when it is kept, at the latest as the session ends. */
@Injectable()
export class FreezeResult {
  constructor(
    private readonly results: RecordQueries,
    private readonly tallies: TallyQueries,
    private readonly nameCheck: NameCheck,
    private readonly authors: AuthorsRepository,
    private readonly snapshots: SnapshotsRepository,
  ) {}

  /** The snapshot that stands, or one taken now. Refusals as of `RecordQueries.frozen`. The caller holds the lock. */
  async run(roundtable: RoundtableFacts, activityId: string): Promise<Snapshot> {
    const standing = await this.snapshots.find(activityId);
    return standing ?? this.snapshots.keep(roundtable.orgId, await this.count(roundtable, activityId));
  }

  /** The result as it would be frozen now. Refusals as of `RecordQueries.frozen`. */
  async count(roundtable: RoundtableFacts, activityId: string): Promise<FreshResult> {
    const frozen = await this.withoutNames(roundtable, await this.results.frozen(activityId));
    // A result to which simulated people could answer says so for as long as it exists.
    const simulated = await this.authors.simulatedAreThere(roundtable.id);
    return simulated ? { ...frozen, method: [...frozen.method, 'simulated-counted'] } : frozen;
  }

  // An answer in somebody's own words that names a person of the room, or that too few gave, is counted and not quoted.
  private async withoutNames({ id, rule }: RoundtableFacts, frozen: FreshResult): Promise<FreshResult> {
    const least = publishedLeast(rule) + (isUnattributed(rule) ? await this.tallies.extraSeats(id) : 0);
    if (!namesAreChecked(rule)) return onlyOthers(frozen, ({ count }) => count >= least);
    const names = await this.nameCheck.of(id);
    return onlyOthers(
      frozen,
      ({ label, count, isSource }) => count >= least && !isSource && names({ title: label, body: '' }).length === 0,
    );
  }
}
