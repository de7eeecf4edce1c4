/** A rehearsal of a session for the pages, with the question that is the current one open. */
import { randomUUID } from 'node:crypto';

import { schedule } from './rooms.mjs';

/** A rehearsal that runs; the name of its place. */
export async function rehearsalOf(organiser) {
  const { id } = await schedule(organiser);
  const copy = randomUUID();
  await organiser.post(`/api/roundtables/${id}/rehearse`, { opId: copy, people: 12 });
  const [first] = (await organiser.get(`/api/roundtables/${copy}/activities`)).items;
  await organiser.put(`/api/roundtables/${copy}/session/current`, { activityId: first.id });
  await organiser.post(`/api/roundtables/${copy}/activities/${first.id}/open`);
  return { rehearsal: copy };
}
