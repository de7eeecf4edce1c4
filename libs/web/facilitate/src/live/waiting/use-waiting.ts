import type { AdmitPeopleRequest, WaitingList } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { KEYS, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { t } from '../../words';

/** People come one by one: who waits is announced at most this often, in ms. */
const SAID_EVERY_MS = 15_000;

/** Who waits, asked for again whenever the room tells that the line has changed. */
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

/** Announces that people wait: the first of them at once, more of them now and then. */
export function useSayWaiting(waiting: number): void {
  const say = useSay();
  const said = useRef({ waiting: 0, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    const { current: last } = said;
    if (waiting <= last.waiting) {
      last.waiting = waiting;
      return undefined;
    }
    const inMs = last.waiting === 0 ? 0 : Math.max(0, last.at + SAID_EVERY_MS - performance.now());
    const timer = setTimeout(() => {
      said.current = { waiting, at: performance.now() };
      say(t('facilitate.waiting-count', { count: waiting }));
    }, inMs);
    return () => clearTimeout(timer);
  }, [waiting, say]);
}
