import { EFFECTIVE_VALUE } from '../entries/dot-rules';
import { EXTRA_SEATS } from '../room-revisions';

/**
 * Part of the statement that stores votes; reads its `live` and `stored`. Hides each entry with at least $6 more votes against it than
 * for it once $7 people have voted. Skips entries that hosts have pinned, answered, shown on the screen or shown again. Votes are
 * counted as the room sees them. A statement does not see its own changes in a table, so `stored` replaces the previous votes.
 */
export const HIDE_BY_VOTES = `, given as (
    select entry_id, voice, value from stored
    union all
    select r.entry_id, r.voice, r.value from live
    join entry_reactions r on r.activity_id = live.activity_id and r.round = live.round
    where not exists (select 1 from stored s where s.entry_id = r.entry_id and s.voice = r.voice)
  ), scored as (
    select p.entry_id, sum(p.value) as score from (
      select coalesce(e.merged_into, e.id) as entry_id, ${EFFECTIVE_VALUE} as value
      from given r join entries e on e.id = r.entry_id
      cross join (select null::int as most) d
      where not exists (
        select 1 from entries o where o.activity_id = e.activity_id and o.round = e.round and o.voice = r.voice
          and coalesce(o.merged_into, o.id) = coalesce(e.merged_into, e.id))
      group by coalesce(e.merged_into, e.id), r.voice, d.most
    ) p group by p.entry_id
  ), part as (
    select count(distinct voice) as voters from given where value is not null
  ), hidden as (
    update entries e set state = 'hidden', by_votes = 'hidden', reason = null
    from scored, part
    where e.id = scored.entry_id and scored.score <= -$6::int and e.state = 'shown'
      and not e.pinned and e.mark is null and e.by_votes is null
      and ($7::int <= 1 or part.voters >= $7::int + coalesce((
        select ${EXTRA_SEATS} from session_live s join activities a on a.roundtable_id = s.roundtable_id where a.id = e.activity_id), 0))
  )`;
