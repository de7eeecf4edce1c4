import type { RoundtableFacts } from '@rt/api/roundtables';
import { endsByItselfMs } from '@rt/domain/scheduling';

type Told = Pick<RoundtableFacts, 'state' | 'endAt' | 'liveAt' | 'actedAt'>;

/** When a live session ends that nobody ends, `hours` after the last sign of it; null for one that is not live. */
export function endsByItself({ state, endAt, liveAt, actedAt }: Told, hours: number): Date | null {
  if (state !== 'live') return null;
  const heard = { plannedEndMs: msOf(endAt), startedMs: msOf(liveAt), actedMs: msOf(actedAt) };
  return new Date(endsByItselfMs(heard, hours));
}

function msOf(moment: Date | null): number | null {
  return moment?.getTime() ?? null;
}
