import type { HttpClient } from '@rt/web/data';
import { useEffect } from 'react';

import type { Participation } from './participation-store';

const AGAIN_MS = 3000;

interface Ways {
  readonly http: HttpClient;
  readonly keep: (participation: Participation) => void;
}

/** The participation with the rule as it stands now, which has to be accepted anew. */
export async function withRuleNow(http: HttpClient, participation: Participation): Promise<Participation> {
  const session = await http.call('GET /api/live/session');

  return { ...participation, session, ruleAcknowledged: false, ruleChanged: true };
}

/**
 * Before a session starts its rule may change: then its text is asked for anew. Tried again until it is there, since no
 * answer counts before the rule is accepted. `version`: that of the room.
 */
export function useRuleAsItStands(
  version: number | undefined,
  participation: Participation,
  { http, keep }: Ways,
): void {
  useEffect(() => {
    const known = participation.session.ruleVersion;
    if (version === undefined || version <= known) return undefined;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      // Without a connection, or a place, the banner or the page says so.
      const now = await withRuleNow(http, participation).catch(() => null);
      if (over) return;
      if (now !== null && now.session.ruleVersion > known) keep(now);
      else timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    void ask();

    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [version, participation, http, keep]);
}
