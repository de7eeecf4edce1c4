import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { ToldPlan } from '@rt/api/roundtables';
import type { HeldMails, MailOccasion } from '@rt/contracts';
import { v7 as uuidv7 } from 'uuid';

export interface PlanChange {
  readonly before: ToldPlan;
  readonly after: ToldPlan;
}

export interface MailList {
  readonly roundtable: { readonly id: string; readonly orgId: string };
  readonly occasion: MailOccasion;
  readonly invitationIds: readonly string[];
  readonly newlyAsked?: readonly string[];
  readonly plan?: PlanChange;
}

export interface MailingRecord {
  readonly id: string;
  readonly occasion: MailOccasion;
  readonly planBefore: ToldPlan | null;
  readonly planAfter: ToldPlan | null;
  readonly invitationIds: readonly string[];
  readonly newlyAsked: readonly string[];
}

/** True of a list that can still be taken back. The clock of the statement, since a transaction may have waited. */
const HELD = 'm.taken_back_at is null and m.send_at > clock_timestamp()';

@Injectable()
export class MailingsRepository {
  constructor(private readonly database: Database) {}

  /** Stores a list that waits for some seconds; returns its id and the moment at which it goes. */
  async hold(list: MailList, seconds: number): Promise<{ id: string; sendAt: Date }> {
    const id = uuidv7();
    const { roundtable, occasion, plan, invitationIds, newlyAsked = [] } = list;
    const [row] = await this.database.query<{ sendAt: Date }>(
      `insert into mailings (id, org_id, roundtable_id, occasion, plan_before, plan_after, send_at)
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7)) returning send_at as "sendAt"`,
      [id, roundtable.orgId, roundtable.id, occasion, plan?.before ?? null, plan?.after ?? null, seconds],
    );
    await this.database.query(
      `insert into mailing_items (mailing_id, invitation_id, newly_asked)
       select $1, each, each = any($3::uuid[]) from unnest($2::uuid[]) as each`,
      [id, invitationIds, newlyAsked],
    );
    if (!row) throw new Error('the list of mails was not stored');
    return { id, sendAt: row.sendAt };
  }

  /** The lists of a roundtable that can still be taken back, the newest first. */
  async heldOf(roundtableId: string): Promise<HeldMails[]> {
    return this.database.query<HeldMails>(
      `select m.id, m.occasion, (select count(*)::int from mailing_items i where i.mailing_id = m.id) as count,
         ceil(extract(epoch from m.send_at - clock_timestamp()) * 1000)::int as "goInMs"
       from mailings m where m.roundtable_id = $1 and ${HELD} order by m.send_at desc, m.id desc`,
      [roundtableId],
    );
  }

  /** Locks a list that can still be taken back; undefined once it goes, also while its first mail is being sent. */
  async lockHeld(roundtableId: string, id: string): Promise<MailingRecord | undefined> {
    const [row] = await this.database.query<Omit<MailingRecord, 'invitationIds' | 'newlyAsked'>>(
      `select m.id, m.occasion, m.plan_before as "planBefore", m.plan_after as "planAfter"
       from mailings m where m.id = $2 and m.roundtable_id = $1 and ${HELD} for update skip locked`,
      [roundtableId, id],
    );
    if (!row) return undefined;
    const items = await this.database.query<{ invitationId: string; newlyAsked: boolean }>(
      `select invitation_id as "invitationId", newly_asked as "newlyAsked" from mailing_items where mailing_id = $1`,
      [id],
    );
    const idsOf = (some: typeof items): string[] => some.map(({ invitationId }) => invitationId);
    return { ...row, invitationIds: idsOf(items), newlyAsked: idsOf(items.filter(({ newlyAsked }) => newlyAsked)) };
  }

  async takeBack(id: string): Promise<void> {
    await this.database.query('update mailings set taken_back_at = now() where id = $1', [id]);
  }

  /** What became of a list of the roundtable that can no longer be taken back; undefined where there is none. */
  async fateOf(roundtableId: string, id: string): Promise<'taken-back' | 'gone' | undefined> {
    const [row] = await this.database.query<{ takenBack: boolean }>(
      'select taken_back_at is not null as "takenBack" from mailings where id = $2 and roundtable_id = $1',
      [roundtableId, id],
    );
    return row && (row.takenBack ? 'taken-back' : 'gone');
  }

  /** Whether a list was taken back. From here to the end of the transaction nobody can take it back any more. */
  async wasTakenBack(id: string): Promise<boolean> {
    const [row] = await this.database.query<{ takenBack: boolean }>(
      `select taken_back_at is not null as "takenBack" from mailings where id = $1 for share`,
      [id],
    );
    return row?.takenBack ?? true;
  }

  /** True while another list with this invitation waits: that one tells the person of the plan as it stands then. */
  async waitsElsewhere(invitationId: string, mailingId: string | undefined): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 from mailing_items i join mailings m on m.id = i.mailing_id
       where i.invitation_id = $1 and m.id is distinct from $2::uuid and ${HELD} limit 1`,
      [invitationId, mailingId ?? null],
    );
    return rows.length > 0;
  }
}
