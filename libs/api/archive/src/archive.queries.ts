import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import type { PublicContribution, PublicRoundtableList, PublicRoundtablePage } from '@rt/contracts';

import { presentContribution, presentRoundtable } from './archive.presenter';
import { PublicRepository } from './public.repository';
import type { ContributionRow, RoundtableRow } from './public-rows';

const LIST_LIMIT = 100;

/** Reads one published thing or all; what was withdrawn is `gone`, what never was is `not-found`. */
@Injectable()
export class ArchiveQueries {
  constructor(private readonly published: PublicRepository) {}

  async list(): Promise<PublicRoundtableList> {
    return { items: (await this.published.roundtables(LIST_LIMIT)).map(presentRoundtable) };
  }

  async roundtablePage(ref: string): Promise<PublicRoundtablePage> {
    const roundtable = await this.roundtable(ref);
    const contributions = await this.published.contributionsOf(ref);
    return { roundtable: presentRoundtable(roundtable), contributions: contributions.map(presentContribution) };
  }

  async contributionBody(ref: string): Promise<PublicContribution> {
    return presentContribution(await this.contribution(ref));
  }

  async roundtable(ref: string): Promise<RoundtableRow> {
    return (await this.published.roundtable(ref)) ?? this.absent(ref);
  }

  async contribution(ref: string): Promise<ContributionRow> {
    return (await this.published.contribution(ref)) ?? this.absent(ref);
  }

  private async absent(ref: string): Promise<never> {
    const tombstone = await this.published.tombstone(ref);
    if (!tombstone) return refuse('not-found');
    const { reason, citation_text: citationText, removed_on: removedOn, kind } = tombstone;
    return refuse('gone', {
      reason: `withdrawn-${kind}`,
      tombstone: { ref, kind, reason, citationText, removedOn },
    });
  }
}
