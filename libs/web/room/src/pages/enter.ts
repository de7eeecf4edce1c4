import type { Joined } from '@rt/contracts';
import { HttpClient } from '@rt/web/data';

import { navigate, roomPath } from '../router';
import { fromJoined, saveParticipation } from '../session/participation-store';

/** Keeps the place that was given, accepts the rule that was read, and goes in. */
export async function enter(joined: Joined, joinKey: string): Promise<void> {
  const participation = fromJoined(joined, joinKey);
  saveParticipation(participation);
  if (!joined.ruleAcknowledged) {
    const own = new HttpClient({ token: () => participation.token });
    await own.call('POST /api/live/acknowledge', { body: { ruleVersion: joined.session.ruleVersion } });
    saveParticipation({ ...participation, ruleAcknowledged: true });
  }
  navigate(roomPath(joinKey, 'now'), { replace: true });
}
