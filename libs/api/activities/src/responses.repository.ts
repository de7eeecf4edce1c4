import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { ActivityState } from '@rt/domain/polling';

import type { ResponseOperation, StandingResponse } from './response-operation';

/** What decides on answers, read under the activity's lock. */
export interface LockedActivity {
  readonly state: ActivityState;
  readonly round: number;
  readonly revision: number;
  readonly configVersion: number;
  readonly allowChange: boolean;
  readonly closesAt: Date | null;
  /** The database's clock. */
  readonly at: Date;
}

/** The present responses of some voices, by `keyOf(voice)`. */
export type Standing = Map<string, StandingResponse>;

interface LockedRow extends LockedActivity {
  readonly voice: Buffer | null;
  readonly opId: string | null;
  readonly n: number | null;
  readonly answer: object | null;
}

/** A voice as the key of a map. */
export function keyOf(voice: Buffer): string {
  return voice.toString('base64');
}

/** The statements of the path that stores answers. */
@Injectable()
export class ResponsesRepository {
  constructor(private readonly database: Database) {}

  /**
   * Locks an activity and reads, in a statement of its own so that it sees what was committed before the lock was
   * given, its state and what the voices have answered so far. Undefined when there is no such activity.
   */
  async lock(
    activityId: string,
    voices: readonly Buffer[],
  ): Promise<{ activity: LockedActivity; standing: Standing } | undefined> {
    await this.database.query('select 1 from activity_live where activity_id = $1 for update', [activityId]);
    const rows = await this.database.query<LockedRow>(
      `select l.state, l.round, l.revision::float8 as revision, a.config_version as "configVersion",
         a.allow_change as "allowChange", a.closes_at as "closesAt", clock_timestamp() as at,
         r.voice, r.op_id as "opId", r.n, r.answer
       from activity_live l
       join activities a on a.id = l.activity_id
       left join responses r on r.activity_id = l.activity_id and r.round = l.round and r.voice = any($2::bytea[])
       where l.activity_id = $1`,
      [activityId, voices],
    );
    const [activity] = rows;
    return activity && { activity, standing: standingOf(rows) };
  }

  /**
   * Stores at most one operation a voice, and raises the activity's revision and its number of answers in the same
   * statement. The where clause repeats the rule of the domain: a later n never gives way to an earlier one.
   */
  async store(activityId: string, operations: readonly ResponseOperation[], answeredMore: number): Promise<number> {
    const [row] = await this.database.query<{ revision: number }>(
      `with stored as (
         insert into responses as r (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
         select l.org_id, l.activity_id, l.round, i.voice, i.op_id, i.n, i.answer::jsonb, i.answer_key
         from activity_live l,
           unnest($2::bytea[], $3::uuid[], $4::int[], $5::text[], $6::text[]) as i (voice, op_id, n, answer, answer_key)
         where l.activity_id = $1
         on conflict (activity_id, round, voice) do update
           set op_id = excluded.op_id, n = excluded.n, answer = excluded.answer, answer_key = excluded.answer_key
           where r.n < excluded.n
       )
       update activity_live set revision = revision + 1, answered = answered + $7
       where activity_id = $1 returning revision::float8 as revision`,
      [
        activityId,
        operations.map(({ voice }) => voice),
        operations.map(({ opId }) => opId),
        operations.map(({ n }) => n),
        operations.map(({ answer }) => (answer === null ? null : JSON.stringify(answer))),
        operations.map(({ answerKey }) => answerKey),
        answeredMore,
      ],
    );
    return row?.revision ?? 0;
  }

  /** Deletes the responses of some voices from a locked activity and counts them out. Returns how many stood. */
  async remove(activityId: string, voices: readonly Buffer[]): Promise<number> {
    const rows = await this.database.query<{ answered: boolean }>(
      'delete from responses where activity_id = $1 and voice = any($2::bytea[]) returning answer is not null as answered',
      [activityId, voices],
    );
    const removed = rows.filter(({ answered }) => answered).length;
    await this.database.query('update activity_live set answered = answered - $2 where activity_id = $1', [
      activityId,
      removed,
    ]);
    return removed;
  }

  /**
   * Takes everything out of a roundtable's responses that could tell one person's from another's: the rows are written
   * anew in random order, with new ids and without voice, op_id and n. Withdrawn ones go (README 11).
   */
  async rewriteWithoutVoices(roundtableId: string): Promise<void> {
    await this.database.query(
      `with gone as (
         delete from responses where activity_id in (select id from activities where roundtable_id = $1)
         returning org_id, activity_id, round, answer, answer_key
       )
       insert into responses (org_id, activity_id, round, answer, answer_key)
       select org_id, activity_id, round, answer, answer_key from gone where answer is not null order by random()`,
      [roundtableId],
    );
  }
}

function standingOf(rows: readonly LockedRow[]): Standing {
  const standing: Standing = new Map();
  for (const { voice, opId, n, answer } of rows) {
    if (voice && opId !== null && n !== null) standing.set(keyOf(voice), { opId, n, answer });
  }
  return standing;
}
