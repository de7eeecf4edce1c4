import { KEYS, useApi, useCommand } from '@rt/web/console-kit';

/** Counts what participants wrote as something else, or by itself again where `into` is null. */
export function useMerge(
  at: { readonly roundtableId: string; readonly activityId: string },
  label: string,
  into: string | null,
) {
  const api = useApi();
  return useCommand(
    () => api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/merge', { at, body: { label, into } }),
    [KEYS.activities(at.roundtableId)],
  );
}
