import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { type ActivityState, type AnswerCount, CLOSE_GRACE_MS } from '@rt/domain/polling';
import { ABSTAIN_KEY, NOTHING_KEYS } from '@rt/kinds';

import { ENOUGH_PEOPLE } from '../room-revisions';
import type { ResponseOperation, StandingResponse, Voice } from './response-operation';
import { EMPTY, STORE, STORE_WITH_ENTRIES } from './storing-answers';

/** What decides on answers, as of one revision: whatever changes any of it raises the revision. */
export interface AnswerFacts {
  readonly state: ActivityState;
  readonly round: number;
  readonly revision: number;
  readonly configVersion: number;
  readonly allowChange: boolean;
  readonly closesAt: Date | null;
  readonly paused: boolean;
  /** Number of the key whose voices count; null before the first opening. */
  readonly keyNo: number | null;
  /** Closed because the key of its answers was lost. */
  readonly cutShort: boolean;
  /** The database's clock. */
  readonly at: Date;
}

export type Standing = Map<Voice, StandingResponse>;

interface FactsRow extends AnswerFacts {
  readonly whole: boolean;
  readonly standing: readonly (StandingResponse & { readonly voice: Voice })[];
}

/** That something was stored: the activity's revision since, and the database's clock then. */
export interface Stored {
  readonly revision: number;
  readonly at: Date;
}

/** The same with texts: where some have joined what is asked, the session and its revision since. */
interface StoredTexts extends Stored {
  readonly roundtableId: string | null;
  readonly sessionRevision: number | null;
}

export type StoredAnswers = Stored & Partial<StoredTexts>;

/** Answers that are texts and nothing else have keys like this one. */
const KEY_OF_TEXTS = '{"entries"%';

@Injectable()
export class ResponsesRepository {
  constructor(private readonly database: Database) {}

  /** One snapshot; `whole` while there are no answers. One row of JSON, since parsing a thousand rows costs more. */
  async read(
    activityId: string,
    voices: readonly Voice[],
  ): Promise<{ activity: AnswerFacts; standing: Standing; whole: boolean } | undefined> {
    const [row] = await this.database.query<FactsRow>(
      `select l.state, l.round, l.revision::float8 as revision, a.config_version as "configVersion",
         a.allow_change as "allowChange", a.closes_at as "closesAt", a.paused_at is not null as paused, l.key_no as "keyNo", l.cut_short as "cutShort",
         clock_timestamp() as at,
         not exists (select 1 from responses r where r.activity_id = l.activity_id and r.round = l.round) as whole,
         (select coalesce(json_agg(json_build_object(
             'voice', encode(r.voice, 'base64'), 'opId', r.op_id, 'n', r.n, 'answer', r.answer)), '[]')
           from json_array_elements_text($2::json) as asked (voice)
           join responses r on r.activity_id = l.activity_id and r.round = l.round
             and r.voice = decode(asked.voice, 'base64')) as standing
       from activity_live l
       join activities a on a.id = l.activity_id
       where l.activity_id = $1`,
      [activityId, JSON.stringify(voices)],
    );
    if (!row) return undefined;
    const { standing, whole, ...activity } = row;
    return { activity, whole, standing: new Map(standing.map(({ voice, ...response }) => [voice, response])) };
  }

  /**
   * Stores at most one operation a voice and raises the activity's revision and its number of answers, all in one
   * statement, on condition that the activity still stands at the revision that was read: the update takes the row's
   * lock and looks again under it, so nobody has answered or closed in between. Undefined when somebody has. The rule
   * of n is repeated where a row is replaced: a later one never gives way to an earlier one. Under another key than
   * `keyNo` nothing is stored.
   */
  async storeAt(
    activityId: string,
    { revision, keyNo, state }: Pick<AnswerFacts, 'revision' | 'keyNo' | 'state'>,
    operations: readonly ResponseOperation[],
    answeredMore: number,
  ): Promise<StoredAnswers | undefined> {
    const items = operations.map(({ voice, opId, n, answer, answerKey, entries, board, joins = false, takenBack }) => {
      const texts = entries && { entries, board: board !== undefined, joins, takenBack };
      return { voice, opId, n, answer, answerKey, ...texts };
    });
    const given = [activityId, revision, JSON.stringify(items), answeredMore, CLOSE_GRACE_MS / 1000, keyNo, state];
    const [row]: readonly StoredAnswers[] = items.some((item) => 'entries' in item)
      ? await this.database.query<StoredTexts>(STORE_WITH_ENTRIES, given)
      : await this.database.query<Stored>(STORE, given);
    return row;
  }

  /** How many gave each answer, of all rounds that are there: also of one that was set aside and may come back. */
  async counts(activityId: string): Promise<AnswerCount[]> {
    return this.database.query<AnswerCount>(
      `select answer_key as "answerKey", count(*)::int as count from responses
       where activity_id = $1 and answer_key is not null group by answer_key`,
      [activityId],
    );
  }

  async hiddenTexts(activityId: string): Promise<string[]> {
    const rows = await this.database.query<{ texts: string[] }>(
      `select array_remove(array[body, edited], null) as texts from entries
       where activity_id = $1 and state = 'hidden' and body <> ''`,
      [activityId],
    );
    return rows.flatMap(({ texts }) => texts);
  }

  /** Works in a transaction that holds the activity's row until it ends. */
  async locked<Done>(activityId: string, work: () => Promise<Done>): Promise<Done> {
    return this.database.transaction(async () => {
      await this.database.query('select 1 from activity_live where activity_id = $1 for update', [activityId]);
      return work();
    });
  }

  /** Deletes by voices and corrects the counts. Ids of asked texts stay, since answers refer to them. Returns how many. */
  async remove(activityId: string, voices: readonly Voice[]): Promise<number> {
    const rows = await this.database.query<{ answered: boolean; present: boolean }>(
      `with gone as (select decode(voice, 'base64') as voice from unnest($2::text[]) as voice), texts as (
         delete from entries where activity_id = $1 and voice in (select voice from gone) and joined_as is null
       ), emptied as (
         ${EMPTY}
         where activity_id = $1 and voice in (select voice from gone) and joined_as is not null
       ), given as (
         delete from entry_reactions where activity_id = $1 and voice in (select voice from gone)
       )
       delete from responses where activity_id = $1 and voice in (select voice from gone)
       returning answer_key is not null as answered,
         round = (select l.round from activity_live l where l.activity_id = $1) as present`,
      [activityId, voices],
    );
    const removed = rows.filter(({ answered }) => answered);
    await this.database.query('update activity_live set answered = answered - $2 where activity_id = $1', [
      activityId,
      removed.filter(({ present }) => present).length,
    ]);
    return removed.length;
  }

  /**
   * Takes everything out of a roundtable's responses that could tell one person's from another's: the rows are written anew in random
   * order, with new ids and without voice, op_id and n; what was written as entries stands in their table alone, apart for each; votes
   * beside it stay. Withdrawn ones go, and those of an activity that fewer than `least` people have answered, each further seat of a
   * device left out: of so few only the hidden result stays (docs/decisions.md 11), unless with those who gave votes or dots, whose counts
   * have stayed, they were enough. Who wrote beside votes and gave none is none of them; where only with these there are enough, all are
   * kept as such, since their texts stand; who abstained is not.
   */
  async rewriteWithoutVoices(roundtableId: string, least: number): Promise<void> {
    await this.database.query(
      `with gone as (
         delete from responses where activity_id in (select id from activities where roundtable_id = $1)
         returning org_id, activity_id, round, answer, answer_key
       ), few as materialized (${ENOUGH_PEOPLE})
       insert into responses (org_id, activity_id, round, answer, answer_key)
       select org_id, activity_id, round,
         case when answer_key like $4 then '{"entries":[]}'::jsonb
           when voted < enough and answer_key <> $3 then nothing::jsonb else answer - 'entries' end,
         case when answer_key like $4 then '{"entries":1}'
           when voted < enough and answer_key <> $3 then nothing else answer_key end
       from (
         select gone.*, count(*) filter (where answer_key <> $3) over by_round as respondents,
           count(*) filter (where answer_key <> all($5::text[]) and answer_key <> $3) over by_round as voted,
           min(answer_key) filter (where answer_key = any($5::text[])) over by_round as nothing
         from gone where answer_key is not null
         window by_round as (partition by activity_id, round)
       ) counted join few on enough_of = activity_id and enough_in = round
       where respondents >= enough or (activity_id, round) in (select activity_id, round from entries where reactions is not null)
       order by random()`,
      [roundtableId, least, ABSTAIN_KEY, KEY_OF_TEXTS, NOTHING_KEYS],
    );
  }
}
