import { KEYS, useApi, useCommand, useRefresh } from '@rt/web/console-kit';

/** `takeBack` rejects with the refusal; texts that were pending become pending again. */
export function useHide(at: { readonly roundtableId: string; readonly activityId: string }, label: string) {
  const api = useApi();
  const refresh = useRefresh();
  const stale = [KEYS.activities(at.roundtableId)];
  const send = (hide: boolean, undo: { readonly undo?: true } = {}) =>
    api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/hide', {
      at,
      body: { label, hide, ...undo },
    });
  const takeBack = async (hide: boolean, waited = false) => {
    await (waited ? send(hide, { undo: true }) : send(!hide));
    void refresh(stale);
  };
  return { ...useCommand((hide: boolean) => send(hide), stale), takeBack };
}
