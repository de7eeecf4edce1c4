import type { ChoiceOption, ChoiceResult, OtherAnswer } from '@rt/domain/polling';
import { rankOptions, sum } from '@rt/domain/polling';

import type { SingleChoiceConfig } from './domain';

/** Whether an answer in own words may be quoted. */
type MayStand = (answer: OtherAnswer) => boolean;

/** Without the options that answers in own words became and that `may` refuses, and without those that were such options. */
export function withoutPromoted(
  { takenBack: _taken, ...config }: SingleChoiceConfig,
  may: MayStand,
  { options: counted }: ChoiceResult,
): SingleChoiceConfig {
  const countOf = (id: string) => counted.find((one) => one.id === id)?.count ?? 0;
  const stands = ({ id, text, promoted }: ChoiceOption) =>
    promoted === undefined || may({ label: text, count: countOf(id) });

  return { ...config, options: config.options.filter(stands) };
}

/** Without the written answers that `may` refuses; whoever chose an option that is none any more is counted among those who wrote. */
export function onlyQuoted(result: ChoiceResult, may: MayStand, config?: SingleChoiceConfig): ChoiceResult {
  const { other, otherCount = 0, base } = result;
  const told = other ? { ...result, other: other.filter(may) } : result;
  if (!config || config.options.length === result.options.length) return told;
  const counts = new Map(result.options.map(({ id, count }) => [id, count]));
  const left = config.options.map(({ id }) => counts.get(id) ?? 0);

  return {
    ...told,
    options: rankOptions(config.options, left, base),
    otherCount: otherCount + sum([...counts.values()]) - sum(left),
  };
}
