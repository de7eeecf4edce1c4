import { Injectable } from '@nestjs/common';
import { Database, refuse } from '@rt/api/platform';
import { UNSEALED } from '@rt/api/roundtables';
import { v4 as uuidv4 } from 'uuid';

import type { JoiningByCode } from './participations.repository';
import { saidValues } from './said-when-joining';
import type { NamedInLine, PlaceInLine, WaitingPerson } from './waiting-person';

/** Who is let in: everybody who waits, those of some who wait, or some, also of those who were refused. */
export type LetIn = 'all' | { readonly waitingOf: readonly string[] } | readonly string[];

const MOST_LISTED = 500;

/**
 * The waiting room of a session whose host lets people in: unlogged, like arrivals, and gone at sealing. A place in it has
 * the id of the seat that will be, so that whoever was let in is known by it although a crash has emptied the line.
 */
@Injectable()
export class WaitingPeopleRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<PlaceInLine | undefined> {
    const [row] = await this.database.query<PlaceInLine>(
      'select participation_id as id, refused from waiting_people where participation_id = $1',
      [id],
    );
    return row;
  }

  async findByDevice(roundtableId: string, device: Buffer): Promise<PlaceInLine | undefined> {
    const [row] = await this.database.query<PlaceInLine>(
      `select participation_id as id, refused from waiting_people
       where roundtable_id = $1 and device = $2 and single`,
      [roundtableId, device],
    );
    return row;
  }

  /**
   * Adds somebody at the end of the line, or puts `id` back whom a crash took from it; whoever has a seat by that id by now
   * stays out of it. Where the device waits already, that is its place. `participation-ended` once the session is sealed.
   */
  async add(joining: JoiningByCode, id: string = uuidv4()): Promise<PlaceInLine> {
    const { roundtableId, device, network, displayName, single = false } = joining;
    const [room] = await this.database.query<{ made: boolean }>(
      `with room as (${UNSEALED}),
         came as (
           insert into waiting_people (participation_id, roundtable_id, display_name, device, single, type_id, place_id, online, network)
           select $2, room.id, $3, $4, $5, $6, $7, $8, $9 from room
           where not exists (select 1 from participations p where p.id = $2)
           on conflict do nothing returning participation_id
         )
       select exists (select 1 from came) as made from room`,
      [...[roundtableId, id, displayName, device, single], ...saidValues(joining), network],
    );
    if (!room) refuse('participation-ended');
    const waits = room.made || !device || !single ? undefined : await this.findByDevice(roundtableId, device);
    return waits ?? { id, refused: null };
  }

  /** Those who wait, in the order in which they came, then those who were refused; at most 500 in all. */
  async list(roundtableId: string): Promise<WaitingPerson[]> {
    return this.database.query<WaitingPerson>(
      `select participation_id as id, type_id as "typeId", place_id as "placeId", online, display_name as name, refused
       from waiting_people where roundtable_id = $1
       order by refused is not null, asked_at, participation_id limit ${MOST_LISTED}`,
      [roundtableId],
    );
  }

  /** How many people wait from the network from which most do; 0 without any. */
  async fromOneNetwork(roundtableId: string): Promise<number> {
    const [row] = await this.database.query<{ people: number }>(
      `select count(*)::int as people from waiting_people
       where roundtable_id = $1 and refused is null and network is not null
       group by network order by people desc limit 1`,
      [roundtableId],
    );
    return row?.people ?? 0;
  }

  async named(roundtableId: string): Promise<NamedInLine[]> {
    return this.database.query<NamedInLine>(
      `select participation_id as id, display_name as name, refused
       from waiting_people where roundtable_id = $1 and display_name is not null`,
      [roundtableId],
    );
  }

  /** Gives people of the line their seats, in random order; answers how many. Whoever has left the line is not among them. */
  async admit({ id, orgId }: { readonly id: string; readonly orgId: string }, whom: LetIn): Promise<number> {
    const some = typeof whom === 'object' && 'waitingOf' in whom ? whom.waitingOf : whom;
    const [done] = await this.database.query<{ count: number }>(
      `with room as (${UNSEALED}),
         chosen as (
           delete from waiting_people w using room where w.roundtable_id = room.id
             and ($3::uuid[] is null or w.participation_id = any($3)) and ($4::boolean or w.refused is null)
           returning w.*
         ),
         came as (
           insert into arrivals (participation_id, roundtable_id, display_name, device, single, type_id, place_id, online)
           select participation_id, roundtable_id, display_name, device, single, type_id, place_id, online
           from chosen order by random()
           on conflict (roundtable_id, device) where single do nothing returning participation_id
         ),
         seats as (
           insert into participations (id, org_id, roundtable_id, simulated)
           select participation_id, $2::uuid, $1, false from came order by random() returning id
         )
       select (select count(*)::int from seats) as count from room`,
      [id, orgId, some === 'all' ? null : some, Array.isArray(whom)],
    );
    return done?.count ?? 0;
  }

  /** Says to somebody of the line why they are not let in; false where they are not in it any more. */
  async refuse(roundtableId: string, id: string, why: string): Promise<boolean> {
    const rows = await this.database.query(
      'update waiting_people set refused = $3 where roundtable_id = $1 and participation_id = $2 returning 1',
      [roundtableId, id, why],
    );
    return rows.length > 0;
  }

  /** Somebody does not wait any longer. Who was refused stays so. */
  async leave(id: string): Promise<void> {
    await this.database.query('delete from waiting_people where participation_id = $1 and refused is null', [id]);
  }
}
