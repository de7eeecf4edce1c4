import type { ActivityBody, AgendaItemBody } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import { neighbourOf, runningOrder } from '@rt/domain/scheduling';

export interface ShownActivity extends Pick<ActivityView, 'id' | 'position' | 'question' | 'paused'> {
  readonly state: ActivityView['state'] | 'skipped';
  /** How many people ask for more time on it. */
  readonly asking?: number;
}

export interface ShowLine<A extends ShownActivity = ActivityView> {
  readonly id: string;
  readonly title: string;
  readonly minutes: number | null;
  readonly activities: readonly A[];
}

/** Planned activities before the room knows them: they become ready when the session starts. */
export function asShown(planned: readonly ActivityBody[]): readonly ShownActivity[] {
  return planned.map(({ id, position, question }) => ({ id, position, question, state: 'ready' }));
}

/** What hosts left out while the session runs: a draft again, of which the room knows nothing. */
export function skippedOf(
  planned: readonly ActivityBody[],
  activities: readonly Pick<ActivityView, 'id'>[],
): readonly ShownActivity[] {
  return planned
    .filter(({ id, state }) => state === 'draft' && !activities.some((one) => one.id === id))
    .map(({ id, position, question }) => ({ id, position, question, state: 'skipped' }));
}

/** Room states have no agenda, so the plan gives the order; activities without an item come last. */
export function showLines<A extends ShownActivity>(
  agenda: readonly AgendaItemBody[],
  planned: readonly Pick<ActivityBody, 'id' | 'agendaItemId'>[],
  activities: readonly A[],
): readonly ShowLine<A>[] {
  const itemOf = new Map(planned.map((one) => [one.id, one.agendaItemId]));
  const sorted = runningOrder(
    agenda.map(({ id }) => id),
    activities.map((one) => ({ one, position: one.position, agendaItemId: itemOf.get(one.id) ?? null })),
  ).map(({ one }) => one);
  const lines = agenda.map((item) => ({
    id: item.id,
    title: item.title,
    minutes: item.plannedMinutes,
    activities: sorted.filter((one) => itemOf.get(one.id) === item.id),
  }));
  const placed = new Set(lines.flatMap((line) => line.activities.map((one) => one.id)));
  const loose = sorted.filter((one) => !placed.has(one.id));
  return loose.length > 0 ? [...lines, { id: 'loose', title: '', minutes: null, activities: loose }] : lines;
}

/** Where an activity is added while the session runs: it stands in the item of the current one, and leads back here. */
export function newActivityPath(
  roundtableId: string,
  planned: readonly Pick<ActivityBody, 'id' | 'agendaItemId'>[],
  currentId: string | null,
): string {
  const item = planned.find(({ id }) => id === currentId)?.agendaItemId;
  return `/roundtables/${roundtableId}/activities/new?then=live${item ? `&item=${item}` : ''}`;
}

/** The activity before or after another in the order of the show; null at either end. */
export function neighbour(lines: readonly ShowLine[], currentId: string | null, step: 1 | -1): ActivityView | null {
  return neighbourOf(
    lines.flatMap((line) => line.activities),
    currentId,
    step,
  );
}
