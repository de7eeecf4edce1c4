import type { AnswerCount, AnyKind } from '@rt/domain/polling';
import { answersOf } from '@rt/domain/polling';

import type { ActivityKind } from '../names';
import { kinds } from '../registry';

/** A config for which no answer can come any more, with only those decisions that remaining answers need. */
export function settledConfig<Config>(kind: ActivityKind, config: Config, counts: readonly AnswerCount[]): Config {
  const { words }: AnyKind = kinds[kind];
  if (!words) return config;
  const answers = answersOf(kinds[kind], config, counts).map(({ answer }) => answer);

  return words.settled(config, answers) as Config;
}
