import type { ActivityBody } from '@rt/contracts';
import { KEYS, problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useQueryClient } from '@tanstack/react-query';

import { t } from '../words';
import { moved } from './agenda-edits';

interface Move {
  readonly group: readonly ActivityBody[];
  readonly id: string;
  readonly to: number;
}

/** Moves activities within their agenda item; each move is saved at once, as a whole, and announced. */
export function useActivityOrder(roundtableId: string) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const at = { roundtableId };
  const key = KEYS.activities(roundtableId);

  const put = async ({ group, id, to }: Move) => {
    const seenIds = group.map((one) => one.id);
    const body = { seenIds, activityIds: [...moved(seenIds, seenIds.indexOf(id), to)] };
    client.setQueryData(key, await api.call('PUT /api/roundtables/{roundtableId}/activities/order', { at, body }));
  };

  /** Once more on what somebody else has stored meanwhile: both moves stay. */
  const again = async (move: Move, conflict: unknown) => {
    const { items } = await api.call('GET /api/roundtables/{roundtableId}/activities', { at });
    const one = items.find(({ id }) => id === move.id);
    if (!one) throw conflict;
    await put({ ...move, group: items.filter(({ agendaItemId }) => agendaItemId === one.agendaItemId) });
  };

  const command = useCommand(
    async (move: Move) => {
      try {
        await put(move);
      } catch (error) {
        if (problemOf(error).code !== 'version-conflict') throw error;
        await again(move, error);
      }
      return true;
    },
    [key],
  );

  const move = async (group: readonly ActivityBody[], from: number, to: number) => {
    const one = group[from];
    if (one && (await command.run({ group, id: one.id, to }))) {
      say(t('organise.moved', { title: one.question, from: from + 1, to: to + 1 }));
    }
  };

  return { busy: command.busy, error: command.error, move };
}
