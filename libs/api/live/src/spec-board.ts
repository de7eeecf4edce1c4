import { randomUUID } from 'node:crypto';

import type { Phone } from '@rt/testing';

/** Gives, changes or takes back a vote or dots on an entry, over HTTP. */
export function react(phone: Phone, activityId: string, entryId: string, n = 1, value: number | null = 1) {
  return phone.http().put(`/api/live/activities/${activityId}/entries/${entryId}/reaction`, {
    ...{ round: 1, opId: randomUUID(), n, value },
  });
}

/** What became of what somebody wrote, and what they gave. */
export async function ownOf(phone: Phone) {
  return (await phone.http().get('/api/live/state')).body['own'][0];
}
