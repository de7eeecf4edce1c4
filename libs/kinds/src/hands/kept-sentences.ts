import type { ChartWord } from '@rt/domain/polling';

import type { FrozenResult } from '../published';
import { charts } from '../registry';
import { movesSentences } from '../rounds/sentences';
import { sentencesOf } from '../sentences';
import { handsSentences } from './chart';

/** All that is said of a result that is kept: what was found, who moved between rounds, and how many hands were raised. */
export function keptSentences(
  of: Pick<FrozenResult, 'kind' | 'config' | 'result' | 'abstained' | 'rounds' | 'hands'>,
): readonly ChartWord[] {
  const { kind, config, rounds, hands = [] } = of;

  return [...sentencesOf(charts[kind], config, of), ...movesSentences(rounds), ...handsSentences(hands)];
}
