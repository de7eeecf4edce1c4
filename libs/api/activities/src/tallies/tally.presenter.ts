import type { AttributionRule, Tally } from '@rt/contracts';
import { type Audience, type EntriesResult, entriesTold, mayShowTally, partLeast } from '@rt/domain/polling';
import { type ActivityKind, holdsTexts, type KindConfig, type KindResult, kinds, type ResponsesTally } from '@rt/kinds';

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
}

/** What of the roundtable decides on who sees a tally. */
export interface TallyRule {
  readonly rule: AttributionRule;
  readonly hostLiveView: boolean;
}

/** What of the activity decides on who sees its tally, and names it. */
export type TallyOf = Pick<LiveActivity, 'kind' | 'config' | 'configVersion' | 'visibility' | 'revealed'>;

/**
 * How many different devices or invitations have answered, or voted for what others wrote, at least. Nobody can tell whose answers are whose, so each
 * further seat of a device counts as one that has answered.
 */
export function peopleIn({ tally, extraSeats }: Pick<CountedTally, 'tally' | 'extraSeats'>): number {
  const { people = tally.respondents } = tally.result as Partial<EntriesResult>;
  return Math.max(0, people - extraSeats);
}

/**
 * A tally for an audience. Where that audience may not see it, the frame is built without it: only the number of people
 * who answered is told, which is no secret in the room (docs/decisions.md 14).
 */
export function presentTally(activity: TallyOf, counted: CountedTally, rule: TallyRule, audience: Audience): Tally {
  const facts = {
    visibility: activity.visibility,
    revealed: activity.revealed,
    state: counted.state,
    answered: peopleIn(counted),
    rule: rule.rule,
    hostLiveView: rule.hostLiveView,
    audience,
  };
  const board = kinds[activity.kind].entries?.board !== undefined;
  const { show, suppressed } = mayShowTally({ ...facts, moderated: holdsTexts(activity.kind), board });
  const told = show ? resultFor(activity, toldResult(activity.kind, counted, rule), audience) : null;
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
    result: told && !board && !mayShowTally(facts).show ? uncounted(activity.kind, told) : told,
    // It was counted by the rules of its own kind.
  } as Tally;
}

function uncounted(kind: ActivityKind, result: KindResult): KindResult {
  return (kinds[kind].words?.uncounted(result) ?? result) as KindResult;
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
    return entriesTold(tally.result as EntriesResult, least <= 1 ? 0 : least + extraSeats) as KindResult;
  }
  if (least <= 1) return tally.result;
  return (kinds[kind].withoutFew?.(tally.result, least + extraSeats) ?? tally.result) as KindResult;
}

/** A result as an audience may see it: what hosts hide is theirs alone, also where it was counted before they hid it. */
export function resultFor(
  { kind, config }: Pick<TallyOf, 'kind' | 'config'>,
  result: KindResult,
  audience: Audience,
): KindResult {
  if (audience === 'host') return result;
  return (kinds[kind].resultForRoom?.(config as never, result) ?? result) as KindResult;
}

/** A config as an audience may see it. */
export function configFor(kind: ActivityKind, config: KindConfig, audience: Audience): KindConfig {
  if (audience === 'host') return config;
  return (kinds[kind].configForRoom?.(config) ?? config) as KindConfig;
}
