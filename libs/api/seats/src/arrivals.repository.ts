import { Injectable } from '@nestjs/common';
import { INVITED_TO_SEAT } from '@rt/api/invitations';
import { Database, refuse } from '@rt/api/platform';
import { HELD_RULE, SESSION_DAY, UNSEALED } from '@rt/api/roundtables';
import { RULE_VERSION } from '@rt/domain/attribution';

import type { Participation } from './participations.repository';
import { saidValues, type SaidWhenJoining } from './said-when-joining';
import { FURTHER_SEATS } from './seat-columns';

/** Somebody in the room; `fullName` null where no name was given. */
export interface Attendee {
  readonly fullName: string | null;
  readonly organisationName: string;
  readonly invited: boolean;
}

export interface Declared extends SaidWhenJoining {
  readonly device?: Buffer;
}

/** What sealing counts of the seats before it writes them anew. */
export interface SeatCounts {
  /** People who came and whose seats stand. */
  readonly joined: number;
  /** Seats by code that are a further one of a device or of somebody invited. */
  readonly extraSeats: number;
}

/** Unlogged until sealing, so that no order of arrivals can be compared with texts. Never with content. */
@Injectable()
export class ArrivalsRepository {
  constructor(private readonly database: Database) {}

  /** Records an arrival by personal link; repeatable. `participation-ended` once the session is sealed. */
  async add({ id, roundtableId }: Participation, declared: Declared): Promise<void> {
    const room = await this.database.query(
      `with room as (${UNSEALED}),
         came as (
           insert into arrivals (participation_id, roundtable_id, type_id, place_id, online, device)
           select $2, room.id, $3, $4, $5, $6 from room on conflict do nothing
         ),
         waited as (
           delete from waiting_people w using room where w.roundtable_id = room.id and w.device = $6 and w.single
         )
       select id from room`,
      [roundtableId, id, ...saidValues(declared), declared.device ?? null],
    );
    if (room.length === 0) refuse('participation-ended');
  }

  /** Somebody who is here, and of whom nobody knew how, takes part online; whether that is new. */
  async comesOnline(participationId: string, roundtableId: string): Promise<boolean> {
    const rows = await this.database.query(
      `with room as (${UNSEALED})
       update arrivals a set online = true from room
       where a.participation_id = $2 and a.roundtable_id = room.id and a.online is null
       returning a.participation_id`,
      [roundtableId, participationId],
    );
    return rows.length > 0;
  }

  /** The rule was read and accepted as it stands in version `ruleVersion`. `participation-ended` once the session is sealed. */
  async accept({ id, roundtableId }: Participation, ruleVersion: number): Promise<void> {
    const room = await this.database.query(
      `with room as (${UNSEALED}),
         accepted as (
           insert into arrivals as a (participation_id, roundtable_id, accepted_rule_version, words_version)
           select $2, room.id, $3, $4 from room
           on conflict (participation_id) do update
             set accepted_rule_version = excluded.accepted_rule_version, words_version = excluded.words_version
         )
       select id from room`,
      [roundtableId, id, ruleVersion, RULE_VERSION],
    );
    if (room.length === 0) refuse('participation-ended');
  }

  /** Who has a seat, by name; those without one last. The simulated people of a demo are left out. */
  async attendees(roundtableId: string): Promise<Attendee[]> {
    return this.database.query<Attendee>(
      `select named.* from (
         select coalesce(person.full_name, a.display_name, p.display_name) as "fullName",
           coalesce(employer.organisation_name, '') as "organisationName", p.invitation_id is not null as invited
         from participations p left join arrivals a on a.participation_id = p.id ${INVITED_TO_SEAT}
         where p.roundtable_id = $1 and p.revoked_at is null and not p.simulated
           and (a.participation_id is not null or p.joined_on is not null)
       ) named
       order by lower("fullName"), 2`,
      [roundtableId],
    );
  }

  /** A changed mark means that all rows were lost in a crash. `onLoss` runs in one process, in that transaction. */
  async crashMark(onLoss: () => Promise<void>): Promise<string> {
    const [mark] = await this.database.query<{ id: string }>('select id from crash_marks');
    return mark?.id ?? this.makeCrashMark(onLoss);
  }

  /**
   * Puts people back who are here, and that they have accepted the rule, where a crash took it; returns the roundtables. Another
   * process may have put them back without that. `accepted`: of which version of the rule it is known, which must be the one that
   * stands. The lock keeps them out of a room that is being sealed.
   */
  async recover(ids: readonly string[], accepted: readonly (number | null)[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `insert into arrivals (participation_id, roundtable_id, accepted_rule_version, words_version)
       select p.id, p.roundtable_id, case when k.accepted = r."ruleVersion" then k.accepted end,
         case when k.accepted = r."ruleVersion" then $3::int end
       from unnest($1::uuid[], $2::int[]) as k (id, accepted)
       join participations p on p.id = k.id and p.revoked_at is null
       cross join lateral (${HELD_RULE}) r
       where not exists (
         select 1 from arrivals a where a.participation_id = k.id
           and (a.accepted_rule_version is not null or k.accepted is distinct from r."ruleVersion")
       )
       on conflict (participation_id) do update
         set accepted_rule_version = excluded.accepted_rule_version, words_version = excluded.words_version
         where excluded.accepted_rule_version is not null
       returning roundtable_id as id`,
      [ids, accepted, RULE_VERSION],
    );
    return [...new Set(rows.map(({ id }) => id))];
  }

  /**
   * At sealing: whoever came stands in the logged tables with the day alone, with new random ids in random order, and
   * everybody else's seat is gone. The name that somebody gave on joining goes with the row; what else people said of themselves is kept nowhere. Returns what was counted, for the row of the session. A subtransaction of its own gives these rows another number than those of content.
   */
  async record(roundtableId: string): Promise<SeatCounts> {
    await this.database.query('savepoint arrivals');
    const [counts] = await this.database.query<SeatCounts>(
      `with gone as (delete from participations where roundtable_id = $1 returning *),
         came as (delete from arrivals where roundtable_id = $1 returning *),
         waited as (delete from waiting_people where roundtable_id = $1),
         seats as (
           select gen_random_uuid() as id, g.org_id, g.roundtable_id, g.invitation_id,
             c.display_name, g.simulated, c.accepted_rule_version, c.words_version,
             ${SESSION_DAY} as day
           from gone g join came c on c.participation_id = g.id
           where g.revoked_at is null order by random()
         ),
         kept as (
           insert into participations (id, org_id, roundtable_id, invitation_id, display_name, simulated, joined_on)
           select id, org_id, roundtable_id, invitation_id, display_name, simulated, day
           from seats order by random()
         ),
         consents as (
           select org_id, roundtable_id, id as participation_id, 'process' as purpose,
             accepted_rule_version::text as text_version, words_version, true as value, 'room' as channel,
             day
           from seats where accepted_rule_version is not null
         ),
         given as (
           insert into consent_records (id, org_id, roundtable_id, participation_id, purpose, text_version, words_version,
             value, channel, given_on)
           select gen_random_uuid(), consents.* from consents order by random()
         )
       select (select count(*) from seats)::int as joined, ${FURTHER_SEATS}::int as "extraSeats"
       from (select $1::uuid as roundtable_id) s`,
      [roundtableId],
    );
    await this.database.query('release savepoint arrivals');
    if (!counts) throw new Error('a statement without a condition gave no row');
    return counts;
  }

  private async makeCrashMark(onLoss: () => Promise<void>): Promise<string> {
    const made = await this.database.transaction(async () => {
      const [mark] = await this.database.query<{ id: string }>(
        'insert into crash_marks default values on conflict do nothing returning id',
      );
      if (mark) await onLoss();
      return mark;
    });
    return made?.id ?? this.crashMark(onLoss);
  }
}
