import type { ActivityView } from '@rt/contracts/plain';
import { createWords } from '@rt/words';

import { roundNote } from '../words.en-GB.json';

const t = createWords(roundNote);

/** Which round it is, and while it is open what becomes of answers given before; of a first round nothing. */
export function RoundNote({ activity }: { readonly activity: Pick<ActivityView, 'state' | 'round' | 'roundNo'> }) {
  const { state, round, roundNo } = activity;
  const open = state === 'open' && round > 1;
  if (roundNo === undefined && !open) return null;

  return (
    <p className="room__muted">
      {roundNo === undefined ? null : <strong>{t('round.number', { round: roundNo })}</strong>}{' '}
      {open ? t(roundNo === undefined ? 'round.begun-anew' : 'round.asked-again') : null}
    </p>
  );
}
