import { KEYS, useApi, useCommand, useRefresh } from '@rt/web/console-kit';

/** `into` null: counts by itself. `takeBack` restores `was` unless another host has merged it since. */
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
