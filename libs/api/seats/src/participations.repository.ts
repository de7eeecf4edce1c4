import { Injectable } from '@nestjs/common';
import { Database, refuse } from '@rt/api/platform';
import { ALL_HELD_UNSEALED, ALL_UNSEALED, UNSEALED } from '@rt/api/roundtables';
import { RULE_VERSION } from '@rt/domain/attribution';
import { v4 as uuidv4 } from 'uuid';

import { saidValues, type SaidWhenJoining } from './said-when-joining';

/** A seat in a session, taken or not; `revoked` once it has ended. */
export interface Participation {
  readonly id: string;
  readonly orgId: string;
  readonly roundtableId: string;
  readonly invitationId: string | null;
  readonly simulated: boolean;
  readonly revoked: boolean;
  /** It has ended since the host took it out. */
  readonly takenOut: boolean;
  /** Somebody has come. Who is invited has a seat from the start on and may never come. */
  readonly arrived: boolean;
}

export interface JoiningByCode extends SaidWhenJoining {
  readonly orgId: string;
  readonly roundtableId: string;
  /** As it was given; nobody has checked it. */
  readonly displayName?: string;
  readonly device?: Buffer;
  readonly single?: boolean;
  /** Stored in the waiting room alone. */
  readonly network?: Buffer;
  readonly simulated?: boolean;
  /** Version of the rule that is accepted with joining. */
  readonly acceptedRuleVersion?: number;
}

const COLUMNS = `p.id, p.org_id as "orgId", p.roundtable_id as "roundtableId", p.invitation_id as "invitationId",
  p.simulated, p.revoked_at is not null as revoked, p.taken_out as "takenOut",
  a.participation_id is not null or p.joined_on is not null as arrived`;
const FROM = 'from participations p left join arrivals a on a.participation_id = p.id';

/** A logged row says only that there is a seat; `arrivals`, which is unlogged, has the person. */
@Injectable()
export class ParticipationsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Participation | undefined> {
    const [row] = await this.database.query<Participation>(`select ${COLUMNS} ${FROM} where p.id = $1`, [id]);
    return row;
  }

  async findByInvitation(invitationId: string): Promise<Participation | undefined> {
    const [row] = await this.database.query<Participation>(`select ${COLUMNS} ${FROM} where p.invitation_id = $1`, [
      invitationId,
    ]);
    return row;
  }

  /**
   * The seat of a device in a roundtable, one that was taken out last; where it has several, that of an invitation. In a
   * room whose devices are shared only one that was taken out counts: without that, each who comes has a new one. A seat of an
   * invitation is found only where nobody came by another invitation on that device, and where `opened`, the invitation that was
   * opened there last, is that one or left out: otherwise nobody can tell whose device it is now.
   */
  async findByDevice(
    roundtableId: string,
    device: Buffer,
    { isShared, opened }: { readonly isShared: boolean; readonly opened?: string },
  ): Promise<Participation | undefined> {
    const [row] = await this.database.query<Participation>(
      `select ${COLUMNS} ${FROM} where a.roundtable_id = $1 and a.device = $2
         and (p.taken_out or (p.revoked_at is null and not $3))
         and (p.invitation_id is null or (p.invitation_id = coalesce($4::uuid, p.invitation_id) and not exists (
           select 1 from arrivals o join participations q on q.id = o.participation_id
           where o.roundtable_id = $1 and o.device = $2 and q.invitation_id <> p.invitation_id)))
       order by p.taken_out, p.invitation_id nulls last, p.id limit 1`,
      [roundtableId, device, isShared, opened ?? null],
    );
    return row;
  }

  /** Logged rows have no person. A single seat per device wins races. `participation-ended` once sealed. */
  async insert(joining: JoiningByCode): Promise<Participation> {
    const { orgId, roundtableId, simulated = false } = joining;
    const id = uuidv4();
    const [room] = await this.database.query<{ made: boolean }>(
      `with room as (${UNSEALED}),
         came as (
           insert into arrivals (participation_id, roundtable_id, accepted_rule_version, display_name, device, single,
             words_version, type_id, place_id, online)
           select $2, room.id, $5, $6, $7, $8, case when $5::int is not null then $9::int end, $10, $11, $12 from room
           on conflict (roundtable_id, device) where single do nothing returning participation_id
         ),
         seat as (
           insert into participations (id, org_id, roundtable_id, simulated)
           select came.participation_id, $3, $1, $4 from came returning id
         )
       select exists (select 1 from seat) as made from room`,
      [
        roundtableId,
        id,
        orgId,
        simulated,
        joining.acceptedRuleVersion ?? null,
        joining.displayName ?? null,
        joining.device ?? null,
        joining.single ?? false,
        RULE_VERSION,
        ...saidValues(joining),
      ],
    );
    if (!room) refuse('participation-ended');
    if (!room.made && joining.device) return this.ofSameDevice(roundtableId, joining.device);
    return { id, orgId, roundtableId, invitationId: null, simulated, revoked: false, takenOut: false, arrived: true };
  }

  private async ofSameDevice(roundtableId: string, device: Buffer): Promise<Participation> {
    const [row] = await this.database.query<Participation>(
      `select ${COLUMNS} ${FROM} where a.roundtable_id = $1 and a.device = $2 and a.single`,
      [roundtableId, device],
    );
    return row ?? refuse('internal');
  }

  async revokeSimulated(roundtableId: string): Promise<void> {
    await this.database.query(
      `update participations set revoked_at = now() where roundtable_id = $1 and simulated and revoked_at is null`,
      [roundtableId],
    );
  }

  async simulatedSeats(): Promise<{ participationId: string; roundtableId: string; orgId: string }[]> {
    return this.database.query(
      `select p.id as "participationId", p.roundtable_id as "roundtableId", p.org_id as "orgId"
       from participations p
       where p.simulated and p.revoked_at is null and p.roundtable_id in (${ALL_HELD_UNSEALED})`,
    );
  }

  /** Simulated people of a session whose places ended at least `sinceMs` ago. */
  async revokedSimulated(roundtableId: string, sinceMs: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from participations
       where roundtable_id = $1 and simulated and revoked_at <= now() - make_interval(secs => $2)`,
      [roundtableId, sinceMs / 1000],
    );
    return rows.map(({ id }) => id);
  }

  async deleteAll(ids: readonly string[]): Promise<void> {
    await this.database.query('delete from participations where id = any($1::uuid[])', [ids]);
  }

  /** How many simulated people have had a seat, those who were taken out too. */
  async countSimulatedEver(roundtableId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      'select count(*)::int as count from participations where roundtable_id = $1 and simulated',
      [roundtableId],
    );
    return row?.count ?? 0;
  }

  async countSimulated(roundtableId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from participations
       where roundtable_id = $1 and simulated and revoked_at is null`,
      [roundtableId],
    );
    return row?.count ?? 0;
  }

  /** How many people have had a seat in a session, and whether simulated ones were there besides. */
  async countAll(roundtableId: string): Promise<{ joined: number; simulated: boolean }> {
    const [row] = await this.database.query<{ joined: number; simulated: boolean }>(
      `select count(*) filter (where not simulated)::int as joined, count(*) filter (where simulated) > 0 as simulated
       from participations where roundtable_id = $1`,
      [roundtableId],
    );
    return row ?? { joined: 0, simulated: false };
  }

  async revoked(): Promise<Pick<Participation, 'id' | 'takenOut'>[]> {
    return this.database.query(
      `select p.id, p.taken_out as "takenOut" from participations p
       where p.revoked_at is not null and p.roundtable_id in (${ALL_UNSEALED})`,
    );
  }

  /** Which of the participations stand: a person who was invited anew has the old place back. */
  async standing(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from participations where id = any($1::uuid[]) and revoked_at is null',
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}
