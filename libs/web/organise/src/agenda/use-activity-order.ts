import type { ActivityBody } from '@rt/contracts';
import { KEYS, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../words';
import { newPositions } from './activity-order';

/** Moves activities within their agenda item; saved at once and announced. `all` are those of the roundtable in order. */
export function useActivityOrder(roundtableId: string, all: readonly ActivityBody[]) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(
    async (changes: ReturnType<typeof newPositions>) => {
      for (const { id, position } of changes) {
        await api.call('PATCH /api/roundtables/{roundtableId}/activities/{activityId}', {
          at: { roundtableId, activityId: id },
          body: { position },
        });
      }
      return true;
    },
    [KEYS.activities(roundtableId)],
  );

  const move = async (group: readonly ActivityBody[], from: number, to: number) => {
    const title = group[from]?.question ?? '';
    if (await command.run(newPositions(all, group, from, to))) {
      say(t('organise.moved', { title, from: from + 1, to: to + 1 }));
    }
  };

  return { busy: command.busy, error: command.error, move };
}
