import type { AdmitPeopleRequest, WaitingList } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { KEYS, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';

import { t } from '../../words';
import { useSayCount } from '../saying/use-say-count';

export function useWaitingList(roundtableId: string, room: RoomState | null): UseQueryResult<WaitingList> {
  const api = useApi();
  const { waiting = 0, lastWaiting = 0 } = room?.session.host ?? {};
  return useQuery({
    queryKey: [...KEYS.waiting(roundtableId), waiting, lastWaiting],
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}/session/waiting', { at: { roundtableId } }),
    placeholderData: keepPreviousData,
  });
}

/** Lets people in, and says how many were: another host may have been first. */
export function useAdmit(roundtableId: string) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(
    (body: AdmitPeopleRequest) =>
      api.call('POST /api/roundtables/{roundtableId}/session/waiting/admit', { at: { roundtableId }, body }),
    [KEYS.waiting(roundtableId), KEYS.attendees(roundtableId)],
  );
  const admit = async (body: AdmitPeopleRequest): Promise<boolean> => {
    const done = await command.run(body);
    if (done) say(t('facilitate.waiting-admitted', { count: done.admitted }));
    return done !== null;
  };
  return { ...command, admit };
}

/** Says that people wait to be let in. */
export function useSayWaiting(waiting: number): void {
  useSayCount(waiting, useSay(), waitingWords);
}

function waitingWords(count: number): string {
  return t('facilitate.waiting-count', { count });
}
