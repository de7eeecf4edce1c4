import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { canonicalJson, Database, type Json } from '@rt/api/platform';
import type { ContributionStateName } from '@rt/contracts';
import type { KeptAttribution } from '@rt/domain/attribution';
import type { WithdrawalReason } from '@rt/domain/insight';

import type { AcceptedText, Contribution, NewContribution } from './contribution';

const COLUMNS = `c.id, c.org_id as "orgId", c.roundtable_id as "roundtableId", c.agenda_item_id as "agendaItemId",
  c.activity_id as "activityId", c.snapshot_id as "snapshotId", c.ref_number as "refNumber", c.type, c.phase, c.state,
  c.draft_title as title, c.draft_body as body, c.fields, c.attribution, c.current_version as version,
  c.acceptor_mark as "acceptorMark", c.approved_version as "approvedVersion", c.waved_through as "wavedThrough",
  c.decision_reason as reason, c.decision_code as "reasonCode"`;

/** Reviewed texts, and those that wait for it: the second is small, and written anew after reviews. */
const TABLES = ['contributions', 'contribution_drafts'] as const;
const EVERY_ROW = '(select * from contributions union all select * from contribution_drafts) c';

/** Texts move from drafts to contributions when they are decided on. Orders use random ids, never time (C1, C2). */
@Injectable()
export class ContributionsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Contribution | undefined> {
    const [row] = await this.database.query<Contribution>(`select ${COLUMNS} from ${EVERY_ROW} where c.id = $1`, [id]);
    return row;
  }

  /** The row, locked until the open transaction ends. */
  async lock(id: string): Promise<Contribution | undefined> {
    // A review moves the row and sealing writes it anew: who waited for that meets the old row's end first.
    for (const table of [...TABLES, ...TABLES]) {
      const row = await this.lockIn(table, id);
      if (row) return row;
    }
    return undefined;
  }

  private async lockIn(table: (typeof TABLES)[number], id: string): Promise<Contribution | undefined> {
    const [row] = await this.database.query<Contribution>(
      `select ${COLUMNS} from ${table} c where c.id = $1 for update`,
      [id],
    );
    return row;
  }

  async ofRoundtable(roundtableId: string, state?: ContributionStateName): Promise<Contribution[]> {
    return this.database.query<Contribution>(
      `select ${COLUMNS} from ${EVERY_ROW} where c.roundtable_id = $1 and ($2::text is null or c.state = $2) order by c.id`,
      [roundtableId, state ?? null],
    );
  }

  /** The accepted ones, locked until the open transaction ends, so that no author withdraws one meanwhile. */
  async lockAccepted(roundtableId: string): Promise<Contribution[]> {
    return this.database.query<Contribution>(
      `select ${COLUMNS} from contributions c where c.roundtable_id = $1 and c.state = 'accepted' order by c.id for update`,
      [roundtableId],
    );
  }

  /** Those that show a frozen result, locked until the open transaction ends. */
  async lockOfSnapshot(snapshotId: string): Promise<Contribution[]> {
    return this.database.query<Contribution>(
      `select ${COLUMNS} from contributions c where c.snapshot_id = $1 order by c.id for update`,
      [snapshotId],
    );
  }

  async findBySecretHash(hash: string): Promise<Contribution | undefined> {
    const [row] = await this.database.query<Contribution>(
      `select ${COLUMNS} from ${EVERY_ROW} where c.author_secret_hash = $1`,
      [hash],
    );
    return row;
  }

  async findByMark(mark: Buffer): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(`select c.id from ${EVERY_ROW} where c.op_mark = $1`, [
      mark,
    ]);
    return row?.id;
  }

  async deleteDrafts(roundtableId: string): Promise<void> {
    for (const table of TABLES) {
      await this.database.query(`delete from ${table} where roundtable_id = $1 and state = 'draft'`, [roundtableId]);
    }
  }

  /** Keeps ids and versions, and deletes the marks of operations; foreign keys are checked at the commit. */
  async rewriteInRandomOrder(roundtableId: string): Promise<void> {
    await this.database.query('set constraints contribution_versions_contribution_id_fkey deferred');
    for (const table of TABLES) {
      await this.database.query(`update ${table} set op_mark = null where roundtable_id = $1`, [roundtableId]);
      await this.database.query(
        `with gone as (delete from ${table} where roundtable_id = $1 returning *)
         insert into ${table} select * from gone order by random()`,
        [roundtableId],
      );
    }
  }

  /** Into the review queue, or accepted at once; false when the same operation stored one before. */
  async insert(row: NewContribution, into: (typeof TABLES)[number] = 'contribution_drafts'): Promise<boolean> {
    const stored = await this.database.query(
      `insert into ${into} (id, org_id, roundtable_id, agenda_item_id, type, phase, state, draft_title, draft_body,
         fields, attribution, author_secret_hash, op_mark, activity_id)
       select $1, $2, $3, $4, $5, $6, 'submitted', $7, $8, $9::jsonb, $10::jsonb, $11::text, $12::bytea, $13::uuid
       where not exists (select from contributions where author_secret_hash = $11::text or op_mark = $12::bytea)
       on conflict (op_mark) do nothing returning id`,
      [
        row.id,
        row.orgId,
        row.roundtableId,
        row.agendaItemId,
        row.type,
        row.phase,
        row.title,
        row.body,
        JSON.stringify(row.fields),
        JSON.stringify(row.attribution),
        row.authorSecretHash,
        row.opMark,
        row.activityId ?? null,
      ],
    );
    return stored.length === 1;
  }

  /** Replaces an undecided text by a new version, so that a decision on the former one fails. Returns a changed id. */
  async rewrite(row: NewContribution): Promise<string | undefined> {
    const [changed] = await this.database.query<{ id: string }>(
      `update contribution_drafts set agenda_item_id = $2::uuid, type = $3::text, draft_title = $4::text,
         draft_body = $5::text, fields = $6::jsonb, attribution = $7::jsonb, current_version = current_version + 1
       where op_mark = $1 and state = 'submitted'
         and (agenda_item_id, type, draft_title, draft_body, fields, attribution)
           is distinct from ($2::uuid, $3::text, $4::text, $5::text, $6::jsonb, $7::jsonb)
       returning id`,
      [
        row.opMark,
        row.agendaItemId,
        row.type,
        row.title,
        row.body,
        JSON.stringify(row.fields),
        JSON.stringify(row.attribution),
      ],
    );
    return changed?.id;
  }

  /** Makes the next version of the text as it stands, with its number; the wording before is not kept beside it. */
  async accept(
    id: string,
    { wavedThrough, reason, ...text }: AcceptedText,
    refNumber: number,
    acceptorMark: Buffer,
  ): Promise<void> {
    await this.decide(
      id,
      `state = 'accepted', draft_title = $2, draft_body = $3, fields = $4::jsonb, ref_number = $5, acceptor_mark = $6,
         waved_through = $7::jsonb, decision_reason = $8, current_version = current_version + 1`,
      [
        text.title,
        text.body,
        JSON.stringify(text.fields),
        refNumber,
        acceptorMark,
        JSON.stringify(wavedThrough),
        reason,
      ],
    );
    const sha256 = createHash('sha256')
      .update(canonicalJson({ ...text } as unknown as Json))
      .digest('hex');
    await this.database.query(
      `insert into contribution_versions (contribution_id, n, org_id, title, body, fields, sha256)
       select id, current_version, org_id, draft_title, draft_body, fields, $2 from contributions where id = $1`,
      [id, sha256],
    );
    await this.database.query('select forget_former_versions($1)', [id]);
  }

  /** Another version in other words. Who accepted it stays the one who may not publish it; what is published stays so. */
  async reword(row: Contribution, text: Pick<Contribution, 'title' | 'body'>): Promise<void> {
    const { id, state, refNumber, acceptorMark, fields, wavedThrough, reason } = row;
    if (!(state === 'accepted' || state === 'published') || refNumber === null || !acceptorMark) return;
    await this.accept(id, { ...text, fields, wavedThrough, reason }, refNumber, acceptorMark);
    if (state === 'published') await this.setState([id], state);
  }

  async approve(id: string): Promise<void> {
    await this.database.query('update contributions set approved_version = current_version where id = $1', [id]);
  }

  /** A reviewer has confirmed whose the name is; what else is kept of the author stays. */
  async confirmName(id: string, attribution: KeptAttribution): Promise<void> {
    await this.database.query('update contributions set attribution = $2::jsonb where id = $1', [
      id,
      JSON.stringify(attribution),
    ]);
  }

  /** Keeps less of the author than before: what was declared and is not decided on yet goes as well. */
  async lowerAttribution(id: string, attribution: KeptAttribution): Promise<void> {
    await this.database.query('delete from author_terms where contribution_id = $1', [id]);
    for (const table of TABLES) {
      await this.database.query(`update ${table} set attribution = $2::jsonb where id = $1`, [
        id,
        JSON.stringify(attribution),
      ]);
    }
  }

  async setState(ids: readonly string[], state: ContributionStateName): Promise<void> {
    await this.database.query('update contributions set state = $2, op_mark = null where id = any($1::uuid[])', [
      ids,
      state,
    ]);
  }

  /** All that is published of a roundtable goes with it, for no reason of its own: why names could stay is not why it went. */
  async withdrawPublished(roundtableId: string): Promise<void> {
    await this.database.query(
      `update contributions set state = 'withdrawn', op_mark = null, decision_reason = null, decision_code = null
       where roundtable_id = $1 and state = 'published'`,
      [roundtableId],
    );
  }

  /** Ends a text: rejected or withdrawn, and why. */
  async end(id: string, state: 'rejected' | 'withdrawn', reason: WithdrawalReason): Promise<void> {
    await this.decide(id, 'state = $2, decision_reason = $3, decision_code = $4', [
      state,
      reason.text ?? null,
      reason.code ?? null,
    ]);
  }

  // Changed where it stands and then moved, so that words which were taken out never stand in the table where it stays.
  // A repeat is known by the author's secret from then on; what a note taker wrote has none, and keeps its mark.
  private async decide(id: string, sets: string, values: readonly unknown[]): Promise<void> {
    for (const table of TABLES) {
      await this.database.query(
        `update ${table} set ${sets}, op_mark = case when author_secret_hash is null then op_mark end where id = $1`,
        [id, ...values],
      );
    }
    await this.database.query(
      `with gone as (delete from contribution_drafts where id = $1 returning *)
       insert into contributions select * from gone`,
      [id],
    );
  }

  /** Numbers that a roundtable has given out; none is given out twice. */
  async usedNumbers(roundtableId: string): Promise<number[]> {
    const rows = await this.database.query<{ n: number }>(
      'select ref_number as n from contributions where roundtable_id = $1 and ref_number is not null',
      [roundtableId],
    );
    return rows.map(({ n }) => n);
  }
}
