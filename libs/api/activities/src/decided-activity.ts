import { type ActivityDecision, type JoinedEntry, withoutDecided } from '@rt/domain/polling';
import { ACTIVITY_KINDS, type ActivityKind, BOARD_KINDS, type KindConfig, kinds } from '@rt/kinds';

import type { LiveActivity, StoredHands } from './activity';
import { standingHands } from './hands/standing-hands';

export interface PlannedActivity extends Omit<LiveActivity, 'decided' | 'hands'> {
  readonly hands: readonly StoredHands[];
  readonly decisions: readonly ActivityDecision[];
  readonly joined: readonly JoinedEntry[];
}

/** The activity as everybody meets it: with the config under what was decided. */
export function decidedActivity({ decisions, joined, ...activity }: PlannedActivity): LiveActivity {
  const { kind } = activity;
  const config = decidedConfig({ kind, config: activity.config, decisions });
  const decided = kinds[kind].decided ? decisions.filter(changesPlan(kind)).length + joinedCount(joined) : 0;
  const allowAbstain = activity.allowAbstain && !BOARD_KINDS.includes(kind);
  const stands = { ...activity, allowAbstain, config: withJoined(kind, config, joined), decided };
  return { ...stands, hands: standingHands(stands, activity.hands) };
}

/** What has joined what is asked; what was taken out with its text, which no host decided, once more. */
function joinedCount(joined: readonly JoinedEntry[]): number {
  return joined.length + joined.filter(({ text }) => text === '').length;
}

/** Kinds whose texts are entries, and are not asked about: what hosts decide on a text is in its row. */
export const ENTRY_KINDS: readonly ActivityKind[] = ACTIVITY_KINDS.filter((kind) => {
  const { entries } = kinds[kind];
  return entries !== undefined && entries.beside === undefined;
});

export const PLAN_VERBS: readonly ActivityDecision['verb'][] = ['switch', 'phase', 'add-label'];

function changesPlan(kind: ActivityKind): (decision: ActivityDecision) => boolean {
  if (kinds[kind].entries?.beside) return ({ verb }) => verb !== 'keep';
  return ({ verb }) => !ENTRY_KINDS.includes(kind) || PLAN_VERBS.includes(verb);
}

function withJoined(kind: ActivityKind, config: KindConfig, joined: readonly JoinedEntry[]): KindConfig {
  if (joined.length === 0) return config;
  return (kinds[kind].entries?.beside?.joined(config, joined) ?? config) as KindConfig;
}

/** A plan's config under what hosts decided. */
export function decidedConfig({
  kind,
  config,
  decisions,
}: {
  readonly kind: ActivityKind;
  readonly config: KindConfig;
  readonly decisions: readonly ActivityDecision[];
}): KindConfig {
  // It was checked by the rules of its own kind.
  return (kinds[kind].decided?.(config, decisions) ?? config) as KindConfig;
}

/**
 * What holds of a config once a round is over in which hosts decided on texts: their phase and what they closed were of that round.
 * Whether they read first, and whatever else may be planned, they chose for what is written next as well. Null for other kinds,
 * where all that was decided holds.
 */
export function plannedForTexts({ kind, config }: Pick<LiveActivity, 'kind' | 'config'>): KindConfig | null {
  return ENTRY_KINDS.includes(kind) ? withoutDecided(config) : null;
}
