/** Votes and dots of people who come for them alone. */
import { randomUUID } from 'node:crypto';

import { HttpClient } from '../load/http-client.mjs';
import { inParallel } from '../load/raw-socket.mjs';
import { joinByCode } from '../load/room.mjs';

/** Of `people` each reacts to what `chosen` gives for their number: pairs of an entry and a value. */
export function eachReacts(base, room, activityId, people, chosen) {
  return inParallel(
    Array.from({ length: people }, (_, n) => n),
    3,
    async (n) => {
      const phone = new HttpClient(base, { token: await joinByCode(base, room.code, {}) });
      for (const [{ id }, value] of chosen(n)) {
        const address = `/api/live/activities/${activityId}/entries/${id}/reaction`;
        await phone.put(address, { round: 1, opId: randomUUID(), n: 1, value });
      }
    },
  );
}
