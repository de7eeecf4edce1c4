import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { OwnAnswer } from '@rt/contracts';
import type { MayName, OwnEntry, OwnReaction } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import { dotRules, EFFECTIVE_VALUE, IS_COUNTED } from '../entries/dot-rules';
import { EntryArrivals } from '../entries/entry-arrivals';
import { receiptOf, voiceOf } from '../keys/key-ring';
import { SessionKeys } from '../keys/session-keys';
import type { Voice } from './response-operation';
import { CAME_BACK } from './text-conditions';

/** Voices that one statement looks for at most. */
const MOST_AT_ONCE = 5000;

type AnsweredActivity = Pick<LiveActivity, 'id' | 'round' | 'kind' | 'config'>;

interface Sought {
  readonly participationId: string;
  readonly activityId: string;
  readonly round: number;
  readonly voice: Voice;
  readonly activity: AnsweredActivity;
}

interface Row {
  readonly voice: Voice;
  readonly n: number;
  readonly answer: OwnAnswer['answer'];
  readonly entries: readonly OwnEntry[] | null;
  readonly reactions: readonly OwnReaction[] | null;
}

@Injectable()
export class OwnAnswersQueries {
  constructor(
    private readonly keys: SessionKeys,
    private readonly arrivals: EntryArrivals,
    private readonly database: Database,
  ) {}

  /** The own answers of each participation, for many of one roundtable at once: one statement per 5,000 voices. */
  async of(
    roundtableId: string,
    participationIds: readonly string[],
    activities: readonly AnsweredActivity[],
  ): Promise<Map<string, OwnAnswer[]>> {
    const own = new Map<string, OwnAnswer[]>(participationIds.map((id) => [id, []]));
    const key = activities.length > 0 ? await this.keys.find(roundtableId) : undefined;
    if (!key) return own;
    const sought = activities.flatMap((activity) =>
      participationIds.map((participationId) => ({
        participationId,
        activityId: activity.id,
        round: activity.round,
        voice: voiceOf(key, activity.id, participationId),
        activity,
      })),
    );
    const mayName = activities.some(waitForNames) ? await this.arrivals.mayName(roundtableId) : () => false;
    for (let at = 0; at < sought.length; at += MOST_AT_ONCE) {
      const some = sought.slice(at, at + MOST_AT_ONCE);
      const found = new Map((await this.find(some)).map((row) => [row.voice, row]));
      for (const one of some) {
        const row = found.get(one.voice);
        if (row) own.get(one.participationId)?.push(ownAnswer(one, withReceipts(key, row), mayName));
      }
    }
    return own;
  }

  private async find(sought: readonly Sought[]): Promise<Row[]> {
    return this.database.query<Row>(
      `select s.voice, coalesce(r.n, 0) as n, r.answer, case when r.answer ? 'entries' or r.answer is null then (
           select json_agg(json_strip_nulls(json_build_object('id', e.id, 'text', e.body,
             'state', case when m.state <> 'shown' then 'hidden' else e.state end,
             'named', nullif(e.author_name is not null, false), 'edited', e.edited,
             'reason', case when e.state = 'hidden' then e.reason end, 'mark', case when m.state = 'shown' then m.mark else e.mark end,
             'reply', case when m.state = 'shown' then m.reply else e.reply end, 'labels', case when e.labels is not null then nullif(coalesce(e.host_labels, e.labels), '{}') end,
             'relabelled', nullif(e.labels is not null and e.host_labels is not null, false),
             'cameBack', nullif(${CAME_BACK}, false), 'kept', nullif(e.kept, false), 'hiddenByVotes', nullif(coalesce(m.by_votes, e.by_votes) is not distinct from 'hidden', false),
             'into', case when m.state = 'shown' then coalesce(m.edited, m.body) end, 'intoId', case when m.state = 'shown' then m.id end,
             'grouped', nullif(m.is_group, false))) order by e.body)
           from entries e left join entries m on m.id = e.merged_into
           where e.activity_id = r.activity_id and e.round = r.round and e.voice = r.voice and e.body <> '') end as entries,
         g.reactions
       from unnest($1::uuid[], $2::int[], $3::text[]) as s (activity_id, round, voice)
       left join responses r
         on r.activity_id = s.activity_id and r.round = s.round and r.voice = decode(s.voice, 'base64')
       left join (
         select f.activity_id, f.round, f.voice, json_agg(json_build_object('entryId', f.entry_id, 'n', f.n, 'value', f.value)
           order by f.entry_id) as reactions
         from (
           select r.activity_id, r.round, r.voice, coalesce(e.merged_into, e.id) as entry_id,
             case when ${IS_COUNTED} then ${EFFECTIVE_VALUE} end as value,
             coalesce(max(r.n) filter (where e.merged_into is null), 0) as n
           from entry_reactions r join entries e on e.id = r.entry_id
           cross join lateral (select ($4::jsonb -> r.activity_id::text ->> 'most')::int as most) d
           where r.activity_id = any($1::uuid[])
           group by r.activity_id, r.round, r.voice, coalesce(e.merged_into, e.id), d.most
         ) f group by f.activity_id, f.round, f.voice
       ) g on g.activity_id = s.activity_id and g.round = s.round and g.voice = decode(s.voice, 'base64')
       where r.voice is not null or g.voice is not null`,
      [
        sought.map(({ activityId }) => activityId),
        sought.map(({ round }) => round),
        sought.map(({ voice }) => voice),
        dotRules(sought.map(({ activity }) => activity)),
      ],
    );
  }
}

// Made of the key of the session, which dies at sealing: what an author was told by then is the author's alone.
function withReceipts(key: Buffer, { entries, ...row }: Row): Row {
  const told = entries?.map((entry) => ({ ...entry, receipt: receiptOf(key, entry.id) }));

  return { ...row, entries: told ?? null };
}

function waitForNames({ kind, config }: AnsweredActivity): boolean {
  return kinds[kind].words?.seesUnread(config) ?? false;
}

function ownAnswer(
  { activityId, round, activity }: Sought,
  { n, answer, entries, reactions }: Row,
  mayName: MayName,
): OwnAnswer {
  const states = entries ?? ownWords(activity, answer, mayName);
  return { activityId, round, n, answer, ...(states ? { entries: states } : {}), ...(reactions ? { reactions } : {}) };
}

/** How the words of an answer stand; undefined where it holds none. */
function ownWords(
  { kind, config }: AnsweredActivity,
  answer: OwnAnswer['answer'],
  mayName: MayName,
): readonly OwnEntry[] | undefined {
  return answer === null || 'abstain' in answer ? undefined : kinds[kind].words?.states(config, answer, mayName);
}
