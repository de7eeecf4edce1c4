import { Injectable } from '@nestjs/common';
import type { PublicContributionDraft } from '@rt/api/archive';
import { DirectoryQueries } from '@rt/api/people';
import { type Actor, Refusal } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { SectorBody } from '@rt/contracts';
import { mayPublish } from '@rt/domain/attribution';

import type { Contribution } from './contribution';
import { ContributionsQueries } from './contributions.queries';
import { ContributionsRepository } from './contributions.repository';
import { publicContribution } from './public-contribution';
import { SnapshotsRepository } from './snapshots.repository';

/** What one person may publish of a roundtable now. */
export interface Publishable {
  readonly ids: readonly string[];
  readonly drafts: readonly PublicContributionDraft[];
  /** Accepted ones that somebody else must publish. */
  readonly waiting: number;
  readonly sectors: readonly SectorBody[];
}

/** Prepares accepted contributions for the archive and marks them published. Runs in the caller's transaction. */
@Injectable()
export class Publication {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly queries: ContributionsQueries,
    private readonly snapshots: SnapshotsRepository,
    private readonly directory: DirectoryQueries,
  ) {}

  /** All accepted contributions that the actor did not accept and that need no approval by the person they name. */
  async ofRoundtable(actor: Actor, roundtable: RoundtableFacts & { readonly ref: string }): Promise<Publishable> {
    const accepted = await this.contributions.ofRoundtable(roundtable.id, 'accepted');
    const own = accepted.filter((row) => this.queries.acceptedBy(actor, row));
    const others = accepted.filter((row) => !own.includes(row) && isApproved(roundtable, row));
    return { ...(await this.prepare(actor, roundtable, others)), waiting: own.length };
  }

  /** One contribution; refused as `mayPublish` decides. */
  async ofOne(
    actor: Actor,
    roundtable: RoundtableFacts & { readonly ref: string },
    row: Contribution,
  ): Promise<Publishable> {
    const { rule, state: roundtableState } = roundtable;
    const samePerson = this.queries.acceptedBy(actor, row);
    // Names were decided on at acceptance: version 1 is made of what was checked then.
    const approved = isApproved(roundtable, row);
    const allowed = mayPublish({
      rule,
      roundtableState,
      state: row.state,
      samePerson,
      unresolvedMentions: 0,
      approved,
    });
    if (!allowed.ok) throw new Refusal(allowed.refusal, { message: allowed.message });
    return { ...(await this.prepare(actor, roundtable, [row])), waiting: 0 };
  }

  async markPublished(ids: readonly string[]): Promise<void> {
    await this.contributions.setState(ids, 'published');
  }

  /** After a roundtable was withdrawn nothing of it is published any more. */
  async markWithdrawn(roundtableId: string): Promise<void> {
    const published = await this.contributions.ofRoundtable(roundtableId, 'published');
    await this.contributions.setState(
      published.map(({ id }) => id),
      'withdrawn',
    );
  }

  private async prepare(
    actor: Actor,
    roundtable: RoundtableFacts & { readonly ref: string },
    rows: readonly Contribution[],
  ) {
    const { items: sectors } = await this.directory.sectors(actor);
    const snapshots = await this.snapshots.ofRoundtable(roundtable.id);
    const drafts = rows.map((row) =>
      publicContribution(
        row,
        roundtable,
        sectors,
        snapshots.find(({ id }) => id === row.snapshotId),
      ),
    );
    return { ids: rows.map(({ id }) => id), drafts, sectors };
  }
}

// Under `attributed_on_approval` a person is named only after having seen the text; who stays unnamed need not.
function isApproved({ rule }: Pick<RoundtableFacts, 'rule'>, row: Contribution): boolean {
  return rule !== 'attributed_on_approval' || row.attribution.mode === 'unattributed';
}
