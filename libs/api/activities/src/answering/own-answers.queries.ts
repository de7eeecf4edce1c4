import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { OwnAnswer } from '@rt/contracts';
import type { OwnEntry } from '@rt/domain/polling';

import { voiceOf } from '../keys/key-ring';
import { SessionKeys } from '../keys/session-keys';
import type { Voice } from './response-operation';

/** Voices that one statement looks for at most. */
const MOST_AT_ONCE = 5000;

interface Sought {
  readonly participationId: string;
  readonly activityId: string;
  readonly round: number;
  readonly voice: Voice;
}

interface Row {
  readonly voice: Voice;
  readonly n: number;
  readonly answer: OwnAnswer['answer'];
  readonly entries: readonly OwnEntry[] | null;
}

/** What participants have answered themselves, found by their voices, thus on any of their devices. */
@Injectable()
export class OwnAnswersQueries {
  constructor(
    private readonly keys: SessionKeys,
    private readonly database: Database,
  ) {}

  /** The own answers of each participation, for many of one roundtable at once: one statement per 5,000 voices. */
  async of(
    roundtableId: string,
    participationIds: readonly string[],
    activities: readonly { readonly id: string; readonly round: number }[],
  ): Promise<Map<string, OwnAnswer[]>> {
    const own = new Map<string, OwnAnswer[]>(participationIds.map((id) => [id, []]));
    const key = activities.length > 0 ? await this.keys.find(roundtableId) : undefined;
    if (!key) return own;
    const sought = activities.flatMap(({ id, round }) =>
      participationIds.map((participationId) => ({
        participationId,
        activityId: id,
        round,
        voice: voiceOf(key, id, participationId),
      })),
    );
    for (let at = 0; at < sought.length; at += MOST_AT_ONCE) {
      const some = sought.slice(at, at + MOST_AT_ONCE);
      const found = new Map((await this.find(some)).map((row) => [row.voice, row]));
      for (const one of some) {
        const row = found.get(one.voice);
        if (row) own.get(one.participationId)?.push(ownAnswer(one, row));
      }
    }
    return own;
  }

  private async find(sought: readonly Sought[]): Promise<Row[]> {
    return this.database.query<Row>(
      `select s.voice, r.n, r.answer, case when r.answer ? 'entries' then (
           select json_agg(json_build_object('text', e.body, 'state', e.state) order by e.body) from entries e
           where e.activity_id = r.activity_id and e.round = r.round and e.voice = r.voice) end as entries
       from unnest($1::uuid[], $2::int[], $3::text[]) as s (activity_id, round, voice)
       join responses r on r.activity_id = s.activity_id and r.round = s.round and r.voice = decode(s.voice, 'base64')`,
      [sought.map(({ activityId }) => activityId), sought.map(({ round }) => round), sought.map(({ voice }) => voice)],
    );
  }
}

function ownAnswer({ activityId, round }: Sought, { n, answer, entries }: Row): OwnAnswer {
  return { activityId, round, n, answer, ...(entries ? { entries } : {}) };
}
