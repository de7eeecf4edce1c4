import { KEYS, useApi, useCommand, useRefresh } from '@rt/web/console-kit';

/**
 * Counts what participants wrote as something else, or by itself again where `into` is null. `takeBack` lets it count as
 * what it counted as before (`was`), unless another host has merged it since, and rejects with what refused it.
 */
export function useMerge(
  at: { readonly roundtableId: string; readonly activityId: string },
  label: string,
  into: string | null,
) {
  const api = useApi();
  const refresh = useRefresh();
  const stale = [KEYS.activities(at.roundtableId)];
  const send = (body: { into: string | null; seen?: string }) =>
    api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/merge', { at, body: { label, ...body } });
  const takeBack = async (was: string | null = null) => {
    await send({ into: was, ...(into === null ? {} : { seen: into }) });
    void refresh(stale);
  };
  return { ...useCommand(() => send({ into }), stale), takeBack };
}
