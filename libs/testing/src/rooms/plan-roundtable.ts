import type { RoundtableBody } from '@rt/contracts';

import type { ApiClient } from './http-client';
import { type RoomPlan, wallTime } from './plans';

const AGENDA: NonNullable<RoomPlan['agenda']> = [
  { kind: 'activity', title: 'Answers from the room', plannedMinutes: 60 },
];

export async function planRoundtable(
  host: ApiClient,
  plan: RoomPlan,
): Promise<RoundtableBody & { readonly activityIds: string[] }> {
  const { id, version } = await createDraft(host, plan);
  const at = { roundtableId: id };
  const changed = await host.call('PATCH /api/roundtables/{roundtableId}', {
    at,
    body: { version, ...fieldsOf(plan) },
  });
  const body = { version: changed.version, items: plan.agenda ?? AGENDA };
  const { agenda } = await host.call('PUT /api/roundtables/{roundtableId}/agenda', { at, body });
  const agendaItemId = plan.activitiesUnder === undefined ? undefined : agenda[plan.activitiesUnder]?.id;
  const activityIds: string[] = [];
  for (const activity of plan.activities ?? []) {
    const asked = { ...(agendaItemId && { agendaItemId }), ...activity };
    activityIds.push((await host.call('POST /api/roundtables/{roundtableId}/activities', { at, body: asked })).id);
  }
  return { ...(await host.call('POST /api/roundtables/{roundtableId}/schedule', { at })), activityIds };
}

export async function createDraft(host: ApiClient, plan: RoomPlan) {
  const { title = 'A room', question = 'Which of these should come first?', format = 'in_person' } = plan;
  const { rule = 'attributed', sectorIds = await firstSector(host) } = plan;
  return host.call('POST /api/roundtables', { body: { title, question, sectorIds, format, rule } });
}

async function firstSector(host: ApiClient): Promise<string[]> {
  const { items } = await host.call('GET /api/sectors');
  return items.slice(0, 1).map(({ id }) => id);
}

function fieldsOf({ agenda: _agenda, activities: _activities, activitiesUnder: _under, ...plan }: RoomPlan) {
  const slot = { tz: 'UTC', localStart: wallTime(10), localEnd: wallTime(130) };
  return { ...slot, place: 'Liverpool', capacity: 5000, joining: 'open' as const, ...plan };
}
