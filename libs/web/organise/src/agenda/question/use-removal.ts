import type { ActivityBody, CreateActivityRequest } from '@rt/contracts';
import { opId, problemOf, useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import type { ActivityCalls } from './use-activity-calls';

/** Deletes the question of the form, then leaves it; null where the question cannot be deleted. */
export function useRemoval(calls: ActivityCalls, activity: ActivityBody | null, leave: () => void) {
  const say = useSay();
  if (activity === null || (activity.state !== 'draft' && activity.state !== 'ready')) return null;

  const offer = (told: string, again: CreateActivityRequest) =>
    say(told, { label: t('organise.undo'), act: () => void bringBack(again) });
  const bringBack = async (again: CreateActivityRequest) => {
    try {
      await calls.create(again);
      await calls.refresh();
    } catch (error) {
      // It is gone until this succeeds: what brings it back stays at hand.
      offer(problemOf(error).message, again);
    }
  };
  return async () => {
    try {
      // Somebody else may have changed it since the form was opened: what comes back is what was deleted.
      const stored = (await calls.stored()).find(({ id }) => id === activity.id);
      await calls.remove(activity.id);
      const again = { ...plannedOf(stored ?? activity), opId: opId() };
      await calls.refresh();
      offer(t('organise.deleted', { title: activity.question }), again);
      leave();
    } catch (error) {
      say(problemOf(error).message);
    }
  };
}

function plannedOf(activity: ActivityBody): CreateActivityRequest {
  const { kind, question, config, visibility, allowChange, allowAbstain, durationSec, agendaItemId } = activity;
  const { position, fromActivityId, fromRound } = activity;
  const place = { agendaItemId, position, fromActivityId, fromRound };
  return { kind, question, config, visibility, allowChange, allowAbstain, durationSec, ...place };
}
