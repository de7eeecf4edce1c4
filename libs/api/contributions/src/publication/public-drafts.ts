import { Injectable } from '@nestjs/common';
import type { PublicContributionDraft } from '@rt/api/archive';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { SectorBody } from '@rt/contracts';
import { contributionRef } from '@rt/domain/insight';

import type { Contribution } from '../contribution';
import { ContributionsRepository } from '../contributions.repository';
import { SnapshotsRepository } from '../results/snapshots.repository';
import { publicContribution, type ResultToPublish } from './public-contribution';
import { PublicationTerms } from './publication-terms';

type Numbered = RoundtableFacts & { readonly ref: string };

interface Drafts {
  readonly drafts: readonly PublicContributionDraft[];
  readonly sectors: readonly SectorBody[];
}

@Injectable()
export class PublicDrafts {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly terms: PublicationTerms,
  ) {}

  /** Refused while the organisation may not publish. */
  async of(roundtable: Numbered, rows: readonly Contribution[]): Promise<Drafts> {
    await this.terms.need(roundtable.orgId);
    return this.again(roundtable, rows);
  }

  async again(roundtable: Numbered, rows: readonly Contribution[]): Promise<Drafts> {
    const sectors = await this.terms.sectors(roundtable.orgId);
    const shown = await this.shownResults(roundtable);
    const drafts = this.terms.inItsLanguage(() =>
      rows.map((row) => publicContribution(row, roundtable, sectors, shown(row))),
    );
    return { drafts, sectors };
  }

  // A source that has its number is published with it, before it, or later by somebody else: the link is shown while it is.
  private async shownResults({ id, ref }: Numbered): Promise<(row: Contribution) => ResultToPublish | undefined> {
    const snapshots = await this.snapshots.ofRoundtable(id);
    const standing = (await this.contributions.ofRoundtable(id)).filter(({ state }) => state !== 'withdrawn');
    const refOf = (activityId: string | undefined) => {
      const kept = standing.find((one) => one.type === 'poll_result' && one.activityId === activityId);
      return kept?.refNumber ? contributionRef(ref, kept.refNumber) : null;
    };
    return ({ snapshotId }) => {
      const snapshot = snapshots.find((one) => one.id === snapshotId);
      return snapshot && { ...snapshot, sourceRef: refOf(snapshot.frozen.askedFrom?.activityId) };
    };
  }
}
