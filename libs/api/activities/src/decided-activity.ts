import type { ActivityDecision } from '@rt/domain/polling';
import { type ActivityKind, type KindConfig, kinds } from '@rt/kinds';

import type { LiveActivity } from './activity';

/** An activity as its rows stand: its plan, and apart from it what hosts decided, in their order. */
export interface PlannedActivity extends Omit<LiveActivity, 'decided'> {
  readonly decisions: readonly ActivityDecision[];
}

/** The activity as everybody meets it: with the config under what was decided. */
export function decidedActivity({ decisions, ...activity }: PlannedActivity): LiveActivity {
  const { kind, config } = activity;
  // What was decided on entries stands in their rows: nothing that was planned or commanded has changed.
  const planned = kinds[kind].entries
    ? decisions.filter(({ verb }) => verb === 'switch' || verb === 'phase')
    : decisions;
  const decided = kinds[kind].decided ? planned.length : 0;
  return { ...activity, config: decidedConfig({ kind, config, decisions }), decided };
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
  if (decisions.length === 0) return config;
  // It was checked by the rules of its own kind.
  return (kinds[kind].decided?.(config, decisions) ?? config) as KindConfig;
}
