import type { Http } from '@rt/web/data';
import { useEffect } from 'react';

import type { Participation } from '../../session/participation-store';
import { isRuleOld, useRoom } from '../../session/room-context';

const AGAIN_MS = 3000;

export async function withRuleNow(http: Http, participation: Participation): Promise<Participation> {
  const session = await http.call('GET /api/live/session');

  return { ...participation, session, ruleAcknowledged: false, ruleChanged: true };
}

/** Fetches the rule again before the start, until it arrives: no answer counts before acceptance. True until then. */
export function useRuleAsItStands(): boolean {
  const room = useRoom();
  const { participation, link, keep } = room;
  const known = participation.session.ruleVersion;
  const isOld = isRuleOld(room);
  useEffect(() => {
    if (!isOld) return undefined;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      // Without a connection, or a place, the banner or the page says so.
      const now = await withRuleNow(link.http, participation).catch(() => null);
      if (over) return;
      if (now !== null && now.session.ruleVersion > known) keep(now);
      else timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    void ask();

    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [isOld, known, participation, link, keep]);

  return isOld;
}
