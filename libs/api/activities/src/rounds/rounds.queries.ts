import { Injectable } from '@nestjs/common';
import { Database, yielding } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { isUnattributed, K_ANONYMITY, type Rule, type ToldDivisions } from '@rt/domain/attribution';
import type { AnswerCount, AnswerPath, RoundDecided, RoundMoves } from '@rt/domain/polling';
import { type ComparedRounds, compareSlices, type CountedRound, type KindResult, kinds, tallySlices } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import { EntryArrivals } from '../entries/entry-arrivals';
import { ANSWERING_EXTRA_SEATS } from '../room-revisions';
import { type CountedTally, toldResult } from '../tallies/tally.presenter';
import { ToldRoundsRepository } from './told-rounds.repository';

type Decided = ReadonlyMap<number, RoundDecided>;

export type AskedActivity = Pick<LiveActivity, 'id' | 'roundtableId' | 'kind' | 'config'>;

export interface CountedFormer extends CountedRound {
  readonly abstained: number;
}

/** Who moved to the next round; of the parts named in `untold` no number of that round is told. */
type KeptMoves = RoundMoves & { readonly untold?: readonly string[] };

interface KeptRounds {
  readonly moves: readonly RoundMoves[];
  readonly untold: ReadonlyMap<number, readonly string[]>;
}

@Injectable()
export class RoundsQueries {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly arrivals: EntryArrivals,
    private readonly toldRounds: ToldRoundsRepository,
    private readonly database: Database,
  ) {}

  async counted(
    { id, roundtableId, kind, config }: AskedActivity,
    rounds: readonly number[],
  ): Promise<CountedFormer[]> {
    const rows = await this.database.query<{ round: number; counts: AnswerCount[] }>(
      `select asked.round, coalesce(json_agg(json_build_object('answerKey', k.answer_key, 'count', k.n))
         filter (where k.n is not null), '[]') as counts
       from unnest($2::int[]) as asked (round) left join (
         select round, answer_key, count(*)::int as n from responses
         where activity_id = $1 and round = any($2::int[]) and answer_key is not null group by round, answer_key
       ) k on k.round = asked.round
       group by asked.round order by asked.round`,
      [id, rounds],
    );
    const mayName = await this.arrivals.mayNameIn({ roundtableId, kind, config });
    const counted: CountedFormer[] = [];
    for (const { round, counts } of rows) {
      counted.push({ round, ...(await yielding(tallySlices(kind, config, counts, undefined, mayName))) });
    }
    return counted;
  }

  /**
   * What may be told of these rounds; `extraSeats` of the room may be further ones of somebody who has answered the present one, of
   * each former one those that were there as it closed. Seats come and go later: which rounds are told when they are first compared is remembered.
   */
  async compared(
    activity: AskedActivity,
    counted: readonly CountedRound[],
    extraSeats: number,
  ): Promise<ComparedRounds> {
    const { rule, sealed } = await this.roundtables.facts(activity.roundtableId);
    const rounds = counted.map(({ round }) => round);
    const paths = sealed ? [] : await this.paths(activity.id, rounds);
    const kept = sealed ? await this.kept(activity.id, rounds) : undefined;
    const asked = { counted, paths, untold: kept?.untold, mayName: await this.arrivals.mayNameIn(activity) };
    const leasts = await this.leasts(activity.id);
    const by = { least: K_ANONYMITY + extraSeats, leasts, hides: isUnattributed(rule) };
    const compare = (decided: Decided) => yielding(compareSlices(activity, asked, { ...by, decided }));
    const decided = await this.toldRounds.decided(activity.id);
    if (!kept) return this.remembered(activity.id, decided, compare);

    const found = await compare(decided);
    return { ...found, told: { ...found.told, moves: kept.moves } };
  }

  /**
   * A closed result with the groups that votes find; without them where it was told by what people said when joining before: under a
   * rule without names it is told by the one or by the other, since both could be held against each other. Who reads a result is told
   * of the former unasked: so these come first, and that they were told is remembered.
   */
  async besideDeclared(
    { id, roundtableId, kind }: AskedActivity,
    counted: CountedTally,
    rule: Rule,
  ): Promise<CountedTally> {
    const { tellsGroups, withoutGroups } = kinds[kind];
    if (!tellsGroups || !isUnattributed(rule)) return counted;
    if (!tellsGroups(toldResult(kind, counted, { rule }))) return counted;
    const first = (await this.toldRounds.divisions(id, counted.round)) ?? (await this.toldFound(roundtableId, counted));
    if (first.by.length === 0) return counted;
    const { tally } = counted;
    const result = (withoutGroups?.(tally.result, 'told-by-declared') ?? tally.result) as KindResult;
    return { ...counted, tally: { ...tally, result } };
  }

  private async toldFound(
    roundtableId: string,
    { activityId, round, extraSeats }: CountedTally,
  ): Promise<ToldDivisions> {
    const found: ToldDivisions = { least: K_ANONYMITY + extraSeats, by: [], found: true };
    const { sealed } = await this.roundtables.facts(roundtableId);
    return sealed ? found : this.toldRounds.rememberDivisions(activityId, round, found);
  }

  /** One round after the other: of what another process decided at the same moment, the later ones depend. */
  private async remembered(
    activityId: string,
    before: Decided,
    compare: (decided: Decided) => Promise<ComparedRounds>,
  ): Promise<ComparedRounds> {
    const decided = new Map(before);
    let found = await compare(decided);
    for (;;) {
      const next = [...found.decided].find(([round]) => !decided.has(round));
      if (!next) return found;
      const [round, now] = next;
      const first = await this.toldRounds.rememberDecided(activityId, round, now);
      decided.set(round, first);
      if (first.told !== now.told || first.least !== now.least) found = await compare(decided);
    }
  }

  /** In the transaction that seals. Deletes the answers to rounds that are not published. */
  async keep(activity: LiveActivity, extraSeats: number): Promise<void> {
    const { id, formerRounds, round } = activity;
    if (formerRounds.length === 0) return;
    const counted = await this.counted(activity, [...formerRounds, round]);
    const { told, result, untold: parts } = await this.compared(activity, counted, extraSeats);
    for (const [at, former] of formerRounds.entries()) {
      await this.database.query('update activity_rounds set moves = $3 where activity_id = $1 and round = $2', [
        id,
        former,
        JSON.stringify({ ...told.moves[at], untold: parts.get(counted[at + 1]?.round ?? round) ?? [] }),
      ]);
    }
    const results = [...told.former.map((one) => one.result), result];
    const untold = counted.flatMap((one, at) => (results[at] === null ? [one.round] : []));
    await this.database.query('delete from responses where activity_id = $1 and round = any($2::int[])', [id, untold]);
  }

  /** From how many people on each former round has enough, where small numbers are hidden. */
  private async leasts(activityId: string): Promise<ReadonlyMap<number, number>> {
    const rows = await this.database.query<{ round: number; extra: number }>(
      `select l.round, ${ANSWERING_EXTRA_SEATS} as extra
       from activity_rounds l join session_live s on s.roundtable_id = l.roundtable_id where l.activity_id = $1`,
      [activityId],
    );
    return new Map(rows.map(({ round, extra }) => [round, K_ANONYMITY + extra]));
  }

  private async kept(activityId: string, rounds: readonly number[]): Promise<KeptRounds> {
    const rows = await this.database.query<{ round: number; moves: KeptMoves }>(
      `select round, moves from activity_rounds
       where activity_id = $1 and round = any($2::int[]) and moves is not null order by round`,
      [activityId, rounds],
    );
    const untold = rows.flatMap(({ round, moves }) => {
      const later = rounds.find((one) => one > round);

      return later === undefined ? [] : [[later, moves.untold ?? []] as const];
    });
    return { moves: rows.map(({ moves: { untold: _untold, ...moves } }) => moves), untold: new Map(untold) };
  }

  /** Who answered what in which round: in memory, while it is compared. */
  private async paths(activityId: string, rounds: readonly number[]): Promise<AnswerPath[]> {
    return this.database.query<AnswerPath>(
      `select each.keys, count(*)::int as count from (
         select jsonb_object_agg(r.round::text, r.answer_key) as keys from responses r
         where r.activity_id = $1 and r.round = any($2::int[]) and r.answer_key is not null and r.voice is not null
         group by r.voice
       ) each group by each.keys`,
      [activityId, rounds],
    );
  }
}
