import type { Joined, SessionBrief } from '@rt/contracts';
import { HttpClient, isRefused } from '@rt/web/data';

import { navigate, roomPath } from '../router';
import { fromJoined, type Participation, saveParticipation } from '../session/participation-store';

/** Keeps the place that was given, accepts the rule that was `read`, and goes in. Where another one stands by now, the room asks. */
export async function enter(joined: Joined, joinKey: string, read: SessionBrief): Promise<void> {
  const place = { ...fromJoined(joined, joinKey), ruleChanged: joined.session.ruleVersion !== read.ruleVersion };
  if (joined.session.sharedDevices) (await import('../me/me-page')).forgetOther(place);
  saveParticipation(place);
  if (!place.ruleAcknowledged && !place.ruleChanged) {
    saveParticipation({ ...place, ruleAcknowledged: await accepts(place) });
  }
  navigate(roomPath(joinKey, 'now'), { replace: true });
}

/** False where the rule has changed since the place was given. */
async function accepts({ token, session: { ruleVersion } }: Participation): Promise<boolean> {
  try {
    await new HttpClient({ token: () => token }).call('POST /api/live/acknowledge', { body: { ruleVersion } });

    return true;
  } catch (cause) {
    if (isRefused(cause, 'stale-rule')) return false;
    throw cause;
  }
}
