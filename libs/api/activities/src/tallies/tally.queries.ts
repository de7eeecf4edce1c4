import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@rt/api/platform';
import { RoundtablesQueries, RULE } from '@rt/api/roundtables';
import type { Recount, Tally } from '@rt/contracts';
import { isUnattributed, type Rule, RULES } from '@rt/domain/attribution';
import {
  type Audience,
  ENTRIES_A_PAGE,
  type EntriesSnapshot,
  LAST_ANSWERS,
  partLeast,
  storedLeast,
} from '@rt/domain/polling';

import { ACTIVITY_READERS, audienceOf } from '../activities.policy';
import { ActivitiesQueries } from '../activities.queries';
import type { LiveActivity } from '../activity';
import { dotRules, EFFECTIVE_VALUE, IS_RECAST } from '../entries/dot-rules';
import { EntryArrivals } from '../entries/entry-arrivals';
import { FORMER_ROUNDS } from '../live-activity-columns';
import { ANSWERING_EXTRA_SEATS, EXTRA_SEATS } from '../room-revisions';
import { type AskedActivity, RoundsQueries } from '../rounds/rounds.queries';
import { Counting } from './counting';
import { ANSWER_LINES } from './last-found';
import { TAKES_PART } from './taking-part';
import { type CountedTally, isOfNobody, presentTally, type TallyRule } from './tally.presenter';

interface CountedRow {
  readonly activityId: string;
  readonly state: LiveActivity['state'];
  readonly rule: Rule;
  readonly round: number;
  readonly revision: number;
  readonly answered: number;
  readonly extraSeats: number;
  readonly lines: string;
  readonly entries: EntriesSnapshot;
}

/** How many people must vote before their votes may order a list. */
const LEAST_BY_RULE = JSON.stringify(Object.fromEntries(RULES.map((rule) => [rule, partLeast(rule)])));

const REACTIONS_TO = `
  from entry_reactions r join entries e on e.id = r.entry_id and e.activity_id = l.activity_id
  where r.activity_id = l.activity_id and r.round = l.round`;

const COUNTS_WITH_OTHERS = `(e.merged_into is not null or e.id in (
    select m.merged_into from entries m where m.activity_id = l.activity_id and m.merged_into is not null))`;

/**
 * How many made what of an entry and of those that count with it. Authors support nothing of their own but by dots. `recast`:
 * these were given to what stands in a group now. Most votes are given to what counts alone, where a person has one: those need
 * not be put together by persons first, which takes the larger part of the time.
 */
const REACTIONS_BY_VALUE = `
  select r.entry_id, r.value, count(*) as n, bool_or(r.recast) as recast
  from (
    select coalesce(e.merged_into, e.id) as entry_id, ${EFFECTIVE_VALUE} as value, ${IS_RECAST} as recast
    ${REACTIONS_TO} and (d.most is not null or ${COUNTS_WITH_OTHERS} and not exists (
      select 1 from entries o where o.activity_id = l.activity_id and o.round = l.round and o.voice = r.voice
        and coalesce(o.merged_into, o.id) = coalesce(e.merged_into, e.id)))
    group by coalesce(e.merged_into, e.id), r.voice, d.most
  ) r
  where r.value is not null
  group by r.entry_id, r.value
  union all
  select r.entry_id, r.value, count(*), false
  ${REACTIONS_TO} and d.most is null and not ${COUNTS_WITH_OTHERS}
    and r.value is not null and e.voice is distinct from r.voice
  group by r.entry_id, r.value`;

/** A group that holds nothing is not listed: it comes back as soon as something is put into it. */
const IS_LISTED = `(not w.is_group or exists (
  select 1 from entries m where m.activity_id = l.activity_id and m.merged_into = w.id and m.state = 'shown'))`;

/**
 * Entries are in the order of writing only where a host reads them before the room, and in the whole list of a rule with names,
 * which the room may read by newest. All others are in the order of their random ids.
 */
const MAY_BE_AS_WRITTEN = `d.most is null and (w.state = 'waiting' or ($2::int is null and d.least <= 1))`;

/** A number for what is read of an entry beside its votes, by which readers of a long list learn that it has changed. */
const EDITION = `hash_record_extended(row(e.id, coalesce(e.edited, e.body), e.edited is null, e.pinned, e.mark, e.reply,
  e.labels, e.author, case when e.is_group then e.merged::text end), 0)`;

const ENTRY = `json_build_object(
           'id', e.id, 'text', coalesce(e.edited, e.body), 'state', e.state, 'reactions', e.reactions,
           'edited', nullif(e.edited is not null, false), 'pinned', nullif(e.pinned, false), 'mark', e.mark,
           'reply', e.reply, 'minute', e.minute, 'labels', nullif(e.labels, '{}'), 'sources', e.sources, 'author', e.author, 'group', nullif(e.is_group, false), 'merged', e.merged,
           'recast', nullif(e.recast, false), 'kept', nullif(e.kept, false),
           'hiddenByVotes', nullif(e.by_votes is not distinct from 'hidden', false))`;

/**
 * Answers by key, entries with their reactions, and how many take part; all from one snapshot. `offset 0` keeps what is the
 * same for each of ten thousand votes from being worked out again for every one. States are names that nobody reads: "C" compares
 * them by their bytes, which takes less time.
 */
const COUNT = `
  with rooms as materialized (
     select s.roundtable_id, ${EXTRA_SEATS} as extra from session_live s
     where s.roundtable_id in (select roundtable_id from activities where id = any($1::uuid[]))
   )
   select l.activity_id as "activityId", l.state, ${RULE} as rule, l.round, l.revision::float8 as revision, l.answered,
     d.extra as "extraSeats", c.lines, t.entries
   from activity_live l
   join activities a on a.id = l.activity_id
   left join rooms on rooms.roundtable_id = a.roundtable_id
   cross join lateral (
     select ($4::jsonb -> l.activity_id::text ->> 'most')::int as most,
       ($4::jsonb -> l.activity_id::text ->> 'atOnce')::int as at_once, ($3::jsonb ->> ${RULE})::int as least,
       coalesce(($4::jsonb -> l.activity_id::text ->> 'ranked')::boolean, true) or l.state = 'closed' as ranked,
       least(coalesce(rooms.extra, 0), l.further_seats) as extra
     offset 0
   ) d
   cross join lateral (
     select ${ANSWER_LINES} as lines
     from (
       select answer_key, count(*) as n from responses
       where activity_id = l.activity_id and round = l.round and answer_key is not null
       group by answer_key
     ) k
   ) c
   cross join lateral (
     select coalesce(k.people, l.people) as people, coalesce(k.voters, l.voters) as voters
     from (select 1) one left join (
       select count(*) as people, count(*) filter (where voted) as voters from (
         select voice, bool_or(voted) as voted from (
           select r.voice, false as voted from responses r
           where r.activity_id = l.activity_id and r.round = l.round and ${TAKES_PART}
           union all select voice, true from entry_reactions
           where activity_id = l.activity_id and round = l.round and value is not null
         ) acts group by voice
       ) taking
       where exists (
         select 1 from entry_reactions
         where activity_id = l.activity_id and round = l.round and value is not null)
       having count(*) > 0
     ) k on true
     offset 0
   ) p
   cross join lateral (
     select json_strip_nulls(json_build_object('counts', json_build_object(
         'waiting', count(*) filter (where e.state = 'waiting'), 'shown', count(*) filter (where e.state = 'shown'),
         'hidden', count(*) filter (where e.state = 'hidden')),
       'people', p.people, 'voters', p.voters,
       'groups', nullif(count(*) filter (where e.is_group), 0),
       'grouped', nullif(sum(json_array_length(e.merged)) filter (where e.is_group), 0),
       'labelled', json_agg(e.host_labels) filter (where e.state = 'shown' and e.host_labels is not null),
       'edition', case when count(*) filter (where e.state = 'shown') > coalesce(d.at_once, $2) then to_hex(
           bit_xor(${EDITION}) filter (where e.state = 'shown')) end,
       'lastAnswers', case when count(*) filter (where e.state = 'shown') > coalesce(d.at_once, $2) then to_json((
           array_agg(${ENTRY} order by e.minute desc nulls last, e.id)
           filter (where e.state = 'shown' and e.mark = 'answered' and e.reply is not null))[1:${LAST_ANSWERS}]) end,
       'entries', coalesce(json_agg(${ENTRY} order by e.place)
         filter (where $2::int is null or e.place <= coalesce(d.at_once, $2) or e.mark = 'selected'), '[]'))) as entries
     from (
       select w.id, w.body, w.sources, w.author_name as author, w.state, w.edited, w.pinned, w.mark, w.reply, w.host_labels,
         case when w.mark = 'answered' then w.answered_minute end as minute, w.kept, w.is_group, w.by_votes,
         coalesce(w.host_labels, w.labels) as labels,
         coalesce(g.reactions, nullif(w.reactions, '{}')) as reactions, coalesce(g.recast, w.recast) as recast,
         (select json_agg(json_build_object('id', m.id, 'text', coalesce(m.edited, m.body),
             'labels', case when w.is_group then nullif(coalesce(m.host_labels, m.labels), '{}') end)
             order by m.id)
           from entries m where m.merged_into = w.id and (m.state = 'shown' or not w.is_group)) as merged,
         row_number() over (partition by w.state collate "C"
           order by $2::int is not null and w.mark is not distinct from 'answered', $2::int is not null and w.pinned desc,
           case when $2::int is not null and d.ranked and (d.least <= 1 or p.voters >= d.least + d.extra)
             then coalesce(g.score, 0) else 0 end desc,
           w.is_group desc, case when ${MAY_BE_AS_WRITTEN} then w.ordinal end, w.id) as place
       from entries w left join (
         select entry_id, jsonb_object_agg(value, n) as reactions, sum(value * n)::int as score, bool_or(recast) as recast
         from (${REACTIONS_BY_VALUE}) k group by entry_id
       ) g on g.entry_id = w.id
       where w.activity_id = l.activity_id and (w.round = l.round or w.round in ${FORMER_ROUNDS})
         and w.merged_into is null and w.body <> '' and ${IS_LISTED}
     ) e
   ) t
   where l.activity_id = any($1::uuid[])`;

/** Counts of answers. A tally is always the aggregate of the stored answers, never a sum kept beside them. */
@Injectable()
export class TallyQueries {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly roundtables: RoundtablesQueries,
    private readonly arrivals: EntryArrivals,
    private readonly rounds: RoundsQueries,
    private readonly database: Database,
    private readonly counting: Counting,
  ) {}

  /**
   * Fresh tallies of some activities, all from one snapshot, so that each holds exactly its revision. Of entries it holds
   * so many of each state, by their votes or dots where these may order a list, and the one that is on the screen; where `most` is
   * null all.
   */
  async count(
    activities: readonly Pick<LiveActivity, 'id' | 'roundtableId' | 'kind' | 'config' | 'formerRounds'>[],
    most: number | null = ENTRIES_A_PAGE,
  ): Promise<CountedTally[]> {
    if (activities.length === 0) return [];
    const byId = new Map(activities.map((activity) => [activity.id, activity]));
    const rows = await this.database.query<CountedRow>(COUNT, [
      [...byId.keys()],
      most,
      LEAST_BY_RULE,
      dotRules(activities),
    ]);
    const counted: CountedTally[] = [];
    for (const found of rows) {
      const { lines: _lines, entries: _entries, rule: _rule, ...row } = found;
      const activity = byId.get(row.activityId);
      if (!activity) continue;
      const tally = await this.tallyOf(activity, found);
      counted.push(await this.withRounds(activity, { ...row, tally }, found.rule));
    }
    return counted;
  }

  private async tallyOf(
    activity: Pick<LiveActivity, 'id' | 'roundtableId' | 'kind' | 'config'>,
    { round, state, rule, lines, entries }: CountedRow,
  ): Promise<CountedTally['tally']> {
    const { id, kind, config } = activity;
    const under = { withoutNames: isUnattributed(rule), answersClosed: state !== 'open' };
    return this.counting.count(
      { activity: `${id} ${round}`, kind, config, lines, under },
      entries,
      await this.arrivals.mayNameIn(activity),
    );
  }

  // Rounds are held against each other once no answer can come any more.
  private async withRounds(
    activity: AskedActivity & Pick<LiveActivity, 'formerRounds'>,
    counted: CountedTally,
    rule: Rule,
  ): Promise<CountedTally> {
    const former = activity.formerRounds.filter((round) => round < counted.round);
    if (counted.state !== 'closed') return counted;
    if (former.length === 0) return this.rounds.besideDeclared(activity, counted, rule);
    const rounds = [...(await this.rounds.counted(activity, former)), { round: counted.round, ...counted.tally }];
    // Counted by hand alone, which is told beside the results.
    if (rounds.every(isOfNobody)) return counted;
    const { told, result } = await this.rounds.compared(activity, rounds, counted.extraSeats);
    return { ...counted, rounds: told, tally: result === null ? counted.tally : { ...counted.tally, result } };
  }

  /** How many seats are a further one of a device or of somebody invited, of those that can have answered each activity, by its id. */
  async extraSeats(roundtableId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ id: string; extra: number }>(
      `select l.activity_id as id, ${ANSWERING_EXTRA_SEATS} as extra
       from activity_live l join session_live s on s.roundtable_id = l.roundtable_id where l.roundtable_id = $1`,
      [roundtableId],
    );
    return new Map(rows.map(({ id, extra }) => [id, extra]));
  }

  /** The tally as hosts may see it now; for whoever does not work on the session as the room may. */
  async forConsole(actor: Actor, roundtableId: string, activityId: string): Promise<Tally> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, ACTIVITY_READERS);
    const activity = await this.activities.find(roundtableId, activityId);
    return this.presented(activity, roundtable, audienceOf(actor, roundtable));
  }

  async presented(activity: LiveActivity, rule: TallyRule, audience: Audience): Promise<Tally> {
    const [counted] = await this.count([activity]);
    return counted ? presentTally(activity, counted, rule, audience) : refuse('not-found');
  }

  /** Compares the shown number with a fresh count in one snapshot. `suppressed` where sealing deleted the answers. */
  async recount(actor: Actor, roundtableId: string, activityId: string): Promise<Recount> {
    const { sealed, rule } = await this.roundtables.factsFor(actor, roundtableId, ACTIVITY_READERS);
    await this.activities.find(roundtableId, activityId);
    const [row] = await this.database.query<Omit<Recount, 'equal'>>(
      `select l.activity_id as "activityId", l.round, l.answered as "answeredShown",
         (select count(*)::int from responses r
          where r.activity_id = l.activity_id and r.round = l.round and r.answer_key is not null) as "answeredCounted"
       from activity_live l where l.activity_id = $1`,
      [activityId],
    );
    if (sealed && storedLeast(rule) > 1 && row?.answeredCounted === 0 && row.answeredShown > 0) refuse('suppressed');
    return row ? { ...row, equal: row.answeredShown === row.answeredCounted } : refuse('not-found');
  }
}
