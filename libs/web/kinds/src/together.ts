import type { ChartModel, PickedPair } from '@rt/domain/polling';

import { type ChartedActivity, modelOf, wordsOfChart } from './chart-models';
import { useChart } from './charts';

/** A model of what the same people picked; null for single choice, and until its code has loaded. */
export function useTogether({
  kind,
  config,
}: Pick<ChartedActivity, 'kind' | 'config'>): ((pairs: readonly PickedPair[], headline: string) => ChartModel) | null {
  const chart = useChart(kind);
  if (!chart?.together?.(config, [])) return null;

  return (pairs, headline) => {
    const body = chart.together?.(config, pairs);
    if (!body) throw new Error(`Nothing of ${kind} is picked together`);

    return modelOf(body, { headline }, wordsOfChart(chart));
  };
}
