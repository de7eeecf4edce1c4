import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { ALL_ROUNDTABLES } from '@rt/api/roundtables';

import { COMING_BACK_MS, type PresenceReport, SILENT_MS } from './presence';
import type { TimeAsked } from './time-asked';

export interface ToldPresence extends PresenceReport {
  readonly roundtableId: string;
  readonly timeAsked: readonly TimeAsked[];
}

type StoredEnd = readonly [id: string, agoMs: number, left: boolean];

interface Row {
  readonly roundtableId: string;
  readonly up: string;
  readonly ended: readonly StoredEnd[];
  readonly timeAsked: readonly TimeAsked[];
  readonly ageMs: number;
  readonly changedMs: number;
}

/** Every statement on `room_connections`, one row a process and roundtable. Never part of a transaction on content. */
@Injectable()
export class PresenceRepository {
  constructor(private readonly database: Database) {}

  async put(processId: string, told: readonly ToldPresence[]): Promise<void> {
    const rows = told.map(({ roundtableId: id, up, ended, timeAsked }) => ({
      ...{ id, up, ended: ended.map(storedEnd) },
      time_asked: timeAsked,
    }));
    await this.database.query(
      `insert into room_connections (roundtable_id, process_id, up, ended, time_asked)
       select r.id, $1, r.up, r.ended, r.time_asked
       from jsonb_to_recordset($2::jsonb) as r(id uuid, up uuid[], ended jsonb, time_asked jsonb)
       where r.id in (${ALL_ROUNDTABLES})
       on conflict (roundtable_id, process_id) do update
         set up = excluded.up, ended = excluded.ended, time_asked = excluded.time_asked, changed_at = now(), told_at = now()`,
      [processId, JSON.stringify(rows)],
    );
  }

  /** Says that what was written still holds; returns the rooms of which there is nothing any more. */
  async touch(processId: string, roundtableIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update room_connections set told_at = now() where process_id = $1 and roundtable_id = any($2::uuid[])
       returning roundtable_id as id`,
      [processId, roundtableIds],
    );
    const held = new Set(rows.map(({ id }) => id));
    return roundtableIds.filter((id) => !held.has(id));
  }

  async ofOthers(processId: string, roundtableIds: readonly string[]): Promise<ToldPresence[]> {
    const rows = await this.database.query<Row>(
      // As one text: the driver takes an array apart letter by letter.
      `select roundtable_id as "roundtableId", array_to_string(up, ' ') as up, ended,
         time_asked as "timeAsked",
         extract(epoch from now() - told_at)::float8 * 1000 as "ageMs",
         extract(epoch from now() - changed_at)::float8 * 1000 as "changedMs"
       from room_connections where roundtable_id = any($2::uuid[]) and process_id <> $1`,
      [processId, roundtableIds],
    );
    return rows.map(({ roundtableId, up, ended, timeAsked, ageMs, changedMs }) => ({
      roundtableId,
      timeAsked,
      ageMs,
      up: up === '' ? [] : up.split(' '),
      ended: ended.map(([id, agoMs, left]) => ({ id, agoMs: agoMs + changedMs, left })),
    }));
  }

  /** Takes out what says nothing any more: of processes that ended, and of rooms that all have left. */
  async sweep(): Promise<void> {
    await this.database.query('delete from room_connections where told_at < now() - make_interval(secs => $1)', [
      (COMING_BACK_MS + SILENT_MS) / 1000,
    ]);
  }
}

function storedEnd({ id, agoMs, left }: PresenceReport['ended'][number]): StoredEnd {
  return [id, Math.round(agoMs), left];
}
