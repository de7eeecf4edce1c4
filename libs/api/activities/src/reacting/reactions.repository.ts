import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { RULE } from '@rt/api/roundtables';
import type { Rule } from '@rt/domain/attribution';
import {
  type ActivityDecision,
  CLOSE_GRACE_MS,
  type EntryState,
  type GivenDots,
  type StandingReaction,
} from '@rt/domain/polling';
import type { ActivityKind, KindConfig } from '@rt/kinds';

import type { ReactionOperation, Voice } from '../answering/response-operation';
import type { AnswerFacts, Stored } from '../answering/responses.repository';
import { decidedConfig, ENTRY_KINDS, PLAN_VERBS } from '../decided-activity';
import { EFFECTIVE_VALUE, IS_RECAST } from '../entries/dot-rules';
import { ENOUGH_PEOPLE } from '../room-revisions';
import { TAKES_PART } from '../tallies/taking-part';
import { HIDE_BY_VOTES } from './hide-by-votes';

export interface StandingRow extends StandingReaction, GivenDots {
  readonly voice: Voice;
}

/** `config` includes what hosts decided after planning. */
export interface ReactionActivity extends Omit<AnswerFacts, 'configVersion' | 'allowChange'> {
  readonly rule: Rule;
  readonly kind: ActivityKind;
  readonly config: KindConfig;
}

export interface ReactionsRead {
  readonly activity: ReactionActivity;
  /** The requested entries that exist. `voices`: their authors, and the authors of entries that are merged into them. */
  readonly entries: readonly { readonly id: string; readonly state: EntryState; readonly voices: readonly Voice[] }[];
  /** All reactions of the requested voices in this round. */
  readonly standing: readonly StandingRow[];
}

interface HidingRule {
  /** Votes against minus votes for. */
  readonly at: number;
  /** This many people must vote before their votes have a visible effect. */
  readonly least: number;
}

interface Row extends ReactionActivity {
  readonly decisions: readonly ActivityDecision[];
  readonly entries: ReactionsRead['entries'];
  readonly standing: ReactionsRead['standing'];
}

@Injectable()
export class ReactionsRepository {
  constructor(private readonly database: Database) {}

  /** Reads an activity, some of its entries and the reactions of some voices from one snapshot. Undefined: no such activity. */
  async read(
    activityId: string,
    entryIds: readonly string[],
    voices: readonly Voice[],
  ): Promise<ReactionsRead | undefined> {
    const [row] = await this.database.query<Row>(
      `select l.state, l.round, l.revision::float8 as revision, a.closes_at as "closesAt", a.paused_at is not null as paused, l.key_no as "keyNo",
         l.cut_short as "cutShort", clock_timestamp() as at, a.kind, a.config,
         ${RULE} as rule,
         (select coalesce(json_agg(json_build_object(
             'verb', d.verb, 'target', d.target, 'value', d.value) order by d.n), '[]')
           from activity_decisions d where d.activity_id = l.activity_id
             and (d.verb = any($5::text[]) or a.kind <> all($4::text[]))) as decisions,
         (select coalesce(json_agg(json_build_object(
             'id', e.id, 'voices', (
               select coalesce(json_agg(encode(o.voice, 'base64')), '[]') from entries o
               where (o.id = e.id or o.merged_into = e.id) and o.voice is not null), 'state',
             case when e.mark is not distinct from 'answered' or e.merged_into is not null or (e.is_group and not exists (
               select 1 from entries m where m.merged_into = e.id and m.state = 'shown')) then 'hidden' else e.state end)), '[]')
           from entries e where e.activity_id = l.activity_id and e.round = l.round and e.id = any($2::uuid[])) as entries,
         (select coalesce(json_agg(json_build_object(
             'entryId', r.entry_id, 'voice', encode(r.voice, 'base64'), 'opId', r.op_id, 'n', r.n, 'value', r.value,
             'target', case when e.state = 'shown' and (not e.is_group or exists (
               select 1 from entries m where m.merged_into = e.id and m.state = 'shown')) then coalesce(e.merged_into, e.id) end)), '[]')
           from json_array_elements_text($3::json) as asked (voice)
           join entry_reactions r on r.activity_id = l.activity_id and r.round = l.round
             and r.voice = decode(asked.voice, 'base64')
           join entries e on e.id = r.entry_id) as standing
       from activity_live l
       join activities a on a.id = l.activity_id
       where l.activity_id = $1`,
      [activityId, entryIds, JSON.stringify([...new Set(voices)]), ENTRY_KINDS, PLAN_VERBS],
    );
    if (!row) return undefined;
    const { entries, standing, decisions, ...activity } = row;
    const { kind, config } = activity;
    return { activity: { ...activity, config: decidedConfig({ kind, config, decisions }) }, entries, standing };
  }

  /** Stores a batch if the revision is unchanged, else returns undefined. The same statement hides entries by votes. */
  async storeAt(
    activityId: string,
    { revision, keyNo }: Pick<AnswerFacts, 'revision' | 'keyNo'>,
    operations: readonly ReactionOperation[],
    hiding: HidingRule | null,
  ): Promise<Stored | undefined> {
    const items = operations.map(({ entryId, voice, opId, n, value }) => ({ entryId, voice, opId, n, value }));
    const [row] = await this.database.query<Stored>(
      `with live as (
         update activity_live l set revision = l.revision + 1
         from activities a
         where l.activity_id = $1 and l.revision = $2 and l.state = 'open' and a.id = l.activity_id
           and l.key_no is not distinct from $5::int and a.paused_at is null
           and (a.closes_at is null or clock_timestamp() <= a.closes_at + make_interval(secs => $4))
         returning l.activity_id, l.org_id, l.round, l.revision
       ), stored as (
         insert into entry_reactions as r (org_id, activity_id, round, entry_id, voice, op_id, n, value)
         select live.org_id, live.activity_id, live.round, i."entryId", decode(i.voice, 'base64'), i."opId", i.n, i.value
         from live, jsonb_to_recordset($3::jsonb)
           as i ("entryId" uuid, voice text, "opId" uuid, n int, value smallint)
         on conflict (entry_id, round, voice) do update
           set op_id = excluded.op_id, n = excluded.n, value = excluded.value
           where r.n < excluded.n
         returning r.entry_id, r.voice, r.value
       )${hiding === null ? '' : HIDE_BY_VOTES}
       select revision::float8 as revision, clock_timestamp() as at from live`,
      [
        ...[activityId, revision, JSON.stringify(items), CLOSE_GRACE_MS / 1000, keyNo],
        ...(hiding === null ? [] : [hiding.at, hiding.least]),
      ],
    );
    return row;
  }

  /**
   * Deletes the reactions of a roundtable at sealing, before answers and entries are rewritten. Entries store the counts, and whether
   * some dots came before their group, if at least `least` people reacted (additional seats of one device do not count). If that many
   * took part but fewer reacted, the entries store an empty object, which retains their texts. `activity_live` stores the numbers of
   * people and voters of the present round. `dots`: how dots count (`dotRules`).
   */
  async dropForSealing(roundtableId: string, least: number, dots: string): Promise<void> {
    await this.database.query(
      `with gone as (
         delete from entry_reactions where activity_id in (select id from activities where roundtable_id = $1)
         returning activity_id, round, entry_id, voice, value
       ), given as materialized (
         select activity_id, round, voice from gone where value is not null
       ), took as materialized (
         select activity_id, round, count(*) as people, count(*) filter (where voted) as voters from (
           select activity_id, round, voice, bool_or(voted) as voted from (
             select activity_id, round, voice, true as voted from given
             union all select r.activity_id, r.round, r.voice, false from responses r
             where ${TAKES_PART} and (r.activity_id, r.round) in (select activity_id, round from given)
           ) acts group by activity_id, round, voice
         ) taking group by activity_id, round
       ), few as materialized (${ENOUGH_PEOPLE}), noted as (
         update activity_live l set people = took.people, voters = took.voters from took
         where l.activity_id = took.activity_id and l.round = took.round
       ), counted as (
         select entry_id, jsonb_object_agg(value, n) as reactions, bool_or(recast) as recast
         from (
           select g.entry_id, g.value, count(*) as n, bool_or(g.recast) as recast from (
             select r.activity_id, r.round, coalesce(e.merged_into, e.id) as entry_id, ${EFFECTIVE_VALUE} as value,
               ${IS_RECAST} as recast
             from gone r join entries e on e.id = r.entry_id
             cross join lateral (select ($3::jsonb -> r.activity_id::text ->> 'most')::int as most) d
             where d.most is not null or not exists (
               select 1 from entries o where o.activity_id = r.activity_id and o.round = r.round and o.voice = r.voice
                 and coalesce(o.merged_into, o.id) = coalesce(e.merged_into, e.id))
             group by r.activity_id, r.round, coalesce(e.merged_into, e.id), r.voice, d.most
           ) g join took on took.activity_id = g.activity_id and took.round = g.round
           join few on enough_of = g.activity_id and enough_in = g.round
           where g.value is not null and took.voters >= enough
           group by g.entry_id, g.value
         ) k group by entry_id
         union all
         select e.id, '{}', false from entries e
         join took on took.activity_id = e.activity_id and took.round = e.round
         join few on enough_of = e.activity_id and enough_in = e.round
         where took.people >= enough and took.voters < enough
       )
       update entries e set reactions = counted.reactions, recast = counted.recast from counted where e.id = counted.entry_id`,
      [roundtableId, least, dots],
    );
  }
}
