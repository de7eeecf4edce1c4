import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { v7 as uuidv7 } from 'uuid';

/** Somebody who joined a session; `revoked` once that place has ended. */
export interface Participation {
  readonly id: string;
  readonly orgId: string;
  readonly roundtableId: string;
  readonly invitationId: string | null;
  readonly displayName: string | null;
  readonly simulated: boolean;
  readonly revoked: boolean;
}

/** Somebody in the room; `fullName` null where no name was given. */
export interface Attendee {
  readonly fullName: string | null;
  readonly organisationName: string;
  /** By a personal link. */
  readonly invited: boolean;
}

/** A new participation. */
export interface NewParticipation {
  readonly orgId: string;
  readonly roundtableId: string;
  readonly invitationId?: string;
  readonly displayName?: string;
  readonly declaredType?: string;
  readonly declaredRegion?: string;
  readonly simulated?: boolean;
}

const COLUMNS = `id, org_id as "orgId", roundtable_id as "roundtableId", invitation_id as "invitationId",
  display_name as "displayName", simulated, revoked_at is not null as revoked`;

/** Every statement on `participations` and on the consents given in the room. Never part of a transaction on content. */
@Injectable()
export class ParticipationsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Participation | undefined> {
    const [row] = await this.database.query<Participation>(`select ${COLUMNS} from participations where id = $1`, [id]);
    return row;
  }

  async findByInvitation(invitationId: string): Promise<Participation | undefined> {
    const [row] = await this.database.query<Participation>(
      `select ${COLUMNS} from participations where invitation_id = $1`,
      [invitationId],
    );
    return row;
  }

  /** Who has a place, by name; those without one last. The simulated people of a demo are left out. */
  async attendees(roundtableId: string): Promise<Attendee[]> {
    return this.database.query<Attendee>(
      `select coalesce(person.full_name, p.display_name) as "fullName",
         coalesce(a.organisation_name, '') as "organisationName", p.invitation_id is not null as invited
       from participations p
       left join invitations i on i.id = p.invitation_id
       left join people person on person.id = i.person_id
       left join lateral (
         select organisation_name from affiliations where person_id = person.id order by position, id limit 1
       ) a on true
       where p.roundtable_id = $1 and not p.simulated and p.revoked_at is null
       order by lower(coalesce(person.full_name, p.display_name)), 2`,
      [roundtableId],
    );
  }

  /** Adds one; undefined when this invitation has one already. */
  async insert(joining: NewParticipation): Promise<Participation | undefined> {
    const [row] = await this.database.query<Participation>(
      `insert into participations (id, org_id, roundtable_id, invitation_id, display_name, declared_type,
         declared_region, simulated)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning ${COLUMNS}`,
      [
        uuidv7(),
        joining.orgId,
        joining.roundtableId,
        joining.invitationId ?? null,
        joining.displayName ?? null,
        joining.declaredType ?? null,
        joining.declaredRegion ?? null,
        joining.simulated ?? false,
      ],
    );
    return row;
  }

  /** Records that the rule was read and accepted, as text version `ruleVersion`. */
  async acknowledge(
    participation: Pick<Participation, 'id' | 'orgId' | 'roundtableId'>,
    ruleVersion: number,
  ): Promise<void> {
    await this.database.query(
      `insert into consent_records (id, org_id, roundtable_id, participation_id, purpose, text_version, value, channel)
       values ($1, $2, $3, $4, 'process', $5, true, 'room')`,
      [uuidv7(), participation.orgId, participation.roundtableId, participation.id, String(ruleVersion)],
    );
  }

  /** Ends the places of all simulated people of a session; returns how many there were. */
  async revokeSimulated(roundtableId: string): Promise<number> {
    const rows = await this.database.query(
      `update participations set revoked_at = now()
       where roundtable_id = $1 and simulated and revoked_at is null returning id`,
      [roundtableId],
    );
    return rows.length;
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

  async countSimulated(roundtableId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from participations
       where roundtable_id = $1 and simulated and revoked_at is null`,
      [roundtableId],
    );
    return row?.count ?? 0;
  }

  /** Everybody whose place has ended in a session that is not sealed. */
  async revoked(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select p.id from participations p join roundtables r on r.id = p.roundtable_id
       where p.revoked_at is not null and r.sealed_at is null`,
    );
    return rows.map(({ id }) => id);
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
