import type { ChartWord, RoundsPublished } from '@rt/domain/polling';
import { countedOf } from '@rt/domain/polling';

export function movesSentences(rounds: Pick<RoundsPublished<unknown>, 'moves'> | undefined): readonly ChartWord[] {
  return (rounds?.moves ?? []).flatMap(({ from, to, both, moved, alike, withheld }) => {
    const who: readonly ChartWord[] =
      moved === null ? [] : [{ code: 'moved', values: { from, to, ...countedOf(moved, both) } }];

    const why = withheld ? [{ code: 'moves-withheld', values: { from, to } }] : [];

    return [...who, ...why, ...(alike ? [{ code: 'rounds-alike', values: { to } }] : [])];
  });
}
