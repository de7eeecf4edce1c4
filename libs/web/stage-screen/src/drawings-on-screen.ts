import type { ActivityView } from '@rt/contracts/plain';
import type { HandsTold } from '@rt/domain/polling';
import type { MostDrawn } from '@rt/web/kinds/kind-chart';

/** So many drawings fit beside each other. */
const SIDE_BY_SIDE = 2;

interface DrawingsOnScreen {
  readonly most: MostDrawn;
  readonly hands: readonly HandsTold[] | undefined;
  /** How many bars the hands are. */
  readonly bars: number;
}

/** Side-by-side rounds include the current one, so raised hands get its space. */
export function drawingsOnScreen({ tally, hands = [] }: Pick<ActivityView, 'tally' | 'hands'>): DrawingsOnScreen {
  const last = hands.at(-1);
  const most = mostBeside(tally, last);
  if (!last || most.result + most.rounds === SIDE_BY_SIDE) return { most, hands: undefined, bars: 1 };

  return { most, hands: [last], bars: last.rows.length };
}

function mostBeside(tally: ActivityView['tally'], hands: HandsTold | undefined): MostDrawn {
  const rounds = tally?.rounds;
  if (!rounds?.former.length) return { result: hands ? 1 : SIDE_BY_SIDE, rounds: 0 };

  return { result: tally?.result === null || hands?.no === rounds.no ? 0 : 1, rounds: 1 };
}
