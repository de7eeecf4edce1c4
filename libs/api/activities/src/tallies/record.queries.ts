import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import { PUBLIC_CELLS } from '@rt/domain/attribution';
import { inOrderOfIds, mayShowTally, type RoundsTold } from '@rt/domain/polling';
import { type FrozenResult, isByHand, keptSentences, type KindResult, kinds, records } from '@rt/kinds';

import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';
import { keptHands } from '../hands/kept-hands';
import { RoundsQueries } from '../rounds/rounds.queries';
import { BreakdownQueries } from './breakdown.queries';
import {
  asItStands,
  configFor,
  type CountedTally,
  isAlike,
  isOfNobody,
  leastPeople,
  roundsFor,
  takingPart,
  toldResult,
  withoutHidden,
} from './tally.presenter';
import { TallyQueries } from './tally.queries';

type Rule = Pick<RoundtableFacts, 'rule' | 'hostLiveView'>;

@Injectable()
export class RecordQueries {
  constructor(
    private readonly activities: ActivitiesRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly tallies: TallyQueries,
    private readonly rounds: RoundsQueries,
    private readonly breakdowns: BreakdownQueries,
  ) {}

  /**
   * The result of a closed activity for the record, without what hosts hide: of an activity that was asked again that of the
   * last round that may be told, with the rounds before. `wrong-state` while it is not closed, `nothing-to-keep` without an
   * answer, vote or dot and without raised hands that may be told, `suppressed` below 5 answers under a rule that hides small numbers. Asks
   * for no right.
   */
  async frozen(activityId: string): Promise<FrozenResult> {
    const activity = (await this.activities.find(activityId)) ?? refuse('not-found');
    const [counted] = await this.tallies.count([activity], null);
    if (!counted || !isRoundOver(activity)) return refuse('wrong-state', { reason: 'close-first' });
    const rule = await this.roundtables.facts(activity.roundtableId);
    const told = activity.formerRounds.length > 0 ? await this.lastTold(activity, counted, rule) : counted;
    const hands = handsPart(activity, rule);
    if (isByHand({ n: takingPart(told.tally), ...hands }) && (await this.isUnanswered(activity, rule)))
      return this.record(activity, told, rule);
    if (takingPart(told.tally) === 0) return refuse('nothing-to-keep');
    if (isSuppressed(activity, told, rule)) return refuse('suppressed');
    return this.record(activity, told, rule);
  }

  /** Raised hands of an activity as they stand for the record; without `hands` where none may be told. Asks for no right. */
  async hands(activityId: string): Promise<Pick<FrozenResult, 'hands'>> {
    const activity = (await this.activities.find(activityId)) ?? refuse('not-found');
    return handsPart(activity, await this.roundtables.facts(activity.roundtableId));
  }

  /** Nobody answered on a device, ever: of answers that sealing has deleted as they were few, it is not said that there were none. */
  private async isUnanswered(activity: LiveActivity, { sealed }: Pick<RoundtableFacts, 'sealed'>): Promise<boolean> {
    const { answered, formerRounds } = activity;
    if (answered > 0 || formerRounds.length === 0) return answered === 0;
    return !sealed && (await this.rounds.counted(activity, formerRounds)).every(isOfNobody);
  }

  private async record(asked: LiveActivity, counted: CountedTally, rule: Rule): Promise<FrozenResult> {
    const activity = asItStands(asked, 'closed');
    const { kind, config } = activity;
    const { respondents, abstained } = counted.tally;
    // Where hosts alone have written, those count who gave votes or dots.
    const n = respondents || takingPart(counted.tally);
    const tally = { ...counted.tally, result: inOrderOfIds(counted.tally.result) };
    const unhidden = withoutHidden(activity, toldResult(kind, { ...counted, tally }, rule));
    const result = (kinds[kind].named?.inRecord(unhidden as never) ?? unhidden) as KindResult;
    const rounds = counted.rounds && roundsFor(activity, { ...counted, rounds: counted.rounds }, rule, 'stage');
    const hands = handsPart(asked, rule);
    const groups = await this.breakdowns.inPublic(asked);
    return {
      activityId: activity.id,
      roundtableId: activity.roundtableId,
      round: counted.round,
      kind,
      question: activity.question,
      config: configFor(kind, config, 'stage'),
      labels: kinds[kind].labels(config),
      n,
      abstained,
      result,
      summary: keptSentences({ kind, config, n, result, abstained, ...(rounds && { rounds }), ...hands }),
      method: [isByHand({ n, ...hands }) ? 'counted-by-hand' : 'one-answer-each'],
      ...(rounds ? { rounds } : {}),
      ...hands,
      ...(groups.length > 0 ? { groups } : {}),
      // As by group: rounds and groups of the same answers could be held against each other, whatever the rule.
      ...(asked.formerRounds.length > 0 ? {} : foundInPublic(kind, result, counted)),
      ...(await this.askedFrom(activity)),
    };
  }

  /** As counted where the present round may be told, else the last one before it that may. */
  private async lastTold(activity: LiveActivity, counted: CountedTally, rule: Rule): Promise<CountedTally> {
    const isTold =
      activity.state === 'closed' && takingPart(counted.tally) > 0 && !isSuppressed(activity, counted, rule);
    if (isTold) return counted;
    const former = await this.rounds.counted(activity, activity.formerRounds);
    const { told, result } = await this.rounds.compared(activity, former, counted.extraSeats);
    const results = [...told.former.map((one) => one.result), result];
    const at = results.findLastIndex((one) => one !== null);
    const [found, last] = [former[at], results[at]];
    if (!found || !last) return counted;
    const { round, respondents, abstained } = found;
    return {
      ...counted,
      state: 'closed',
      round,
      tally: { respondents, abstained, result: last },
      rounds: upTo(at + 1, told, isAlike(counted) ? counted.rounds : undefined),
    };
  }

  // After a reset the question may have become another one, and its result is one that nothing was asked from.
  private async askedFrom({ fromActivityId, fromRound }: LiveActivity): Promise<Pick<FrozenResult, 'askedFrom'>> {
    const source = fromActivityId === null ? undefined : await this.activities.find(fromActivityId);
    const round = source && [...source.formerRounds, source.round].find((one) => one === fromRound);
    if (!source || round === undefined) return {};
    return { askedFrom: { activityId: source.id, question: source.question, round } };
  }
}

/** Only bands of attendance are published (C15), so the number of people in the room is omitted. */
function handsPart(activity: LiveActivity, rule: Rule): Pick<FrozenResult, 'hands'> {
  const hands = keptHands(activity, rule).map((told) => ({ ...told, present: null }));
  return hands.length > 0 ? { hands } : {};
}

/** What may be published of groups that the answers find, under every rule; each further seat of a device counts as one of the ten. */
function foundInPublic(
  kind: LiveActivity['kind'],
  result: KindResult,
  { extraSeats }: CountedTally,
): Pick<FrozenResult, 'foundGroups'> {
  const found = records[kind].foundInPublic?.(result, PUBLIC_CELLS.least + extraSeats);
  return found ? { foundGroups: found } : {};
}

function isRoundOver({ state, formerRounds }: LiveActivity): boolean {
  return state === 'closed' || (state === 'ready' && formerRounds.length > 0);
}

function isSuppressed(
  { visibility, revealed }: LiveActivity,
  counted: CountedTally,
  { rule, hostLiveView }: Rule,
): boolean {
  const told = { visibility, revealed, rule, hostLiveView, alike: isAlike(counted), answered: leastPeople(counted) };
  return mayShowTally({ ...told, state: 'closed', audience: 'host' }).suppressed;
}

/** The rounds up to one; that a later one was much the same is told with it. */
function upTo(
  no: number,
  { former, moves }: RoundsTold<KindResult>,
  later: RoundsTold<KindResult> | undefined,
): RoundsTold<KindResult> {
  const before = (later?.moves ?? moves).filter(({ to, alike }) => to <= no || alike);
  return { no, former: former.filter((one) => one.no < no), moves: before };
}
