import { KEYS, useApi, useCommand } from '@rt/web/console-kit';

/** Hides what participants wrote from the room, or lets the room see it. */
export function useHide(
  at: { readonly roundtableId: string; readonly activityId: string },
  label: string,
  hide: boolean,
) {
  const api = useApi();
  return useCommand(
    () => api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/hide', { at, body: { label, hide } }),
    [KEYS.activities(at.roundtableId)],
  );
}
