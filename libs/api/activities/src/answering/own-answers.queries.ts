import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { OwnAnswer } from '@rt/contracts';
import type { OwnEntry, OwnReaction } from '@rt/domain/polling';

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
  readonly reactions: readonly OwnReaction[] | null;
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
      `select s.voice, coalesce(r.n, 0) as n, r.answer, case when r.answer ? 'entries' then (
           select json_agg(json_strip_nulls(json_build_object('id', e.id, 'text', e.body, 'state', e.state,
             'edited', e.edited, 'reason', e.reason)) order by e.body)
           from entries e
           where e.activity_id = r.activity_id and e.round = r.round and e.voice = r.voice) end as entries,
         g.reactions
       from unnest($1::uuid[], $2::int[], $3::text[]) as s (activity_id, round, voice)
       left join responses r
         on r.activity_id = s.activity_id and r.round = s.round and r.voice = decode(s.voice, 'base64')
       left join (
         select activity_id, round, voice,
           json_agg(json_build_object('entryId', entry_id, 'n', n, 'value', value) order by entry_id) as reactions
         from entry_reactions where activity_id = any($1::uuid[]) group by activity_id, round, voice
       ) g on g.activity_id = s.activity_id and g.round = s.round and g.voice = decode(s.voice, 'base64')
       where r.voice is not null or g.voice is not null`,
      [sought.map(({ activityId }) => activityId), sought.map(({ round }) => round), sought.map(({ voice }) => voice)],
    );
  }
}

function ownAnswer({ activityId, round }: Sought, { n, answer, entries, reactions }: Row): OwnAnswer {
  return { activityId, round, n, answer, ...(entries ? { entries } : {}), ...(reactions ? { reactions } : {}) };
}
