import type { RoundtableFacts } from '@rt/api/roundtables';
import { endsByItselfMs, REHEARSAL_MS } from '@rt/domain/scheduling';

type Told = Pick<RoundtableFacts, 'state' | 'endAt' | 'liveAt' | 'actedAt' | 'rehearses'>;

/** When a live session ends that nobody ends, `hours` after the last sign of it; null for one that is not live. A rehearsal has a day. */
export function endsByItself({ state, endAt, liveAt, actedAt, rehearses }: Told, hours: number): Date | null {
  if (state !== 'live') return null;
  if (rehearses) return new Date((liveAt?.getTime() ?? 0) + REHEARSAL_MS);
  const heard = { plannedEndMs: msOf(endAt), startedMs: msOf(liveAt), actedMs: msOf(actedAt) };
  return new Date(endsByItselfMs(heard, hours));
}

function msOf(moment: Date | null): number | null {
  return moment?.getTime() ?? null;
}
