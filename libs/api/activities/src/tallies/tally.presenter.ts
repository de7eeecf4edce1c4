import type { Tally } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import {
  type Audience,
  type EntriesResult,
  entriesToShow,
  mayShowTally,
  partLeast,
  type RoundsTold,
  withoutReactions,
} from '@rt/domain/polling';
import { type ActivityKind, type KindConfig, type KindResult, kinds, type ResponsesTally, takesTexts } from '@rt/kinds';

import type { LiveActivity } from '../activity';

/** A tally as it was counted: of all answers up to `revision`, from one snapshot of the database. */
export interface CountedTally {
  readonly activityId: string;
  readonly state: LiveActivity['state'];
  readonly round: number;
  readonly revision: number;
  readonly answered: number;
  /** Seats of the room that are a further one of a device or of somebody invited. */
  readonly extraSeats: number;
  readonly tally: ResponsesTally<KindResult>;
  /** Only of a closed activity that was asked again: its rounds, as far as they may be told. */
  readonly rounds?: RoundsTold<KindResult>;
}

export interface TallyRule {
  readonly rule: Rule;
  readonly hostLiveView: boolean;
}

export type TallyOf = Pick<LiveActivity, 'kind' | 'config' | 'configVersion' | 'visibility' | 'revealed'>;

/** How many seats have answered, or voted for what others wrote. */
export function takingPart({ respondents, result }: CountedTally['tally']): number {
  return (result as Partial<EntriesResult>).people ?? respondents;
}

/** True where nobody has answered, abstained, or voted for what others wrote. */
export function isOfNobody(tally: CountedTally['tally']): boolean {
  return takingPart(tally) + tally.abstained === 0;
}

/** The least number of devices or invitations: each further seat of a device counts as one that has answered. */
export function leastPeople({ tally, extraSeats }: Pick<CountedTally, 'tally' | 'extraSeats'>): number {
  return Math.max(0, takingPart(tally) - extraSeats);
}

/** Without the right to see it, the frame has the number of answers only (docs/decisions.md 14). */
export function presentTally(asked: TallyOf, counted: CountedTally, rule: TallyRule, audience: Audience): Tally {
  const activity = asItStands(asked, counted.state);
  const facts = {
    visibility: activity.visibility,
    revealed: activity.revealed,
    state: counted.state,
    answered: leastPeople(counted),
    rule: rule.rule,
    hostLiveView: rule.hostLiveView,
    alike: isAlike(counted),
    audience,
  };
  const board = kinds[activity.kind].entries?.board !== undefined;
  const seen = mayShowTally({ ...facts, moderated: takesTexts(activity.kind, activity.config), board });
  const { show, suppressed } = seen;
  const told = show ? resultFor(activity, toldResult(activity.kind, counted, rule), audience) : null;
  const numbers = mayShowTally(facts).show;
  return {
    activityId: counted.activityId,
    kind: activity.kind,
    configVersion: activity.configVersion,
    round: counted.round,
    revision: counted.revision,
    state: counted.state === 'open' ? 'open' : 'closed',
    respondents: show ? counted.tally.respondents : null,
    abstained: show ? counted.tally.abstained : null,
    answered: counted.answered,
    eligible: null,
    provisional: false,
    suppressed,
    // Words reach hosts as they come; how many wrote one, only where numbers may be told.
    result: told && !numbers ? withoutNumbers(activity, told, audience) : told,
    ...roundsPart(activity, counted, rule, { audience, seen }),
    // It was counted by the rules of its own kind.
  } as Tally;
}

/** True where what came out of this round is not told beside a round before. */
export function isAlike({ rounds }: Pick<CountedTally, 'rounds'>): boolean {
  return rounds?.moves.some(({ to, alike }) => alike && to === rounds.no) ?? false;
}

// With the result of the present round, or with why that is not told.
function roundsPart(
  activity: TallyOf,
  { rounds, ...counted }: CountedTally,
  rule: TallyRule,
  { audience, seen }: { readonly audience: Audience; readonly seen: ReturnType<typeof mayShowTally> },
): Pick<Tally, 'rounds'> | object {
  const isSeen = seen.show || seen.suppressed;
  return rounds && isSeen
    ? { rounds: roundsFor(activity, { ...counted, rounds: roundsInRoom(rounds) }, rule, audience) }
    : {};
}

/** Rounds as the room and hosts are told of them: what of who moved may be published stands with what is kept alone. */
export function roundsInRoom(rounds: RoundsTold<KindResult>): RoundsTold<KindResult> {
  return { ...rounds, moves: rounds.moves.map(({ inPublic: _, ...between }) => between) };
}

/** Rounds before the present one as an audience may see them: together with the present one, or not at all. */
export function roundsFor(
  activity: Pick<TallyOf, 'kind' | 'config'>,
  {
    rounds,
    tally,
    extraSeats,
  }: Pick<CountedTally, 'tally' | 'extraSeats'> & { readonly rounds: RoundsTold<KindResult> },
  rule: Pick<TallyRule, 'rule'>,
  audience: Audience,
): RoundsTold<KindResult> {
  const resultOf = (result: KindResult) =>
    resultFor(activity, toldResult(activity.kind, { tally: { ...tally, result }, extraSeats }, rule), audience);
  return {
    ...rounds,
    former: rounds.former.map((one) => ({ ...one, result: one.result && resultOf(one.result) })),
  };
}

/** Texts without numbers: even hosts do not see dots before the room, which come one person at a time. */
function withoutNumbers({ kind, config }: Pick<TallyOf, 'kind' | 'config'>, result: KindResult, audience: Audience) {
  const { words, entries } = kinds[kind];
  if (entries?.beside) return entries.beside.uncounted(result) as KindResult;
  const groups = entries?.board?.groups;
  if (groups && audience === 'host' && groups.phase(config) !== 'done') {
    const { entries: listed, ...counts } = result as EntriesResult;
    return { ...counts, entries: withoutReactions(listed) } as KindResult;
  }
  return (words?.uncounted(result) ?? result) as KindResult;
}

/** A result without the numbers of parts that too few people answered; each further seat of a device counts as one of them. */
export function toldResult(
  kind: ActivityKind,
  { tally, extraSeats }: Pick<CountedTally, 'tally' | 'extraSeats'>,
  { rule }: Pick<TallyRule, 'rule'>,
): KindResult {
  const least = partLeast(rule);
  // What people made of entries is counted as all else is; the texts stand for themselves.
  if (kinds[kind].entries?.reactions) {
    return entriesToShow(tally.result as EntriesResult, least <= 1 ? 0 : least + extraSeats) as KindResult;
  }
  if (least <= 1) return tally.result;
  return (kinds[kind].withoutFew?.(tally.result, least + extraSeats) ?? tally.result) as KindResult;
}

/** A result as an audience may see it: what hosts hide is theirs alone, also where it was counted before they hid it. */
export function resultFor(
  activity: Pick<TallyOf, 'kind' | 'config'>,
  result: KindResult,
  audience: Audience,
): KindResult {
  if (audience === 'host') return result;
  const unhidden = withoutHidden(activity, result);
  const told = (kinds[activity.kind].readOut?.(unhidden) ?? unhidden) as KindResult;
  return audience === 'stage' || !('lastAnswers' in told) ? told : withoutLast(told);
}

/** A result without what hosts hide: more than the room is told, since a record may quote what one person wrote. */
export function withoutHidden({ kind, config }: Pick<TallyOf, 'kind' | 'config'>, result: KindResult): KindResult {
  return (kinds[kind].resultForRoom?.(config as never, result) ?? result) as KindResult;
}

function withoutLast({ lastAnswers: _last, ...told }: EntriesResult): KindResult {
  return told;
}

/** An activity as it stands in a state: once it is closed, no phase of it goes on. */
export function asItStands<Of extends Pick<TallyOf, 'kind' | 'config'>>(
  activity: Of,
  state: CountedTally['state'],
): Of {
  const groups = state === 'closed' ? kinds[activity.kind].entries?.board?.groups : undefined;
  return groups ? { ...activity, config: groups.closed(activity.config) as KindConfig } : activity;
}

export function configFor(kind: ActivityKind, config: KindConfig, audience: Audience): KindConfig {
  if (audience === 'host') return config;
  return (kinds[kind].configForRoom?.(config) ?? config) as KindConfig;
}
