import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { canonicalJson, Database, isUniqueClash, type Json, refuse } from '@rt/api/platform';
import { type FrozenResult, publicDivision } from '@rt/kinds';
import { v4 as uuidv4 } from 'uuid';

export interface Snapshot {
  readonly id: string;
  readonly frozen: FrozenResult;
  readonly sha256: string;
}

@Injectable()
export class SnapshotsRepository {
  constructor(private readonly database: Database) {}

  async find(activityId: string): Promise<Snapshot | undefined> {
    const [row] = await this.database.query<Snapshot>(
      'select id, frozen, sha256 from poll_snapshots where activity_id = $1 order by round desc limit 1',
      [activityId],
    );
    return row;
  }

  /** Deletes those that no contribution shows; by which groups they should be published is kept for the next ones. */
  async dropUnkept(roundtableId: string): Promise<void> {
    await this.database.query(
      `with gone as (
         delete from poll_snapshots p where p.roundtable_id = $1
           and not exists (select 1 from contributions c where c.snapshot_id = p.id)
         returning p.org_id, p.roundtable_id, p.activity_id, p.frozen ->> 'publishedBy' as grouped_by
       )
       insert into published_groups (org_id, roundtable_id, activity_id, grouped_by)
       select org_id, roundtable_id, activity_id, grouped_by from gone where grouped_by is not null
       on conflict (activity_id) do update set grouped_by = excluded.grouped_by`,
      [roundtableId],
    );
  }

  /** Stores a result, with the groups that were chosen for one before it; there is one an activity and round. */
  async keep(orgId: string, frozen: FrozenResult): Promise<Snapshot> {
    const [row] = await this.database.query<Snapshot>(
      `with chosen as (delete from published_groups where activity_id = $4 returning grouped_by)
       insert into poll_snapshots (id, org_id, roundtable_id, activity_id, round, frozen, sha256)
       values ($1, $2, $3, $4, $5,
         $6::jsonb || coalesce((select jsonb_build_object('publishedBy', grouped_by) from chosen), '{}'), $7)
       returning id, frozen, sha256`,
      [uuidv4(), orgId, frozen.roundtableId, frozen.activityId, frozen.round, JSON.stringify(frozen), hashOf(frozen)],
    );
    return row ?? refuse('internal');
  }

  async kept(roundtableId: string): Promise<Snapshot[]> {
    return this.database.query<Snapshot>(
      `select id, frozen, sha256 from poll_snapshots p where p.roundtable_id = $1
         and exists (select 1 from contributions c where c.snapshot_id = p.id) order by p.id`,
      [roundtableId],
    );
  }

  /** Stores another result in its place; once it is public, only to take words out of it. */
  async replace(id: string, frozen: FrozenResult): Promise<void> {
    await this.database.query('update poll_snapshots set frozen = $2::jsonb, sha256 = $3 where id = $1', [
      id,
      JSON.stringify(frozen),
      hashOf(frozen),
    ]);
  }

  async isPublic(id: string): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 from contributions where snapshot_id = $1 and state = 'published'`,
      [id],
    );
    return rows.length > 0;
  }

  /** Notes by which groups those are public that these contributions show: for good, also once they are withdrawn. */
  async markPublic(contributionIds: readonly string[]): Promise<void> {
    const shown = await this.database.query<Snapshot>(
      `select id, frozen, sha256 from poll_snapshots p
       where exists (select 1 from contributions c where c.snapshot_id = p.id and c.id = any($1::uuid[])) order by p.id`,
      [contributionIds],
    );
    for (const { id, frozen } of shown) {
      const by = publicDivision(frozen);
      if (by === null) continue;
      await this.database.query(
        `update poll_snapshots set frozen = jsonb_set(frozen, '{publicBy}', to_jsonb($2::text)) where id = $1`,
        [id, by],
      );
    }
  }

  /** Deletes one, also where a contribution that was withdrawn has shown it. */
  async drop(id: string): Promise<void> {
    await this.database.query('update contributions set snapshot_id = null where snapshot_id = $1', [id]);
    await this.database.query('delete from poll_snapshots where id = $1', [id]);
  }

  async ofRoundtable(roundtableId: string): Promise<Snapshot[]> {
    return this.database.query<Snapshot>('select id, frozen, sha256 from poll_snapshots where roundtable_id = $1', [
      roundtableId,
    ]);
  }

  /** Makes the submitted contribution the one that shows the snapshot; `already-kept` when another does. */
  async attach(contributionId: string, snapshot: Snapshot): Promise<void> {
    try {
      await this.database.query('update contributions set snapshot_id = $2, activity_id = $3 where id = $1', [
        contributionId,
        snapshot.id,
        snapshot.frozen.activityId,
      ]);
    } catch (error) {
      if (isUniqueClash(error, 'contributions_snapshot')) refuse('already-kept');
      throw error;
    }
  }
}

// Of the data alone: sentences are made of it, in the words of each reader, and by which groups it is published is chosen later.
function hashOf({ summary, method, publishedBy, publicBy, ...data }: FrozenResult): string {
  return createHash('sha256')
    .update(canonicalJson(data as unknown as Json))
    .digest('hex');
}
