import type { ChangeActivityRequest, CreateActivityRequest } from '@rt/contracts';
import { KEYS, opId, useApi, useRefresh } from '@rt/web/console-kit';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { changedOf } from '../activity-values';

export type ActivityCalls = ReturnType<typeof useActivityCalls>;

export function useActivityCalls(roundtableId: string) {
  const { call } = useApi();
  const client = useQueryClient();
  const refresh = useRefresh();
  const at = { roundtableId };
  const one = (activityId: string) => ({ at: { roundtableId, activityId } });
  return {
    create: (body: CreateActivityRequest) => call('POST /api/roundtables/{roundtableId}/activities', { at, body }),
    change: (id: string, body: ChangeActivityRequest) =>
      call('PATCH /api/roundtables/{roundtableId}/activities/{activityId}', { ...one(id), body }),
    remove: (id: string) => call('DELETE /api/roundtables/{roundtableId}/activities/{activityId}', one(id)),
    refresh: () => refresh([KEYS.activities(roundtableId)]),
    stored: async () => {
      const list = await call('GET /api/roundtables/{roundtableId}/activities', { at });
      client.setQueryData(KEYS.activities(roundtableId), list);
      return list.items;
    },
  };
}

/** One id makes repeated sending safe: a stored earlier try takes the words of the last one. */
export function usePlanning({ create, change }: ActivityCalls) {
  const first = useRef<{ readonly opId: string; readonly body: CreateActivityRequest } | null>(null);
  return async (body: CreateActivityRequest) => {
    first.current ??= { opId: opId(), body };
    const stored = await create({ ...body, opId: first.current.opId });
    const isSame = JSON.stringify(first.current.body) === JSON.stringify(body);
    const later = isSame ? {} : changedOf(stored, body);
    if (Object.keys(later).length > 0) await change(stored.id, later);
  };
}
