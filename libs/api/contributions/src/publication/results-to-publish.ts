import { Injectable } from '@nestjs/common';
import { isSummary, resultWords } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';

import type { Contribution } from '../contribution';
import { namesAreChecked } from '../contributions.policy';
import { type Snapshot, SnapshotsRepository } from '../results/snapshots.repository';
import { reworded } from '../results/title-of-result';
import { Quoting } from '../review/quoting';

/** A contribution with the result that it shows, if it shows one, in words that may be published now. */
export interface Quoted {
  readonly row: Contribution;
  readonly snapshot: Snapshot | undefined;
}

/** Kept results as they are published. */
@Injectable()
export class ResultsToPublish {
  constructor(
    private readonly snapshots: SnapshotsRepository,
    private readonly quoting: Quoting,
  ) {}

  /** The room may have changed since a result was kept: words of the room that name somebody now are only counted. */
  async quoted(roundtable: RoundtableFacts): Promise<(row: Contribution) => Quoted> {
    const snapshots = await this.snapshots.ofRoundtable(roundtable.id);
    const quote = namesAreChecked(roundtable.rule) ? await this.quoting.of(roundtable) : undefined;
    return (row) => {
      const kept = snapshots.find(({ id }) => id === row.snapshotId);
      if (!kept || !quote) return { row, snapshot: kept };
      const told = { ...kept, frozen: quote(kept.frozen) };
      return { row: wordedAs(row, kept, told), snapshot: told };
    };
  }

  /** Notes for good by which groups those are public that these contributions show. */
  async markPublic(contributionIds: readonly string[]): Promise<void> {
    await this.snapshots.markPublic(contributionIds);
  }
}

// A summary that quoted what is not quoted any more is made anew, as text and as title.
function wordedAs(row: Contribution, kept: Snapshot, told: Snapshot): Contribution {
  if (isSummary(row.body, told.frozen)) return row;
  return { ...row, ...reworded(row, kept.frozen, resultWords(told.frozen).summary) };
}
