import { KEYS, useApi, useCommand, useRefresh } from '@rt/web/console-kit';

/** Hides what participants wrote from the room (true), or lets the room see it. `takeBack` rejects with what refused it. */
export function useHide(at: { readonly roundtableId: string; readonly activityId: string }, label: string) {
  const api = useApi();
  const refresh = useRefresh();
  const stale = [KEYS.activities(at.roundtableId)];
  const send = (hide: boolean) =>
    api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/hide', { at, body: { label, hide } });
  const takeBack = async (hide: boolean) => {
    await send(!hide);
    void refresh(stale);
  };
  return { ...useCommand(send, stale), takeBack };
}
