import { Injectable } from '@nestjs/common';
import { DECLARED_TERMS } from '@rt/api/organisation';
import { Database } from '@rt/api/platform';
import { type GroupCount, wayOf } from '@rt/domain/attribution';

/** People in a room by the ids of what they said, simulated ones left out; of ways in, `online` and `room`. */
export interface HereCounts {
  readonly types: readonly GroupCount[];
  readonly places: readonly GroupCount[];
  readonly ways: readonly GroupCount[];
}

export interface SeatSaid {
  readonly participationId: string;
  readonly type: string | null;
  readonly place: string | null;
  readonly online: boolean | null;
}

interface Row {
  readonly typeId: string | null;
  readonly placeId: string | null;
  readonly online: boolean | null;
  readonly here: number;
}

/** Counts the people of a room by what they said when joining. Never part of a transaction on content. */
@Injectable()
export class HereRepository {
  constructor(private readonly database: Database) {}

  /** For counting by group; never stored. Includes ended seats while answers stay, or results would name one person. */
  async said(roundtableId: string): Promise<SeatSaid[]> {
    return this.database.query<SeatSaid>(
      `select v.participation_id as "participationId", type_term.code as type, place_node.code as place, v.online
       from arrivals v ${DECLARED_TERMS}
       where v.roundtable_id = $1`,
      [roundtableId],
    );
  }

  async counts(roundtableId: string): Promise<HereCounts> {
    const rows = await this.database.query<Row>(
      `select v.type_id as "typeId", v.place_id as "placeId", v.online, count(*)::int as here
       from arrivals v join participations w on w.id = v.participation_id
       where v.roundtable_id = $1 and w.revoked_at is null and not w.simulated
       group by grouping sets ((v.type_id), (v.place_id), (v.online))`,
      [roundtableId],
    );
    const by = (group: (row: Row) => string | null): GroupCount[] =>
      rows.flatMap((row) => {
        const id = group(row);
        return id === null ? [] : [{ group: id, here: row.here }];
      });
    return {
      types: by(({ typeId }) => typeId),
      places: by(({ placeId }) => placeId),
      ways: by(({ online }) => wayOf(online)),
    };
  }
}
