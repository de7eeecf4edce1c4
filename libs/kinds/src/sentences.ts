import type { ChartWord } from '@rt/domain/polling';

import type { AnyKindChart } from './registry';
import type { ResponsesTally } from './responses';
import { shared } from './words.en-GB.json';

/** The words of a kind's charts by their code, those that all kinds share among them. */
export function wordsOf({ words }: Pick<AnyKindChart, 'words'>): Readonly<Record<string, string>> {
  return { ...shared, ...words };
}

export function sentencesOf(
  chart: Pick<AnyKindChart, 'summarise'>,
  config: unknown,
  { result, abstained }: Pick<ResponsesTally, 'result' | 'abstained'>,
): readonly ChartWord[] {
  const aside: readonly ChartWord[] = abstained === 0 ? [] : [{ code: 'abstained', values: { abstained } }];

  return [...chart.summarise(config, result), ...aside];
}
