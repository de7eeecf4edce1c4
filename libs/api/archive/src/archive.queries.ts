import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import type {
  PublicContribution,
  PublicRoundtableList,
  PublicRoundtablePage,
  PublicRoundtablesQuery,
} from '@rt/contracts';

import { presentContribution, presentRoundtable } from './archive.presenter';
import { readRoundtablesCursor, writeRoundtablesCursor } from './lists/roundtables-cursor';
import { PublicRepository } from './public.repository';
import type { ContributionRow, RoundtableRow } from './public-rows';

/** Roundtables on one page of the list. */
const LIST_PAGE = 100;

/** A page of the list as it is stored, and where the next one begins. */
export interface RoundtablesPage {
  readonly rows: readonly RoundtableRow[];
  readonly nextCursor: string | null;
}

/** Reads one published thing or all; what was withdrawn is `gone`, what never was is `not-found`. */
@Injectable()
export class ArchiveQueries {
  constructor(private readonly published: PublicRepository) {}

  async list(query: PublicRoundtablesQuery): Promise<PublicRoundtableList> {
    const { rows, nextCursor } = await this.roundtables(query);
    return { items: rows.map(presentRoundtable), nextCursor };
  }

  /** A wrong cursor is refused as `malformed`. */
  async roundtables({ cursor }: PublicRoundtablesQuery): Promise<RoundtablesPage> {
    const wrong = { field: 'cursor', reason: 'cursor-foreign' } as const;
    const after = cursor ? (readRoundtablesCursor(cursor) ?? refuse('malformed', wrong)) : null;
    const found = await this.published.roundtables(LIST_PAGE + 1, after);
    const rows = found.slice(0, LIST_PAGE);
    const last = found.length > LIST_PAGE ? rows.at(-1) : undefined;
    return { rows, nextCursor: last ? writeRoundtablesCursor({ heldOn: last.held_on, ref: last.ref }) : null };
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
