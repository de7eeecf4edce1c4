import type { ChartWord, RoundsTold } from '@rt/domain/polling';
import { countedOf } from '@rt/domain/polling';

/** Who moved from round to round, in sentences with their base; none where a question was asked once. */
export function movesSentences(rounds: Pick<RoundsTold<unknown>, 'moves'> | undefined): readonly ChartWord[] {
  return (rounds?.moves ?? []).flatMap(({ from, to, both, moved, alike }) => {
    const who: readonly ChartWord[] =
      moved === null ? [] : [{ code: 'moved', values: { from, to, ...countedOf(moved, both) } }];

    return alike ? [...who, { code: 'rounds-alike', values: { to } }] : who;
  });
}
