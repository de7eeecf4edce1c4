import { Injectable } from '@nestjs/common';
import { Database, refuse } from '@rt/api/platform';
import type { EntryBody } from '@rt/contracts';
import {
  ENTRIES_A_PAGE,
  type EntryChange,
  type EntryMark,
  type EntryState,
  type StandingOnBoard,
} from '@rt/domain/polling';

import type { LiveActivity } from '../activity';
import { JOINED_ID } from '../answering/storing-answers';
import { IN_STANDING_ROUND } from '../live-activity-columns';
import { EFFECTIVE_VALUE } from './dot-rules';

interface EntryRow {
  readonly id: string;
  readonly text: string;
  readonly state: EntryState;
  readonly edited: boolean | null;
  readonly reason: string | null;
  readonly pinned: boolean | null;
  readonly mark: EntryMark | null;
  readonly reply: string | null;
  readonly minute: number | null;
  readonly labels: string[] | null;
  readonly sources: string[] | null;
  readonly author: string | null;
  readonly into: string | null;
  readonly kept: boolean | null;
  readonly group: boolean | null;
  readonly hiddenByVotes: boolean | null;
}

const STANDING_LABELS = `nullif(coalesce(host_labels, labels), '{}')`;

/** An answer that was taken back leaves its minute, so that it comes back as it was. */
const STANDING_MINUTE = `case when mark = 'answered' then answered_minute end`;

/** An entry that was shown again leaves its reason, so that it comes back where that is taken back. */
const STANDING_REASON = `case when state = 'hidden' then reason end`;

/** What of an entry hosts are told; null where it has no such thing. */
const FOUND = `id, coalesce(edited, body) as text, state, nullif(edited is not null, false) as edited,
  ${STANDING_REASON} as reason, nullif(pinned, false) as pinned, mark, reply, ${STANDING_MINUTE} as minute,
  ${STANDING_LABELS} as labels, sources, author_name as author, merged_into as into, nullif(kept, false) as kept,
  nullif(is_group, false) as "group", nullif(by_votes is not distinct from 'hidden', false) as "hiddenByVotes"`;

export type FoundEntry = EntryBody & Pick<StandingOnBoard, 'into' | 'group'>;

interface ChangedIn {
  readonly joins: boolean;
  /** When the session began; null before. */
  readonly liveAt: Date | null;
}

interface AddedEntry {
  readonly id: string | undefined;
  readonly text: string;
  readonly labels: readonly string[];
}

@Injectable()
export class EntriesRepository {
  constructor(private readonly database: Database) {}

  /** One entry of an activity; none whose text is gone or whose round was set aside. */
  async find(activityId: string, entryId: string): Promise<FoundEntry | undefined> {
    const [row] = await this.database.query<EntryRow>(
      `select ${FOUND} from entries e where activity_id = $1 and id = $2 and body <> '' and ${IN_STANDING_ROUND}`,
      [activityId, entryId],
    );
    return row && presentEntry(row);
  }

  async holdsOthers(entryId: string): Promise<boolean> {
    const [row] = await this.database.query<{ holds: boolean }>(
      'select exists (select 1 from entries where merged_into = $1) as holds',
      [entryId],
    );
    return row?.holds ?? false;
  }

  /** True for an entry that the room was asked about: it has a place among what is asked. */
  async hasJoined(entryId: string): Promise<boolean> {
    const [row] = await this.database.query<{ joined: boolean }>(
      'select joined_as is not null as joined from entries where id = $1',
      [entryId],
    );
    return row?.joined ?? false;
  }

  /** Entries of one state after a given one, pinned first, by id: a page and one more where there is one. */
  async page(activityId: string, round: number, state: EntryState, after: string | null): Promise<EntryBody[]> {
    const rows = await this.database.query<EntryRow>(
      `select ${FOUND} from entries
       where merged_into is null and activity_id = $1 and state = $3 and body <> ''
         and (round = $2
           or round in (select f.round from activity_rounds f where f.activity_id = $1 and f.set_aside_at is null))
         and ($4::uuid is null or (not pinned, id) > (coalesce((select not a.pinned from entries a where a.id = $4), true), $4))
       order by not pinned, id limit $5`,
      [activityId, round, state, after, ENTRIES_A_PAGE + 1],
    );
    return rows.map(presentEntry);
  }

  /**
   * Sets what the change names; what a host has shown again or votes have hidden, votes change no more. What `joins` is asked about from when it is shown first. Minutes count from `liveAt`. The caller holds the activity's lock and raises
   * its revision. Returns what counted with the entry, and goes on to count with the one that this counts with.
   */
  async change(entryId: string, change: EntryChange, { joins, liveAt }: ChangedIn): Promise<string[]> {
    const { state = null, edited = null, reason, pinned = null, mark, reply, minute = null, into } = change;
    await this.database.query(
      `update entries set state = coalesce($2, state), 
         by_votes = case when $2 is not null and (by_votes is not null or ($2 = 'shown' and state = 'hidden')) then 'overruled' else by_votes end,
         edited = coalesce($3, edited),
         reason = case when $4::boolean then $5 else reason end, pinned = coalesce($6::boolean, pinned),
         mark = case when $7::boolean then $8 else mark end, reply = case when $9::boolean then $10 else reply end,
         merged_into = case when $11::boolean then $12::uuid else merged_into end,
         joined_as = case when $13::boolean and $2 = 'shown' then coalesce(joined_as, ${JOINED_ID}) else joined_as end,
         answered_minute = case when $14 = 'now' or ($14 = 'before' and answered_minute is null)
           then greatest(0, floor(extract(epoch from now() - $15::timestamptz) / 60))::int else answered_minute end
       where id = $1`,
      [
        ...[entryId, state, edited, reason !== undefined, reason ?? null, pinned],
        ...[mark !== undefined, mark ?? null, reply !== undefined, reply ?? null, into !== undefined, into ?? null],
        ...[joins, minute, liveAt],
      ],
    );
    if (!into) return [];
    const rows = await this.database.query<{ id: string }>(
      'with brought as (update entries set merged_into = $2 where merged_into = $1 returning id) select id from brought',
      [entryId, into],
    );
    return rows.map(({ id }) => id);
  }

  /** Gives an entry back what it brought when it was merged last, as far as that still counts with `former` and nobody has moved it since. */
  async bringBack(entryId: string, former: string): Promise<void> {
    await this.database.query(
      `with merge as (
         select d.activity_id, d.n, d.value from activity_decisions d join entries e on e.activity_id = d.activity_id
         where e.id = $1::uuid and d.target = $1::text and d.verb = 'merge' order by d.n desc limit 1
       )
       update entries e set merged_into = $1::uuid from merge
       where e.merged_into = $2::uuid and merge.value -> 'brought' ? e.id::text and not exists (
         select 1 from activity_decisions l
         where l.activity_id = merge.activity_id and l.target = e.id::text and l.n > merge.n and l.verb <> 'label')`,
      [entryId, former],
    );
  }

  /** Withdraws votes above `budget` for a restored entry, with a higher n so that phones accept it. Under the lock. */
  async dropOverspent(entryId: string, { most, budget }: { most: number | null; budget: number }): Promise<void> {
    await this.database.query(
      `with counted as (
         select r.voice, ${EFFECTIVE_VALUE} as value
         from entries shown join entry_reactions r on r.activity_id = shown.activity_id and r.round = shown.round
         join entries e on e.id = r.entry_id
         cross join (select $2::int as most) d
         where shown.id = $1 and e.state = 'shown' and (not e.is_group or exists (
           select 1 from entries m where m.merged_into = e.id and m.state = 'shown'))
         group by coalesce(e.merged_into, e.id), r.voice, d.most
       )
       update entry_reactions set value = null, n = n + 1 where entry_id = $1 and value is not null and voice in (
         select voice from counted group by voice having sum(value) > $3::int)`,
      [entryId, most, budget],
    );
  }

  /** Marks an entry as kept, and says whether somebody has written it by phone. The caller holds the activity's lock. */
  async markKept(entryId: string): Promise<{ readonly byPhone: boolean }> {
    const [row] = await this.database.query<{ byPhone: boolean }>(
      'update entries set kept = true where id = $1 returning voice is not null as "byPhone"',
      [entryId],
    );
    return row ?? { byPhone: false };
  }

  /** Of one round those asked for, and every group: those that hold something first, as the others are not listed. */
  async standing(activityId: string, round: number, entryIds: readonly string[]): Promise<FoundEntry[]> {
    const rows = await this.database.query<EntryRow>(
      `select ${FOUND} from entries where activity_id = $1 and round = $2 and (id = any($3::uuid[]) or is_group)
       order by not exists (select 1 from entries m where m.merged_into = entries.id), id`,
      [activityId, round, entryIds],
    );
    return rows.map(presentEntry);
  }

  /** Adds a group with nothing in it. The caller holds the activity's lock and raises its revision. */
  async addGroup({ orgId, id, round }: LiveActivity, name: string): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `insert into entries (org_id, activity_id, round, body, state, is_group) values ($1, $2, $3, $4, 'shown', true)
       returning id`,
      [orgId, id, round, name],
    );
    if (!row) throw new Error('a group was not stored');
    return row.id;
  }

  async place(entryIds: readonly string[], groupId: string | null): Promise<void> {
    await this.database.query('update entries set merged_into = $2 where id = any($1::uuid[])', [entryIds, groupId]);
  }

  /** Gives an entry the labels that a host chose; those of its author again where these are the same. */
  async label(entryId: string, labels: readonly string[]): Promise<void> {
    await this.database.query(
      `update entries set host_labels = case when coalesce(labels, '{}') = $2::text[] then null else $2::text[] end
       where id = $1`,
      [entryId, labels],
    );
  }

  /** Takes labels that are there no more from all entries. The caller holds the activity's lock. */
  async dropLabels(activityId: string, left: readonly string[]): Promise<void> {
    await this.database.query(
      `update entries set host_labels = array(select label from unnest(host_labels) as label where label = any($2::text[]))
       where activity_id = $1 and not host_labels <@ $2::text[]`,
      [activityId, left],
    );
  }

  /** Adds what a host wrote; nobody's voice. The caller holds the activity's lock and raises its revision. */
  async add({ orgId, id: activityId, round }: LiveActivity, { id, text, labels }: AddedEntry): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `insert into entries (id, org_id, activity_id, round, body, state, labels, ordinal)
       values (coalesce($6::uuid, gen_random_uuid()), $1, $2, $3, $4, 'shown', $5,
         (select coalesce(max(ordinal), 0) + 1 from entries where activity_id = $2))
       on conflict (id) do nothing returning id`,
      [orgId, activityId, round, text, labels.length > 0 ? labels : null, id ?? null],
    );
    // Of another question, or taken away there.
    return row?.id ?? refuse('conflict');
  }

  /**
   * Takes out of a roundtable's entries what could tell one person's from another's: the rows are written anew in random
   * order, with new ids, without voice and order of writing, those of a group with the group's; of one that a host has worded anew
   * only that wording stays, and the name of an author only with what the room may read. Those of activities whose answers went go,
   * too, but where votes or dots have stayed, also of what hosts alone have written; what was asked about in a later round stays with the answers to that.
   */
  async rewriteWithoutVoices(roundtableId: string): Promise<void> {
    await this.database.query(
      `with gone as (
         delete from entries where activity_id in (select id from activities where roundtable_id = $1)
         returning id, org_id, activity_id, round, body, sources, author_name, state, reactions, edited, pinned, mark, reply, answered_minute,
           labels, host_labels, merged_into, is_group, joined_as, recast, by_votes
       ), anew as materialized (
         select gone.*, gen_random_uuid() as new_id from gone
         where (exists (select 1 from responses r where r.activity_id = gone.activity_id
               and (r.round = gone.round or (gone.joined_as is not null and r.round > gone.round)))
             or exists (select 1 from gone o
               where o.activity_id = gone.activity_id and o.round = gone.round and o.reactions is not null))
           and (gone.body <> '' or gone.joined_as is not null)
       )
       insert into entries
         (id, org_id, activity_id, round, body, sources, author_name, state, reactions, edited, pinned, mark, reply,
          answered_minute, labels, host_labels, is_group, joined_as, recast, by_votes, merged_into)
       select a.new_id, a.org_id, a.activity_id, a.round, coalesce(a.edited, a.body), a.sources,
         case when a.edited is null and a.state = 'shown' and a.merged_into is null then a.author_name end,
         case when a.merged_into is null or g.id is not null then a.state else 'hidden' end, a.reactions, a.edited, a.pinned,
         nullif(a.mark, 'selected'), a.reply, case when a.mark = 'answered' then a.answered_minute end, a.labels, a.host_labels, a.is_group, a.joined_as, a.recast, a.by_votes, g.new_id
       from anew a left join anew g on g.id = a.merged_into and g.is_group
       order by random()`,
      [roundtableId],
    );
  }
}

function presentEntry({ id, text, state, ...mayLack }: EntryRow): FoundEntry {
  const given = Object.entries(mayLack).filter(([, value]) => value !== null);
  return { id, text, state, ...Object.fromEntries(given) };
}
