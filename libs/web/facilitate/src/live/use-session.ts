import { problemOf, KEYS, useApi, useCommand } from '@rt/web/desk';

/** The acts that start and end a session. */
export function useSession(roundtableId: string) {
  const api = useApi();
  const at = `/roundtables/${roundtableId}`;
  const stale = [KEYS.roundtable(roundtableId), KEYS.roundtables, KEYS.activities(roundtableId)];
  const send = (path: string, body: object) => api.post(`${at}${path}`, body).then(() => true as const);
  const start = useCommand(
    (confirmEarly: boolean) => send('/session/start', confirmEarly ? { confirmEarly } : {}),
    stale,
  );
  const close = useCommand((all: boolean) => send('/session/close', all ? { closeActivities: true } : {}), stale);
  return { start, close };
}

/** True when the server asks for a yes before it starts this early, or closes what is still open. */
export function asks(error: unknown, code: 'early-start-needs-confirmation' | 'activities-open'): boolean {
  return error !== null && problemOf(error).code === code;
}
