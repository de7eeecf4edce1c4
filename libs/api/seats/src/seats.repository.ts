import { Injectable } from '@nestjs/common';
import { INVITED_TO_SEAT } from '@rt/api/invitations';
import { Database } from '@rt/api/platform';

/** Somebody's seat in a session that goes on, as the host may be told of it. */
export interface Seat {
  readonly id: string;
  readonly invited: boolean;
  readonly name: string | null;
  /** What is kept of the device; null where a crash took it. */
  readonly device: Buffer | null;
}

/** Takes the old rows off the disk once a session is sealed; for the owner of the tables, outside of a transaction. */
export const VACUUM_SEATS = ['vacuum participations'] as const;

const TAKEN_OUT = `from participations p left join arrivals a on a.participation_id = p.id
  where p.roundtable_id = $1 and p.taken_out`;

/** The statements on seats that share a device, and on those that the host has taken out. Never part of a transaction on content. */
@Injectable()
export class SeatsRepository {
  constructor(private readonly database: Database) {}

  /** Seats that people sit in, simulated ones left out; in the order of random ids, which tells nothing of who came when. */
  async standing(roundtableId: string): Promise<Seat[]> {
    return this.database.query<Seat>(
      `select p.id, p.invitation_id is not null as invited, coalesce(person.full_name, a.display_name) as name, a.device
       from arrivals a
       join participations p on p.id = a.participation_id ${INVITED_TO_SEAT}
       where a.roundtable_id = $1 and p.revoked_at is null and not p.simulated
       order by p.id`,
      [roundtableId],
    );
  }

  async countTakenOut(roundtableId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(`select count(*)::int as count ${TAKEN_OUT}`, [
      roundtableId,
    ]);
    return row?.count ?? 0;
  }

  async isTakenOut(roundtableId: string, seatId: string): Promise<boolean> {
    return (await this.database.query(`select 1 ${TAKEN_OUT} and p.id = $2`, [roundtableId, seatId])).length === 1;
  }

  /** Ends a seat. The row stays, so that its device is known as one that stays out. `now()` would be before the wait for a lock. */
  async takeOut(seatId: string, answersStay: boolean): Promise<void> {
    await this.database.query(
      'update participations set revoked_at = clock_timestamp(), taken_out = true, answers_stay = $2 where id = $1',
      [seatId, answersStay],
    );
  }

  /** Seats whose answers are to go and may not be gone yet; taken out at least `sinceMs` ago. */
  async uncleared(roundtableId: string, sinceMs = 0): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select p.id ${TAKEN_OUT} and not p.answers_stay and a.cleared is not true
         and p.revoked_at <= clock_timestamp() - make_interval(secs => $2)`,
      [roundtableId, sinceMs / 1000],
    );
    return rows.map(({ id }) => id);
  }

  /** Nothing of these seats is counted any more, nor can be: small numbers need not reckon with them. */
  async clear(seatIds: readonly string[]): Promise<void> {
    await this.database.query('update arrivals set cleared = true where participation_id = any($1::uuid[])', [seatIds]);
  }
}
