import { KEYS, problemOf, useApi, useCommand } from '@rt/web/console-kit';

export function useSession(roundtableId: string) {
  const api = useApi();
  const at = { roundtableId };
  const stale = [KEYS.roundtable(roundtableId), KEYS.roundtables, KEYS.activities(roundtableId)];
  const start = useCommand(
    (confirmEarly: boolean) =>
      api.call('POST /api/roundtables/{roundtableId}/session/start', {
        at,
        body: confirmEarly ? { confirmEarly } : {},
      }),
    stale,
  );
  const close = useCommand(
    (all: boolean) =>
      api.call('POST /api/roundtables/{roundtableId}/session/close', {
        at,
        body: all ? { closeActivities: true } : {},
      }),
    stale,
  );
  return { start, close };
}

/** True when the server asks for a yes before it starts this early, or closes what is still open. */
export function asks(error: unknown, code: 'early-start-needs-confirmation' | 'activities-open'): boolean {
  return error !== null && problemOf(error).code === code;
}
