import { Injectable } from '@nestjs/common';
import { INVITED_TO_SEAT } from '@rt/api/invitations';
import { DECLARED_TERMS } from '@rt/api/organisation';
import { Database } from '@rt/api/platform';
import { type AuthorFacts, countRoom, type Declared, type RoomCounts } from '@rt/domain/attribution';

interface AuthorRow {
  stakeholderType: Declared['stakeholderType'];
  region: Declared['region'];
  name: string | null;
  affiliation: string | null;
  nameUnverified: boolean;
  consented: boolean | null;
}

/** Reads what `keep` needs, never in a transaction that writes content, and the names to compare texts with. */
@Injectable()
export class AuthorsRepository {
  constructor(private readonly database: Database) {}

  /** The author; `mayName` false: the name is not even read. Undefined when the place in the room has ended. */
  async author(participationId: string, mayName: boolean): Promise<AuthorFacts | undefined> {
    const [row] = await this.database.query<AuthorRow>(
      `select type_term.code as "stakeholderType", place_node.code as region,
         case when $2 then coalesce(person.full_name, v.display_name) end as name,
         case when $2 then employer.organisation_name end as affiliation,
         person.full_name is null and v.display_name is not null as "nameUnverified",
         (select c.value from consent_records c where c.participation_id = p.id and c.purpose = 'publish_attributed'
          order by c.given_on desc limit 1) as consented
       from (
         select id, case when $2 then invitation_id end as invitation_id from participations
         where id = $1 and revoked_at is null
       ) p
       left join arrivals v on v.participation_id = p.id ${DECLARED_TERMS} ${INVITED_TO_SEAT}`,
      [participationId, mayName],
    );
    return row && { ...row, consentOnRecord: row.consented === true };
  }

  async namesInTheRoom(roundtableId: string): Promise<string[]> {
    const rows = await this.database.query<{ name: string }>(
      `select distinct name from (
         select display_name as name from arrivals where roundtable_id = $1
         union all select display_name from participations where roundtable_id = $1
       ) given where trim(name) <> ''`,
      [roundtableId],
    );
    return rows.map(({ name }) => name);
  }

  /** How many of those who joined declared what; at least `least` must share a thing before it is kept. */
  async room(roundtableId: string, least: number): Promise<RoomCounts> {
    const rows = await this.database.query<Declared>(
      `select type_term.code as "stakeholderType", place_node.code as region
       from arrivals v join participations p on p.id = v.participation_id ${DECLARED_TERMS}
       where v.roundtable_id = $1 and p.revoked_at is null`,
      [roundtableId],
    );
    return countRoom(rows, least);
  }

  /** True while simulated people are in the room, whose answers are counted like all others. */
  async simulatedAreThere(roundtableId: string): Promise<boolean> {
    const rows = await this.database.query(
      'select 1 from participations where roundtable_id = $1 and simulated and revoked_at is null limit 1',
      [roundtableId],
    );
    return rows.length > 0;
  }
}
