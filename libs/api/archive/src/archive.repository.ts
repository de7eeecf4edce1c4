import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { WithdrawalReason } from '@rt/domain/insight';

import { CONFIG_OF_DRAFT } from './forms/search-config';
import type {
  ContributionText,
  PublicContributionDraft,
  PublicRoundtableDraft,
  PublicSectorTerm,
} from './public-drafts';
import type { NamedAuthor } from './public-rows';

/** A contribution ready to be stored. */
export interface StoredContribution extends Omit<ContributionText, 'roundtableRef' | 'sectors'> {
  readonly sectors: readonly SectorCode[];
  readonly rule: PublicContributionDraft['rule'];
  readonly named: NamedAuthor | null;
  readonly lang: string;
  readonly form: number;
  readonly sha256: string;
  /** Body and answers without marks: searched, and shown in excerpts. No part of the hash. */
  readonly plain: string;
  /** Not kept as it is, and no part of the hash. */
  readonly found: FoundBy;
}

/** Words of ids, by which a search finds the row. */
export interface FoundBy {
  readonly type: string;
  readonly barrier: string | null;
  readonly region: string | null;
  readonly sectors: string;
}

/** A sector as a row keeps it. */
export interface SectorCode {
  readonly code: string;
}

export interface StoredRoundtable extends Omit<PublicRoundtableDraft, 'sectors'> {
  readonly sectors: readonly SectorCode[];
  readonly slug: string;
  readonly lang: string;
  readonly form: number;
  readonly sha256: string;
}

/** A sector of the archive; without a name where the list of sectors has one. */
export interface StoredSectorTerm extends Omit<PublicSectorTerm, 'label'> {
  readonly label: string | null;
}

/** Today where the roundtable `r` was held: what is told beside this day is told in its zone. */
const DAY_THERE = '(now() at time zone r.tz)::date';

/** Writes the public projection and keeps the list of its words in step. */
@Injectable()
export class ArchiveRepository {
  constructor(private readonly database: Database) {}

  /** One writer at a time until commit, so that word counts neither drift nor deadlock. Publishing is rare. */
  async lock(): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(7003)');
  }

  /** What is added to a published roundtable needs to know of it. */
  async roundtableFacts(ref: string): Promise<{ region_code: string | null } | null> {
    const [row] = await this.database.query<{ region_code: string | null }>(
      `select region_code from pub_roundtables where ref = $1`,
      [ref],
    );
    return row ?? null;
  }

  async saveSectors(sectors: readonly StoredSectorTerm[]): Promise<void> {
    await this.database.query(
      `insert into pub_sectors (code, label, parent_code, position)
       select s.code, s.label, s."parentCode", s.position
       from jsonb_to_recordset($1::jsonb) s(code text, label text, "parentCode" text, position int)
       on conflict (code) do update set label = excluded.label, parent_code = excluded.parent_code, position = excluded.position`,
      [JSON.stringify(sectors)],
    );
  }

  async insertRoundtable(row: StoredRoundtable): Promise<void> {
    await this.database.query('delete from pub_tombstones where ref = $1', [row.ref]);
    await this.database.query(
      `insert into pub_roundtables (ref, org_id, organisation_name, programme_title, slug, title, question, purpose,
         held_on, slot, place, region_code, rule, attendance, sectors, agenda, licence, form,
         lang, tz, published_on, sha256)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9::date, $10::jsonb, $11, $12, $13, $14::jsonb, $15::jsonb, $16::jsonb, $17,
         $18, $19, $20::text, (now() at time zone $20::text)::date, $21)`,
      [
        row.ref,
        row.orgId,
        row.organisationName,
        row.programmeTitle,
        row.slug,
        row.title,
        row.question,
        row.purpose,
        row.heldOn,
        row.slot && JSON.stringify(row.slot),
        row.place,
        row.regionCode,
        row.rule,
        row.attendance && JSON.stringify(row.attendance),
        JSON.stringify(row.sectors),
        JSON.stringify(row.agenda),
        row.licence,
        row.form,
        row.lang,
        row.tz,
        row.sha256,
      ],
    );
  }

  // In the order of the reference's digest, so that neither place nor time of a row tells when its text was written.
  async insertContributions(roundtableRef: string, rows: readonly StoredContribution[]): Promise<void> {
    if (rows.length === 0) return;
    await this.database.query(
      `with added as (
         insert into pub_contributions (ref, roundtable_ref, org_id, type, title, body, plain, named, stakeholder_type,
           region_code, phase, rule, held_on, year, sectors, sector_codes, fields, poll, form, lang, licence, version,
           published_on, sha256, search)
         select d.ref, r.ref, r.org_id, d.type, d.title, d.body, d.plain, nullif(d.named, 'null'::jsonb), d."stakeholderType",
           r.region_code, d.phase, d.rule, r.held_on, extract(year from r.held_on), d.sectors, d."sectorCodes", d.fields,
           nullif(d.poll, 'null'::jsonb), d.form, d.lang, r.licence, d.version, ${DAY_THERE}, d.sha256,
           setweight(to_tsvector(${CONFIG_OF_DRAFT}, unaccent(d.title)), 'A')
             || setweight(to_tsvector(${CONFIG_OF_DRAFT}, unaccent(concat_ws('. ', d.found->>'type', d.poll->>'question', d.found->>'barrier'))), 'B')
             || setweight(to_tsvector(${CONFIG_OF_DRAFT}, unaccent(d.plain)), 'C')
             || setweight(to_tsvector(${CONFIG_OF_DRAFT}, unaccent(concat_ws('. ', r.title, d.found->>'region',
                  d.found->>'sectors'))), 'D')
         from jsonb_to_recordset($2::jsonb) d(ref text, type text, found jsonb, phase text, title text, body text, plain text,
             sectors jsonb, "sectorCodes" text[], "stakeholderType" text, fields jsonb, poll jsonb, version int,
             rule text, named jsonb, form int, lang text, sha256 text)
           cross join (select * from pub_roundtables where ref = $1) r
         order by md5(d.ref)
         returning search)
       insert into pub_words (word, documents)
       select word, count(*) from added, unnest(tsvector_to_array(search)) word group by word
       on conflict (word) do update set documents = pub_words.documents + excluded.documents`,
      [roundtableRef, JSON.stringify(rows)],
    );
  }

  /** A tombstone quotes nothing of what was withdrawn. */
  async buryContribution(ref: string, reason: WithdrawalReason): Promise<boolean> {
    const buried = await this.database.query(
      `insert into pub_tombstones (ref, org_id, kind, reason, reason_code, cited, removed_on)
       select c.ref, c.org_id, 'contribution', $2, $3, jsonb_build_object('organisation', r.organisation_name,
         'publishedOn', c.published_on, 'roundtable', jsonb_build_object('ref', r.ref, 'title', r.title)), ${DAY_THERE}
       from pub_contributions c join pub_roundtables r on r.ref = c.roundtable_ref where c.ref = $1
       on conflict (ref) do nothing returning ref`,
      [ref, reason.text ?? null, reason.code ?? null],
    );
    if (buried.length === 0) return false;
    await this.removeContribution(ref);
    return true;
  }

  /** Without a tombstone. */
  async removeContribution(ref: string): Promise<void> {
    await this.forgetWords('c.ref = $1', ref);
    await this.database.query('delete from pub_contributions where ref = $1', [ref]);
  }

  async buryRoundtable(ref: string, reason: string): Promise<boolean> {
    const buried = await this.database.query(
      `insert into pub_tombstones (ref, org_id, kind, reason, cited, removed_on)
       select r.ref, r.org_id, 'roundtable', $2,
         jsonb_build_object('organisation', r.organisation_name, 'publishedOn', r.published_on), ${DAY_THERE}
       from pub_roundtables r where r.ref = $1
       union all
       select c.ref, c.org_id, 'contribution', $2,
         jsonb_build_object('organisation', r.organisation_name, 'publishedOn', c.published_on), ${DAY_THERE}
       from pub_contributions c join pub_roundtables r on r.ref = c.roundtable_ref where r.ref = $1
       on conflict (ref) do nothing returning ref`,
      [ref, reason],
    );
    if (buried.length === 0) return false;
    await this.nameNoMore(ref);
    await this.forgetWords('c.roundtable_ref = $1', ref);
    await this.database.query('delete from pub_roundtables where ref = $1', [ref]);
    return true;
  }

  /** What was withdrawn of a roundtable before it said of which one it was, which may be why that is withdrawn too. */
  private async nameNoMore(roundtableRef: string): Promise<void> {
    await this.database.query(
      `update pub_tombstones set cited = cited - 'roundtable'
       where kind = 'contribution' and starts_with(ref, $1 || '-C')`,
      [roundtableRef],
    );
  }

  private async forgetWords(condition: string, ref: string): Promise<void> {
    await this.database.query(
      `update pub_words w set documents = w.documents - gone.n
       from (select word, count(*)::int as n from pub_contributions c, unnest(tsvector_to_array(c.search)) word
             where ${condition} group by word) gone
       where w.word = gone.word`,
      [ref],
    );
    await this.database.query('delete from pub_words where documents <= 0');
  }
}
