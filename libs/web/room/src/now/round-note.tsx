import type { ActivityView } from '@rt/contracts/plain';
import { createWords } from '@rt/words';

import catalogue from './round-note.words.en-GB.json';

const t = createWords(catalogue);

/** What becomes of answers given before, while a question is open that is asked again or was begun anew; nothing else. */
export function RoundNote({ activity }: { readonly activity: Pick<ActivityView, 'state' | 'round' | 'roundNo'> }) {
  const { state, round, roundNo } = activity;
  if (state !== 'open' || round === 1) return null;

  return <p className="room__muted">{t(roundNo === undefined ? 'round.begun-anew' : 'round.asked-again')}</p>;
}
