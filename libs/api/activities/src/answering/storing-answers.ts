/** The statements that store answers, each on condition that the activity stands at the revision that was read. */

import { SESSION_REVISION } from '../room-revisions';
import { DEALT_WITH, PUT_BACK } from './text-conditions';

/** The id by which answers refer to what has joined what is asked: 48 random bits in 8 signs. */
export const JOINED_ID = `translate(encode(substring(uuid_send(gen_random_uuid()) from 1 for 6), 'base64'), '+/', '-_')`;

const WHILE_IT_STANDS = `from activities a
    where l.activity_id = $1 and l.revision = $2 and l.state = $7 and a.id = l.activity_id
      and l.key_no is not distinct from $6::int and a.paused_at is null
      and (l.state = 'closed' or a.closes_at is null or clock_timestamp() <= a.closes_at + make_interval(secs => $5))
    returning l.activity_id, l.org_id, l.round, l.revision`;

const INTO_ANSWERS = `insert into responses as r (org_id, activity_id, round, voice, op_id, n, answer, answer_key)`;

const IN_PLACE = `on conflict (activity_id, round, voice) do update
      set op_id = excluded.op_id, n = excluded.n, answer = excluded.answer, answer_key = excluded.answer_key
      where r.n < excluded.n`;

const STORED = 'select revision::float8 as revision, clock_timestamp() as at from live';

export const STORE = `
  with live as (
    update activity_live l set revision = l.revision + 1, answered = l.answered + $4 ${WHILE_IT_STANDS}
  ), stored as (
    ${INTO_ANSWERS}
    select live.org_id, live.activity_id, live.round, decode(i.voice, 'base64'), i."opId", i.n, i.answer, i."answerKey"
    from live, jsonb_to_recordset($3::jsonb) as i (voice text, "opId" uuid, n int, answer jsonb, "answerKey" text)
    ${IN_PLACE}
  ) ${STORED}`;

/** A text is gone, and nobody has written it: its id stays, since answers of others may refer to it. */
export const EMPTY = `update entries e set voice = null, body = '', sources = null, author_name = null, edited = null, reason = null, state = 'hidden'`;

/** The key of whoever holds no text in their answer while what hosts have dealt with, or what waits again since, stands. */
const KEY_OF_WHAT_STANDS = '{"entries":0}';

/** True for a text `e` on a board that goes with the answer `i`, whose author could still take it back: it is in that, in the one before, or named. */
const GOES_WITH = `(not ${DEALT_WITH} and (e.body = any(coalesce(i."takenBack", '{}'))
        or exists (select 1 from jsonb_to_recordset(i.entries) as t (body text) where t.body = e.body)
        or exists (
          select 1 from responses r
          where r.activity_id = e.activity_id and r.round = e.round and r.voice = e.voice and r.answer->'entries' ? e.body)))`;

/**
 * Texts that stood keep their rows and states; what is no longer in an answer is withdrawn. With other sources, or with another choice
 * about the own name, a text is another one, which is read anew: it comes after the row is gone whose place it takes, and waits where a host had worded that one. Whoever replaces a text that
 * the host has hidden or put back to be read, or one that the room is asked about (`joins`), waits with the new one: the statement still sees
 * the row that it deletes. So does whoever took such a one back before: an empty row of theirs stays until sealing. What votes alone have hidden counts for nothing here. What the room is asked about stays; of what it was asked about before and now
 * waits to be read, the text goes and the id stays. A text that stands is labelled as it is now. On a board an answer holds
 * what waits to be dealt with, and what hosts have dealt with stays, without its author's name once that is taken back; those of one batch are numbered in random order.
 * There an answer withdraws only what the answer before held, or what it names (`takenBack`): whoever left out a text since it was dealt with takes nothing back when a
 * host lets it wait again. The statement still sees the answer before. Whoever holds no text any more counts on as one who wrote while one stands.
 * What the room is asked about from now on is no news of answers alone: the session's revision rises with it, whatever becomes of the process.
 */
export const STORE_WITH_ENTRIES = `
  with sent as (
    select decode(s.voice, 'base64') as voice, s."opId", s.n, s.answer, s."answerKey", s.entries, s.board, s.joins, s."takenBack"
    from jsonb_to_recordset($3::jsonb) as s (voice text, "opId" uuid, n int, answer jsonb, "answerKey" text, entries jsonb,
      board boolean, joins boolean, "takenBack" text[])
  ), left_there as (
    select i.voice from sent i join activity_live l on l.activity_id = $1
    where i.board and i.answer is null and exists (
      select 1 from entries e
      where e.activity_id = l.activity_id and e.round = l.round and e.voice = i.voice and e.body <> '' and not ${GOES_WITH})
  ), live as (
    update activity_live l set revision = l.revision + 1, answered = l.answered + $4 + (select count(*) from left_there) - (
      select count(*) from sent i join responses r on r.activity_id = l.activity_id and r.round = l.round and r.voice = i.voice
      where r.answer is null and r.answer_key is not null)
    ${WHILE_IT_STANDS}
  ), stored as (
    ${INTO_ANSWERS}
    select live.org_id, live.activity_id, live.round, i.voice, i."opId", i.n, i.answer,
      case when i.voice in (select voice from left_there) then '${KEY_OF_WHAT_STANDS}' else i."answerKey" end
    from live, sent i
    ${IN_PLACE}
  ), items as (
    select live.org_id, live.activity_id, live.round, i.voice, i.entries, i.board, i.joins, i."takenBack"
    from live, sent i where i.entries is not null
  ), withdrawn as (
    delete from entries e using items i
    where e.activity_id = i.activity_id and e.round = i.round and e.voice = i.voice
      and not exists (
        select 1 from jsonb_to_recordset(i.entries) as t (body text, sources text[], author text)
        where t.body = e.body and t.sources is not distinct from e.sources and (t.author is null) = (e.author_name is null))
      and e.joined_as is null and e.body <> '' and (not i.board or ${GOES_WITH})
    returning i.org_id, e.activity_id, e.round, e.voice, e.state, ${PUT_BACK} as "putBack"
  ), emptied as (
    ${EMPTY} from items i
    where e.activity_id = i.activity_id and e.round = i.round and e.voice = i.voice and e.joined_as is not null and e.state = 'waiting'
      and not exists (select 1 from jsonb_to_recordset(i.entries) as t (body text) where t.body = e.body)
    returning i.org_id, e.activity_id, e.round, i.voice
  ), remembered as (
    insert into entries (org_id, activity_id, round, voice, body, state)
    select w.org_id, w.activity_id, w.round, w.voice, '', 'hidden'
    from (
      select org_id, activity_id, round, voice from withdrawn where state = 'hidden' or "putBack"
      union select org_id, activity_id, round, voice from emptied
    ) w
    where not exists (
      select 1 from entries e where e.activity_id = w.activity_id and e.round = w.round and e.voice = w.voice and e.body = '')
  ), unnamed as (
    update entries e set author_name = null
    from items i, jsonb_to_recordset(i.entries) as t (body text, author text)
    where i.board and e.activity_id = i.activity_id and e.round = i.round and e.voice = i.voice and e.body = t.body
      and t.author is null and e.author_name is not null and ${DEALT_WITH}
  ), labelled as (
    update entries e set labels = t.labels
    from items i, lateral (
      select o.body, case when jsonb_array_length(o.labels) > 0 then array(select jsonb_array_elements_text(o.labels)) end as labels
      from jsonb_to_recordset(i.entries) as o (body text, labels jsonb)
    ) t
    where i.board and e.activity_id = i.activity_id and e.round = i.round and e.voice = i.voice and e.body = t.body
      and not ${DEALT_WITH}
      and e.labels is distinct from t.labels
  ), written as (
    insert into entries (org_id, activity_id, round, voice, body, sources, author_name, state, joined_as, labels, ordinal)
    select i.org_id, i.activity_id, i.round, i.voice, t.body, t.sources, t.author, a.state,
      case when i.joins and a.state = 'shown' then ${JOINED_ID} end,
      case when jsonb_array_length(t.labels) > 0 then array(select jsonb_array_elements_text(t.labels)) end,
      case when i.board then row_number() over (order by random()) + coalesce(last.ordinal, 0) end
    from (select count(*) from withdrawn) gone, (select max(ordinal) as ordinal from entries where activity_id = $1) last, items i,
      jsonb_to_recordset(i.entries) as t (body text, sources text[], author text, state text, labels jsonb), lateral (
      select case when t.state = 'shown' and exists (
        select 1 from entries e
        where e.activity_id = i.activity_id and e.round = i.round and e.voice = i.voice and (case
          when i.board then (e.state = 'hidden' and e.by_votes is distinct from 'hidden') or (${PUT_BACK} and not exists (
            select 1 from jsonb_to_recordset(i.entries) as o (body text, author text)
            where o.body = e.body and (o.author is null) = (e.author_name is null)))
          else e.state = 'hidden' or ${PUT_BACK} or (
            e.joined_as is not null and not exists (
              select 1 from jsonb_to_recordset(i.entries) as o (body text) where o.body = e.body))
          end or (e.edited is not null and e.body = t.body))
      ) then 'waiting' else t.state end as state
    ) a
    where not exists (
      select 1 from entries e
      where e.activity_id = i.activity_id and e.round = i.round and e.voice = i.voice and e.body = t.body
        and (e.sources is not distinct from t.sources and (e.author_name is null) = (t.author is null)
          or (i.board and ${DEALT_WITH})))
    returning joined_as
  ), raised as (
    update session_live s set revision = s.revision + 1 from activities a
    where a.id = $1 and s.roundtable_id = a.roundtable_id and exists (select 1 from written where joined_as is not null)
    returning s.roundtable_id, ${SESSION_REVISION} as revision
  )
  select live.revision::float8 as revision, clock_timestamp() as at, raised.roundtable_id as "roundtableId",
    raised.revision as "sessionRevision"
  from live left join raised on true`;
