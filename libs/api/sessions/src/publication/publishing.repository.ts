import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';

/** What a publication says of a roundtable besides its facts. */
export interface PublishingFacts {
  readonly programmeTitle: string | null;
  readonly licence: string;
  /** People who joined; published in bands only (C15). */
  readonly joined: number;
  /** Simulated people of the demo were in the room besides. */
  readonly simulated: boolean;
  readonly today: string;
  /** The day on which the session started, where it was held; null before. */
  readonly startedOn: string | null;
  readonly agenda: readonly { readonly title: string; readonly kind: string; readonly plannedMinutes: number }[];
}

/** A room that visitors of the demo may enter. */
export interface RoomRow {
  readonly id: string;
  readonly title: string;
  readonly joinCode: string;
  readonly live: boolean;
  /** It starts within half an hour or should have started. */
  readonly due: boolean;
  /** The planned day, 'YYYY-MM-DD'. */
  readonly day: string | null;
}

/** Reads for publishing and for the front page of the demo. */
@Injectable()
export class PublishingRepository {
  constructor(private readonly database: Database) {}

  async facts(roundtableId: string): Promise<PublishingFacts | undefined> {
    const [row] = await this.database.query<PublishingFacts>(
      `select p.title as "programmeTitle", o.licence, to_char(current_date, 'YYYY-MM-DD') as today,
         to_char(r.live_at at time zone r.tz, 'YYYY-MM-DD') as "startedOn",
         (select count(*)::int from participations j where j.roundtable_id = r.id and not j.simulated) as joined,
         exists (select 1 from participations j where j.roundtable_id = r.id and j.simulated) as simulated,
         coalesce((select jsonb_agg(jsonb_build_object('title', a.title, 'kind', a.kind, 'plannedMinutes', a.planned_minutes)
           order by a.position) from agenda_items a where a.roundtable_id = r.id), '[]') as agenda
       from roundtables r join organisations o on o.id = r.org_id left join programmes p on p.id = r.programme_id
       where r.id = $1`,
      [roundtableId],
    );
    return row;
  }

  /** The room that is live, else the one that starts next or should have started, and is open to a code. */
  async openRoom(orgId: string): Promise<RoomRow | undefined> {
    const [row] = await this.database.query<RoomRow>(
      `select id, title, join_code as "joinCode", state = 'live' as live,
         coalesce(start_at <= now() + interval '30 minutes', true) as due, left(local_start, 10) as day
       from roundtables
       where org_id = $1 and state in ('live', 'scheduled') and joining = 'open' and join_code is not null
       order by state = 'live' desc, start_at, id limit 1`,
      [orgId],
    );
    return row;
  }
}
