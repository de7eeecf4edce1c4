import type { ChartWord } from '@rt/domain/polling';

import type { FrozenResult } from '../published';
import type { KindResult } from '../registry';
import { charts, kinds } from '../registry';
import { publicMoves } from '../rounds/public-moves';
import { movesSentences } from '../rounds/sentences';
import { sentencesOf } from '../sentences';
import { handsSentences } from './chart';

/** What may be published: findings, moves and hands; nothing on groups that votes find. */
export function keptSentences(
  of: Pick<FrozenResult, 'kind' | 'config' | 'n' | 'result' | 'abstained' | 'rounds' | 'hands'>,
): readonly ChartWord[] {
  const { kind, config, rounds, hands = [] } = of;
  if (isByHand(of)) return handsSentences(hands);
  const result = (kinds[kind].withoutGroups?.(of.result) ?? of.result) as KindResult;

  const moved = rounds ? movesSentences(publicMoves(rounds)) : [];

  return [...sentencesOf(charts[kind], config, { ...of, result }), ...moved, ...handsSentences(hands)];
}

/** True where raised hands alone answered: nobody did on a device. */
export function isByHand({ n, hands = [] }: { readonly n: number; readonly hands?: readonly object[] }): boolean {
  return n === 0 && hands.length > 0;
}
