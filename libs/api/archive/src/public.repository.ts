import { Injectable } from '@nestjs/common';
import { Environment, PublicDatabase } from '@rt/api/platform';

import type { SitemapRow } from './crawlers/sitemap';
import { readContribution, readRoundtable, readTombstone } from './forms/read-forms';
import { SECTORS_OF_CONTRIBUTION, SECTORS_OF_ROUNDTABLE } from './forms/sectors-of-row';
import { sectorLabel } from './labels';
import type { RoundtablesCursor } from './lists/roundtables-cursor';
import type {
  ContributionRow,
  PrivacyRow,
  RoundtableRow,
  SectorRow,
  StoredContributionRow,
  StoredRoundtableRow,
  StoredSectorRow,
  StoredTombstoneRow,
  TombstoneRow,
} from './public-rows';

const ROUNDTABLE = `r.ref, r.organisation_name, r.programme_title, r.slug, r.title, r.question, r.purpose,
  to_char(r.held_on, 'YYYY-MM-DD') as held_on, r.place, r.region_code, r.rule,
  ${SECTORS_OF_ROUNDTABLE} as sectors, r.agenda, r.licence, r.version, to_char(r.published_on, 'YYYY-MM-DD') as published_on, r.sha256,
  r.lang, r.slot, r.attendance`;

const CONTRIBUTION = `c.ref, c.roundtable_ref, r.title as roundtable_title,
  r.question as roundtable_question, r.organisation_name, c.type, c.title, c.body,
  c.stakeholder_type, c.phase, c.rule, to_char(c.held_on, 'YYYY-MM-DD') as held_on, ${SECTORS_OF_CONTRIBUTION} as sectors, c.fields, c.poll,
  c.licence, c.version, to_char(c.published_on, 'YYYY-MM-DD') as published_on, c.sha256,
  c.lang, c.named, r.region_code,
  (select s.ref from pub_contributions s where s.ref = c.poll -> 'askedFrom' ->> 'ref') as source_ref`;

const JOINED = 'pub_contributions c join pub_roundtables r on r.ref = c.roundtable_ref';

/** Reads what is published, as the role that sees nothing else. Orders never tell when something was written. */
@Injectable()
export class PublicRepository {
  constructor(
    private readonly database: PublicDatabase,
    private readonly environment: Environment,
  ) {}

  /** Newest first, at most `limit`, those behind `after` where it is given. */
  async roundtables(limit: number, after: RoundtablesCursor | null = null): Promise<RoundtableRow[]> {
    const rows = await this.database.query<StoredRoundtableRow>(
      `select ${ROUNDTABLE} from pub_roundtables r where $2::date is null or (r.held_on, r.ref) < ($2::date, $3::text)
       order by r.held_on desc, r.ref desc limit $1`,
      [limit, after?.heldOn ?? null, after?.ref ?? null],
    );
    return rows.map(readRoundtable);
  }

  async roundtable(ref: string): Promise<RoundtableRow | null> {
    const [row] = await this.database.query<StoredRoundtableRow>(
      `select ${ROUNDTABLE} from pub_roundtables r where r.ref = $1`,
      [ref],
    );
    return row ? readRoundtable(row) : null;
  }

  /** All of one roundtable: kept polls first, then by title. */
  async contributionsOf(roundtableRef: string): Promise<ContributionRow[]> {
    const rows = await this.database.query<StoredContributionRow>(
      `select ${CONTRIBUTION} from ${JOINED} where c.roundtable_ref = $1
       order by c.type = 'poll_result' desc, c.title, md5(c.ref)`,
      [roundtableRef],
    );
    return rows.map((row) => this.read(row));
  }

  async contribution(ref: string): Promise<ContributionRow | null> {
    const [row] = await this.database.query<StoredContributionRow>(
      `select ${CONTRIBUTION} from ${JOINED} where c.ref = $1`,
      [ref],
    );
    return row ? this.read(row) : null;
  }

  /** Contributions of the newest roundtables. */
  async latest(limit: number): Promise<ContributionRow[]> {
    const rows = await this.database.query<StoredContributionRow>(
      `select ${CONTRIBUTION} from (select * from pub_roundtables order by held_on desc, ref desc limit $1) r
       join pub_contributions c on c.roundtable_ref = r.ref
       order by c.held_on desc, c.type = 'poll_result' desc, md5(c.ref) limit $1`,
      [limit],
    );
    return rows.map((row) => this.read(row));
  }

  /** Where search engines find what is published; roundtables first. */
  sitemapRows(limit: number): Promise<SitemapRow[]> {
    return this.database.query<SitemapRow>(
      `select ref, kind, to_char(published_on, 'YYYY-MM-DD') as published_on
       from (select ref, 'roundtable' as kind, published_on from pub_roundtables
         union all select ref, 'contribution', published_on from pub_contributions) p
       order by kind desc, ref desc limit $1`,
      [limit],
    );
  }

  async tombstone(ref: string): Promise<TombstoneRow | null> {
    const [row] = await this.database.query<StoredTombstoneRow>(
      `select ref, kind, reason, reason_code, cited, to_char(removed_on, 'YYYY-MM-DD') as removed_on
       from pub_tombstones where ref = $1`,
      [ref],
    );
    return row ? readTombstone(row) : null;
  }

  /** The sector tree, parents before their children, with what each holds. */
  async sectors(): Promise<SectorRow[]> {
    const rows = await this.database.query<StoredSectorRow & Pick<SectorRow, 'position' | 'contributions'>>(
      `select s.code, s.label, s.parent_code, s.position,
         (select count(*)::int from pub_contributions c where c.sector_codes @> array[s.code]) as contributions
       from pub_sectors s left join pub_sectors p on p.code = s.parent_code
       order by coalesce(p.position, s.position), s.parent_code is not null, s.position, s.code`,
    );
    return rows.map(named);
  }

  async sectorLabels(): Promise<Pick<SectorRow, 'code' | 'label' | 'parent_code'>[]> {
    const rows = await this.database.query<StoredSectorRow>(
      `select s.code, s.label, s.parent_code from pub_sectors s left join pub_sectors p on p.code = s.parent_code
       order by coalesce(p.position, s.position), s.parent_code is not null, s.position, s.code`,
    );
    return rows.map(named);
  }

  /** What the organisation says of personal data; null until it has. */
  async privacyDetails(orgId: string): Promise<PrivacyRow | null> {
    const [row] = await this.database.query<PrivacyRow>(
      `select controller_name, contact_address, lawful_basis, retention from pub_privacy_details where org_id = $1`,
      [orgId],
    );
    return row ?? null;
  }

  async totals(): Promise<{ roundtables: number; contributions: number }> {
    const [row] = await this.database.query<{ roundtables: number; contributions: number }>(
      `select (select count(*)::int from pub_roundtables) as roundtables, (select count(*)::int from pub_contributions) as contributions`,
    );
    return row ?? { roundtables: 0, contributions: 0 };
  }

  private read(row: StoredContributionRow): ContributionRow {
    return readContribution(row, this.environment.web.publicUrl);
  }
}

function named<Row extends StoredSectorRow>(row: Row): Row & { readonly label: string } {
  return { ...row, label: sectorLabel(row.code, row.label) };
}
