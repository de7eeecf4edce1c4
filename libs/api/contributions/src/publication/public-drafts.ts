import { Injectable } from '@nestjs/common';
import type { PublicContributionDraft } from '@rt/api/archive';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { SectorBody } from '@rt/contracts';

import type { Contribution } from '../contribution';
import { SnapshotsRepository } from '../results/snapshots.repository';
import { publicContribution } from './public-contribution';
import { PublicationTerms } from './publication-terms';

type Numbered = RoundtableFacts & { readonly ref: string };

interface Drafts {
  readonly drafts: readonly PublicContributionDraft[];
  /** The sectors under which they stand. */
  readonly sectors: readonly SectorBody[];
}

/** Contributions in their public form. */
@Injectable()
export class PublicDrafts {
  constructor(
    private readonly snapshots: SnapshotsRepository,
    private readonly terms: PublicationTerms,
  ) {}

  /** Refused while the organisation may not publish. */
  async of(roundtable: Numbered, rows: readonly Contribution[]): Promise<Drafts> {
    await this.terms.need(roundtable.orgId);
    return this.again(roundtable, rows);
  }

  /** The same of what is public already. */
  async again(roundtable: Numbered, rows: readonly Contribution[]): Promise<Drafts> {
    const sectors = await this.terms.sectors(roundtable.orgId);
    const snapshots = await this.snapshots.ofRoundtable(roundtable.id);
    const shownBy = ({ snapshotId }: Contribution) => snapshots.find(({ id }) => id === snapshotId);
    const drafts = this.terms.inItsLanguage(() =>
      rows.map((row) => publicContribution(row, roundtable, sectors, shownBy(row))),
    );
    return { drafts, sectors };
  }
}
